import { listInner, type ScriptNode, type SimpleCommand } from '../../shell/syntax/script-tree.js';

/** Commands before which the name of a builtin may stand. */
const BEFORE = new Set(['builtin', 'command']);

/** The words of a command from its name on. */
function listWords({ words }: SimpleCommand): readonly string[] {
  const values = words.map(({ value }) => value);
  const start = values.findIndex((each) => !/^[A-Za-z_]\w*=/.test(each) && !BEFORE.has(each));
  return start === -1 ? [] : values.slice(start);
}

/** How many of its words a script has no more after a command; null: that is not known. */
export function moveOf(node: ScriptNode): number | null {
  if (node.kind !== 'command') return moves(node) ? null : 0;
  const [name, count = '1', more] = listWords(node);
  if (name === 'eval') return node.words.some(({ value }) => /\bshift\b/.test(value)) ? null : 0;
  if (name !== 'shift') return 0;
  return /^\d+$/.test(count) && more === undefined ? Number(count) : null;
}

const MOVING = new WeakMap<ScriptNode, boolean>();

/** Whether a part of it, but for functions, takes words from the script. */
function moves(node: ScriptNode): boolean {
  const known = MOVING.get(node);
  if (known !== undefined) return known;
  const isApart = node.kind === 'function' || node.kind === 'subshell';
  const found =
    node.kind === 'command' ? moveOf(node) !== 0 : !isApart && listInner(node).some((inner) => moves(inner));
  MOVING.set(node, found);
  return found;
}

/** Whether some command of a script gives it or a function of it other words: `set -- …`, also with those that `getopt` prints. */
export function resets(node: ScriptNode): boolean {
  if (node.kind !== 'command') return listInner(node).some((inner) => resets(inner));
  const [name, ...words] = listWords(node);
  const isEvaluated = name === 'eval' && words.some((word) => /\bset\b/.test(word) || evaluatesMore(word));
  return isEvaluated || (name === 'set' && words.some(isOperand)) || name === 'getopt';
}

/** Whether a word for `eval` has a text that is written elsewhere; what a program prints (`$(ssh-agent -s)`) gives no words. */
export function evaluatesMore(word: string): boolean {
  const rest = word.replace(/\$\((?!(?:cat|echo|printf|getopt)\b)[A-Za-z][\w -]*\)/g, '');
  return /[$`]/.test(rest);
}

/** Whether a word of `set` is not a flag or the name of an option. */
function isOperand(word: string, at: number, words: readonly string[]): boolean {
  const isFlag = /^[-+][A-Za-z]+$/.test(word);
  return !isFlag && !/^[-+][A-Za-z]*o$/.test(words[at - 1] ?? '');
}

/** Whether a script, outside of its functions, takes words from the one that reads it in, or gives it others. */
export function changesWords(root: ScriptNode): boolean {
  return resets(root) || moves(root);
}

/** Whether what begins at an offset of a word is not for the shell that reads the word: it is in single quotes, or behind `\`. */
export function readsText(word: string, offset: number): boolean {
  let isDouble = false;
  for (let at = 0; at < offset; at++) {
    const mark = word[at];
    if (mark === '\\') {
      if (++at >= offset) return true;
    } else if (mark === '"') isDouble = !isDouble;
    else if (mark === "'" && !isDouble) {
      const end = word.indexOf("'", at + 1);
      if (end === -1 || end >= offset) return true;
      at = end;
    }
  }
  return /\$\([^)]*\b(?:shift|set)\b/.test(word);
}

/** Whether a script calls something by a name that its words give, such as `"$1" "${@:2}"` or `"$cmd" "$@"`. */
export function callsByWord(node: ScriptNode): boolean {
  if (node.kind !== 'command') return listInner(node).some((inner) => callsByWord(inner));
  const words = listWords(node);
  const [name = ''] = words;
  const isOpen = name === 'eval' || /^["']?\$/.test(name);
  return isOpen && words.some((word) => /\$\{?(?:[@*]|\d)/.test(word));
}
