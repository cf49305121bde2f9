import { type ByteString, toByteString } from './go/byte-string.js';
import { INSTRUCTIONS } from './instructions/keywords.js';
import { Refusal } from './refusal.js';
import { FrontendReading } from './shell/frontend-reading.js';
import { findDirectives } from './syntax/directives.js';
import type { Node } from './syntax/nodes.js';
import { InstructionLines, readNode } from './syntax/parse-file.js';

/**
 * Whether a text reads as a Dockerfile: it names a frontend, or begins as a Dockerfile can and has nothing but instructions, as
 * BuildKit reads them. Nothing is pulled by any other text. Also of a part of a file, from its first line on.
 */
export function readsLikeDockerfile(bytes: Uint8Array): boolean {
  return readsAsDockerfile(toByteString(bytes));
}

/** The same of a text. */
export function readsAsDockerfile(file: ByteString): boolean {
  if (findDirectives(file).syntax !== null) return true;
  const lines = new InstructionLines(file, null);
  const frontend = new FrontendReading();
  let count = 0;
  try {
    for (let line = lines.next(); line !== null; line = lines.next(), count++) {
      const node = readNode(lines.scanner, line, lines.escapeToken, frontend);
      if (count === 0 ? !isBeginning(node) : !INSTRUCTIONS.has(node.keyword)) return false;
    }
  } catch (error) {
    // an older frontend reads on, such as behind a heredoc without an end, and of a part the end is left out
    if (!(error instanceof Refusal)) throw error;
  }
  return count > 0;
}

/** Before the first stage there is nothing but arguments. */
function isBeginning({ keyword, args }: Node): boolean {
  if (keyword === 'arg') return args.length > 0;
  return keyword === 'from' && (args.length === 1 || (args.length === 3 && /^as$/i.test(args[1] ?? '')));
}

/** Whether a part of a file, from its first line on, is enough to tell how the file begins. */
export function showsBeginning(part: Uint8Array): boolean {
  const file = toByteString(part);
  if (findDirectives(file).syntax !== null) return true;
  // JSON names its frontend anywhere
  return !/^\s*\{/.test(file) && hasWholeInstruction(file);
}

function hasWholeInstruction(file: ByteString): boolean {
  try {
    const lines = new InstructionLines(file, null);
    const line = lines.next();
    return line !== null && (line.pieces === null || lines.scanner.advance());
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
