import { type Span, SyntaxProblem } from './source.js';
import type { Expression } from './syntax.js';
import type { TemplatePart } from './template-part.js';

/** Matches directives with their ends. */
export function buildTemplate(parts: readonly TemplatePart[], span: Span): Expression {
  const reader = new PartReader(parts, span);
  const items = reader.readUntil(null, []);
  return { kind: 'template', parts: items.length > 0 ? items : [emptyText(span)], ...span };
}

function emptyText(span: Span): Expression {
  return { kind: 'literal', value: '', ...span };
}

class PartReader {
  readonly #parts: readonly TemplatePart[];
  readonly #span: Span;
  #at = 0;

  constructor(parts: readonly TemplatePart[], span: Span) {
    this.#parts = parts;
    this.#span = span;
  }

  /** Reads up to one of the ends; the end is consumed and left in `ended`. */
  readUntil(open: TemplatePart | null, ends: readonly TemplatePart['kind'][]): Expression[] {
    const items: Expression[] = [];
    for (;;) {
      const part = this.#parts[this.#at];
      if (part === undefined) {
        if (open === null) return items;
        throw new SyntaxProblem(open, `%{ ${open.kind} } has no end`);
      }
      if (ends.includes(part.kind)) return items;
      items.push(this.#readPart(part));
    }
  }

  #readPart(part: TemplatePart): Expression {
    this.#at++;
    switch (part.kind) {
      case 'text':
        return this.#readText(part);
      case 'value':
        return part.expression;
      case 'if':
        return this.#readIf(part);
      case 'for':
        return this.#readFor(part);
      default:
        throw new SyntaxProblem(part, `%{ ${part.kind} } stands alone`);
    }
  }

  /** Neighbouring texts are one literal. */
  #readText(part: TemplatePart & { kind: 'text' }): Expression {
    const isAlone = this.#parts[this.#at]?.kind !== 'text';
    const pieces = isAlone ? part.pieces : [...part.pieces];
    let { end } = part;
    for (let next = this.#parts[this.#at]; next?.kind === 'text'; next = this.#parts[++this.#at]) {
      for (const piece of next.pieces) pieces.push(piece);
      end = next.end;
    }
    const value = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map((piece) => piece.text).join('');
    return { kind: 'literal', value, pieces, source: part.source, start: part.start, end };
  }

  #template(parts: readonly Expression[]): Expression {
    return { kind: 'template', parts: parts.length > 0 ? parts : [emptyText(this.#span)], ...this.#span };
  }

  #readIf(open: TemplatePart & { kind: 'if' }): Expression {
    const yes = this.readUntil(open, ['else', 'endif']);
    const hasElse = this.#parts[this.#at]?.kind === 'else';
    this.#at++;
    const no = hasElse ? this.readUntil(open, ['endif']) : [];
    if (hasElse) this.#at++;
    const span = { source: open.source, start: open.start, end: this.#parts[this.#at - 1]?.end ?? open.end };
    return {
      kind: 'conditional',
      condition: open.condition,
      yes: this.#template(yes),
      no: this.#template(no),
      ...span,
    };
  }

  #readFor(open: TemplatePart & { kind: 'for' }): Expression {
    const value = this.#template(this.readUntil(open, ['endfor']));
    this.#at++;
    const span = { source: open.source, start: open.start, end: this.#parts[this.#at - 1]?.end ?? open.end };
    const tuple: Expression = {
      kind: 'for',
      ...open.loop,
      key: null,
      value,
      condition: null,
      group: false,
      ...span,
    };
    return { kind: 'join', tuple, ...span };
  }
}
