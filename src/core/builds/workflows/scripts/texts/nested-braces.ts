import { onceForText } from '../../../../kept.js';

/** The characters for `{`, `}` and `"` inside the braces of a variable; Unicode gives these to nobody. */
const HIDDEN = { '{': '\uE000', '}': '\uE001', '"': '\uE002' } as const;
const SHOWN: Readonly<Record<string, string>> = { '\uE000': '{', '\uE001': '}', '\uE002': '"' };
const STANDS = /[\uE000-\uE002]/g;
const NESTED = /\$\{[^}\n]*[{"]/;
/** Braces and quotes, and where lines end; `${{` does not begin a variable of a shell. */
const MARK = /\$\{(?!\{)|[{}"\n]/g;

/**
 * A text of the same length without what is nested in the braces of variables: `${A:-${B:-"c"}}` has one brace that closes it, so that a
 * pattern finds its end. What is not closed on its line stays.
 */
export function hideInner(text: string): string {
  if (!NESTED.test(text) || text.search(STANDS) >= 0) return text;
  const places: number[] = [];
  let inner: number[] = [];
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (depth === 0) {
      if (mark === '${') depth = 1;
      inner = [];
    } else if (mark === '\n') depth = 0;
    else if (mark === '}' && --depth === 0) for (const place of inner) places.push(place);
    else {
      inner.push(index + mark.length - 1);
      if (mark.endsWith('{')) depth++;
    }
  }
  let shown = 0;
  const parts = places.map((place) => {
    const part = text.slice(shown, place) + HIDDEN[text.charAt(place) as keyof typeof HIDDEN];
    shown = place + 1;
    return part;
  });
  return parts.join('') + text.slice(shown);
}

/** The same of a whole file, in which many variables are looked for. */
export const hideInFile: (text: string) => string = onceForText(hideInner);

/** A part of such a text as it is written. */
export function showInner(text: string): string {
  return text.replace(STANDS, (mark) => SHOWN[mark] ?? mark);
}
