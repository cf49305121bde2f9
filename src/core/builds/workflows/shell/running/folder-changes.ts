import { resolvePath } from '../../../repo-path.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { isInWorkspace, withoutAnchor } from '../anchored-path.js';
import type { ScriptWord } from '../shell-words.js';

/** Where `cd` and its like lead; null: unknown. */
export function changeFolder(
  folder: string | null,
  command: string,
  words: readonly ScriptWord[],
  texts: UnknownTexts,
): string | null {
  const [target, ...others] = words.filter(
    ({ text }) => !/^-[LPe@]*$|^--$/.test(text.value) || text.value === '-',
  );
  if (command === 'popd' || target === undefined || others.length > 0) return null;
  const from = isInWorkspace(target.text, texts) ? '.' : folder;
  if (from === null) return null;
  const path = withoutAnchor(target.text, from, texts);
  const isLoose = target.isLoose && path === target.text;
  return isLoose || isUnknown(path.value) || path.value === '-' ? null : resolvePath(from, path.value);
}
