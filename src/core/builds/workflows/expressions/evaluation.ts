import { fillUnknown } from '../../unknown-texts.js';
import { compare, negate } from './comparisons.js';
import { applyFunction } from './functions.js';
import { type IndexNode, unfold } from './index-path.js';
import { namesOf, pick } from './indexes.js';
import {
  type Assumptions,
  combineOutcomes,
  decide,
  decideFlag,
  MAX_OUTCOMES,
  type PossibleValue,
  TooMany,
  uniteOutcomes,
} from './outcomes.js';
import type { ExpressionNode } from './parsing.js';
import { describe, type ExpressionValue, isSettled, type UnknownKind, UnknownValue } from './values.js';

/** What the properties of an expression are. */
export interface ExpressionSurroundings {
  /** What a property of a context may be; without a path the whole context. */
  lookUp(context: string, path: readonly string[]): readonly ExpressionValue[];
  /** Names a value that nothing decides and that may be another one elsewhere. */
  name(node: ExpressionNode): string;
}

/** A text in the place of what a part of the expression gives. */
export type StandIn = (node: ExpressionNode) => string;

/** Steps of one expression. */
const MAX_STEPS = 5_000;

const KINDS: ReadonlyMap<string, UnknownKind> = new Map<string, UnknownKind>([
  ...['contains', 'startswith', 'endswith'].map((name) => [name, 'flag'] as const),
  ...['always', 'success', 'failure', 'cancelled'].map((name) => [name, 'flag'] as const),
  ...['format', 'join', 'tojson', 'hashfiles'].map((name) => [name, 'text'] as const),
]);

/** All that an expression may give, both ways where nothing decides a condition; null: more than is followed. */
export function listOutcomes(
  node: ExpressionNode,
  surroundings: ExpressionSurroundings,
  assumed: Assumptions,
  standIn: StandIn,
): readonly PossibleValue[] | null {
  try {
    return new Evaluation(surroundings, standIn).evaluate(node, assumed);
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
}

class Evaluation {
  private readonly surroundings: ExpressionSurroundings;
  private readonly standIn: StandIn;
  private steps = 0;

  constructor(surroundings: ExpressionSurroundings, standIn: StandIn) {
    this.surroundings = surroundings;
    this.standIn = standIn;
  }

  evaluate(node: ExpressionNode, assumed: Assumptions): readonly PossibleValue[] {
    if (++this.steps > MAX_STEPS) throw new TooMany();
    switch (node.kind) {
      case 'literal':
        return [{ value: node.value, assumed }];
      case 'context':
        return this.surroundings.lookUp(node.name, []).map((value) => ({ value, assumed }));
      case 'index':
        return this.index(node, assumed);
      case 'not':
        return uniteOutcomes(
          this.evaluate(node.of, assumed).map((outcome) => ({ ...outcome, value: negate(outcome.value) })),
        );
      case 'compare':
        return this.combine([node.left, node.right], assumed, ([left = null, right = null]) =>
          compare(left, node.operator, right),
        );
      case 'call':
        return node.name === 'case' ? this.choose(node, assumed) : this.call(node, assumed);
      default:
        return this.join(node.parts, node.kind === 'and', assumed);
    }
  }

  private combine(
    nodes: readonly ExpressionNode[],
    assumed: Assumptions,
    make: (values: readonly ExpressionValue[]) => ExpressionValue,
  ): readonly PossibleValue[] {
    const readings = nodes.map((node) => (held: Assumptions) => this.evaluate(node, held));
    return uniteOutcomes(
      combineOutcomes(readings, assumed).map(({ values, assumed: held }) => ({
        value: make(values),
        assumed: held,
      })),
    );
  }

  /** `&&` gives the first that counts as false, `||` the first that counts as true, else the last. */
  private join(
    parts: readonly ExpressionNode[],
    isAnd: boolean,
    assumed: Assumptions,
  ): readonly PossibleValue[] {
    const found: PossibleValue[] = [];
    let open: readonly Assumptions[] = [assumed];
    for (const [index, part] of parts.entries()) {
      const outcomes = open.flatMap((held) => this.evaluate(part, held));
      if (index === parts.length - 1) found.push(...outcomes);
      else {
        const decided = outcomes.flatMap(decide);
        found.push(...decided.filter(({ counts }) => counts !== isAnd));
        open = decided.flatMap(({ counts, assumed: held }) => (counts === isAnd ? [held] : []));
        if (open.length > MAX_OUTCOMES) throw new TooMany();
      }
    }
    return uniteOutcomes(found);
  }

  /** `case(predicate, value, …, otherwise)`: the predicates are true or false. */
  private choose(
    node: ExpressionNode & { readonly kind: 'call' },
    assumed: Assumptions,
  ): readonly PossibleValue[] {
    const { given } = node;
    const refused = { value: new UnknownValue(this.surroundings.name(node), 'any'), assumed };
    if (given.length < 3 || given.length % 2 === 0) return [refused];
    const found: PossibleValue[] = [];
    let open: readonly Assumptions[] = [assumed];
    for (let index = 0; index + 1 < given.length; index += 2) {
      const [predicate, value] = [given[index], given[index + 1]];
      if (predicate === undefined || value === undefined) break;
      const outcomes = open.flatMap((held) => this.evaluate(predicate, held));
      if (outcomes.some((outcome) => !mayBeFlag(outcome.value))) return [refused];
      const decided = outcomes.flatMap(decide);
      for (const { counts, assumed: held } of decided) if (counts) found.push(...this.evaluate(value, held));
      open = decided.flatMap(({ counts, assumed: held }) => (counts ? [] : [held]));
    }
    const last = given.at(-1);
    if (last !== undefined) found.push(...open.flatMap((held) => this.evaluate(last, held)));
    return uniteOutcomes(found);
  }

  private call(
    node: ExpressionNode & { readonly kind: 'call' },
    assumed: Assumptions,
  ): readonly PossibleValue[] {
    const { name, given } = node;
    const kind = KINDS.get(name) ?? 'any';
    return this.combine(given, assumed, (values) => {
      if (!values.every(isSettled))
        return (
          this.formatOpen(node, values) ?? new UnknownValue(`${name}(${values.map(describe).join()})`, kind)
        );
      const result = applyFunction(
        name,
        values.flatMap((value) => (value instanceof UnknownValue ? [] : [value])),
      );
      return result === undefined ? new UnknownValue(this.surroundings.name(node), kind) : result;
    });
  }

  /** A text that is put together with what is not known; undefined: nothing around that is known. */
  private formatOpen(
    node: ExpressionNode & { readonly kind: 'call' },
    values: readonly ExpressionValue[],
  ): ExpressionValue | undefined {
    const { name, given } = node;
    const [format = null, ...rest] = values;
    if (name !== 'format' || !isSettled(format)) return undefined;
    const known = rest.map((value, index) =>
      value instanceof UnknownValue ? (value.text ?? this.standIn(given[index + 1] ?? node)) : value,
    );
    const text = format instanceof UnknownValue ? undefined : applyFunction(name, [format, ...known]);
    return typeof text === 'string' && fillUnknown(text, '') !== '' ? text : undefined;
  }

  private index(node: IndexNode, assumed: Assumptions): readonly PossibleValue[] {
    const { base, keys, plain, literal, names } = unfold(node);
    if (base.kind === 'context' && literal !== null) {
      this.steps += plain.length;
      if (this.steps > MAX_STEPS) throw new TooMany();
      const values = pick(literal, (known) => this.surroundings.lookUp(base.name, known), names);
      return uniteOutcomes(values.map((value) => ({ value, assumed })));
    }
    const { kind } = base;
    const found: PossibleValue[] = [];
    const readings: ((held: Assumptions) => readonly PossibleValue[])[] = plain.map(
      // an item is one of two where its index is true or false
      (each) => (held: Assumptions) => this.evaluate(each, held).flatMap(decideFlag),
    );
    if (kind !== 'context') readings.unshift((held) => this.evaluate(base, held));
    for (const { values, assumed: held } of combineOutcomes(readings, assumed)) {
      const rest = kind === 'context' ? [...values] : values.slice(1);
      const path = keys.map((key) => (key === null ? null : (rest.shift() ?? '')));
      const picked =
        base.kind === 'context'
          ? pick(path, (known) => this.surroundings.lookUp(base.name, known), namesOf(path))
          : pick(path, () => [values[0] ?? null], []);
      found.push(...picked.map((value) => ({ value, assumed: held })));
    }
    return uniteOutcomes(found);
  }
}

function mayBeFlag(value: ExpressionValue): boolean {
  return (
    typeof value === 'boolean' ||
    (value instanceof UnknownValue && value.kind !== 'text' && value.kind !== 'filled')
  );
}
