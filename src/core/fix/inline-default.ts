import type { InlineDockerfile } from '../builds/build.js';
import { type ByteString, decodeText, encodeText } from '../dockerfile/go/byte-string.js';
import { own } from '../message.js';
import { type DefaultQuery, type FoundDefault, findDefault } from './argument-default.js';
import { findWritten } from './written-word.js';

/** The default of an argument of a Dockerfile that is written inside a build file. `lines` count in that file. */
export function findInlineDefault(
  file: ByteString,
  { text, lines }: InlineDockerfile,
  query: DefaultQuery,
): FoundDefault {
  const inner = new Set(lines.flatMap(({ line }, index) => (query.lines.has(line) ? [index + 1] : [])));
  const whole = encodeText(text);
  const found = findDefault(whole, { ...query, lines: inner });
  if (found.kind !== 'found') return found;
  const { start, end } = found.place;
  const before = whole.slice(0, start).split('\n');
  const at = lines[before.length - 1];
  if (at?.column == null) return { kind: 'left', why: own('its default does not stand there as it reads') };
  const column = at.column + decodeText(before.at(-1) ?? '').length;
  const endColumn = column + decodeText(whole.slice(start, end)).length;
  const place = findWritten(file, { line: at.line, column, endLine: at.line, endColumn }, query.value);
  return place === null || place.text !== found.place.text
    ? { kind: 'left', why: own('its default does not stand there as it reads') }
    : { kind: 'found', place };
}
