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

/** So many characters of texts are kept, and as many of those before them. */
const MAX_CHARACTERS = 512 * 1024;

/** Finds something out about a text once, however often the same text is asked about within some time. */
export function onceForText<V>(find: (text: string) => V): (text: string) => V {
  let before: ReadonlyMap<string, V> = new Map();
  let kept = new Map<string, V>();
  let characters = 0;
  return (text) => {
    if (kept.has(text)) return kept.get(text) as V;
    const found = before.has(text) ? (before.get(text) as V) : find(text);
    if (characters > MAX_CHARACTERS) {
      before = kept;
      kept = new Map();
      characters = 0;
    }
    characters += text.length;
    kept.set(text, found);
    return found;
  };
}
