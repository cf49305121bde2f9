import { decodeExactly, toByteString } from '../../dockerfile/go/byte-string.js';

/** Text of a file that is UTF-8, or UTF-16 with a byte order mark; the mark itself is left out. Null: neither. */
export function decodeYaml(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = decodeExactly(toByteString(hasMark ? bytes.subarray(3) : bytes));
  return hasLoneSurrogate(text) ? null : text;
}

function decodeUtf16(bytes: Uint8Array, high: number): string | null {
  if (bytes.length % 2 !== 0) return null;
  const units: string[] = [];
  for (let at = 2; at < bytes.length; at += 2) {
    units.push(String.fromCharCode(((bytes[at + (1 - high)] ?? 0) << 8) | (bytes[at + high] ?? 0)));
  }
  const text = units.join('');
  return hasLoneSurrogate(text) ? null : text;
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
