import { describe, type ExpressionValue, isTrue, ListValue, ObjectValue, UnknownValue } from './values.js';

/** Of values that nothing decides, by their keys, whether they count as true. */
export type Assumptions = ReadonlyMap<string, boolean>;

/** What an expression gives, if some values that nothing decides are what is assumed. */
export interface PossibleValue {
  readonly value: ExpressionValue;
  readonly assumed: Assumptions;
}

/** More than people write: then nothing is known of the whole. */
export const MAX_OUTCOMES = 32;

/** An expression has more outcomes, or takes more steps, than are followed. */
export class TooMany extends Error {}

/** Each value once, with what all its outcomes assume. */
export function uniteOutcomes(outcomes: readonly PossibleValue[]): readonly PossibleValue[] {
  if (outcomes.length < 2) return outcomes;
  const united = new Map<unknown, PossibleValue>();
  for (const outcome of outcomes) {
    const key = identify(outcome.value);
    const known = united.get(key);
    united.set(
      key,
      known === undefined ? outcome : { ...known, assumed: shared(known.assumed, outcome.assumed) },
    );
  }
  if (united.size > MAX_OUTCOMES) throw new TooMany();
  return [...united.values()];
}

function identify(value: ExpressionValue): unknown {
  return value instanceof ListValue || value instanceof ObjectValue
    ? value
    : `${typeof value} ${describe(value)}`;
}

function shared(left: Assumptions, right: Assumptions): Assumptions {
  return new Map([...left].filter(([key, isAssumed]) => right.get(key) === isAssumed));
}

/** An outcome of which it is known whether it counts as true. */
export interface Decided extends PossibleValue {
  readonly counts: boolean;
}

/** Both ways, where nothing decides it and nothing is assumed of it. */
export function decide({ value, assumed }: PossibleValue): readonly Decided[] {
  const known = isTrue(value);
  if (known !== null || !(value instanceof UnknownValue)) return [{ value, assumed, counts: known ?? true }];
  const held = assumed.get(value.key);
  if (held !== undefined) return settle(value, held !== value.isOpposite, assumed);
  return [true, false].flatMap((counts) =>
    settle(value, counts, new Map([...assumed, [value.key, counts !== value.isOpposite]])),
  );
}

/** What is true or false is one of the two. */
export function decideFlag(outcome: PossibleValue): readonly PossibleValue[] {
  const { value } = outcome;
  return value instanceof UnknownValue && value.kind === 'flag' ? decide(outcome) : [outcome];
}

function settle(value: UnknownValue, counts: boolean, assumed: Assumptions): readonly Decided[] {
  if (counts) return [{ value: value.kind === 'flag' ? true : value, assumed, counts }];
  return value.falseValues.map((each) => ({ value: each, assumed, counts }));
}

/** Every combination of one outcome of each; what they assume does not contradict itself. */
export function combineOutcomes(
  evaluate: readonly ((assumed: Assumptions) => readonly PossibleValue[])[],
  assumed: Assumptions,
): readonly { readonly values: readonly ExpressionValue[]; readonly assumed: Assumptions }[] {
  let found: { readonly values: readonly ExpressionValue[]; readonly assumed: Assumptions }[] = [
    { values: [], assumed },
  ];
  for (const each of evaluate) {
    found = found.flatMap((before) =>
      each(before.assumed).map((outcome) => ({
        values: [...before.values, outcome.value],
        assumed: outcome.assumed,
      })),
    );
    if (found.length > MAX_OUTCOMES) throw new TooMany();
  }
  return found;
}
