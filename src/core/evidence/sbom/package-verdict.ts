import type { Reference } from '../../image/reference.js';
import { joinMessages, type Message, own, say } from '../../message.js';
import type { PackageDenial } from '../../policy/shapes/evidence/packages-shape.js';
import { type EvidenceBook, findAnswer } from '../evidence-book.js';
import { describeAbsence, type EvidenceVerdict, fail, MET, settle } from '../evidence-verdict.js';
import { listUntold } from '../image-part.js';
import type { PackageMatch } from './package-pattern.js';
import type { SbomPackage, Sboms } from './sbom.js';

/** So many are told. */
const MOST_NAMED = 3;

/** Judges that no SBOM of an image lists a denied package. Each platform has to have one. */
export function judgePackages(
  reference: Reference,
  denials: readonly PackageDenial[],
  book: EvidenceBook,
): EvidenceVerdict {
  return settle(findAnswer(book, 'sboms', reference), (sboms) => {
    if (sboms === 'absent') return fail(describeAbsence(reference));
    const packages = sboms.found.flatMap((each) => each.packages);
    const denied = findMatches(denials, packages, 'yes');
    if (denied !== null) return fail(denied);
    return judgeCover(sboms, () => {
      const open = findMatches(denials, packages, 'unknown');
      return open === null ? MET : { kind: 'unknown', reason: say`${open}, if it is of that version` };
    });
  });
}

/** Whatever is not read may say something else. */
export function judgeCover(sboms: Sboms, judge: () => EvidenceVerdict): EvidenceVerdict {
  const { found, gap } = sboms;
  if (gap !== null) return settle<never>(gap, () => MET);
  const lacking = listUntold(sboms, new Set(found.map(({ about }) => about)));
  if (lacking.length === 0) return judge();
  if (found.length === 0) return fail(own('no SBOM is attached to it'));
  const platforms = joinMessages(
    lacking.map(({ platform }) => say`${platform}`),
    ', ',
  );
  return fail(say`no ${own('SBOM')} is attached to its image for ${platforms}`);
}

/** What is denied, by the entries that deny it; null: nothing. */
function findMatches(
  denials: readonly PackageDenial[],
  packages: readonly SbomPackage[],
  wanted: PackageMatch,
): Message | null {
  const told = denials.flatMap((denial) => {
    const names = packages
      .filter((each) => matchDenial(denial, each) === wanted)
      .map((each) => describePackage(each));
    if (names.length === 0) return [];
    const { package: pattern, versions, reason } = denial;
    const range = versions === null ? own('') : say` (${own('versions')} ${versions.source})`;
    const why = reason === null ? own('') : say` (${reason})`;
    return [say`${joinSome(names)}, which the entry ${pattern.source}${range} denies${why}`];
  });
  return told.length === 0 ? null : say`its SBOM lists ${joinMessages(told.slice(0, MOST_NAMED), '; ')}`;
}

function matchDenial(
  { package: pattern, versions, except }: PackageDenial,
  listed: SbomPackage,
): PackageMatch {
  const match = pattern.matches(listed, versions);
  return match !== 'no' && except.some((each) => each.matches(listed, null) === 'yes') ? 'no' : match;
}

function describePackage({ name, versions, sources }: SbomPackage): Message {
  const called = say`${[name, ...versions].join(' ')}`;
  const source = sources.find((each) => each.name !== name);
  return source === undefined ? called : say`${called} from ${source.name}`;
}

/** Each once, the first ones by name. */
export function joinSome(names: readonly Message[]): Message {
  const distinct = [...new Map(names.map((name) => [name.text, name])).values()];
  const told = joinMessages(distinct.slice(0, MOST_NAMED), ', ');
  const more = distinct.length - MOST_NAMED;
  return more <= 0 ? told : say`${told} and ${more} more`;
}
