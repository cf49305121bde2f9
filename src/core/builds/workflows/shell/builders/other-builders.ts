import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import { unwrap } from './wrappers.js';

/** A program that builds images in a way of its own, which is not read. */
export interface OtherBuilder {
  readonly name: string;
  readonly at: TracedText;
  readonly command: ShellCommand;
  /** The words after the program. */
  readonly words: readonly ScriptWord[];
}

/** What runs GoReleaser in a way of its own, whose configurations are read. */
export const GORELEASER = 'GoReleaser';
const GORELEASER_NAME = String.raw`\S{0,200}goreleaser/goreleaser\S*`;

/** Any words, up to those that matter. */
const WORDS = String.raw`(?:\S{1,200}[ \t]+){0,12}`;
const KANIKO = String.raw`\S{0,200}kaniko(?:-project)?/executor\S*`;

interface Call {
  /** As people know it. */
  readonly name: string;
  readonly programs: string;
  /** The words after it with which it builds. */
  readonly asked: string;
  /** What to look for in a text that may run it, where that is not the program with those words. */
  readonly shown?: string;
}

const define = (name: string, programs: string, asked: string, shown?: string): Call => ({
  ...{ name, programs, asked },
  ...(shown === undefined ? {} : { shown }),
});

const CALLED: readonly Call[] = [
  define('ko', 'ko', 'build|publish|apply|resolve|create|run'),
  define('Jib', 'jib', 'build|jar|war'),
  define(
    'Jib',
    'mvnw?|gradlew?',
    String.raw`${WORDS}\S{0,100}\bjib(?:-maven-plugin\S*|:\w+|DockerBuild|BuildTar)?`,
    'jib',
  ),
  define(
    'Spring Boot',
    'mvnw?|gradlew?',
    String.raw`${WORDS}\S{0,100}(?:spring-boot:build-image\S*|bootBuildImage)`,
    'spring-boot:build-image|bootBuildImage',
  ),
  define('pack', 'pack', String.raw`build|builder[ \t]+create|buildpack[ \t]+package`),
  define('pack', 'docker|podman|nerdctl', String.raw`run[ \t]+${WORDS}buildpacksio/pack\S*[ \t]+build`),
  define('kaniko', KANIKO, '', 'kaniko'),
  define('kaniko', 'docker|podman|nerdctl', String.raw`run[ \t]+${WORDS}${KANIKO}`, 'kaniko'),
  define('img', 'img', 'build'),
  define('s2i', 's2i', 'build'),
  define('nixpacks', 'nixpacks', 'build'),
  define('Railpack', 'railpack', 'build'),
  define('Earthly', 'earthly|earth', String.raw`build|\S*\+\S+`),
  define(
    'Bazel',
    'bazel|bazelisk',
    String.raw`(?:run|build)[ \t]+${WORDS}\S*(?:image|oci|docker|container|tarball)\S*`,
    String.raw`bazel(?:isk)?[ \t]`,
  ),
  define(GORELEASER, 'goreleaser', String.raw`-\S+|${WORDS}(?:release|r|publish|continue)`),
  define(GORELEASER, 'go', String.raw`run[ \t]+${WORDS}${GORELEASER_NAME}`),
  define(
    GORELEASER,
    'docker|podman|nerdctl',
    String.raw`run[ \t]+(?:\S{1,200}[ \t]+){0,60}${GORELEASER_NAME}`,
  ),
  define('buildctl', String.raw`buildctl(?:-daemonless\.sh)?`, 'build'),
  define(
    'buildctl',
    'docker|podman|nerdctl',
    String.raw`run[ \t]+${WORDS}(?:--entrypoint=)?buildctl(?:-daemonless\.sh)?[ \t]+${WORDS}build`,
  ),
  define('Depot', 'depot', 'build|bake'),
  define('Skaffold', 'skaffold', 'build|run|dev|debug'),
  define('werf', 'werf', 'build|converge|compose|run|bundle|export'),
  define('Tilt', 'tilt', 'ci|up'),
  define('Okteto', 'okteto', 'build|deploy|up'),
  define('apko', 'apko', 'build|publish'),
  define('crane', 'g?crane|krane', String.raw`rebase|append[ \t]+${WORDS}(?:-b|--base)`),
  define('Cog', 'cog', 'build|push|predict|train|run'),
  define('repo2docker', '(?:jupyter-)?repo2docker', String.raw`\S+`),
  define('CEKit', 'cekit', 'build'),
  define('ansible-builder', 'ansible-builder', 'build'),
  define('OpenFaaS', 'faas-cli|faas', 'build|publish|up'),
  define('makisu', 'makisu', 'build'),
  define('devcontainer', 'devcontainer', 'build|up'),
  define('Azure', 'az', String.raw`acr[ \t]+(?:build|run)`),
  define('Google Cloud', 'gcloud', String.raw`(?:(?:alpha|beta)[ \t]+)?builds[ \t]+submit`),
  define('Google Cloud', 'gcloud', String.raw`(?:(?:alpha|beta)[ \t]+)?run[ \t]+${WORDS}["']?--source`),
  define('Fly.io', 'fly|flyctl', String.raw`(?:deploy|launch)(?![^\n;&|]*[ \t](?:--image|-i)\b)`),
  define('Heroku', 'heroku', 'container:push'),
  define('Kamal', 'kamal', String.raw`(?:build[ \t]+(?:push|deliver|dev)|deploy|redeploy|setup)`),
];

const spell = ({ programs, asked }: Call): string => {
  const words = asked === '' ? '' : String.raw`["']?[ \t]+(?:-\S{1,80}[ \t]+){0,6}["']?(?:${asked})`;
  return String.raw`(?:${programs})(?:\.exe|\.cmd)?${words}(?![\w-])`;
};

const CALLS = CALLED.map((call) => ({ name: call.name, call: new RegExp(`^${spell(call)}`) }));
const SPOKEN = new RegExp(`(?<![\\w-])(?:${CALLED.map((call) => call.shown ?? spell(call)).join('|')})`);

const PROGRAMS = new RegExp(`^(?:${CALLED.map(({ programs }) => programs).join('|')})$`);

/** Whether a program is one of them, whatever it is asked for. */
export function isOtherBuilder(name: string): boolean {
  return PROGRAMS.test(name);
}

/** Whether a text may run such a program. */
export function speaksOfOthers(text: string): boolean {
  return SPOKEN.test(text);
}

/** The commands that run such a program. */
export function findOthers(commands: readonly ShellCommand[]): readonly OtherBuilder[] {
  return commands.flatMap((command) => {
    const { called } = unwrap(command.words);
    const [program, ...rest] = called.map(({ text }) => text.value);
    const at = called[0]?.text;
    if (program === undefined || at === undefined || isUnknown(program)) return [];
    const path = program.replaceAll('\\', '/');
    const said = [path, baseName(path)].map((each) => [each, ...rest].join(' '));
    const found = CALLS.find(({ call }) => said.some((each) => call.test(each)));
    return found === undefined ? [] : [{ name: found.name, at, command, words: called.slice(1) }];
  });
}
