import type { BuildChangeRow } from './build-changes.js';
import { RUNNER } from './runner-folders.js';

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
  more: Partial<Pick<BuildChangeRow, 'base' | 'change'>> = {},
): BuildChangeRow => ({
  name: `options of a container: ${after}, ${script}`,
  base: { Dockerfile: ARGUMENT, 'compose.yaml': DEFAULTED, [FLOW]: flow(before, script), ...more.base },
  change: { [FLOW]: flow(after, script), ...more.change },
  found,
});

const DEFAULT = 'docker build --build-arg BASE="$' + '{BASE:-debian}" .';

const TOLD = 'BASE=$(cat base.txt)\ndocker build --build-arg BASE="$BASE" .';
const inside = (container: string, script = 'docker build .') =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    container: { image: docker:cli, ${container} }\n    steps:\n      - { shell: sh, run: ${JSON.stringify(script)} }\n`;

const SOCKET = '/var/run/docker.sock:/var/run/docker.sock';
const RUN = [`${FLOW}:7 unresolved`];
const OWN = { docker: '#!/bin/sh\n' };
const WORK = RUNNER.workspace;

/** What `container` says, what the repository has, and what is found. */
const MOUNTED: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [`volumes: ["${WORK}:/usr/local/sbin"]`, OWN, RUN],
  [`volumes: ["${WORK}:/usr/local/sbin"]`, { 'readme.md': '' }, []],
  [`volumes: ["${WORK}/tools:/usr/local/sbin:ro"]`, { 'tools/docker': '' }, RUN],
  [`volumes: ["${WORK}/other:/usr/local/sbin"]`, { 'tools/docker': '' }, []],
  [`volumes: ["${WORK}/t/q:/usr/local/bin/docker"]`, { 't/q': '' }, RUN],
  [`volumes: ["${WORK}/p:${RUNNER.homeInContainers}/.docker/cli-plugins"]`, { 'p/docker-buildx': '' }, RUN],
  ['volumes: ["$' + '{{ github.workspace }}:/usr/local/sbin"]', OWN, RUN],
  ['volumes: ["$' + '{{ github.workspace }}:/__w/app/app"]', OWN, []],
  ['volumes: ["$' + '{{ vars.FOLDER }}:/usr/local/sbin"]', OWN, RUN],
  ['volumes: ["/home:/q"]', OWN, RUN],
  ['volumes: ["/opt/x:/usr/local/sbin"]', OWN, []],
  ['volumes: ["cache:/usr/local/sbin"]', OWN, []],
  [`volumes: ["${RUNNER.temp}/x:/usr/local/sbin"]`, OWN, []],
  [`volumes: ["${WORK}/lib:/usr/lib/x86_64-linux-gnu"]`, { 'lib/libc.so.6': '' }, RUN],
  [`volumes: ["${WORK}/lib:/usr/lib/x86_64-linux-gnu"]`, { 'lib/readme': '' }, []],
  [`volumes: ["${WORK}/lib:/data"]`, { 'lib/libc.so.6': '' }, []],
  [`volumes: ["${WORK}/p:/etc/ld.so.preload"]`, { p: '' }, RUN],
  [`options: "-v ${WORK}:/usr/local/sbin"`, OWN, RUN],
  [`options: "--mount type=bind,src=${WORK},dst=/usr/local/sbin"`, OWN, RUN],
  ['options: "--volumes-from x"', OWN, RUN],
  ['options: "-v /var/run/docker.sock:/var/run/docker.sock"', OWN, []],
];

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
  }),
  options(
    ['--env-file ./e', '--env-file ./e'],
    'docker build --build-arg BASE .',
    [`${FLOW}:8 unresolved`, ...OPEN],
    { base: { e: 'BASE=debian\n' }, change: { e: `BASE=${EVIL}\n` } },
  ),
  options(
    ['--privileged', '--privileged -e CI=true --user root -v /var/run/docker.sock:/var/run/docker.sock'],
    DEFAULT,
    [],
  ),
  ...MOUNTED.map(
    ([container, files, found]): BuildChangeRow => ({
      name: `what a container has mounted: ${container}`,
      base: { Dockerfile: 'FROM debian:trixie-slim\n', ...files, [FLOW]: inside('') },
      change: { [FLOW]: inside(container) },
      found,
    }),
  ),
  {
    name: 'a mount in the container of a script that says a value',
    base: { Dockerfile: ARGUMENT, 'base.txt': 'debian', [FLOW]: inside('', TOLD) },
    change: { [FLOW]: inside('volumes: ["/opt/x:/usr/local/sbin"]', TOLD) },
    found: OPEN,
  },
  {
    name: 'a mount in the options of the container of a script that says a value',
    base: { Dockerfile: ARGUMENT, 'base.txt': 'debian', [FLOW]: inside('options: --init', TOLD) },
    change: { [FLOW]: inside('options: --init -v /opt/x:/bin/cat', TOLD) },
    found: OPEN,
  },
  {
    name: 'a socket in the container of a script that says a value',
    base: { Dockerfile: ARGUMENT, 'base.txt': 'debian', [FLOW]: inside('', TOLD) },
    change: {
      [FLOW]: inside(`volumes: [${SOCKET}], options: "--init -v ${SOCKET}"`, TOLD),
    },
    found: [],
  },
  {
    name: 'other options of the container of a script that says a value',
    base: { Dockerfile: ARGUMENT, 'base.txt': 'debian', [FLOW]: inside('options: --init', TOLD) },
    change: { [FLOW]: inside('options: --user root', TOLD) },
    found: [],
  },
  {
    name: 'a file of variables of a container for bash',
    base: { Dockerfile: ARGUMENT, [FLOW]: flow('--init', DEFAULT, 'bash') },
    change: { [FLOW]: flow('-e BASH_ENV=./e.sh', DEFAULT, 'bash'), 'e.sh': `export BASE=${EVIL}\n` },
    found: [`Dockerfile:2 unapproved ${EVIL}`],
  },
];
