import { isUtf8 } from 'node:buffer';

/** A path as unique text: bytes that are not UTF-8 become `\xff`. */
export function decodePath(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const size = measureCharacter(bytes, at);
    text +=
      size === 0
        ? `\\x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`
        : bytes.subarray(at, at + size).toString('utf8');
    at += size || 1;
  }
  return text;
}

/** Length in bytes of the UTF-8 character at an offset, 0 if there is none. */
function measureCharacter(bytes: Buffer, at: number): number {
  for (let size = 1; size <= 4 && at + size <= bytes.length; size++)
    if (isUtf8(bytes.subarray(at, at + size))) return size;
  return 0;
}

/** What the system opens: text, or the bytes themselves if they are not UTF-8. */
export function toSystemPath(bytes: Buffer): string | Buffer {
  return isUtf8(bytes) ? bytes.toString('utf8') : Buffer.from(bytes);
}
