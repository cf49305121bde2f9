import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';

/** How a part of a word is written: it decides what may leave it. */
export type Quoting = 'none' | 'single' | 'double';

/** What ends a word, begins another one, or makes a flag of it. */
const BREAKING: Readonly<Record<Quoting, RegExp>> = {
  none: /[\s"'\\`;&|()<>$]|^-/,
  single: /'|^-/,
  double: /["\\`$]|^-/,
};
const LITERAL = /'((?:[^']|'')*)'/g;
/** Longer expressions are not looked into, nor deeper brackets. */
const MAX_LENGTH = 1_000;
const MAX_DEPTH = 8;

/** Whether an expression of a workflow shows that it may be more than one plain word: the runner puts it into the script as it is. */
export function showsWords(expression: string, quoting: Quoting): boolean {
  if (!expression.startsWith('$' + '{{')) return false;
  return [...expression.matchAll(LITERAL)].some(([, text = '']) =>
    BREAKING[quoting].test(text.replaceAll("''", "'")),
  );
}

/** The words that one word may stand for, one list for each result that its expression may have; null: anything. */
export function listOutcomes(
  word: TracedText,
  texts: UnknownTexts,
): readonly (readonly TracedText[])[] | null {
  const [expression = ''] = texts.expressionsIn(word.value);
  if (expression.length > MAX_LENGTH || texts.standIn(expression) !== word.value) return null;
  const results = resultsOf(expression);
  return results === null
    ? null
    : results.map((result) =>
        result
          .split(/\s+/)
          .filter((part) => part !== '')
          .map((part) => word.as(part)),
      );
}

function resultsOf(expression: string): readonly string[] | null {
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1];
  return inner === undefined ? null : literalsOf(inner, 0);
}

/** `a && 'x' || 'y'`: a result that is false or empty is not a flag. */
function literalsOf(source: string, depth: number): readonly string[] | null {
  if (depth > MAX_DEPTH) return null;
  const found: string[] = [];
  for (const part of splitAtTop(source, '||')) {
    const last = (splitAtTop(part, '&&').at(-1) ?? '').trim();
    const literal = /^'((?:[^']|'')*)'$/.exec(last)?.[1];
    const own =
      literal !== undefined
        ? [literal.replaceAll("''", "'")]
        : /^\([\s\S]*\)$/.test(last)
          ? literalsOf(last.slice(1, -1), depth + 1)
          : null;
    if (own === null || own.some((text) => /["'\\`;&|()<>$]/.test(text))) return null;
    found.push(...own);
  }
  return found;
}

/** The parts that an operator joins outside of brackets and quotes. */
export function splitAtTop(text: string, operator: '&&' | '||'): readonly string[] {
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === "'") {
      const end = text.indexOf("'", at + 1);
      at = end === -1 ? text.length : end;
    } else if ('(['.includes(character)) depth++;
    else if (')]'.includes(character)) depth--;
    else if (depth === 0 && text.startsWith(operator, at)) {
      parts.push(text.slice(from, at));
      from = at + 2;
      at++;
    }
  }
  return [...parts, text.slice(from)];
}
