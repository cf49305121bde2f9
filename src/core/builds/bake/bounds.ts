/** What one bake project may cost: far above any real file, far below what hurts. */
export const MAX_DEPTH = 100;
export const MAX_CHAIN = 500;
export const MAX_HEIGHT = 1_000;
export const MAX_STEPS = 200_000;
export const MAX_TEXT = 1_000_000;
export const MAX_TARGETS = 2_000;
export const MAX_DIGITS = 5_000;

/** Only the gate gives up, and bake may not: goes through all of the reading, and the project's problem names the bound. */
export class BoundExceeded extends Error {}

/** What all bake files of a repository may cost together: a thousand real files take half of it. */
export class Allowance {
  steps = 12 * MAX_STEPS;

  /** False once there is too little left. */
  spend(steps: number): boolean {
    this.steps -= steps;
    return this.steps >= 0;
  }
}

const ALLOWANCES = new WeakMap<object, Allowance>();

/** The same for all who read a tree, which its own set of wanted files stands for. */
export function allowanceOf(tree: object): Allowance {
  const known = ALLOWANCES.get(tree) ?? new Allowance();
  ALLOWANCES.set(tree, known);
  return known;
}

/** Counts the work that one project costs; every value made and every text joined is paid for. */
export class Budget {
  readonly #allowance: Allowance;
  #steps = MAX_STEPS;
  #text = MAX_TEXT * 8;

  constructor(allowance: Allowance = new Allowance()) {
    this.#allowance = allowance;
  }

  step(count = 1): void {
    this.#steps -= count;
    this.#allowance.steps -= count;
    if (this.#steps < 0) throw new BoundExceeded('it takes too many steps to evaluate');
    if (this.#allowance.steps < 0)
      throw new BoundExceeded('all bake files together take too many steps to evaluate');
  }

  text(value: string): string {
    this.#text -= value.length;
    if (value.length > MAX_TEXT || this.#text < 0) throw new BoundExceeded('its texts grow too long');
    return value;
  }
}
