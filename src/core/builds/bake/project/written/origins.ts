import type { BuildPlace } from '../../../build.js';
import { placeOf, type Span } from '../../hcl/source.js';
import { type Expression, keywordOf } from '../../hcl/syntax.js';
import type { Resolver } from '../resolver.js';

const MAX_STEPS = 20;

/** The expression that says a value, behind the names that only pass it on. */
export function originOf(expression: Expression, resolver: Resolver): Expression {
  let current = expression;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = behind(current, resolver);
    if (next === null) return current;
    current = next;
  }
  return current;
}

function behind(expression: Expression, resolver: Resolver): Expression | null {
  if (expression.kind === 'parentheses' || expression.kind === 'wrap') return expression.inner;
  if (expression.kind !== 'variable' || expression.steps.length > 0) return null;
  return resolver.expressionOf(expression.name);
}

/** The expressions of the values of a map, as far as its keys are written out. */
export function entryOrigins(expression: Expression, resolver: Resolver): ReadonlyMap<string, Expression> {
  const origin = originOf(expression, resolver);
  const found = new Map<string, Expression>();
  if (origin.kind === 'call' && origin.name === 'merge') {
    for (const argument of origin.args) {
      for (const [key, value] of entryOrigins(argument, resolver)) found.set(key, value);
    }
  } else if (origin.kind === 'object' || origin.kind === 'json-object') {
    for (const item of origin.items) {
      const key = writtenKey(item);
      if (key !== null) found.set(key, item.value);
    }
  }
  return found;
}

/** The keys that are not written out, with the expressions of their values. */
export function openEntries(
  expression: Expression,
  resolver: Resolver,
): readonly (readonly [Expression, Expression])[] {
  const origin = originOf(expression, resolver);
  if (origin.kind === 'call' && origin.name === 'merge')
    return origin.args.flatMap((argument) => openEntries(argument, resolver));
  if (origin.kind !== 'object' && origin.kind !== 'json-object') return [];
  const items: readonly MapItem[] = origin.items;
  return items.flatMap((item) => (writtenKey(item) === null ? [[item.key, item.value] as const] : []));
}

/** The same where the keys are all that there are, each once: nothing else gives them a value. */
export function sureEntries(expression: Expression): ReadonlyMap<string, Expression> {
  if (expression.kind === 'parentheses') return sureEntries(expression.inner);
  if (expression.kind === 'call' && expression.name === 'merge' && !expression.expand) {
    const maps = expression.args.map(sureEntries);
    // the last one counts
    return new Map(maps.some(({ size }) => size === 0) ? [] : maps.flatMap((each) => [...each]));
  }
  if (expression.kind !== 'object' && expression.kind !== 'json-object') return new Map();
  const found = new Map<string, Expression>();
  for (const item of expression.items) {
    const isForced = 'forced' in item && item.forced;
    const isName = expression.kind === 'object' && !isForced;
    const key = (isName ? keywordOf(item.key) : null) ?? literalText(item.key);
    if (key === null || isForced) return new Map();
    found.set(key, item.value);
  }
  return found.size === expression.items.length ? found : new Map();
}

type MapItem = Extract<Expression, { kind: 'object' | 'json-object' }>['items'][number];

/** The key of a map where it is written out; in JSON there are no bare ones. */
function writtenKey(item: MapItem): string | null {
  const isName = 'forced' in item && !item.forced;
  return (isName ? keywordOf(item.key) : null) ?? literalText(item.key);
}

function literalText(expression: Expression): string | null {
  const only =
    expression.kind === 'template' && expression.parts.length === 1 ? expression.parts[0] : undefined;
  return only?.kind === 'literal' && typeof only.value === 'string' ? only.value : null;
}

/** Where a value is written: without its quotes, or the lines of a heredoc. */
export function writtenPlace(expression: Expression): BuildPlace {
  return placeOf(innerSpan(expression));
}

function innerSpan(expression: Expression): Span {
  const { source, start, end } = expression;
  if (expression.kind !== 'template') return expression;
  if (source.text[start] === '"' && source.outer === null) return { source, start: start + 1, end: end - 1 };
  const first = expression.parts[0];
  const last = expression.parts[expression.parts.length - 1];
  return first === undefined || last === undefined
    ? expression
    : { source, start: first.start, end: last.end };
}
