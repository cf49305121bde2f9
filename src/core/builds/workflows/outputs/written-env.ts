import { choicesOf } from '../expressions/choices.js';
import type { EnvScope, StepScope } from '../scope.js';
import type { WrittenVariables } from '../shell/written-variables.js';
import type { StepSurroundings } from '../sources/placed-step.js';
import type { YamlTree } from '../yaml-tree.js';
import { outlivesErrors } from './failing-steps.js';
import { type LeftValue, mayBeKnown, readVariable } from './written-values.js';

/** Whether a step may run after one that has failed, by its own condition or that of a step which uses its action. */
export function runsAfterErrors(tree: YamlTree, surroundings: StepSurroundings): boolean {
  if (outlivesErrors(tree)) return true;
  const { action, outer } = surroundings;
  return action !== undefined && outer !== null && runsAfterErrors(action.caller, outer);
}

/**
 * The variables of a job, with what its steps have written after so many changes; null: nothing is known of that.
 * `mayBeOthers`: whether programs with usual names may be others, which may write too.
 */
export function openWrittenEnv(
  job: EnvScope,
  written: WrittenVariables,
  scope: StepScope,
  mayBeOthers: () => boolean,
  changes: number | null = 0,
): EnvScope {
  const { texts } = scope;
  const count = scope.system === 'unix' ? (changes ?? 0) : 0;
  const settle = (name: string): LeftValue => {
    const isKnown =
      count > 0 && written.writes(name) && mayBeKnown(name) && !written.hasOpenProgram() && !mayBeOthers();
    const values = isKnown ? readVariable(written.changes, count, name) : null;
    if (values === null || values.length < 2) return values?.[0] ?? null;
    const choices = choicesOf(texts);
    const { assumed } = choices;
    const options = values.map((value) => ({ value, assumed }));
    return choices.choose(`env ${choices.idOf(written)} ${count} ${name}`, options)?.value ?? null;
  };
  return {
    names: job.names,
    lookUp(name, isExpression) {
      const value = settle(name);
      if (value === 'outer') return job.original?.(name, isExpression);
      return value ?? job.lookUp(name, isExpression);
    },
    decides: (name) => settle(name) !== null,
    after: (more) => openWrittenEnv(job, written, scope, mayBeOthers, more),
  };
}
