import type { Day } from '../../day.js';
import type { Role } from '../../dockerfile/reading.js';
import { findNamedReleases } from '../../end-of-life/named-release.js';
import { findRepository } from '../../end-of-life/repository.js';
import { findEnd, type Support } from '../../end-of-life/support.js';
import type { End, Release } from '../../end-of-life/table.js';
import { nameRelease } from '../../end-of-life/verdict.js';
import { parseReference } from '../../image/reference.js';
import { findNames } from '../../policy/query/entry-match.js';
import { selectRules } from '../../policy/query/select-rules.js';
import type { Judge } from '../judge.js';

/** What an image says about itself that has an end: `Node.js 22`, until 2027-04-30. */
export interface ImageEnd {
  readonly name: string;
  /** By the support that the policy counts. */
  readonly end: End;
  /** The image itself no longer gets any updates. */
  readonly isRetired?: true;
}

/** Runtime and systems of one image, in their order; empty if its name says nothing about them. */
export type FindEnds = (image: string, role: Role, file: string) => readonly ImageEnd[];

/** The same look as the rule `end-of-life` has, whether or not anything is to be said. */
export function openImageEnds({ policy, today, endOfLife: table }: Judge): FindEnds {
  return (image, role, path) => {
    const reference = parseReference(image);
    if ('error' in reference) return [];
    const { original } = findNames(policy, reference, table);
    const { runtime, systems, own } = findNamedReleases(table, original);
    const target = { role, path, names: findNames(policy, reference) };
    const { support } = selectRules(policy, target)['end-of-life'];
    const toEnds = (releases: readonly Release[]) =>
      releases.flatMap((release) => findReleaseEnd(release, support, today) ?? []);
    const repository = findRepository(original);
    if (Object.hasOwn(table.retired, repository))
      return [
        { name: repository, end: 'past', isRetired: true },
        ...toEnds(systems.filter((system) => system !== own)),
      ];
    return toEnds([...(runtime === null ? [] : [runtime]), ...systems]);
  };
}

/** Null: of a release without a date of its own it is only known that it is past, if it is. */
function findReleaseEnd(release: Release, support: Support, today: Day): ImageEnd | null {
  const end = findEnd(release.lines, support);
  const name = nameRelease(release);
  if (release.dated) return { name, end };
  return end !== null && (end === 'past' || end < today) ? { name, end: 'past' } : null;
}
