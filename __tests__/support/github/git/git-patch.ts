const NO_END = '\\ No newline at end of file';
const CONTEXT = 3;

/**
 * The hunks between two texts as git writes them, null where it writes none. Undefined where git has to be asked, because
 * there is more than one way to say what was changed.
 */
export function writePatch(before: Buffer | null, after: Buffer | null): string | null | undefined {
  const texts = [before, after].map((bytes) => bytes ?? Buffer.alloc(0));
  const isBinary = texts.some((bytes) => bytes.subarray(0, 8000).includes(0));
  const [old = [], own = []] = texts.map((bytes) => splitLines(bytes.toString('latin1')));
  if (isBinary || old.join('') === own.join('')) return null;
  const same = findSame(old, own);
  const [removed, added] = [old, own].map((lines) => lines.slice(same.first, lines.length - same.last));
  if (removed === undefined || added === undefined || !isPlain(old, removed, added, same)) return undefined;
  const start = Math.max(0, same.first - CONTEXT);
  const end = Math.min(CONTEXT, same.last);
  const lines = [
    ...old.slice(start, same.first).map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...old.slice(old.length - same.last, old.length - same.last + end).map((line) => ` ${line}`),
  ];
  const counts = [removed, added].map(({ length }) => same.first - start + length + end);
  const [from, to] = counts.map((count) => writeRange(start, count));
  const body = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n${NO_END}\n`)).join('');
  const patch = `@@ -${from} +${to} @@${findTitle(old, start)}\n${body}`.replace(/\n$/, '');
  return Buffer.from(patch, 'latin1').toString();
}

interface Same {
  /** How many lines both texts begin with, and end with. */
  readonly first: number;
  readonly last: number;
}

/** A character for each byte; a last line without a line end is another line than one with. */
const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function findSame(old: readonly string[], own: readonly string[]): Same {
  const size = Math.min(old.length, own.length);
  let first = 0;
  while (first < size && old[first] === own[first]) first += 1;
  let last = 0;
  while (last < size - first && old.at(-1 - last) === own.at(-1 - last)) last += 1;
  return { first, last };
}

/** One block of lines that nothing else in the texts could be taken for. */
function isPlain(
  old: readonly string[],
  removed: readonly string[],
  added: readonly string[],
  { first, last }: Same,
): boolean {
  const around = new Set([...old.slice(0, first), ...old.slice(old.length - last)]);
  const gone = new Set(removed);
  return (
    !added.some((line) => gone.has(line) || around.has(line)) && !removed.some((line) => around.has(line))
  );
}

function writeRange(start: number, count: number): string {
  const line = count === 0 ? start : start + 1;
  return count === 1 ? `${line}` : `${line},${count}`;
}

/** The last line before a hunk that begins like a name. */
function findTitle(old: readonly string[], start: number): string {
  const line = old.slice(0, start).findLast((each) => /^[A-Za-z_$]/.test(each));
  return line === undefined ? '' : ` ${line.slice(0, 80).trimEnd()}`;
}
