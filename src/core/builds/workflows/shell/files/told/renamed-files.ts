import { baseName, parentFolder, resolvePath } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import type { UnknownTexts } from '../../../../unknown-texts.js';
import { isMatch, plainPattern, WILDCARD } from '../build-names.js';
import { readPattern } from '../lists/plain-pattern.js';

const RENAMING = /^(?:p?rename|perl-rename|file-rename)$/;
const COPYING = /^(?:cp|mv|ln|install)$/;
/** A name that is made of another one: `${f%.bak}`, `${f/.in/}`, `$(basename "$f" .bak)`. */
const MADE =
  /\$\{\w{1,100}(%%?|##?|\/\/?)([^}/]{0,100})(?:\/([^}]{0,100}))?\}|(?:\$\(|`)\s*basename\s{1,9}(?:-s\s{1,9})?["']?\$\{?\w{1,100}\}?["']?\s{1,9}["']?([^\s"')`]{1,100})["']?\s{0,9}[)`]/;
type Rename = (path: string) => string | null;

/** How files get new names: `rename 's/\.bak$//' *.bak`, `mv "$f" "${f%.bak}"` in a loop; `counts`: whether a new name matters; null: the words do something else. */
export function readRenaming(
  [program, ...given]: readonly TracedText[],
  texts: UnknownTexts,
  counts: (path: string) => boolean,
): ((path: string) => TracedText | null) | null {
  const name = baseName(program?.value ?? '');
  const isCopy = COPYING.test(name);
  if (!isCopy && !RENAMING.test(name)) return null;
  const words = given.filter(({ value }, at) => !value.startsWith('-') || given[at - 1]?.value === '-e');
  const read = isCopy ? readCopy(words, texts) : readRename(words, texts);
  if (read === null) return null;
  const operands = read.operands.map((word) => ({ word, isNamed: readOperand(texts.restore(word.value)) }));
  return (path) => {
    const operand = operands.find(({ isNamed }) => isNamed(path));
    const changed = operand === undefined ? null : read.rename(path);
    if (changed === null || changed === path || operand === undefined) return null;
    return counts(changed) ? operand.word.as(changed) : null;
  };
}

/** Whether a path is one that a word names, seen from any folder. */
function readOperand(written: string): (path: string) => boolean {
  if (!WILDCARD.test(written)) return (path) => path === written;
  const plain = plainPattern(written.replace(/^\.\//, ''));
  return (path) => isMatch(path, plain) || isMatch(path, `*/${plain}`);
}

interface Renaming {
  readonly operands: readonly TracedText[];
  readonly rename: Rename;
}

/** `cp FILES NAME`, where the name is made of that of the file. */
function readCopy([from, to, ...others]: readonly TracedText[], texts: UnknownTexts): Renaming | null {
  const written = texts.restore(to?.value ?? '');
  const made = MADE.exec(written);
  if (from === undefined || made === null || others.length > 0) return null;
  const [whole, sign = '', first = '', second = '', ending] = made;
  const change = (path: string): string =>
    ending === undefined ? expand(path, sign, first, second) : withoutEnding(baseName(path), ending);
  return {
    operands: [from],
    rename: (path) =>
      resolvePath(
        '.',
        written.replace(whole, () => change(path)),
      ),
  };
}

function expand(value: string, sign: string, pattern: string, text: string): string {
  const plain = pattern.replace(/["']/g, '');
  if (sign.startsWith('/'))
    return sign === '//' ? value.replaceAll(plain, text) : value.replace(plain, () => text);
  if (sign.startsWith('#')) {
    if (plain.startsWith('*'))
      return value.slice(value[sign === '##' ? 'lastIndexOf' : 'indexOf'](plain.slice(1)) + plain.length - 1);
    return value.startsWith(plain) ? value.slice(plain.length) : value;
  }
  if (!plain.endsWith('*')) return withoutEnding(value, plain);
  const at = value[sign === '%%' ? 'indexOf' : 'lastIndexOf'](plain.slice(0, -1));
  return at === -1 ? value : value.slice(0, at);
}

function withoutEnding(value: string, ending: string): string {
  return value.endsWith(ending) && value !== ending ? value.slice(0, value.length - ending.length) : value;
}

/** `rename EXPRESSION FILES`, and in another program of that name `rename FROM TO FILES`. */
function readRename(words: readonly TracedText[], texts: UnknownTexts): Renaming | null {
  const [first, second] = words.map(({ value }) => texts.restore(value));
  if (first === undefined) return null;
  const expression = readExpression(first);
  const isPlain = expression === null && !/[/$(]/.test(first) && second !== undefined;
  if (expression === null && !isPlain) return null;
  const change = expression ?? ((name: string): string => name.replace(first, () => second ?? ''));
  const rename: Rename = (path) => {
    const folder = parentFolder(path);
    const changed = change(baseName(path));
    return folder === '.' ? changed : `${folder}/${changed}`;
  };
  return { operands: words.slice(isPlain ? 2 : 1), rename };
}

/** `s/PATTERN/TEXT/g`; null: it is not simple enough to be tried. */
function readExpression(expression: string): ((name: string) => string) | null {
  const sign = expression[1] ?? '';
  const [kind, pattern, text = '', flags = ''] = expression.split(sign);
  if (kind !== 's' || !/[^\w\s]/.test(sign) || pattern === undefined || /[$\\]/.test(text)) return null;
  const found = readPattern(pattern, true, flags.includes('g') ? 'g' : '');
  return found === null ? null : (name) => name.replace(found, () => text);
}
