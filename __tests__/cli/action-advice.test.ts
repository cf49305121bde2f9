import { expect, test } from 'vitest';
import { judge } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';

const IMAGE = 'FROM node:24-slim\nCOPY . /app\nENTRYPOINT ["node", "/app/x.js"]\n';
const ACTION = 'runs: { using: docker, image: Dockerfile }\n';
const FLOW =
  'on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [{ uses: ./used }, { uses: ./bare }] } }\n';

test('an action of GitHub has to run as root, whether it is used here or elsewhere', async () => {
  const tree = plantTree({
    '.github/base-images.yml': 'version: 1\nrules: { unpinned: ignore, root-user: warn }\n',
    '.github/workflows/a.yml': FLOW,
    ...{ 'published/action.yml': ACTION, 'published/Dockerfile': IMAGE },
    ...{ 'used/action.yml': ACTION, 'used/Dockerfile': IMAGE },
    'bare/Dockerfile': IMAGE,
    ...{ 'script/action.yml': 'runs: { using: node24, main: x.js }\n', 'script/Dockerfile': IMAGE },
    'app/Dockerfile': IMAGE,
  });
  const { findings } = await judge(tree);
  const found = findings.map(({ rule, file }: { rule: string; file: string }) => `${file} ${rule}`);
  expect(found).toEqual(['app/Dockerfile root-user', 'script/Dockerfile root-user']);
});

const LOOP = 'FROM node:24-slim\nCOPY . /app\nCMD node /app/a.js & node /app/b.js\n';

test('an init that compose puts in front of everything that is built is one', async () => {
  const tree = plantTree({
    '.github/base-images.yml': 'version: 1\nrules: { unpinned: ignore, no-init: warn }\n',
    'compose.yaml': `services:
  a: { build: with, init: true }
  b: { build: with, init: "true", command: other }
  c: { build: without }
  d: { build: off, init: false }
  e: { build: some, init: true }
  f: { build: some }
  g: { build: { context: targets, target: x }, init: true }
  h: { build: { context: targets, target: y } }
`,
    ...{
      'with/Dockerfile': LOOP,
      'without/Dockerfile': LOOP,
      'off/Dockerfile': LOOP,
      'some/Dockerfile': LOOP,
    },
    'targets/Dockerfile': `${LOOP.replace('slim', 'slim AS x')}${LOOP.replace('24-slim', '24 AS y')}`,
  });
  const { findings } = await judge(tree);
  const found = findings.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`);
  expect(found).toEqual([
    'off/Dockerfile:3',
    'some/Dockerfile:3',
    'targets/Dockerfile:6',
    'without/Dockerfile:3',
  ]);
});
