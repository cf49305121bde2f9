const EVIL = 'evil.example/x:1';
const FLAG = `--build-arg=BASE=${EVIL}`;
const FLOW = '.github/workflows/build.yml';
const BUILD = 'docker build --build-arg BASE';
const FORBIDDEN = [`Dockerfile:2 unapproved ${EVIL}`];
const UNRESOLVED = ['Dockerfile:2 unresolved'];

interface ScriptEnding {
  readonly script: string;
  readonly found: readonly string[];
  readonly noted?: readonly string[];
}

/** Scripts that leave a `$( )` before its end, or print into it past where it is sent, and what is found. */
export const SCRIPT_ENDINGS: readonly ScriptEnding[] = [
  ...[
    `pick() { if [ "$1" = prod ]; then echo ${EVIL}; exit 0; fi; echo debian; }; B=$(pick prod); ${BUILD}=$B .`,
    `pick() { case $1 in prod) echo ${EVIL}; exit ;; esac; echo debian; }; B=$(pick prod); ${BUILD}=$B .`,
    `pick() { if [ "$1" = prod ]; then echo ${EVIL}; return 0; fi; echo debian; }; B=$(pick prod); ${BUILD}=$B .`,
    `B=$(if [ -n "$CI" ]; then echo ${EVIL}; exit; fi; echo debian); ${BUILD}=$B .`,
    `B=$([ -f b ] || { echo ${EVIL}; exit; }; echo debian); ${BUILD}=$B .`,
    `docker build $(if [ -n "$CI" ]; then echo ${FLAG}; exit; fi; echo --pull) .`,
    `X=$(exit 0; echo debian); ${BUILD}=$\{X:-${EVIL}} .`,
    `X=\`exit; echo debian\`; ${BUILD}=$\{X:-${EVIL}} .`,
    `X=$( (exit; echo debian) ); ${BUILD}=$\{X:-${EVIL}} .`,
    `f() ( exit; echo debian ); X=$(f); ${BUILD}=$\{X:-${EVIL}} .`,
    `X=$(eval "exit; echo debian"); ${BUILD}=$\{X:-${EVIL}} .`,
    `X=$(echo x | { exit; echo debian; }); ${BUILD}=$\{X:-${EVIL}} .`,
    `X=$(exec true; echo debian); ${BUILD}=$\{X:-${EVIL}} .`,
    `f() { X=$(return; echo debian); ${BUILD}=$\{X:-${EVIL}} .; }; f`,
    `X=$( { echo debian; exit; } >/dev/null; echo debian ); ${BUILD}=$\{X:-${EVIL}} .`,
    `set +e; X=$(set -e; false; echo debian); ${BUILD}=$\{X:-${EVIL}} .`,
    `set +e; X=$(set -u; : $NOPE; echo debian); ${BUILD}=$\{X:-${EVIL}} .`,
    `X=$(: $\{NOPE:?}; echo debian) || true; ${BUILD}=$\{X:-${EVIL}} .`,
    `X=$(readonly Z=1; Z=2; echo debian) || true; ${BUILD}=$\{X:-${EVIL}} .`,
  ].map((script) => ({ script, found: FORBIDDEN })),
  ...[
    `log() { echo "$@" >&3; }; B=$( { log ${EVIL}; } 3>&1 1>/dev/null); ${BUILD}=$\{B:-debian} .`,
    `B=$( { echo ${EVIL} >&4; } 4>&1 >/dev/null 2>&1); ${BUILD}=$\{B:-debian} .`,
    `B=$( { (echo ${EVIL} >&3); } 3>&1 >&2); ${BUILD}=$\{B:-debian} .`,
    `B=$( { sh -c 'echo ${EVIL} >&3'; } 3>&1 >/dev/null); ${BUILD}=$\{B:-debian} .`,
    `B=$( { echo ${EVIL} | tee /dev/fd/3; } 3>&1 >/dev/null); ${BUILD}=$\{B:-debian} .`,
    `B=$( { cat b >&3; } 3>&1 >/dev/null); ${BUILD}=$\{B:-debian} .`,
    `B=$( { echo ${EVIL} >&$fd; } {fd}>&1 >/dev/null); ${BUILD}=$\{B:-debian} .`,
    `B=$(exec 3>&1; { echo ${EVIL} >&3; } >/dev/null); ${BUILD}=$\{B:-debian} .`,
    `B=$( { while read -r l; do echo $l >&3; done <<< ${EVIL}; } 3>&1 >/dev/null); ${BUILD}=$\{B:-debian} .`,
    `B=$(trap 'echo ${EVIL}' EXIT >/dev/null); ${BUILD}=$\{B:-debian} .`,
  ].map((script) => ({ script, found: UNRESOLVED })),
  ...[
    `pick() { if [ "$1" = prod ]; then echo bookworm; exit 0; fi; echo trixie; }; ${BUILD}=debian:$(pick prod) .`,
    `(exit 0); ${BUILD}=debian .`,
    `B=$(echo debian; exit); ${BUILD}=$B .`,
    `B=$(set -eu; echo debian); ${BUILD}=$B .`,
    `B=$(log() { echo "$@" >&2; }; log start; echo debian); ${BUILD}=$B .`,
  ].map((script) => ({ script, found: [] })),
  ...[
    `X=$(echo ${EVIL}; exit; echo z); ${BUILD}=$X .`,
    `X=$(exec echo ${EVIL}; echo debian); ${BUILD}=$X .`,
    `X=$(for b in ${EVIL} debian; do echo $b; exit; done); ${BUILD}=$X .`,
  ].map((script) => ({ script, found: FORBIDDEN, noted: [FLOW] })),
  ...[`docker build $( { echo ${FLAG} >&3; } 3>&1 >/dev/null) .`].map((script) => ({
    script,
    found: UNRESOLVED,
    noted: [FLOW],
  })),
  ...[
    `eval "$( { echo docker build ${FLAG} . >&3; } 3>&1 >/dev/null)"`,
    `eval "$( { echo docker build ${FLAG} .; } 3>&1)"`,
    `X="$( { echo docker build ${FLAG} . >&3; } 3>&1)"; eval "$X"`,
  ].map((script) => ({ script, found: [], noted: [FLOW] })),
];
