import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';
const flow = (env: string, ...steps: string[]) =>
  `on: push\n${env}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const PUSH = '{ uses: docker/build-push-action@v6, with: { context: . } }';
const BUILD = '{ run: docker build . }';
const BASE = { Dockerfile: 'FROM debian\n', 'x.js': '1\n' };

const LOADING = 'env: { NODE_OPTIONS: "--require=./x.js" }\n';
const CONFIGURED = 'env: { DOCKER_CONFIG: ./conf }\n';
const PLUGIN = 'conf/cli-plugins/docker-buildx';

/** Variables that have the programs of a build run code of the repository. */
export const LOADED_CODE_CHANGES: readonly BuildChangeRow[] = [
  {
    name: 'code that node loads before an action',
    base: { ...BASE, [FLOW]: flow('', PUSH) },
    change: { [FLOW]: flow(LOADING, PUSH) },
    found: [`${FLOW}:7 unresolved`],
  },
  {
    name: 'a change of the code that node loads before an action',
    base: { ...BASE, [FLOW]: flow(LOADING, PUSH) },
    change: { 'x.js': '2\n' },
    found: [`${FLOW}:7 unresolved`],
  },
  {
    name: 'a change of other code',
    base: { ...BASE, [FLOW]: flow(LOADING, PUSH) },
    change: { 'y.js': '2\n' },
    found: [],
  },
  {
    name: 'more memory for node',
    base: { ...BASE, [FLOW]: flow('', PUSH) },
    change: { [FLOW]: flow('env: { NODE_OPTIONS: "--max-old-space-size=4096" }\n', PUSH, BUILD) },
    found: [],
  },
  {
    name: 'a plugin of docker where a variable has docker look for it',
    base: { ...BASE, [FLOW]: flow(CONFIGURED, BUILD) },
    change: { [PLUGIN]: '#!/bin/sh\n' },
    found: [`${FLOW}:7 unresolved`],
  },
  {
    name: 'a folder for the configuration of docker that holds none',
    base: { ...BASE, [FLOW]: flow('', BUILD) },
    change: { [FLOW]: flow(CONFIGURED, BUILD), 'conf/notes.md': 'a\n' },
    found: [],
  },
  {
    name: 'a program of the repository in the place of docker',
    base: { ...BASE, [FLOW]: flow('', '{ run: echo "$PWD/bin" >> $GITHUB_PATH }', BUILD) },
    change: { 'bin/docker': '#!/bin/sh\n' },
    found: [`${FLOW}:7 unresolved`],
  },
  {
    name: 'a program of the repository in the place of git',
    base: { ...BASE, [FLOW]: flow('', '{ run: echo "$PWD/bin" >> $GITHUB_PATH }', BUILD) },
    change: { 'bin/git': '#!/bin/sh\n' },
    found: [`${FLOW}:7 unresolved`],
  },
  ...['docker --config conf build .', 'docker --config=./conf buildx build .'].map((run) => ({
    name: `a plugin of docker where a flag has docker look for it: ${run}`,
    base: { ...BASE, [PLUGIN]: '#!/bin/sh\n', [FLOW]: flow('', BUILD) },
    change: { [FLOW]: flow('', `{ run: ${run} }`) },
    found: [`${FLOW}:6 unresolved`],
  })),
  {
    name: 'another folder where a flag has docker look for its plugins',
    base: { ...BASE, [PLUGIN]: '#!/bin/sh\n', [FLOW]: flow('', BUILD) },
    change: { [FLOW]: flow('', '{ run: docker --config /tmp/conf build . }') },
    found: [],
  },
  ...(
    [
      ['', 'podman --registries-conf ./containers/registries.conf build .'],
      ['', 'podman build --registries-conf=./containers/registries.conf .'],
      ['', 'buildah bud --registries-conf ./containers/registries.conf .'],
      ['', 'buildah --registries-conf-dir=containers bud .'],
      ['env: { XDG_CONFIG_HOME: . }\n', 'podman build .'],
    ] as const
  ).map(([env, run]) => ({
    name: `where podman looks for images: ${env.trim()} ${run}`,
    base: { ...BASE, 'containers/registries.conf': 'a\n', [FLOW]: flow('', '{ run: podman build . }') },
    change: { [FLOW]: flow(env, `{ run: ${run} }`) },
    found: [`${FLOW}:${env === '' ? 6 : 7} unresolved`],
  })),
];
