import type { Finding } from '../report.js';
import type { RecordedFinding } from './baseline-shape.js';

type RecordKey = Pick<
  RecordedFinding,
  'image' | 'written' | 'words' | 'rule' | 'role' | 'unneeded' | 'build' | 'line' | 'content' | 'unnamed'
>;

/** What a finding is recognised by within its file. The line is for people: what the content says may be in another one now. */
export function identifyRecord(record: RecordKey): string {
  const { image, written, words, rule, role, unneeded, build, content } = record;
  return JSON.stringify([rule, image, written, words, role, unneeded, build, content]);
}

/** What a finding about a build is recognised by that has another name now; null: nothing tells. */
export function identifyUnnamed({ rule, build, unnamed }: RecordKey): string | null {
  return build === null || unnamed === null ? null : JSON.stringify([rule, unnamed]);
}

const NOTHING = {
  image: null,
  written: null,
  words: null,
  role: null,
  unneeded: false,
  build: null,
  line: null,
  content: null,
  unnamed: null,
} as const;

/**
 * A finding as a baseline names it: by the image that is pulled, by what is written where no image is known, by what a name
 * without a value is made of, by all that is said of a build that is elsewhere, and by the bytes of the file and what builds
 * give it where it is about the file. Null where nothing would tell when what it is about changes.
 */
export function toRecord(finding: Finding): RecordKey | null {
  const {
    rule,
    image,
    written,
    role,
    line,
    content,
    outside,
    madeOf,
    words = null,
    unneeded = false,
  } = finding;
  if (madeOf !== undefined && words === null) return null;
  if (role !== null && image !== null) return { ...NOTHING, rule, image, words, role, unneeded };
  if (outside !== undefined)
    return content === undefined
      ? null
      : { ...NOTHING, rule, build: outside.build, content, unnamed: finding.unnamedContent ?? null };
  if (role !== null && written !== '') return { ...NOTHING, rule, written, words, role, unneeded };
  return content === undefined || line === 0 ? null : { ...NOTHING, rule, line, content };
}

/**
 * The same without what tells whether it changed: as baselines named it that recorded less. Null where nothing is left out.
 */
export function toEarlierRecord(finding: Finding): RecordKey | null {
  const record = toRecord(finding);
  if (record === null) return null;
  if (record.words !== null || record.build !== null) return forgetParts(record);
  const { earlierContent } = finding;
  return record.line === null || earlierContent === undefined ? null : { ...record, content: earlierContent };
}

/** A name without what it is made of, a build without what is said of it. */
export function forgetParts(record: RecordKey): RecordKey {
  return record.build === null ? { ...record, words: null } : { ...record, content: null };
}
