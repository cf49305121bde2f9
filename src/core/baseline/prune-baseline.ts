import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import type { Baseline, RecordedFinding } from './baseline-shape.js';
import { loadBaseline } from './load-baseline.js';
import { identifyRecord } from './record-key.js';
import type { UnusedRecord } from './recorded-findings.js';
import { type NewRecord, writeBaseline } from './write-baseline.js';

/**
 * The text of a baseline without what is not needed. Everything else stays byte for byte, comments included, unless something
 * else stands on the same lines: then it is written anew.
 */
export function pruneBaseline(text: string, baseline: Baseline, unused: readonly UnusedRecord[]): string {
  if (unused.length === 0) return text;
  const counts = new Map(unused.map(({ record, count }) => [record, record.count - count]));
  const left = baseline.files.map(({ file, findings }): [string, readonly NewRecord[]] => [
    file,
    findings.flatMap((record) => {
      const count = counts.get(record) ?? record.count;
      return count === 0 ? [] : [{ ...record, count }];
    }),
  ]);
  const files = new Map(left.filter(([, records]) => records.length > 0));
  const cut = cutLines(text, baseline, counts);
  return isSame(cut, files) ? cut : writeBaseline({ expires: baseline.expires, files }, { text, baseline });
}

/** The text without the lines of what goes, and with the new counts of what stays. */
function cutLines(text: string, { files }: Baseline, counts: ReadonlyMap<RecordedFinding, number>): string {
  const items = listItems(parseDocument(text).get('files'));
  let result = text;
  // from the end, so that what is before keeps its place
  for (const [index, { findings }] of [...files.entries()].toReversed()) {
    const item = items[index];
    const isGone = findings.every((record) => counts.get(record) === 0);
    if (isGone) {
      result = removeLines(result, item, true);
      continue;
    }
    const records = isMap(item) ? listItems(item.get('findings')) : [];
    for (const [at, record] of [...findings.entries()].toReversed()) {
      const count = counts.get(record);
      if (count === 0) result = removeLines(result, records[at]);
      else if (count !== undefined) result = changeCount(result, records[at], count);
    }
  }
  return result;
}

function listItems(list: unknown): readonly (Node | undefined)[] {
  return isSeq(list) ? list.items.map((item) => (isMap(item) ? item : undefined)) : [];
}

/** `withGap`: an empty line above goes too. */
function removeLines(text: string, node: Node | undefined, withGap = false): string {
  if (node?.range == null) return text;
  const [from, valueEnd] = node.range;
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const gap = withGap ? (/\n(\r?\n)$/.exec(text.slice(0, line))?.[1]?.length ?? 0) : 0;
  const start = line - gap;
  // a map in lines of its own ends where the next line begins
  const last = text.slice(from, valueEnd).trimEnd().length + from;
  const end = text.indexOf('\n', last);
  return text.slice(0, start) + (end === -1 ? '' : text.slice(end + 1));
}

function changeCount(text: string, node: Node | undefined, count: number): string {
  if (node?.range == null) return text;
  const [from, to] = node.range;
  const written = text.slice(from, to);
  const short = count === 1 ? written.replace(/,\s*count:\s*\d+/, '') : written;
  return (
    text.slice(0, from) +
    (short === written ? written.replace(/(\bcount:\s*)\d+/, `$1${count}`) : short) +
    text.slice(to)
  );
}

/** Whether a text says exactly what is to be left. */
function isSame(text: string, files: ReadonlyMap<string, readonly NewRecord[]>): boolean {
  const { baseline } = loadBaseline('', text);
  if (baseline === null) return false;
  const list = (entries: Iterable<readonly [string, readonly NewRecord[]]>): string =>
    JSON.stringify(
      [...entries].map(([file, records]) => [
        file,
        records.map((record) => [identifyRecord(record), record.count]),
      ]),
    );
  return list(baseline.files.map(({ file, findings }) => [file, findings])) === list(files);
}
