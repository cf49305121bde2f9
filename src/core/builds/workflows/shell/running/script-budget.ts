import type { TracedText } from '../../../traced-text.js';

/** Commands that are followed, over all ways through a script and all rounds of its loops. */
const MAX_STEPS = 2_000;
/** Besides those that a long script has without any loop. */
const CHARACTERS = 8;
/** Comparisons of characters with patterns. */
const MAX_SEARCHED = 20_000_000;
/** Files that are read in, over all ways: each may be any that a command has made before. */
const MAX_FILES = 300;
/** Values of variables, each time that another text may set them. */
const MAX_OPENED = 1_000_000;
/** Scripts within scripts are read as deep as people write them. */
const MAX_DEPTH = 12;

/** How much of a script is followed. */
export class ScriptBudget {
  /** Why not all of it is; null: it is. */
  limit: string | null = null;
  /** How many commands it ran, over all ways. */
  steps = 0;
  /** Whether what a loop changes is unknown after its first round, because the script has too many steps otherwise. */
  readonly isCoarse: boolean;
  private readonly maxSteps: number;
  private searched = 0;
  private files = 0;
  private values = 0;
  private depth = 0;
  private isNamed = false;

  /** `length`: of the script, in characters. */
  constructor(length: number, isCoarse = false) {
    this.isCoarse = isCoarse;
    this.maxSteps = MAX_STEPS + length / CHARACTERS;
  }

  /** A loop has been left: where that is what has all the steps, its place is said. */
  nameLoop(text: TracedText | undefined): void {
    if (text === undefined || this.isNamed || !this.isSpent || this.limit === null) return;
    const { file, line } = text.place();
    this.isNamed = true;
    this.limit += ` (in a loop at ${file}, line ${line})`;
  }

  /** Whether it has too many steps. */
  get isSpent(): boolean {
    return this.steps > this.maxSteps;
  }

  /** Counts a command; false where no more are followed. */
  step(): boolean {
    this.steps++;
    if (this.isSpent) this.limit ??= `The script has more than ${MAX_STEPS} steps`;
    return this.limit === null;
  }

  /** Counts comparisons; false where no more are made. */
  search(cost: number): boolean {
    this.searched += cost;
    return this.searched <= MAX_SEARCHED;
  }

  /** Counts a file that is read in; false where no more are. */
  readIn(): boolean {
    this.files++;
    if (this.files > MAX_FILES) this.limit ??= `The script reads in more than ${MAX_FILES} files`;
    return this.limit === null;
  }

  /** Counts values that variables may have because of other texts. */
  countValues(count: number): void {
    this.values += count;
    if (this.values > MAX_OPENED) this.limit ??= 'The script has too many variables that other texts may set';
  }

  /** Reads a script within the others; not at all where it is nested too deeply. */
  protected nest(read: () => void): void {
    if (this.depth >= MAX_DEPTH) this.limit ??= `The script has others nested more than ${MAX_DEPTH} deep`;
    if (this.limit !== null) return;
    this.depth++;
    read();
    this.depth--;
  }
}
