import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { readCalls, useBash } from '../../support/ran-scripts.js';

const runByBash = useBash();

describe('bash runs what is read', () => {
  test.each([
    'T="x y"; docker $T "$T" a$T"$T"b',
    `T='a,b c,'; IFS=,; docker $T; IFS=; docker $T; unset IFS; docker $T`,
    `A=(a "b c"); A+=(d); A[0]=z; docker "$\{A[@]}" $\{A[@]} "$\{A[*]}" $\{A[1]} "$A" "$\{A[@]:1}" "$\{A[-1]}"`,
    `T=a--b.c.d; docker $\{T#*-} $\{T##*-} $\{T%.*} $\{T%%.*} $\{T/a/x y} "$\{T//./ }" $\{T^^} $\{T:1:3} $\{T/#a/q}`,
    `unset X; docker $\{X:-a "b c"} "$\{X:-a 'b  c'}" $\{X-} $\{X:+y} "$\{X:+y}" $\{X:=set} $X`,
    `docker {a,b}{1..3} x{p,"q r"}y {} {a} '{a,b}' a{b,c{d,e}}`,
    `docker $'a\\tb\\x41' $"c d" a\\ b "\\$X \\q" 'it'"'"'s'`,
    `f() { docker "$#" "$2" "$@"; shift; docker "$*" $1; }; f a "b c" d; set -- x; docker "$@" $\{2:-none}`,
    'f() { local T=in; docker $T; }; T=out; f; docker $T; V=1 f; docker',
    'read -r X Y <<< "a b  c"; docker "$X" "$Y"; IFS=: read -r X Y <<< "p:q:r"; docker "$X" "$Y"',
    'printf -v T "%s-%s " a b; docker $T "$(printf "%s/" c d)" "$(echo e; echo -n "f  g")" `echo h i`',
    `for t in a "b c"; do A+=(-t "$t"); done; docker "$\{A[@]}" "$t"`,
    `while read -r t; do docker "$t"; done <<'X'\none\ntwo three\nX\ndocker "$t"`,
    'if false; then T=a; elif true; then T=b; else T=c; fi; docker $T',
    'case x in y) T=a;; x|z) T=b;; *) T=c;; esac; docker $T',
    'false && T=a; true || T=b; docker "$T"; (T=c; docker $T); { T=d; }; docker $T',
    `echo $(docker a) \`docker b\`; cat <<X\n$(docker "c d")\nX\n: "$\{X:-$(docker e)}" $(( $(docker f; echo 1) + 1 ))`,
    'export V=1; docker; V=2; docker; V=3 docker; env V=4 docker; unset V; docker; set -a; V=5; docker; (V=6; docker)',
    `N=V; export "$N=a b"; docker; declare -x $N=c; docker; eval "$N=d; docker \\"$V\\""; docker "$\{!N}"`,
    'V=x; docker; bash -c \'docker "$V" "$1" "$@"\' _ a b; export V; bash -c "docker $V"; sh <<X\ndocker "\\$V"\nX',
    'declare -n R=T; R=x; docker $T; T=y; docker $R; i=1; ((i++)); docker a; let i=5; docker b',
    'n() { [ "$1" ] || return; docker "$1"; }; n a; n; n b; for i in 1 2; do docker $i; break; done',
    'echo "a b" | while read -r T; do docker $T; done; echo c | (read T; docker $T)',
    `mapfile -t A <<< "a b"; docker "$\{A[@]}"; set -- $\{A[@]}; docker $#; CMD="docker x y"; $CMD "$CMD"`,
    'docker "$(echo a 2>/dev/null)" "$(echo b >/dev/null)" "$(echo c 2>&1)" "$( { echo d >&2; echo e; } 2>/dev/null)" "$(echo f >&1)"',
    `O=a N="q r"; T=b.a.c; docker "$\{T/$O/$N}" $\{T/"$O"/$N} "$\{T//$(echo .)/-}" "$\{T/#$\{O}/x}" "$\{T/%.c/'y'}"`,
    `A=(a b c d); unset 'A[1]' "A[-1]"; docker "$\{A[@]}" "$\{A[2]}" "$\{A[1]:-none}"; A=("$\{A[@]}" e); docker "$\{A[1]}" "$\{A[-1]}"`,
    `X="^a$"; docker "$X"; Y="b$'" ; docker "$Y" "c$" d; docker "$(echo e)$" "f"`,
    `set -- a b; shift 3 || true; docker "$@"; shift 2; docker "$#"; set -- c; shift; docker x "$@"`,
    `f() { local n=$1; shift; "$@"; }; X=; f 5 docker push $X:a; f 1 docker "$(true)" b; f $X docker c d`,
    '# docker no\ndocker a # b\ndocker a#b \\\n  c; docker "x\ny" & wait',
  ])('%s', (script) => {
    const ran = runByBash(script);
    expect(ran.length).toBeGreaterThan(0);
    const found = readCalls(script).map((call) => JSON.stringify(call));
    for (const call of ran) expect(found).toContainEqual(expect.stringMatching(toPattern(call)));
  });
});

describe('a script with too many steps is followed with what its loops change unknown', () => {
  const MANY = (inner: string): string =>
    Array.from({ length: 3 }, (_, index) => `for v${index} in $(cat missing); do`).join(' ') +
    `${' A=$A.; B=$A; C=$B; D=$C; sleep 1;'.repeat(4)} ${inner} ${'done; '.repeat(3)}`;

  test.each([
    [MANY(''), 'docker a b', ['a', 'b']],
    [`f() { ${MANY('X=$1')} docker "$1" "$Y"; }; Y=z; for i in p q; do f $i; done`, '', ['p', 'z']],
    [`for i in p q; do ${MANY('')} docker "$i"; T=$i; done; docker t "$T"`, '', ['q']],
    [MANY('T=b'), 'docker "$T" c', ['$T', 'c']],
    [MANY('T=$S; S=$R; R=$Q; Q=b'), 'docker "$T" c', ['$Q', 'c']],
  ])('%#', (script, after, call) => {
    expect(readCalls(`${script}${after}`)).toContainEqual(['', ...call]);
  });
});

/** Numbers that a script counts are not followed. */
function toPattern(call: readonly string[]): RegExp {
  const quoted = JSON.stringify(call).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${quoted.replace(/"\d"/g, '"(?:\\d|\\$#)"')}$`);
}

describe('scripts that are hard to read', () => {
  const FLOW = '.github/workflows/a.yml';
  const BUILD = '\ndocker build --build-arg BASE=evil.example/x .';

  test.each([
    ['brackets', '('.repeat(30_000)],
    ['commands in commands', `echo ${'$('.repeat(20_000)}`],
    ['defaults in defaults', `echo ${`$\{a:-`.repeat(10_000)}`],
    ['blocks in blocks', 'if x; then '.repeat(4_000)],
    ['braces in braces', `echo ${'{a,'.repeat(1_000)}${'}'.repeat(1_000)}`],
    ['braces beside braces', `echo ${'{a,b}'.repeat(30)}`],
    ['texts that double', `A=aaaaaaaa; ${'A=$A$A; '.repeat(200)}`],
    ['lists that double', `A=(x); ${`A+=("$\{A[@]}"); `.repeat(60)}`],
    ['loops in loops', `${'for a in 1 2 3 4 5 6 7 8 9; do '.repeat(12)}x${'; done'.repeat(12)}`],
    ['functions that call themselves', 'f() { f; f; }; f'],
    ['a script that evaluates itself', `A='eval "$A"; eval "$A"'; eval "$A"`],
    ['patterns', `A=${'a'.repeat(299)}; ${`B=$\{A##*a*ab}; `.repeat(100)}`],
    ['a chain', 'a && b || '.repeat(3_000)],
    ['a text that is too long to read', `# ${'x'.repeat(70_000)}`],
  ])('%s: what they build is read, or they are named', (_, text) => expectFound(text));

  test.each([
    ['patterns in patterns', `echo ${'a('.repeat(15_000)}`],
    ['qualifiers', `echo a(${'e'.repeat(30_000)}`],
    ['qualifiers that run functions', `echo ${'a(++'.repeat(10_000)}`],
    ['expansions in expansions', `echo ${'${(f)'.repeat(10_000)}`],
    ['commands in expansions', `echo ${'${(f)"$('.repeat(5_000)}`],
    ['blocks after blocks', '{ x } always '.repeat(4_000)],
    ['braces', '{x'.repeat(15_000)],
    ['flags of a declaration', `typeset ${'-typeset '.repeat(3_000)}`],
    [
      'aliases of aliases',
      Array.from({ length: 1_000 }, (_, at) => `aliases[f${at}]='f${at + 1} '`).join('\n'),
    ],
    ['functions of functions', `functions[f]='f; f'; f`],
  ])('%s of zsh', (_, text) => expectFound(text, 'zsh {0}'));

  test('one that is too long and puts names of programs together is named', () => {
    const run = `A=doc B=ker\n$A$B build .\n# ${'x'.repeat(70_000)}`;
    const flow = `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [ ${JSON.stringify({ run })} ] } }\n`;
    const { problems } = findBuilds(treeOf({ [FLOW]: flow }), new Set(['workflow']));
    expect(problems.map(({ isLimit }) => isLimit)).toEqual([true]);
  });

  function expectFound(text: string, shell = 'bash'): void {
    const step = JSON.stringify({ run: text + BUILD, shell });
    const flow = `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [ ${step} ] } }\n`;
    const { builds, problems } = findBuilds(treeOf({ [FLOW]: flow }), new Set(['workflow']));
    const isRead = builds.some(({ args, unknown }) => args.has('BASE') || unknown.includes('args'));
    expect(isRead || problems.some(({ isLimit }) => isLimit === true)).toBe(true);
  }
});
