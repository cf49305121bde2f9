import type { Budget } from '../bounds.js';
import type { Value } from '../values/value.js';
import type { BakeFunction } from './function.js';

/** The names that an expression can see. */
export interface Scope {
  readonly variables: ReadonlyMap<string, Value>;
  readonly functions: ReadonlyMap<string, BakeFunction>;
  readonly parent: Scope | null;
  readonly budget: Budget;
}

export function childScope(parent: Scope, variables: ReadonlyMap<string, Value>): Scope {
  return { variables, functions: new Map(), parent, budget: parent.budget };
}

export function findVariable(scope: Scope, name: string): Value | undefined {
  for (let current: Scope | null = scope; current !== null; current = current.parent) {
    const value = current.variables.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function findFunction(scope: Scope, name: string): BakeFunction | undefined {
  for (let current: Scope | null = scope; current !== null; current = current.parent) {
    const found = current.functions.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
