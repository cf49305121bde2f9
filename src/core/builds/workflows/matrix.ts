import { itemAt, parseNumber } from './number-text.js';
import { entriesOf, itemsOf, memberOf, type YamlScalar, type YamlTree } from './yaml/yaml-tree.js';

/** A value of a matrix; `unknown`: an expression gives it. */
export type MatrixValue = YamlTree | 'unknown';

/** One combination. */
export interface Matrix {
  /** Keys in lower case, as GitHub compares them. */
  readonly values: Pick<ReadonlyMap<string, MatrixValue>, 'get'>;
  /** Whether there may be further keys. */
  readonly isOpen: boolean;
}

/** A combination of which nothing is known. */
const UNKNOWN: Matrix = { values: new Map(), isOpen: true };

/** GitHub's bound on the jobs of a matrix. */
const MAX_COMBINATIONS = 256;

export interface Combinations {
  readonly matrices: readonly Matrix[];
  readonly problem: string | null;
}

/**
 * The combinations of a job's `strategy.matrix`, in the order and with the rules of GitHub. `given`: the `strategy`, which may
 * be one expression. `evaluate`: puts in what is known of its expressions.
 */
export function expandMatrix(
  given: YamlTree | undefined,
  evaluate: (tree: YamlTree) => YamlTree,
): Combinations {
  // one expression may give all of it
  const strategy = given?.kind === 'scalar' ? evaluate(given) : given;
  const found = memberOf(strategy, 'matrix');
  const written = found && (strategy === given ? evaluate(found) : found);
  if (strategy?.kind === 'scalar' && strategy.value !== null) return { matrices: [UNKNOWN], problem: null };
  if (written === undefined) return { matrices: [{ values: new Map(), isOpen: false }], problem: null };
  if (written.kind !== 'map') return { matrices: [UNKNOWN], problem: null };
  const vectors = new Map<string, readonly MatrixValue[]>();
  for (const { key, value } of written.entries)
    if (key !== 'include' && key !== 'exclude') vectors.set(key.toLowerCase(), vectorOf(value));
  const size =
    vectors.size === 0 ? 0 : [...vectors.values()].reduce((product, { length }) => product * length, 1);
  const include = memberOf(written, 'include');
  if (size + itemsOf(include).length > MAX_COMBINATIONS)
    return refuse(`The matrix has more than ${MAX_COMBINATIONS} combinations, which GitHub does not run`);
  if (vectors.size > 0 && size === 0) return refuse('The matrix has a list without values');
  const isOpen =
    include !== undefined && (include.kind !== 'list' || include.items.some(({ kind }) => kind !== 'map'));
  const matrices = combine(vectors, size, memberOf(written, 'exclude'), include).map((values) => ({
    values,
    isOpen,
  }));
  return { matrices: isOpen ? [...matrices, UNKNOWN] : matrices, problem: null };
}

function refuse(problem: string): Combinations {
  return { matrices: [UNKNOWN], problem };
}

function vectorOf(tree: YamlTree): readonly MatrixValue[] {
  return tree.kind === 'list' ? tree.items.map((item) => known(item)) : ['unknown'];
}

function combine(
  vectors: ReadonlyMap<string, readonly MatrixValue[]>,
  size: number,
  exclude: YamlTree | undefined,
  include: YamlTree | undefined,
): Map<string, MatrixValue>[] {
  const filters = itemsOf(include).map((item) => splitInclude(item, vectors));
  const matched = new Set<number>();
  const matrices: Map<string, MatrixValue>[] = [];
  for (let index = 0; index < size; index++) {
    const matrix = combinationAt(vectors, size, index);
    if (itemsOf(exclude).some((item) => matches(item, matrix) === true)) continue;
    const extras = new Map<string, MatrixValue>();
    for (const [number, { filter, extra }] of filters.entries()) {
      const isMatch = filter.every(([key, value]) => matchesValue(value, matrix.get(key)) === true);
      const mayMatch = filter.every(([key, value]) => matchesValue(value, matrix.get(key)) !== false);
      if (isMatch) matched.add(number);
      if (mayMatch) for (const [key, value] of extra) extras.set(key, isMatch ? value : 'unknown');
    }
    matrices.push(new Map([...matrix, ...extras]));
  }
  for (const [number, { filter, extra }] of filters.entries())
    if (!matched.has(number)) matrices.push(standAlone([...filter, ...extra], vectors));
  return matrices;
}

/** An entry of `include` that no combination took; next to an unknown vector it may still join one. */
function standAlone(
  entries: readonly (readonly [string, MatrixValue])[],
  vectors: ReadonlyMap<string, readonly MatrixValue[]>,
): Map<string, MatrixValue> {
  const matrix = new Map<string, MatrixValue>();
  const isOpen = [...vectors.values()].some((vector) => vector.includes('unknown'));
  if (isOpen) for (const key of vectors.keys()) matrix.set(key, 'unknown');
  for (const [key, value] of entries) matrix.set(key, value);
  return matrix;
}

function combinationAt(
  vectors: ReadonlyMap<string, readonly MatrixValue[]>,
  size: number,
  index: number,
): Map<string, MatrixValue> {
  const matrix = new Map<string, MatrixValue>();
  let block = size;
  for (const [key, vector] of vectors) {
    block /= vector.length;
    matrix.set(key, vector[Math.floor(index / block) % vector.length] ?? 'unknown');
  }
  return matrix;
}

interface Include {
  readonly filter: readonly (readonly [string, MatrixValue])[];
  readonly extra: readonly (readonly [string, MatrixValue])[];
}

function splitInclude(item: YamlTree, vectors: ReadonlyMap<string, unknown>): Include {
  const entries = entriesOf(item).map(({ key, value }) => [key.toLowerCase(), known(value)] as const);
  return {
    filter: entries.filter(([key]) => vectors.has(key)),
    extra: entries.filter(([key]) => !vectors.has(key)),
  };
}

function known(tree: YamlTree): MatrixValue {
  return tree.kind === 'scalar' &&
    typeof tree.value === 'string' &&
    /^\$\{\{(?!\s*').*\}\}$/s.test(tree.value)
    ? 'unknown'
    : tree;
}

/** Whether a combination has the values of a filter; null: unknown. */
function matches(filter: YamlTree, matrix: ReadonlyMap<string, MatrixValue>): boolean | null {
  const entries = entriesOf(filter);
  if (entries.length === 0) return filter.kind === 'map' ? false : null;
  return all(entries.map(({ key, value }) => matchesValue(known(value), matrix.get(key.toLowerCase()))));
}

function matchesValue(filter: MatrixValue, found: MatrixValue | undefined): boolean | null {
  if (filter === 'unknown' || found === 'unknown') return null;
  if (filter.kind === 'map')
    return all(filter.entries.map(({ key, value }) => matchesValue(value, childOf(found, key))));
  if (filter.kind === 'list')
    return all(filter.items.map((item, index) => matchesValue(item, childOf(found, String(index)))));
  if (hasExpression(filter) || (found?.kind === 'scalar' && hasExpression(found))) return null;
  if (found !== undefined && found.kind !== 'scalar') return false;
  return areLooselyEqual(filter.value, found?.value ?? null);
}

function all(results: readonly (boolean | null)[]): boolean | null {
  if (results.includes(false)) return false;
  return results.includes(null) ? null : true;
}

function hasExpression({ value }: YamlScalar): boolean {
  return typeof value === 'string' && value.includes('${{');
}

/** `==` of GitHub's expressions: texts without case, everything else as numbers. */
function areLooselyEqual(left: YamlScalar['value'], right: YamlScalar['value']): boolean {
  if (typeof left === 'string' && typeof right === 'string')
    return left.toUpperCase() === right.toUpperCase();
  if (left === null && right === null) return true;
  return toNumber(left) === toNumber(right);
}

function toNumber(value: YamlScalar['value']): number {
  return typeof value === 'string' ? parseNumber(value) : Number(value);
}

function childOf(tree: MatrixValue | undefined, key: string): MatrixValue | undefined {
  if (tree === undefined || tree === 'unknown') return tree;
  if (tree.kind === 'list') return itemAt(tree.items, parseNumber(key));
  return entriesOf(tree).find((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value;
}

/** `matrix.a.b`; undefined: not there, which is an empty text to GitHub. */
export function propertyOf(matrix: Matrix, path: readonly string[]): MatrixValue | undefined {
  const [first = '', ...rest] = path;
  let found = matrix.values.get(first.toLowerCase()) ?? (matrix.isOpen ? 'unknown' : undefined);
  for (const key of rest) found = childOf(found, key);
  return found;
}

/** Reads combinations; one that has all that an earlier one was asked for is read in that one. */
export function readEachUnlike(matrices: readonly Matrix[], read: (matrix: Matrix) => void): void {
  const known: { readonly asked: ReadonlyMap<string, MatrixValue | undefined>; readonly isOpen: boolean }[] =
    [];
  for (const { values, isOpen } of matrices) {
    const isSame = ([key, value]: readonly [string, MatrixValue | undefined]): boolean =>
      values.get(key) === value;
    if (known.some((each) => each.isOpen === isOpen && [...each.asked].every(isSame))) continue;
    const asked = new Map<string, MatrixValue | undefined>();
    const get = (key: string): MatrixValue | undefined => {
      const value = values.get(key);
      asked.set(key, value);
      return value;
    };
    read({ values: { get }, isOpen });
    known.push({ asked, isOpen });
  }
}
