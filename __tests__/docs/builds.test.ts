import { expect, it } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';
import { readText } from '../support/repository.js';

const STEPS = [
  `- { uses: docker/build-push-action@v6, with: { context: api, platforms: '\${{ vars.P }}', build-args: 'BASE=\${{ vars.B }}' } }`,
  `- { uses: docker/build-push-action@v6, with: { context: web, target: '\${{ vars.T }}' } }`,
  `- { uses: docker/build-push-action@v6, with: { context: web, build-contexts: '\${{ vars.C }}=docker-image://alpine' } }`,
  `- { uses: docker/build-push-action@v6, with: { context: web, file: '\${{ vars.F }}' } }`,
  '- { uses: docker/build-push-action@v6, with: { context: "https://git.example/x.git" } }',
  '- { uses: docker/build-push-action@v6, with: { context: web }, env: { NODE_OPTIONS: --require ./x.js } }',
  '- { run: docker build $(cat flags) web }',
  '- { run: "echo V=$(cat v) >> $GITHUB_ENV" }',
  '- { run: docker build --build-arg BASE=$V api }',
  '- { run: xargs docker build }',
  '- { run: curl x > Dockerfile }',
  '- { run: ko build . }',
  '- { run: ./env.sh >> $GITHUB_ENV }',
  '- { run: docker build web }',
  '- { run: git checkout other && docker build web }',
];
const OTHER = [
  '- { uses: actions/checkout@v6, with: { ref: other } }',
  '- { uses: docker/build-push-action@v6, with: { context: web } }',
];
const MADE = ['- { run: "echo FROM busybox > Dockerfile; ./gen.sh; docker build ." }'];
const PARTLY = [
  '- { run: "echo FROM busybox > Dockerfile; echo RUN $(cat x) >> Dockerfile; docker build ." }',
];
const TAKEN = [`- { run: 'eval "$(sed s/a/b/ v.sh)"' }`, `- { run: './gen | docker compose -f - build' }`];
const job = (name: string, steps: readonly string[]): string =>
  `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      ${step}\n`).join('')}`;

/** A repository in which something of everything is not known. */
const FILES = {
  'policy.yml': 'version: 1\nallow: ["**"]\n',
  'api/Dockerfile': 'ARG BASE\nARG TARGETARCH\nFROM $BASE AS a\nFROM busybox:1.37-$TARGETARCH\n',
  'web/Dockerfile': 'FROM busybox:1.37\n',
  'compose.yaml': 'services: { jobs: { build: gone } }\n',
  '.github/workflows/build.yml': `on: push\njobs:\n${job('a', STEPS)}${job('b', OTHER)}`,
};

/** More warnings of one kind would be one line. */
const FURTHER = {
  'policy.yml': FILES['policy.yml'],
  '.github/workflows/made.yml': `on: push\njobs:\n${job('a', MADE)}${job('b', PARTLY)}${job('c', TAKEN)}`,
  'v.sh': 'a\n',
};

const [, table = ''] =
  /^\| the message says \| what to do \|\n\|[-|]+\|\n((?:\|.+\n)+)/m.exec(readText('docs/builds.md')) ?? [];
const messages = table
  .split('\n')
  .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, said = '']) => said));

it('what docs/builds.md says of messages is about messages that there are', async () => {
  const { root } = plantTree(FILES);
  const check = await runCommand(['check', '--policy', 'policy.yml'], { cwd: root });
  const builds = await runCommand(['builds'], { cwd: root });
  const further = await runCommand(['check', '--policy', 'policy.yml'], { cwd: plantTree(FURTHER).root });
  const said = check.stdout + builds.stdout + further.stdout;
  expect(messages.length).toBeGreaterThan(12);
  const isSaid = (message: string): boolean =>
    new RegExp(message.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.+')).test(said);
  expect(messages.filter((message) => !isSaid(message))).toEqual([]);
});
