import type { BuildPlace } from '../../../build.js';
import type { TracedText } from '../../../traced-text.js';

/** Where a place begins. */
export function keyOfPlace({ file, line, column }: BuildPlace): string {
  return `${line}:${column} ${file}`;
}

/** Whether a place is within another one. */
export function contains(outer: BuildPlace, { file, line, column, endLine, endColumn }: BuildPlace): boolean {
  const isAfter = line > outer.line || (line === outer.line && column >= outer.column);
  const isBefore = endLine < outer.endLine || (endLine === outer.endLine && endColumn <= outer.endColumn);
  return file === outer.file && isAfter && isBefore;
}

/** Whether a word stands before another one. */
export function isBefore(word: TracedText, other: TracedText): boolean {
  const [one, two] = [word.place(), other.place()];
  return one.line < two.line || (one.line === two.line && one.column < two.column);
}

/** Whether a text is that word of the script. */
export function isAt(written: TracedText): (text: TracedText) => boolean {
  const place = written.place();
  return (text) => contains(place, text.place());
}
