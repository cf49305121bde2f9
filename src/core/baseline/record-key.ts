import type { Finding } from '../report.js';
import type { RecordedFinding } from './baseline-shape.js';

type RecordKey = Pick<RecordedFinding, 'image' | 'written' | 'rule' | 'role' | 'build' | 'line' | 'content'>;

/** What a finding is recognised by within its file. */
export function identifyRecord({ image, written, rule, role, build, line, content }: RecordKey): string {
  return JSON.stringify([rule, image, written, role, build, line, content]);
}

/**
 * A finding as a baseline names it: by the image that is pulled, by what is written where no image is known, by all that is
 * said of a build that is elsewhere, and by the bytes of the file where it is about the file. Null where nothing would tell when what it is about changes.
 */
export function toRecord(finding: Finding): RecordKey | null {
  const { rule, image, written, role, line, content, outside } = finding;
  const nothing = { image: null, written: null, role: null, build: null, line: null, content: null };
  if (role !== null && image !== null) return { ...nothing, rule, image, role };
  if (outside !== undefined)
    return content === undefined ? null : { ...nothing, rule, build: outside.build, content };
  if (role !== null && written !== '') return { ...nothing, rule, written, role };
  return content === undefined || line === 0 ? null : { ...nothing, rule, line, content };
}
