import { type ByteString, toByteString } from './go/byte-string.js';
import { Refusal } from './refusal.js';
import { findDirectives } from './syntax/directives.js';
import { InstructionLines } from './syntax/parse-file.js';

const FROM = /^\s*(FROM)(?:\s+--[a-z]+=\S+)*\s+([^\s:=]\S*)(?:\s+AS\s+\S+)?\s*$/i;
const ARG = /^\s*ARG\s+[A-Za-z_]\w*(?:=\S*|="[^"]*"|='[^']*')?(?:\s+[A-Za-z_]\w*(?:=.*)?)*\s*$/i;

/**
 * Whether a text begins as a Dockerfile can: it names a frontend, or its first instruction, read as BuildKit reads it, is one
 * that a Dockerfile begins with. Only used to mention files that were not judged, so prose that looks like this does no
 * harm.
 */
export function readsLikeDockerfile(bytes: Uint8Array): boolean {
  return beginsAsDockerfile(toByteString(bytes));
}

/** The same of a text. */
export function beginsAsDockerfile(file: ByteString): boolean {
  if (findDirectives(file).syntax !== null) return true;
  const first = readFirst(file);
  if (first === null) return false;
  const [, word, image = ''] = FROM.exec(first.text) ?? [];
  // `From here` begins a sentence
  if (word !== undefined) return word === 'FROM' || first.isContinued || /[/:@$]/.test(image);
  return ARG.test(first.text);
}

/** Whether a part of a file, from its first line on, is enough to tell how the file begins. */
export function showsBeginning(part: Uint8Array): boolean {
  const file = toByteString(part);
  if (findDirectives(file).syntax !== null) return true;
  // JSON names its frontend anywhere
  return !/^\s*\{/.test(file) && readFirst(file)?.isWhole === true;
}

interface FirstInstruction {
  readonly text: ByteString;
  /** It takes more than one line. */
  readonly isContinued: boolean;
  /** Something comes after it. */
  readonly isWhole: boolean;
}

function readFirst(file: ByteString): FirstInstruction | null {
  try {
    const lines = new InstructionLines(file, null);
    const line = lines.next();
    if (line === null) return null;
    const { text, start, end, pieces } = line;
    const isContinued = pieces !== null;
    return { text: text.slice(start, end), isContinued, isWhole: !isContinued || lines.scanner.advance() };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
