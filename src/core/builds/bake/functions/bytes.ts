import { decodeExactly, encodeText } from '../../../dockerfile/go/byte-string.js';

export function utf8Bytes(text: string): Uint8Array {
  return Uint8Array.from(encodeText(text), (char) => char.charCodeAt(0));
}

/** The text of bytes; null where they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | null {
  const text = decodeExactly(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return /[\uDC80-\uDCFF]/u.test(text) ? null : text;
}

export function hexText(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Big-endian bytes of a number. */
export function bytesOf(value: bigint, length: number): number[] {
  return Array.from({ length }, (_, index) => Number((value >> BigInt(8 * (length - 1 - index))) & 0xffn));
}
