import { placeRefusal, Refusal } from '../refusal.js';
import { addSources, takesFiles } from './sources.js';
import type { State, States } from './states.js';

/**
 * Finds what each stage takes files from.
 * @throws Refusal of phase `graph`. `buildStageDependencyGraph` of dockerfile2llb/convert.go.
 */
export function connectStates(states: States, escapeToken: string): void {
  const { all } = states;
  // what they take files from is added behind them
  const count = all.length;
  for (let index = 0; index < count; index++) connectState(all[index], states, escapeToken);
  refuseCircles(all);
}

function connectState(state: State | undefined, states: States, escapeToken: string): void {
  if (state === undefined || state.text === null) return;
  for (const instruction of state.text.commands) {
    if (!takesFiles(instruction)) continue;
    try {
      addSources(state, instruction, states, escapeToken);
    } catch (error) {
      throw placeRefusal(error, 'graph', instruction.node.line);
    }
  }
}

/** `validateCircularDependency` of dockerfile2llb/validations.go, without recursion; FROM cannot close a cycle. */
function refuseCircles(all: readonly State[]): void {
  // A cycle needs a stage that takes files from itself or a later one.
  if (!all.some((state) => state.sources.some(({ text, index }) => text !== null && index >= state.index)))
    return;
  const visited = new Set<State>();
  for (const root of all) {
    if (root.sources.length === 0 || visited.has(root)) continue;
    const open = new Set<State>([root]);
    const stack = [{ state: root, rest: root.sources.values() }];
    visited.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.rest.next();
      if (next.done) {
        open.delete(top.state);
        stack.pop();
      } else if (open.has(next.value)) {
        const line = root.text?.from.node.line ?? 1;
        throw new Refusal(`circular dependency detected on stage: ${root.label}`, 'graph', line);
      } else if (!visited.has(next.value)) {
        visited.add(next.value);
        open.add(next.value);
        stack.push({ state: next.value, rest: next.value.sources.values() });
      }
    }
  }
}
