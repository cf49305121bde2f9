import { baseName, resolvePath } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../../unknown-texts.js';
import { type Stream, unknownStream } from './stream.js';

/** What the descriptors of a shell lead to, by their numbers or by what names them (`$fd`); the others are those around the script. */
export type DescriptorTable = ReadonlyMap<string, Stream>;

export const STDIN = '0';
export const STDOUT = '1';

export function withStream(table: DescriptorTable, key: string, stream: Stream | undefined): DescriptorTable {
  const copy = new Map(table);
  if (stream === undefined) copy.delete(key);
  else copy.set(key, stream);
  return copy;
}

/** Puts some descriptors back to what they were. */
export function restoreStreams(
  table: DescriptorTable,
  keys: readonly string[],
  before: DescriptorTable,
): DescriptorTable {
  return keys.reduce((found, key) => withStream(found, key, before.get(key)), table);
}

export function joinTables(left: DescriptorTable, right: DescriptorTable): DescriptorTable {
  if (left === right) return left;
  const keys = new Set([...left.keys(), ...right.keys()]);
  return new Map(
    [...keys].map((key) => {
      const [one, other] = [left.get(key), right.get(key)];
      return [key, (one ?? unknownStream()).join(other ?? unknownStream())];
    }),
  );
}

export function isSameTable(left: DescriptorTable, right: DescriptorTable): boolean {
  if (left === right) return true;
  return (
    left.size === right.size &&
    [...left].every(([key, stream]) => {
      const other = right.get(key);
      return other !== undefined && stream.isSame(other);
    })
  );
}

const PATHS = /^(?:\/dev|\/proc\/.+)\/fd\/(.+)$/;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['/dev/stdin', STDIN],
  ['/dev/stdout', STDOUT],
  ['/dev/stderr', '2'],
]);

/** Links to links that people make. */
const MAX_LINKS = 5;

/** What paths of a script mean. */
interface PathContext {
  readonly texts: UnknownTexts;
  readonly links: ReadonlyMap<string, readonly TracedText[]>;
}

/** The descriptor that a path leads to, also by links that the script makes; null: it is that of a file. */
export function descriptorOf(path: TracedText, run: PathContext, depth = 0): string | null {
  const written = run.texts.restore(path.value);
  const plain = written.startsWith('/') ? `/${resolvePath('.', written.slice(1))}` : written;
  const own = NAMED.get(plain) ?? PATHS.exec(plain)?.[1];
  if (own !== undefined) return own;
  // such as behind `cd /dev`
  if (/^(?:\.\/)*stdin$/.test(plain)) return STDIN;
  const linked = depth < MAX_LINKS ? (run.links.get(baseName(path.value)) ?? []) : [];
  return linked.map((each) => descriptorOf(each, run, depth + 1)).find((each) => each !== null) ?? null;
}

/** What a descriptor leads to; one that is not known may be any that a script has opened. */
export function findStream(table: DescriptorTable, written: string): Stream | undefined {
  const key = /^\d+$/.test(written) ? String(Number(written)) : written;
  const own = table.get(key);
  if (own !== undefined || /^\d+$/.test(key)) return own;
  const opened = [...table].filter(([each]) => !/^[012]$/.test(each)).map(([, stream]) => stream);
  return opened.reduce((found, stream) => found.join(stream), unknownStream());
}

/** The key of the descriptor that a word names. */
export function keyOfWord({ value }: TracedText, texts: UnknownTexts): string {
  return isUnknown(value) ? texts.restore(value) : value;
}
