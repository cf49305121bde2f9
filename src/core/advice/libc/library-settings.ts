import type { LocatedStep } from '../built/located-steps.js';
import { baseName } from '../built/paths.js';

/** Packages of Alpine, which say nothing of what is installed with others. */
const OF_ALPINE = /\bmusl-(?:dev|utils|locales|dbg)\b/g;
/** Where package managers are told for which C library they install: options, variables, and files of settings. */
const SETTINGS =
  /musl|supportedArchitectures|SASS_BINARY_|--(?:\w+[-_])?(?:libc|platform)\b|\b(?:npm(?:_package)?_config|pip|uv_python)_(?:target_)?(?:libc|platform)\b|\blibc\s*=|\b(?:config|npm|pnpm|yarn) set\s+(?:-\S+\s+)*["']?(?:\w+[.-])*(?:libc|platform)\b/i;
const FILES = /^(?:\.npmrc|\.yarnrc(?:\.yml)?|pnpm-workspace\.yaml|pip\.conf|uv\.toml)$/;

/** Whether a stage may install packages for a different C library from its own. `text`: all that it runs and sets. */
export function namesLibrary(text: string, located: readonly LocatedStep[]): boolean {
  return (
    SETTINGS.test(text.replace(OF_ALPINE, '')) ||
    located.some(
      ({ step: { keyword, words } }) =>
        (keyword === 'copy' || keyword === 'add') && words.some((word) => FILES.test(baseName(word))),
    )
  );
}
