import type { Finding, Report } from '../report.js';
import type { RuleId } from '../rules/index.js';
import { compareText } from '../text-order.js';

/** A reference whose result an edited policy would change. */
export interface PreviewedReference {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly image: string | null;
  readonly written: string;
  /** What blocks it, under the old policy where it would newly pass, under the new one where it would newly fail. */
  readonly rules: readonly RuleId[];
}

export interface ChangedResults {
  readonly newlyPass: readonly PreviewedReference[];
  readonly newlyFail: readonly PreviewedReference[];
}

/** Compares two reports about the same files, by the policy in force and by the edited one. Order: file, line, column. */
export function previewPolicy(before: Report, after: Report): ChangedResults {
  const old = collectBlocked(before.findings);
  const edited = collectBlocked(after.findings);
  return { newlyPass: listMissing(old, edited), newlyFail: listMissing(edited, old) };
}

function collectBlocked(findings: readonly Finding[]): Map<string, PreviewedReference> {
  const blocked = new Map<string, PreviewedReference>();
  for (const { level, waiver, existing, rule, file, line, column, image, written } of findings) {
    if (level !== 'block' || waiver !== null || existing) continue;
    const key = JSON.stringify([file, line, column, image]);
    const rules = new Set([...(blocked.get(key)?.rules ?? []), rule]);
    blocked.set(key, { file, line, column, image, written, rules: [...rules] });
  }
  return blocked;
}

function listMissing(
  from: ReadonlyMap<string, PreviewedReference>,
  other: ReadonlyMap<string, PreviewedReference>,
): PreviewedReference[] {
  return [...from]
    .flatMap(([key, reference]) => (other.has(key) ? [] : [reference]))
    .sort((one, two) => compareText(one.file, two.file) || one.line - two.line || one.column - two.column);
}
