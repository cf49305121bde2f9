import type { Place } from '../reading.js';

/** The same from where it begins itself, which may be a later line than that of its instruction. */
export function placeExactly<Item extends Place>(item: Item): Item {
  const { start, ...rest } = item;
  return start === undefined ? item : ({ ...rest, ...start } as Place as Item);
}
