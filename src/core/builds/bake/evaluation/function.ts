import type { Budget } from '../bounds.js';
import type { Type } from '../values/type.js';
import type { Value } from '../values/value.js';

export interface Parameter {
  readonly type: Type;
  readonly nullable?: boolean;
  /** The function copes with values that are not known. */
  readonly unknown?: boolean;
}

/** A function of the standard library, or one that the file defines. */
export interface BakeFunction {
  readonly parameters: readonly Parameter[];
  readonly rest: Parameter | null;
  /** The type of a result that is not known. */
  readonly result: Type;
  /** Moves elements about without looking at them: marks of elements stay with them. */
  readonly movesElements: boolean;
  /** Why the result cannot be known without running the tool; null: it can. */
  readonly impure: string | null;
  readonly call: (args: readonly Value[], budget: Budget) => Value;
}

/** What a function says about arguments that it cannot use; `touched`: the mark of what it looked at. */
export class FunctionError extends Error {
  readonly touched: string | null;

  constructor(message: string, touched: string | null = null) {
    super(message);
    this.touched = touched;
  }
}

/** A result that bake would have and that is not computed here; the message says why. */
export class OpenResult extends Error {}
