import { Copy, DockerfileParser, From, type Instruction } from 'dockerfile-ast';
import { decodeText, toByteString } from './go/byte-string.js';
import type { ImageUse, Place } from './reading.js';

/** Largest file, in bytes, that the second reader is given: its time is not linear in the size. */
const MAX_SIZE = 200_000;

/**
 * The exact range of a file that a fix may replace: where dockerfile-ast, asked independently, sees the same
 * text at the same place and that text is the reference itself. Null if the two readers do not agree, or the
 * reference contains variables, quotes, escapes or joined lines. Never throws.
 */
export function findSuggestionRange(bytes: Uint8Array, use: ImageUse): Place | null {
  if (use.via !== 'from' && use.via !== 'copy-from') return null;
  if (use.line !== use.endLine || bytes.length > MAX_SIZE) return null;
  const text = decodeText(toByteString(bytes)).replace(/^\ufeff/, '');
  const line = text.split('\n')[use.line - 1] ?? '';
  if (line.slice(use.column - 1, use.endColumn - 1) !== use.written) return null;
  return agrees(text, use)
    ? { line: use.line, column: use.column, endLine: use.endLine, endColumn: use.endColumn }
    : null;
}

/** Whether dockerfile-ast has an instruction on that line whose image is at that place. */
function agrees(text: string, use: ImageUse): boolean {
  const instructions: Instruction[] = parseQuietly(text);
  return instructions.some((instruction) => {
    const range = findImageRange(instruction);
    return (
      range !== null &&
      range.start.line === use.line - 1 &&
      range.end.line === use.line - 1 &&
      range.start.character === use.column - 1 &&
      range.end.character === use.endColumn - 1
    );
  });
}

function findImageRange(instruction: Instruction): ReturnType<From['getImageRange']> {
  if (instruction instanceof From) return instruction.getImageRange();
  if (!(instruction instanceof Copy)) return null;
  const flag = instruction.getFlags().find((candidate) => candidate.getName() === 'from');
  return flag?.getValueRange() ?? null;
}

function parseQuietly(text: string): Instruction[] {
  try {
    return DockerfileParser.parse(text).getInstructions();
  } catch {
    // If the second reader fails, the two do not agree.
    return [];
  }
}
