import type { Day } from '../../day.js';
import { liesInside } from '../../image/pattern/pattern-containment.js';
import { judgeExpiry } from '../../judge/exception-expiry.js';
import type { BuildEntry, Exception } from '../../policy/policy.js';
import type { ListedBuild, ListedEntry, ListedException } from '../listed-entries.js';
import { coversPaths } from './containment.js';

/** An exception that waives all that another one waives, and as long; null if there is none. */
export function findExceptionShadow(
  entry: ListedException,
  others: readonly ListedException[],
  today: Day,
): readonly ListedEntry[] | null {
  if (judgeExpiry(entry.item.expires, today) === 'expired') return null;
  // one of a policy above may waive more
  const shadow = others.find(({ item, depth }) => depth <= entry.depth && waivesAll(item, entry.item));
  return shadow === undefined ? null : [shadow];
}

function waivesAll(outer: Exception, inner: Exception): boolean {
  return (
    outer.expires >= inner.expires &&
    inner.rules.every((rule) => outer.rules.includes(rule)) &&
    coversPaths(outer.paths, inner.paths) &&
    // what has no image is only waived by the pattern **
    (inner.image !== '**' || outer.image === '**') &&
    liesInside(inner.pattern, [outer.pattern])
  );
}

/** An entry of `builds` that says all that another one says; null if there is none. */
export function findBuildShadow(
  entry: ListedBuild,
  others: readonly ListedBuild[],
): readonly ListedEntry[] | null {
  const shadow = others.find(({ item, level }) => level === entry.level && buildsAll(item, entry.item));
  return shadow === undefined ? null : [shadow];
}

function buildsAll(outer: BuildEntry, inner: BuildEntry): boolean {
  const has = <T>(all: readonly T[], some: readonly T[]): boolean => some.every((item) => all.includes(item));
  return (
    coversPaths(outer.paths, inner.paths) &&
    has(outer.platforms, inner.platforms) &&
    has(
      outer.targets.map((target) => target.toLowerCase()),
      inner.targets.map((target) => target.toLowerCase()),
    ) &&
    [...inner.args].every(([name, values]) => has(outer.args.get(name) ?? [], values)) &&
    [...inner.contexts].every(([name, value]) => outer.contexts.get(name) === value)
  );
}
