import type { InlineDockerfile, InlineLine, WrittenCharacter } from '../../build.js';
import { tryConvert } from '../evaluation/access.js';
import { newEvaluation } from '../evaluation/evaluate.js';
import type { EvaluationScope } from '../evaluation/scope.js';
import type { Source } from '../hcl/source.js';
import type { Expression } from '../hcl/syntax.js';
import { BOOL, STRING } from '../values/type.js';
import { isTrue, stringOf } from '../values/value.js';
import type { Resolver } from './resolver.js';
import { originOf } from './written/origins.js';

/** A stretch of the final text and where it comes from. */
interface Stretch {
  readonly text: string;
  readonly source: Source;
  readonly start: number;
  /** Character for character as in the source. */
  readonly exact: boolean;
}

/** A line while its stretches are put together. */
interface OpenLine {
  readonly line: number;
  column: number | null;
  readonly characters: (WrittenCharacter | null)[];
}

/** An inline Dockerfile and where each of its lines begins in the file. */
export function inlineDockerfile(
  text: string,
  expression: Expression,
  scope: EvaluationScope,
  resolver: Resolver,
): InlineDockerfile {
  const stretches = trace(expression, scope, resolver);
  const first = stretches[0];
  const count = text.split('\n').length;
  const file = first?.source.file ?? expression.source.file;
  const same = stretches.every((stretch) => stretch.source.file === file);
  if (
    first === undefined ||
    !same ||
    stretches
      .map((stretch) => stretch.text)
      .join('')
      .normalize('NFC') !== text
  ) {
    const { line } = expression.source.positionAt(expression.start);
    return {
      text,
      file: expression.source.file,
      lines: Array.from({ length: count }, () => ({ line, column: null })),
    };
  }
  return { text, file, lines: linesOf(stretches) };
}

/** A line begins where its first character comes from, an empty one where its end does. */
function linesOf(stretches: readonly Stretch[]): readonly InlineLine[] {
  const lines: OpenLine[] = [];
  let open = false;
  let end: { source: Source; offset: number } | null = null;
  for (const [number, stretch] of stretches.entries()) {
    const { text, source, start, exact } = stretch;
    const follows = exact && end?.source === source && end.offset === start;
    let at = 0;
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) {
        if (!open) lines.push({ ...source.positionAt(exact ? start + at - 1 : start), characters: [] });
        open = false;
      }
      const current = lines[lines.length - 1];
      const position = source.positionAt(exact ? start + at : start);
      const isPlaced = exact && source.isAsWide(start + at, start + at + part.length);
      if (part !== '' && !open)
        lines.push({ line: position.line, column: isPlaced ? position.column : null, characters: [] });
      else if (part !== '' && index === 0 && !(follows && isPlaced) && current !== undefined)
        current.column = null;
      open ||= part !== '';
      lines.at(-1)?.characters.push(...placeCharacters(stretch, stretches[number + 1], at, part.length));
      at += part.length + 1;
    }
    end = exact ? { source, offset: start + text.length } : null;
  }
  const last = stretches[stretches.length - 1];
  if (!open && last !== undefined) {
    const place = last.source.positionAt(last.exact ? last.start + last.text.length : last.start);
    lines.push({ ...place, characters: [] });
  }
  return lines.map(toLine);
}

/** Where the characters of a stretch stand: one by one, or all at what gives them, up to the next stretch. */
function placeCharacters(
  { source, start, exact }: Stretch,
  next: Stretch | undefined,
  from: number,
  length: number,
): (WrittenCharacter | null)[] {
  const place = (begin: number, end: number): WrittenCharacter | null => {
    const { line, column, endLine, endColumn } = source.placeOf(begin, end);
    return line === endLine ? { line, column, endColumn } : null;
  };
  if (exact) return Array.from({ length }, (_, at) => place(start + from + at, start + from + at + 1));
  const whole = next?.source === source && next.start > start ? place(start, next.start) : null;
  return Array.from({ length }, () => whole);
}

function toLine({ line, column, characters }: OpenLine): InlineLine {
  const written = characters.filter((each) => each?.line === line) as WrittenCharacter[];
  const isKnown = column === null && written.length > 0 && written.length === characters.length;
  return { line, column, ...(isKnown ? { written } : {}) };
}

/** The stretches of which a text is made, as far as the expression shows them. */
function trace(expression: Expression, scope: EvaluationScope, resolver: Resolver): readonly Stretch[] {
  const origin = originOf(expression, resolver);
  switch (origin.kind) {
    case 'template':
      return origin.parts.flatMap((part) => trace(part, scope, resolver));
    case 'literal': {
      const { pieces } = origin;
      if (pieces !== undefined) return pieces.map((piece) => ({ ...piece, source: origin.source }));
      break;
    }
    case 'conditional': {
      const condition = tryConvert(newEvaluation().evaluate(origin.condition, scope), BOOL);
      if (condition !== null) return trace(isTrue(condition) ? origin.yes : origin.no, scope, resolver);
      break;
    }
    default:
  }
  const value = tryConvert(newEvaluation().evaluate(origin, scope), STRING);
  const text = value === null ? '' : stringOf(value);
  return [{ text, source: origin.source, start: origin.start, exact: false }];
}
