import { isUsuallySet } from '../../step-environment.js';
import type { TracedText } from '../../traced-text.js';
import { choicesOf } from '../expressions/choices.js';
import { isLoading } from '../made/loading-variables.js';
import type { VariableChange } from '../shell/written-variables.js';
import type { PlacedStep, StepSurroundings } from '../sources/placed-step.js';
import { memberOf, textOf } from '../yaml/yaml-tree.js';
import { mayFail, outlivesErrors } from './failing-steps.js';
import { isQuietScript } from './quiet-scripts.js';
import { VARIABLE_FILE } from './runner-file.js';
import { readStepOutputs, type StepOutputs } from './step-outputs.js';

/** What steps leave a variable as. `outer`: what it has without them; null: it is not known. */
export type LeftValue = TracedText | 'outer' | null;

/** What decides how programs run, which files they read, or what they build. */
const DECIDING =
  /^(?:ENV|PS4)$|^(?:BASH|RUNNER|GITHUB|ACTIONS|DOCKER|BUILDX|BUILDKIT|BUILDAH|COMPOSE|CONTAINERS|EXPERIMENTAL|XDG|SSH)_|^SOURCE_DATE_EPOCH$/i;
/** More than people write. */
const MAX_VALUES = 16;

/** What a variable may be after so many changes. */
interface Past {
  readonly values: readonly LeftValue[];
  readonly isWritten: boolean;
  readonly count: number;
}

const NO_PAST: Past = { values: ['outer'], isWritten: false, count: 0 };
const PAST = new WeakMap<readonly VariableChange[], Map<string, Past>>();
const READ = new WeakMap<VariableChange, StepOutputs>();

/** Whether the value of a variable may count that a step has written. */
export function mayBeKnown(name: string): boolean {
  const usual = name.toUpperCase();
  return !(DECIDING.test(name) || isLoading(name) || isLoading(usual) || isUsuallySet(usual));
}

/** What a variable may be after the first `count` of some changes by steps; null: none of them writes it. */
export function readVariable(
  changes: readonly VariableChange[],
  count: number,
  name: string,
): readonly LeftValue[] | null {
  const all = PAST.get(changes) ?? new Map<string, Past>();
  PAST.set(changes, all);
  const known = all.get(name);
  const past = known === undefined || known.count > count ? NO_PAST : known;
  let { values, isWritten } = past;
  // in their order, so that what a script takes from those before it is known
  for (const change of changes.slice(past.count, count)) {
    values = changeValues(values, change, name);
    isWritten ||= change.names.has(name);
  }
  all.set(name, { values, isWritten, count });
  return isWritten ? values : null;
}

function changeValues(
  before: readonly LeftValue[],
  change: VariableChange,
  name: string,
): readonly LeftValue[] {
  const ways = readChange(change);
  const script = change.step === null ? null : textOf(memberOf(change.step.tree, 'run'));
  if (ways === null || script === null) return [null];
  const found = new Map<string, LeftValue>();
  const add = (value: LeftValue): void => {
    const key = value === null || value === 'outer' ? String(value) : `=${value.value}`;
    if (!found.has(key)) found.set(key, value);
  };
  for (const way of ways) {
    const text = way.get(name);
    if (text === undefined) for (const value of before) add(value);
    else add(text === null ? null : script.as(text));
  }
  // a script without a way ends the job
  return found.size > MAX_VALUES || found.size === 0 ? [null] : [...found.values()];
}

/** Whether a step may have set any variable, as it runs what is not read. */
export function mayHaveSetAny(change: VariableChange): boolean {
  return readChange(change) === null;
}

/** The variables that a script sets, each of the ways; null: it may set any. */
function readChange(change: VariableChange): StepOutputs {
  const { step } = change;
  if (step === null) return null;
  const known = READ.get(change);
  if (known !== undefined) return known;
  READ.set(change, null);
  const ways = choicesOf(step.context.session.texts).without(() => readWays(step));
  READ.set(change, ways);
  return ways;
}

function readWays(step: PlacedStep): StepOutputs {
  if (isQuietScript(step)) return [new Map()];
  const ways = readStepOutputs(step, VARIABLE_FILE);
  return ways === null ? null : underCallers(ways, step.context.surroundings);
}

/** The same in actions whose steps may not run. */
function underCallers(ways: NonNullable<StepOutputs>, surroundings: StepSurroundings): StepOutputs {
  const { action, outer } = surroundings;
  if (action === undefined) return ways;
  const { caller } = action;
  if (outer === null || mayFail(caller) || outlivesErrors(caller)) return null;
  return underCallers(memberOf(caller, 'if') === undefined ? ways : [...ways, new Map()], outer);
}
