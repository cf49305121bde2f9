import type { BuildChangeRow } from './build-changes.js';

const FILE = '.goreleaser.yml';
const FLOW = '.github/workflows/release.yml';
const ARG = 'ARG BASE=debian:trixie\nFROM $BASE\n';
const GOOD = 'FROM debian:trixie\n';
const BAD = 'FROM evil.example/base:1\n';
const EVIL = 'evil.example/x:1';
const image = (more: string): string => `version: 2\ndockers:\n  - image_templates: [x/y]\n    ${more}\n`;
const flag = (value: string): string => image(`build_flag_templates: ["--build-arg=BASE=${value}"]`);
const OWN = (text: string): string =>
  `env: ["BASE=debian:trixie"]\n${image(`build_flag_templates: ["${text}"]`)}`;
const including = (url: string): string => `includes:\n  - from_url: { url: ${url} }\n`;
const release = (args: string, env = ''): string =>
  `on: push\njobs:\n  r:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: actions/checkout@v5 }\n      - { uses: goreleaser/goreleaser-action@v6, with: { args: ${args} }, env: { ${env} } }\n`;

/** Changes of what GoReleaser builds. */
export const RELEASE_CHANGES: readonly BuildChangeRow[] = [
  {
    name: 'the value of an argument in a configuration of GoReleaser',
    base: { Dockerfile: ARG, [FILE]: flag('node:22') },
    change: { [FILE]: flag(EVIL) },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'the Dockerfile that it names',
    base: { Dockerfile: GOOD, 'rel.txt': BAD, [FILE]: image('dockerfile: Dockerfile') },
    change: { [FILE]: image('dockerfile: rel.txt') },
    found: ['rel.txt:1 unapproved evil.example/base:1'],
  },
  {
    name: 'a context in its flags',
    base: { Dockerfile: GOOD, [FILE]: image('id: a') },
    change: {
      [FILE]: image(`build_flag_templates: ["--build-context=debian:trixie=docker-image://${EVIL}"]`),
    },
    found: [`Dockerfile:1 unapproved ${EVIL}`],
  },
  {
    name: 'a map of arguments of dockers_v2',
    base: { Dockerfile: ARG, [FILE]: 'dockers_v2:\n  - images: [x/y]\n' },
    change: { [FILE]: `dockers_v2:\n  - images: [x/y]\n    build_args: { BASE: "${EVIL}" }\n` },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a template that nothing decides',
    base: { Dockerfile: ARG, [FILE]: flag('node:22') },
    change: { [FILE]: flag('{{ .Env.BASE }}') },
    found: ['Dockerfile:2 unresolved'],
  },
  {
    name: 'a template of a value that takes part in no image',
    base: { Dockerfile: GOOD, [FILE]: image('id: a') },
    change: { [FILE]: image('build_flag_templates: ["--build-arg=VERSION={{ .Version }}"]') },
    found: [],
  },
  {
    name: 'a configuration of an unusual name, by a workflow',
    base: { Dockerfile: ARG, 'cfg/night.yml': flag('node:22'), [FLOW]: release('release -f cfg/night.yml') },
    change: { 'cfg/night.yml': flag(EVIL) },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a part that it includes',
    base: {
      Dockerfile: ARG,
      'parts/a.yaml': flag('node:22'),
      [FILE]: 'includes:\n  - from_file: { path: parts/a.yaml }\n',
    },
    change: { 'parts/a.yaml': flag(EVIL) },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'another file from elsewhere that it includes',
    base: { Dockerfile: GOOD, [FILE]: including('a.example/one.yml') },
    change: { [FILE]: including('a.example/two.yml') },
    found: [`${FILE}:2 unresolved`],
  },
  {
    name: 'anything else where it includes the same',
    base: { Dockerfile: GOOD, [FILE]: including('a.example/one.yml') },
    change: {
      [FILE]: `${including('a.example/one.yml')}builds: [{ main: . }]\n`,
      Dockerfile: `${GOOD}RUN a\n`,
    },
    found: [],
  },
  {
    name: 'a source policy in its variables',
    base: { Dockerfile: GOOD, [FILE]: image('id: a') },
    change: { [FILE]: `env: [EXPERIMENTAL_BUILDKIT_SOURCE_POLICY=p.json]\n${image('id: a')}` },
    found: [`${FILE}:4 unresolved`],
  },
  {
    name: 'a condition in the value of a variable',
    base: { Dockerfile: GOOD, [FILE]: image('id: a') },
    change: { [FILE]: `env: ['TAG={{ if eq .A "b=c" }}d{{ end }}']\n${image('id: a')}` },
    found: [],
  },
  {
    name: 'a condition around a variable',
    base: { Dockerfile: GOOD, [FILE]: image('id: a') },
    change: { [FILE]: `env: ["{{ if .A }}B=c{{ end }}"]\n${image('id: a')}` },
    found: [`${FILE}:4 unresolved`],
  },
  {
    name: 'a variable of the step in the place of one of the configuration, for docker',
    base: { Dockerfile: ARG, [FILE]: OWN('--build-arg=BASE'), [FLOW]: release('release', 'BASE: "node:22"') },
    change: { [FLOW]: release('release', `BASE: "${EVIL}"`) },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a variable of the configuration in the place of one of the step, in a template',
    base: { Dockerfile: ARG, [FILE]: OWN('--build-arg=BASE={{ .Env.BASE }}'), [FLOW]: release('release') },
    change: { [FLOW]: release('release', `BASE: "${EVIL}"`) },
    found: [],
  },
  {
    name: 'the same where policies leave it out',
    base: { Dockerfile: ARG, [FILE]: flag('node:22') },
    change: { [FILE]: flag(EVIL) },
    settings: 'discover: [compose]',
    found: [],
  },
];
