/** A part of a message that is foreign text: 0-based UTF-16 units, the end exclusive. */
export interface ForeignSpan {
  readonly start: number;
  readonly end: number;
}

/** A sentence of the gate, and which parts of it are foreign: those are shown as code or in quotes, never as the gate's own words. */
export interface Message {
  readonly text: string;
  /** In order; they do not overlap. */
  readonly foreign: readonly ForeignSpan[];
}

/** A part of a message. */
export interface Part {
  readonly text: string;
  readonly foreign: boolean;
}

/**
 * Writes a message: the template is the gate's, a string inserted into it is foreign. Messages and numbers are inserted
 * as they are.
 */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Message)[]): Message {
  const foreign: ForeignSpan[] = [];
  let text = '';
  for (let index = 0; index < words.length; index++) {
    text += words[index] ?? '';
    const value = values[index];
    if (typeof value === 'number') text += value;
    else if (value !== undefined)
      text = append(text, typeof value === 'object' ? value : quote(value), foreign);
  }
  return { text, foreign };
}

/** A text with a message behind it, whose foreign parts are added. */
function append(text: string, message: Message, foreign: ForeignSpan[]): string {
  const at = text.length;
  for (const { start, end } of message.foreign) foreign.push({ start: at + start, end: at + end });
  return text + message.text;
}

/** Words of the gate itself, which no pull request or policy can choose. */
export function own(text: string): Message {
  return { text, foreign: [] };
}

/** Foreign text. */
export function quote(text: string): Message {
  return { text, foreign: text === '' ? [] : [{ start: 0, end: text.length }] };
}

export function joinMessages(messages: readonly Message[], separator = ''): Message {
  const foreign: ForeignSpan[] = [];
  let text = '';
  let isFirst = true;
  for (const message of messages) {
    text = append(isFirst ? text : text + separator, message, foreign);
    isFirst = false;
  }
  return { text, foreign };
}

/** A sentence after another one, which may lack its full stop. */
export function joinSentences(one: Message, other: Message): Message {
  return joinMessages([one, other], /[.!?]$/.test(one.text) ? ' ' : '. ');
}

/** The parts of a message in order; none is empty. */
export function splitMessage({ text, foreign }: Message): Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number, isForeign: boolean): void => {
    const part = text.slice(from, to);
    if (part !== '') parts.push({ text: part, foreign: isForeign });
  };
  let at = 0;
  for (const { start, end } of foreign) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return parts;
}

/** A message without one part of it. */
export function cutMessage(message: Message, start: number, end: number): Message {
  const keep = (from: number, to: number): Message => ({
    text: message.text.slice(from, to),
    foreign: message.foreign.flatMap((span) => {
      const [first, last] = [Math.max(span.start, from), Math.min(span.end, to)];
      return first < last ? [{ start: first - from, end: last - from }] : [];
    }),
  });
  return joinMessages([keep(0, start), keep(end, message.text.length)]);
}
