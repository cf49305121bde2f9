import type { Reference } from '../../image/reference.js';
import { joinMessages, type Message, own, say } from '../../message.js';
import type { LicenseRequirement } from '../../policy/shapes/evidence/licenses-shape.js';
import { type EvidenceBook, findAnswer } from '../evidence-book.js';
import { describeAbsence, type EvidenceVerdict, fail, MET, settle } from '../evidence-verdict.js';
import { type LicenseStatus, openLicenseJudge } from './license/license-status.js';
import { joinSome, judgeCover } from './package-verdict.js';
import type { SbomPackage, Sboms } from './sbom.js';

/** So many entries are told. */
const MOST_TOLD = 3;
/** Names of licences may be whole texts. */
const LONGEST_NAME = 60;

interface Judged {
  readonly listed: SbomPackage;
  readonly status: LicenseStatus;
}

/** Judges that nothing in the SBOMs of an image is under a denied licence. Each platform has to have an SBOM. */
export function judgeLicenses(
  reference: Reference,
  { deny, unstated, ignore }: LicenseRequirement,
  book: EvidenceBook,
): EvidenceVerdict {
  return settle(findAnswer(book, 'sboms', reference), (sboms) => {
    if (sboms === 'absent') return fail(describeAbsence(reference));
    const judged = judgeAll(sboms, deny, ignore);
    const denied = describeDenied(judged, 'denied');
    if (denied !== null) return fail(denied);
    const doubtful = describeDenied(judged, 'doubtful');
    const open = describeUnstated(judged);
    if (unstated === 'deny' && (doubtful ?? open) !== null) return fail(doubtful ?? open ?? own(''));
    return judgeCover(sboms, () => {
      const reason = doubtful ?? (unstated === 'allow' ? null : open);
      return reason === null ? MET : { kind: 'unknown', reason };
    });
  });
}

function judgeAll(
  { found }: Sboms,
  deny: LicenseRequirement['deny'],
  ignore: LicenseRequirement['ignore'],
): readonly Judged[] {
  return found.flatMap(({ packages, licenseNames }) => {
    const judge = openLicenseJudge(deny, licenseNames);
    return packages
      .filter((each) => !ignore.some((pattern) => pattern.matches(each, null) === 'yes'))
      .map((listed) => ({ listed, status: judge(listed) }));
  });
}

/** What is denied, or may be, by the entries that say so; null: nothing. */
function describeDenied(judged: readonly Judged[], kind: 'denied' | 'doubtful'): Message | null {
  const byEntry = new Map<LicenseRequirement['deny'][number], Message[]>();
  for (const { listed, status } of judged) {
    if (status.kind !== kind) continue;
    const told = say`${callPackage(listed)} under ${cut(status.license)}`;
    byEntry.set(status.by, [...(byEntry.get(status.by) ?? []), told]);
  }
  const verb = own(kind === 'denied' ? 'denies' : 'may deny');
  const told = [...byEntry].map(([{ license, reason }, names]) => {
    const why = reason === null ? own('') : say` (${reason})`;
    return say`${joinSome(names)}, which the entry ${license.source} ${verb}${why}`;
  });
  return told.length === 0 ? null : say`its SBOM lists ${joinMessages(told.slice(0, MOST_TOLD), '; ')}`;
}

function describeUnstated(judged: readonly Judged[]): Message | null {
  const names = judged.flatMap(({ listed, status }) => {
    if (status.kind !== 'unstated') return [];
    const { license } = status;
    const called = say`${callPackage(listed)}`;
    return [license === null ? called : say`${called} (${cut(license)})`];
  });
  return names.length === 0 ? null : say`its SBOM states no licence of SPDX's list for ${joinSome(names)}`;
}

function callPackage({ name, versions: [version] }: SbomPackage): string {
  return version === undefined ? name : `${name} ${version}`;
}

function cut(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}
