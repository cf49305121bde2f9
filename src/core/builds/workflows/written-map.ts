import type { TracedText } from '../traced-text.js';
import { parseExpression, splitExpressions, type WorkflowExpression } from './expression.js';
import { choicesOf } from './expressions/choices.js';
import { propertyOf } from './matrix.js';
import { evaluateText, isKnown, type StepScope } from './scope.js';
import { entriesOf, memberOf, type YamlEntry, type YamlTree } from './yaml/yaml-tree.js';

/** What an `env` or `with` sets, also where it or a key of it is an expression. */
export interface WrittenMap {
  readonly values: readonly WrittenValue[];
  /** What any other name may be set to, where an expression that nothing decides names it; null: nothing. */
  readonly rest: TracedText | null;
}

export interface WrittenValue {
  readonly key: string;
  readonly text: TracedText;
  /** What its expressions see, as a matrix does not see what its steps do. */
  readonly scope: StepScope;
}

const NOTHING: WrittenMap = { values: [], rest: null };

/** Matrices hold one another only in files that GitHub refuses. */
const MAX_DEPTH = 10;

/** GitHub refuses a name that is there twice, in whatever case: nothing tells which one counts. */
export function readMap(tree: YamlTree | undefined, scope: StepScope): WrittenMap {
  const { values, rest } = readAll(tree, scope, 0);
  const names = new Map<string, readonly string[]>();
  for (const { key } of values) {
    const name = key.toLowerCase();
    names.set(name, [...(names.get(name) ?? []), key]);
  }
  const settled = values.map((value) => {
    const keys = names.get(value.key.toLowerCase()) ?? [];
    if (keys.length < 2) return value;
    const said = `${[...new Set(keys)].join(' and ')}, twice in one mapping`;
    return { ...value, text: value.text.as(scope.texts.standIn(said)) };
  });
  return { values: settled, rest };
}

function readAll(tree: YamlTree | undefined, scope: StepScope, depth: number): WrittenMap {
  if (tree?.kind === 'scalar') return readWhole(tree.text, scope, depth);
  const values: WrittenValue[] = [];
  let rest: TracedText | null = null;
  for (const entry of entriesOf(tree)) {
    const read = readEntry(entry, scope, depth);
    values.push(...read.values);
    rest ??= read.rest;
  }
  return { values, rest };
}

/** One expression in place of the whole mapping. */
function readWhole(text: TracedText, scope: StepScope, depth: number): WrittenMap {
  if (!isExpression(text.value)) return NOTHING;
  const parsed = parseWhole(text.value);
  const open = { values: [], rest: text.as(scope.texts.standIn(text.value)) };
  if (parsed?.kind !== 'property' || parsed.context !== 'matrix' || parsed.path.length === 0) return open;
  const found = scope.matrix === null ? 'unknown' : propertyOf(scope.matrix, parsed.path);
  if (found === undefined) return NOTHING;
  if (found === 'unknown' || found.kind !== 'map' || depth > MAX_DEPTH) return open;
  return readAll(found, { texts: scope.texts, matrix: null, inputs: null, env: null }, depth + 1);
}

function readEntry({ key, value }: YamlEntry, scope: StepScope, depth: number): WrittenMap {
  const parsed = isExpression(key) ? parseWhole(key) : null;
  if (parsed?.kind === 'property' && parsed.context === 'insert' && parsed.path.length === 0)
    return readAll(value, scope, depth);
  if (value.kind !== 'scalar') return NOTHING;
  const { text } = value;
  const name = evaluateText(text.as(key), scope);
  if (isKnown(name)) return { values: [{ key: name.value, text, scope }], rest: null };
  return { values: [], rest: text.as(scope.texts.standIn(`${key}: ${text.value}`)) };
}

function isExpression(text: string): boolean {
  return text.includes('${{');
}

/** The expression that is the whole text; null where there is more, or one that is not evaluated. */
function parseWhole(text: string): WorkflowExpression | null {
  const [segment, ...more] = splitExpressions(text.trim()) ?? [];
  return segment === undefined || segment.expression === null || more.length > 0
    ? null
    : parseExpression(segment.expression);
}

/** The inputs that a `with` gives, by name in lower case, besides those declared. */
export class GivenInputs extends Map<string, TracedText> {
  private readonly rest: TracedText | null;
  /** Those that may have one of several texts: which one is chosen where they are read. */
  private readonly open = new Map<string, WrittenValue>();

  constructor(declared: ReadonlyMap<string, TracedText>, { values, rest }: WrittenMap) {
    super(rest === null ? declared : [...declared.keys()].map((name) => [name, rest]));
    this.rest = rest;
    for (const given of values) {
      const choices = choicesOf(given.scope.texts);
      const before = choices.met;
      const name = given.key.toLowerCase();
      this.set(name, evaluateText(given.text, given.scope));
      if (choices.met > before) this.open.set(name, given);
    }
  }

  override get(name: string): TracedText | undefined {
    const open = this.open.get(name);
    if (open !== undefined) return evaluateText(open.text, open.scope);
    return super.get(name) ?? this.rest ?? undefined;
  }
}

/** Where a step, job or workflow says what a variable is: all of its `env` where an expression may name the variable. */
export function findVariable(tree: YamlTree | undefined, name: string): YamlTree | undefined {
  const env = memberOf(tree, 'env');
  const isOpen = env?.kind === 'scalar' || entriesOf(env).some(({ key }) => isExpression(key));
  return name === '' || isOpen ? env : memberOf(env, name);
}
