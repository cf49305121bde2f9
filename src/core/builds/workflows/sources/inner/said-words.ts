import { baseName } from '../../../repo-path.js';
import { isUnknown } from '../../../unknown-texts.js';
import { namesInText } from '../../made/command-words.js';
import { mayMeet } from '../../made/file-names.js';
import { WILDCARD } from '../../shell/files/build-names.js';
import { LEADING } from '../../shell/shell-words.js';
import type { NamingCommand } from '../script-words.js';

/** Commands that say their words, keep them in variables or compare them, and read no file. */
const SAYING =
  /^(?:|:|true|false|echo|print|printf|set|export|unset|local|declare|typeset|readonly|test|\[{1,2})$/;
const ASSIGNMENT = /^\w+\+?=/;

/**
 * The words by which commands may read files that read nothing but files of some names. Null: git may read any that is
 * committed.
 */
export function listReadWords(
  commands: readonly NamingCommand[],
  reads: ReadonlySet<string>,
): readonly string[] | null {
  const read: string[] = [];
  for (const { words } of commands) {
    const isSaying = SAYING.test(words.find((word) => !LEADING.has(word) && !ASSIGNMENT.test(word)) ?? '');
    if (words.some((word) => baseName(word) === 'git') && words.some(isUnknown)) return null;
    const isRead = (word: string): boolean =>
      // which names there are is said too
      !isSaying || WILDCARD.test(word) || mayMeet(namesInText(word), reads);
    read.push(...words.filter(isRead));
  }
  return [...new Set(read)];
}
