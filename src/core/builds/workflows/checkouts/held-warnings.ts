/** A file that a script writes, of which it is not known yet whether anything reads it. */
export interface HeldWarning {
  readonly path: string;
  /** It is a file of the repository under a name that the repository does not have. */
  readonly isCopy: boolean;
  /** How many problems had been told before its step. */
  readonly told: number;
  /** Something that may build from it runs with it or after it. */
  isFollowed: boolean;
  /** What there is to say. */
  readonly sayings: (() => void)[];
}

/** Warnings about files that the scripts of a job write, until all of its steps are read. */
export class HeldWarnings {
  private readonly list: HeldWarning[] = [];
  private told = 0;

  /** A step begins, before which so many problems have been told. */
  enterStep(told: number): void {
    this.told = told;
  }

  hold(path: string, isCopy: boolean): HeldWarning {
    // what is copied may be what was written before
    const isFirst = this.list.every((each) => each.isCopy);
    const warning = { path, isCopy: isCopy && isFirst, told: this.told, isFollowed: false, sayings: [] };
    this.list.push(warning);
    return warning;
  }

  /** Whether nothing more can come of any of them by what a step does. */
  get areFollowed(): boolean {
    return this.list.every(({ isFollowed }) => isFollowed);
  }

  /** A step has run that may build from what there is. */
  follow(): void {
    for (const warning of this.list) warning.isFollowed = true;
  }

  /** Says those that count, in their order. */
  say(counts: (warning: HeldWarning) => boolean): void {
    for (const warning of this.list) {
      const sayings = warning.sayings.splice(0);
      if (sayings.length > 0 && counts(warning)) for (const say of sayings) say();
    }
  }
}
