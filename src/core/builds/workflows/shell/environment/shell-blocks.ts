import type { ListedCommand, ListedPart } from '../listing/listed-commands.js';
import type { ListedWord } from '../listing/listed-words.js';
import { LEADING } from '../shell-words.js';

/** A command of a script, with what is around it. */
export interface PlacedCommand {
  readonly command: ListedCommand;
  /** Its words without those of `if`, `{` and their like before it. */
  readonly words: readonly ListedWord[];
  /** Where the commands begin that it closes, as `}` and `done` do; null: it closes none. */
  readonly opened: number | null;
  /** It is part of a `$( … )`, which takes what it prints. */
  readonly isSubstituted: boolean;
}

const OPENING = new Set(['if', 'while', 'until', 'for', 'case', 'select', '{']);
const CLOSING = new Set(['fi', 'done', 'esac', '}']);

/** The commands of a script in their order. */
export function placeCommands(parts: readonly ListedPart[]): readonly PlacedCommand[] {
  const placed: PlacedCommand[] = [];
  const blocks: number[] = [];
  const shells: { readonly start: number; readonly isSubstitution: boolean }[] = [];
  let closed: number | null = null;
  for (const part of parts) {
    if ('mark' in part) {
      if (part.mark === '(')
        shells.push({ start: placed.length, isSubstitution: part.isSubstitution === true });
      const shell = part.mark === ')' ? shells.pop() : undefined;
      closed = shell === undefined || shell.isSubstitution ? closed : shell.start;
      continue;
    }
    let opened = part.words.length === 0 ? closed : null;
    closed = null;
    let words = part.words;
    for (let first = words[0]; first !== undefined && !first.isQuoted; first = words[0]) {
      const word = first.text.value;
      if (OPENING.has(word)) blocks.push(placed.length);
      if (CLOSING.has(word)) opened = blocks.pop() ?? null;
      if (!LEADING.has(word)) break;
      words = words.slice(1);
    }
    const isSubstituted = shells.some(({ isSubstitution }) => isSubstitution);
    placed.push({ command: part, words, opened, isSubstituted });
  }
  return placed;
}
