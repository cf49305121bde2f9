import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { startCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';
import { ON_POSIX, PLAIN_ENVIRONMENT } from '../support/system.js';

const POLICY = 'version: 1\nallow:\n  - node\n';
const FILES = { 'policy.yml': POLICY, 'a/Dockerfile': 'FROM node:22\n', 'b/Dockerfile': 'FROM node:24\n' };
const ALL = ['check', '--policy', 'policy.yml'];
const START = ['check.js', 'index.js', 'rolldown-runtime.js'];
/** Says at the end which files of the program were loaded. */
const WATCH = `process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n')))`;

/** The pieces of the program that a run loads, and how often it starts git. */
async function watch(files: Readonly<Record<string, string>>, words: readonly string[]) {
  const tree = plantTree({ ...FILES, ...files });
  const tools = plantTree({ 'watch.cjs': WATCH }, { git: false });
  const [loaded, trace] = [join(tools.root, 'loaded'), join(tools.root, 'trace')];
  const run = await startCommand(words, {
    cwd: tree.root,
    env: { LOADED: loaded, GIT_TRACE: trace, NODE_OPTIONS: `--require ${join(tools.root, 'watch.cjs')}` },
  });
  expect(run).toMatchObject({ stderr: '' });
  const pieces = readFileSync(loaded, 'utf8')
    .split('\n')
    .map((path) => basename(path));
  return {
    status: run.status,
    pieces: pieces.filter((name) => name !== 'watch.cjs').sort(),
    git: readFileSync(trace, 'utf8').match(/trace: built-in: git [a-z-]+/g)?.length ?? 0,
  };
}

test.runIf(ON_POSIX && PLAIN_ENVIRONMENT['PATH'] !== undefined).each([
  ['one file that is named', ['a/Dockerfile']],
  ['two', ['a/Dockerfile', 'b/Dockerfile']],
  ['all', []],
])('a check of %s loads one piece of the program and starts git once', async (_, paths) => {
  expect(await watch({}, [...ALL, ...paths])).toEqual({ status: 0, pieces: START, git: 1 });
});

test.runIf(ON_POSIX).each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'the readers of build files',
    { 'compose.yaml': 'services: { a: { build: a } }\n' },
    ['settled-reading.js'],
  ],
  [
    'the general parser of YAML',
    { 'policy.yml': String.raw`{ version: 1, allow: ["\x6eode"] }` },
    ['load-policy.js'],
  ],
])('%s come where they are needed', async (_, files, more) => {
  const { pieces } = await watch(files, ALL);
  expect(pieces).toEqual(expect.arrayContaining([...START, ...more]));
});
