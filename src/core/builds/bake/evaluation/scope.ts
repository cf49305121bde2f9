import type { Budget } from '../bounds.js';
import type { Value } from '../values/value.js';
import type { BakeFunction } from './function.js';

/** The names that an expression can see. */
export interface EvaluationScope {
  readonly variables: ReadonlyMap<string, Value>;
  readonly functions: ReadonlyMap<string, BakeFunction>;
  readonly parent: EvaluationScope | null;
  readonly budget: Budget;
}

export function childScope(parent: EvaluationScope, variables: ReadonlyMap<string, Value>): EvaluationScope {
  return { variables, functions: NO_FUNCTIONS, parent, budget: parent.budget };
}

const NO_FUNCTIONS: EvaluationScope['functions'] = new Map();

export function findVariable(scope: EvaluationScope, name: string): Value | undefined {
  for (let current: EvaluationScope | null = scope; current !== null; current = current.parent) {
    const value = current.variables.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function findFunction(scope: EvaluationScope, name: string): BakeFunction | undefined {
  for (let current: EvaluationScope | null = scope; current !== null; current = current.parent) {
    const found = current.functions.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
