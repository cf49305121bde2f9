import type { Finding } from '../report.js';
import type { RecordedFinding } from './baseline-shape.js';

type RecordKey = Pick<RecordedFinding, 'image' | 'written' | 'rule' | 'role' | 'line' | 'content'>;

/** What a finding is recognised by within its file. */
export function identifyRecord({ image, written, rule, role, line, content }: RecordKey): string {
  return JSON.stringify([rule, image, written, role, line, content]);
}

/**
 * A finding as a baseline names it: by the image that is pulled, by what is written where no image is known, and by the
 * bytes of the file where it is about the file. Null where nothing would tell when what it is about changes.
 */
export function toRecord(finding: Finding): RecordKey | null {
  const { rule, image, written, role, line, content } = finding;
  const nothing = { image: null, written: null, role: null, line: null, content: null };
  if (role !== null && image !== null) return { ...nothing, rule, image, role };
  if (role !== null && written !== '') return { ...nothing, rule, written, role };
  return content === undefined || line === 0 ? null : { ...nothing, rule, line, content };
}
