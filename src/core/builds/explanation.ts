import type { UnknownTexts } from './unknown-texts.js';

const SHOWN = 5;

/** How people call the steps before one, with the variables and programs around it. */
export const WHAT_RUNS_BEFORE = 'what runs before the step or around it';

/** How unknown expressions are named to people: with places, or equal wherever a script is. */
export type Explain = (expressions: readonly string[], isPlaced: boolean) => string;

/** A script that decides what an expression is. */
export interface DecidingScript {
  /** Where it does; empty: that is not said. */
  readonly place: string;
  /** It may be one of PowerShell, because nothing says which system its runner has. */
  readonly mayDiffer: boolean;
}

/** Names expressions that are not known. `findDeciding`: the script that decides what one is; null: nothing in the repository does. */
export function explainUnknown(
  expressions: readonly string[],
  findDeciding: (expression: string) => DecidingScript | null = () => null,
): string {
  const reasons = new Map<string | null, string[]>([[null, []]]);
  for (const expression of expressions) {
    const found = findDeciding(expression);
    const reason = found === null ? null : sayReason(found);
    reasons.set(reason, [...(reasons.get(reason) ?? []), expression]);
  }
  return [...reasons]
    .filter(([, found]) => found.length > 0)
    .map(([reason, found]) =>
      reason === null
        ? `Nothing in the repository decides what ${listShown(found)}`
        : `A script decides what ${listShown(found)}, ${reason}`,
    )
    .join('; ');
}

function sayReason({ place, mayDiffer }: DecidingScript): string {
  const why = mayDiffer
    ? 'and may be one of PowerShell, because nothing says which system the runner has'
    : 'in a way that is not followed';
  return place === '' ? why : `${why} (${place})`;
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

/** Why something of a build cannot be known. */
export class DraftProblem {
  private readonly expressions = new Set<string>();
  private readonly sentences = new Set<string>();
  private readonly texts: UnknownTexts;
  private readonly words: DraftWords;

  constructor(texts: UnknownTexts, words: DraftWords) {
    this.texts = texts;
    this.words = words;
  }

  say(sentence: string): void {
    this.sentences.add(sentence);
  }

  /** What a text has that is not known. */
  note(text: string): void {
    for (const each of this.texts.expressionsIn(text)) this.expressions.add(this.texts.restore(each));
  }

  /** All of it; null: nothing is unknown. */
  get text(): string | null {
    const sentences = [...this.sentences];
    if (this.expressions.size > 0) sentences.unshift(this.words.explain([...this.expressions], false));
    return sentences.length === 0 ? null : sentences.join('; ');
  }
}
