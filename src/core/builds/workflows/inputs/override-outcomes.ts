import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { splitAtTop } from '../shell/expression-words.js';

/** Longer expressions are not looked into, nor deeper brackets. */
const MAX_LENGTH = 1_000;
const MAX_DEPTH = 8;

/**
 * The overrides that one expression may give, where it says what they change: `format('*.output=…', …)`. Their values are not
 * known, nor whether they are given. Null: it may be any.
 */
export function listOverrides(override: TracedText, texts: UnknownTexts): readonly TracedText[] | null {
  const [expression = ''] = texts.expressionsIn(override.value);
  if (expression.length > MAX_LENGTH || texts.standIn(expression) !== override.value) return null;
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1];
  const results = inner === undefined ? null : resultsOf(inner, override.value, 0);
  const keys = results?.filter((text) => text !== '').map((text) => /^([^=\n]+)=[^\n]*$/.exec(text)?.[1]);
  if (keys === undefined) return null;
  const known = keys.filter((key) => key !== undefined);
  return known.length < keys.length ? null : known.map((key) => override.as(`${key}=${override.value}`));
}

/** The results of an expression, with a stand-in for what it puts into them; one that is false or empty does not count. */
function resultsOf(source: string, stand: string, depth: number): readonly string[] | null {
  if (depth > MAX_DEPTH) return null;
  const found: string[] = [];
  for (const part of splitAtTop(source, '||')) {
    const last = (splitAtTop(part, '&&').at(-1) ?? '').trim();
    const own = /^\([\s\S]*\)$/.test(last)
      ? resultsOf(last.slice(1, -1), stand, depth + 1)
      : resultOf(last, stand);
    if (own === null) return null;
    found.push(...own);
  }
  return found;
}

const LITERAL = /^'((?:[^']|'')*)'$/;
const FORMAT = /^format\s*\(\s*'((?:[^']|'')*)'\s*(?:,[\s\S]*)?\)$/i;

function resultOf(term: string, stand: string): readonly string[] | null {
  if (term === 'false' || term === 'null') return [''];
  const literal = LITERAL.exec(term)?.[1];
  if (literal !== undefined) return [literal.replaceAll("''", "'")];
  const format = FORMAT.exec(term)?.[1];
  return format === undefined ? null : [format.replaceAll("''", "'").replace(/\{\d+\}/g, () => stand)];
}
