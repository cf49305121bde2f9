/** What is said of a file that costs too much. */
export const TOO_MUCH = 'it takes too much work to read';

/** Counts what reading costs, so that no file can make it endless. */
export class WorkBudget {
  private readonly most: number;
  private readonly all: WorkBudget | null;
  private done = 0;

  /** `all`: the work of which this is a part. */
  constructor(most: number, all: WorkBudget | null = null) {
    this.most = most;
    this.all = all;
  }

  /** False once a bound is exceeded. */
  spend(amount: number): boolean {
    this.done += amount;
    const isWithin = this.all === null || this.all.spend(amount);
    return isWithin && this.done <= this.most;
  }

  get isOver(): boolean {
    return this.done > this.most || this.all?.isOver === true;
  }
}
