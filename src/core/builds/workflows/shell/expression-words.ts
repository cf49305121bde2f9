import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { findExpression, listResults } from '../expressions/written-expressions.js';

/** How a part of a word is written: it decides what may leave it. */
export type Quoting = 'none' | 'single' | 'double';

/** What ends a word, begins another one, or makes a flag of it. */
const BREAKING: Readonly<Record<Quoting, RegExp>> = {
  none: /[\s"'\\`;&|()<>$]|^-/,
  single: /'|^-/,
  double: /["\\`$]|^-/,
};
const LITERAL = /'((?:[^']|'')*)'/g;

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
  const expression = findExpression(word.value, texts);
  if (expression === null) return null;
  const outcomes = listResults(expression.node).map((result) =>
    result.kind === 'literal' && typeof result.value === 'string' && !/["'\\`;&|()<>$]/.test(result.value)
      ? splitWords(word, result.value)
      : null,
  );
  const known = outcomes.filter((words) => words !== null);
  return known.length < outcomes.length ? null : known;
}

function splitWords(word: TracedText, text: string): readonly TracedText[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => word.as(part));
}
