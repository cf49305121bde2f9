import { BoundExceeded, MAX_HEIGHT } from '../bounds.js';
import { parseExpressionText } from './body-parser.js';
import { Source, SyntaxProblem } from './source.js';
import { type Expression, keywordOf, type TraversalStep } from './syntax.js';

/** What an expression needs to be evaluated: functions, and variables with the steps into them. */
export interface FreeNames {
  readonly functions: readonly string[];
  readonly variables: readonly { readonly name: string; readonly steps: readonly TraversalStep[] }[];
}

const found = new WeakMap<Expression, FreeNames>();

export function freeNames(expression: Expression): FreeNames {
  if (expression.kind === 'variable' && expression.source.outer === null)
    return { functions: NONE.functions, variables: [expression] };
  if (isWrittenOut(expression, 0)) return NONE;
  const known = found.get(expression);
  if (known !== undefined) return known;
  const collector = new Collector();
  collector.visit(expression, new Set(), 0);
  const names = { functions: [...collector.functions], variables: collector.variables };
  found.set(expression, names);
  return names;
}

const NONE: FreeNames = { functions: [], variables: [] };

/** Nested deeper than this, it is looked at in full. */
const MAX_WRITTEN = 3;

/** Whether it is nothing but texts and the like, in lists and mappings; strings of JSON are looked at twice. */
function isWrittenOut(expression: Expression, depth: number): boolean {
  if (expression.kind === 'literal') return true;
  if (expression.source.outer !== null || depth > MAX_WRITTEN) return false;
  switch (expression.kind) {
    case 'template':
      return expression.parts.every(isLiteral);
    case 'tuple':
      return expression.items.every((item) => isWrittenOut(item, depth + 1));
    case 'object':
      return expression.items.every(
        ({ key, forced, value }) =>
          ((!forced && keywordOf(key) !== null) || isWrittenOut(key, depth + 1)) &&
          isWrittenOut(value, depth + 1),
      );
    default:
      return false;
  }
}

function isLiteral({ kind }: Expression): boolean {
  return kind === 'literal';
}

class Collector {
  readonly functions = new Set<string>();
  readonly variables: { name: string; steps: readonly TraversalStep[] }[] = [];

  visit(expression: Expression, bound: ReadonlySet<string>, height: number): void {
    if (height > MAX_HEIGHT) throw new BoundExceeded('its expressions are nested too deeply');
    if (isJsonString(expression)) this.#visitJsonString(expression.source, bound, expression, height);
    else if (expression.kind !== 'literal') this.#visitChildren(expression, bound, height + 1);
  }

  /** bake looks for calls as if the string were an expression, but for variables as if it were the template that it is. */
  #visitJsonString(source: Source, bound: ReadonlySet<string>, template: Expression, height: number): void {
    const inner = new Collector();
    inner.#visitChildren(template, bound, height + 1);
    this.variables.push(...inner.variables);
    try {
      for (const name of freeNames(parseExpressionText(new Source(source.file, source.text))).functions) {
        this.functions.add(name);
      }
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
    }
  }

  #visitChildren(expression: Expression, bound: ReadonlySet<string>, height: number): void {
    switch (expression.kind) {
      case 'variable':
        if (!bound.has(expression.name))
          this.variables.push({ name: expression.name, steps: expression.steps });
        return;
      case 'call':
        this.functions.add(expression.name);
        for (const child of expression.args) this.visit(child, bound, height);
        return;
      case 'object':
        for (const item of expression.items) {
          if (item.forced || keywordOf(item.key) === null) this.visit(item.key, bound, height);
          this.visit(item.value, bound, height);
        }
        return;
      case 'for': {
        this.visit(expression.collection, bound, height);
        const inner = new Set([
          ...bound,
          expression.valueName,
          ...(expression.keyName === null ? [] : [expression.keyName]),
        ]);
        for (const child of [expression.key, expression.value, expression.condition]) {
          if (child !== null) this.visit(child, inner, height);
        }
        return;
      }
      default:
        for (const child of childrenOf(expression)) this.visit(child, bound, height);
    }
  }
}

function isJsonString(expression: Expression): boolean {
  const { source, start, end } = expression;
  return source.outer !== null && start === 0 && end === source.text.length && expression.kind !== 'literal';
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'traversal':
      return [expression.from];
    case 'index':
      return [expression.from, expression.key];
    case 'splat':
      return [expression.from, expression.each];
    case 'binary':
      return [expression.left, expression.right];
    case 'unary':
      return [expression.operand];
    case 'conditional':
      return [expression.condition, expression.yes, expression.no];
    case 'parentheses':
    case 'wrap':
      return [expression.inner];
    case 'tuple':
      return expression.items;
    case 'template':
      return expression.parts;
    case 'join':
      return [expression.tuple];
    case 'json-object':
      return expression.items.flatMap((item) => [item.key, item.value]);
    default:
      return [];
  }
}
