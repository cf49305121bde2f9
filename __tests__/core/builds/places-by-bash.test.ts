import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { inCi } from '../../support/property-runs.js';
import { runShell } from '../../support/shell-run.js';

const HOME = mkdtempSync(join(tmpdir(), 'places-'));
afterAll(() => rmSync(HOME, { recursive: true }));

const FOLDERS = ['.', 'a', 'a/b', 'c'];
const FILES = Object.fromEntries(
  FOLDERS.map((folder) => [`${folder}/Dockerfile`.replace('./', ''), 'FROM x\n']),
);

/** The folders in which a script may build; null: it is said that they are not known. */
function listFolders(text: string, shell: string): readonly (string | null)[] {
  const step = `{ shell: "${shell} {0}", run: ${JSON.stringify(`${text}\ndocker build .`)} }`;
  const flow = `on: push\njobs: { j: { runs-on: ubuntu-24.04, steps: [${step}] } }\n`;
  const { builds } = findBuilds(treeOf({ ...FILES, '.github/workflows/a.yml': flow }), new Set(['workflow']));
  return builds.map(({ context }) => context);
}

/** Where a script ends up; null: it does not come to its end, or is outside of the workspace then. */
function findFolder(text: string, shell: string): string | null {
  rmSync(HOME, { recursive: true, force: true });
  for (const folder of FOLDERS) mkdirSync(join(HOME, folder), { recursive: true });
  const command = [...shell.split(' '), '-c', `${text}\necho "@$(pwd -P)"`];
  const printed = runShell(command[0] ?? '', command.slice(1), {
    cwd: HOME,
    env: { PATH: process.env['PATH'], HOME },
  });
  const [, at] = /@(.*)\n$/.exec(printed) ?? [];
  if (at === undefined) return null;
  const folder = relative(realpathSync(HOME), at);
  return folder.startsWith('..') ? null : folder === '' ? '.' : folder;
}

const MOVE = fc.constantFrom(
  'cd a',
  'cd b',
  'cd ..',
  'cd nothere',
  'cd c',
  'cd a/b',
  'cd .',
  'pushd a',
  'cd -',
  'popd',
);
const OTHER = fc.constantFrom(
  'false',
  'true',
  'ls nothere',
  'ls',
  '[ -d a ]',
  '[ -d nothere ]',
  '! ls',
  '! ls nothere',
);
const { line } = fc.letrec<{ line: string; command: string }>((tie) => ({
  command: fc.oneof(
    { depthSize: 'small' },
    { arbitrary: MOVE, weight: 5 },
    { arbitrary: OTHER, weight: 4 },
    tie('line').map((inner) => `{ ${inner}; }`),
    tie('line').map((inner) => `( ${inner} )`),
    MOVE.map((move) => `! ${move}`),
  ),
  line: fc.oneof(
    { depthSize: 'small' },
    {
      arbitrary: fc
        .tuple(
          tie('command'),
          fc.array(fc.tuple(fc.constantFrom('&&', '&&', '||'), tie('command')), { maxLength: 3 }),
        )
        .map(([first, others]) => [first, ...others.flat()].join(' ')),
      weight: 6,
    },
    fc
      .tuple(tie('line'), tie('line'), tie('line'))
      .map(([test, one, other]) => `if ${test}; then ${one}; else ${other}; fi`),
    tie('line').map((inner) => `for i in 1 2; do ${inner}; done`),
    fc
      .tuple(tie('line'), fc.integer({ min: 0, max: 1e9 }))
      .map(([inner, number]) => `f${number}() { ${inner}; }; f${number}`),
    fc.constant('rm -rf c a/b'),
    fc.constant('set +e'),
  ),
}));

describe('the folders in which a script may build', () => {
  test.each([['bash -e'], ['bash'], ['dash -e'], ['dash']])('are those that %s comes to', (shell) => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const text = lines
          .map((each) => (shell.startsWith('dash') ? each.replaceAll('pushd', 'cd') : each))
          .join('\n');
        const found = listFolders(text, shell);
        const folder = findFolder(`exec 2> /dev/null\n${text.replaceAll('\n', ' > /dev/null\n')}`, shell);
        if (folder !== null && !found.includes(null)) expect(found).toContain(folder);
      }),
      { numRuns: inCi(300) },
    );
  });
});
