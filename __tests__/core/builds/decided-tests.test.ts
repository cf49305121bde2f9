import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { listArgumentValues } from '../../support/argument-values.js';
import { inCi } from '../../support/property-runs.js';
import { runShell } from '../../support/shell-run.js';

const HOME = mkdtempSync(join(tmpdir(), 'decided-'));
afterAll(() => rmSync(HOME, { recursive: true }));

type Shell = 'bash' | 'sh';

/** The values that a build gets after a script has set `V`. */
function read(script: string, shell: Shell = 'bash', more = ''): readonly string[] {
  const run = JSON.stringify(`${script}\ndocker build --build-arg V=$V .`);
  return listArgumentValues({
    '.github/workflows/a.yml': `on: push\njobs: { j: { runs-on: ubuntu-latest, ${more} steps: [{ shell: ${shell}, run: ${run} }] } }\n`,
  }).toSorted();
}

const choose = (condition: string): string => `V=no; if ${condition}; then V=yes; fi`;

/** What a shell itself makes of it. */
function run(script: string, shell: Shell): string {
  return runShell(
    shell,
    [
      '-c',
      `${script}
echo "$V"`,
    ],
    {
      cwd: HOME,
      env: { PATH: process.env['PATH'], HOME },
    },
  ).trim();
}

describe('a test of words that are written out is decided', () => {
  const CASES: readonly string[] = [
    '[ -n "" ]',
    "[ -z '' ]",
    '[ -n v1.0 ]',
    '[ -n ]',
    '[ "" ]',
    '[ x ]',
    '! [ -n "" ]',
    '[ ! -n "" ]',
    'test -z "v 2"',
    'test ! a = b',
    '[ "a" = "b" ]',
    "[ 'a' != b ]",
    '[ -n = -n ]',
    '[ -n "" ] || [ a = a ]',
    '[ -n a ] && [ -n "" ]',
  ];
  test.each(CASES.flatMap((each) => [[each, 'bash'] as const, [each, 'sh'] as const]))(
    '%s in %s',
    (each, shell) => {
      expect(read(choose(each), shell)).toEqual([run(choose(each), shell)]);
    },
  );

  test.each(['[[ -n "" ]]', '[[ -z "" ]]', '[[ ! "" ]]', '[[ "a" == b ]]', '! [[ a != "b" ]]', '[ a == a ]'])(
    '%s in bash',
    (each) => expect(read(choose(each))).toEqual([run(choose(each), 'bash')]),
  );

  test.each([
    ['V=1; [ -n "" ] && V=2', ['1']],
    ['V=1; [ -n "" ] || V=2', ['2']],
    ['V=1; [ -z "" ] && V=2', ['2']],
    ['V=1; [ -n "" ] && V=2 || V=3', ['3']],
    ['V=1; if [ -n "" ]; then V=2; elif [ a = a ]; then V=3; else V=4; fi', ['3']],
    ['V=1; if [ -n "" ]; then V=2; else V=4; fi', ['4']],
    ['V=1; case "" in "") ;; *) V=2 ;; esac', ['1']],
    ['V=1; case "a" in b|"c") V=2 ;; (a) V=3 ;; *) V=4 ;; esac', ['3']],
    ['V=1; case a in b) V=2 ;; esac', ['1']],
  ])('%s', (script, expected) => {
    expect(read(script)).toEqual(expected);
    expect([run(script, 'bash')]).toEqual(expected);
  });

  test('once the expressions of each job are put in', () => {
    const matrix = 'strategy: { matrix: { include: [{ v: v2.0 }, { w: x }] } },';
    const value = '$' + '{{ matrix.v }}';
    const set = (condition: string): string => `V=none; ${condition} V="${value}"`;
    expect(read(set(`[ -n "${value}" ] &&`), 'bash', matrix)).toEqual(['none', 'v2.0']);
    expect(read(`${set(`if [[ "${value}" != "" ]]; then`)}; fi`, 'bash', matrix)).toEqual(['none', 'v2.0']);
  });
});

describe('both ways are followed of', () => {
  test.each([
    '[ -n "$X" ]',
    '[ -n "$' + '{{ github.ref }}" ]',
    '[ -n "$(cat x)" ]',
    '[ a = A* ]',
    '[ -f x ]',
    '[ "" ] 2> x',
    '! { [ -n "" ]; }',
    '[[ a == A ]]',
    '[[ a =~ b ]]',
    '[[ abc == a* ]]',
    '[ -n "" -o a ]',
    'test',
  ])('%s', (each) => expect(read(choose(each))).toEqual(['no', 'yes']));

  test.each(['test() { true; }', 'alias test=true', 'enable -n test', 'builtin enable -n test'])(
    'a test after %s',
    (before) => expect(read(`${before}\n${choose('test -n ""')}`)).toEqual(['no', 'yes']),
  );

  test.each([
    'V=1; case abc in a*) V=2 ;; esac',
    'V=1; case abc in "x|*|y"*) V=2 ;; esac',
    'V=1; case a in a) ;;& *) V=2 ;; esac',
    'V=1; case $X in a) V=2 ;; esac',
  ])('%s', (script) => expect(read(script)).toEqual(['1', '2']));

  test('[[ of a shell that may lack it', () =>
    expect(read(choose('[[ -n "" ]]'), 'sh')).toEqual(['no', 'yes']));
});

/** Whatever is decided, it is what the shells make of it. */
test('a decision is that of the shell', () => {
  const word = fc.constantFrom(
    '""',
    "''",
    '"a"',
    'a',
    'A',
    '"!"',
    '!',
    '-n',
    '"-n"',
    '-z',
    '=',
    '!=',
    '==',
    '"("',
    'b c',
    '"b c"',
    '-a',
    'a=b',
    '.',
  );
  const words = fc.array(word, { minLength: 0, maxLength: 4 }).map((all) => all.join(' '));
  const condition = fc.oneof(
    words.map((all) => `[ ${all} ]`),
    words.map((all) => `test ${all}`),
    words.map((all) => `! [ ${all} ]`),
    fc.tuple(words, words).map(([one, other]) => `[ ${one} ] && [ ${other} ]`),
    fc.tuple(words, words).map(([one, other]) => `[ ${one} ] || [ ${other} ]`),
  );
  fc.assert(
    fc.property(condition, fc.constantFrom<Shell>('bash', 'sh'), (each, shell) => {
      expect(read(choose(each), shell)).toContain(run(choose(each), shell));
    }),
    { numRuns: inCi(2000) },
  );
});
