import { isObject, type JsonObject, toList, toObject } from '../json-object.js';

/** Elements may be written inside others, so all of them, wherever they are. */
export function listObjects(values: readonly unknown[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: unknown[] = [...values];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (isObject(value)) found.push(value);
    if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value)) waiting.push(each);
  }
  return found.reverse();
}

/** By the last part of its name: `software_Package`, or an address that ends in `Software/Package`. */
export function hasType(element: JsonObject, type: RegExp): boolean {
  const { type: own, '@type': other } = element;
  return [own, other]
    .flat()
    .some((each) => typeof each === 'string' && type.test(each.replace(/^.*[_/#:]/s, '')));
}

export function readId({ spdxId, '@id': id }: JsonObject): string | null {
  const found = spdxId ?? id;
  return typeof found === 'string' ? found : null;
}

/** Of elements that are named, or written, in a place for one or several. */
export function listIds(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? toList(value) : [value];
  return all.flatMap((each) => (typeof each === 'string' ? each : (readId(toObject(each)) ?? [])));
}
