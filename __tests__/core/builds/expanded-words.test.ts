import { describe, expect, test } from 'vitest';
import { listArgumentValues } from '../../support/argument-values.js';
import { readCalls, useBash } from '../../support/ran-scripts.js';

const runByBash = useBash();
const HOME = 'HOME=/h; Y=1; unset N M;';

/** What nothing decides in them is what they say. */
const sameAsBash = (script: string): void => expect(readCalls(script)).toEqual(runByBash(script));

describe('a tilde is the home folder where bash takes it for that', () => {
  test.each([
    'docker A=~ A=~/b A=a:~ A=~:~/c A+=~ A=a=~ --x=~ a-b=~ a:~ =~ :~ id=x,src=~',
    'docker ~ ~/b ~:/b ~"/b" ~"" "~" \\~ ~\\/b ~$Y ~/"b c" ~"b"',
    'docker A="~" A=~"b" A=~$Y A=$Y~ A=$Y:~ "A"=~ A\\=~ A$Y=~ A="x":~ A=x":"~ A=a\\:~ A"="~',
    'docker ~1.2.3 A=~1.2.3 ~=x A=~=x',
    "docker {~,A=~}/x A={~,b} A{=,b}~ A=~'' A=$'~'",
    'x=~; y=~/b; z=a:~:~/c; docker "$x" "$y" "$z"',
    'x=a=~; y="~"; z=\\~; docker "$x" "$y" "$z"',
    'export x=~ y=a:~; declare z=~; docker "$x" "$y" "$z"',
    'f() { local x=~; docker "$x" "$1" "$2"; }; f ~ A=~',
    'for x in ~ A=~ a:~; do docker "$x"; done',
    `a=(~ x=~ y:~); docker "\${a[@]}"`,
    'set -- ~ A=~; docker "$@"',
    `docker \${N:-~} \${N:-~/x} \${N-x~} "\${N:-~}" \${N:-"~"} A=\${N:-~} \${N:-~:b} \${N:-A=~} \${Y:+~}`,
    `x=\${N:-~}; y="\${N:-~}"; : \${M:=~}; docker "$x" "$y" "$M"`,
    `: "\${M:=~}"; docker "$M"`,
    `docker \${Y/1/~} "\${Y/1/~}" "\${Y/1/"~"}"`,
    `x=/h/b; docker "\${x#~}" "\${x#~/}" "\${x/~/z}" "\${x#"~"}"`,
    'T=\'~\'; x=$T; docker $T A=$T "$x"',
    'read -r x <<< ~; read -r y <<< A=~; docker "$x" "$y"',
    'printf -v x %s ~; docker "$x" "$(echo ~)" "$(echo A=~)"',
    `x=$(cat <<X\n~ \${N:-~}\nX\n); docker "$x"`,
    'A=~ docker x; eval "docker ~"',
    'HOME="a b *"; x=~; docker ~ A=~ $x "$x"',
    'HOME=; docker ~ ~/x A=~',
  ])('%s', (script) => sameAsBash(`${HOME} ${script}`));
});

const read = (script: string, { shell = 'bash', env = '{}' } = {}): readonly string[] =>
  listArgumentValues({
    '.github/workflows/a.yml': `on: push\njobs: { j: { runs-on: ubuntu-latest, env: ${env}, steps: [{ shell: ${shell}, run: ${JSON.stringify(script)} }] } }\n`,
  });

test.each([
  ['docker build --build-arg V=~ .', '{ HOME: -evil }', ['-evil']],
  ['x=~; docker build --build-arg "V=$x" .', '{ HOME: -evil }', ['-evil']],
  ['for x in ~; do docker build --build-arg "V=$x" .; done', '{ HOME: -evil }', ['-evil']],
  ['docker build --build-arg=V=~ .', '{ HOME: -evil }', ['~']],
  ['docker build --build-arg V=~ .', '{}', ['?']],
  ['docker build --build-arg V=~/x .', '{}', ['?']],
  ['x=a:~; docker build --build-arg "V=$x" .', '{}', ['?']],
  ['docker build --build-arg V=~root .', '{}', ['?']],
  ['docker build --build-arg V=~- .', '{}', ['?']],
  ['docker build --build-arg V=~+ .', '{}', ['?']],
  ['docker build --build-arg V=~1 .', '{}', ['?']],
  ['docker build --build-arg V=~1.2 .', '{}', ['~1.2']],
  ['docker build --build-arg "V=~" .', '{}', ['~']],
])('the home folder is known where the workflow gives it: %s, %s', (script, env, values) =>
  expect(read(script, { env })).toEqual(values),
);

// bash expands it once more, with what the escapes have made of it
test.each([`"V=\${Y+$'a}b'}"`, `"V=\${Y+$'\\x24Y'}"`])('a text with escapes within quotes: %s', (word) =>
  expect(read(`Y=1; docker build --build-arg ${word} .`)).toEqual(['?']),
);

test.each([
  ['docker build --build-arg V=~ .', ['~']],
  ['x=~; docker build --build-arg "V=$x" .', ['/h']],
  // dash does not know them
  ["docker build --build-arg V=$'x' .", ['$x', 'x']],
  ['docker build --build-arg V=$"x" .', ['$x', 'x']],
  [`Y=1; docker build --build-arg "V=\${Y+$'x'}" .`, ["$'x'", 'x']],
])('sh: %s', (script, values) => expect(read(script, { shell: 'sh', env: '{ HOME: /h }' })).toEqual(values));

describe('quotes and backslashes within quotes are what bash takes them for', () => {
  test.each([
    `docker "\${Y+$'o\\td'}" "\${Y+$"odd"}" "\${Y+'odd'}" "\${N-$'odd'}" "\${Y:+a$'b'}"`,
    `docker "\${Y+a"b"$'c'}" "\${Y+\${N-$'x'}}" "\${Y+"\${N-$'x'}"}"`,
    `docker "x$'y'" "x$"y "\${Y+"$'z'"}"`,
    `docker "\${N:=$'odd'}" "$N"`,
    `: "\${N:='o'}"; docker "$N"`,
    `: \${N:='o'}; docker "$N"`,
    `: "\${N:=\\'}"; docker "$N"`,
    `: "\${N:=a\\}b\\"c}"; docker "$N"`,
    `docker "\${Y#$'1'}" "\${Y/$'1'/$'odd'}"`,
    `docker "o\\}" "\${Y+a\\}b}" "\${Y+o\\'}" "a\\'b" "A=\\}"`,
    `x=$(cat <<X\n\\} \${Y+a\\}b} \\" "\\}" $'x'\nX\n); docker "$x"`,
  ])('%s', (script) => sameAsBash(`${HOME} ${script}`));
});

describe('references and lists are what bash makes of them', () => {
  test.each([
    `F=D; declare -n r=F; r=odd; unset -n r; docker "$F" "\${r-U}"`,
    'F=D; f() { local -n r=F; r=odd; unset -n r; r=z; docker "$r"; }; f; docker "$F"',
    `F=D; declare -n r=F; unset r; docker "\${F-U}" "\${r-U}"`,
    `F=D; declare -n r=F; unset -n -v r; docker "\${F-U}" "\${r-U}"`,
    `F=D; declare -n r=F; unset -nf r; docker "\${F-U}" "\${r-U}"`,
    `F=D; unset -n F; docker "\${F-U}"`,
    `declare -a a='("odd" x)'; docker "$a"`,
    `declare -a a='(p "q r" $(echo s))'; docker "\${a[@]}"`,
    `b='(p q)'; declare -a a=$b; docker "\${a[@]}"`,
    `b='(p q)'; declare -a "a=$b"; docker "\${a[@]}"`,
    `f() { local -a a='(p q)'; docker "\${a[@]}"; }; f`,
    `typeset -a a='(p q)'; docker "\${a[1]}"`,
    `readonly -a a='(p q)'; docker "\${a[1]}"`,
    `a=(1); declare a='(p q)'; docker "\${a[@]}"`,
    `a=(1); declare a+='(p q)'; docker "\${a[@]}"`,
    `declare -a a[0]='(p q)'; docker "\${a[@]}"`,
    `declare a='(p q)'; docker "\${a[@]}"`,
    `a=(1); a='(p q)'; docker "\${a[@]}"`,
    `a=(1); readonly a='(p q)'; docker "\${a[@]}"`,
    `declare -a a='(p q) '; docker "$a"`,
    `declare -a a='p'; docker "$a"`,
    `declare -a a=('(p q)'); docker "\${a[@]}"`,
  ])('%s', sameAsBash);

  test.each([
    `declare -a a='([0]="odd")'; docker "$a"`,
    `declare -A m='([k]=odd)'; docker "\${m[k]-D}"`,
    `f() { local -A m='([k]=odd)'; docker "\${m[k]-D}"; }; f`,
    `readonly -A m='([k]=odd)'; docker "\${m[k]-D}"`,
  ])('among others: %s', (script) =>
    expect(readCalls(script)).toEqual(expect.arrayContaining(runByBash(script))),
  );
});

describe('a pattern that fits no file', () => {
  const build = (more: string): string => `docker build --build-arg V=a ${more} .`;
  test.each([
    [`shopt -s nullglob; ${build('--build-arg=V=x*')}`, ['?']],
    [`shopt -qs nullglob; ${build('--build-arg=V=x?')}`, ['?']],
    [`shopt -s nullglob; x=--build-arg=V=x*; ${build('$x')}`, ['?']],
    [`shopt -s nullglob; set -- --build-arg=V=x[y]; ${build('"$@"')}`, ['?']],
    [`shopt -s extglob nullglob; ${build('--build-arg=V=@(x)')}`, ['?']],
    [`if [ "$X" ]; then shopt -s nullglob; fi; ${build('--build-arg=V=x*')}`, ['?']],
    [`shopt -s "$X"; ${build('--build-arg=V=x*')}`, ['?']],
    [`bash -O nullglob -c '${build('--build-arg=V=x*')}'`, ['?']],
    [`export BASHOPTS; ${build('--build-arg=V=x*')}`, ['x*']],
    [`shopt -s nullglob; shopt -u nullglob; ${build('--build-arg=V=x*')}`, ['x*']],
    [`shopt -q nullglob; ${build('--build-arg=V=x*')}`, ['x*']],
    [`shopt -s globstar dotglob; ${build('--build-arg=V=x*')}`, ['x*']],
    [`shopt -s nullglob; ${build('"--build-arg=V=x*"')}`, ['x*']],
    [`shopt -s nullglob; ${build('')}`, ['a']],
    // an error, after which the next line runs
    [`shopt -s failglob\nx=a\n: y*; x=b\ndocker build --build-arg "V=$x" .`, ['a', 'b']],
    [`x=a\n: y*; x=b\ndocker build --build-arg "V=$x" .`, ['b']],
  ])('%s', (script, values) => expect(read(script)).toEqual(values));
});
