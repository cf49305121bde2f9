import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { listArgumentValues } from '../../support/argument-values.js';
import { inCi } from '../../support/property-runs.js';
import { runShell } from '../../support/shell-run.js';

const HOME = mkdtempSync(join(tmpdir(), 'loops-'));
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
const CONDITION = fc.constantFrom('[ "$i" = 1 ]', '[ "$V" = a ]', 'true', '[ -n "$X" ]');
const SET = fc.constantFrom('V=a', 'V=b', 'W=$V', 'V=$W', 'V=$i', 'W=c');

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
      .tuple(tie('statement'), LEAVING)
      .map(([inner, leaving]) => `case $V in a) ${inner}; ${leaving};; esac`),
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
  return runShell('bash', ['--noprofile', '--norc', '-c', `${text}\necho "$V"`], {
    cwd: HOME,
    env: { ...env, PATH: process.env['PATH'], HOME },
  }).trim();
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
