import type { InlineDockerfile } from '../../build.js';
import { tryConvert } from '../evaluation/access.js';
import { newEvaluation } from '../evaluation/evaluate.js';
import type { EvaluationScope } from '../evaluation/scope.js';
import type { Source } from '../hcl/source.js';
import type { Expression } from '../hcl/syntax.js';
import { BOOL, STRING } from '../values/type.js';
import { isTrue, stringOf } from '../values/value.js';
import { originOf } from './origins.js';
import type { Resolver } from './resolver.js';

/** A stretch of the final text and where it comes from. */
interface Stretch {
  readonly text: string;
  readonly source: Source;
  readonly start: number;
  /** Character for character as in the source. */
  readonly exact: boolean;
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
function linesOf(stretches: readonly Stretch[]): InlineDockerfile['lines'] {
  const lines: { line: number; column: number | null }[] = [];
  let open = false;
  let end: { source: Source; offset: number } | null = null;
  for (const { text, source, start, exact } of stretches) {
    const follows = exact && end?.source === source && end.offset === start;
    let at = 0;
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) {
        if (!open) lines.push({ ...source.positionAt(exact ? start + at - 1 : start) });
        open = false;
      }
      const current = lines[lines.length - 1];
      const position = source.positionAt(exact ? start + at : start);
      const isPlaced = exact && source.isAsWide(start + at, start + at + part.length);
      if (part !== '' && !open)
        lines.push(isPlaced ? { ...position } : { line: position.line, column: null });
      else if (part !== '' && index === 0 && !(follows && isPlaced) && current !== undefined)
        current.column = null;
      open ||= part !== '';
      at += part.length + 1;
    }
    end = exact ? { source, offset: start + text.length } : null;
  }
  const last = stretches[stretches.length - 1];
  if (!open && last !== undefined)
    lines.push({ ...last.source.positionAt(last.exact ? last.start + last.text.length : last.start) });
  return lines;
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
