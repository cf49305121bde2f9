import type { InlineDockerfile } from '../../build.js';
import type { ScalarNode, TextPiece } from '../model/node.js';
import { findLineStarts } from './scalar-lines.js';

/** A Dockerfile in a compose file, with the place of each of its lines. */
export function makeInlineDockerfile(node: ScalarNode, text: string): InlineDockerfile {
  const { source, start } = node.origin;
  const raw = node.raw ?? text;
  const rawStarts = findLineStarts(node.origin, raw);
  const lines = text.split('\n');
  let at = 0;
  const places = lines.map((line) => {
    const from =
      node.pieces === null ? { line: countLines(raw, at), isStart: true } : traceBack(node.pieces, raw, at);
    at += line.length + 1;
    const offset = rawStarts?.[from.line];
    if (offset === undefined) return { line: source.positionAt(start).line, column: null };
    const place = source.positionAt(offset);
    const isVerbatim = from.isStart && source.text.startsWith(line, offset);
    return { line: place.line, column: isVerbatim ? place.column : null };
  });
  return { text, file: source.file, lines: places };
}

/** The line of the raw text that an offset after interpolation comes from, and whether it begins there. */
function traceBack(
  pieces: readonly TextPiece[],
  raw: string,
  at: number,
): { readonly line: number; readonly isStart: boolean } {
  let piece: TextPiece | undefined;
  for (const next of pieces) {
    if (next.at > at) break;
    piece = next;
  }
  if (piece === undefined) return { line: 0, isStart: at === 0 };
  const from = piece.isLiteral ? piece.from + (at - piece.at) : piece.from;
  return { line: countLines(raw, from), isStart: from === 0 || raw[from - 1] === '\n' };
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
