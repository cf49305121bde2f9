import { resolvePath } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { withoutAnchor } from '../anchored-path.js';
import { matchesPattern } from './build-names.js';

/** Files of the repository that a script writes without naming each of them, and what says so. */
export interface WrittenList {
  readonly origin: TracedText;
  readonly paths: readonly string[];
}

/**
 * Those of some files that a word of a script means, as a file, a folder or a pattern. `folder`: where the command runs, as far as
 * that is known; scripts themselves may start in any folder.
 */
export function listNamed(
  word: TracedText,
  folder: string | null,
  paths: readonly string[],
  texts: UnknownTexts,
): readonly string[] {
  const { value } = withoutAnchor(word, folder ?? '.', texts);
  const written = isUnknown(value) ? texts.restore(value) : value;
  if (/^[/~]/.test(written) || (isUnknown(value) && /[$`]/.test(written))) return [];
  // `:/` is the root of the repository for git
  const found = written.startsWith(':/')
    ? resolvePath('.', written.slice(2))
    : resolvePath(folder ?? '.', written);
  if (found === null || found === '.') return paths;
  if (/[*?[{]/.test(found))
    return paths.filter((path) => matchesPattern(path, found) || matchesPattern(path, `${found}/*`));
  return paths.filter((path) => `/${path}/`.includes(`/${found}/`));
}
