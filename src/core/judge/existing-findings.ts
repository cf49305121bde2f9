import type { InlineException } from '../dockerfile/inline-exceptions.js';
import type { Place, Reading } from '../dockerfile/reading.js';
import { raiseLevel } from '../level.js';
import type { Policy } from '../policy/policy.js';
import { describeTreatment } from '../policy/query/path-treatment.js';
import type { Finding } from '../report.js';
import { NAMELESS } from '../rules/index.js';

/** The findings of one version of a file; `reading` is null where the file has no bytes. */
export interface JudgedVersion {
  readonly found: readonly Finding[];
  readonly reading: Reading | null;
}

/**
 * Marks findings that the base revision of the file has too: the same rule about the same image in the same role, at least
 * as severe and not waived there. An image that no build of the base pulled excuses none that is pulled now. Where the file
 * could not be read to its end, what says so always counts.
 */
export function markExisting(head: JudgedVersion, base: JudgedVersion): readonly Finding[] {
  const known = new Map<string, Finding['level']>();
  const isPulledInBase = openPulled(base.reading);
  for (const finding of base.found) {
    if (finding.waiver !== null) continue;
    for (const pulled of isPulledInBase(finding) ? [true, false] : [false]) {
      const key = identify(finding, pulled);
      known.set(key, raiseLevel(known.get(key) ?? finding.level, finding.level));
    }
  }
  if (known.size === 0) return head.found;
  const isPulled = openPulled(head.reading);
  const refused = head.reading === null || head.reading.problem !== null;
  return head.found.map((finding) => {
    const { rule, level, waiver } = finding;
    const before = known.get(identify(finding, isPulled(finding)));
    const counts = refused && NAMELESS.has(rule);
    if (before === undefined || waiver !== null || counts) return finding;
    return raiseLevel(before, level) === before ? { ...finding, existing: true } : finding;
  });
}

/** Whether a build pulls what a finding is about; what is about no image at all counts as pulled. */
function openPulled(reading: Reading | null): (finding: Finding) => boolean {
  if (reading === null) return () => true;
  const { images, openBases = [] } = reading;
  const place = ({ line, column }: Place): string => `${line}:${column}`;
  const pulled = new Set([...images, ...openBases].filter(({ reachable }) => reachable).map(place));
  return (finding) => finding.role === null || pulled.has(place(finding));
}

/**
 * Whether the policy selects both paths by the same overrides, exceptions and builds. Only then does a finding in the old place
 * excuse one in the new place: moving a Dockerfile out of `examples/` is a change.
 */
export function isTreatedAlike(policy: Policy, one: string, other: string): boolean {
  if (one === other) return true;
  return describeTreatment(policy, one) === describeTreatment(policy, other);
}

/** What the base has without the lines that a comment there excepts: what was excepted was never accepted as it is. */
export function withoutExcepted(
  findings: readonly Finding[],
  inline: readonly InlineException[],
): readonly Finding[] {
  const excepted = new Set(
    inline.flatMap((exception) => ('coversLine' in exception ? exception.coversLine : [])),
  );
  return findings.filter(({ line }) => !excepted.has(line));
}

function identify({ rule, image, role, written }: Finding, pulled: boolean): string {
  return JSON.stringify([rule, image ?? `written ${written}`, role, pulled]);
}
