import type { Finding, FixedRecord } from '../report.js';

/**
 * The file in which what a record of a file that is gone says is found now: files that move are new. One whose name is the same
 * comes first. Each finding stands for one record.
 */
export function openMoves(findings: readonly Finding[]): (fixed: FixedRecord) => string | null {
  const left = new Map<string, string[]>();
  for (const finding of findings) {
    const { file, waiver, image, written } = finding;
    if (waiver !== null) continue;
    const key = identify(finding, image ?? written, file);
    left.set(key, [...(left.get(key) ?? []), file]);
  }
  return (fixed) => {
    const files = left.get(identify(fixed, fixed.image ?? fixed.written, fixed.file)) ?? [];
    const same = files.findIndex((file) => nameOf(file) === nameOf(fixed.file));
    const [found = null] = files.splice(Math.max(same, 0), 1);
    return found;
  };
}

/** Where nothing is named, only a file of the same name is the same. */
function identify({ rule, role }: Pick<Finding, 'rule' | 'role'>, what: string | null, file: string): string {
  return JSON.stringify([rule, role, what === null || what === '' ? ['', nameOf(file)] : what]);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
