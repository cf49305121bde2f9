import type { BuildPlace } from '../../../build.js';

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
