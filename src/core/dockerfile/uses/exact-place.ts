import type { Place } from '../reading.js';

/** The same from where it begins itself, which may be a later line than that of its instruction. */
export function placeExactly<Item extends Place>(item: Item): Item {
  const { start, ...rest } = item;
  if (start === undefined) return item;
  const from = { line: item.line, column: item.column };
  return { ...rest, ...start, from } as Place as Item;
}

/** The same from where its instruction begins, as BuildKit counts. */
export function placeByInstruction<Item extends Place>(item: Item): Item {
  const { from, ...rest } = item;
  return from === undefined ? item : ({ ...rest, ...from } as Place as Item);
}
