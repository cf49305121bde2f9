import { describe, expect, it } from 'vitest';
import { submodule, symlink, type TreeChange } from '../support/github/git-repository.js';
import { judgeChange } from '../support/github/judge-change.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
type Files = Readonly<Record<string, TreeChange>>;

const EVIL = 'evil.example/base:1';
const OPEN = 'ARG BASE\nFROM $BASE\n';
const DEFAULT = 'ARG BASE=debian:trixie\nFROM $BASE\n';
/** A compose file with one service. */
const compose = (build: string, more = '') => `services:\n  web:\n    build: ${build}\n${more}`;
const args = (base: string) => compose(`{ context: ., args: { BASE: "${base}" } }`);
const inline = (text: string) =>
  compose(
    `\n      context: .\n      dockerfile_inline: |\n        ${text.trim().replaceAll('\n', '\n        ')}`,
  );
const bake = (body: string) => `target "app" {\n${body}\n}\n`;
const workflow = (step: string, head = 'on: push\n') =>
  `${head}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${step}`;
const push = (inputs: string) => `      - uses: docker/build-push-action@v6\n        with: { ${inputs} }\n`;

describe('what a build file brings in', () => {
  it.each<[string, Files, Files, string[]]>([
    [
      'an argument',
      { Dockerfile: DEFAULT, 'compose.yaml': args('debian:trixie') },
      { 'compose.yaml': args(EVIL) },
      ['Dockerfile: unapproved'],
    ],
    [
      'a value in .env alone',
      { Dockerfile: DEFAULT, 'compose.yaml': args(`\${BASE}`), '.env': 'BASE=debian:trixie\n' },
      { '.env': `BASE=${EVIL}\n` },
      ['Dockerfile: unapproved'],
    ],
    [
      'a new .env',
      { Dockerfile: DEFAULT, 'compose.yaml': args(`\${BASE-debian:trixie}`) },
      { '.env': `BASE=${EVIL}\n` },
      ['Dockerfile: unapproved'],
    ],
    [
      'a .env that goes away',
      { Dockerfile: DEFAULT, 'compose.yaml': args(`\${BASE-${EVIL}}`), '.env': 'BASE=debian:trixie\n' },
      { '.env': null },
      ['Dockerfile: unapproved'],
    ],
    ['a new inline Dockerfile', {}, { 'compose.yaml': inline(BAD) }, ['compose.yaml: unapproved']],
    [
      'a changed inline Dockerfile',
      { 'compose.yaml': inline(GOOD) },
      { 'compose.yaml': inline(BAD) },
      ['compose.yaml: unapproved'],
    ],
    [
      'another value for an inline Dockerfile',
      {
        'compose.yaml': `${inline('ARG BASE=debian:trixie\nFROM $$BASE')}      args: { BASE: "debian:trixie" }\n`,
      },
      { 'compose.yaml': `${inline('ARG BASE=debian:trixie\nFROM $$BASE')}      args: { BASE: "${EVIL}" }\n` },
      ['compose.yaml: unapproved'],
    ],
    [
      'a context',
      {
        Dockerfile: 'FROM debian:trixie\nCOPY --from=deps / /\nFROM scratch as deps\n',
        'compose.yaml': compose('.'),
      },
      {
        'compose.yaml': compose(
          `{ context: ., additional_contexts: { "debian:trixie": "docker-image://${EVIL}" } }`,
        ),
      },
      ['Dockerfile: unapproved'],
    ],
    [
      'a target',
      {
        Dockerfile: `FROM ${EVIL} AS dev\nFROM debian:trixie\n`,
        'compose.yaml': compose('.'),
        [POLICY]: `${SMALL_POLICY}overrides:\n  - { roles: [build], rules: { unapproved: ignore } }\n`,
      },
      { 'compose.yaml': compose('{ context: ., target: dev }') },
      ['Dockerfile: unapproved'],
    ],
    [
      'an odd name that is new',
      { 'image.build': BAD, 'compose.yaml': compose('.'), Dockerfile: GOOD },
      { 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      ['image.build: unapproved'],
    ],
    [
      'an odd name that is new, with its file',
      {},
      { 'image.build': BAD, 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      ['image.build: unapproved'],
    ],
    [
      'an odd name with a foreign ending',
      { 'x/app.sh': BAD, 'compose.yaml': compose('.'), Dockerfile: GOOD },
      { 'compose.yaml': compose('{ context: x, dockerfile: app.sh }') },
      ['x/app.sh: unapproved'],
    ],
    [
      'a change in a file with an odd name',
      { 'image.build': GOOD, 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      { 'image.build': BAD },
      ['image.build: unapproved'],
    ],
    [
      'a new file with an odd name that was missing',
      { 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      { 'image.build': BAD },
      ['image.build: unapproved'],
    ],
    [
      'a Dockerfile that is renamed to an odd name',
      { 'a/Dockerfile': BAD, 'compose.yaml': compose('a') },
      { 'a/Dockerfile': null, 'a/image': BAD, 'compose.yaml': compose('{ context: a, dockerfile: image }') },
      ['a/image: unapproved'],
    ],
    [
      'a build file that is renamed, into the light',
      { 'notes.yaml': args(EVIL), Dockerfile: DEFAULT },
      { 'notes.yaml': null, 'compose.yaml': args(EVIL) },
      ['Dockerfile: unapproved'],
    ],
    [
      'an override file',
      { Dockerfile: DEFAULT, 'compose.yaml': compose('.') },
      { 'compose.override.yaml': args(EVIL) },
      ['Dockerfile: unapproved'],
    ],
    [
      'an override file that goes away',
      { Dockerfile: DEFAULT, 'compose.yaml': args(EVIL), 'compose.override.yaml': args('debian:trixie') },
      { 'compose.override.yaml': null },
      ['Dockerfile: unapproved'],
    ],
    [
      'a link to an override file that goes away',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': args(EVIL),
        'good.yaml': args('debian:trixie'),
        'compose.override.yaml': symlink('good.yaml'),
      },
      { 'compose.override.yaml': null },
      ['Dockerfile: unapproved'],
    ],
    [
      'a link to an override file that becomes a file',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': args(EVIL),
        'good.yaml': args('debian:trixie'),
        'compose.override.yaml': symlink('good.yaml'),
      },
      { 'compose.override.yaml': 'services: {}\n' },
      ['Dockerfile: unapproved'],
    ],
    [
      'a folder of values that was a link',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': `${compose('.')}include: [{ path: v/a.yml }]\n`,
        'good/a.yml': 'services: { x: { build: . } }\n',
        v: symlink('good'),
      },
      { v: null, 'v/a.yml': `services:\n  x:\n    build: { context: .., args: { BASE: "${EVIL}" } }\n` },
      ['Dockerfile: unapproved'],
    ],
    [
      'an extended file of an unusual name',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': 'services:\n  web:\n    extends: { file: parts/base.txt, service: web }\n',
        'parts/base.txt': 'services: { web: { build: { context: .. } } }\n',
      },
      { 'parts/base.txt': `services: { web: { build: { context: .., args: { BASE: "${EVIL}" } } } }\n` },
      ['Dockerfile: unapproved'],
    ],
    [
      'an included file of an unusual name',
      {
        Dockerfile: DEFAULT,
        'compose.yaml': 'include: [parts/base.yml]\n',
        'parts/base.yml': 'services: { web: { build: { context: .. } } }\n',
      },
      { 'parts/base.yml': `services: { web: { build: { context: .., args: { BASE: "${EVIL}" } } } }\n` },
      ['Dockerfile: unapproved'],
    ],
    [
      'the default of a variable',
      {
        Dockerfile: DEFAULT,
        'docker-bake.hcl': `variable "B" { default = "debian:trixie" }\n${bake('  args = { BASE = B }')}`,
      },
      { 'docker-bake.hcl': `variable "B" { default = "${EVIL}" }\n${bake('  args = { BASE = B }')}` },
      ['Dockerfile: unapproved'],
    ],
    [
      'an inline Dockerfile of bake',
      { 'docker-bake.hcl': bake('  dockerfile-inline = "FROM debian:trixie"') },
      { 'docker-bake.hcl': bake(`  dockerfile-inline = "FROM ${EVIL}"`) },
      ['docker-bake.hcl: unapproved'],
    ],
    [
      'build-args of a workflow',
      { Dockerfile: DEFAULT, '.github/workflows/ci.yml': workflow(push('context: .')) },
      { '.github/workflows/ci.yml': workflow(push(`context: ., build-args: BASE=${EVIL}`)) },
      ['Dockerfile: unapproved'],
    ],
    [
      'build-args of a called workflow',
      {
        Dockerfile: DEFAULT,
        '.github/workflows/ci.yml': 'on: push\njobs: { x: { uses: ./.github/workflows/b.yml } }\n',
        '.github/workflows/b.yml': workflow(push('context: .'), 'on: workflow_call\n'),
      },
      {
        '.github/workflows/b.yml': workflow(
          push(`context: ., build-args: BASE=${EVIL}`),
          'on: workflow_call\n',
        ),
      },
      ['Dockerfile: unapproved'],
    ],
    [
      'a local action',
      {
        Dockerfile: DEFAULT,
        '.github/workflows/ci.yml': workflow('      - uses: ./tools/build\n'),
        'tools/build/action.yml': `runs:\n  using: composite\n  steps:\n${push('context: .')}`,
      },
      {
        'tools/build/action.yml': `runs:\n  using: composite\n  steps:\n${push(`context: ., build-args: BASE=${EVIL}`)}`,
      },
      ['Dockerfile: unapproved'],
    ],
    [
      'a bake file that a workflow names',
      {
        Dockerfile: DEFAULT,
        'release.hcl': bake(''),
        '.github/workflows/ci.yml': workflow(
          '      - uses: docker/bake-action@v6\n        with: { source: ., files: release.hcl, targets: app }\n',
        ),
      },
      { 'release.hcl': bake(`  args = { BASE = "${EVIL}" }`) },
      ['Dockerfile: unapproved'],
    ],
    [
      'a Dockerfile of a devcontainer',
      { '.devcontainer/image': BAD, '.devcontainer/devcontainer.json': '{ "image": "debian:trixie" }' },
      { '.devcontainer/devcontainer.json': '{ "build": { "dockerfile": "image" } }' },
      ['.devcontainer/image: unapproved'],
    ],
    [
      'a remote context',
      { Dockerfile: GOOD, 'compose.yaml': compose('.') },
      { 'compose.yaml': compose('https://github.com/evil/repo.git') },
      ['compose.yaml: unresolved'],
    ],
    [
      'a Dockerfile that is not known',
      { Dockerfile: GOOD, '.github/workflows/ci.yml': workflow(push('context: .')) },
      { '.github/workflows/ci.yml': workflow(push(`context: ., file: "\${{ inputs.file }}"`)) },
      ['.github/workflows/ci.yml: unresolved'],
    ],
    [
      'an argument that is not known',
      { Dockerfile: DEFAULT, '.github/workflows/ci.yml': workflow(push('context: .')) },
      { '.github/workflows/ci.yml': workflow(push(`context: ., build-args: "BASE=\${{ inputs.base }}"`)) },
      ['Dockerfile: unresolved'],
    ],
    [
      'a link to a build file',
      { Dockerfile: DEFAULT, 'compose.yaml': symlink('parts/a'), 'parts/a': compose('.') },
      { 'parts/a': args(EVIL) },
      ['Dockerfile: unapproved'],
    ],
    [
      'another target of a link to a build file',
      { Dockerfile: DEFAULT, 'compose.yaml': symlink('a'), a: compose('.'), b: args(EVIL) },
      { 'compose.yaml': symlink('b') },
      ['Dockerfile: unapproved'],
    ],
    [
      'a Dockerfile behind a link',
      { 'compose.yaml': compose('.'), Dockerfile: GOOD, x: symlink('real'), 'real/image': BAD },
      { 'compose.yaml': compose('{ context: x, dockerfile: image }') },
      ['real/image: unapproved'],
    ],
    [
      'a Dockerfile out of the tree',
      { 'compose.yaml': compose('.'), Dockerfile: GOOD, image: symlink('/etc/image') },
      { 'compose.yaml': compose('{ context: ., dockerfile: image }') },
      ['image: unreadable'],
    ],
    [
      'a Dockerfile in a submodule',
      { 'compose.yaml': compose('.'), Dockerfile: GOOD, sub: submodule('1'.repeat(40)) },
      { 'compose.yaml': compose('sub') },
      ['sub/Dockerfile: unreadable'],
    ],
  ])('%s', async (_, base, change, expected) => {
    const { found, result } = await judgeChange(stage, { base, change });
    expect(found).toEqual(expected);
    expect(result).toBe('fail');
  });

  it.each<[string, Files, Files]>([
    [
      'another key beside a Dockerfile with old findings',
      { Dockerfile: BAD, 'compose.yaml': compose('.') },
      { 'compose.yaml': compose('.', '    ports: ["80:80"]\n') },
    ],
    [
      'another key beside an inline Dockerfile with old findings',
      { 'compose.yaml': inline(BAD) },
      { 'compose.yaml': `# a comment\n${inline(BAD)}` },
    ],
    [
      'another value with the same old finding',
      { Dockerfile: `${BAD}ARG V\n`, 'compose.yaml': compose('{ context: ., args: { V: "1" } }') },
      { 'compose.yaml': compose('{ context: ., args: { V: "2" } }') },
    ],
    [
      'a build that goes away',
      { Dockerfile: DEFAULT, 'compose.yaml': args(EVIL) },
      { 'compose.yaml': 'services: {}\n' },
    ],
    [
      'a build file that goes away',
      { Dockerfile: DEFAULT, 'compose.yaml': args(EVIL) },
      { 'compose.yaml': null },
    ],
    [
      'a file with an odd name that goes away',
      { 'image.build': BAD, 'compose.yaml': compose('{ context: ., dockerfile: image.build }') },
      { 'image.build': null, 'compose.yaml': null },
    ],
    [
      'a build file that is renamed',
      { Dockerfile: DEFAULT, 'compose.yaml': args('debian:trixie') },
      { 'compose.yaml': null, 'compose.yml': args('debian:trixie') },
    ],
    [
      'a Dockerfile whose value the build knows',
      { 'compose.yaml': args('debian:trixie') },
      { Dockerfile: OPEN },
    ],
    [
      'a good argument',
      { Dockerfile: OPEN, 'compose.yaml': args('debian:trixie') },
      { 'compose.yaml': args('debian:bookworm') },
    ],
    ['an image that is only run', {}, { 'compose.yaml': `services: { db: { image: "${EVIL}" } }\n` }],
    ['an image of a devcontainer', {}, { '.devcontainer/devcontainer.json': `{ "image": "${EVIL}" }` }],
    [
      'an unrelated file beside old findings',
      { Dockerfile: DEFAULT, 'compose.yaml': args(EVIL) },
      { 'src/a.ts': 'a\n' },
    ],
    [
      'a file that the policy ignores',
      {
        [POLICY]: `${SMALL_POLICY}settings: { ignore: [image.build] }\n`,
        'image.build': GOOD,
        'compose.yaml': compose('{ context: ., dockerfile: image.build }'),
      },
      { 'image.build': BAD },
    ],
    [
      'a build file where none is read',
      { [POLICY]: `${SMALL_POLICY}settings: { discover: [] }\n`, Dockerfile: DEFAULT },
      { 'compose.yaml': args(EVIL) },
    ],
    [
      'a kind that is not read',
      { [POLICY]: `${SMALL_POLICY}settings: { discover: [bake] }\n`, Dockerfile: DEFAULT },
      { 'compose.yaml': args(EVIL) },
    ],
  ])('nothing: %s', async (_, base, change) => {
    expect(await judgeChange(stage, { base, change })).toEqual({ found: [], result: 'pass', notes: [] });
  });
});

describe('images that are run', () => {
  const policy = `${SMALL_POLICY}settings: { run-images: true }\n`;
  it.each<[string, Files]>([
    ['compose.yaml', { 'compose.yaml': `services: { db: { image: "${EVIL}" } }\n` }],
    ['.devcontainer/devcontainer.json', { '.devcontainer/devcontainer.json': `{ "image": "${EVIL}" }` }],
  ])('count where the policy says so: %s', async (file, change) => {
    const { found } = await judgeChange(stage, { base: { [POLICY]: policy }, change });
    expect(found).toEqual([`${file}: unapproved`]);
  });
});
