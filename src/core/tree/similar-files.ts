/** What a file consists of, to compare it with others: bytes of each line, and of the whole. */
export interface Spans {
  readonly size: number;
  readonly spans: ReadonlyMap<string, number>;
}

/** Git divides longer lines. In bytes. */
const MAX_SPAN = 64;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
/** What git takes for a rename: half of it is the same. */
const ENOUGH = 0.5;

export function readSpans(bytes: Uint8Array): Spans {
  const spans = new Map<string, number>();
  let span = '';
  const close = (): void => {
    if (span !== '') spans.set(span, (spans.get(span) ?? 0) + span.length);
    span = '';
  };
  for (const [at, byte] of bytes.entries()) {
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) continue;
    span += String.fromCharCode(byte);
    if (byte === LINE_FEED || span.length === MAX_SPAN) close();
  }
  close();
  return { size: bytes.length, spans };
}

/** How much of the larger of two files the other one has too, from 0 to 1, as git counts it. */
export function findSimilarity(one: Spans, other: Spans): number {
  let same = 0;
  for (const [span, bytes] of one.spans) same += Math.min(bytes, other.spans.get(span) ?? 0);
  const larger = Math.max(one.size, other.size);
  return larger === 0 ? 0 : same / larger;
}

/** Which new file was which removed one: first the two that have most in common, each once. */
export function pairSimilar(
  added: ReadonlyMap<string, Spans>,
  removed: ReadonlyMap<string, Spans>,
): ReadonlyMap<string, string> {
  const found = [...added].flatMap(([path, now]) =>
    [...removed].flatMap(([old, before]) => {
      const similarity = findSimilarity(now, before);
      return similarity < ENOUGH ? [] : [{ path, old, similarity, isSameName: nameOf(path) === nameOf(old) }];
    }),
  );
  found.sort(
    (one, other) => other.similarity - one.similarity || Number(other.isSameName) - Number(one.isSameName),
  );
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { path, old } of found) {
    if (pairs.has(path) || taken.has(old)) continue;
    pairs.set(path, old);
    taken.add(old);
  }
  return pairs;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
