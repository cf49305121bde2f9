import type { TracedText } from '../../../../traced-text.js';
import type { ShellCommand } from '../../shell-commands.js';
import { readGitCall } from '../git/git-words.js';
import { isOfGit } from '../git/harmless-commands.js';

const NAME = /^alias\.([\w-]+)$/i;

/** `git config alias.NAME TEXT`, as often as a script says so. */
export function listGitAliases(
  commands: readonly ShellCommand[],
): ReadonlyMap<string, readonly TracedText[]> {
  const aliases = new Map<string, readonly TracedText[]>();
  for (const { words } of commands) {
    const [command, ...given] = readGitCall(words.map(({ text }) => text))?.words ?? [];
    if (command?.value !== 'config') continue;
    for (const [index, { value }] of given.entries()) {
      const name = NAME.exec(value)?.[1];
      const text = given[index + 1];
      if (name !== undefined && text !== undefined) aliases.set(name, [...(aliases.get(name) ?? []), text]);
    }
  }
  return aliases;
}

/** What words of git mean by an alias that a script has given it before. */
export interface GitAlias {
  /** The text of the alias: `!COMMAND`, or words of git. */
  readonly text: TracedText;
  /** The words behind its name. */
  readonly given: readonly TracedText[];
}

/** The aliases that the command of git may be which words name. */
export function findGitAliases(
  words: readonly TracedText[],
  aliases: ReadonlyMap<string, readonly TracedText[]>,
): readonly GitAlias[] {
  if (aliases.size === 0) return [];
  const [command, ...given] = readGitCall(words)?.words ?? [];
  if (command === undefined || isOfGit(command.value)) return [];
  return (aliases.get(command.value) ?? []).map((text) => ({ text, given }));
}
