import { BAKE_STEP_CHANGES } from './bake-steps.js';
import { BROKEN_WORKFLOWS } from './broken-workflows.js';
import { BUILDER_ACTION_CHANGES } from './builder-actions.js';
import { BUILDER_CHANGES } from './builder-rows.js';
import { BUILT_DIGESTS } from './built-digests.js';
import { CANDIDATE_CHANGES } from './candidate-builds.js';
import { CLIMBING_CHANGES } from './climbing-paths.js';
import { OVERLAY_CHANGES } from './compose-overlays.js';
import { CONTAINER_CHANGES } from './container-builds.js';
import { ELSEWHERE_CHANGES } from './contexts-elsewhere.js';
import { CUSTOM_SHELL_CHANGES } from './custom-shells.js';
import { ENVIRONMENT_CHANGES } from './environment-builds.js';
import { EXPRESSED_VALUE_CHANGES } from './expressed-values.js';
import { DEFAULT_CHANGES } from './given-defaults.js';
import { GIVEN_FILES } from './given-files.js';
import { GIVEN_CHANGES } from './given-inputs.js';
import { HANDED_FLAG_CHANGES } from './handed-flags.js';
import { HANDED_IMAGE_CHANGES } from './handed-images.js';
import { HANDED_ON_FILES } from './handed-on-files.js';
import { HANDED_VALUE_CHANGES } from './handed-values.js';
import { IDLE_LINE_CHANGES } from './idle-lines.js';
import { IGNORED_CHANGES } from './ignored-builds.js';
import { INNER_DOCKERFILES } from './inner-dockerfiles.js';
import { INNER_FILE_CHANGES } from './inner-files.js';
import { KNOWN_CHANGES } from './known-builds.js';
import { LAID_OVER_CHANGES } from './laid-over-files.js';
import { LISTED_VALUES } from './listed-values.js';
import { LOADED_CODE_CHANGES } from './loaded-code.js';
import { MADE_DOCKERFILE_CHANGES } from './made-dockerfiles.js';
import { MADE_ELSEWHERE_CHANGES } from './made-elsewhere.js';
import { MADE_FROM_CHANGES } from './made-from.js';
import { NAMED_IN_CHANGES } from './named-in-changes.js';
import { PATTERN_CHANGES } from './named-patterns.js';
import { NAMED_STACKS } from './named-stacks.js';
import { NEWLY_BUILT_CHANGES } from './newly-built.js';
import { NEWLY_KNOWN } from './newly-known.js';
import { ODD_WORDS } from './odd-words.js';
import { OFFICIAL_NAMES } from './official-names.js';
import { OPEN_CHANGES } from './open-builds.js';
import { OPEN_NAMES } from './open-names.js';
import { OPEN_PLATFORMS } from './open-platforms.js';
import { OTHER_CHECKOUTS } from './other-checkouts.js';
import { OWN_FOLDERS } from './own-folders.js';
import { OWN_USE_CHANGES } from './own-uses.js';
import { POSSIBLE_CHANGES } from './possible-builds.js';
import { POSSIBLE_FILE_CHANGES } from './possible-files.js';
import { PROGRAM_CHANGES } from './program-writes.js';
import { PUT_TOGETHER_CHANGES, PUT_TOGETHER_DOCKERFILES } from './put-together.js';
import { READ_IN_CHANGES } from './read-in-files.js';
import { REFUSED_CHANGES } from './refused-builds.js';
import { RELEASE_CHANGES } from './release-builds.js';
import { RELEASE_HOOKS } from './release-hooks.js';
import { RENAMED_CHANGES } from './renamed-builds.js';
import { RUNNER_CHANGES } from './runner-shells.js';
import { SAID_NAME_CHANGES } from './said-names.js';
import { SCRIPT_FILE_CHANGES } from './script-files.js';
import { POWER_SHELL_CHANGES } from './script-power-shell.js';
import { SCRIPT_SHELL_CHANGES } from './script-shells.js';
import { SCRIPT_VALUE_CHANGES } from './script-values.js';
import { STANDARD_INPUT_CHANGES } from './standard-input.js';
import { START_CHANGES } from './start-files.js';
import { TASK_RUNNERS } from './task-runners.js';
import { TOLD_PLACES } from './told-places.js';
import { TOLD_WRITES } from './told-writes.js';
import { USUAL_FILE_CHANGES } from './usual-files.js';
import { WHOLE_FOLDER_CHANGES } from './whole-folders.js';
import { WRITTEN_MAP_CHANGES } from './written-maps.js';
import { WRITTEN_VALUE_CHANGES } from './written-values.js';

/** A change of a repository with build files, and what is to be found in it. */
export interface BuildChangeRow {
  readonly name: string;
  readonly base: Readonly<Record<string, string>>;
  /** Null: removed. */
  readonly change: Readonly<Record<string, string | null>>;
  /** `file:line rule image`, without the image where there is none. */
  readonly found: readonly string[];
  /** Files that a note is about. */
  readonly noted?: readonly string[];
  /** Files of which a note says that they name an image; absent: that is not looked at. */
  readonly named?: readonly string[];
  readonly scope?: 'changed-references' | 'all';
  readonly settings?: string;
  /** More of the policy. */
  readonly policy?: string;
}

/** The files that notes are about: those that say where a change names an image, and the others. */
export function sortNotes(problems: readonly Readonly<Record<string, unknown>>[]): {
  readonly noted: readonly string[];
  readonly named: readonly string[];
} {
  const isNamed = (problem: Readonly<Record<string, unknown>>): boolean =>
    String(problem['message']).startsWith('This changed line ');
  const toFile = (problem: Readonly<Record<string, unknown>>): string => String(problem['file']);
  return {
    noted: problems.filter((each) => !isNamed(each)).map(toFile),
    named: problems.filter(isNamed).map(toFile),
  };
}

/** The policy of the rows: Docker's official images. */
export const toBuildPolicy = ({
  scope = undefined,
  settings = '',
  policy = '',
}: Partial<BuildChangeRow>): string =>
  `version: 1
allow: [docker.io/library/**]
rules: { end-of-life: ignore, unpinned: ignore }
settings: { scope: ${scope ?? 'changed-files'}${settings === '' ? '' : `, ${settings}`} }
${policy}`;

const GOOD = 'FROM debian:trixie-slim\n';
const BAD = 'FROM evil.example/base:1\n';
const ARG = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const compose = (build: string, more = '') => `services:\n  web:\n    build: ${build}\n${more}`;
const withBase = (image: string) => compose(`{ context: api, args: { BASE: "${image}" } }`);
const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
/** A workflow of one job; each step is a line of YAML. */
const flow = (...steps: string[]) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const push = (inputs: string) => `{ uses: docker/build-push-action@v6, with: { ${inputs} } }`;
const expression = (text: string) => `\${{ ${text} }}`;

/** Workflows whose targets are not known. */
const OPEN_FLOWS = Object.fromEntries(
  'abcdef'
    .split('')
    .map((name) => [
      `.github/workflows/${name}.yml`,
      flow(push(`target: "${expression(`inputs.${name}`)}"`)),
    ]),
);

/** Build files that name a Dockerfile by an unusual name, and texts that cannot be read in their place. */
const NAMING: Readonly<
  Record<
    string,
    {
      readonly text: string;
      readonly wrong: string;
      readonly long: string;
      readonly deep: string;
    }
  >
> = {
  'compose.yaml': {
    text: compose('{ context: ., dockerfile: images/web.txt }'),
    wrong: 'services:\n  web: @docker\n',
    long: '# long\n',
    deep: `x-deep: ${'['.repeat(300)}${']'.repeat(300)}\n`,
  },
  'docker-bake.hcl': {
    text: 'target "web" { dockerfile = "images/web.txt" }\n',
    wrong: 'target "web" {\n',
    long: '# long\n',
    deep: `x = ${'['.repeat(300)}${']'.repeat(300)}\n`,
  },
  [FLOW]: {
    text: flow(push('context: ., file: images/web.txt')),
    wrong: 'jobs:\n  b: `docker\n',
    long: '# long\n',
    deep: `x-deep: ${'['.repeat(3000)}${']'.repeat(3000)}\n`,
  },
  '.devcontainer.json': {
    text: '{ "build": { "dockerfile": "images/web.txt" } }\n',
    wrong: '{ "build": \n',
    long: '// long\n',
    deep: `,"x":${'['.repeat(3000)}`,
  },
  '.goreleaser.yml': {
    text: 'dockers:\n  - image_templates: [x]\n    dockerfile: images/web.txt\n',
    wrong: 'dockers:\n  - `docker\n',
    long: '# long\n',
    deep: `x-deep: ${'['.repeat(3000)}${']'.repeat(3000)}\n`,
  },
};
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`;
const LONG = 1024 * 1024;

/** What the table in docs/builds/judging.md says. */
const UNREADABLE_ROWS: readonly BuildChangeRow[] = Object.entries(NAMING).flatMap(
  ([path, { text, wrong, long, deep }]): BuildChangeRow[] => {
    const base = { [path]: text, 'images/web.txt': GOOD, readme: 'a\n' };
    const only = 'images/web.txt:1 unreadable';
    const tooLong = text + long.repeat(Math.ceil(LONG / long.length));
    const limits = {
      long: tooLong,
      deep: path.endsWith('json') ? text.replace(/\}\s*$/, deep) : text + deep,
      pointer: POINTER,
      ...(/\.ya?ml$/.test(path) ? { doubtful: `x-doubtful: [-]\n${text}` } : {}),
    };
    return [
      { name: `${path}: wrong`, base, change: { [path]: wrong }, found: [], noted: [path] },
      {
        name: `${path}: wrong, and what it named changes`,
        base,
        change: { [path]: wrong, 'images/web.txt': BAD },
        found: [only],
        noted: [path],
      },
      {
        name: `${path}: wrong already`,
        base: { ...base, [path]: wrong },
        change: { readme: 'b\n' },
        found: [],
      },
      ...Object.entries(limits).map(
        ([name, limit]): BuildChangeRow => ({
          name: `${path}: ${name}, and what it named changes`,
          base,
          change: { [path]: limit, 'images/web.txt': BAD },
          found: [`${path}:1 unreadable`, only],
        }),
      ),
      {
        name: `${path}: deep already`,
        base: { ...base, [path]: limits.deep },
        change: { readme: 'b\n' },
        found: [],
      },
    ];
  },
);

export const BUILD_CHANGES: readonly BuildChangeRow[] = [
  {
    name: 'only the value of an argument in a compose file',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22') },
    change: { 'compose.yaml': withBase(EVIL) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'the same where only new references count',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22') },
    change: { 'compose.yaml': withBase(EVIL) },
    scope: 'changed-references',
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a value in .env only',
    base: {
      'api/Dockerfile': ARG,
      'compose.yaml': withBase(`\${BASE_IMAGE:-node:22}`),
      '.env': 'BASE_IMAGE=node:24\n',
    },
    change: { '.env': `BASE_IMAGE=${EVIL}\n` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a new .env',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase(`\${BASE_IMAGE:-node:22}`) },
    change: { '.env': `BASE_IMAGE=${EVIL}\n` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'an .env that goes away',
    base: {
      'api/Dockerfile': ARG,
      'compose.yaml': withBase(`\${BASE_IMAGE:-${EVIL}}`),
      '.env': 'BASE_IMAGE=node:24\n',
    },
    change: { '.env': null },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'another key of the compose file, where the Dockerfile has old findings',
    base: { 'api/Dockerfile': BAD, 'compose.yaml': compose('api') },
    change: { 'compose.yaml': compose('api', '    ports: ["80:80"]\n') },
    found: [],
  },
  {
    name: 'another argument, where the Dockerfile has old findings',
    base: {
      'api/Dockerfile': `ARG V\n${BAD}`,
      'compose.yaml': compose('{ context: api, args: { V: "1" } }'),
    },
    change: { 'compose.yaml': compose('{ context: api, args: { V: "2" } }') },
    found: [],
  },
  {
    name: 'a Dockerfile without a default for what a build gives it',
    base: { 'compose.yaml': withBase('node:22') },
    change: { 'api/Dockerfile': 'ARG BASE\nFROM $BASE\n' },
    found: [],
  },
  {
    name: 'the same without the build',
    base: {},
    change: { 'api/Dockerfile': 'ARG BASE\nFROM $BASE\n' },
    found: ['api/Dockerfile:2 unresolved'],
  },
  {
    name: 'what is pulled where the builds give no value, beside the value of a build',
    base: { 'compose.yaml': withBase('node:22') },
    change: { 'api/Dockerfile': `ARG BASE\nFROM \${BASE:-${EVIL}}\n` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a build without the value that another build gives',
    base: {
      'api/Dockerfile': `ARG BASE\nFROM \${BASE-${EVIL}} AS a\nFROM node:22\n`,
      'compose.yaml': withBase('node:22'),
    },
    change: { 'docker-bake.hcl': 'target "a" {\n  context = "api"\n  target = "a"\n}\n' },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'an unknown value beside the known one of another build',
    base: { 'api/Dockerfile': 'ARG BASE\nFROM $BASE\n', 'compose.yaml': withBase('node:22') },
    change: { [FLOW]: flow(push(`context: api, build-args: "BASE=${expression('vars.BASE')}"`)) },
    found: ['api/Dockerfile:2 unresolved'],
  },
  {
    name: 'a platform that only another build tells',
    base: { 'compose.yaml': compose('{ context: api, args: { P: linux/amd64 } }') },
    change: { 'api/Dockerfile': 'ARG P\nFROM --platform=$P node:22\n' },
    found: [],
  },
  {
    name: 'a Dockerfile that is called otherwise',
    base: { 'compose.yaml': compose('{ context: ., dockerfile: images/web.txt }'), 'images/web.txt': GOOD },
    change: { 'images/web.txt': BAD },
    found: ['images/web.txt:1 unapproved evil.example/base:1'],
  },
  {
    name: 'an argument of a build whose Dockerfile is not there',
    base: { 'a/compose.yaml': compose('{ context: ., dockerfile: made/web.txt }'), 'a/web.txt': GOOD },
    change: {
      'a/compose.yaml': compose('{ context: ., dockerfile: made/web.txt, args: { BASE: evil.example/x:1 } }'),
    },
    found: [],
    noted: ['a/compose.yaml'],
  },
  {
    name: 'a Dockerfile called like prose',
    base: { 'compose.yaml': compose('{ context: ., dockerfile: docs/notes.md }'), 'docs/notes.md': GOOD },
    change: { 'docs/notes.md': `${GOOD}${BAD}` },
    found: ['docs/notes.md:2 unapproved evil.example/base:1'],
  },
  {
    name: 'a template that a build names',
    base: { 'compose.yaml': compose('{ context: ., dockerfile: Dockerfile.j2 }'), 'Dockerfile.j2': GOOD },
    change: { 'Dockerfile.j2': BAD },
    found: ['Dockerfile.j2:1 unapproved evil.example/base:1'],
  },
  {
    name: 'a file that becomes a Dockerfile because it is named',
    base: { 'images/web.txt': BAD, 'compose.yaml': 'services: {}\n' },
    change: { 'compose.yaml': compose('{ context: ., dockerfile: images/web.txt }') },
    scope: 'changed-references',
    found: ['images/web.txt:1 unapproved evil.example/base:1'],
  },
  {
    name: 'a file that is named and ignored',
    base: { 'images/web.txt': GOOD },
    change: { 'compose.yaml': compose('{ context: ., dockerfile: images/web.txt }'), 'images/web.txt': BAD },
    settings: 'ignore: [images/**]',
    found: [],
    noted: ['compose.yaml'],
  },
  {
    name: 'a new Dockerfile inside a compose file',
    base: { 'compose.yaml': 'services: {}\n' },
    change: {
      'compose.yaml':
        'services:\n  web:\n    build:\n      context: .\n      dockerfile_inline: |\n        FROM debian\n        COPY --from=evil.example/t:1 / /\n',
    },
    found: ['compose.yaml:7 unapproved evil.example/t:1'],
  },
  {
    name: 'an old Dockerfile inside a compose file that changes elsewhere',
    base: { 'compose.yaml': compose(`{ context: ., dockerfile_inline: "FROM ${EVIL}" }`) },
    change: {
      'compose.yaml': `# web\n${compose(`{ context: ., dockerfile_inline: "FROM ${EVIL}" }`)}`,
    },
    found: [],
  },
  {
    name: 'a Dockerfile inside a bake file',
    base: {},
    change: {
      'docker-bake.hcl':
        'target "web" {\n  dockerfile-inline = <<EOT\nFROM debian\nFROM evil.example/x:1\nEOT\n}\n',
    },
    found: [`docker-bake.hcl:4 unapproved ${EVIL}`],
  },
  {
    name: 'a target of a bake file that begins with an underscore',
    base: { 'api/Dockerfile': ARG },
    change: {
      'docker-bake.hcl': `group "default" {\n  targets = ["_api"]\n}\ntarget "_api" {\n  context = "api"\n  args = { BASE = "${EVIL}" }\n}\n`,
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  ...[`["local"]`, `["LOCAL", "linux/arm64"]`, `["linux/amd64,linux/arm64"]`].map((platforms) => ({
    name: `platforms as buildx reads them: ${platforms}`,
    base: { 'api/Dockerfile': `${ARG}FROM --platform=$TARGETPLATFORM debian\n` },
    change: {
      'docker-bake.hcl': `target "api" {\n  context = "api"\n  platforms = ${platforms}\n  args = { BASE = "${EVIL}" }\n}\n`,
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  })),
  {
    name: 'a bake file on top of the default one',
    base: { 'api/Dockerfile': ARG, 'docker-bake.hcl': 'target "api" {\n  context = "api"\n}\n' },
    change: { 'ci.bake.hcl': `target "api" {\n  args = { BASE = "${EVIL}" }\n}\n` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a bake file beyond what is followed',
    base: { 'api/Dockerfile': ARG },
    change: {
      'docker-bake.hcl': `DEEP = ${'['.repeat(200)}${']'.repeat(200)}\ntarget "api" {\n  context = "api"\n  args = { BASE = "${EVIL}" }\n}\n`,
    },
    found: ['docker-bake.hcl:1 unreadable'],
  },
  {
    name: 'the default of a variable in a bake file',
    base: {
      'api/Dockerfile': ARG,
      'docker-bake.hcl':
        'variable "IMAGE" { default = "node:22" }\ntarget "api" {\n  context = "api"\n  args = { BASE = IMAGE }\n}\n',
    },
    change: {
      'docker-bake.hcl': `variable "IMAGE" { default = "${EVIL}" }\ntarget "api" {\n  context = "api"\n  args = { BASE = IMAGE }\n}\n`,
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'an override beside an old compose file',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22') },
    change: { 'compose.override.yaml': `services:\n  web:\n    build:\n      args: { BASE: "${EVIL}" }\n` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a file by any name that a compose file extends',
    base: {
      'api/Dockerfile': ARG,
      'compose.yaml': 'services:\n  web:\n    extends: { file: shared/common.txt, service: base }\n',
      'shared/common.txt': 'services:\n  base:\n    build: { context: ../api, args: { BASE: "node:22" } }\n',
    },
    change: {
      'shared/common.txt': `services:\n  base:\n    build: { context: ../api, args: { BASE: "${EVIL}" } }\n`,
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a value in a workflow',
    base: { 'api/Dockerfile': ARG },
    change: {
      '.github/workflows/build.yml': `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: api\n          build-args: BASE=${EVIL}\n`,
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a value in a workflow that nobody knows',
    base: { 'api/Dockerfile': ARG },
    change: {
      '.github/workflows/build.yml': `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: api\n          build-args: BASE=\${{ secrets.BASE }}\n`,
    },
    found: ['api/Dockerfile:2 unresolved'],
  },
  {
    name: 'a command in a workflow',
    base: { 'api/Dockerfile': ARG },
    change: {
      '.github/workflows/build.yml': `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: docker build --build-arg BASE=${EVIL} api\n`,
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a Dockerfile of whatever repository an expression names',
    base: { Dockerfile: GOOD },
    change: { [FLOW]: flow(push(`context: "${expression('github.server_url')}/a/x.git", file: Dockerfile`)) },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'a Dockerfile of another branch',
    base: { odd: GOOD },
    change: {
      [FLOW]: flow(
        push(
          `context: "${expression('github.server_url')}/${expression('github.repository')}.git#b:sub", file: odd`,
        ),
      ),
    },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'a Dockerfile beside contexts that are folders, whichever they are',
    base: { Dockerfile: GOOD },
    change: {
      [FLOW]: flow(
        push(`context: "./${expression('inputs.x')}", file: Dockerfile`),
        push(`context: "images/${expression('inputs.x')}", file: Dockerfile`),
        push(
          `context: "${expression('github.workspace')}", file: "${expression('github.workspace')}/Dockerfile"`,
        ),
      ),
    },
    found: [],
  },
  {
    name: 'a checkout of a repository that nobody knows',
    base: { 'other/Dockerfile': GOOD },
    change: {
      [FLOW]: flow(
        `{ uses: actions/checkout@v5, with: { repository: "${expression('env.Q')}", path: other } }`,
        push('context: other'),
      ),
    },
    found: [`${FLOW}:7 unresolved`],
  },
  {
    name: 'a definition for bake in a checkout that nobody knows',
    base: { 'other/docker-bake.hcl': 'target "default" {}\n', 'other/Dockerfile': GOOD },
    change: {
      [FLOW]: flow(
        '{ uses: actions/checkout@v5 }',
        `{ uses: actions/checkout@v5, with: { repository: "${expression('env.Q')}", path: other } }`,
        '{ uses: docker/bake-action@v6, with: { source: ./other } }',
      ),
    },
    found: [`${FLOW}:8 unresolved`],
  },
  {
    name: 'a checkout of the fork that a pull request comes from',
    base: { Dockerfile: GOOD },
    change: {
      [FLOW]: flow(
        `{ uses: actions/checkout@v5, with: { repository: "${expression('github.event.pull_request.head.repo.full_name || github.repository')}", ref: "${expression('github.event.pull_request.head.sha || github.sha')}" } }`,
        push('context: .'),
      ),
    },
    found: [],
  },
  {
    name: "a checkout of a fork's default branch",
    base: { Dockerfile: GOOD },
    change: {
      [FLOW]: flow(
        `{ uses: actions/checkout@v5, with: { repository: "${expression('github.event.pull_request.head.repo.full_name')}" } }`,
        push('context: .'),
      ),
    },
    found: [`${FLOW}:7 unresolved`],
  },
  ...['refs/pull/2/head', 'evil', expression('inputs.ref'), expression('github.base_ref')].map((ref) => ({
    name: `a checkout of ${ref}`,
    base: { Dockerfile: GOOD },
    change: { [FLOW]: flow(`{ uses: actions/checkout@v5, with: { ref: "${ref}" } }`, push('context: .')) },
    found: [`${FLOW}:7 unresolved`],
  })),
  {
    name: 'a checkout of another branch that the base had',
    base: {
      Dockerfile: GOOD,
      [FLOW]: flow('{ uses: actions/checkout@v5, with: { ref: stable } }', push('context: .')),
    },
    change: {
      [FLOW]: flow('{ uses: actions/checkout@v5, with: { ref: stable } }', push('context: ., pull: true')),
    },
    found: [],
  },
  {
    name: 'a file that is also built from another branch',
    base: {
      'build/web': GOOD,
      [FLOW]: flow(
        '{ uses: actions/checkout@v5, with: { ref: stable } }',
        push('context: ., file: build/web'),
      ),
    },
    change: { 'build/web': BAD },
    found: ['build/web:1 unapproved evil.example/base:1'],
  },
  {
    name: 'a checkout of another branch beside the change',
    base: { Dockerfile: GOOD },
    change: {
      [FLOW]: flow(
        '{ uses: actions/checkout@v5 }',
        '{ uses: actions/checkout@v5, with: { ref: stable, path: old } }',
        push('context: .'),
        push('context: old'),
      ),
    },
    found: [`${FLOW}:9 unresolved`],
  },
  ...['action.yml', 'tools/lint/action.yaml'].map((action) => ({
    name: `an action that others use: ${action}`,
    base: { Dockerfile: GOOD },
    change: {
      [action]: 'name: x\nruns:\n  using: docker\n  image: odd\n',
      [action.replace(/action\.ya?ml$/, 'odd')]: BAD,
    },
    found: [`${action.replace(/action\.ya?ml$/, 'odd')}:1 unapproved evil.example/base:1`],
  })),
  {
    name: 'the Dockerfile of an action that others use',
    base: { 'action.yaml': 'name: x\nruns: { using: docker, image: odd }\n', odd: GOOD },
    change: { odd: BAD },
    found: ['odd:1 unapproved evil.example/base:1'],
  },
  {
    name: 'the image of an action that others use',
    settings: 'run-images: true',
    base: {},
    change: { 'action.yml': `name: x\nruns: { using: docker, image: "docker://${EVIL}" }\n` },
    found: [`action.yml:2 unapproved ${EVIL}`],
  },
  {
    name: 'an action that nobody reads',
    base: { 'action.yml': 'name: x\nruns: { using: composite, steps: [] }\n' },
    change: { 'action.yaml': 'name: x\nruns: { using: docker, image: odd }\n', odd: BAD },
    noted: ['odd'],
    found: [],
  },
  {
    name: 'a path with the separators of Windows',
    base: {},
    change: {
      '.devcontainer/devcontainer.json': '{ "build": { "dockerfile": "..\\\\build\\\\odd" } }',
      'build/odd': BAD,
      'compose.yaml': compose('{ context: ., dockerfile: "build\\\\two" }'),
      'build/two': BAD,
    },
    found: ['build/odd:1 unapproved evil.example/base:1', 'build/two:1 unapproved evil.example/base:1'],
  },
  {
    name: 'a target whose Dockerfile is standard input',
    base: {},
    change: { 'docker-bake.hcl': 'target "a" {\n  dockerfile = "-"\n}\n' },
    found: ['docker-bake.hcl:2 unresolved'],
  },
  {
    name: 'a target whose Dockerfile has that name in a folder',
    base: {},
    change: { 'docker-bake.hcl': 'target "a" {\n  context = "api"\n  dockerfile = "-"\n}\n', 'api/-': BAD },
    found: ['api/-:1 unapproved evil.example/base:1'],
  },
  ...['always', 'daily', 'every_2h', `"\${P:-always}"`].map((policy) => ({
    name: `an image that is built and pulled again: ${policy}`,
    settings: 'run-images: true',
    base: { 'api/Dockerfile': GOOD },
    change: { 'compose.yaml': compose('api', `    image: ${EVIL}\n    pull_policy: ${policy}\n`) },
    found: [`compose.yaml:4 unapproved ${EVIL}`],
  })),
  ...['build', 'never', 'missing'].map((policy) => ({
    name: `an image that is built: ${policy}`,
    settings: 'run-images: true',
    base: { 'api/Dockerfile': GOOD },
    change: { 'compose.yaml': compose('api', `    image: ${EVIL}\n    pull_policy: ${policy}\n`) },
    found: [],
  })),
  {
    name: 'an argument without a value in a script',
    base: { 'api/Dockerfile': ARG },
    change: { [FLOW]: flow(`run: export BASE=${EVIL} && docker build --build-arg BASE api`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'an argument without a value of what an earlier step has written',
    base: { 'api/Dockerfile': ARG },
    change: {
      [FLOW]: flow(`run: echo BASE=${EVIL} >> $GITHUB_ENV`, push('context: api, build-args: BASE')),
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a variable of bake that a step sets',
    base: {
      'api/Dockerfile': ARG,
      'docker-bake.hcl':
        'variable "IMAGE" { default = "node:22" }\ntarget "default" {\n  context = "api"\n  args = { BASE = IMAGE }\n}\n',
    },
    change: { [FLOW]: flow(`{ uses: docker/bake-action@v6, env: { IMAGE: "${EVIL}" } }`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a variable of bake that an earlier step has written',
    base: {
      'api/Dockerfile': ARG,
      'docker-bake.hcl':
        'variable "IMAGE" { default = "node:22" }\ntarget "default" {\n  context = "api"\n  args = { BASE = IMAGE }\n}\n',
    },
    change: {
      [FLOW]: flow(`run: echo IMAGE=${EVIL} >> $GITHUB_ENV`, '{ uses: docker/bake-action@v6 }'),
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a step before one that builds what is elsewhere',
    base: { [FLOW]: flow(push('context: "https://github.com/a/x.git"')) },
    change: { [FLOW]: flow('run: echo', push('context: "https://github.com/a/x.git"')) },
    found: [],
  },
  {
    name: 'one more step that builds what another one does elsewhere',
    base: { [FLOW]: flow(push('context: "https://github.com/a/x.git"')) },
    change: {
      [FLOW]: flow(
        push('context: "https://github.com/a/x.git"'),
        push('context: "https://github.com/a/x.git"'),
      ),
    },
    found: [`${FLOW}:7 unresolved`],
  },
  {
    name: 'a workflow that is renamed',
    base: { [FLOW]: flow(push('context: "https://github.com/a/x.git"')) },
    change: {
      [FLOW]: null,
      '.github/workflows/new.yml': flow(push('context: "https://github.com/a/x.git"')),
    },
    found: [],
  },
  {
    name: 'targets of bake that nobody knows, all of which are judged',
    base: {
      'api/Dockerfile': ARG,
      'docker-bake.hcl':
        'variable "IMAGE" { default = "node:22" }\ntarget "default" {}\ntarget "api" {\n  context = "api"\n  args = { BASE = IMAGE }\n}\n',
      Dockerfile: GOOD,
    },
    change: {
      [FLOW]: flow(
        `{ uses: docker/bake-action@v6, with: { targets: "${expression('needs.plan.outputs.t')}" }, env: { IMAGE: "${EVIL}" } }`,
      ),
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a devcontainer that an earlier step makes',
    base: {},
    change: { [FLOW]: flow('{ uses: devcontainers/ci@v0.3, with: { subFolder: made } }') },
    found: [],
    noted: [FLOW],
  },
  {
    name: 'a workflow that is too long',
    base: {},
    change: { [FLOW]: `${flow(push('context: .'))}#${' '.repeat(1024 * 1024)}` },
    found: [`${FLOW}:1 unreadable`],
  },
  {
    name: 'a script that is too long',
    base: {},
    change: { [FLOW]: flow(`run: "docker build . # ${' '.repeat(64 * 1024)}"`) },
    found: [`${FLOW}:6 unreadable`],
  },
  {
    name: 'a devcontainer that is too deep',
    base: {},
    change: { '.devcontainer.json': `{ "x": ${'['.repeat(300)}${']'.repeat(300)}, "image": "x" }` },
    found: ['.devcontainer.json:1 unreadable'],
  },
  {
    name: 'another service that a devcontainer builds',
    base: { 'api/Dockerfile': ARG, '.devcontainer/a.txt': 'services:\n  dev: { image: debian }\n' },
    change: {
      '.devcontainer/devcontainer.json': '{ "dockerComposeFile": "a.txt", "service": "dev" }',
      '.devcontainer/a.txt': `services:\n  dev: { image: debian }\n  db: { build: { context: ../api, args: { BASE: "${EVIL}" } } }\n`,
    },
    noted: ['.devcontainer/a.txt'],
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'docker compose in a workflow',
    base: {
      'api/Dockerfile': ARG,
      'stack.yml': 'services: { web: { build: { context: api } } }\n',
    },
    change: { [FLOW]: flow(`run: docker compose -f stack.yml build --build-arg BASE=${EVIL} web`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'compose files by any name that a workflow runs together',
    base: { 'api/Dockerfile': ARG, 'stack.yml': 'services: { web: { build: { context: api } } }\n' },
    change: {
      'prod.yml': `services: { web: { build: { args: { BASE: "${EVIL}" } } } }\n`,
      [FLOW]: flow('run: docker-compose -f stack.yml -f prod.yml up -d'),
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a variable of a compose file that the step sets',
    base: {
      'api/Dockerfile': ARG,
      'compose.yaml': withBase(`\${IMAGE:-node:22}`),
    },
    change: { [FLOW]: flow(`{ run: docker compose up, env: { IMAGE: "${EVIL}" } }`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'docker compose with files that nobody knows',
    base: {},
    change: { [FLOW]: flow('run: docker compose --env-file x.env -f stack.yml build') },
    found: [],
    noted: [FLOW],
  },
  {
    name: 'other programs that build as docker does',
    base: { 'api/Dockerfile': ARG },
    change: {
      [FLOW]: flow(
        `run: podman build --build-arg BASE=${EVIL} api`,
        'run: docker-buildx build --build-arg BASE=evil.example/y:1 api',
      ),
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`, 'api/Dockerfile:2 unapproved evil.example/y:1'],
  },
  {
    name: 'overrides of bake that nobody knows',
    base: {
      'api/Dockerfile': ARG,
      'docker-bake.hcl': 'target "default" {\n  context = "api"\n}\n',
    },
    change: {
      [FLOW]: flow(
        `{ uses: docker/bake-action@v6, with: { set: "${expression('needs.plan.outputs.set')}" } }`,
      ),
    },
    found: ['.github/workflows/build.yml:6 unresolved', 'api/Dockerfile:2 unresolved'],
    noted: [FLOW],
  },
  {
    name: 'an image that features of a devcontainer are built on',
    base: {},
    change: {
      '.devcontainer.json': `{\n  "image": "${EVIL}",\n  "features": { "ghcr.io/devcontainers/features/node:1": {} }\n}\n`,
    },
    found: [`.devcontainer.json:2 unapproved ${EVIL}`],
  },
  {
    name: 'an image of a service that features of a devcontainer are built on',
    base: { '.devcontainer/a.txt': 'services:\n  dev: { image: debian }\n' },
    change: {
      '.devcontainer/a.txt': `services:\n  dev: { image: "${EVIL}" }\n`,
      '.devcontainer/devcontainer.json':
        '{ "dockerComposeFile": "a.txt", "service": "dev", "features": { "x/y/z:1": {} } }',
    },
    found: [`.devcontainer/a.txt:2 unapproved ${EVIL}`],
  },
  ...[
    'docker//build-push-action@v6',
    '/docker/build-push-action@v6',
    'docker\\\\build-push-action@v6',
    'Docker/Build-Push-Action/./@v6',
    'docker/build-push-action/src/..@v6',
  ].map((uses) => ({
    name: `an action by another spelling: ${uses}`,
    base: { 'api/Dockerfile': ARG },
    change: { [FLOW]: flow(`{ uses: "${uses}", with: { context: api, build-args: "BASE=${EVIL}" } }`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  })),
  ...Object.entries({
    'a folder with compose files only': {},
    'a folder with a bake file too': { 'docker-bake.hcl': 'target "other" {\n  context = "api"\n}\n' },
  }).map(([where, more]) => ({
    name: `what x-bake says in ${where}`,
    base: { 'api/Dockerfile': GOOD, 'compose.yaml': compose('{ context: api }'), ...more },
    change: {
      'compose.yaml': compose(
        `{ context: api, x-bake: { contexts: { "debian:trixie-slim": "docker-image://${EVIL}" } } }`,
      ),
    },
    found: [`api/Dockerfile:1 unapproved ${EVIL}`],
  })),
  {
    name: 'a platform of x-bake in a compose file of another name',
    base: {
      Dockerfile: `FROM \${TARGETARCH/riscv64/evil.example/x:1}\n`,
      'stack.compose.yaml': compose('.'),
    },
    change: { 'stack.compose.yaml': compose('{ context: ., x-bake: { platforms: [linux/riscv64] } }') },
    found: ['Dockerfile:1 unapproved evil.example/x:1'],
  },
  {
    name: 'an argument that a service gives itself where bake builds it',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': compose('{ context: api, args: [BASE] }') },
    change: {
      'compose.yaml': compose('{ context: api, args: [BASE] }', `    environment: { BASE: "${EVIL}" }\n`),
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  ...Object.entries({
    'run: docker buildx bake -f sub/my.yml': '',
    '{ uses: docker/bake-action@v6, with: { source: ., files: sub/my.yml } }': '',
    '{ uses: docker/bake-action@v6, with: { source: ., workdir: run, files: ../sub/my.yml } }': 'run/',
    '{ run: docker buildx bake -f ../sub/my.yml, working-directory: run }': 'run/',
  }).map(([step, folder]) => ({
    name: `the .env where bake is started by ${step}`,
    base: {
      [`${folder}Dockerfile`]: ARG,
      'sub/my.yml': compose(`{ context: ., args: { BASE: "\${Q-busybox}" } }`),
      [FLOW]: flow(step),
    },
    change: { [`${folder}.env`]: `Q=${EVIL}\n` },
    found: [`${folder}Dockerfile:2 unapproved ${EVIL}`],
  })),
  {
    name: 'the .env next to a compose file that bake reads from elsewhere',
    base: {
      Dockerfile: ARG,
      'sub/my.yml': compose(`{ context: ., args: { BASE: "\${Q-busybox}" } }`),
      [FLOW]: flow('run: docker buildx bake -f sub/my.yml'),
    },
    change: { 'sub/.env': `Q=${EVIL}\n` },
    found: [],
  },
  {
    name: 'the environment of a step in a compose file that bake reads',
    base: {
      Dockerfile: ARG,
      'my.yml': compose(`{ context: ., args: { BASE: "\${Q-busybox}" } }`),
    },
    change: { [FLOW]: flow(`{ run: docker buildx bake -f my.yml, env: { Q: "${EVIL}" } }`) },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'the environment of a step in an inline Dockerfile',
    base: { 'compose.yaml': compose(`{ dockerfile_inline: "FROM \${Q:-busybox}" }`) },
    change: { [FLOW]: flow(`{ run: docker compose up -d, env: { Q: "${EVIL}" } }`) },
    found: [`compose.yaml:3 unapproved ${EVIL}`],
  },
  {
    name: 'the environment of a step in a context and an .env',
    base: {
      Dockerfile: GOOD,
      'compose.yaml': compose(
        `{ context: ., additional_contexts: { "debian:trixie-slim": "docker-image://\${P:-debian:13}" } }`,
      ),
      '.env': `P=\${Q:-debian:13}\n`,
    },
    change: { [FLOW]: flow(`{ run: docker compose build, env: { Q: "${EVIL}" } }`) },
    found: [`Dockerfile:1 unapproved ${EVIL}`],
  },
  {
    name: 'what a script exports before bake',
    base: {
      Dockerfile: ARG,
      'docker-bake.hcl':
        'variable "V" {\n  default = "busybox"\n}\ntarget "default" {\n  args = { BASE = V }\n}\n',
    },
    change: { [FLOW]: flow(`run: export V=${EVIL} && docker buildx bake`) },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  ...[
    `bash -c 'docker build --build-arg BASE=${EVIL} api'`,
    `sudo sh -ec "cd api && docker build --build-arg BASE=${EVIL} ."`,
    `eval docker build --build-arg BASE=${EVIL} api`,
    `eval "docker build --build-arg" "BASE=${EVIL} api"`,
    `nohup docker build --build-arg BASE=${EVIL} api`,
  ].map((script) => ({
    name: `a command within a command: ${script}`,
    base: { 'api/Dockerfile': ARG },
    change: { [FLOW]: flow(`run: ${JSON.stringify(script)}`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  })),
  ...[
    `ARGS=(--build-arg BASE=${EVIL})\ndocker build "\${ARGS[@]}" api`,
    `set -- --build-arg BASE=${EVIL}\ndocker build "$@" api`,
  ].map((script) => ({
    name: `words that quotes do not hold together: ${script}`,
    base: { 'api/Dockerfile': ARG },
    change: { [FLOW]: flow(`run: ${JSON.stringify(script)}`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  })),
  {
    name: 'a file that the environment names to bake',
    base: { Dockerfile: ARG, 'zz.json': `{ "target": { "default": { "args": { "BASE": "${EVIL}" } } } }` },
    change: {
      [FLOW]: flow('{ run: docker buildx bake, env: { BUILDX_BAKE_FILE: "x.hcl:zz.json" } }'),
      'x.hcl': '',
    },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'the environment of the container of a job',
    base: {
      Dockerfile: ARG,
      'docker-bake.hcl':
        'variable "V" {\n  default = "busybox"\n}\ntarget "default" {\n  args = { BASE = V }\n}\n',
    },
    change: {
      [FLOW]: flow('run: docker buildx bake').replace(
        '    steps:',
        `    container: { image: x, env: { V: "${EVIL}" } }\n    steps:`,
      ),
    },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a context whose name is not known',
    base: { Dockerfile: GOOD, 'compose.yaml': compose('{ context: . }') },
    change: {
      'compose.yaml': compose(
        `{ context: ., additional_contexts: ["\${Q}debian:trixie-slim=docker-image://${EVIL}"] }`,
      ),
    },
    found: ['compose.yaml:2 unresolved'],
  },
  {
    name: 'contexts that a workflow does not tell',
    base: { 'api/Dockerfile': GOOD },
    change: { [FLOW]: flow(push(`context: api, build-contexts: "${expression('inputs.c')}"`)) },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'a script that runs the lines of a file',
    base: { Dockerfile: ARG, 'cmd.txt': `docker build --build-arg BASE=${EVIL} .\n`, 'v.env': 'V=1\n' },
    change: { [FLOW]: flow('{ run: \'eval "$(cat v.env)"; docker build .; eval "$(cat cmd.txt)"\' }') },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  ...[
    `debian:trixie-slim={{#if defaultContext}}docker-image://${EVIL}{{/if}}`,
    `debian:trixie-slim={{!}}docker-image://${EVIL}`,
    `{{#if defaultContext}}debian:trixie-slim=docker-image://${EVIL}{{/if}}`,
  ].map((context) => ({
    name: `contexts of a template: ${context}`,
    base: { 'api/Dockerfile': GOOD },
    change: { [FLOW]: flow(push(`context: api, build-contexts: "${context}"`)) },
    found: [`${FLOW}:6 unresolved`],
  })),
  {
    name: 'an option of a devcontainer that may be any flag',
    base: { Dockerfile: ARG },
    change: {
      '.devcontainer/devcontainer.json': `{ "build": { "dockerfile": "../Dockerfile", "options": ["\${localEnv:Q}--build-arg=BASE=${EVIL}"] } }`,
    },
    found: ['.devcontainer/devcontainer.json:1 unresolved', 'Dockerfile:2 unresolved'],
    noted: ['.devcontainer/devcontainer.json'],
  },
  {
    name: 'a script that builds what is elsewhere',
    base: {},
    change: { [FLOW]: flow('run: docker build -f Dockerfile https://github.com/a/x.git') },
    found: [`${FLOW}:6 unresolved`],
  },
  {
    name: 'a script whose Dockerfile nobody knows is only noted',
    base: {},
    change: {
      '.github/workflows/build.yml':
        'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: docker build -f "$WHERE" .\n',
    },
    found: [],
    noted: ['.github/workflows/build.yml'],
  },
  {
    name: 'the Dockerfile of a devcontainer',
    base: { '.devcontainer/base.txt': GOOD, '.devcontainer/devcontainer.json': '{}' },
    change: {
      '.devcontainer/devcontainer.json': '{ "build": { "dockerfile": "base.txt" } }',
      '.devcontainer/base.txt': BAD,
    },
    found: ['.devcontainer/base.txt:1 unapproved evil.example/base:1'],
  },
  {
    name: 'a context that puts an image in the place of another',
    base: { 'api/Dockerfile': 'FROM node:22\n', 'compose.yaml': compose('api') },
    change: {
      'compose.yaml': compose(
        `{ context: api, additional_contexts: { "node:22": "docker-image://${EVIL}" } }`,
      ),
    },
    found: [`api/Dockerfile:1 unapproved ${EVIL}`],
  },
  {
    name: 'a context that replaces what is not approved removes nothing',
    base: {},
    change: {
      'api/Dockerfile': `FROM ${EVIL}\n`,
      'compose.yaml': compose(
        `{ context: api, additional_contexts: { "${EVIL}": "docker-image://node:22" } }`,
      ),
    },
    found: [`api/Dockerfile:1 unapproved ${EVIL}`],
  },
  {
    name: 'a context that is another target of a bake file',
    base: {},
    change: {
      'api/Dockerfile': 'FROM app AS x\n',
      'docker-bake.hcl':
        'target "app" { dockerfile-inline = "FROM debian" }\ntarget "api" {\n  context = "api"\n  contexts = { app = "target:app" }\n}\n',
    },
    settings: 'args: {}',
    found: [],
  },
  {
    name: 'a remote context',
    base: { 'compose.yaml': 'services: {}\n' },
    change: { 'compose.yaml': compose('https://example.com/evil/x.git') },
    found: ['compose.yaml:2 unresolved'],
  },
  {
    name: 'a remote context that stays',
    base: { 'compose.yaml': compose('https://example.com/evil/x.git') },
    change: { 'compose.yaml': `# web\n${compose('https://example.com/evil/x.git')}` },
    found: [],
  },
  {
    name: 'a Dockerfile that does not exist',
    base: {},
    change: { 'compose.yaml': compose('web') },
    found: [],
    noted: ['compose.yaml'],
  },
  {
    name: 'an image that is only run',
    base: {},
    change: { 'compose.yaml': `services:\n  db:\n    image: ${EVIL}\n` },
    noted: ['compose.yaml'],
    found: [],
  },
  {
    name: 'an image that is only run, where the policy asks',
    base: { 'compose.yaml': `services:\n  old:\n    image: evil.example/old:1\n` },
    change: {
      'compose.yaml': `services:\n  old:\n    image: evil.example/old:1\n  db:\n    image: ${EVIL}\n`,
    },
    settings: 'run-images: true',
    found: [`compose.yaml:5 unapproved ${EVIL}`],
  },
  {
    name: 'a context that no longer takes the place of an image',
    base: {
      'api/Dockerfile': `FROM ${EVIL}\n`,
      'compose.yaml': compose(`{ context: api, additional_contexts: { "${EVIL}": ./local } }`),
    },
    change: { 'compose.yaml': compose('api') },
    found: [`api/Dockerfile:1 unapproved ${EVIL}`],
  },
  {
    name: 'a value that a build no longer gives',
    base: { 'api/Dockerfile': `ARG BASE=${EVIL}\nFROM $BASE\n`, 'compose.yaml': withBase('node:22') },
    change: { 'compose.yaml': compose('api') },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'another value, where no build pulls the old finding',
    base: {
      'api/Dockerfile': `ARG BASE=${EVIL}\nARG V\nFROM $BASE\n`,
      'compose.yaml': compose('{ context: api, args: { BASE: "node:22", V: "1" } }'),
    },
    change: { 'compose.yaml': compose('{ context: api, args: { BASE: "node:24", V: "2" } }') },
    found: [],
  },
  {
    name: 'a build that goes away',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase(EVIL) },
    change: { 'compose.yaml': null },
    found: [],
  },
  {
    name: 'a compose file that moves',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase(EVIL) },
    change: {
      'compose.yaml': null,
      'deploy/compose.yaml': compose(`{ context: ../api, args: { BASE: "${EVIL}" } }`),
    },
    found: [],
  },
  {
    name: 'kinds that the policy leaves out',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22') },
    change: { 'compose.yaml': withBase(EVIL) },
    settings: 'discover: [bake]',
    found: [],
  },
  {
    name: 'a compose file beyond what is read',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22') },
    change: { 'compose.yaml': `${withBase('node:22')}x-deep: ${'['.repeat(300)}${']'.repeat(300)}\n` },
    found: ['compose.yaml:1 unreadable'],
  },
  {
    name: 'a line that only a Unicode line separator ends',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22') },
    change: { 'compose.yaml': `# \u2028${withBase(EVIL)}` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a value in base64',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22') },
    change: {
      'compose.yaml': compose('{ context: api, args: { BASE: !!binary ZXZpbC5leGFtcGxlL3g6MQ== } }'),
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a key that is tagged as a merge',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22') },
    change: {
      'compose.yaml': `x-a: &a { BASE: "${EVIL}" }\n${compose('{ context: api, args: { !!merge other: *a } }')}`,
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a compose file that includes something remote',
    base: { 'compose.yaml': 'services: {}\n' },
    change: { 'compose.yaml': 'include: ["https://example.com/evil/x.git"]\n' },
    found: ['compose.yaml:1 unreadable'],
  },
  {
    name: 'a remote include that stays',
    base: { 'compose.yaml': 'include: ["https://example.com/evil/x.git"]\n', 'readme.md': 'a' },
    change: { 'readme.md': 'b' },
    found: [],
  },
  {
    name: 'a file to lay over an old compose file',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22'), Dockerfile: GOOD },
    change: { 'compose.prod.yaml': compose(`{ args: { BASE: "${EVIL}" } }`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a target of the Dockerfile that an old compose file builds',
    base: {
      'api/Dockerfile': 'FROM debian AS prod\nFROM debian\n',
      'compose.yaml': compose('api'),
      Dockerfile: GOOD,
    },
    change: { 'compose.prod.yaml': compose('{ target: prod }', '    depends_on: [db]\n') },
    found: [],
  },
  {
    name: 'a file that .env names',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase('node:22') },
    change: { '.env': 'COMPOSE_FILE=stack.yml\n', 'stack.yml': withBase(EVIL) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a generator of SBOMs in a bake file',
    base: { Dockerfile: GOOD, 'docker-bake.hcl': 'target "web" {}\n' },
    change: {
      'docker-bake.hcl': `target "web" {\n  attest = ["type=provenance,mode=max", "type=sbom,generator=${EVIL}"]\n}\n`,
    },
    found: [`docker-bake.hcl:2 unapproved ${EVIL}`],
  },
  {
    name: 'the same as an object, inherited, in the spelling that BuildKit lowers',
    base: { Dockerfile: GOOD, 'docker-bake.hcl': 'target "web" {}\n' },
    change: {
      'docker-bake.hcl': `target "web" { inherits = ["_all"] }\ntarget "_all" { attest = [{ type = "SBOM", generator = "${EVIL}" }] }\n`,
    },
    found: [`docker-bake.hcl:2 unapproved ${EVIL}`],
  },
  {
    name: 'a generator that another target switches off',
    base: { Dockerfile: GOOD, 'docker-bake.hcl': 'target "web" {}\n' },
    change: {
      'docker-bake.hcl': `target "web" {\n  inherits = ["_all"]\n  attest = ["type=sbom,disabled=true"]\n}\ntarget "_all" { attest = ["type=sbom,generator=${EVIL}"] }\n`,
    },
    found: [],
  },
  {
    name: 'a generator that stays, in a bake file that changes elsewhere',
    base: {
      Dockerfile: GOOD,
      'docker-bake.hcl': `target "web" { attest = ["type=sbom,generator=${EVIL}"] }\n`,
    },
    change: {
      'docker-bake.hcl': `# web\ntarget "web" { attest = ["type=sbom,generator=${EVIL}"] }\n`,
    },
    found: [],
  },
  {
    name: 'a generator of SBOMs in a compose file',
    base: { Dockerfile: GOOD, 'compose.yaml': compose('.') },
    change: { 'compose.yaml': compose(`{ context: ., sbom: "generator=${EVIL}" }`) },
    found: [`compose.yaml:3 unapproved ${EVIL}`],
  },
  {
    name: 'one that .env gives',
    base: { Dockerfile: GOOD, 'compose.yaml': compose(`{ context: ., sbom: "\${SBOM:-true}" }`) },
    change: { '.env': `SBOM=generator=${EVIL}\n` },
    found: [`compose.yaml:3 unapproved ${EVIL}`],
  },
  {
    name: 'one that nothing in the repository gives',
    base: { Dockerfile: GOOD, 'compose.yaml': compose('.') },
    change: { 'compose.yaml': compose(`{ context: ., sbom: "generator=\${SCANNER}" }`) },
    found: ['compose.yaml:3 unresolved'],
  },
  {
    name: 'an SBOM by the scanner of the builder',
    base: { Dockerfile: GOOD, 'compose.yaml': compose('.') },
    change: { 'compose.yaml': compose('{ context: ., sbom: true, provenance: mode=max }') },
    found: [],
  },
  {
    name: 'a generator as a build argument, and a frontend',
    base: { Dockerfile: GOOD, 'compose.yaml': compose('.') },
    change: {
      'compose.yaml': compose(
        `{ context: ., args: { BUILDKIT_ATTEST_sbom: "generator=${EVIL}", BUILDKIT_SYNTAX: "evil.example/fe:1" } }`,
      ),
    },
    found: ['Dockerfile:1 unapproved evil.example/fe:1', `compose.yaml:3 unapproved ${EVIL}`],
  },
  {
    name: 'the same for a Dockerfile that does not exist yet',
    base: { 'compose.yaml': 'services: {}\n' },
    change: {
      'compose.yaml': compose(
        `{ context: made, args: { BUILDKIT_ATTEST_SBOM: "generator=${EVIL}", BUILDKIT_SYNTAX: "evil.example/fe:1 x" } }`,
      ),
    },
    found: [`compose.yaml:3 unapproved ${EVIL}`, 'compose.yaml:3 unapproved evil.example/fe:1'],
    noted: ['compose.yaml'],
  },
  {
    name: 'generators in the steps of a workflow',
    base: { Dockerfile: GOOD, 'docker-bake.hcl': 'target "default" {}\n' },
    change: {
      [FLOW]: flow(
        push(`sbom: "generator=${EVIL}"`),
        push(`attests: "type=sbom,generator=${EVIL}"`),
        `{ uses: docker/bake-action@v6, with: { sbom: "generator=${EVIL}" } }`,
        `{ uses: docker/bake-action@v6, with: { set: "*.attest=type=sbom,generator=${EVIL}" } }`,
        `{ run: "docker build --sbom=generator=${EVIL} ." }`,
        `{ run: "docker buildx build --attest type=sbom,generator=${EVIL} ." }`,
        `{ run: "docker buildx bake --sbom generator=${EVIL}" }`,
      ),
    },
    found: [6, 7, 8, 9, 10, 11, 12].map((line) => `${FLOW}:${line} unapproved ${EVIL}`),
  },
  {
    name: 'SBOMs that a workflow may want or not, without naming who makes them',
    base: { Dockerfile: GOOD },
    change: {
      [FLOW]: flow(
        push(`sbom: "${expression("github.ref_type == 'tag' && !inputs.quick")}"`),
        push(`attests: "type=provenance,builder-id=https://example.com/${expression('github.run_id')}"`),
      ),
    },
    found: [],
  },
  {
    name: 'a generator that a workflow computes',
    base: { Dockerfile: GOOD, 'docker-bake.hcl': 'target "default" {}\n' },
    change: {
      [FLOW]: flow(
        push(`sbom: "generator=${expression('vars.SCANNER')}"`),
        push(`sbom: "${expression('vars.SBOM')}"`),
        `{ uses: docker/bake-action@v6, with: { set: "${expression('inputs.target')}.attest=type=sbom,generator=${EVIL}" } }`,
      ),
    },
    found: [`${FLOW}:6 unresolved`, `${FLOW}:7 unresolved`, `${FLOW}:8 unapproved ${EVIL}`],
  },
  {
    name: 'a generator in the options of a devcontainer',
    base: { Dockerfile: GOOD },
    change: {
      '.devcontainer.json': `{ "build": { "dockerfile": "Dockerfile", "options": [\n"--sbom", "generator=${EVIL}"] } }\n`,
    },
    found: [`.devcontainer.json:2 unapproved ${EVIL}`],
  },
  {
    name: 'a file of values that only a script names',
    base: {
      'api/Dockerfile': ARG,
      'compose.yaml': withBase(`\${BASE_IMAGE:-node:22}`),
      'ci/values.txt': 'BASE_IMAGE=node:24\n',
      [FLOW]: flow('{ run: docker compose --env-file ci/values.txt build }'),
    },
    change: { 'ci/values.txt': `BASE_IMAGE=${EVIL}\n` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a build in PowerShell, over two lines',
    base: { 'api/Dockerfile': ARG },
    change: {
      [FLOW]: flow(
        `{ shell: pwsh, run: "docker build --build-arg BASE=${EVIL} \`\\n $env:GITHUB_WORKSPACE\\\\api" }`,
      ),
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  ...UNREADABLE_ROWS,
  {
    name: 'a bake file that adds to the default one',
    base: {
      Dockerfile: ARG,
      'api/Dockerfile': ARG,
      'docker-bake.hcl': 'target "web" { context = "api" }\n',
    },
    change: { 'docker-bake.prod.hcl': `target "web" { args = { BASE = "${EVIL}" } }\n` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'one that adds to a service of compose',
    base: { Dockerfile: ARG, 'api/Dockerfile': ARG, 'compose.yaml': compose('api') },
    change: { 'bake.prod.json': `{ "target": { "web": { "args": { "BASE": "${EVIL}" } } } }\n` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'one that adds a target of the same name and says where it is built',
    base: {
      Dockerfile: ARG,
      'api/Dockerfile': ARG,
      'docker-bake.hcl': 'target "web" { context = "api" }\n',
    },
    change: { 'docker-bake.prod.hcl': `target "web" {\n  context = "."\n  args = { BASE = "${EVIL}" }\n}\n` },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'one with a target of its own',
    base: { Dockerfile: ARG, 'docker-bake.hcl': 'target "web" { context = "api" }\n', 'api/Dockerfile': ARG },
    change: { 'docker-bake.prod.hcl': `target "other" { args = { BASE = "${EVIL}" } }\n` },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'one that a workflow reads by itself',
    base: {
      Dockerfile: ARG,
      'api/Dockerfile': GOOD,
      'docker-bake.hcl': 'target "web" { context = "api" }\n',
      [FLOW]: flow('{ run: docker buildx bake -f docker-bake.prod.hcl web }'),
    },
    change: { 'docker-bake.prod.hcl': `target "web" { args = { BASE = "${EVIL}" } }\n` },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  ...KNOWN_CHANGES,
  ...WRITTEN_VALUE_CHANGES,
  ...CONTAINER_CHANGES,
  ...LAID_OVER_CHANGES,
  ...OVERLAY_CHANGES,
  ...LOADED_CODE_CHANGES,
  ...MADE_DOCKERFILE_CHANGES,
  ...MADE_ELSEWHERE_CHANGES,
  ...MADE_FROM_CHANGES,
  ...BUILT_DIGESTS,
  ...OFFICIAL_NAMES,
  ...OPEN_PLATFORMS,
  ...INNER_FILE_CHANGES,
  ...CLIMBING_CHANGES,
  ...PUT_TOGETHER_CHANGES,
  ...PUT_TOGETHER_DOCKERFILES,
  ...TOLD_PLACES,
  ...USUAL_FILE_CHANGES,
  ...WHOLE_FOLDER_CHANGES,
  ...PATTERN_CHANGES,
  ...PROGRAM_CHANGES,
  ...ENVIRONMENT_CHANGES,
  ...POSSIBLE_CHANGES,
  ...CANDIDATE_CHANGES,
  ...POSSIBLE_FILE_CHANGES,
  ...NAMED_STACKS,
  ...NEWLY_BUILT_CHANGES,
  ...OPEN_CHANGES,
  ...TOLD_WRITES,
  ...WRITTEN_MAP_CHANGES,
  ...BUILDER_CHANGES,
  ...BUILDER_ACTION_CHANGES,
  ...SAID_NAME_CHANGES,
  ...SCRIPT_FILE_CHANGES,
  ...READ_IN_CHANGES,
  ...REFUSED_CHANGES,
  ...RELEASE_CHANGES,
  ...RELEASE_HOOKS,
  ...RENAMED_CHANGES,
  ...SCRIPT_VALUE_CHANGES,
  ...ELSEWHERE_CHANGES,
  ...CUSTOM_SHELL_CHANGES,
  ...POWER_SHELL_CHANGES,
  ...SCRIPT_SHELL_CHANGES,
  ...OTHER_CHECKOUTS,
  ...RUNNER_CHANGES,
  ...STANDARD_INPUT_CHANGES,
  ...START_CHANGES,
  ...BAKE_STEP_CHANGES,
  ...GIVEN_CHANGES,
  ...HANDED_FLAG_CHANGES,
  ...EXPRESSED_VALUE_CHANGES,
  ...HANDED_VALUE_CHANGES,
  ...HANDED_IMAGE_CHANGES,
  ...OWN_USE_CHANGES,
  ...LISTED_VALUES,
  ...ODD_WORDS,
  ...GIVEN_FILES,
  ...NEWLY_KNOWN,
  ...HANDED_ON_FILES,
  ...INNER_DOCKERFILES,
  ...TASK_RUNNERS,
  ...OPEN_NAMES,
  ...OWN_FOLDERS,
  ...NAMED_IN_CHANGES,
  ...DEFAULT_CHANGES,
  ...IDLE_LINE_CHANGES,
  ...IGNORED_CHANGES,
  ...BROKEN_WORKFLOWS,
  {
    name: 'a frontend as a build argument, in every kind of file',
    base: Object.fromEntries('abcdefg'.split('').map((name) => [`${name}/Dockerfile`, GOOD])),
    change: {
      'compose.yaml': compose('{ context: a, args: { BUILDKIT_SYNTAX: "evil.example/a:1" } }'),
      'docker-bake.hcl':
        'target "b" {\n  context = "b"\n  args = { BUILDKIT_SYNTAX = "evil.example/b:1 x" }\n}\n',
      '.devcontainer.json':
        '{ "build": { "dockerfile": "c/Dockerfile", "args": { "BUILDKIT_SYNTAX": "evil.example/c:1" } } }\n',
      '.devcontainer/devcontainer.json':
        '{ "build": { "dockerfile": "../d/Dockerfile", "options": ["--build-arg=BUILDKIT_SYNTAX=evil.example/d:1"] } }\n',
      [FLOW]: flow(
        push('context: e, build-args: BUILDKIT_SYNTAX=evil.example/e:1'),
        '{ run: docker build --build-arg BUILDKIT_SYNTAX=evil.example/f:1 f }',
        push(`context: g, build-args: "BUILDKIT_SYNTAX=${expression('inputs.frontend')}"`),
      ),
    },
    found: [
      ...'abcdef'.split('').map((name) => `${name}/Dockerfile:1 unapproved evil.example/${name}:1`),
      'g/Dockerfile:1 unresolved',
    ],
  },
  {
    name: 'what is not known of many workflows, and of one that changes',
    base: { Dockerfile: GOOD, ...OPEN_FLOWS },
    change: { '.github/workflows/e.yml': flow(push(`target: "${expression('inputs.other')}"`)) },
    scope: 'all',
    found: [],
    noted: ['.github/workflows/a.yml', '.github/workflows/e.yml'],
  },
  {
    name: 'everything',
    base: { 'api/Dockerfile': ARG, 'compose.yaml': withBase(EVIL), 'images/web.txt': BAD },
    change: {
      'docker-compose.prod.yml': compose('{ context: ., dockerfile: images/web.txt }'),
    },
    scope: 'all',
    found: [`api/Dockerfile:2 unapproved ${EVIL}`, 'images/web.txt:1 unapproved evil.example/base:1'],
  },
];
