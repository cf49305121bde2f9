import { SourceText } from '../../../source-text.js';

/** Offsets, the end exclusive. */
export interface HiddenPart {
  readonly start: number;
  readonly end: number;
}

/** A text without some stretches of it; all else is where it was. */
export function withoutParts(source: SourceText, spans: readonly HiddenPart[]): SourceText {
  if (spans.length === 0) return source;
  let end = 0;
  const parts = [...spans]
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => {
      const start = Math.max(span.start, end);
      if (span.end <= start) return [];
      const before = source.text.slice(end, start);
      end = span.end;
      return [before, source.text.slice(start, end).replace(/[^\n]/g, ' ')];
    });
  return new SourceText(source.file, parts.join('') + source.text.slice(end));
}
