import { ANY, matchSequence, type NameGlob } from '../../glob/glob.js';
import { acceptsHost, type HostPattern } from './host-pattern.js';
import type { ImagePattern, MatchMode } from './pattern.js';
import type { PatternParts } from './pattern-parts.js';
import type { PathPattern } from './repository-pattern.js';

/**
 * Whether the other patterns surely match every image that this pattern matches, as approvals compare. Wildcards of the inner
 * pattern count as characters that only wildcards of an outer one match, so a doubtful case counts as outside.
 */
export function liesInside(inner: ImagePattern, outers: readonly ImagePattern[]): boolean {
  return inner.alternatives.every((parts) => outers.some((outer) => coversParts(outer, parts, 'allow')));
}

/** The same for one expansion of the inner pattern. Under any name that it matches, the outer one matches that name too. */
export function coversParts(outer: ImagePattern, inner: PatternParts, mode: MatchMode): boolean {
  return outer.alternatives.some((parts) => covers(parts, inner, mode));
}

function covers(outer: PatternParts, inner: PatternParts, mode: MatchMode): boolean {
  const [wide, narrow] = mode === 'deny' ? [outer.loose, inner.loose] : [outer, inner];
  return (
    coversHost(wide.host, narrow.host) &&
    matchSequence<NameGlob, NameGlob | typeof ANY>(
      wide.path.segments,
      narrow.path.segments,
      (glob, segment) => segment !== ANY && glob.matches(segment.source),
    ) &&
    coversName(outer.tag, inner.tag) &&
    coversName(outer.digest, inner.digest)
  );
}

function coversHost(outer: HostPattern | null, inner: HostPattern | null): boolean {
  if (outer === null || inner === null) return outer === null;
  if (typeof inner === 'string') return acceptsHost(outer, inner);
  return (
    typeof outer === 'object' &&
    outer.port === inner.port &&
    outer.labels.length === inner.labels.length &&
    outer.labels.every((label, index) => label === '*' || label === inner.labels[index])
  );
}

/** Without a glob: any tag or digest, or none. */
function coversName(outer: NameGlob | null, inner: NameGlob | null): boolean {
  return outer === null || (inner !== null && outer.matches(inner.source));
}

/** Whether two patterns surely name no repository together, as approvals compare. A doubtful case counts as one that they share. */
export function areDisjoint(one: ImagePattern, other: ImagePattern): boolean {
  return one.alternatives.every((mine) =>
    other.alternatives.every(
      (theirs) => areHostsDisjoint(mine.host, theirs.host) || arePathsDisjoint(mine.path, theirs.path),
    ),
  );
}

function areHostsDisjoint(one: HostPattern | null, other: HostPattern | null): boolean {
  if (one === null || other === null) return false;
  if (typeof one === 'string') return !acceptsHost(other, one);
  if (typeof other === 'string') return !acceptsHost(one, other);
  return (
    one.port !== other.port ||
    one.labels.length !== other.labels.length ||
    one.labels.some((label, index) => areNamesDisjoint(label, other.labels[index] ?? '*'))
  );
}

const areNamesDisjoint = (one: string, other: string): boolean =>
  one !== '*' && other !== '*' && one !== other;

/** By the segments before the first `**` of either, and by how many there are. */
function arePathsDisjoint({ segments: mine }: PathPattern, { segments: theirs }: PathPattern): boolean {
  for (let index = 0; ; index++) {
    const one = mine[index];
    const other = theirs[index];
    if (one === ANY || other === ANY) return isTooShort(mine, theirs) || isTooShort(theirs, mine);
    if (one === undefined || other === undefined) return one !== other;
    if (one.literal !== null && !other.matches(one.literal)) return true;
    if (other.literal !== null && !one.matches(other.literal)) return true;
  }
}

function isTooShort(fixed: PathPattern['segments'], other: PathPattern['segments']): boolean {
  return !fixed.includes(ANY) && fixed.length < other.filter((segment) => segment !== ANY).length;
}
