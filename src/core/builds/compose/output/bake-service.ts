import type { BuildPlace } from '../../build.js';
import { printValue } from '../model/go-print.js';
import { type ComposeNode, isNull, type MapNode, type ScalarNode, textOf, valueAt } from '../model/node.js';
import { listPairs } from '../model/pairs.js';
import { writeGaps } from '../model/written.js';
import type { Refusals } from '../refusals.js';
import { placeOf } from './places.js';

/** A text that bake reads; `value` null: it cannot be known, for the reason that is given. */
export interface BakeText {
  readonly value: string | null;
  readonly reason: string | null;
  /** What is written there, where it cannot be known. */
  readonly written?: string;
  readonly place: BuildPlace;
}

/** What bake sees of a service that is built and compose does not, or sees otherwise. */
export interface BakeService {
  /** Those of the build and of `x-bake`; the service's own `platform` is nothing to bake. Null: neither says any. */
  readonly platforms: readonly BakeText[] | null;
  /** What the build does not say, so that what a target inherits counts. */
  readonly lacks: ReadonlySet<'context' | 'dockerfile'>;
  /** Those of `x-bake`; where the build has one of the same name, that counts. */
  readonly contexts: ReadonlyMap<string, BakeText>;
  /** Arguments without a value that the service's environment gives one. */
  readonly args: ReadonlyMap<string, BakeText>;
  /** Whether there are arguments that the service's environment may give a value. */
  readonly takesEnvironment: boolean;
  /** Whether bake and compose build it differently. */
  readonly isOther: boolean;
}

const LISTS = ['tags', 'cache-from', 'cache-to', 'secret', 'ssh', 'output', 'no-cache-filter'];
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE|[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;

const NO_TEXTS: ReadonlyMap<string, BakeText> = new Map();

/** Null: it is not built. What bake refuses about `x-bake` is told. */
export function readBakeService(service: ComposeNode, refusals: Refusals): BakeService | null {
  const build = valueAt(service, 'build');
  if (service.kind !== 'map' || build?.kind !== 'map') return null;
  const listed = valueAt(build, 'platforms');
  const platforms = listed === undefined ? null : readList(listed, refusals);
  const open = listOpenArgs(build);
  const args = readEnvironment(service, open);
  const extension = valueAt(build, 'x-bake');
  const takesEnvironment = open.length > 0;
  const lacks = listLacking(build);
  const plain = { platforms, lacks, contexts: NO_TEXTS, args, takesEnvironment, isOther: args.size > 0 };
  if (extension === undefined || isNull(extension)) return plain;
  if (extension.kind !== 'map') {
    refuse(extension, 'x-bake must be a mapping', refusals);
    return plain;
  }
  for (const key of LISTS) readList(valueAt(extension, key), refusals);
  for (const key of ['pull', 'no-cache']) checkBoolean(valueAt(extension, key), key, refusals);
  const more = readList(valueAt(extension, 'platforms'), refusals);
  return {
    platforms: more.length === 0 ? platforms : [...(platforms ?? []), ...more],
    lacks,
    contexts: readContexts(valueAt(extension, 'contexts'), refusals),
    args,
    takesEnvironment,
    isOther: true,
  };
}

/** An empty text says nothing; a context that is not written at all is that of the project. */
function listLacking(build: MapNode): ReadonlySet<'context' | 'dockerfile'> {
  const isEmpty = (node: ComposeNode): boolean =>
    node.kind === 'scalar' && node.value === '' && node.gaps.length === 0;
  const context = valueAt(build, 'context');
  const dockerfile = valueAt(build, 'dockerfile');
  return new Set([
    ...(context !== undefined && isEmpty(context) ? (['context'] as const) : []),
    ...(dockerfile === undefined || isEmpty(dockerfile) ? (['dockerfile'] as const) : []),
  ]);
}

function refuse(node: ComposeNode, message: string, refusals: Refusals): void {
  refusals.at(node.origin, message);
}

function readText(node: ScalarNode): BakeText {
  const [gap] = node.gaps;
  const place = placeOf(node);
  if (gap !== undefined)
    return {
      value: null,
      reason: `nothing in the repository gives ${gap.expression.slice(0, 80)}`,
      written: writeGaps(node),
      place,
    };
  return { value: node.value === null ? '' : printValue(node.value), reason: null, place };
}

/** A list of texts, or one text with spaces between them. */
function readList(node: ComposeNode | undefined, refusals: Refusals): readonly BakeText[] {
  if (node === undefined || isNull(node)) return [];
  if (node.kind === 'list') {
    return node.items.flatMap((item) => {
      if (item.kind === 'scalar') return [readText(item)];
      refuse(item, 'a list of x-bake holds texts only', refusals);
      return [];
    });
  }
  if (node.kind === 'map') {
    refuse(node, 'this must be a text or a list of texts', refusals);
    return [];
  }
  const text = readText(node);
  if (text.value === null) return [text];
  return text.value.split(/\s+/).flatMap((value) => (value === '' ? [] : [{ ...text, value }]));
}

function readContexts(node: ComposeNode | undefined, refusals: Refusals): ReadonlyMap<string, BakeText> {
  const contexts = new Map<string, BakeText>();
  if (node === undefined || isNull(node)) return contexts;
  if (node.kind !== 'map') refuse(node, 'contexts of x-bake must be a mapping', refusals);
  else {
    for (const [name, { value }] of node.entries) {
      if (value.kind === 'scalar') contexts.set(name, readText(value));
      else refuse(value, 'contexts of x-bake must be texts', refusals);
    }
  }
  return contexts;
}

function checkBoolean(node: ComposeNode | undefined, key: string, refusals: Refusals): void {
  if (node === undefined || isNull(node)) return;
  if (node.kind === 'scalar' && (node.gaps.length > 0 || typeof node.value === 'boolean')) return;
  if (!BOOLEAN.test(textOf(node) ?? '')) refuse(node, `${key} of x-bake must be true or false`, refusals);
}

type Pairs = ReturnType<typeof listPairs>;

/** The arguments without a value. */
function listOpenArgs(build: MapNode): Pairs {
  const args = valueAt(build, 'args');
  return args === undefined ? [] : listPairs(args).filter(({ value }) => value === null);
}

/** Compose itself looks for these where it runs; bake asks the service's environment first. */
function readEnvironment(service: MapNode, names: Pairs): ReadonlyMap<string, BakeText> {
  if (names.length === 0) return NO_TEXTS;
  const found = new Map<string, BakeText>();
  const environment = valueAt(service, 'environment');
  const given = environment === undefined ? [] : listPairs(environment);
  const file = valueAt(service, 'env_file');
  for (const { key, origin } of names) {
    const pair = given.findLast((one) => one.key === key);
    if (pair !== undefined && pair.value !== null) found.set(key, readText(pair.value));
    else if (pair === undefined && file !== undefined && !isNull(file)) {
      const place = origin.source.placeOf(origin.start, origin.end);
      found.set(key, { value: null, reason: 'a file of env_file may give it', place });
    }
  }
  return found;
}
