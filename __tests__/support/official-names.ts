import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/a.yml';
const GOOD = 'FROM debian:trixie\n';
const FILES = { Dockerfile: 'FROM node:24\n', 'web/Dockerfile': GOOD };
const flow = (step: string): string =>
  `on: push\njobs: { b: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v4 }, ${step}] } }\n`;
const run = (script: string): string => flow(`{ run: "${script}" }`);

const row = (
  name: string,
  before: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string>>,
  noted: readonly string[],
  named: readonly string[] = [],
): BuildChangeRow => ({
  name: `the name of an official image: ${name}`,
  base: { ...FILES, ...before },
  change,
  found: [],
  noted,
  named,
});

/** A change has a build that takes the name of an image on which others are built. */
export const OFFICIAL_NAMES: readonly BuildChangeRow[] = [
  row('of a script', { [FLOW]: run('docker build web') }, { [FLOW]: run('docker build -t node:24 web') }, [
    FLOW,
  ]),
  row(
    'of a step',
    {},
    {
      [FLOW]: flow(
        '{ uses: docker/build-push-action@v6, with: { context: web, tags: "docker.io/library/node:24" } }',
      ),
    },
    [FLOW],
  ),
  row('of compose', {}, { 'compose.yaml': 'services: { l: { build: web, image: "node:24" } }\n' }, [
    'compose.yaml',
  ]),
  row('of bake', {}, { 'docker-bake.hcl': 'target "l" {\n  context = "web"\n  tags = ["node:24"]\n}\n' }, [
    'docker-bake.hcl',
  ]),
  row('of several builds', {}, { [FLOW]: run('docker build -t node:24 web; docker build -t node:24 .') }, [
    FLOW,
  ]),
  row(
    'a name that no official image has',
    {},
    { [FLOW]: run('docker build -t acme/node:24 web; docker build -t shop web') },
    [],
  ),
  row(
    'one that the repository makes already',
    { [FLOW]: run('docker build -t node:22 web') },
    { [FLOW]: run('docker build -t node:24 web') },
    [],
  ),
  row(
    'of docker tag',
    { [FLOW]: run('date') },
    { [FLOW]: run('docker build -t l web; docker tag l node:24') },
    [],
    [FLOW],
  ),
  row(
    'of a script that nothing runs',
    { 'b.sh': 'date\n' },
    { 'b.sh': 'docker build --tag=node:24 web\n' },
    [],
    ['b.sh'],
  ),
  row(
    'of docker tag in one',
    { 'b.sh': 'date\n' },
    { 'b.sh': 'podman image tag l "docker.io/library/node:24"\n' },
    [],
    ['b.sh'],
  ),
  row(
    'of a list of words',
    { 'b.py': 'x = 1\n' },
    { 'b.py': 'run(["docker", "tag", "l", "node:24"])\n' },
    [],
    ['b.py'],
  ),
  row(
    'with another flag now',
    { 'b.sh': 'docker tag l node:24\n' },
    { 'b.sh': 'docker tag l node:24 # x\n' },
    [],
  ),
  row(
    'of another command in the line',
    { 'b.sh': 'date\n' },
    {
      'b.sh':
        'docker push acme/x; git tag l node\ndocker build -t acme/x . && kubectl exec -t redis\ndocker build . | x --tag node:24\n',
    },
    [],
  ),
  row(
    'of no command',
    { 'b.sh': 'date\n' },
    { 'b.sh': 'git tag l node:24; docker push acme/x\n# docker tag l node:24\n' },
    [],
  ),
  row('in what people read', { 'README.md': 'x\n' }, { 'README.md': 'docker tag l node:24\n' }, []),
];
