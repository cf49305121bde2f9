import type { Day } from '../day.js';
import type { Finding } from '../report.js';
import { writeScalar } from '../shapes/yaml-scalar.js';
import { compareText } from '../text-order.js';
import type { Baseline, RecordedFinding } from './baseline-shape.js';
import { identifyRecord, toRecord } from './record-key.js';

/** What a new baseline says. */
export type NewRecord = Omit<RecordedFinding, 'place'>;

export interface NewBaseline {
  readonly expires: Day | null;
  /** By file. */
  readonly files: ReadonlyMap<string, readonly NewRecord[]>;
}

/**
 * Findings as a baseline records them, and those that none can. What is waived is not recorded, because its exception ends; nor
 * what is only not known, because it could turn out to be anything.
 */
export function recordFindings(findings: readonly Finding[]): {
  readonly files: NewBaseline['files'];
  readonly unrecorded: readonly Finding[];
} {
  const files = new Map<string, Map<string, { readonly record: NewRecord; readonly places: Set<string> }>>();
  const unrecorded: Finding[] = [];
  for (const finding of findings) {
    if (finding.waiver !== null) continue;
    const record = finding.unknown === true ? null : toRecord(finding);
    if (record === null) {
      unrecorded.push(finding);
      continue;
    }
    const { file, line, column } = finding;
    const records = files.get(file) ?? new Map();
    const key = identifyRecord(record);
    const known = records.get(key) ?? { record: { ...record, count: 1 }, places: new Set() };
    known.places.add(`${line}:${column}`);
    records.set(key, known);
    files.set(file, records);
  }
  const counted = [...files].map(([file, records]): [string, NewRecord[]] => [
    file,
    [...records.values()].map(({ record, places }) => ({ ...record, count: places.size })),
  ]);
  return { files: new Map(counted), unrecorded };
}

const HEAD = [
  '# Findings that were here when this was written. They are reported as existing and do not block; whatever is new does.',
  '# A pull request is judged by the baseline of its base commit. Remove what is fixed: base-image-gate check --prune',
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/base-image-gate/base-image-gate/v1/policies/baseline.schema.json',
];

/** Lines above a line, and what follows on it. */
interface LineComments {
  readonly above: readonly string[];
  readonly behind: string;
}

const NO_COMMENTS: LineComments = { above: [], behind: '' };

/** Comments of an older text, kept where what they are about stays. */
interface KeptComments {
  readonly head: readonly string[];
  /** Of a record, or of its file where that is null. */
  find(file: string, record: NewRecord | null): LineComments;
}

/** A baseline as text: sorted, a line for each record below the lines of its file. `older`: the text that it replaces. */
export function writeBaseline(
  { expires, files }: NewBaseline,
  older: { readonly text: string; readonly baseline: Baseline } | null = null,
): string {
  const comments = keepComments(older);
  const sorted = [...files]
    .filter(([, records]) => records.length > 0)
    .toSorted(([one], [other]) => compareText(one, other));
  const lines = [
    ...comments.head,
    'version: 1',
    ...(expires === null ? [] : [`expires: ${JSON.stringify(expires)}`]),
    ...(sorted.length === 0 ? ['files: []'] : ['files:']),
  ];
  for (const [file, records] of sorted) {
    const { above, behind } = comments.find(file, null);
    // between two files, so that changes of both merge
    const gap = lines.at(-1) === 'files:' ? [] : [''];
    lines.push(...gap, ...above, `  - file: ${writeScalar(file)}${behind}`, '    findings:');
    for (const record of records.toSorted(compareRecords)) {
      const kept = comments.find(file, record);
      lines.push(...kept.above, `      - ${writeRecord(record)}${kept.behind}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** One record as one line. */
export function writeRecord(record: NewRecord): string {
  const { image, written, words, rule, role, unneeded, build, line, content, unnamed, count } = record;
  const keys = [
    ...(image === null ? [] : [`image: ${writeScalar(image)}`]),
    ...(written === null ? [] : [`written: ${writeScalar(written)}`]),
    ...(build === null ? [] : [`build: ${writeScalar(build)}`]),
    ...(line === null ? [] : [`line: ${line}`]),
    `rule: ${rule}`,
    ...(role === null ? [] : [`role: ${role}`]),
    ...(unneeded ? ['unneeded: true'] : []),
    ...(words === null ? [] : [`words: ${words}`]),
    ...(content === null ? [] : [`content: ${content}`]),
    ...(unnamed === null ? [] : [`unnamed: ${unnamed}`]),
    ...(count === 1 ? [] : [`count: ${count}`]),
  ];
  return `{ ${keys.join(', ')} }`;
}

function compareRecords(one: NewRecord, other: NewRecord): number {
  return (
    compareText(one.image ?? '', other.image ?? '') ||
    compareText(one.written ?? '', other.written ?? '') ||
    compareText(one.build ?? '', other.build ?? '') ||
    (one.line ?? 0) - (other.line ?? 0) ||
    compareText(one.rule, other.rule) ||
    compareText(one.role ?? '', other.role ?? '') ||
    Number(one.unneeded) - Number(other.unneeded) ||
    compareText(one.words ?? '', other.words ?? '')
  );
}

function keepComments(older: { readonly text: string; readonly baseline: Baseline } | null): KeptComments {
  if (older === null) return { head: HEAD, find: () => NO_COMMENTS };
  const lines = older.text.replace(/^\ufeff/, '').split(/\r?\n/);
  const places = new Map<string, { readonly line: number; readonly written: string }>();
  for (const { file, place, findings } of older.baseline.files) {
    const written = `- file: ${writeScalar(file)}`;
    places.set(JSON.stringify([file, null]), { line: place.line, written });
    for (const record of findings)
      places.set(JSON.stringify([file, identifyRecord(record)]), {
        line: record.place.line,
        written: `- ${writeRecord(record)}`,
      });
  }
  const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  return {
    head: lines.slice(0, Math.max(0, start)),
    find(file, record) {
      const findPlace = (key: string | null) => places.get(JSON.stringify([file, key]));
      // an older version wrote less of the same
      const place =
        record === null
          ? findPlace(null)
          : (findPlace(identifyRecord(record)) ?? findPlace(identifyRecord({ ...record, words: null })));
      if (place === undefined) return NO_COMMENTS;
      const above: string[] = [];
      for (let at = place.line - 2; /^\s*#/.test(lines[at] ?? ''); at--)
        above.unshift(`${record === null ? '  ' : '      '}${lines[at]?.trim()}`);
      const line = lines[place.line - 1]?.trim() ?? '';
      const rest = line.startsWith(place.written) ? line.slice(place.written.length) : '';
      return { above, behind: /^\s+#/.test(rest) ? rest : '' };
    },
  };
}
