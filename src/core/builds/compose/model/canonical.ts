import type { Refusals } from '../refusals.js';
import { fingerprint } from './equality.js';
import {
  type ComposeNode,
  changeEntry,
  type Doubt,
  type ListNode,
  type MapEntry,
  type MapNode,
  makeList,
  makeMap,
  mapEntries,
  textOf,
  valueAt,
  withEntry,
} from './node.js';
import { listPairs, uniquePairs } from './pairs.js';
import { writeGaps } from './written.js';

/** Changes every service and every job. */
export function mapServices(
  model: MapNode,
  change: (service: ComposeNode, name: string, key: string) => ComposeNode,
): MapNode {
  let out = model;
  for (const key of ['services', 'jobs']) {
    const services = valueAt(out, key);
    if (services?.kind !== 'map') continue;
    const changed = mapEntries(services, (service, name) => change(service, name, key));
    if (changed !== services) out = withEntry(out, key, changed);
  }
  return out;
}

/** Gives what concerns builds the one form that later steps know. */
export function makeCanonical(model: MapNode, refusals: Refusals): MapNode {
  return mapServices(model, (service) => {
    if (service.kind !== 'map') return service;
    const built = changeEntry(service, 'build', (build) => canonicalBuild(build, refusals));
    return changeEntry(built, 'extends', (value) =>
      textOf(value) === null ? value : wrap('service', value),
    );
  });
}

function wrap(key: string, value: ComposeNode): MapNode {
  return makeMap(new Map([[key, { key: value.origin, value }]]), value.origin);
}

function canonicalBuild(build: ComposeNode, refusals: Refusals): ComposeNode {
  if (textOf(build) !== null) return wrap('context', build);
  if (build.kind !== 'map') return build;
  return changeEntry(build, 'additional_contexts', (value) =>
    value.kind === 'list' ? contextsOf(value, refusals) : value,
  );
}

function contextsOf(list: ComposeNode, refusals: Refusals): MapNode {
  const entries = new Map<string, MapEntry>();
  const doubts: Doubt[] = [];
  for (const pair of listPairs(list)) {
    if (!pair.isKeyKnown)
      doubts.push({
        message: 'a name of additional_contexts is not known',
        written: `${pair.key} ${pair.expression} ${writeGaps(pair.value ?? undefined)}`,
      });
    else if (pair.value === null) {
      refusals.at(
        pair.origin,
        `additional_contexts: invalid value ${pair.key.slice(0, 60)}, expected key=value`,
      );
    } else entries.set(pair.key, { key: pair.origin, value: pair.value });
  }
  return { ...makeMap(entries, list.origin), doubts };
}

const PAIRS = new Set(
  [
    ['annotations', 'cap_add', 'cap_drop', 'dns', 'dns_opt', 'dns_search', 'environment', 'labels', 'links'],
    ['profiles', 'sysctls', 'tmpfs'],
  ].flat(),
);
const ITEMS = new Set(['configs', 'devices', 'env_file', 'expose', 'ports', 'secrets', 'volumes']);

/** Takes out what is said twice in lists where the last word counts. */
export function enforceUnicity(model: MapNode): MapNode {
  return mapServices(model, (service, _, kind) => {
    if (service.kind !== 'map' || kind !== 'services') return service;
    return mapEntries(service, (value, key) => {
      if (key === 'build' && value.kind === 'map') return mapEntries(value, uniqueInBuild);
      if (value.kind !== 'list' || value.items.length < 2) return value;
      if (PAIRS.has(key)) return withoutRepetition(value, uniquePairs(value.items, value.origin));
      return ITEMS.has(key)
        ? withoutRepetition(value, makeList(uniqueItems(value.items), value.origin))
        : value;
    });
  });
}

function uniqueInBuild(value: ComposeNode, key: string): ComposeNode {
  const isPairs = ['args', 'additional_contexts', 'tags', 'labels'].includes(key);
  return isPairs && value.kind === 'list' && value.items.length > 1
    ? uniquePairs(value.items, value.origin)
    : value;
}

/** The list itself where nothing is said twice. */
function withoutRepetition(list: ListNode, short: ListNode): ListNode {
  return short.items.length === list.items.length ? list : short;
}

function uniqueItems(items: readonly ComposeNode[]): readonly ComposeNode[] {
  const known = new Set<string>();
  return items.filter((item) => {
    const text = fingerprint(item);
    if (text === null) return true;
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}
