import type { ChangedReference, ChangeKind, PolicyDiff } from '../../core/policy-diff/policy-diff.js';
import { CHANGE_KINDS } from '../../core/policy-diff/policy-diff.js';
import type { PolicySource, Problem } from '../../core/report.js';

/** What `policy --diff` tells. */
export interface DiffReport {
  readonly diff: PolicyDiff;
  /** As it was typed. */
  readonly revision: string;
  /** Null: there was no policy, and nothing was judged. */
  readonly before: PolicySource | null;
  readonly after: PolicySource;
  readonly today: string;
  readonly problems: readonly Problem[];
}

/** What a kind of change is called behind a number, and as a title. */
export const CHANGE_WORDS: Record<ChangeKind, readonly [counted: string, title: string]> = {
  blocked: ['newly blocked', 'Newly blocked'],
  warned: ['newly warned', 'Newly warned of'],
  unjudged: ['no longer judged', 'No longer judged'],
  approved: ['newly approved', 'Newly approved'],
  reason: ['with another reason', 'As before, for another reason'],
  judged: ['newly judged and approved', 'Newly judged, and approved'],
};

/** Equal changes of one image, with their places. */
export interface ChangeGroup {
  readonly example: ChangedReference;
  readonly places: readonly ChangedReference[];
}

/** The changes of each kind, those in the most places first; kinds without any are left out. */
export function groupChanges({ changes }: PolicyDiff): ReadonlyMap<ChangeKind, readonly ChangeGroup[]> {
  const groups = new Map<ChangeKind, readonly ChangeGroup[]>();
  for (const kind of CHANGE_KINDS) {
    const byImage = new Map<string, ChangedReference[]>();
    for (const change of changes) {
      if (change.kind !== kind) continue;
      const known = byImage.get(identify(change));
      if (known === undefined) byImage.set(identify(change), [change]);
      else known.push(change);
    }
    const found = [...byImage.values()].flatMap((places): ChangeGroup[] =>
      places[0] === undefined ? [] : [{ example: places[0], places }],
    );
    if (found.length > 0)
      groups.set(
        kind,
        found.sort((one, other) => other.places.length - one.places.length),
      );
  }
  return groups;
}

function identify({ image, written, file, before, after }: ChangedReference): string {
  const found = [before, after].map(({ state, findings }) => [
    state,
    findings.map(({ rule, level, message }) => [rule, level, message]),
  ]);
  // what has no name is told for each file
  return JSON.stringify([image ?? written, image === null && written === '' ? file : '', found]);
}
