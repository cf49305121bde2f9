import { type ComposeNode, isNull, type MapEntry, type MapNode, textOf, valueAt } from '../model/node.js';
import { listPairs } from '../model/pairs.js';
import type { Refusals } from '../refusals.js';
import { checkCycles, checkResources } from './resources.js';

/** Where the refusals of a project are collected. */
export interface ProjectRefusals {
  readonly refusals: Refusals;
  /** Of services that a profile may leave out: bake reads them all, compose only those that somebody asks for. */
  readonly optional: Refusals;
  /** Some of the files are not known: they may declare anything. */
  readonly isPartial: boolean;
}

/**
 * What compose checks when it has read everything, as far as services, their builds and the names that they use are
 * concerned. What else volumes, ports, networks and secrets say is not looked at: nothing that is built depends on it.
 */
export function checkConsistency(model: MapNode, { refusals, optional, isPartial }: ProjectRefusals): void {
  const services = valueAt(model, 'services');
  if (services?.kind !== 'map') return;
  const started = new Map<string, MapEntry>();
  for (const [name, entry] of services.entries) {
    const { value, key } = entry;
    if (value.kind !== 'map') {
      refusals.at(key, `services.${name} must be a mapping`);
      continue;
    }
    const build = valueAt(value, 'build');
    if (build?.kind === 'map') checkValues(name, build, refusals);
    const own = mayBeLeftOut(value) ? optional : refusals;
    if (own === refusals) started.set(name, entry);
    if (lacksImage(value)) {
      own.at(key, `service "${name}" has neither an image nor a build context specified`, {
        isOverlay: true,
        isLacking: true,
      });
    }
    if (build?.kind === 'map') checkBuild(name, value, build, services, own);
    if (!isPartial) checkResources(name, value, model, own);
  }
  checkCycles(started, refusals);
}

/** Whether a service has neither an image nor a build, which another file may bring. */
export function lacksImage(service: ComposeNode): boolean {
  if (service.kind !== 'map' || service.entries.has('provider')) return false;
  return valueAt(service, 'build') === undefined && isEmptyText(valueAt(service, 'image'));
}

function mayBeLeftOut(service: MapNode): boolean {
  const profiles = valueAt(service, 'profiles');
  return (
    profiles !== undefined && !isNull(profiles) && !(profiles.kind === 'list' && profiles.items.length === 0)
  );
}

function checkArgs(build: MapNode, refusals: Refusals): void {
  const args = valueAt(build, 'args');
  if (args?.kind !== 'list') return;
  for (const { key, origin, isKeyKnown } of listPairs(args)) {
    if (isKeyKnown && /\s$/.test(key)) {
      refusals.at(origin, `environment variable ${key.slice(0, 60)} is declared with a trailing space`);
    }
  }
}

/** Of all services, whether or not they are started. */
function checkValues(name: string, build: MapNode, refusals: Refusals): void {
  checkArgs(build, refusals);
  for (const key of ['no_cache', 'pull', 'privileged']) {
    const text = textOf(valueAt(build, key));
    if (text !== null && !/^(true|false|y|yes|on|n|no|off|)$/i.test(text)) {
      refusals.at(build.origin, `services.${name}.build.${key}: invalid boolean: ${text.slice(0, 60)}`);
    }
  }
}

const hasGaps = (node: ComposeNode | undefined): boolean => node?.kind === 'scalar' && node.gaps.length > 0;

/** A text with a value that is not known may be empty. */
const isFilled = (node: ComposeNode | undefined): boolean => !hasGaps(node) && !isEmptyText(node);

/** One with a value that is not known counts as filled. */
function isEmptyText(node: ComposeNode | undefined): boolean {
  if (hasGaps(node)) return false;
  return node === undefined || isNull(node) || textOf(node) === '';
}

function checkBuild(
  name: string,
  service: MapNode,
  build: MapNode,
  services: MapNode,
  refusals: Refusals,
): void {
  if (isFilled(valueAt(build, 'dockerfile')) && isFilled(valueAt(build, 'dockerfile_inline'))) {
    refusals.at(build.origin, `service "${name}" declares both dockerfile and dockerfile_inline`);
  }
  const contexts = valueAt(build, 'additional_contexts');
  for (const { key, value } of contexts === undefined ? [] : listPairs(contexts)) {
    const text = value === null || value.gaps.length > 0 ? null : textOf(value);
    if (text === null && (value === null || value.gaps.length === 0)) {
      refusals.at(build.origin, `additional_contexts.${key.slice(0, 60)} must be a string`);
    }
    if (text === null || !text.startsWith('service:')) continue;
    const other = text.slice('service:'.length);
    if (valueAt(valueAt(services, other), 'build') !== undefined) continue;
    const kind = services.entries.has(other) ? 'non-buildable' : 'unknown';
    refusals.at(
      value?.origin ?? build.origin,
      `service "${name}" declares ${kind} service "${other}" as additional contexts ${key}`,
      { isOverlay: true },
    );
  }
  const platform = valueAt(service, 'platform');
  const platforms = valueAt(build, 'platforms');
  const wanted = textOf(platform);
  if (platforms?.kind !== 'list' || platforms.items.length === 0 || wanted === null || wanted === '') return;
  const all = [...platforms.items, ...(platform === undefined ? [] : [platform])];
  if (all.some((item) => item.kind === 'scalar' && item.gaps.length > 0)) return;
  if (!platforms.items.some((item) => textOf(item) === wanted)) {
    refusals.at(platforms.origin, `service.build.platforms MUST include service.platform "${wanted}"`);
  }
}
