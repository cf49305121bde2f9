import type { StageCommand } from './located-steps.js';
import { resolvePath } from './paths.js';

/** The value of an option, `--name value` or `--name=value`; null where it is not given. */
export function findValue(words: readonly string[], names: RegExp): string | null {
  for (const [index, word] of words.entries()) {
    if (names.test(word)) return words[index + 1] ?? null;
    const [name = '', value] = word.split(/=(.*)/s);
    if (value !== undefined && names.test(name)) return value;
  }
  return null;
}

/** The same for an option that names a folder or a file; null where it is not known which. */
export function findFolder({ words, folder }: StageCommand, names: RegExp): string | null {
  const value = findValue(words, names);
  return value === null ? null : resolvePath(folder, value);
}
