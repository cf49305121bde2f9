import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
const ARGUMENT = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const DEFAULTED = 'services: { web: { build: { context: ., args: { BASE: "$' + '{BASE:-debian}" } } } }\n';
const GIVEN = [`Dockerfile:2 unapproved ${EVIL}`];
const OPEN = ['Dockerfile:2 unresolved'];

const flow = (options: string, script: string, shell = 'sh') =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    container: { image: docker:cli, options: ${JSON.stringify(options)} }\n    services: { db: { image: postgres, options: "-e BASE=${EVIL}" } }\n    steps:\n      - { shell: ${shell}, run: ${JSON.stringify(script)} }\n`;

/** A change of the options of the container that a script runs in. */
const options = (
  [before, after]: readonly [string, string],
  script: string,
  found: readonly string[],
  more: Partial<BuildChangeRow> = {},
): BuildChangeRow => ({
  name: `options of a container: ${after}, ${script}`,
  base: { Dockerfile: ARGUMENT, 'compose.yaml': DEFAULTED, [FLOW]: flow(before, script), ...more.base },
  change: { [FLOW]: flow(after, script), ...more.change },
  found,
  noted: more.noted ?? [],
});

const DEFAULT = 'docker build --build-arg BASE="$' + '{BASE:-debian}" .';

/** What the options of a container give the builds in it. */
export const CONTAINER_CHANGES: readonly BuildChangeRow[] = [
  options(['--privileged', `--privileged -e BASE=${EVIL}`], DEFAULT, GIVEN),
  options(['--privileged', `--privileged -e BASE=${EVIL}`], 'docker compose build', GIVEN),
  options(['--privileged', '-e COMPOSE_FILE=o.yml'], 'docker compose build', GIVEN, {
    change: { 'o.yml': DEFAULTED.replace('debian', EVIL) },
  }),
  options(['--privileged', '-e EXPERIMENTAL_BUILDKIT_SOURCE_POLICY=p.json'], 'docker build .', [
    `${FLOW}:8 unresolved`,
  ]),
  options(['-e BASE=debian', `-e BASE=${EVIL}`], 'docker build --build-arg BASE .', GIVEN),
  options(['--privileged', '--env-file ./e'], DEFAULT, [`${FLOW}:8 unresolved`, ...OPEN], {
    base: { e: 'A=1\n' },
    noted: [FLOW],
  }),
  options(
    ['--env-file ./e', '--env-file ./e'],
    'docker build --build-arg BASE .',
    [`${FLOW}:8 unresolved`, ...OPEN],
    { base: { e: 'BASE=debian\n' }, change: { e: `BASE=${EVIL}\n` }, noted: [FLOW] },
  ),
  options(
    ['--privileged', '--privileged -e CI=true --user root -v /var/run/docker.sock:/var/run/docker.sock'],
    DEFAULT,
    [],
  ),
  {
    name: 'a file of variables of a container for bash',
    base: { Dockerfile: ARGUMENT, [FLOW]: flow('--init', DEFAULT, 'bash') },
    change: { [FLOW]: flow('-e BASH_ENV=./e.sh', DEFAULT, 'bash'), 'e.sh': `export BASE=${EVIL}\n` },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
];
