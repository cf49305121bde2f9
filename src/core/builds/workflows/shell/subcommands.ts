import { ownValue } from '../../../own-value.js';
import { BUILDAH, namesSettings } from '../../builders/buildah.js';
import type { Builder, BuilderFlags } from '../../builders/builder.js';
import { DOCKER, findBuilder } from '../../builders/known-builders.js';
import { baseName } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import type { ScriptWord } from './shell-words.js';

/** `container`: what makes an image step by step, or takes files from one. */
export type CommandKind = 'build' | 'bake' | 'compose' | 'container';

/** What a program is asked for. */
export interface Subcommand {
  /** Null: the word that would say it is not known. */
  readonly kind: CommandKind | null;
  /** The last word of the command. */
  readonly name?: string;
  readonly builder: Builder;
  /** The words after the name of the command, and flags of the command before it. */
  readonly words: readonly ScriptWord[];
  /** Words of unknown meaning before it. */
  readonly open: readonly TracedText[];
}

/** Programs, and the words in their place: commands of docker, behind the name of another builder. */
const PROGRAMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['docker', []],
  ['docker-buildx', ['buildx']],
  ['buildx', ['buildx']],
  ['docker-compose', ['compose']],
  ['podman', ['podman']],
  ['podman-remote', ['podman']],
  ['podman-compose', ['compose']],
  ['nerdctl', ['nerdctl']],
  ['finch', ['nerdctl']],
  ['buildah', ['buildah']],
  ['container', ['container']],
  ['minikube', ['minikube']],
]);

/** Commands of buildah that pull images, as a Dockerfile does. */
const BUILDING_STEPS = ['from', 'copy', 'add'];

const KINDS: ReadonlyMap<string, CommandKind> = new Map([
  ['compose', 'compose'],
  ['bud', 'build'],
  ['build-using-dockerfile', 'build'],
  ['build', 'build'],
  ['farm build', 'build'],
  ['image build', 'build'],
  ['builder build', 'build'],
  ['buildx build', 'build'],
  ['buildx b', 'build'],
  ['buildx debug build', 'build'],
  ['buildx dap build', 'build'],
  ['bake', 'bake'],
  ['buildx bake', 'bake'],
  ['buildx f', 'bake'],
  ...BUILDING_STEPS.map((name) => [name, 'container'] as const),
]);

/** The words in the place of a program; undefined: it builds nothing. */
export function findProgram(name: string): readonly string[] | undefined {
  return PROGRAMS.get(
    baseName(name)
      .toLowerCase()
      .replace(/\.(?:exe|lima)$/, ''),
  );
}

/** Commands that build nothing: an unknown word before one of them is a flag. */
const OTHERS = new Set(
  `attach commit config container context cp create diff du events exec export history images imagetools import info
  inspect install kill ls load login logout logs manifest network node pause plugin port ps prune pull push rename restart
  rm rmi run save scout search secret service stack start stats stop swarm system tag top trust unpause update use version
  volume wait`.split(/\s+/),
);

/** `build`, `buildx build`, `image build`, `buildx bake`, `compose` and their like, with the program's own flags before. */
export function readSubcommand(words: readonly ScriptWord[], program: readonly string[]): Subcommand | null {
  const builder = findBuilder(program[0] ?? '') ?? DOCKER;
  const path = builder === DOCKER ? [...program] : program.slice(1);
  const open: TracedText[] = [];
  /** Flags that the program does not have, or has behind the command. */
  const strange: ScriptWord[] = [];
  /** Settings of registries. */
  const settings: ScriptWord[] = [];
  if (path[0] === 'compose') return { kind: 'compose', builder, words, open };
  for (let at = 0; at < words.length && isBeginning(path); at++) {
    const word = words[at];
    if (word === undefined) break;
    const { value } = word.text;
    if (isUnknown(value)) open.push(word.text);
    else if (value.startsWith('-')) {
      const meaning = findMeaning(value, builder.before);
      if (builder.mixesFlags === true && namesSettings(value))
        settings.push(...words.slice(at, meaning === 'value' ? at + 2 : at + 1));
      if (meaning === 'value') at++;
      else if (meaning === null) {
        const more = builder.mixesFlags === true && takesNext(value) ? words.slice(at, at + 2) : [word];
        strange.push(...more);
        at += more.length - 1;
      }
    } else if (strange.length === 0 || isBeginning([...path, value]) || KINDS.has([...path, value].join(' ')))
      path.push(value);
    else if (OTHERS.has(value))
      return speaksOfBuild(words.slice(at + 1)) ? { kind: null, builder, words, open } : null;
    // what a flag that is not known may take
    else strange.push(word);
    const kind = KINDS.get(path.join(' '));
    if (kind === undefined || (kind === 'container' && builder !== BUILDAH)) continue;
    const rest = words.slice(at + 1);
    return builder.mixesFlags === true
      ? { kind, name: value, builder, words: [...settings, ...strange, ...rest], open }
      : { kind, builder, words: rest, open: [...open, ...strange.map(({ text }) => text)] };
  }
  return open.length > 0 && !OTHERS.has(path.at(-1) ?? '') ? { kind: null, builder, words, open } : null;
}

function speaksOfBuild(words: readonly ScriptWord[]): boolean {
  return words.some(({ text }) => KINDS.has(text.value));
}

function takesNext(flag: string): boolean {
  return !flag.includes('=') && (flag.startsWith('--') || flag.length === 2);
}

/** Whether a flag before a command takes the next word; null: it is not known. */
export function findMeaning(
  flag: string,
  { values, switches, aliases }: BuilderFlags,
): 'value' | 'switch' | null {
  const [written = ''] = flag.split('=', 1);
  if (written.startsWith('--')) {
    const name = ownValue(aliases, written.slice(2)) ?? written.slice(2);
    if (values.has(name)) return written === flag ? 'value' : 'switch';
    return switches.has(name) ? 'switch' : null;
  }
  for (let at = 1; at < flag.length; at++) {
    const name = aliases[flag[at] ?? ''];
    if (name === undefined) return null;
    if (values.has(name)) return at === flag.length - 1 ? 'value' : 'switch';
  }
  return 'switch';
}

/** Whether further words may make a command of it. */
function isBeginning(path: readonly string[]): boolean {
  const start = path.join(' ');
  return start === '' || [...KINDS.keys()].some((command) => command.startsWith(`${start} `));
}
