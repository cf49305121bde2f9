import type { Refusals } from '../refusals.js';
import type { WorkBudget } from '../work-budget.js';
import { fingerprint, isEqual } from './equality.js';
import {
  type ComposeNode,
  type Doubt,
  isNull,
  type ListNode,
  type MapEntry,
  type MapNode,
  makeList,
  makeMap,
  makeScalar,
  type NodeOrigin,
  textOf,
  union,
} from './node.js';
import { pairsOf, uniquePairs } from './pairs.js';

type Path = readonly string[];
type Merger = (merging: Merging, base: ComposeNode, other: ComposeNode, path: Path) => ComposeNode;

const mergePairs: Merger = (_, base, other) =>
  uniquePairs([...pairsOf(base), ...pairsOf(other)], other.origin);
const append: Merger = (_, base, other) => appendNew(sequenceOf(base), sequenceOf(other), other.origin);
const replace: Merger = (_, _base, other) => other;
const asMapping: Merger = (merging, base, other, path) =>
  merging.maps(merging.toMapping(base, path), merging.toMapping(other, path), path);

const mergeBuild: Merger = (merging, base, other, path) => merging.maps(toBuild(base), toBuild(other), path);

const mergeLogging: Merger = (merging, base, other, path) => {
  if (base.kind !== 'map' || other.kind !== 'map') return merging.refuse(other, path);
  const [before, after] = [base.entries.get('driver'), other.entries.get('driver')];
  const isSame = before === undefined || after === undefined || isEqual(before.value, after.value);
  return isSame ? merging.maps(base, other, path) : other;
};

const mergeLimit: Merger = (merging, base, other, path) =>
  base.kind === 'map' && other.kind === 'map' ? merging.maps(base, other, path) : other;

/** Below a service or job. */
const SPECIAL = new Map<string, Merger>([
  ['annotations', mergePairs],
  ['build', mergeBuild],
  ['build.args', mergePairs],
  ['build.additional_contexts', mergePairs],
  ['build.extra_hosts', append],
  ['build.labels', mergePairs],
  ['command', replace],
  ['depends_on', asMapping],
  ['dns', append],
  ['dns_opt', append],
  ['dns_search', append],
  ['entrypoint', replace],
  ['env_file', append],
  ['label_file', append],
  ['environment', mergePairs],
  ['extra_hosts', append],
  ['healthcheck.test', replace],
  ['labels', mergePairs],
  ['logging', mergeLogging],
  ['models', asMapping],
  ['networks', asMapping],
  ['sysctls', mergePairs],
  ['tmpfs', append],
  ['ulimits.*', mergeLimit],
  ['deploy.labels', mergePairs],
]);

/** Puts a later file's values over those of an earlier one, as compose-go's `override` does. */
export class Merging {
  private readonly refusals: Refusals;
  private readonly work: WorkBudget;

  constructor(refusals: Refusals, work: WorkBudget) {
    this.refusals = refusals;
    this.work = work;
  }

  merge(base: ComposeNode, other: ComposeNode, path: Path): ComposeNode {
    if (!this.work.spend(1 + ((sizeOf(base) + sizeOf(other)) >> 1))) return other;
    const special = findSpecial(path);
    if (special !== undefined) return special(this, base, other, path);
    if (isNull(other)) return base;
    if (base.kind === 'map')
      return other.kind === 'map' ? this.maps(base, other, path) : this.refuse(other, path);
    if (base.kind === 'list') {
      return other.kind === 'list'
        ? appendNew(base.items, other.items, other.origin)
        : this.refuse(other, path);
    }
    return other;
  }

  maps(base: MapNode, other: MapNode, path: Path): MapNode {
    const entries = new Map<string, MapEntry>(base.entries);
    for (const [key, entry] of other.entries) {
      const before = entries.get(key);
      if (before === undefined) entries.set(key, entry);
      else
        entries.set(key, { key: before.key, value: this.merge(before.value, entry.value, [...path, key]) });
    }
    const files = union(union(base.files, other.files), [base.origin.source.file, other.origin.source.file]);
    const doubts: readonly Doubt[] =
      other.doubts.length === 0 ? base.doubts : [...new Set([...base.doubts, ...other.doubts])];
    return { kind: 'map', entries, origin: base.origin, files, doubts };
  }

  toMapping(node: ComposeNode, path: Path): MapNode {
    if (node.kind === 'map') return node;
    const names = node.kind === 'list' ? node.items : isNull(node) ? [] : [node];
    const entries = new Map<string, MapEntry>();
    for (const name of names) {
      const key = textOf(name);
      if (key === null) this.refusals.at(name.origin, `${path.join('.')}: cannot be used as a mapping key`);
      else entries.set(key, { key: name.origin, value: defaultOf(path, name.origin) });
    }
    return makeMap(entries, node.origin);
  }

  refuse(other: ComposeNode, path: Path): ComposeNode {
    this.refusals.at(other.origin, `cannot override ${path.join('.')}`);
    return other;
  }
}

function sizeOf(node: ComposeNode): number {
  return node.kind === 'list' ? node.items.length : node.kind === 'map' ? node.entries.size : 0;
}

/** What a name alone in a list stands for. */
function defaultOf(path: Path, origin: NodeOrigin): ComposeNode {
  if (path.at(-1) !== 'depends_on') return makeScalar(null, origin);
  const condition = { key: origin, value: makeScalar('service_started', origin) };
  const required = { key: origin, value: makeScalar(true, origin) };
  return makeMap(
    new Map([
      ['condition', condition],
      ['required', required],
    ]),
    origin,
  );
}

function findSpecial(path: Path): Merger | undefined {
  if (path.length < 3 || (path[0] !== 'services' && path[0] !== 'jobs')) return undefined;
  if (path.length === 4 && path[2] === 'ulimits') return mergeLimit;
  const key = path[3] === undefined ? path[2] : `${path[2]}.${path[3]}`;
  return path.length > 4 || key === undefined || path[2]?.includes('.') ? undefined : SPECIAL.get(key);
}

function toBuild(node: ComposeNode): MapNode {
  if (node.kind === 'map') return node;
  if (textOf(node) === null) return makeMap(new Map(), node.origin);
  return makeMap(new Map([['context', { key: node.origin, value: node }]]), node.origin);
}

function sequenceOf(node: ComposeNode): readonly ComposeNode[] {
  if (node.kind === 'list') return node.items;
  return node.kind === 'map' ? pairsOf(node) : textOf(node) === null ? [] : [node];
}

/** Skips what is already there. */
function appendNew(
  base: readonly ComposeNode[],
  other: readonly ComposeNode[],
  origin: NodeOrigin,
): ListNode {
  const items = [...base];
  const known = new Set(base.map(fingerprint).filter((text) => text !== null));
  for (const item of other) {
    const text = fingerprint(item);
    if (text !== null && known.has(text)) continue;
    if (text !== null) known.add(text);
    items.push(item);
  }
  return makeList(items, origin);
}
