import type { ImageUse, Place, Role } from '../dockerfile/reading.js';
import { parseReference } from '../image/reference.js';
import { openImageCache } from '../judge/image-cache.js';
import { pullsNothing } from '../judge/image-subject.js';
import type { Judge } from '../judge/judge.js';
import type { Policy, PolicyPlace } from '../policy/policy.js';
import type { FileReading } from '../report.js';
import { listTouched } from './touched-entries.js';

/** A place where it is not known what is pulled. */
export interface UnknownPlace {
  readonly file: string;
  readonly line: number;
}

/** Which entries the references of a repository meet. */
export interface EntryUsage {
  note(file: FileReading): void;
  /** In how many places an entry, an override or a mirror is met. */
  count(item: object): number;
  /** Where something may be met that is not known: what has no name, and files that were not read to their end. */
  readonly unknown: readonly UnknownPlace[];
  /** How many places there are. */
  readonly places: number;
}

export function openEntryUsage(judge: Judge): EntryUsage {
  const { policy } = judge;
  const cache = openImageCache<readonly object[]>(policy);
  const counts = new Map<object, number>();
  const unknown: UnknownPlace[] = [];
  let places = 0;

  const add = (items: Iterable<object>): void => {
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  };

  function listMet(path: string, use: ImageUse): readonly object[] | null {
    const { reference, image } = use.replacedBy ?? use;
    if (reference === null || image === null) return null;
    return listRoles(use).flatMap((role) =>
      cache.get(path, role, image, reference.tagWritten, () => listTouched(judge, reference, role, path)),
    );
  }

  return {
    note({ file, images, openBases = [], problem }) {
      const met = new Map<string, Set<object>>();
      const lines = new Set<number>();
      for (const use of [...images, ...openBases]) {
        const items = listMet(file, use);
        if (items === null) {
          if (use.replacedBy === null) lines.add(Math.max(1, use.line));
          continue;
        }
        const known = met.get(identify(use)) ?? new Set();
        for (const item of items) known.add(item);
        met.set(identify(use), known);
      }
      if (problem !== null) lines.add(Math.max(1, problem.line));
      places += met.size;
      for (const items of met.values()) add(items);
      for (const line of lines) {
        unknown.push({ file, line });
        add(listForFile(policy, file));
      }
    },
    count: (item) => counts.get(item) ?? 0,
    unknown,
    get places() {
      return places;
    },
  };
}

const identify = ({ line, column }: Place): string => `${line}:${column}`;

const listRoles = ({ role, ownRole, alsoAs = [] }: ImageUse): readonly Role[] => [
  ...new Set([role, ...(ownRole === undefined ? [] : [ownRole]), ...alsoAs]),
];

/** Overrides that say how severe it is that something there is not known. */
function listForFile({ overrides }: Policy, path: string): readonly object[] {
  return overrides.filter(
    ({ images, paths }) => images === null && (paths?.some((glob) => glob.matchesAnyCase(path)) ?? true),
  );
}

/** What the tests of a policy need, those of the policies above it included: entry → the tests. */
export function listTested(judge: Judge): ReadonlyMap<object, readonly PolicyPlace[]> {
  const tests = new Map<object, PolicyPlace[]>();
  for (let policy: Policy | null = judge.policy; policy !== null; policy = policy.parent)
    for (const { from, role, path, place } of policy.tests) {
      const reference = pullsNothing(from, role) ? null : parseReference(from);
      if (reference === null || 'error' in reference) continue;
      for (const item of new Set(listTouched({ ...judge, policy }, reference, role, path)))
        tests.set(item, [...(tests.get(item) ?? []), place]);
    }
  return tests;
}
