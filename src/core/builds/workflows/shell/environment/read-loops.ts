import type { ListedWord } from '../listing/listed-words.js';
import type { PlacedCommand } from './shell-blocks.js';

/** What feeds a loop: the command that is handed on to it, or the one that closes it, which names a file. */
export type LoopInput = { readonly from: 'command' | 'file'; readonly at: number };

const VARIABLE = /\$(?:\{(\w+)\}|(\w+))/g;

/**
 * Where the text of a command comes from that is in `while read -r line; do … done`, if it is made of nothing but what is
 * read: `"$line"`, `"$key=$value"`. Null: it is not.
 */
export function findLoopInput(
  commands: readonly PlacedCommand[],
  at: number,
  text: string,
): LoopInput | null {
  const names = [...text.matchAll(VARIABLE)].map(([, braced, plain]) => braced ?? plain ?? '');
  if (names.length === 0 || !/^=*$/.test(text.replace(VARIABLE, ''))) return null;
  for (let end = at + 1; end < commands.length; end++) {
    const { opened, command } = commands[end] ?? { opened: null };
    const reader = opened === null || opened >= at ? undefined : commands[opened];
    if (opened === null || reader === undefined) continue;
    const read = listRead(reader.words);
    if (!names.every((name) => read.includes(name))) continue;
    if (command?.input?.kind === 'file') return { from: 'file', at: end };
    return reader.command.input?.kind === 'other' ? { from: 'command', at: opened - 1 } : null;
  }
  return null;
}

/** The variables of `IFS= read -r line`. */
function listRead(words: readonly ListedWord[]): readonly string[] {
  const texts = words.map(({ text }) => text.value);
  const at = texts.indexOf('read');
  const isRead = at >= 0 && texts.slice(0, at).every((text) => /^IFS=/.test(text));
  return isRead ? texts.slice(at + 1).filter((text) => /^\w+$/.test(text)) : [];
}
