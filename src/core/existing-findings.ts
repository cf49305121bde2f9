import type { Reading } from './dockerfile/reading.js';
import { raiseLevel } from './level.js';
import type { Finding } from './report.js';

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
  const refused = reading === null || reading.problem !== null;
  return head.map((finding) => {
    const { rule, level, waiver } = finding;
    const before = known.get(identify(finding));
    const counts = refused && (rule === 'unreadable' || rule === 'unresolved');
    if (before === undefined || waiver !== null || counts) return finding;
    return raiseLevel(before, level) === before ? { ...finding, existing: true } : finding;
  });
}

function identify({ rule, image, role, written }: Finding): string {
  return JSON.stringify([rule, image ?? `written ${written}`, role]);
}
