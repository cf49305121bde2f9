import type { PatternReader } from './reader.js';
import { PatternError } from './syntax.js';

const CONTROL: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** The character that an escape stands for, after its backslash. */
export function readEscapedChar(reader: PatternReader): string {
  const octal = reader.match(/0[0-7]{0,2}|[1-7][0-7]{1,2}/);
  if (octal !== null) return String.fromCodePoint(Number.parseInt(octal[0], 8));
  const hex = reader.match(/x(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{2}))/);
  if (hex !== null) {
    const code = Number.parseInt(hex[1] ?? hex[2] ?? '0', 16);
    if (code > 0x10ffff) throw new PatternError('it names a character that does not exist');
    return String.fromCodePoint(code);
  }
  const letter = reader.next();
  const control = CONTROL.get(letter);
  if (control !== undefined) return control;
  if (/[0-9A-Za-z]/.test(letter) || letter > '\x7f') throw new PatternError(`\\${letter} is not an escape`);
  return letter;
}
