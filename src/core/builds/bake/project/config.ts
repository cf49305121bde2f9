import { readAttests } from '../attests.js';
import { BoundExceeded, MAX_TARGETS } from '../bounds.js';
import { tryConvert } from '../evaluation/access.js';
import { listCandidates } from '../evaluation/candidates.js';
import { newEvaluation } from '../evaluation/evaluate.js';
import { isNeverNull } from '../evaluation/never-null.js';
import type { AnyBlock } from '../hcl/body.js';
import { quoteOnce } from '../hcl/source.js';
import type { Expression } from '../hcl/syntax.js';
import { STRING } from '../values/type.js';
import {
  DYNAMIC_VALUE,
  elements,
  fieldsOf,
  isNull,
  markOf,
  object,
  stringOf,
  type Value,
  withMark,
} from '../values/value.js';
import { type ArgumentValue, BlockValues } from './block-values.js';
import type { Definitions } from './definitions.js';
import { type Instance, makeInstances } from './instances.js';
import { findKnownPart } from './known-part.js';
import { entryOrigins, originOf, sureEntries, writtenPlace } from './origins.js';
import type { Resolver } from './resolver.js';
import {
  emptyTarget,
  mergeTarget,
  NO_TEXT,
  type Target,
  type TargetText,
  type TextField,
  type Texts,
} from './target.js';

export interface Group {
  readonly name: string;
  readonly targets: readonly string[];
  readonly mark: string | null;
}

/** The groups and targets of a project, each target merged from all its blocks but without what it inherits. */
export interface BakeConfig {
  readonly groups: ReadonlyMap<string, Group>;
  readonly targets: ReadonlyMap<string, Target>;
}

/** What it takes to list a target. */
const TARGET_STEPS = 10;

/** Evaluates everything; what bake would refuse is noted with the resolver. */
export function evaluateConfig(definitions: Definitions, resolver: Resolver, base: BakeConfig): BakeConfig {
  const values = new BlockValues(resolver);
  resolver.resolveDefinitions();
  const instances = new Map<AnyBlock, readonly Instance[]>();
  let count = 0;
  for (const block of [...definitions.groups, ...definitions.targets]) {
    const made = makeInstances(block, resolver);
    count += made.length;
    if (count > MAX_TARGETS) throw new BoundExceeded(`it has more than ${MAX_TARGETS} targets`);
    resolver.scope.budget.step(TARGET_STEPS * made.length);
    instances.set(block, made);
  }
  values.add(instances);
  const groups = new Map(base.groups);
  for (const block of definitions.groups) {
    for (const instance of instances.get(block) ?? [])
      groups.set(instance.name, readGroup(instance, values.read(instance), resolver));
  }
  const targets = new Map(base.targets);
  for (const block of definitions.targets) {
    for (const instance of instances.get(block) ?? []) {
      const target = readTarget(instance, values.read(instance), resolver);
      const known = targets.get(instance.name);
      targets.set(instance.name, known === undefined ? target : mergeBlocks(known, target));
    }
  }
  addRenamed(groups, definitions.targets, instances);
  resolver.resolveConstants();
  return { groups, targets };
}

/** The first block says where a target stands, unless a compose file brought it in. */
function mergeBlocks(known: Target, target: Target): Target {
  const merged = mergeTarget(known, target);
  return known.isBlock ? merged : { ...merged, place: target.place };
}

/** The label of a block with a matrix is a group of its targets. */
function addRenamed(
  groups: Map<string, Group>,
  blocks: readonly AnyBlock[],
  instances: ReadonlyMap<AnyBlock, readonly Instance[]>,
): void {
  const renamed = new Map<string, string[]>();
  for (const block of blocks) {
    const names = (instances.get(block) ?? []).map((instance) => instance.name);
    if (names.length > 0) renamed.set(block.label, [...(renamed.get(block.label) ?? []), ...names]);
  }
  for (const [label, names] of renamed) {
    const targets = [...new Set(names)];
    if (targets.length === 1 && targets[0] === label) continue;
    if (!groups.has(label)) groups.set(label, { name: label, targets, mark: null });
  }
}

function readGroup(
  instance: Instance,
  values: ReadonlyMap<string, ArgumentValue>,
  resolver: Resolver,
): Group {
  const { values: targets, mark } = readTexts(values.get('targets'), resolver);
  return { name: instance.name, targets, mark: mark ?? instance.mark };
}

function readTarget(
  instance: Instance,
  values: ReadonlyMap<string, ArgumentValue>,
  resolver: Resolver,
): Target {
  const { source, start } = instance.block.span;
  const place = { file: source.file, line: source.positionAt(start).line };
  const textOf = (field: TextField): TargetText => readText(values.get(field), instance, resolver);
  const texts: Record<TextField, TargetText> = {
    context: textOf('context'),
    dockerfile: textOf('dockerfile'),
    'dockerfile-inline': textOf('dockerfile-inline'),
    target: textOf('target'),
  };
  const platforms = values.get('platforms');
  const args = splitMap(values.get('args'), instance);
  const contexts = splitMap(values.get('contexts'), instance);
  return {
    ...emptyTarget(instance.name, place),
    isBlock: true,
    inherits: readTexts(values.get('inherits'), resolver),
    texts,
    args: readMap(args, instance, resolver),
    contexts: readMap(contexts, instance, resolver),
    argsMark: wholeMark(args),
    contextsMark: wholeMark(contexts),
    argsWritten: describeWhole(args, resolver),
    contextsWritten: describeWhole(contexts, resolver),
    platforms:
      platforms === undefined || (isNull(platforms.value) && platforms.value.mark === null)
        ? null
        : readTexts(platforms, resolver),
    attests: readAttests(values.get('attest'), resolver),
    tags: readTags(values.get('tags'), resolver),
    mark: instance.mark,
  };
}

/** A map of which one value is an error: by the values of its keys, where they are written out. */
function splitMap(field: ArgumentValue | undefined, { scope }: Instance): ArgumentValue | undefined {
  const mark = field?.value.mark ?? null;
  if (field === undefined || mark === null || fieldsOf(field.value).size > 0) return field;
  const entries = [...sureEntries(field.attribute.expression)];
  if (entries.length === 0) return field;
  const values = entries.map(([key, expression]) => {
    const evaluation = newEvaluation();
    const value = tryConvert(evaluation.evaluate(expression, scope), STRING);
    const isKnown = value !== null && evaluation.errors.length === 0;
    return [key, isKnown ? value : withMark(DYNAMIC_VALUE, mark)] as const;
  });
  return { ...field, value: object(new Map(values)) };
}

function explain(mark: string, expression: Expression): string {
  return `${quoteOnce(expression)} is not known: ${mark}`;
}

function wholeMark(field: ArgumentValue | undefined): string | null {
  const mark = field?.value.mark ?? null;
  return mark === null || field === undefined ? null : explain(mark, field.attribute.expression);
}

function describeWhole(field: ArgumentValue | undefined, resolver: Resolver): string | null {
  return field === undefined || field.value.mark === null
    ? null
    : resolver.written.describe(field.attribute.expression);
}

/** Nothing that is pulled depends on those that cannot be known. */
function readTags(field: ArgumentValue | undefined, resolver: Resolver): readonly string[] | null {
  if (field === undefined) return null;
  const { values, mark } = readTexts(field, resolver);
  return mark === null ? values : [];
}

function readTexts(field: ArgumentValue | undefined, resolver: Resolver): Texts {
  if (field === undefined) return { values: [], mark: null };
  const mark = markOf(field.value);
  const values = elements(field.value).map(stringOf);
  if (mark === null) return { values, mark };
  const { expression } = field.attribute;
  return { values, mark: explain(mark, expression), written: resolver.written.describe(expression) };
}

function readText(field: ArgumentValue | undefined, instance: Instance, resolver: Resolver): TargetText {
  return field === undefined
    ? NO_TEXT
    : makeText(field.value, field.attribute.expression, instance, resolver);
}

function makeText(value: Value, expression: Expression, instance: Instance, resolver: Resolver): TargetText {
  const mark = markOf(value);
  const candidates =
    mark === null ? [] : listCandidates(expression, instance.scope, (name) => resolver.expressionOf(name));
  const knownPart =
    mark === null ? null : findKnownPart(expression, instance.scope, (name) => resolver.expressionOf(name));
  return {
    value: isNull(value) ? null : stringOf(value),
    mark: mark === null ? null : explain(mark, expression),
    written: mark === null ? null : resolver.written.describe(expression),
    place: writtenPlace(originOf(expression, resolver)),
    inline: null,
    origin: { expression, scope: instance.scope },
    ...(candidates.length === 0 ? {} : { candidates }),
    ...(knownPart === null ? {} : { knownPart }),
  };
}

const NO_TEXTS: ReadonlyMap<string, TargetText> = new Map();

function readMap(
  field: ArgumentValue | undefined,
  instance: Instance,
  resolver: Resolver,
): ReadonlyMap<string, TargetText> {
  if (field === undefined) return NO_TEXTS;
  const { expression } = field.attribute;
  const origins = entryOrigins(expression, resolver);
  const sure = sureEntries(expression);
  const texts = new Map<string, TargetText>();
  for (const [key, own] of fieldsOf(field.value)) {
    const value = withMark(own, field.value.mark);
    const text = makeText(value, origins.get(key) ?? expression, instance, resolver);
    const entry = text.mark === null ? undefined : sure.get(key);
    const isGiven = entry !== undefined && isNeverNull(entry, instance.scope, resolver);
    texts.set(key, isGiven ? { ...text, isGiven } : text);
  }
  return texts;
}
