import type { Day } from '../../day.js';
import type { Reference } from '../../image/reference.js';
import { joinMessages, type Message, quote, say } from '../../message.js';
import type { VulnerabilityRequirement } from '../../policy/shapes/evidence/vulnerabilities-shape.js';
import { type EvidenceBook, findAnswer } from '../evidence-book.js';
import { describeAbsence, type EvidenceVerdict, fail, MET, settle } from '../evidence-verdict.js';
import { listUntold } from '../image-part.js';
import type { SignatureDemand } from '../signature.js';
import { describeDemanded } from '../signature-verdict.js';
import type { AttestedScan, AttestedScans } from './attested-scans.js';
import type { Scan } from './scan.js';
import { findTime, judgeFindings, judgeTime } from './scan-verdict.js';
import { removeHarmless } from './vex/harmless.js';

/** Judges the newest scan by each scanner that one of the demanded signers attests. Each platform has to have one. */
export function judgeAttested(
  reference: Reference,
  { max, within }: VulnerabilityRequirement,
  demand: SignatureDemand,
  today: Day,
  book: EvidenceBook,
): EvidenceVerdict {
  return settle(findAnswer(book, 'scans', reference, demand), (scans) => {
    if (scans === 'absent') return fail(describeAbsence(reference));
    const judged = chooseNewest(scans.found).map((attested) => ({
      attested,
      grave: judgeFindings(applyVex(attested, scans, today), max),
      time: judgeTime(attested.scan, attested.signedAt, within, today),
    }));
    const young = judged.filter(({ time }) => time.kind === 'met');
    const known = young.find(({ grave }) => grave !== null)?.grave;
    if (known !== undefined && known !== null) return tellLostVex(known, scans);
    const told = new Set(young.map(({ attested }) => attested.about));
    if (scans.gap === null && listUntold(scans, told).length === 0) return MET;
    // whatever else there may be, this is known
    const old = judged.find(({ grave }) => grave !== null)?.grave;
    if (old !== undefined && old !== null) return tellLostVex(old, scans);
    if (scans.gap !== null) return settle<never>(scans.gap, () => MET);
    return describeLack(scans, told, judged, demand);
  });
}

/** What is not read could be the newest statement. */
function applyVex({ about, scan }: AttestedScan, scans: AttestedScans, today: Day): Scan {
  const { image, vex, unreadVex } = scans;
  if (unreadVex !== null) return scan;
  return { ...scan, findings: removeHarmless(scan.findings, vex, [about, image], today) };
}

/** VEX that could not be fetched or read takes nothing away. */
function tellLostVex(verdict: EvidenceVerdict, { gap, unreadVex }: AttestedScans): EvidenceVerdict {
  const lost = unreadVex ?? gap?.detail ?? null;
  if (verdict.kind !== 'failed' || lost === null) return verdict;
  return {
    ...verdict,
    reason: say`${verdict.reason}, unless VEX says otherwise, which is not known: ${lost}`,
  };
}

/** Of each scanner, for each digest; what an older one found may be mended in the data of the scanner. */
function chooseNewest(found: readonly AttestedScan[]): readonly AttestedScan[] {
  const time = ({ scan, signedAt }: AttestedScan) => findTime(scan.madeAt, signedAt);
  const sorted = found.toSorted((one, other) => Math.sign(time(other) - time(one)) || 0);
  const newest = new Map<string, AttestedScan>();
  for (const each of sorted) {
    const key = `${each.scan.scanner} ${each.about}`;
    if (!newest.has(key)) newest.set(key, each);
  }
  return [...newest.values()];
}

/** Why there is no scan that counts of the image, or of one for a platform. */
function describeLack(
  scans: AttestedScans,
  told: ReadonlySet<string>,
  judged: readonly { readonly attested: AttestedScan; readonly time: EvidenceVerdict }[],
  demand: SignatureDemand,
): EvidenceVerdict {
  const lacking = listUntold(scans, told);
  const about = [scans.image, ...lacking.map(({ digest }) => digest)];
  const times = judged.filter(({ attested }) => about.includes(attested.about)).map(({ time }) => time);
  const open = times.find(({ kind }) => kind === 'unknown');
  if (open !== undefined) return open;
  if (scans.unread !== null) return { kind: 'unknown', reason: scans.unread };
  const old = times.find(({ kind }) => kind === 'failed');
  if (old !== undefined) return old;
  return fail(
    describeMissing(
      scans,
      told,
      lacking.map(({ platform }) => platform),
      demand,
    ),
  );
}

function describeMissing(
  { found, refused }: AttestedScans,
  told: ReadonlySet<string>,
  platforms: readonly string[],
  { anyOf }: SignatureDemand,
): Message {
  const by = describeDemanded(anyOf);
  if (found.length > 0 && told.size > 0)
    return say`no scan of its image for ${joinMessages(platforms.map(quote), ', ')} is attested by ${by}`;
  return refused === null
    ? say`no scan of it is attested by ${by}, and no report is given`
    : say`no scan of it is attested by ${by}: ${refused}`;
}
