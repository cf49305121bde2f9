import type { BuildChangeRow } from './build-changes.js';
import { EVIL, GOOD } from './changed-arguments.js';

const FILES = { 'app/Dockerfile': `FROM ${GOOD}\n`, 'examples/Dockerfile': `FROM ${EVIL}\n` };
const FOUND = [`examples/Dockerfile:1 unapproved ${EVIL}`];
const FLOW = '.github/workflows/ci.yml';

const row = (
  name: string,
  path: string,
  base: string | null,
  head: string,
  found: readonly string[] = FOUND,
): BuildChangeRow => ({
  name: `newly built: ${name}`,
  base: { ...FILES, ...(base === null ? {} : { [path]: base }) },
  change: { [path]: head },
  found,
});

const compose = (...builds: readonly string[]): string =>
  `services:\n${builds.map((build, index) => `  s${index}:\n    build: ${build}\n`).join('')}`;
const flow = (script: string): string =>
  `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ${script}\n`;
const bake = (context: string): string => `target "default" {\n  context = "${context}"\n}\n`;

/** A Dockerfile that is as it was, and that only the change has built. */
export const NEWLY_BUILT_CHANGES: readonly BuildChangeRow[] = [
  row('a service that built another one', 'compose.yaml', compose('app'), compose('examples')),
  row(
    'by the name of the Dockerfile',
    'compose.yaml',
    compose('{ context: ., dockerfile: app/Dockerfile }'),
    compose('{ context: ., dockerfile: examples/Dockerfile }'),
  ),
  row('one service more', 'compose.yaml', compose('app'), compose('app', 'examples')),
  row('a new file', 'compose.yaml', null, compose('examples')),
  row('bake', 'docker-bake.hcl', bake('app'), bake('examples')),
  row('a step', FLOW, flow('docker build app'), flow('docker build examples')),
  row('a step with -f', FLOW, flow('docker build app'), flow('docker build -f examples/Dockerfile .')),
  row(
    'a devcontainer',
    '.devcontainer/devcontainer.json',
    '{ "build": { "dockerfile": "../app/Dockerfile" } }',
    '{ "build": { "dockerfile": "../examples/Dockerfile" } }',
  ),
  row('what was built before', 'compose.yaml', compose('app', 'examples'), compose('examples'), []),
  row(
    'what is built by another file too',
    'compose.yaml',
    compose('app', 'examples'),
    `${compose('app', 'examples')}  web:\n    build: examples\n`,
    [],
  ),
  {
    ...row('a build that moves to another file', 'compose.yaml', compose('examples'), compose('app'), []),
    change: { 'compose.yaml': compose('app'), 'docker-bake.hcl': bake('examples') },
  },
  {
    name: 'newly built: a stage that the build does not need',
    base: {
      ...FILES,
      'examples/Dockerfile': `FROM ${EVIL} AS old\nFROM ${GOOD}\n`,
      'compose.yaml': compose('app'),
    },
    change: { 'compose.yaml': compose('examples') },
    found: [],
  },
];
