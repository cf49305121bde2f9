import { nameAction } from '../actions/action-name.js';
import { choicesOf } from '../expressions/choices.js';
import { leavesFiles } from '../made/step-use.js';
import type { EnvScope, StepScope } from '../scope.js';
import type { WrittenVariables } from '../shell/written-variables.js';
import type { StepSurroundings } from '../sources/placed-step.js';
import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { outlivesErrors } from './failing-steps.js';
import { type LeftValue, mayBeKnown, mayHaveSetAny, readVariable } from './written-values.js';

/** Whether a step may run after one that has failed, by its own condition or that of a step which uses its action. */
export function runsAfterErrors(tree: YamlTree, surroundings: StepSurroundings): boolean {
  if (outlivesErrors(tree)) return true;
  const { action, outer } = surroundings;
  return action !== undefined && outer !== null && runsAfterErrors(action.caller, outer);
}

/** What is around the steps of a job. */
export interface JobMachine {
  /** Whether programs with usual names may be others, which may write too. */
  mayBeOthers(): boolean;
  /** Whether it has variables of its own, of which nothing here tells. */
  holdsMore(): boolean;
}

/**
 * The variables of a job, with what its steps have written after so many changes; null: nothing is known of that.
 */
export function openWrittenEnv(
  job: EnvScope,
  written: WrittenVariables,
  scope: StepScope,
  machine: JobMachine,
  changes: number | null = 0,
): EnvScope {
  const { texts } = scope;
  const count = scope.system === undefined ? 0 : (changes ?? 0);
  // names have no case on Windows
  const isOtherCase = (name: string): boolean =>
    scope.system !== 'unix' &&
    written.changes.some(({ names }) =>
      [...names].some((each) => each !== name && each.toLowerCase() === name.toLowerCase()),
    );
  const settle = (name: string): LeftValue => {
    const isKnown =
      count > 0 &&
      written.writes(name) &&
      mayBeKnown(name) &&
      !isOtherCase(name) &&
      !written.hasOpenProgram() &&
      !machine.mayBeOthers();
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
    after: (more) => openWrittenEnv(job, written, scope, machine, more),
    mayHoldMore: () => machine.holdsMore() || mayHaveSet(written, changes ?? written.changes.length),
  };
}

/** Actions of the owners of the runner and of docker say in their inputs which variables they set. */
const OF_OWNERS = /^(?:actions|docker|github)\//;

/** Whether a step may have set a variable that none of them names. */
function mayHaveSet({ changes, programs }: WrittenVariables, count: number): boolean {
  if (programs.some(({ tree }) => !isTrusted(textOf(memberOf(tree, 'uses'))?.value ?? ''))) return true;
  return changes.slice(0, count).some(mayHaveSetAny);
}

function isTrusted(uses: string): boolean {
  return OF_OWNERS.test(nameAction(uses)) || leavesFiles(uses);
}
