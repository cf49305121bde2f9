/**
 * An object with which is kept what was found out about it. A WeakMap would not do for what is made anew for each file: when V8
 * collects what is new, it takes all values of a WeakMap for alive.
 */
export interface Keeper {
  readonly kept: Map<unknown, unknown>;
}

/** Finds something out about an object once, however often it is asked. */
export function once<K extends Keeper, V>(find: (about: K) => V): (about: K) => V {
  return (about) => {
    const { kept } = about;
    const known = kept.get(find);
    if (known !== undefined || kept.has(find)) return known as V;
    const found = find(about);
    kept.set(find, found);
    return found;
  };
}
