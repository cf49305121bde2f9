import type { BuiltProgram, Toolchain } from '../built/built-program.js';
import type { LocatedStep, StageCommand } from '../built/located-steps.js';

/** Variables that say how a program is linked, or for which system. */
const SETTINGS: Partial<Readonly<Record<Toolchain, string>>> = {
  go: 'CGO_ENABLED|CGO_LDFLAGS|CGO_CFLAGS|GOFLAGS|GOENV|GOOS|GOARCH|CC|CXX',
  cargo: 'RUSTFLAGS|RUSTC\\w*|CARGO_BUILD_\\w+|CARGO_ENCODED_RUSTFLAGS|CARGO_TARGET_\\w+|CARGO_HOME',
  c: 'COMPILER_PATH|LIBRARY_PATH|GCC_EXEC_PREFIX',
  'c++': 'COMPILER_PATH|LIBRARY_PATH|GCC_EXEC_PREFIX',
  ghc: 'STACK_YAML|GHC\\w*',
};
/** Words of which only the build knows what they say: all of them, the value of an option, or a part between spaces. */
const OPEN_WORD = /^["']?\$|^--?[\w-]+=["']?\$|\s\$/;
/** The value after them is only a place. */
const NAMES_PLACE =
  /^(?:-o|-C|--out-dir|--target-dir|--root|--path|--manifest-path|--output|--bin|-p|--package)$/;
/** Files that are sourced and set where programs are, not how they are built. */
const SETS_PATH =
  /\.cargo\/env$|\.ghcup\/env$|nvm\.sh$|\/activate$|sdkman-init\.sh$|profile$|\.bashrc$|os-release$/;
/** A file that sets all of it. */
const NAMES_SETTINGS = /\bGOENV[=\s]/;
/** A program without the C library. */
const NO_LIBC = /^-(?:nostdlib|nolibc|nostartfiles|ffreestanding)$/;

/** Whether values that only a build has may decide how a program is linked: arguments, variables without a value, sourced files. */
export function openValues(
  located: readonly LocatedStep[],
  commands: readonly StageCommand[],
): (program: Pick<BuiltProgram, 'by' | 'command'>) => boolean {
  const isSourced = commands.some(
    ({ program, words }) => /^(?:\.|source|eval)$/.test(program) && !SETS_PATH.test(words[0] ?? ''),
  );
  const declared = located.flatMap(({ step }) =>
    step.keyword === 'arg' ? step.words.map((word) => word.replace(/=.*/s, '')) : [],
  );
  const set = located.flatMap(({ step }) =>
    step.keyword === 'run' || step.keyword === 'env' ? [step.text] : [],
  );
  return ({ by, command: { words } }) => {
    if (isSourced || words.some((word) => NO_LIBC.test(word))) return true;
    if (by === 'go' && set.some((text) => NAMES_SETTINGS.test(text))) return true;
    if (by === 'cargo' && words.some((word) => /^--config(?:=|$)/.test(word))) return true;
    if (words.some((word, at) => OPEN_WORD.test(word) && !NAMES_PLACE.test(words[at - 1] ?? ''))) return true;
    const names = SETTINGS[by];
    if (names === undefined) return false;
    const isMeant = new RegExp(`^(?:${names})$`);
    const isOpen = new RegExp(`\\b(?:${names})=["']?\\$(?!\\{?TARGET(?:OS|ARCH)\\b)`);
    return declared.some((name) => isMeant.test(name)) || set.some((text) => isOpen.test(text));
  };
}
