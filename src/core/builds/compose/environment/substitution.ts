import { isUsuallySet } from '../../step-environment.js';
import type { TextPiece } from '../model/node.js';
import type { WorkBudget } from '../work-budget.js';
import { EMPTY, type GappedText, listCandidates, literal, TextBuilder } from './text.js';

/** The value of a variable; undefined where nothing gives one. */
export type Lookup = (name: string) => GappedText | undefined;

export interface Substitution {
  readonly text: GappedText;
  readonly pieces: readonly TextPiece[];
  /** The template in which `$` begins no expression; null: all are well formed. */
  readonly invalid: string | null;
  /** It is nested deeper than is read, and may be well formed. */
  readonly isTooDeep?: boolean;
}

interface Invalid {
  readonly invalid: string;
  readonly isTooDeep: boolean;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly kind: 'escaped' | 'named' | 'braced' | 'invalid';
}

/** Case is ignored as Go ignores it: two letters outside ASCII fold into it. */
const NAME = /[_a-z][_a-z0-9]*/iuy;
const OPERATOR = /:?[-+?]/y;
/** Expressions nested deeper than this are an attempt to exhaust the stack. */
const MAX_NESTING = 200;

/** Replaces variables in a text as compose-go's `template.Substitute` does. */
export function substitute(template: string, lookup: Lookup, work: WorkBudget): Substitution {
  return new Substituter(lookup, work).run(template, 0);
}

class Substituter {
  private readonly lookup: Lookup;
  private readonly work: WorkBudget;

  constructor(lookup: Lookup, work: WorkBudget) {
    this.lookup = lookup;
    this.work = work;
  }

  run(template: string, depth: number): Substitution {
    const out = new TextBuilder();
    if (depth > MAX_NESTING) return { text: EMPTY, pieces: [], invalid: template, isTooDeep: true };
    const scan = new Scan(template);
    let rest = 0;
    for (let match = scan.next(0); match !== null; match = scan.next(rest)) {
      if (match.kind === 'invalid') return { text: out.build(), pieces: out.pieces, invalid: template };
      out.addLiteral(template.slice(rest, match.start), rest);
      const replaced = this.replace(template.slice(match.start, match.end), match.kind, depth);
      if ('invalid' in replaced) return { text: out.build(), pieces: out.pieces, ...replaced };
      // Variables that hold variables may grow without end.
      if (!this.work.spend(match.end - match.start + 1 + (replaced.value.length >> 2))) break;
      out.add(replaced, match.start);
      rest = match.end;
    }
    out.addLiteral(template.slice(rest), rest);
    return { text: out.build(), pieces: out.pieces, invalid: null };
  }

  private replace(match: string, kind: 'escaped' | 'named' | 'braced', depth: number): GappedText | Invalid {
    if (kind === 'escaped') return literal('$');
    if (kind === 'named') return this.lookup(match.slice(1)) ?? gap(match);
    return this.evaluate(match, depth);
  }

  /** `${NAME}`, or with an operator. */
  private evaluate(expression: string, depth: number): GappedText | Invalid {
    const inner = expression.slice(2, -1);
    NAME.lastIndex = 0;
    const name = NAME.exec(inner)?.[0] ?? '';
    OPERATOR.lastIndex = name.length;
    const operator = OPERATOR.exec(inner)?.[0];
    const value = this.lookup(name);
    if (operator === undefined) return value ?? gap(expression);
    const operand = inner.slice(name.length + operator.length);
    const countsEmpty = operator.length === 2;
    // What may be empty or not decides nothing.
    const isOpen = value !== undefined && value.value === '' && value.gaps.length > 0;
    const mayBeUnset = isUsuallySet(name) || value?.gaps.some((each) => each.mayBeUnset === true) === true;
    if (isOpen && (countsEmpty || mayBeUnset))
      return noteExpression(value, expression, operator, this.inner(operand, depth));
    const isThere = value !== undefined && (!countsEmpty || value.value !== '');
    if (operator.endsWith('+')) return isThere ? this.inner(operand, depth) : (value ?? EMPTY);
    if (isThere) return value;
    const other = this.inner(operand, depth);
    return operator.endsWith('-') || 'invalid' in other ? other : gap(expression);
  }

  private inner(operand: string, depth: number): GappedText | Invalid {
    const found = this.run(operand, depth + 1);
    return found.invalid === null
      ? found.text
      : { invalid: found.invalid, isTooDeep: found.isTooDeep === true };
  }
}

/** The operand may count as well, and what its variables are. */
function noteExpression(
  text: GappedText,
  expression: string,
  operator: string,
  operand: GappedText | Invalid,
): GappedText {
  const meant = 'invalid' in operand ? '' : writeText(operand);
  const own = operator.endsWith('+') ? [] : listCandidates(text);
  const isText = !('invalid' in operand || operator.endsWith('?'));
  const candidates = [...new Set([...own, ...(isText ? listCandidates(operand) : [])])];
  const [first, ...others] = text.gaps.map(({ written = '', ...gap }) => ({
    ...gap,
    written: `${written} ${expression} ${meant}`,
  }));
  const { given } = 'invalid' in operand ? EMPTY : operand;
  const gaps = first === undefined ? [] : [{ ...first, candidates }];
  return {
    ...text,
    gaps: [...gaps, ...others.map((gap) => ({ ...gap, candidates: [''] }))],
    given: [...new Set([...text.given, ...given])],
  };
}

/** The text with what is known of its gaps. */
function writeText({ value, gaps }: GappedText): string {
  return JSON.stringify([
    value,
    ...gaps.map(({ at, expression, written = '' }) => [at, expression, written]),
  ]);
}

function gap(expression: string): GappedText {
  return { value: '', gaps: [{ at: 0, expression }], given: [] };
}

/** Finds expressions as compose-go's pattern does: one with an operator reaches to the last brace of its line. */
class Scan {
  private readonly template: string;
  /** End and last brace of the line that was looked at last. */
  private lineEnd = -1;
  private lastBrace = -1;

  constructor(template: string) {
    this.template = template;
  }

  /** The next `$` from there on that begins an expression. */
  next(from: number): Match | null {
    const { template } = this;
    for (let at = template.indexOf('$', from); at !== -1; at = template.indexOf('$', at + 1)) {
      const next = template[at + 1];
      if (next === '$') return { start: at, end: at + 2, kind: 'escaped' };
      if (next === '{') return this.matchBraced(at);
      NAME.lastIndex = at + 1;
      const name = NAME.exec(template)?.[0];
      if (name !== undefined) return { start: at, end: at + 1 + name.length, kind: 'named' };
    }
    return null;
  }

  private matchBraced(at: number): Match {
    const { template } = this;
    const invalid: Match = { start: at, end: at + 2, kind: 'invalid' };
    NAME.lastIndex = at + 2;
    const name = NAME.exec(template)?.[0];
    if (name === undefined) return invalid;
    const after = at + 2 + name.length;
    OPERATOR.lastIndex = after;
    const operator = OPERATOR.exec(template)?.[0];
    if (operator === undefined) {
      return template[after] === '}' ? { start: at, end: after + 1, kind: 'braced' } : invalid;
    }
    if (this.findLastBrace(after) < after + operator.length) return invalid;
    const end = this.lastBrace + 1;
    // What follows the expression itself is a template of its own that ends at the same brace.
    const closing = findClosingBrace(template, at, end);
    return { start: at, end: closing === -1 ? end : closing + 1, kind: 'braced' };
  }

  private findLastBrace(after: number): number {
    if (after >= this.lineEnd) {
      const end = this.template.indexOf('\n', after);
      this.lineEnd = end === -1 ? this.template.length : end;
      this.lastBrace = this.template.lastIndexOf('}', this.lineEnd);
    }
    return this.lastBrace;
  }
}

/** Where compose-go sees an expression end; it looks at no character that follows an opening brace. */
function findClosingBrace(template: string, from: number, end: number): number {
  let open = 0;
  for (let at = from; at < end; at++) {
    if (template[at] === '}') {
      open -= 1;
      if (open === 0) return at;
    }
    if (template[at] === '{') {
      open += 1;
      at += 1;
    }
  }
  return -1;
}
