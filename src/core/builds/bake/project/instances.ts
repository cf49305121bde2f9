import { BoundExceeded, MAX_TARGETS } from '../bounds.js';
import { tryConvert } from '../evaluation/access.js';
import { childScope, type EvaluationScope } from '../evaluation/scope.js';
import type { AnyBlock } from '../hcl/body.js';
import { quoteOnce, SyntaxProblem } from '../hcl/source.js';
import type { Attribute } from '../hcl/syntax.js';
import { STRING } from '../values/type.js';
import { canIterate, elements, fieldsOf, markOf, stringOf, type Value, withMark } from '../values/value.js';
import type { Resolver } from './resolver.js';

/** One target of a block: there are several where it has a matrix. */
export interface Instance {
  readonly block: AnyBlock;
  readonly name: string;
  readonly scope: EvaluationScope;
  /** Why it may not exist, or have another name. */
  readonly mark: string | null;
}

const NAMING: ReadonlySet<string> = new Set(['name', 'matrix']);
const VALID_NAME = /^[a-zA-Z0-9_-]+$/;

/** The instances of a block; what bake would refuse is noted, and at least one instance is left. */
export function makeInstances(block: AnyBlock, resolver: Resolver): readonly Instance[] {
  const fallback = (mark: string | null): Instance => ({
    block,
    name: block.label,
    scope: resolver.scope,
    mark,
  });
  try {
    if (!VALID_NAME.test(block.label))
      throw new SyntaxProblem(block.span, `"${block.label}" cannot be a name`);
    const naming = block.body.attributes(NAMING);
    const name = naming.get('name');
    const matrix = naming.get('matrix');
    if (block.type === 'group' && naming.size > 0)
      throw new SyntaxProblem(block.span, 'a group has no name and no matrix');
    if (matrix === undefined) {
      if (name !== undefined) throw new SyntaxProblem(name, 'name needs a matrix');
      return [fallback(null)];
    }
    return matrixInstances(block, matrix, name, resolver, fallback);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    resolver.refuse(error.span, error.message);
    return [fallback(error.message)];
  }
}

function matrixInstances(
  block: AnyBlock,
  matrix: Attribute,
  name: Attribute | undefined,
  resolver: Resolver,
  fallback: (mark: string) => Instance,
): readonly Instance[] {
  const { value, error, touched } = resolver.evaluate(matrix.expression, resolver.scope);
  const mark = markOf(value) ?? touched;
  const doubt = mark === null ? null : `the matrix ${quoteOnce(matrix.expression)} is not known: ${mark}`;
  const wrong = error?.message ?? matrixProblem(value);
  if (wrong !== null) {
    if (doubt === null) resolver.refuse(matrix, wrong);
    return [fallback(doubt ?? wrong)];
  }
  const combinations = combine(value, resolver.scope);
  if (combinations.length === 0 && doubt !== null) return [fallback(doubt)];
  const instances = combinations.map((scope) => nameInstance(block, name, scope, doubt, resolver));
  if (new Set(instances.map((instance) => instance.name)).size < instances.length) {
    if (doubt === null) resolver.refuse(block.span, `the matrix of "${block.label}" makes a name twice`);
    return [...new Map(instances.map((instance) => [instance.name, instance])).values()];
  }
  return instances;
}

function matrixProblem(value: Value): string | null {
  if (!(value.data instanceof Map)) return 'a matrix must be a map';
  return elements(value).every(canIterate) ? null : 'the values of a matrix must be lists';
}

/** Every combination of the matrix as a scope. */
function combine(matrix: Value, base: EvaluationScope): readonly EvaluationScope[] {
  let rows: ReadonlyMap<string, Value>[] = [new Map()];
  for (const [key, values] of fieldsOf(matrix)) {
    const choices = elements(values).map((choice) => withMark(choice, values.mark ?? matrix.mark));
    if (rows.length * choices.length > MAX_TARGETS)
      throw new BoundExceeded(`a matrix makes more than ${MAX_TARGETS} targets`);
    base.budget.step(rows.length * choices.length);
    rows = choices.flatMap((choice) => rows.map((row) => new Map([...row, [key, choice]])));
  }
  return rows.map((row) => childScope(base, row));
}

function nameInstance(
  block: AnyBlock,
  name: Attribute | undefined,
  scope: EvaluationScope,
  doubt: string | null,
  resolver: Resolver,
): Instance {
  if (name === undefined) return { block, name: block.label, scope, mark: doubt };
  const { value, error, touched } = resolver.evaluate(name.expression, scope);
  const converted = error === null ? tryConvert(value, STRING) : null;
  const mark = markOf(value) ?? (error === null ? null : touched);
  const reason = mark === null ? doubt : `the name ${quoteOnce(name.expression)} is not known: ${mark}`;
  if (converted !== null && VALID_NAME.test(stringOf(converted))) {
    return { block, name: stringOf(converted), scope, mark: doubt ?? reason };
  }
  const message = error?.message ?? 'a name consists of letters, digits, _ and -';
  if (reason === null) resolver.refuse(name, message);
  return { block, name: block.label, scope, mark: reason ?? message };
}
