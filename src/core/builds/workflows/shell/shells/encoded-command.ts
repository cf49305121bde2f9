import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text of `pwsh -EncodedCommand`, which is UTF-16 in base64; null: it is something else. */
export function decodeCommand(text: TracedText | undefined): TracedText | null {
  if (text === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(text.value)) return null;
  let decoded = '';
  let [bits, count] = [0, 0];
  const bytes: number[] = [];
  for (const letter of text.value.replace(/=+$/, '')) {
    bits = (bits << 6) | ALPHABET.indexOf(letter);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 255);
    bits &= (1 << count) - 1;
  }
  for (let at = 0; at + 1 < bytes.length; at += 2)
    decoded += String.fromCharCode((bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0));
  // such a mark is one of those for what is not known
  return isUnknown(decoded) ? null : text.as(decoded);
}
