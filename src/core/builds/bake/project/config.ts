import { readAttests } from '../attests.js';
import { BoundExceeded, MAX_TARGETS } from '../bounds.js';
import type { AnyBlock } from '../hcl/body.js';
import { isNull } from '../values/value.js';
import { type ArgumentValue, BlockValues } from './block-values.js';
import type { Definitions } from './definitions.js';
import { type Instance, makeInstances } from './instances.js';
import type { Resolver } from './resolver.js';
import { emptyTarget, mergeTarget, type Target, type TargetText, type TextField } from './target.js';
import {
  describeWhole,
  readFrontend,
  readMap,
  readText,
  readTexts,
  splitMap,
  wholeMark,
} from './written/target-texts.js';

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
    args: new Map([...readMap(args, instance, resolver), ...readFrontend(args, instance, resolver)]),
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

/** Nothing that is pulled depends on those that cannot be known. */
function readTags(field: ArgumentValue | undefined, resolver: Resolver): readonly string[] | null {
  if (field === undefined) return null;
  const { values, mark } = readTexts(field, resolver);
  return mark === null ? values : [];
}
