import { TracedText } from '../../traced-text.js';

export interface InputListOptions {
  /** Whether a comma is part of an item rather than its end. */
  readonly ignoreComma: boolean;
  /** Whether `"…"` quotes. */
  readonly quotes: boolean;
}

/**
 * Reads a list input as docker's actions do: their toolkit takes it for CSV, one or more items a line. Null: a quote is
 * not closed, and the action fails.
 */
export function readInputList(input: TracedText, options: InputListOptions): TracedText[] | null {
  const trimmed = input.trim();
  const records = readRecords(trimmed, options.quotes);
  if (records === null) return null;
  const items: TracedText[] = [];
  for (const record of records) {
    if (!options.ignoreComma)
      items.push(...record.flatMap(({ text }) => (record.length === 1 ? splitAt(text, ',') : [text])));
    else items.push(joinFields(record, trimmed));
  }
  return items.filter(({ value }) => value !== '').map((item) => item.trim());
}

/** A field of a record, and the offset of the comma or line break after it. */
interface ReadField {
  readonly text: TracedText;
  readonly end: number;
}

/** The fields of a record with the commas between them. */
function joinFields(record: readonly ReadField[], input: TracedText): TracedText {
  return TracedText.join(
    record.flatMap(({ text, end }, index) =>
      index === record.length - 1 ? [text] : [text, input.slice(end, end + 1)],
    ),
  );
}

function splitAt(text: TracedText, separator: string): TracedText[] {
  const parts: TracedText[] = [];
  let from = 0;
  for (let at = text.value.indexOf(separator); at !== -1; at = text.value.indexOf(separator, from)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** csv-parse with `relaxQuotes`, `relaxColumnCount` and `skipEmptyLines`; null: a quote is not closed. */
function readRecords(input: TracedText, hasQuotes: boolean): ReadField[][] | null {
  const text = input.value;
  const records: ReadField[][] = [];
  let record: ReadField[] = [];
  let field = new Field(input);
  let delimiter: string | null = null;
  let isQuoting = false;
  let wasQuoting = false;
  const endField = (end: number): void => {
    record.push({ text: field.text(), end });
    field = new Field(input);
    wasQuoting = false;
  };
  const endRecord = (end: number): void => {
    endField(end);
    records.push(record);
    record = [];
  };
  for (let at = 0; at < text.length; at++) {
    // The first line break decides which ones count.
    if (!isQuoting) delimiter ??= lineBreakAt(text, at);
    if (hasQuotes && text[at] === '"') {
      if (isQuoting && text[at + 1] === '"') {
        field.add(++at);
        continue;
      }
      if (isQuoting) {
        isQuoting = false;
        wasQuoting = true;
        if (endsField(text, at + 1, delimiter)) continue;
        field.prepend(at);
      } else if (field.isEmpty) {
        isQuoting = true;
        continue;
      }
    }
    if (isQuoting) field.add(at);
    else if (delimiter !== null && text.startsWith(delimiter, at)) {
      if (wasQuoting || record.length > 0 || !field.isEmpty) endRecord(at);
      at += delimiter.length - 1;
    } else if (text[at] === ',') endField(at);
    else field.add(at);
  }
  if (isQuoting) return null;
  if (wasQuoting || record.length > 0 || !field.isEmpty) endRecord(text.length);
  return records;
}

function lineBreakAt(text: string, at: number): string | null {
  return ['\r\n', '\n', '\r'].find((delimiter) => text.startsWith(delimiter, at)) ?? null;
}

function endsField(text: string, at: number, delimiter: string | null): boolean {
  if (at >= text.length || text[at] === ',') return true;
  return delimiter === null ? lineBreakAt(text, at) !== null : text.startsWith(delimiter, at);
}

/** The characters of a field, as stretches of the input. */
class Field {
  private readonly input: TracedText;
  private readonly stretches: { from: number; to: number }[] = [];

  constructor(input: TracedText) {
    this.input = input;
  }

  get isEmpty(): boolean {
    return this.stretches.length === 0;
  }

  add(at: number): void {
    const last = this.stretches.at(-1);
    if (last?.to === at) last.to++;
    else this.stretches.push({ from: at, to: at + 1 });
  }

  prepend(at: number): void {
    this.stretches.unshift({ from: at, to: at + 1 });
  }

  text(): TracedText {
    if (this.stretches.length === 0) return this.input.slice(0, 0);
    return TracedText.join(this.stretches.map(({ from, to }) => this.input.slice(from, to)));
  }
}
