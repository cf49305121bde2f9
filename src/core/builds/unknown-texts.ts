import { OPEN_PART } from '../dockerfile/variants/variant-options.js';

/** A character that no text has: it is removed from what files say. */
const MARK = '\uffff';
const ADJOINING = /\uffff+/g;
const MARKED = /\uffff(\d+)\uffff/g;
/** Expressions within expressions, and how long a sentence becomes by them. */
const MAX_DEPTH = 20;
const MAX_SENTENCE = 100_000;

/** Stand-ins for what expressions give that nothing in the repository decides. */
export class UnknownTexts {
  private readonly indexes = new Map<string, number>();
  private readonly expressions: string[] = [];

  /** A placeholder for the result of the expression, which passes through parsers like a word. */
  standIn(expression: string): string {
    const known = this.indexes.get(expression);
    const index = known ?? this.expressions.length;
    if (known === undefined) {
      this.indexes.set(expression, index);
      this.expressions.push(expression);
    }
    return `${MARK}${index}${MARK}`;
  }

  /** The expressions that a text stands for, each once. */
  expressionsIn(text: string): string[] {
    if (!text.includes(MARK)) return [];
    const found = new Set<string>();
    for (const [, index] of text.matchAll(MARKED)) {
      const expression = this.expressions[Number(index)];
      if (expression !== undefined) found.add(expression);
    }
    return [...found];
  }

  /** A sentence with the expressions in place of their stand-ins, also in expressions. */
  restore(sentence: string): string {
    const find = (mark: string, index: string): string => this.expressions[Number(index)] ?? mark;
    let text = sentence.replace(MARKED, find);
    for (let depth = 0; depth < MAX_DEPTH && text.includes(MARK); depth++) {
      let { length } = text;
      text = text.replace(MARKED, (mark, index: string) => {
        const found = length > MAX_SENTENCE ? mark : find(mark, index);
        length += found.length;
        return found;
      });
    }
    return text;
  }

  /** A sentence for people, in which nothing is left of stand-ins. */
  say(sentence: string): string {
    return this.restore(sentence).replace(MARKED, '…').replaceAll(MARK, '…');
  }
}

/** Whether a part of the text is unknown. */
export function isUnknown(text: string): boolean {
  return text.includes(MARK);
}

/** The text with a mark for each part that is unknown, if a part is known; null: none is. */
export function findKnownPart(text: string): string | null {
  const filled = fillUnknown(text, OPEN_PART).replace(ADJOINING, OPEN_PART);
  return filled === OPEN_PART || !filled.includes(OPEN_PART) ? null : filled;
}

/** The text with something else in place of each part that is unknown. */
export function fillUnknown(text: string, filler: string): string {
  return text.replace(MARKED, filler);
}

/** A text of a file, which cannot pass for a stand-in. */
export function withoutMarks(text: string): string {
  return text.includes(MARK) ? text.replaceAll(MARK, '\ufffd') : text;
}
