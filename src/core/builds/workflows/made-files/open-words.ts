import type { TracedText } from '../../traced-text.js';
import type { PrintedText } from './printed-texts.js';

/** What something unknown in a text may be: letters, digits and the like, or a line of anything but a backslash. */
export type Plainness = 'word' | 'line';

/** What each expression of a text may be; null: anything. */
export type PlainWords = ReadonlyMap<string, Plainness | null>;

/** What is known of a text that a script writes. */
export interface OpenText {
  readonly text: TracedText;
  readonly plain: PlainWords;
  /** The files of the repository that it is copied from. */
  readonly from?: readonly string[];
}

/** What may be nothing at all, so that without quotes there is no word. */
const MAY_LACK = /^(?:`|\$\(|\$\{\{\s*github\.event\.)/;

/** The same where a command makes more of them than they say. */
export function withTaken(plain: PlainWords, taken: PrintedText['taken']): PlainWords {
  const given = new Map(plain);
  for (const [expression, taking] of taken) {
    const isWord = plain.get(expression) === 'word';
    if (!(isWord && (taking === 'read' || !MAY_LACK.test(expression)))) given.set(expression, null);
  }
  return given;
}

/** What holds of the expressions of several texts together. */
export function joinPlain(all: readonly PlainWords[]): PlainWords {
  const joined = new Map<string, Plainness | null>();
  for (const plain of all)
    for (const [expression, plainness] of plain) {
      const known = joined.get(expression);
      joined.set(
        expression,
        known === undefined || known === plainness ? plainness : weaker(known, plainness),
      );
    }
  return joined;
}

/** Texts of which one is there, each once. */
export function joinTexts(all: readonly OpenText[]): readonly OpenText[] {
  const texts = new Map<string, OpenText>();
  for (const each of all) {
    const known = texts.get(each.text.value);
    const plain = known === undefined ? each.plain : joinPlain([known.plain, each.plain]);
    texts.set(each.text.value, { ...each, plain });
  }
  return [...texts.values()];
}

function weaker(one: Plainness | null, other: Plainness | null): Plainness | null {
  return one === null || other === null ? null : 'line';
}
