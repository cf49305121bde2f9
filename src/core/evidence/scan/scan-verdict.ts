import { countDays, type Day } from '../../day.js';
import { type Message, own, say } from '../../message.js';
import { describeAgo, isOdd, readDay } from '../age-verdict.js';
import { type EvidenceVerdict, fail, MET } from '../evidence-verdict.js';
import { joinSome } from '../sbom/package-verdict.js';
import type { Scan, ScanFinding } from './scan.js';
import { compareSeverity, exceeds, type SeverityLimit } from './severity.js';

const LONGEST_NAME = 80;

/** Null: nothing that is found in it is graver than what passes. */
export function judgeFindings({ scanner, findings }: Scan, max: SeverityLimit): EvidenceVerdict | null {
  const grave = findings.filter(({ severity }) => exceeds(severity, max));
  return grave.length === 0 ? null : fail(say`${own(scanner)} found ${describeGrave(grave)}`);
}

function describeGrave(findings: readonly ScanFinding[]): Message {
  const told = findings
    .toSorted((one, other) => compareSeverity(one.severity, other.severity))
    .map(({ id, severity, package: name }) => {
      const what = own(severity === 'unknown' ? 'of unknown severity' : severity);
      return name === '' ? say`${cut(id)} (${what})` : say`${cut(id)} (${what}) in ${cut(name)}`;
    });
  return joinSome(told);
}

/** `signedAt`: when it was signed, as somebody vouches for it: what is signed was made before. */
export function judgeTime(
  { scanner, madeAt }: Scan,
  signedAt: string | null,
  within: number | null,
  today: Day,
): EvidenceVerdict {
  const said = madeAt === null ? null : readDay(madeAt);
  const vouched = signedAt === null ? null : readDay(signedAt);
  const day = [said, vouched].filter((each) => each !== null).toSorted()[0] ?? null;
  const odd = [said, vouched].find((each) => each !== null && isOdd(each, today));
  if (typeof odd === 'string')
    return {
      kind: 'unknown',
      reason: own(`its scan says that it was made on ${odd}, which cannot be right`),
    };
  if (day === null) {
    if (within === null && madeAt === null) return MET;
    return { kind: 'unknown', reason: say`its scan by ${own(scanner)} does not say when it was made` };
  }
  if (within === null || countDays(day, today) <= within) return MET;
  return fail(own(`it was last scanned by ${scanner} on ${day}, ${describeAgo(day, today)}`));
}

/** Orders scans by when they were made, the newest first; those that do not say it are last. */
export function findTime(madeAt: string | null, signedAt: string | null): number {
  const times = [madeAt, signedAt].flatMap((text) =>
    text === null || readDay(text) === null ? [] : [Date.parse(text)],
  );
  return times.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...times);
}

function cut(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}
