import { MAX_WORK } from './bounds.js';

/** Counts what reading one project costs, so that no file can make it endless. */
export class Work {
  private done = 0;

  /** False once the bound is exceeded. */
  spend(amount: number): boolean {
    this.done += amount;
    return this.done <= MAX_WORK;
  }

  get isOver(): boolean {
    return this.done > MAX_WORK;
  }
}
