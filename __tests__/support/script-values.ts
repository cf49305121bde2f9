import type { BuildChangeRow } from './build-changes.js';
import { SCRIPT_ENDINGS } from './script-endings.js';
import { SCRIPT_RUNS } from './script-runs.js';

const EVIL = 'evil.example/x:1';
const FLAG = `--build-arg=BASE=${EVIL}`;
const FLOW = '.github/workflows/build.yml';
const FORBIDDEN = [`Dockerfile:2 unapproved ${EVIL}`];
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const POLICY = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';

const flow = (script: string, more: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: ${JSON.stringify(script)}${more} }\n`;

/** A step of a workflow whose script is new. */
const row = (
  script: string,
  found: readonly string[],
  { more = '', noted = [] }: { readonly more?: string; readonly noted?: readonly string[] } = {},
): BuildChangeRow => ({
  name: `${found.length === 0 ? 'quiet' : 'found'} in a script: ${script}`,
  base: {
    Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
    'docker-bake.hcl': 'variable "V" { default = "debian" }\ntarget "default" { args = { BASE = V } }\n',
    'stack.yml': `services: { web: { build: { context: ., args: { BASE: "$\{V:-debian}" } } } }\n`,
  },
  change: { [FLOW]: flow(script, more) },
  found,
  noted,
});

/** A flag in the words of another one, where the script gives them. */
const WORDS: readonly BuildChangeRow[] = [
  `docker build -t $(echo 'x ${FLAG}') .`,
  `docker build -t \`printf '%s %s' x ${FLAG}\` .`,
  `docker build -t $\{T:-x ${FLAG}} .`,
  `T='x ${FLAG}'; docker build -t $T .`,
  `T=x; T+=' ${FLAG}'; docker build -t $\{T} .`,
  `read -r T <<< 'x ${FLAG}'; docker build -t $T .`,
  `for T in a 'x ${FLAG}'; do docker build -t $T .; done`,
  `echo 'x ${FLAG}' | while read -r T; do docker build -t $T .; done`,
  `printf -v T '%s' 'x ${FLAG}'; docker build -t $T .`,
  `f() { docker build -t $1 .; }; f 'x ${FLAG}'`,
  `f() { local T="$1 ${FLAG}"; docker build -t $T .; }; f x`,
  `set -- a 'x ${FLAG}'; shift; docker build -t $1 .`,
  `T='ax ${FLAG}'; docker build -t $\{T#a} .`,
  `T='x_${FLAG}'; docker build -t $\{T/_/ } .`,
  `T='x,${FLAG}'; IFS=,; docker build -t $T .`,
  `docker build -t {x,${FLAG}} .`,
  `T=x; if [ "$X" ]; then T='x ${FLAG}'; else T=x; fi; docker build -t $T .`,
  `case $X in a) F=--push;; b) F=${FLAG};; esac; docker build $F .`,
  `A=(-t x); A+=(${FLAG}); docker build "$\{A[@]}" .`,
  `D=dock; $\{D}er build ${FLAG} .`,
  `B=bui; docker $\{B}ld ${FLAG} .`,
  `T=x; if [ "$X" ]; then T='x ${FLAG}'; break; fi; docker build -t $T .`,
  `T=x; f() { if [ "$X" ]; then T='x ${FLAG}'; return; fi; }; f; docker build -t $T .`,
  `X="docker bu"; eval "$\{X}ild ${FLAG} ."`,
  `X=ld; sh -c "docker bui$X ${FLAG} ."`,
].map((script) => row(script, FORBIDDEN));

/** The same where the text shows it, and what the shell makes of it is not known. */
const SHOWN: readonly BuildChangeRow[] = [
  ...[
    `docker build -t $(sed s/a/b/ <<< 'x ${FLAG}') .`,
    `T="$(echo 'x_${FLAG}' | tr _ ' ')"; docker build -t $T .`,
    `docker build -t $\{T/x/ ${FLAG}} .`,
    `F=xxxxxxxxxx${FLAG}; while make; do F="$\{F#x}"; done; docker build $F .`,
  ].map((script) => row(script, UNRESOLVED, { noted: [FLOW] })),
  row(`[[ 'x ${FLAG}' =~ .* ]] && T=$\{BASH_REMATCH[0]}; docker build -t "x$T" -t $T .`, UNRESOLVED, {
    noted: [FLOW, FLOW],
  }),
];

/** Variables whose names a script puts together, or that only hold for a function. */
const NAMES: readonly BuildChangeRow[] = [
  ...[
    `X=SOURCE_POLICY; export EXPERIMENTAL_BUILDKIT_$X=p.json; docker build .`,
    `N=${POLICY}; V=p.json; export "$N=$V"; docker build .`,
    `eval "export EXPERIMENTAL_BUILDKIT_$X=p.json"; docker build .`,
    `set -a; printf -v ${POLICY} %s p.json; docker build .`,
    `f() { docker build .; }; ${POLICY}=p.json f`,
    'declare -x $N=p.json; docker build .',
  ].map((script) => row(script, [`${FLOW}:6 unresolved`])),
  row('env $N=p.json docker build .', [`${FLOW}:6 unresolved`], { noted: [FLOW] }),
  ...[
    `f() { docker buildx bake; }; V=${EVIL} f`,
    `if [ "$X" ]; then V=debian; else V=${EVIL}; fi; export V; docker buildx bake`,
    `set -a; V=${EVIL}; docker compose -f stack.yml build`,
    `N=V; export $N=${EVIL}; docker compose -f stack.yml build`,
  ].map((script) => row(script, FORBIDDEN)),
];

/** Commands in places where the shell runs them to put their output there. */
const WITHIN: readonly BuildChangeRow[] = [
  `cat <<X\n$(docker build -q ${FLAG} .)\nX`,
  `cat <<X\n\`docker build -q ${FLAG} .\`\nX`,
  `cat <<< "$(docker build -q ${FLAG} .)"`,
  `A=$\{X:-$(docker build -q ${FLAG} .)}`,
  `echo $(( $(docker build -q ${FLAG} . | wc -c) + 1 ))`,
  `case $(docker build -q ${FLAG} .) in *) ;; esac`,
  `a[$(docker build -q ${FLAG} .)]=1`,
  `[[ -n $(docker build -q ${FLAG} .) ]]`,
  `export A=$(docker build -q ${FLAG} .)`,
].map((script) => row(script, FORBIDDEN));

/** What honest scripts write, with every value written out, or one that is a word of its own. */
const HONEST: readonly BuildChangeRow[] = [
  `TAGS="-t a -t b"; docker build $TAGS .`,
  `args=(-t a); args+=(--push); docker build "$\{args[@]}" .`,
  `if [ "$X" ]; then PUSH=--push; fi; docker build $PUSH .`,
  `docker build $\{PUSH:+"--push"} .`,
  `[ -n "$X" ] && FLAGS="$FLAGS --no-cache"; docker build $FLAGS .`,
  `case $X in a) P=--platform=linux/arm64;; esac; docker build $P .`,
  `for t in a b; do args+=(-t "$t"); done; docker build "$\{args[@]}" .`,
  `while read -r t; do args+=(-t "$t"); done < tags; docker build "$\{args[@]}" .`,
  `set -- -t a --push; docker build "$@" .`,
  `case $X in a) A='-t a';; *) A=$UNKNOWN; exit 1;; esac; docker build $A .`,
  `if [ -z "$X" ]; then A=$UNKNOWN; exit 1; fi; A=-q; docker build $A .`,
  `b() { local opts="-t $1"; docker build $opts .; }; b x`,
  `TAG=$(git rev-parse --short HEAD); docker build -t x:$TAG .`,
  `docker build -t $(git describe --tags --always) -t x:$\{GITHUB_REF_NAME//\\//-} .`,
  `docker build -t $(echo $GITHUB_REF | sed -e 's/x/y/' | cut -d/ -f3) .`,
  `X=TAG; export BUILD_$X=1; docker build .`,
  `V=${EVIL}; docker buildx bake`,
  `echo V=${EVIL} >> $GITHUB_ENV; docker buildx bake`,
  `cat <<'X'\n$(docker build -q ${FLAG} .)\nX`,
].map((script) => row(script, []));

/** Targets and services that something else chooses are not flags. */
const CHOSEN: readonly BuildChangeRow[] = [
  ...[
    'docker buildx bake --push $TARGET',
    `docker buildx bake $\{TARGET:-default}`,
    `docker buildx bake $\{{ inputs.target }} --set "*.output=$OUT"`,
    'docker compose -f stack.yml build $SERVICE',
    `docker compose -f stack.yml build $\{{ inputs.service }}`,
  ].map((script) => row(script, [])),
  row(`TARGET="default --set=*.args.BASE=${EVIL}"; docker buildx bake $TARGET`, FORBIDDEN),
  row(`docker buildx bake $\{TARGET:-default --set=*.args.BASE=${EVIL}}`, FORBIDDEN),
  row(
    `docker buildx bake $\{{ inputs.target || '--set=*.args.BASE=${EVIL}' }}`,
    [`Dockerfile:2 unapproved ${EVIL}`, ...UNRESOLVED],
    {
      noted: [FLOW],
    },
  ),
  row('docker buildx bake $BAKE_FLAGS', UNRESOLVED, { noted: [FLOW] }),
  row('docker compose -f stack.yml build $BUILD_ARGS', UNRESOLVED),
];

/** Shells that do not part the values of variables. */
const SHELLS: readonly BuildChangeRow[] = [
  row(`T='x ${FLAG}'; docker build -t $T .`, [], { more: ', shell: "zsh {0}"' }),
  row(`A=(-t x ${FLAG}); docker build $A .`, FORBIDDEN, { more: ', shell: "zsh {0}"' }),
  ...['$=T', `$\{=T}`, `$\{(s: :)T}`].map((value) =>
    row(`T='x ${FLAG}'; docker build -t ${value} .`, UNRESOLVED, {
      more: ', shell: "zsh {0}"',
      noted: [FLOW],
    }),
  ),
  row(`setopt sh_word_split; T='x ${FLAG}'; docker build -t $T .`, FORBIDDEN, { more: ', shell: "zsh {0}"' }),
  ...[
    `B=debian; echo \${B::=${EVIL}}; docker build --build-arg BASE=$B .`,
    `repeat 1 B=${EVIL}; docker build --build-arg BASE=$B .`,
    `for B (${EVIL}) docker build --build-arg BASE=$B .`,
    `setopt posixbuiltins; B=${EVIL} :; docker build --build-arg BASE=$B .`,
    `emulate sh; B=${EVIL} :; docker build --build-arg BASE=$B .`,
  ].map((script) => row(script, [`${FLOW}:6 unreadable`], { more: ', shell: "zsh {0}"' })),
  row(`docker build -t {x,${FLAG}} .`, FORBIDDEN, { more: ', shell: sh' }),
  // what dash does not have changes nothing there
  ...[
    ...['declare', 'typeset', 'command declare', 'builtin typeset -x'].map((each) => `${each} B=debian || :`),
    'printf -v B debian || :',
    ...['mapfile -t B', 'readarray -t B', 'read -a B', 'read -s B', 'read -rs B'].map(
      (each) => `${each} <<A || :\ndebian\nA`,
    ),
  ].map((command) =>
    row(`B=${EVIL}; ${command}\ndocker build --build-arg BASE=$B .`, FORBIDDEN, { more: ', shell: sh' }),
  ),
  ...[
    `f() { local B; docker build --build-arg BASE=\${B:-debian} .; }; B=${EVIL}; f`,
    `dash -c 'B=${EVIL}; declare B=debian || :; docker build --build-arg BASE=$B .'`,
  ].map((script) => row(script, FORBIDDEN, { more: ', shell: sh' })),
  row(`sh <<'A'\nB=${EVIL}; declare B=debian || :; docker build --build-arg BASE=$B .\nA`, FORBIDDEN),
  ...[', shell: "ash -e {0}"', ', env: { POSIXLY_CORRECT: 1 }', ', shell: "bash --posix -e {0}"'].map(
    (more) => row(`B=debian; B=${EVIL} :; docker build --build-arg BASE=$B .`, FORBIDDEN, { more }),
  ),
  row(`B=debian; B=${EVIL} :; docker build --build-arg BASE=$B .`, []),
  row('f() { local B=debian; docker build --build-arg BASE=$B .; }; f', [], { more: ', shell: sh' }),
  row(`B=${EVIL}; read -r B <<A\ndebian\nA\ndocker build --build-arg BASE=$B .`, [], { more: ', shell: sh' }),
  row(`B=${EVIL}; declare B=debian; docker build --build-arg BASE=$B .`, [], { more: ', shell: bash' }),
];

/** Only where what is printed goes elsewhere is nothing left of it. */
const REDIRECTED: readonly BuildChangeRow[] = [
  ...[
    ...['2>/dev/null', '2>&1', '>&1', '1>&1', '3>&1', '>/dev/stdout', '2>>log', '2>&-', '1>&1 2>&1'].map(
      (redirection) => `docker build $(echo ${FLAG} ${redirection}) .`,
    ),
    `docker build $(2>/dev/null echo ${FLAG}) .`,
    `docker build \`printf %s ${FLAG} 2>/dev/null\` .`,
    `docker build $({ echo ${FLAG}; } 2>/dev/null) .`,
    `docker build $( (echo ${FLAG}) 2>/dev/null) .`,
    `docker build $(if true; then echo ${FLAG}; fi 2>/dev/null) .`,
    `docker build $(eval 'echo ${FLAG}' 2>/dev/null) .`,
    `docker compose -f stack.yml build --build-arg $(echo BASE=${EVIL} 2>/dev/null)`,
    `F=$(echo ${FLAG} 2>/dev/null || true); docker build $F .`,
    `eval "$(echo 'docker build ${FLAG} .' 2>/dev/null)"`,
    `$(echo docker 2>/dev/null) build ${FLAG} .`,
    `f() { echo quiet >&2; echo ${FLAG}; }; docker build $(f) .`,
    `B=$(eval 'echo debian' >/dev/null); docker build --build-arg BASE=$\{B:-${EVIL}} .`,
    `f() { echo debian; }; B=$(f >&2); docker build --build-arg BASE=$\{B:-${EVIL}} .`,
  ].map((script) => row(script, FORBIDDEN)),
  ...[
    `B=$(cat b 2>/dev/null); docker build --build-arg BASE=$\{B:-debian} .`,
    `B=$(ls x 2>&1 >/dev/null); docker build --build-arg BASE=$\{B:-debian} .`,
    `B=$( { echo ${EVIL} >&2; } 2>&1); docker build --build-arg BASE=$\{B:-debian} .`,
    `B=$( { echo ${EVIL} >&2; } |& cat); docker build --build-arg BASE=$\{B:-debian} .`,
    `B=$(exec 2>&1; echo ${EVIL} >&2); docker build --build-arg BASE=$\{B:-debian} .`,
    `B=$(echo ${EVIL} > >(cat)); docker build --build-arg BASE=$\{B:-debian} .`,
    `B=$(./b.sh 3>&1 1>&2 2>&3); docker build --build-arg BASE=$\{B:-debian} .`,
  ].map((script) => row(script, UNRESOLVED)),
  row(`B=$(. ./b.sh); docker build --build-arg BASE=$\{B:-debian} .`, UNRESOLVED),
  ...[
    'docker build --build-arg BASE=$(echo debian 2>/dev/null) .',
    'docker build -t $(git describe --tags 2>/dev/null) .',
    'V=$(git describe --tags 2>/dev/null || echo dev); docker build --build-arg V=$V .',
    `B=$(echo x 2>&1 >/dev/null); docker build --build-arg BASE=$\{B:-debian} .`,
    `B=$(echo ${EVIL} >/dev/null); docker build --build-arg BASE=$\{B:-debian} .`,
    `B=$(echo ${EVIL} >/dev/null 2>&1); docker build --build-arg BASE=$\{B:-debian} .`,
    `B=$(echo ${EVIL} >&2; echo debian); docker build --build-arg BASE=$B .`,
    `B=$(pushd a >/dev/null; set -eu; echo debian); docker build --build-arg BASE=$B .`,
  ].map((script) => row(script, [])),
];

/** What is replaced may come out of variables and commands. */
const REPLACED: readonly BuildChangeRow[] = [
  ...[
    ...['$O', `$\{O}`, '"$O"', "'debian'", `"$\{O}"`, '$(echo debian)', '`echo debian`', `#$\{O}`, '%$O'].map(
      (pattern) => `O=debian; B=debian; docker build --build-arg BASE="$\{B/${pattern}/${EVIL}}" .`,
    ),
    `O=debian; B=debian; docker build --build-arg BASE=$\{B//$O/${EVIL}} .`,
    `O=debian; N=${EVIL}; A=(debian); docker build --build-arg BASE=$\{A[0]/$O/$N} .`,
    `O='deb*'; B=debian; docker build --build-arg BASE=$\{B/$O/'${EVIL}'} .`,
  ].map((script) => row(script, FORBIDDEN)),
  ...[
    `B=debian; docker build --build-arg BASE=$\{B/$X/${EVIL}} .`,
    `B=debian; docker build --build-arg BASE=$\{B/debian/$X} .`,
    `O='#debian'; B=debian; docker build --build-arg BASE=$\{B/$O/${EVIL}} .`,
  ].map((script) => row(script, UNRESOLVED)),
  ...[
    `O=debian; N=trixie; docker build -t "$\{I/$O/$N}" .`,
    `O='deb*'; B=debian; docker build --build-arg BASE=$\{B/"$O"/${EVIL}} .`,
    `O=x; B=xdebian; docker build --build-arg BASE=$\{B/$O/} .`,
  ].map((script) => row(script, [])),
];

/** Items that are taken out of an array. */
const REMOVED: readonly BuildChangeRow[] = [
  ...[
    ...["'A[2]'", '"A[-1]"', 'A[2]', '-v "A[2]"', "'A[i]'", '"A[$i]"', '"A[1+1]"'].map(
      (item) => `i=2; A=(--pull ${FLAG} --build-arg=BASE=debian); unset ${item}; docker build "$\{A[@]}" .`,
    ),
    `A=(debian ${EVIL}); unset 'A[0]'; A=("$\{A[@]}"); docker build --build-arg BASE=$\{A[0]} .`,
    `A=(debian x ${EVIL}); unset 'A[1]'; docker build --build-arg BASE=$\{A[2]} .`,
    `A=(debian x); unset 'A[0]'; docker build --build-arg BASE=$\{A[0]:-${EVIL}} .`,
    `A=(debian x); unset 'A[@]'; docker build --build-arg BASE=$\{A[0]:-${EVIL}} .`,
    `declare -A A=([a]=debian [0]=x); unset 'A[a]'; docker build --build-arg BASE=$\{A[a]:-${EVIL}} .`,
  ].map((script) => row(script, FORBIDDEN)),
  row(`declare -A A=([1]=debian [0]=${EVIL}); docker build --build-arg BASE=$\{A[0]} .`, [
    'Dockerfile:2 unreadable',
    ...FORBIDDEN,
  ]),
  ...[
    `A=(--pull ${FLAG} -q); unset 'A[1]'; docker build "$\{A[@]}" .`,
    `A=(-t a ${FLAG}); unset 'A[-1]'; A+=(--push); docker build "$\{A[@]}" .`,
    `A=(${EVIL} debian); unset 'A[0]'; docker build --build-arg BASE=$\{A[1]} .`,
  ].map((script) => row(script, [])),
];

/** A text that is not known and comes to run, or to declare, may set any variable; functions may set what is theirs or not. */
const RUN: readonly BuildChangeRow[] = [
  ...[
    'eval "$X"',
    'eval $X',
    'eval "export $X"',
    'eval "B$X"',
    'export "$X"',
    'export $X',
    'declare "$X"',
    '. /dev/stdin <<< "$X"',
    '$X',
    'f() { eval "$1"; }; f "$X"',
    'for Y in "$X"; do eval "$Y"; done',
    'let "$X"',
    'true && eval "$X"',
  ].map((use) =>
    row(`B=debian; X=$(base64 -d b.txt); ${use}; docker build --build-arg BASE=$B .`, [
      `${FLOW}:6 unresolved`,
      ...UNRESOLVED,
    ]),
  ),
  ...[
    'alias q=x; X=$(alias q)',
    'X=$(shopt -p extglob)',
    'X=$(CDPATH=/ cd tmp)',
    'X=$(sleep --help)',
    'X=$(shift --help)',
    'X=$(printf --help)',
    'X=$(builtin export -p)',
    'X=$(set -eo)',
  ].map((script) => row(`${script}; docker build $\{X:+${FLAG}} .`, FORBIDDEN)),
  row('B=$(mkdir -p x; export A=1; shopt -s extglob; echo debian); docker build --build-arg BASE=$B .', []),
  ...[
    `B=debian; declare -n "R=B"; R=${EVIL}`,
    `B=debian; f() { local B=x; declare -g B=${EVIL}; }; f`,
    `B=debian; g() { declare -g B=${EVIL}; }; f() { local B=x; g; }; f`,
    `B=debian; f() { if false; then local B; fi; B=${EVIL}; }; f`,
    `B=${EVIL}; readonly B; B=debian || true`,
    `f() { B=${EVIL}; }; B=debian; (unset -f f); f`,
    `A=(x); A[$\{#A[@]}]=${EVIL}; B=$\{A[1]:-debian}`,
    `A=(debian); declare "A[0]=${EVIL}"; B=$\{A[0]}`,
    `A=(debian); read -aA <<< ${EVIL}; B=$\{A[0]}`,
  ].map((script) => row(`${script}; docker build --build-arg BASE=$B .`, FORBIDDEN)),
  ...[
    'for t in latest $VERSION; do T+=(-t "app:$t"); done',
    'for t in latest $GITHUB_SHA $REF; do T+=("--tag=app:$t"); done',
    'for t in latest $(git describe); do T+=(--label "v=$t"); done',
  ].map((script) => row(`T=(); ${script}; docker build "$\{T[@]}" .`, [])),
];

/** What a script itself makes of its words and variables, over all the ways that it may take. */
export const SCRIPT_VALUE_CHANGES: readonly BuildChangeRow[] = [
  ...WORDS,
  ...SHOWN,
  ...NAMES,
  ...WITHIN,
  ...HONEST,
  ...CHOSEN,
  ...SHELLS,
  ...REDIRECTED,
  ...REPLACED,
  ...REMOVED,
  ...RUN,
  ...SCRIPT_RUNS.map(({ script, found, noted = [], more = '' }) => row(script, found, { noted, more })),
  ...SCRIPT_ENDINGS.map(({ script, found, noted = [] }) => row(script, found, { noted })),
];
