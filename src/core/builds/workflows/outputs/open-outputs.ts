import { openStepEnv } from '../environment.js';
import { choicesOf } from '../expressions/choices.js';
import type { KnownOutputs, StepScope } from '../scope.js';
import type { PlacedStep } from '../sources/placed-step.js';
import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { outlivesErrors } from './failing-steps.js';
import { readStepOutputs, type StepOutputs } from './step-outputs.js';
import { runsAfterErrors } from './written-env.js';

/** Where the steps of a job or action are; null: what they see is not known. */
export type OpenStep = (tree: YamlTree, index: number) => PlacedStep | null;

/** The outputs of the steps of one job or action, each read once. */
export class StepsOutputs {
  private readonly steps: readonly YamlTree[];
  private readonly open: OpenStep;
  private readonly outer: KnownOutputs | undefined;
  private readonly known = new Map<number, StepOutputs>();

  constructor(steps: readonly YamlTree[], open: OpenStep, outer: KnownOutputs | undefined) {
    this.steps = steps;
    this.open = open;
    this.outer = outer;
  }

  /** What the step of a number sees; without one, what comes after all of them. */
  before(index = this.steps.length): KnownOutputs {
    const own = this.steps[index];
    const isSure = own === undefined || !outlivesErrors(own);
    return {
      list: (context, path) => {
        if (context !== 'steps') return this.outer?.list(context, path) ?? [null];
        const [id = '', kind = '', name, ...more] = path;
        const isOutput = kind.toLowerCase() === 'outputs' && name !== undefined && more.length === 0;
        return isOutput && isSure ? this.list(id, name, index) : [null];
      },
    };
  }

  private list(id: string, name: string, before: number): readonly (string | null)[] {
    const isNamed = (step: YamlTree): boolean =>
      textOf(memberOf(step, 'id'))?.value.toLowerCase() === id.toLowerCase();
    const at = this.steps.findIndex(isNamed);
    const step = this.steps[at];
    if (step === undefined || at >= before || this.steps.findLastIndex(isNamed) !== at) return [null];
    return listTexts(this.read(step, at), name);
  }

  private read(step: YamlTree, at: number): StepOutputs {
    const known = this.known.get(at);
    if (known !== undefined) return known;
    this.known.set(at, null);
    const placed = this.open(step, at);
    const read = placed && choicesOf(placed.context.session.texts).without(() => readStepOutputs(placed));
    this.known.set(at, read);
    return read;
  }
}

/** What one output may be; empty where the step does not write it. */
function listTexts(outputs: StepOutputs, name: string): readonly (string | null)[] {
  const key = name.toLowerCase();
  const texts = (outputs ?? []).map((each) => (each.has(key) ? (each.get(key) ?? null) : ''));
  return texts.length === 0 ? [null] : [...new Set(texts)];
}

/** What a step of a job or action sees after so many changes of the steps before it, with its own `env`. */
export function placeStep<Context extends PlacedStep['context']>(
  tree: YamlTree,
  context: Context,
  changes: number | null,
  outputs: KnownOutputs,
): Context {
  const { env } = context.scope;
  const known = runsAfterErrors(tree, context.surroundings) ? null : changes;
  const scope: StepScope = { ...context.scope, env: env?.after?.(known) ?? env, outputs };
  return { ...context, scope: { ...scope, env: openStepEnv(memberOf(tree, 'env'), scope) } };
}
