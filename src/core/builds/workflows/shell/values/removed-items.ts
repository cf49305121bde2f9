import type { ScriptWord } from '../shell-words.js';
import { isArray, type ShellValue } from './shell-value.js';

/** What a value is without one of its items; null: which one is not known. */
export function withoutItem(value: ShellValue, index: number | null): readonly ShellValue[] {
  if (typeof value === 'string') return [value];
  if (!isArray(value)) return index === null ? [value, 'unset'] : [index === 0 ? 'unset' : value];
  // how many there are before an item is not known
  if (index === null || value.some(({ isLoose }) => isLoose))
    return [value, ...value.map((_, at) => remove(value, at))];
  return [remove(value, index < 0 ? value.length + index : index)];
}

/** The others keep their places: a gap stays where something comes after it. */
function remove(items: readonly ScriptWord[], index: number): readonly ScriptWord[] {
  const rest = items.map((item, at): ScriptWord => (at === index ? toGap(item) : item));
  return rest.slice(0, rest.findLastIndex(({ isGap }) => isGap !== true) + 1);
}

function toGap({ text }: ScriptWord): ScriptWord {
  return { text: text.slice(0, 0), isLoose: false, isOpen: false, isGap: true };
}

export function hasGaps(value: ShellValue): boolean {
  return isArray(value) && value.some(({ isGap }) => isGap === true);
}
