import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { listArgumentValues } from '../../support/argument-values.js';
import { treeOf } from '../../support/build-rows.js';
import { inCi } from '../../support/property-runs.js';
import { runShell } from '../../support/shell-run.js';

const HOME = mkdtempSync(join(tmpdir(), 'ways-'));
afterAll(() => rmSync(HOME, { recursive: true }));

const LEAVING = fc.constantFrom(
  'break',
  'continue',
  'break 1',
  'break 2',
  'continue 2',
  'break 9',
  'break $N',
);
const CONDITION = fc.constantFrom(
  '[ "$i" = 1 ]',
  '[ "$V" = a ]',
  'true',
  '[ -n "$X" ]',
  '[ -z "$W" ]',
  '[[ $V == $W* ]]',
  '[ "$V" != "$W" ]',
  '[ "$V" = a ] && [ "$W" = c ]',
  '[ "$V" = a ] || W=x',
);
const PRINTING = fc.constantFrom('echo a', 'echo "$W"', 'printf b', '{ W=d; echo d; }', 'false', '! echo c');
const SET = fc.constantFrom('V=a', 'V=b', 'W=$V', 'V=$W', 'V=$i', 'W=c', 'W=', 'unset W', 'W=$W$V');

const { statement } = fc.letrec<{ statement: string }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small' },
    SET,
    SET,
    fc.tuple(CONDITION, LEAVING).map(([condition, leaving]) => `${condition} && ${leaving}`),
    fc
      .tuple(CONDITION, tie('statement'), LEAVING)
      .map(([condition, inner, leaving]) => `if ${condition}; then ${inner}; ${leaving}; fi`),
    fc.tuple(tie('statement'), tie('statement')).map((all) => all.join('; ')),
    fc
      .array(fc.tuple(fc.oneof(CONDITION, SET, PRINTING), fc.constantFrom('&&', '||')), {
        minLength: 1,
        maxLength: 3,
      })
      .chain((parts) => SET.map((last) => `${parts.flat().join(' ')} ${last}`)),
    fc
      .tuple(CONDITION, fc.constantFrom('&&', '||'), PRINTING, fc.constantFrom('&&', '||'), PRINTING)
      .map((parts) => `V=$(${parts.join(' ')})`),
    fc
      .tuple(tie('statement'), LEAVING)
      .map(([inner, leaving]) => `case $V in a) ${inner}; ${leaving};; esac`),
    fc
      .tuple(CONDITION, tie('statement'), tie('statement'))
      .map(([condition, one, other]) => `if ${condition}; then ${one}; else ${other}; fi`),
    fc
      .tuple(tie('statement'), tie('statement'))
      .map(([one, other]) => `case "$V$W" in a*) ${one};; "") ${other};; *b) W=b;; esac`),
    fc
      .tuple(tie('statement'), fc.integer({ min: 0, max: 1e9 }))
      .map(([inner, number]) => `f${number}() { ${inner}; }; f${number}`),
    fc.tuple(tie('statement'), tie('statement')).map((all) => `for i in 1 2; do ${all.join('; ')}; done`),
    tie('statement').map((inner) => `for j in x y; do ${inner}; done`),
    tie('statement').map((inner) => `while [ "$((B += 1))" -lt 9 ]; do ${inner}; done`),
  ),
}));
const script = fc
  .array(statement, { minLength: 1, maxLength: 3 })
  .map((all) => `for i in 1 2; do ${all.join('; ')}; done`);

/** What `V` is after a script. */
function runScript(text: string, env: Readonly<Record<string, string>>): string {
  return runShell('bash', ['--noprofile', '--norc', '-c', `exec 3>&1 > /dev/null\n${text}\necho "$V" >&3`], {
    cwd: HOME,
    env: { ...env, PATH: process.env['PATH'], HOME },
  }).trim();
}

/** The folders in which builds run. */
function listFolders(text: string): readonly (string | null)[] {
  const run = JSON.stringify(text.replaceAll('BUILD', 'docker build .'));
  const { builds } = readWorkflowBuilds(
    treeOf({
      '.github/workflows/a.yml': `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [{ run: ${run} }] } }\n`,
      'a/b/x': '',
      'c/x': '',
    }),
    () => ({ builds: [], runImages: [], problems: [], linked: new Set() }),
  );
  return builds.map(({ context }) => context);
}

function readScript(text: string, env: Readonly<Record<string, string>>): readonly string[] {
  const build = `${text}\ndocker build --build-arg "V=$V" .`;
  const job = `runs-on: ubuntu-latest, env: ${JSON.stringify(env)}, steps: [{ run: ${JSON.stringify(build)} }]`;
  return listArgumentValues({ '.github/workflows/a.yml': `on: push\njobs: { j: { ${job} } }\n` });
}

describe('what holds where a loop or a round of it is left', () => {
  test.each([
    ['for i in 1 2; do if [ $i = 1 ]; then W=x; continue; fi; V=$W; W=v; done', 'x'],
    ['for i in a b; do for j in 1 2; do V=$i$j; break 2; done; done', 'a1'],
    ['for i in 1 2; do V=x; for j in 1 2; do continue 2; done; V=v; done', 'x'],
    ['N=2; for i in 1 2; do V=x; for j in 1 2; do break $N; done; V=v; done', 'x'],
    ['for i in 1 2; do V=x; for j in 1 2; do break 7; done; V=v; done', 'x'],
    ['while true; do while true; do V=x; break 2; done; V=v; break; done', 'x'],
    ['i=0; while [ $i -lt 3 ]; do i=$((i+1)); if [ $i = 2 ]; then W=x; continue; fi; V=$W; done', 'x'],
  ])('%s', (text, value) => {
    expect(runScript(text, { V: 'v' })).toBe(value);
    expect(readScript(text, { V: 'v' })).toContain(value);
  });

  test.each([
    ['V=$([ -f x ] && echo a || echo b)', ['a', 'b']],
    ['f() { [ -f x ] && echo a && return; echo b; }; V=$(f)', ['a', 'b']],
    ['[ -f x ] && V=a || V=b', ['a', 'b']],
    ['true && V=a || V=b', ['a']],
    ['V=a && V=b', ['b']],
    ['{ W=x; echo; } && V=a || V=b', ['a']],
    ['echo() { false; }; echo x && V=a || V=b', ['a', 'b']],
    ['! echo x && V=a || V=b', ['a', 'b']],
    ['make && V=a', ['a', 'v']],
    ['shopt -s lastpipe; echo a | read -r V', ['', 'a', 'v']],
    ['make || exit 1 && V=a', ['a']],
  ])('%s', (text, values) => expect(readScript(text, { V: 'v' })).toEqual(values));

  test('is among what is read of any script', () => {
    const env = { V: 'v', W: 'w', X: '', N: '2', B: '0' };
    fc.assert(
      fc.property(script, (text) => {
        const read = readScript(text, env);
        if (read.includes('?')) return;
        expect(read).toContain(runScript(text, env));
      }),
      { numRuns: inCi(300) },
    );
  });
});

describe('the folder in which a build runs', () => {
  test.each([
    ['pushd a; BUILD; popd; BUILD', ['a', '.']],
    ['pushd a; pushd ../c; BUILD; popd; BUILD; popd; BUILD', ['c', 'a', '.']],
    ['cd a; cd b; cd -; BUILD; cd -; BUILD', ['a', 'a/b']],
    ['for d in a c; do pushd $d; BUILD; popd; done', ['a', 'c']],
    ['if [ -f q ]; then pushd a; else pushd c; fi; popd; BUILD', ['.']],
    ['(pushd a; BUILD); popd; BUILD', ['a', null]],
    ['pushd a; pushd; BUILD', [null]],
    ['pushd a; popd +1; BUILD', [null]],
    ['pushd a; dirs -c; popd; BUILD', [null]],
    ['pushd a; DIRSTACK[1]=x; popd; BUILD', [null]],
    ['OLDPWD=/x; cd -; BUILD', [null]],
    ['cd a; cd b || true; cd -; BUILD', ['a']],
    ['cd a; cd gone || true; cd -; BUILD', [null]],
    ['cd -; BUILD', [null]],
    ['cd "$(git rev-parse --show-toplevel)"; BUILD', ['.']],
    ['cd $(git rev-parse --show-toplevel)/a; BUILD', ['a']],
    ['cd a; cd "$(git rev-parse --show-toplevel)"; BUILD', [null]],
    [`cd "$\{GITHUB_WORKSPACE:-.}/a"; BUILD`, ['a']],
    [`cd c; cd "$\{GITHUB_WORKSPACE:-.}/a"; BUILD`, [null]],
  ])('%s', (text, folders) => expect(listFolders(text)).toEqual(folders));

  test('is among what is read, wherever bash goes', () => {
    const words = fc.constantFrom(
      'cd a',
      'cd b',
      'cd ..',
      'cd -',
      'pushd a',
      'pushd ../c',
      'popd',
      'pushd',
      'cd c',
    );
    mkdirSync(join(HOME, 'a/b'), { recursive: true });
    mkdirSync(join(HOME, 'c'));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (moves) => {
        const text = moves.map((move) => `${move} > /dev/null 2>&1 || exit`).join('\n');
        const printed = runShell('bash', ['--norc', '-c', `${text}\npwd -P`], {
          cwd: HOME,
          env: { PATH: process.env['PATH'], HOME },
        }).trim();
        const [folder = null] = listFolders(`${text}\nBUILD`);
        if (printed === '' || folder === null) return;
        expect(join(realpathSync(HOME), folder)).toBe(printed);
      }),
      { numRuns: inCi(300) },
    );
  });
});
