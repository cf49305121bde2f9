import type { MatchMode } from '../image/pattern.js';
import type { Reference } from '../image/reference.js';
import { splitTag } from '../image/tag.js';
import { applyMirrors } from './mirrors.js';
import type { Entry, Policy } from './policy.js';

/** The names of one image: as written, and as what a declared mirror mirrors. */
export interface Names {
  /** For approvals: hosts as written. */
  readonly exact: readonly Reference[];
  /** For denials: hosts in any letters. */
  readonly loose: readonly Reference[];
}

/** Denials match the written or the mirrored name, approvals too. */
export function findNames(policy: Policy, reference: Reference): Names {
  const { mirrors } = policy.settings;
  const exact = applyMirrors(mirrors, reference, 'allow');
  const loose = applyMirrors(mirrors, reference, 'deny');
  return {
    exact: exact === null ? [reference] : [reference, exact],
    loose: loose === null ? [reference] : [reference, loose],
  };
}

/** Whether an entry of `allow` approves one of the names. */
export function matchesAllow(entry: Entry, { exact }: Names): boolean {
  return exact.some((name) => matchesEntry(entry, name, 'allow'));
}

/** Whether an entry of `deny` or `deprecated` matches one of the names, and none of its exceptions does. */
export function matchesDeny(entry: Entry, { exact, loose }: Names): boolean {
  if (!loose.some((name) => matchesEntry(entry, name, 'deny'))) return false;
  // A carve-out loosens, so it is as exact as an approval.
  return !entry.except.some((pattern) => exact.some((name) => pattern.matches(name, 'allow')));
}

function matchesEntry(entry: Entry, name: Reference, mode: MatchMode): boolean {
  if (!entry.pattern.matches(name, mode)) return false;
  if (entry.versions === null && entry.variants === null) return true;
  const { tag } = name;
  if (tag === null || (mode === 'allow' && !name.tagWritten)) return false;
  if (entry.versions !== null && !entry.versions.contains(tag)) return false;
  return entry.variants === null || entry.variants.some((glob) => glob.matches(splitTag(tag).variant));
}
