/**
 * Unpacks a block as https://github.com/google/snappy/blob/main/format_description.txt describes it, without the framing of a
 * stream. Null: it is not one, or unpacks to more than `most` bytes.
 */
export function unpackSnappy(block: Uint8Array, most: number): Uint8Array | null {
  const head = readLength(block);
  if (head === null || head.length > most) return null;
  const out = new Uint8Array(head.length);
  let [from, to] = [head.end, 0];
  while (from < block.length) {
    const element = readElement(block, from);
    if (element === null || to + element.length > out.length) return null;
    if (element.offset === null) {
      if (element.end + element.length > block.length) return null;
      out.set(block.subarray(element.end, element.end + element.length), to);
      from = element.end + element.length;
    } else {
      if (element.offset === 0 || element.offset > to) return null;
      // a copy may reach into what it writes itself
      for (let index = 0; index < element.length; index += 1)
        out[to + index] = out[to + index - element.offset] ?? 0;
      from = element.end;
    }
    to += element.length;
  }
  return to === out.length ? out : null;
}

/** How many bytes come next: from the block itself (`offset` is null), or from what was unpacked so far back. */
interface Element {
  readonly length: number;
  readonly offset: number | null;
  /** Where it ends in the block. */
  readonly end: number;
}

function readElement(block: Uint8Array, at: number): Element | null {
  const tag = block[at] ?? 0;
  const size = tag >> 2;
  switch (tag & 3) {
    case 0: {
      const extra = Math.max(0, size - 59);
      const long = readNumber(block, at + 1, extra);
      return long === null
        ? null
        : { length: 1 + (extra === 0 ? size : long), offset: null, end: at + 1 + extra };
    }
    case 1: {
      const low = readNumber(block, at + 1, 1);
      return low === null ? null : { length: 4 + (size & 7), offset: ((tag >> 5) << 8) | low, end: at + 2 };
    }
    default: {
      const width = (tag & 3) === 2 ? 2 : 4;
      const offset = readNumber(block, at + 1, width);
      return offset === null ? null : { length: 1 + size, offset, end: at + 1 + width };
    }
  }
}

/** Little-endian; null where the block ends before it. */
function readNumber(block: Uint8Array, at: number, width: number): number | null {
  if (at + width > block.length) return null;
  let value = 0;
  for (let index = width - 1; index >= 0; index -= 1) value = value * 256 + (block[at + index] ?? 0);
  return value;
}

/** The unpacked length, seven bits a byte. */
function readLength(block: Uint8Array): { readonly length: number; readonly end: number } | null {
  let length = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = block[index];
    if (byte === undefined) return null;
    length += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return { length, end: index + 1 };
  }
  return null;
}
