import { readSource } from '../../source-text.js';
import { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { useOfScript } from '../made/script-use.js';

const SHELL = /^(?:\S*\/)?(?:ba|da|z|k)?sh$/;
const SHEBANG = /^#![^\n]*\b(?:ba|da|z|k)?sh\b/;

/** The path of a script that a command runs as such: `./build.sh x`, `bash ci/build.sh x`; null: it runs none. */
export function findRunScript(words: readonly TracedText[]): string | null {
  const [program, second] = words.map(({ value }) => value);
  const path = program !== undefined && SHELL.test(program) ? second : program;
  return path === undefined || !path.includes('/') || path.startsWith('-') || isUnknown(path) ? null : path;
}

const KNOWN = new WeakMap<Tree, Map<string, boolean>>();

/** Whether a file is a script of a shell which is known to write no file, whatever words it gets. */
export function isHarmlessScript(path: string, tree: Tree, texts: UnknownTexts): boolean {
  const known = KNOWN.get(tree) ?? new Map<string, boolean>();
  KNOWN.set(tree, known);
  const found = known.get(path) ?? readHarmless(path, tree, texts);
  // a file that is not at hand yet may be read later
  if (tree.wanted.size === 0) known.set(path, found);
  return found;
}

function readHarmless(path: string, tree: Tree, texts: UnknownTexts): boolean {
  const source = tree.has(path) ? readSource(path, tree) : null;
  if (source === null || !SHEBANG.test(source.text)) return false;
  const { writes } = useOfScript(TracedText.made(source.text, source, 0, source.text.length), texts);
  // what the daemon keeps is not a file
  return writes !== null && [...writes].every((name) => name.startsWith(':'));
}
