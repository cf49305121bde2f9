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
    ['V=1; case refs/tags/v1 in refs/heads/*) V=2 ;; refs/*/v*) V=3 ;; *) V=4 ;; esac', ['3']],
    ['V=1; [[ refs/tags/v1 == refs/tags/* ]] && V=2', ['2']],
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

describe('a test of variables that the script sets is decided', () => {
  test.each<[string, readonly string[]]>([
    ['V=""; if [ -z "$V" ]; then V=a; fi', ['a']],
    ['V=x; if [ -z "$V" ]; then V=a; fi', ['x']],
    ['V=x; [ -n "$V" ] || V=a', ['x']],
    ['V=; [[ -n $V ]] || V=a', ['a']],
    ['W=b; V=1; [ "$W" = b ] && V=2', ['2']],
    ['W=b; V=1; if [ "x$W" = xa ]; then V=2; elif [[ $W == b ]]; then V=3; fi', ['3']],
    ['W=b; V=1; case "$W" in a) V=2;; b|c) V=3;; *) V=4;; esac', ['3']],
    ['f() { if [ "$1" = a ]; then V=2; else V=3; fi; }; f a', ['2']],
    ['V=; for i in a b; do if [ "$i" = b ]; then V=$V$i; fi; done', ['b']],
    ['V=; [ -z "$V" ] && V=a && [ "$V" = a ] && V=b', ['b']],
    ['V=; if [ -z "$V" ] && V=a; then V=$V$V; else V=c; fi', ['aa']],
  ])('%s', (script, expected) => {
    expect(read(script)).toEqual(expected);
    expect([run(script, 'bash')]).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['V=; [ -f x ] && V=b; if [ -z "$V" ]; then V=a; fi', ['a', 'b']],
    ['W=a; [ -f x ] && W=b; if [ "$W" = a ]; then V=$W; else V=c$W; fi', ['a', 'cb']],
    ['W=a; [ -f x ] && W=b; case $W in a) V=1$W;; *) V=2$W;; esac', ['1a', '2b']],
    ['V=a; [ -f x ] && V=b; [ "$V" = a ] || exit 1', ['a']],
    ['W=a; [ -f x ] && W=b; U=$W; [ -f x ] && U=c; V=1; [ "$U" = "$W" ] && V=$U', ['1', 'a', 'b']],
  ])('with each of the values that it may have: %s', (script, expected) =>
    expect(read(script)).toEqual(expected),
  );

  test('as are those which the workflow gives', () => {
    const script = 'if [ -z "$W" ]; then V=a; else V=$W; fi';
    expect(read(script, 'bash', 'env: { W: x },')).toEqual(['x']);
    expect(read(script, 'bash', 'env: { W: "" },')).toEqual(['a']);
    expect(read(script)).toEqual(['?', 'a']);
  });

  test.each([
    // what a loop makes of it in a later round
    'V=; W=no; while ./x; do V="$V x"; if [ "$V" = " x x x x x x x" ]; then W=yes; fi; done; V=$W',
    // what runs later
    'W=a; V=no; f() { if [ "$W" = b ]; then V=yes; fi; }; trap f USR1; W=b; ./x; W=a',
    // what another program takes away
    'sudo bash -c \'V=no; if [ -z "$W" ]; then V=yes; fi; docker build --build-arg V=$V .\'; exit',
    '. ./x; V=no; [ -z "$W" ] && V=yes',
    'W=; read -r W < x; V=no; [ -z "$W" ] && V=yes',
    'GITHUB_REF=; unset GITHUB_REF; V=no; [ -z "$GITHUB_SHA" ] && V=yes',
  ])('not %s', (script) => {
    const found = read(script, 'bash', 'env: { W: x, GITHUB_SHA: x },');
    expect(found.some((value) => value === 'yes' || value === '?')).toBe(true);
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
    '[[ abc == a? ]]',
    '[[ Abc == a* ]]',
    '[ -n "" -o a ]',
    'test',
  ])('%s', (each) => expect(read(choose(each))).toEqual(['no', 'yes']));

  test.each(['test() { true; }', 'alias test=true', 'enable -n test', 'builtin enable -n test'])(
    'a test after %s',
    (before) => expect(read(`${before}\n${choose('test -n ""')}`)).toEqual(['no', 'yes']),
  );

  test.each([
    'V=1; case abc in [a]*) V=2 ;; esac',
    'V=1; case abc in A*) V=2 ;; esac',
    'V=1; case abc in "x|*|y"*) V=2 ;; esac',
    'V=1; case a in a) ;;& *) V=2 ;; esac',
    'V=1; case $X in a) V=2 ;; esac',
  ])('%s', (script) => expect(read(script)).toEqual(['1', '2']));

  test('[[ of a shell that may lack it', () =>
    expect(read(choose('[[ -n "" ]]'), 'sh')).toEqual(['no', 'yes']));
});

/** The same of what variables are. */
test('a decision by variables is that of the shell', () => {
  const value = fc.constantFrom('', '', 'a', 'A', 'a b', '-n', '-z', '!', '=', '*', 'ab', '"', '(', 'x=y');
  const word = fc.constantFrom(
    '"$A"',
    '$A',
    '"$B"',
    '$B',
    "'$A'",
    '"$' + '{A:-a}"',
    '$' + '{B:+x}',
    '"$' + '{A-a}"',
    '"x$A"',
    'x$B',
    '"$A$B"',
    '$1',
    '"$2"',
    'a',
    '""',
    '=',
    '!=',
    '==',
    '-n',
    '-z',
    '!',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const pattern = fc.constantFrom('a', '"$A"', '$B', 'a*', '*b', '*', '""', '"a b"', '*a*', 'x"$A"');
  const condition = fc.oneof(
    words.map((all) => `if [ ${all} ]; then V=yes; fi`),
    words.map((all) => `if ! test ${all}; then V=yes; fi`),
    fc.tuple(words, words).map(([one, other]) => `[ ${one} ] && [ ${other} ] && V=yes`),
    fc.tuple(words, words).map(([one, other]) => `if [ ${one} ] || [ ${other} ]; then V=yes; else V=$A; fi`),
    fc.tuple(word, pattern, pattern).map(([one, ...all]) => `case ${one} in ${all.join('|')}) V=yes;; esac`),
  );
  const double = fc.oneof(
    fc.tuple(word, fc.constantFrom('==', '!=', '='), pattern).map((all) => `[[ ${all.join(' ')} ]]`),
    fc.tuple(fc.constantFrom('-n', '-z', '!', ''), word).map((all) => `[[ ${all.join(' ')} ]]`),
  );
  const set = fc.tuple(fc.constantFrom('A', 'B'), value).map(([name, text]) => `${name}='${text}'`);
  const before = fc.array(
    fc.oneof(set, set, fc.constantFrom('unset A', 'A=$B', 'set -- a "$A"', 'B="$A$B"')),
    {
      minLength: 2,
      maxLength: 4,
    },
  );
  let known = 0;
  const check = (all: readonly string[], tested: string, shell: Shell): void => {
    const script = `V=no\nA=\nB=\n${all.join('\n')}\n${tested} 2> /dev/null || true\nV="v$V"`;
    const found = read(script, shell);
    if (found.length === 1) known++;
    const made = run(script, shell);
    // one that is refused
    if (made !== '' && !found.includes('?')) expect(found).toContain(made);
  };
  const shells = fc.constantFrom<Shell>('bash', 'sh');
  const either = fc.oneof(
    fc.tuple(condition, shells),
    double.map((each): [string, Shell] => [`if ${each}; then V=yes; fi`, 'bash']),
  );
  fc.assert(
    fc.property(before, either, (all, [tested, shell]) => check(all, tested, shell)),
    { numRuns: inCi(1500) },
  );
  expect(known).toBeGreaterThan(inCi(1500) / 4);
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
