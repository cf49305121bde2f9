import type { Finding } from '../core/report.js';
import { toFindingData } from '../reporters/json.js';

/** Later steps get it by environment variable, where a megabyte is too much. Characters. */
const MAX_LENGTH = 60_000;

/** Findings as JSON, the blocking first, as many as fit; the report file has all. ASCII only, and nothing that the runner would obey in a log. */
export function capFindings(findings: readonly Finding[]): string {
  const ordered = [0, 1, 2].flatMap((rank) => findings.filter((finding) => rankOf(finding) === rank));
  let text = '';
  for (const finding of ordered) {
    const item = toHarmlessJson(finding);
    if (text.length + item.length + 3 > MAX_LENGTH) break;
    text += text === '' ? item : `,${item}`;
  }
  return `[${text}]`;
}

function rankOf({ level, waiver, existing }: Finding): number {
  if (waiver !== null || existing) return 2;
  return level === 'block' ? 0 : 1;
}

function toHarmlessJson(finding: Finding): string {
  return JSON.stringify(toFindingData(finding))
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '#\\u0023[')
    .replaceAll('::', ':\\u003a');
}
