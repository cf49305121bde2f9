const SHOWN = 5;

/** How people call the steps before one, with the variables and programs around it. */
export const WHAT_RUNS_BEFORE = 'what runs before the step or around it';

/** How unknown expressions are named to people: with places, or equal wherever a script is. */
export type Explain = (expressions: readonly string[], isPlaced: boolean) => string;

/**
 * Names expressions that are not known. `findDeciding`: where a script decides what one is, or nothing if that is not said;
 * null: nothing in the repository decides it.
 */
export function explainUnknown(
  expressions: readonly string[],
  findDeciding: (expression: string) => string | null = () => null,
): string {
  const places = new Map<string | null, string[]>([[null, []]]);
  for (const expression of expressions) {
    const place = findDeciding(expression);
    places.set(place, [...(places.get(place) ?? []), expression]);
  }
  return [...places]
    .filter(([, found]) => found.length > 0)
    .map(([place, found]) => {
      if (place === null) return `Nothing in the repository decides what ${listShown(found)}`;
      const where = place === '' ? '' : ` (${place})`;
      return `A script decides what ${listShown(found)}, in a way that is not followed${where}`;
    })
    .join('; ');
}

/** `$A, $B and 2 more are` */
function listShown(expressions: readonly string[]): string {
  const shown = expressions.slice(0, SHOWN).map((expression) => shorten(expression));
  const more = expressions.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
  return `${list} ${all.length > 1 ? 'are' : 'is'}`;
}

/** A text of a file as a sentence quotes it. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

/** What is said of the unknown parts of a build. */
export interface DraftWords {
  /** What they are made from, as far as files of the repository say. */
  sourcesOf(text: string): string;
  /** The same by names for people. */
  partsOf(text: string): ReadonlyMap<string, string>;
  readonly explain: Explain;
}

const NO_PARTS: ReadonlyMap<string, string> = new Map();

export const NO_WORDS: DraftWords = {
  sourcesOf: () => '',
  partsOf: () => NO_PARTS,
  explain: (found) => explainUnknown(found),
};
