import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const BUILD = 'docker build --build-arg BASE=x .';
const READ = '. BASE=x';
/** Said to be not read. */
const NOTED = 'unknown';
const PLAIN = '.';

/** The contexts and arguments of what a script builds, and whether it is unreadable. */
function list(script: string, shell = 'bash', env = {}): readonly string[] {
  const step = JSON.stringify({ run: script, shell: `${shell} {0}`, env });
  const text = `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [ ${step} ] } }\n`;
  const { builds, problems } = findBuilds(treeOf({ [FLOW]: text }), new Set(['workflow']));
  const found = builds.map(({ context, args, unknown }) =>
    [
      context ?? NOTED,
      ...[...args].map((arg) => arg.join('=')),
      ...(unknown.includes('args') && context !== null ? ['?'] : []),
    ].join(' '),
  );
  return [...found, ...problems.map(({ message }) => message)];
}

const inZsh = (script: string, env = {}): readonly string[] => list(script, 'zsh', env);
const NOT_FOLLOWED = ['The script has forms of zsh that are not followed; it is not read'];
const TABLES = ['The script changes aliases or commands in a way that is not followed; it is not read'];

describe('zsh', () => {
  test.each([
    `{ true } always { ${BUILD} }`,
    `{ ${BUILD} } always { true }`,
    `{ true } always\n{ ${BUILD} }`,
    `{ ${BUILD} }`,
    `{${BUILD}}`,
    `if [[ -n x ]] { ${BUILD} }`,
    `f() { ${BUILD} }; f`,
    `- ${BUILD}`,
    `functions[f]='${BUILD}'; f`,
    `functions[docker]='command docker build --build-arg BASE=x $2'; docker build .`,
    `typeset 'functions[f]=${BUILD}'; f`,
    `read 'functions[f]' <<< '${BUILD}'; f`,
    `: $\{functions[f]:=${BUILD}}; f`,
    `echo $\{(f)"$(${BUILD})"}`,
    `for i in $\{(@f)$(${BUILD})}; do :; done`,
    `echo $\{$\{(f)"$(${BUILD})"}[1]}`,
    `echo $\{$(${BUILD})%x}`,
    `echo $\{#$(${BUILD})}`,
    'commands[foo]==docker; foo build --build-arg BASE=x .',
    'hash foo==docker; foo build --build-arg BASE=x .',
    'commands[foo]=/usr/bin/docker; foo build --build-arg BASE=x .',
    'hash foo=/usr/bin/docker; foo build --build-arg BASE=x .',
  ])('reads %s', (script) => expect(inZsh(script)).toEqual([READ]));

  test.each([
    `sh =(echo '${BUILD}')`,
    `. =(echo '${BUILD}')`,
    `diff <(echo) =(echo); ${BUILD}`,
    `NULLCMD=bash; <<< '${BUILD}'`,
    `NULLCMD=bash <<< '${BUILD}'`,
    `export READNULLCMD=bash; < x.sh; ${BUILD}`,
    `echo *(e:'${BUILD}':)`,
    `echo *(.e,'${BUILD}',)`,
    `echo *(e'|${BUILD}|')`,
    `echo *(oeX${BUILD}X)`,
    `a=(*(.eX'${BUILD}'X) b)`,
    `echo Dockerfile(.e['${BUILD}'])`,
    `a=( *(e:'${BUILD}':) )`,
    `for f in a(oe:'${BUILD}':); do :; done`,
    `cat < a(e:'${BUILD}':)`,
    `[[ -n a(#qe:'${BUILD}':) ]]`,
    `f() { ${BUILD}; }; echo *(+f)`,
    `f() { ${BUILD}; }; echo (a|b)*(.+f)`,
    `print -s '${BUILD}'; fc -e -`,
    `print -s '${BUILD}'; r`,
    `functions=(f '${BUILD}'); f`,
    `functions+=(f '${BUILD}'); f`,
    `functions[(e)f]='${BUILD}'; f`,
    `functions[$X]='${BUILD}'; f`,
    `functions[f]=$(cat x) ; f; ${BUILD}`,
    `print -v 'functions[f]' '${BUILD}'; f`,
    `zformat -f 'functions[f]' %x 'x:${BUILD}'; f`,
    `a=functions; eval "$a+=(f '${BUILD}')"; f`,
    `dis_functions[f]='${BUILD}'; enable -f f; f`,
    `galiases[G]='--build-arg BASE=x'\ndocker build G .`,
    `saliases[txt]='docker build'\nx.txt`,
    `options[rcexpandparam]=on; ${BUILD}`,
    `fpath=(. $fpath); autoload -Uz f; f; ${BUILD}`,
    `fpath+=lib; ${BUILD}`,
    `FPATH=.:$FPATH; ${BUILD}`,
    `autoload -Uz $PWD/f; f; ${BUILD}`,
    `functions -u $PWD/f; f; ${BUILD}`,
    `typeset -f -u $PWD/f; f; ${BUILD}`,
    `declare -uf $PWD/f; f; ${BUILD}`,
    `x='$(${BUILD})'; echo $\{(e)x}`,
    `zmodload zsh/mapfile; mapfile[Dockerfile]='FROM x'; ${BUILD}`,
    `zsh -c "sh =(echo)"; ${BUILD}`,
  ])('does not follow %s', (script) => {
    const found = inZsh(script);
    expect(found.filter((each) => each !== READ && each !== PLAIN)).toEqual(NOT_FOLLOWED);
  });

  test.each([{ NULLCMD: 'bash' }, { READNULLCMD: 'bash' }])('does not follow what %j makes of < x', (env) =>
    expect(inZsh(`< x; ${BUILD}`, env)).toEqual(NOT_FOLLOWED),
  );

  test('does not follow functions of FPATH', () => {
    expect(inZsh(`autoload -Uz f; f; ${BUILD}`, { FPATH: 'lib' })).toEqual(NOT_FOLLOWED);
    expect(inZsh(BUILD, { FPATH: 'lib' })).toEqual([READ]);
  });

  test.each([
    `typeset -A m=( a b c d ); m[a]=x; for k v in "$\{(@kv)m}"; do echo $k; done; ${BUILD}`,
    `local -a list=( one two ); path+=( ~/bin ); list+=three; ${BUILD}`,
    `if (( $+commands[docker] )); then ${BUILD}; fi`,
    `[[ -n $functions[f] ]] || echo "$aliases[ls]"; ${BUILD}`,
    `autoload -Uz colors add-zsh-hook && colors; ${BUILD}`,
    `autoload -Uz compinit; compinit; ${BUILD}`,
    `zmodload zsh/datetime; zmodload -F zsh/stat b:zstat; ${BUILD}`,
    `for f in *.txt(N.) **/*(/om[1,3]); do echo $f; done; ${BUILD}`,
    `[[ a =~ ^(a)-(release) || x == v(e) ]]; echo $\{x//a(e)/} *(:e) *(.:r:t); ${BUILD}`,
    `for i in $\{(f)"$(ls)"} $\{(@kv)m} $\{(s:,:)x}; do :; done; ${BUILD}`,
    `ls *(mh-24) *(Lk+100) *.(jpe|png); ${BUILD}`,
    `grep -E '.*(e-mail|x)' a || [[ $X == (a|e)* ]]; ${BUILD}`,
    `a=(x y); b=( $a[1] ); x() { print -r -- $1 }; x b; ${BUILD}`,
    `{ make } always { rm -rf t }; ${BUILD}`,
    `functions[g]='echo hi'; g; ${BUILD}`,
    `unset 'functions[f]'; unfunction g; ${BUILD}`,
    `fc -l; hash -r; hash docker; hash -d x=/tmp; ${BUILD}`,
    `< x.sh > /dev/null; ${BUILD}`,
    `echo a=b ==x "=(y)"; A=1; echo $(( A == (1) )); ${BUILD}`,
    `echo "}" {a,b} $\{A}; ${BUILD}`,
    `print -v A x; enable -f f; command=docker; ${BUILD}`,
  ])('reads the build of %s', (script) => expect(inZsh(script)).toEqual([READ]));
});

describe('names that another shell gives a meaning are only names', () => {
  test.each([
    `functions=(a b); aliases=(c); commands[1]=x; options=( -v ); ${BUILD}`,
    `fpath=lib; FPATH=lib; mapfile=1; NULLCMD=bash; r; ${BUILD}`,
    `echo a =b; autoload x/y; ${BUILD}`,
  ])('to bash: %s', (script) => expect(list(script)).toEqual([READ]));

  test('to zsh', () => expect(inZsh(`BASH_ALIASES=(x); BASH_CMDS=(y); ${BUILD}`)).toEqual([READ]));
});

describe('the arrays of bash that are its aliases and commands', () => {
  const SET = 'shopt -s expand_aliases\n';

  test.each([
    `BASH_ALIASES[q]='${BUILD}'\nq`,
    `declare "BASH_ALIASES[q]=${BUILD}"\nq`,
    `declare -n r=BASH_ALIASES; r[q]='${BUILD}'\nq`,
    `printf -v 'BASH_ALIASES[q]' '${BUILD}'\nq`,
    `read -r 'BASH_ALIASES[q]' <<< '${BUILD}'\nq`,
    `: $\{BASH_ALIASES[q]:=${BUILD}}\nq`,
    `k=q; BASH_ALIASES[$k]='${BUILD}'\nq`,
    `alias q='${BUILD}'\nq`,
    `alias d='\\docker'\nd build --build-arg BASE=x .`,
    `alias d='doc"ker" build'\nd --build-arg BASE=x .`,
    `alias d=docker; alias e=d\nBASH_ALIASES[q]='e build --build-arg BASE=x .'\nq`,
  ])('%s', (script) => expect(list(SET + script)).toContain(READ));

  test.each([
    `BASH_ALIASES[docker]='${BUILD} #'\ndocker build .`,
    `alias docker='${BUILD} #'\ndocker build .`,
    `alias docker=./q\ndocker build .`,
    `alias sudo=./q\nsudo docker build .`,
    `alias docker='env X=1 docker'\ndocker build .`,
    `alias docker='docker ' build='build --build-arg BASE=x'\ndocker build .`,
    `alias docker='env docker '; alias build='build --build-arg BASE=x'\ndocker build .`,
  ])('are said to be not read: %s', (script) => {
    const found = list(SET + script);
    expect(found).toContain(NOTED);
    expect(found).toContain(PLAIN);
  });

  test.each([
    `alias a='docker ' b='build --build-arg BASE=x .'\na b`,
    `alias a='docker ' b='build ' c='.'\na b c`,
    `alias e='env '; alias docker='docker '; alias build='build -f x'\ne docker build .`,
    `alias d='$(which docker)'\nd build --build-arg BASE=x .`,
  ])('are said to be not read where they make the build: %s', (script) =>
    expect(list(SET + script)).toEqual([NOTED]),
  );

  test('are not followed where they put a name together', () =>
    expect(list(`${SET}BASH_ALIASES[d]=doc; BASH_ALIASES[d]+='ker build .'\neval d`)).toEqual(TABLES));

  test.each([
    `BASH_ALIASES=([q]='${BUILD}')\nq`,
    `BASH_ALIASES+=([q]='${BUILD}')\nq`,
    `declare -A BASH_ALIASES=([q]='${BUILD}')\nq`,
    `BASH_ALIASES[q]=docker; BASH_ALIASES[q]+=' build .'\nq`,
    `declare -n r='BASH_ALIASES[q]'; r='${BUILD}'\nq`,
    `BASH_ALIASES[$X]='${BUILD}'\nq`,
    `BASH_CMDS=([foo]=/usr/bin/docker); foo build .`,
    `BASH_CMDS+=([foo]=/usr/bin/docker); foo build .`,
  ])('are not followed: %s', (script) => {
    const found = list(SET + script).filter((each) => each !== NOTED);
    expect(found).toEqual(TABLES);
  });

  test.each([
    'BASH_CMDS[foo]=/usr/bin/docker; foo',
    'BASH_CMDS[foo]=$(which docker); foo',
    'hash -p /usr/bin/docker docker; docker',
    'hash -p "$(command -v podman)" docker; docker',
    'hash docker sudo; docker',
    'hash -r; docker',
    'shopt -s expand_aliases; alias d="sudo docker"; d',
    'shopt -s expand_aliases; alias e=d d=docker; e',
    'alias docker=podman; docker',
    'alias docker="sudo docker"; docker',
    'alias sudo="sudo "; sudo docker',
    'alias ls="ls -l"; docker',
    'alias sudo="sudo " ll="ls -l"; sudo ll; docker',
    'alias d="docker " ll="ls -l"; d ps; docker',
    'enable -n test; docker',
    'enable -f /usr/lib/bash/sleep sleep; docker',
  ])('%s build', (script) => expect(list(`${script} build --build-arg BASE=x .`)).toEqual([READ]));
});

describe('a builder whose name leads to another program is not known', () => {
  test.each([
    ['hash -p $PWD/q docker; docker', 'bash'],
    ['hash -p./q docker; docker', 'bash'],
    ['hash -p t/docker docker; docker', 'bash'],
    ['hash -p /tmp/docker docker; docker', 'bash'],
    ['hash -p /usr/../tmp/docker docker; docker', 'bash'],
    ['hash -p $PWD/q sudo; sudo docker', 'bash'],
    ['BASH_CMDS[docker]=$PWD/q; docker', 'bash'],
    ["read 'BASH_CMDS[docker]' <<< $PWD/q; docker", 'bash'],
    ['hash docker=$PWD/q; docker', 'zsh'],
    ['commands[docker]=$PWD/q; docker', 'zsh'],
  ])('%s build (%s)', (script, shell) =>
    expect(list(`${script} build --build-arg BASE=x .`, shell)).toEqual([`${PLAIN} ?`]),
  );

  test.each(['enable -f ./q docker', 'enable -f$PWD/q docker', 'builtin enable -af q docker'])(
    '%s',
    (script) =>
      expect(list(`${script}; docker build .`)).toEqual([
        'The script loads code into its shell; it is not read',
      ]),
  );
});
