import { Refusal } from '../refusal.js';
import type { ByteString } from './byte-string.js';

export interface CsvField {
  readonly text: ByteString;
  /** Where its text begins in the line, after an opening quote. */
  readonly start: number;
}

/**
 * The fields of one line of comma separated values.
 * @throws Refusal as github.com/tonistiigi/go-csvvalue fails.
 */
export function splitCsv(input: ByteString): readonly CsvField[] {
  const line = input.endsWith('\r\n')
    ? input.slice(0, -2)
    : input.endsWith('\n')
      ? input.slice(0, -1)
      : input;
  if (line === '') throw new Refusal('EOF');
  const fields: CsvField[] = [];
  let at = 0;
  for (;;) {
    const start = at;
    if (line[at] === '"') {
      at = readQuoted(line, at, fields);
    } else {
      const comma = line.indexOf(',', at);
      at = comma < 0 ? line.length : comma;
      const text = line.slice(start, at);
      const quote = text.indexOf('"');
      if (quote >= 0) throw csvError(start + quote, 'bare " in non-quoted-field');
      fields.push({ text, start });
    }
    if (at >= line.length) return fields;
    at++;
  }
}

function readQuoted(line: ByteString, open: number, fields: CsvField[]): number {
  let text = '';
  let at = open + 1;
  for (;;) {
    const quote = line.indexOf('"', at);
    if (quote < 0) throw csvError(at, 'extraneous or missing " in quoted-field');
    text += line.slice(at, quote);
    at = quote + 1;
    if (line[at] === '"') {
      text += '"';
      at++;
    } else if (at === line.length || line[at] === ',') {
      fields.push({ text, start: open + 1 });
      // A comma at the very end leaves one more, empty field.
      return at;
    } else {
      throw csvError(at - 1, 'extraneous or missing " in quoted-field');
    }
  }
}

function csvError(at: number, what: string): Refusal {
  return new Refusal(`parse error on line 1, column ${at + 1}: ${what}`);
}
