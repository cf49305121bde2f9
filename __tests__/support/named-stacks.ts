import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD } from './changed-arguments.js';

const FLOW = '.github/workflows/build.yml';
const flow = (run: string): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(run)}\n`;
const expression = (text: string): string => `\${{ ${text} }}`;
const stack = (base: string): string =>
  `services: { web: { build: { context: ., args: { BASE: "${base}" } } } }\n`;

/** What names `deploy/s.yml`, and the step that runs it. */
type Row = readonly [name: string, path: string, text: string, run?: string];

const NAMED: readonly Row[] = [
  ['a folder that is known', 'Makefile', 'D := deploy\nup:\n\tdocker compose -f $(D)/s.yml build\n'],
  ['a path that is known', 'Makefile', 'F := deploy/s.yml\nup:\n\tdocker compose -f $(F) build\n'],
  ['a folder that is not known', 'b.sh', 'docker compose -f "$D/s.yml" build\n'],
  ['a folder above one', 'ci/b.sh', 'docker-compose --file="$(dirname "$0")/../deploy/s.yml" build\n'],
  ['a path in a variable', 'b.sh', 'F=deploy/s.yml\ndocker compose -f "$F" build\n'],
  ['a path that the step gives', 'b.sh', 'docker compose -f "$F" build\n', 'F=deploy/s.yml ./b.sh'],
  ['a path that is a word', 'b.sh', 'docker compose -f "$1" build\n', './b.sh deploy/s.yml'],
  ['COMPOSE_FILE before the command', 'b.sh', 'COMPOSE_FILE="$D/s.yml" docker compose build\n'],
  ['COMPOSE_FILE in a line before', 'b.sh', 'export COMPOSE_FILE=deploy/s.yml\ndocker compose build\n'],
  ['a loop', 'b.sh', 'for f in deploy/*.yml; do docker compose -f "$f" build; done\n'],
  ['what is found', 'b.sh', 'find "$D/.." -name "s.y*ml" -exec docker compose -f {} build \\;\n'],
  [
    'what is found, in a loop',
    'b.sh',
    'for f in $(find . -name s.yml); do docker compose -f $f build; done\n',
  ],
  [
    'what is found, line by line',
    'b.sh',
    'find . -name s.yml | while read -r f; do docker compose -f $f build; done\n',
  ],
  ['a step, and a folder that is known', FLOW, 'D=deploy; docker compose -f "$D/s.yml" build'],
  ['a step, and a folder that is not', FLOW, 'docker compose -f "$D/s.yml" build'],
  ['a step, and an expression', FLOW, `docker compose -f "${expression('vars.D')}/s.yml" build`],
];

const ODD: readonly Row[] = [
  ['what is found', 'b.sh', 'find "$D/.." -name "*.df" -exec docker build -f {} . \\;\n'],
  [
    'what is found, in a loop',
    'b.sh',
    'for f in $(find "$D" -name web.df); do docker build -f "$f" .; done\n',
  ],
  ['a loop', 'b.sh', 'for f in images/*.df; do docker build -f "$f" .; done\n'],
];

const withRun = (path: string, text: string, run: string): Readonly<Record<string, string>> =>
  path === FLOW ? { [FLOW]: flow(text) } : { [path]: text, [FLOW]: flow(run) };

/** Compose files and Dockerfiles with unusual names, by paths of which only a part is written. */
export const NAMED_STACKS: readonly BuildChangeRow[] = [
  ...NAMED.map(([name, path, text, run = path === 'Makefile' ? 'make' : `./${path}`]) => ({
    name: `a compose file: ${name}`,
    base: { 'deploy/Dockerfile': ARG, ...withRun(path, text, run), 'deploy/s.yml': stack(GOOD) },
    change: { 'deploy/s.yml': stack(EVIL) },
    found: [`deploy/Dockerfile:2 unapproved ${EVIL}`],
    // it may be another file
    ...(name.startsWith('a step') && !name.endsWith('is known') ? { noted: [FLOW] } : {}),
  })),
  ...ODD.map(([name, path, text, run = `./${path}`]) => ({
    name: `a Dockerfile: ${name}`,
    base: { ...withRun(path, text, run), 'images/web.df': `FROM ${GOOD}\n` },
    change: { 'images/web.df': `FROM ${EVIL}\n` },
    found: [`images/web.df:1 unapproved ${EVIL}`],
  })),
];
