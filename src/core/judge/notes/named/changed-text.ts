import { decodeText, toByteString } from '../../../dockerfile/go/byte-string.js';
import { own, say } from '../../../message.js';
import type { Problem } from '../../../report.js';

/** In bytes. */
const MAX_SIZE = 1024 * 1024;
/** Programs read a text in spite of some NULs; with more of them, and more than one in a hundred bytes, it is not one. */
const MAX_NULS = 8;
/** Scripts and files of tasks, which are never anything but texts. */
const SCRIPT =
  /\.(?:sh|bash|zsh|ksh|mk|ps1|psm1|bat|cmd)$|(?:^|\/)(?:GNU)?[Mm]akefile$|(?:^|\/)\.?[Jj]ustfile$/;

/** The text of a file; null: it is too large to be by people, or not a text. */
export function readText(bytes: Uint8Array | null): string | null {
  if (bytes === null || bytes.length > MAX_SIZE) return null;
  const [first, second, third, fourth] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  // the mark of UTF-32 begins in the same way
  if (isLittle && third === 0 && fourth === 0) return null;
  if (isLittle || (first === 0xfe && second === 0xff)) return decodeWide(bytes, isLittle);
  const nuls = bytes.includes(0) ? bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) : 0;
  return nuls > Math.max(MAX_NULS, bytes.length / 100) ? null : decodeText(toByteString(bytes));
}

/** A text of UTF-16 behind its mark, as PowerShell writes and reads it. */
function decodeWide(bytes: Uint8Array, isLittle: boolean): string {
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [one = 0, other = 0] = [bytes[at], bytes[at + 1]];
    text += String.fromCharCode(isLittle ? one | (other << 8) : (one << 8) | other);
  }
  return text;
}

/** Whether it is said of a changed file that it is not read: not of what may be a picture or a program. */
export function isScript(path: string): boolean {
  return SCRIPT.test(path);
}

/** Says of changed scripts that their texts are not at hand. */
export function describeUnread(files: readonly string[]): Problem[] {
  return files.map((file) => {
    const { text, foreign } =
      say`This changed script is ${own('too large, or not a text')}, so it is not known whether it names images that a build pulls.`;
    return { file, line: 1, column: 1, level: 'warning', message: text, foreign };
  });
}
