import type { UnknownTexts } from '../../unknown-texts.js';
import type { Assumptions } from './outcomes.js';

/** One of the results that an expression may have. */
interface Possible {
  /** What holds where it has this one. */
  readonly assumed: Assumptions;
  /** It is the empty text of an input that nobody gives. */
  readonly isLeftOut?: true;
}

/** One of the texts that an expression may give; null: it is not known. */
export interface PossibleText extends Possible {
  readonly text: string | null;
}

interface Asked {
  readonly options: readonly Possible[];
  at: number;
}

/** The expressions for which one of their texts is taken, as long as something is done. */
interface Frame {
  readonly asked: Map<string, Asked>;
  readonly outer: Frame | null;
  /** It takes no further ones. */
  isClosed: boolean;
}

/** More combinations than people write: then what is open stays unknown. */
const MAX_COMBINATIONS = 64;
/** Characters that are read again with other texts: of one thing, and of all workflows together. */
const MAX_REPEATED = 256 * 1024;
const MAX_REPEATED_IN_ALL = 1536 * 1024;
/** What any reading costs, in characters. */
const READING = 100;

const NOTHING: Assumptions = new Map();

/** Which of several texts expressions have while something is read, so that it is read with each of them. */
export class Choices {
  private frame: Frame | null = null;
  private repeated = 0;
  private readonly ids = new WeakMap<object, number>();
  private named = 0;
  /** How often a text was one of several. */
  met = 0;

  /** What holds with the texts that are taken. */
  get assumed(): Assumptions {
    for (let frame = this.frame; frame !== null; frame = frame.outer) {
      // each assumes what those before it do
      const last = [...frame.asked.values()].at(-1);
      if (last !== undefined) return last.options[last.at]?.assumed ?? NOTHING;
    }
    return NOTHING;
  }

  /** Whether an input is taken to be empty because nobody gives it. */
  get leavesOut(): boolean {
    for (let frame = this.frame; frame !== null; frame = frame.outer)
      for (const { options, at } of frame.asked.values()) if (options[at]?.isLeftOut === true) return true;
    return false;
  }

  /** The one that is taken of the results of an expression, named by `key`; null: none is, and it is unknown. */
  choose<Result extends Possible>(key: string, options: readonly Result[]): Result | null {
    this.met++;
    for (let frame = this.frame; frame !== null; frame = frame.outer) {
      const asked = frame.asked.get(key);
      if (asked !== undefined) return (asked.options[asked.at] as Result | undefined) ?? null;
    }
    if (this.frame === null || this.frame.isClosed) return null;
    this.frame.asked.set(key, { options, at: 0 });
    return options[0] ?? null;
  }

  /**
   * Does something with each of the texts of the expressions that it asks for, as if none were chosen where that is too
   * much. `characters`: about how many are read each time.
   */
  withEach(act: () => void, characters = 0, most = MAX_COMBINATIONS): void {
    const frame: Frame = { asked: new Map(), outer: this.frame, isClosed: false };
    const cost = characters + READING;
    const bound = Math.min(this.repeated + MAX_REPEATED, MAX_REPEATED_IN_ALL);
    for (let count = 0; count < most && this.repeated + cost <= bound; count++) {
      frame.isClosed = false;
      this.within(frame, act);
      if (!advance(frame.asked)) return;
      this.repeated += cost;
    }
    this.within(null, act);
  }

  /** The same of expressions that have nothing to do with those around. */
  apart(act: () => void, most: number): void {
    this.within(null, () => this.withEach(act, 0, most));
  }

  /** From here on, no further text is chosen by the innermost `withEach`. */
  close(): void {
    if (this.frame !== null) this.frame.isClosed = true;
  }

  /** Does something as if no text were chosen. */
  without<Result>(act: () => Result): Result {
    return this.within(null, act);
  }

  private within<Result>(frame: Frame | null, act: () => Result): Result {
    const before = this.frame;
    this.frame = frame;
    try {
      return act();
    } finally {
      this.frame = before;
    }
  }

  /** A number for a thing of which there may be others of the same name. */
  idOf(thing: object): number {
    const id = this.ids.get(thing) ?? ++this.named;
    this.ids.set(thing, id);
    return id;
  }
}

/** Takes the next text of the last expression that has one; those asked for later are asked for anew. */
function advance(asked: Map<string, Asked>): boolean {
  const keys = [...asked.keys()];
  for (const key of keys.reverse()) {
    const last = asked.get(key);
    if (last !== undefined && last.at + 1 < last.options.length) {
      last.at++;
      return true;
    }
    asked.delete(key);
  }
  return false;
}

const CHOICES = new WeakMap<UnknownTexts, Choices>();

/** Those of one reading. */
export function choicesOf(texts: UnknownTexts): Choices {
  const known = CHOICES.get(texts) ?? new Choices();
  CHOICES.set(texts, known);
  return known;
}
