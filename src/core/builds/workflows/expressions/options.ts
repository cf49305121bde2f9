import type { UnknownTexts } from '../../unknown-texts.js';
import { isUnknown } from '../../unknown-texts.js';
import type { PossibleText } from './choices.js';
import { type ExpressionSurroundings, listOutcomes, type StandIn } from './evaluation.js';
import { type Assumptions, decideFlag, type PossibleValue } from './outcomes.js';
import { readExpressionOnce } from './parsing.js';
import { type ExpressionValue, ListValue, textOf, UnknownValue } from './values.js';

const UNKNOWN: readonly PossibleText[] = [{ text: null, assumed: new Map() }];

/** The values that an expression may have; a value that nothing decides is one of them. Null: it cannot be evaluated. */
export function listValues(
  source: string,
  texts: UnknownTexts,
  surroundings: ExpressionSurroundings,
  assumed: Assumptions,
): readonly PossibleValue[] | null {
  const node = readExpressionOnce(source, texts);
  const standIn: StandIn = ({ start, end }) => texts.standIn(`\${{ ${source.slice(start, end)} }}`);
  return node === null ? null : listOutcomes(node, surroundings, assumed, standIn);
}

/** The texts that an expression may give, each once. */
export function listOptions(
  source: string,
  texts: UnknownTexts,
  surroundings: ExpressionSurroundings,
  assumed: Assumptions,
): readonly PossibleText[] {
  const outcomes = listValues(source, texts, surroundings, assumed);
  if (outcomes === null) return UNKNOWN;
  const found = new Map<string | null, PossibleText>();
  for (const { value, assumed: held } of outcomes.flatMap(decideFlag)) {
    const text = knownText(value);
    const before = found.get(text)?.assumed;
    const shared =
      before === undefined ? held : new Map([...before].filter(([key, is]) => held.get(key) === is));
    found.set(text, { text, assumed: shared });
  }
  return [...found.values()];
}

/** The text of a value, maybe with stand-ins for parts of it; null: nothing of it is known. */
export function knownText(value: ExpressionValue): string | null {
  if (!(value instanceof UnknownValue)) return textOf(value);
  return value.text === null || isUnknown(value.text) ? null : value.text;
}

/** The texts of a list that an expression gives for certain; null: it gives anything else. */
export function listTexts(
  source: string,
  texts: UnknownTexts,
  surroundings: ExpressionSurroundings,
  assumed: Assumptions,
): readonly string[] | null {
  const [only, ...others] = listValues(source, texts, surroundings, assumed) ?? [];
  if (!(only?.value instanceof ListValue) || others.length > 0) return null;
  const items = only.value.items.map(knownText);
  return items.every((item) => item !== null && !isUnknown(item))
    ? items.flatMap((item) => item ?? [])
    : null;
}
