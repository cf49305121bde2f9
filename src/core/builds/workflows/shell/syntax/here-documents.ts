import { TracedText } from '../../../traced-text.js';
import type { HereDocument } from './script-tree.js';

/** What ends a here-document, and how it is read. */
export interface Delimiter {
  readonly word: string;
  readonly isLiteral: boolean;
  readonly stripsTabs: boolean;
}

export function readDelimiter(written: string, stripsTabs: boolean): Delimiter {
  return { word: written.replace(/["'\\]/g, ''), isLiteral: /["'\\]/.test(written), stripsTabs };
}

/** Where the text of a document that begins at an offset ends, and where the script goes on. */
export function skipDocument(
  source: string,
  from: number,
  { word, stripsTabs }: Delimiter,
): { readonly end: number; readonly next: number } {
  let at = from;
  while (at < source.length) {
    const stop = lineEnd(source, at);
    const line = source.slice(at, stop).replace(/\r$/, '');
    if ((stripsTabs ? line.replace(/^\t+/, '') : line) === word)
      return { end: at, next: Math.min(stop + 1, source.length) };
    at = stop + 1;
  }
  return { end: source.length, next: source.length };
}

/** The document that begins at an offset. */
export function readDocument(
  script: TracedText,
  from: number,
  delimiter: Delimiter,
): { readonly document: HereDocument; readonly next: number } {
  const { end, next } = skipDocument(script.value, from, delimiter);
  const text = delimiter.stripsTabs ? withoutTabs(script, from, end) : script.slice(from, end);
  return { document: { text, isLiteral: delimiter.isLiteral }, next };
}

function withoutTabs(script: TracedText, from: number, end: number): TracedText {
  const lines: TracedText[] = [script.slice(from, from)];
  for (let at = from; at < end; ) {
    const stop = Math.min(lineEnd(script.value, at) + 1, end);
    const tabs = /^\t*/.exec(script.value.slice(at, stop))?.[0].length ?? 0;
    lines.push(script.slice(at + tabs, stop));
    at = stop;
  }
  return TracedText.join(lines);
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}
