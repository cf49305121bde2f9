import type { InlineException } from '../dockerfile/inline-exceptions.js';
import type { Reading } from '../dockerfile/reading.js';
import { raiseLevel } from '../level.js';
import type { Policy } from '../policy/policy.js';
import type { Finding } from '../report.js';
import { NAMELESS } from '../rules/index.js';

/**
 * Marks findings that the base revision of the file has too: the same rule about the same image in the same role, at least
 * as severe and not waived there. Where the file could not be read to its end, what says so always counts.
 */
export function markExisting(
  head: readonly Finding[],
  base: readonly Finding[],
  reading: Reading | null,
): readonly Finding[] {
  const known = new Map<string, Finding['level']>();
  for (const finding of base) {
    const key = identify(finding);
    if (finding.waiver === null) known.set(key, raiseLevel(known.get(key) ?? finding.level, finding.level));
  }
  if (known.size === 0) return head;
  const refused = reading === null || reading.problem !== null;
  return head.map((finding) => {
    const { rule, level, waiver } = finding;
    const before = known.get(identify(finding));
    const counts = refused && NAMELESS.has(rule);
    if (before === undefined || waiver !== null || counts) return finding;
    return raiseLevel(before, level) === before ? { ...finding, existing: true } : finding;
  });
}

/**
 * Whether the policy selects both paths by the same overrides, exceptions and builds. Only then does a finding in the old place
 * excuse one in the new place: moving a Dockerfile out of `examples/` is a change.
 */
export function isTreatedAlike(policy: Policy, one: string, other: string): boolean {
  if (one === other) return true;
  return [...policy.overrides, ...policy.exceptions, ...policy.builds].every(
    ({ paths }) =>
      paths === null || paths.some((glob) => glob.matches(one)) === paths.some((glob) => glob.matches(other)),
  );
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

function identify({ rule, image, role, written }: Finding): string {
  return JSON.stringify([rule, image ?? `written ${written}`, role]);
}
