import { ShellLexer } from './shell-lexer.js';
import { subscriptEnd } from './subscripts.js';

/** `NAME=`, `NAME+=` or `NAME[subscript]=` at the start of a word. */
export interface WrittenTarget {
  readonly name: string;
  readonly subscript: string | undefined;
  readonly isMore: boolean;
  /** Where the value begins. */
  readonly end: number;
}

const NAME = /^[A-Za-z_]\w*/;

/** What a word assigns to; null: nothing. */
export function readTarget(word: string): WrittenTarget | null {
  const [name] = NAME.exec(word) ?? [];
  if (name === undefined) return null;
  const close = word[name.length] === '[' ? subscriptEnd(word, name.length, new ShellLexer(word)) : null;
  const at = close === null ? name.length : close + 1;
  const isMore = word[at] === '+';
  const equals = at + Number(isMore);
  if (word[equals] !== '=') return null;
  const subscript = close === null ? undefined : word.slice(name.length + 1, close);
  return { name, subscript, isMore, end: equals + 1 };
}

export function isAssignment(word: string): boolean {
  return readTarget(word) !== null;
}
