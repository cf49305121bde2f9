import { trimStart } from './spaces.js';
import { cutPiece, type TemplatePart } from './template-part.js';

/** `<<-`: removes the smallest indentation of all lines from every line that is not empty. */
export function flushHeredoc(parts: readonly TemplatePart[]): void {
  let smallest = Number.POSITIVE_INFINITY;
  let startOfLine = true;
  const indented: (TemplatePart & { kind: 'text' })[] = [];
  for (const part of parts) {
    if (startOfLine) {
      const indentation = part.kind === 'text' ? indentationOf(part) : 0;
      if (part.kind === 'text' && indentation !== null) indented.push(part);
      if (indentation !== null) smallest = Math.min(smallest, indentation);
    }
    startOfLine = part.kind === 'text' && textOf(part).endsWith('\n');
  }
  for (const part of indented) removeIndentation(part, smallest);
}

/** Null if the line has only spaces. */
function indentationOf(part: TemplatePart & { kind: 'text' }): number | null {
  const text = textOf(part);
  const rest = trimStart(text);
  return rest === '' && text.endsWith('\n') ? null : text.length - rest.length;
}

function textOf(part: TemplatePart & { kind: 'text' }): string {
  return part.pieces.map((piece) => piece.text).join('');
}

function removeIndentation(part: TemplatePart & { kind: 'text' }, count: number): void {
  const [first, ...rest] = part.pieces;
  if (first === undefined || count === 0) return;
  part.pieces = [cutPiece(first, Math.min(count, first.text.length), first.text.length), ...rest];
}
