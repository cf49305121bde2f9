import { BoundExceeded } from '../bounds.js';
import { isNullable, simplify } from './simplify.js';
import type { Assertion, RegexpNode } from './syntax.js';

/** One instruction of the automaton; numbers are where it goes on. */
export type ProgramInstruction =
  | { readonly kind: 'char'; readonly test: (char: string) => boolean; next: number }
  | { readonly kind: 'assertion'; readonly assertion: Assertion; next: number }
  | { readonly kind: 'save'; readonly slot: number; next: number }
  /** Tries `first` before `second`. */
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'match' };

const MAX_INSTRUCTIONS = 20_000;

/** Turns a tree into the automaton's program, from its end to its start. */
export function compileProgram(root: RegexpNode): {
  readonly start: number;
  readonly instructions: readonly ProgramInstruction[];
} {
  const instructions: ProgramInstruction[] = [{ kind: 'match' }];
  const add = (instruction: ProgramInstruction): number => {
    if (instructions.length > MAX_INSTRUCTIONS) throw new BoundExceeded('a pattern is too large');
    return instructions.push(instruction) - 1;
  };
  let visits = 0;
  const compile = (node: RegexpNode, next: number): number => {
    if (++visits > MAX_INSTRUCTIONS * 5) throw new BoundExceeded('a pattern is too large');
    switch (node.kind) {
      case 'empty':
        return next;
      case 'char':
        return add({ kind: 'char', test: node.test, next });
      case 'assertion':
        return add({ kind: 'assertion', assertion: node.assertion, next });
      case 'group': {
        const end = add({ kind: 'save', slot: node.index * 2 + 1, next });
        return add({ kind: 'save', slot: node.index * 2, next: compile(node.inner, end) });
      }
      case 'sequence':
        return node.items.reduceRight((rest, item) => compile(item, rest), next);
      case 'choice':
        return node.items
          .map((item) => compile(item, next))
          .reduceRight((second, first) => add({ kind: 'split', first, second }));
      case 'repeat':
        return compileRepeat(node, next);
    }
  };
  const split = (greedy: boolean, into: number, past: number): ProgramInstruction =>
    greedy ? { kind: 'split', first: into, second: past } : { kind: 'split', first: past, second: into };
  const compileRepeat = (node: RegexpNode & { kind: 'repeat' }, next: number): number => {
    let rest = next;
    if (node.max === Number.POSITIVE_INFINITY) {
      const loop = add({ kind: 'split', first: next, second: next });
      const into = compile(node.inner, loop);
      instructions[loop] = split(node.greedy, into, next);
      // what may match nothing is tried once before its loop, which keeps the order of preference (golang.org/issue/46123)
      const start = isNullable(node.inner) ? () => add(split(node.greedy, into, next)) : () => loop;
      rest = node.min > 0 ? into : start();
      for (let count = 1; count < node.min; count++) rest = compile(node.inner, rest);
      return rest;
    }
    for (let count = node.min; count < node.max; count++)
      rest = add(split(node.greedy, compile(node.inner, rest), next));
    for (let count = 0; count < node.min; count++) rest = compile(node.inner, rest);
    return rest;
  };
  const start = compile(simplify(root), 0);
  return { start, instructions };
}
