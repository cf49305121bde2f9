import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { expect, test } from 'vitest';
import { startCommand } from '../support/command.js';
import { bundle } from '../support/github/bundle.js';
import { plantTree } from '../support/planted-tree.js';
import { ON_POSIX, PLAIN_ENVIRONMENT } from '../support/system.js';

const POLICY = 'version: 1\nallow:\n  - node\n';
const FILES = { 'policy.yml': POLICY, 'a/Dockerfile': 'FROM node:22\n', 'b/Dockerfile': 'FROM node:24\n' };
const ALL = ['check', '--policy', 'policy.yml'];
/** The entry, what is shared with the other commands, and the check. */
const PIECES = 3;
/** What ncc writes in front of a module. */
const MODULE = /^;\/\/ .*?\.\/(?:lib\/untyped\/src\/)?(.+)$/gm;
const COMPOSE = /^core\/builds\/compose\//;
const PARSER = /^core\/policy\/load\/yaml-source\.js$/;
const REGISTRY = /^io\/registry\//;
const LATE = [COMPOSE, PARSER, REGISTRY];
/** Says at the end which files of the program were loaded, and which parts of Node. */
const WATCH = `process.on('exit', () => {
  const loaded = [...Object.keys(require.cache), ...process.moduleLoadList];
  require('node:fs').writeFileSync(process.env.LOADED, loaded.join('\\n'));
})`;
/** Parts of Node that take milliseconds to load, and that few runs need. */
const HEAVY = /^NativeModule (?:crypto|v8|http|https|tls|dns|worker_threads|perf_hooks|tty)$/;

/** The pieces of the program that a run loads, the modules in them, and how often it starts git. */
async function watch(files: Readonly<Record<string, string>>, words: readonly string[]) {
  const tree = plantTree({ ...FILES, ...files });
  const tools = plantTree({ 'watch.cjs': WATCH }, { git: false });
  const [loaded, trace] = [join(tools.root, 'loaded'), join(tools.root, 'trace')];
  const run = await startCommand(words, {
    cwd: tree.root,
    env: { LOADED: loaded, GIT_TRACE: trace, NODE_OPTIONS: `--require ${join(tools.root, 'watch.cjs')}` },
  });
  expect(run).toMatchObject({ stderr: '' });
  const all = readFileSync(loaded, 'utf8').split('\n');
  const pieces = all.filter((name) => isAbsolute(name) && !name.endsWith('watch.cjs'));
  const modules = pieces.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(MODULE)].map(([, name = '']) => name),
  );
  return {
    status: run.status,
    pieces: pieces.length,
    modules,
    heavy: all.filter((name) => HEAVY.test(name)),
    git: readFileSync(trace, 'utf8').match(/trace: built-in: git [a-z-]+/g)?.length ?? 0,
  };
}

test.runIf(ON_POSIX && PLAIN_ENVIRONMENT['PATH'] !== undefined).each([
  ['one file that is named', ['a/Dockerfile']],
  ['two', ['a/Dockerfile', 'b/Dockerfile']],
  ['all', []],
])('a check of %s loads the check alone, and starts git once', async (_, paths) => {
  const { modules, ...found } = await watch({}, [...ALL, ...paths]);
  expect(found).toEqual({ status: 0, pieces: PIECES, heavy: [], git: 1 });
  expect(modules).toContain('cli/check.js');
  expect(modules.filter((name) => LATE.some((late) => late.test(name)))).toEqual([]);
});

test.runIf(ON_POSIX).each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['the readers of build files', { 'compose.yaml': 'services: { a: { build: a } }\n' }, COMPOSE],
  ['the general parser of YAML', { 'policy.yml': String.raw`{ version: 1, allow: ["\x6eode"] }` }, PARSER],
])('%s come where they are needed', async (_, files, late) => {
  const { modules } = await watch(files, ALL);
  expect(modules.some((name) => late.test(name))).toBe(true);
});

test('the entry, which is compiled in each run, has no sets of characters that take long to check', async () => {
  expect(readFileSync(await bundle('cli'), 'utf8')).not.toContain('\\p{');
});
