import type { BuiltProgram } from '../built/built-program.js';
import type { LocatedStep, StageCommand } from '../built/located-steps.js';
import { findValue } from '../built/option-value.js';
import { baseName, isWithin, resolvePath } from '../built/paths.js';

/** What brings the files of a project into a stage. */
const BRINGS = /^(?:git|hg|svn|tar|bsdtar|unzip)$/;
const BINDS = /^--mount=(?:.*,)?(?:type=bind|bind)\b/;
/** A secret that is a file of settings. */
const MOUNTS_SETTINGS = /^--mount=.*\btype=secret\b.*\bconfig(?:\.toml)?(?:,|$)/;
/** A file that says nothing of how a program is linked; else it may be a folder. */
const OTHER_FILE = /^[^.*?[{$][^*?[{$]*\.\w+$|^(?:LICENSE|Makefile)$/;
/** Where cargo looks whatever it builds. */
const CARGO_FOLDER = /(?:^\/usr\/local\/cargo|\/\.cargo)(?:\/|$)/;
const NAMES_CARGO_FOLDER = /(?:^|\/)\.cargo(?:\/|$)/;
/** Compilers that are told all on the command line. */
const TOLD = /^(?:ghc|swiftc)$/;

/**
 * Whether files that nobody has seen may decide which C library a program is linked with: `.cargo/config.toml`, a project file
 * of .NET, `Package.swift` and the like. What only the commands of a Dockerfile say is known.
 *
 * `isForHost`: it is known that cargo built it for the system that it runs on, so only settings that the file names may say
 * otherwise, such as that it links statically.
 */
export function openSettings(
  located: readonly LocatedStep[],
  commands: readonly StageCommand[],
): (program: Pick<BuiltProgram, 'by' | 'command'>, isForHost?: boolean) => boolean {
  const runs = located.filter(({ step }) => step.keyword === 'run').flatMap(({ step }) => step.flags);
  const isMounted = runs.some((flag) => MOUNTS_SETTINGS.test(flag));
  const isBrought =
    commands.some(({ program }) => BRINGS.test(program)) || runs.some((flag) => BINDS.test(flag));
  const copies = located.filter(({ step: { keyword } }) => keyword === 'copy' || keyword === 'add');
  const isOpen = isBrought || isMounted;
  return ({ by, command }, isForHost = false) => {
    switch (by) {
      case 'cargo':
        if (isMounted || copies.some(namesSettings)) return true;
        return !isForHost && (isBrought || copies.some((copy) => reachesCargo(copy, command)));
      case 'swift':
      case 'ghc':
      case 'native-image':
        return !TOLD.test(command.program) && (isOpen || copies.length > 0);
      case 'dotnet':
        return !namesRuntime(command) && (isOpen || copies.length > 0);
      default:
        return false;
    }
  };
}

/** Whether a copy names where cargo keeps its settings. */
function namesSettings({ step: { words }, folder, expand }: LocatedStep): boolean {
  const target = resolvePath(folder, expand(words.at(-1) ?? ''));
  return (
    (target !== null && CARGO_FOLDER.test(target)) ||
    words.slice(0, -1).some((word) => NAMES_CARGO_FOLDER.test(expand(word)))
  );
}

/** Whether a copy may put settings where cargo looks for them: in its folder, and in those around it. */
function reachesCargo(
  { step: { words }, folder: from, expand }: LocatedStep,
  { folder }: StageCommand,
): boolean {
  const written = words.slice(0, -1).map(expand);
  if (written.every((word) => OTHER_FILE.test(baseName(word)))) return false;
  const target = resolvePath(from, expand(words.at(-1) ?? ''));
  // a folder is copied with what is in it
  return target === null || folder === null || isWithin(folder, target);
}

/** `-r linux-x64`, which the command line decides. */
function namesRuntime({ words }: StageCommand): boolean {
  const value = findValue(words, /^(?:-r|--runtime|[-/](?:p|property):RuntimeIdentifier)$/);
  return value !== null && /^linux-(?!musl|bionic)\w/.test(value);
}
