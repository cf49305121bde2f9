import { type DecidingScript, type Explain, explainUnknown } from '../../explanation.js';
import type { PlacedStep, StepSurroundings } from '../sources/placed-step.js';
import { listReferences, type NamedSource } from '../sources/references.js';
import { mayBePowerShell } from '../sources/script-place.js';
import { scriptOf } from '../sources/step-script.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** Names expressions that are not known where a step builds, and the scripts that decide what they are. */
export function explainIn(step: PlacedStep): Explain {
  return (expressions, isPlaced) =>
    explainUnknown(expressions, (expression) => {
      const found = findDeciding(step, expression);
      return found === null || isPlaced ? found : { ...found, place: '' };
    });
}

/** Where a script of the repository decides what an expression is, though it is not followed; null: none does. */
function findDeciding(step: PlacedStep, expression: string): DecidingScript | null {
  if (/^(?:\$\((?!\()|`)/.test(expression)) return placeOf(step.tree, expression);
  const [reference, ...others] = listReferences(expression);
  if (reference === undefined || others.length > 0) return null;
  const { context, name } = reference;
  const { surroundings, written, scope } = step.context;
  switch (context) {
    case 'env': {
      if (written.writes?.(name, scope.system) !== true) return null;
      const setter = written.listSetters(name).at(-1) ?? written.findRunner?.(name) ?? null;
      return setter === null ? null : placeOf(setter.tree, name, mayBePowerShell(setter));
    }
    case 'steps':
      return placeOfOutput(surroundings.job, reference, expression, step);
    case 'needs':
      return findInJob(surroundings, reference, expression);
    default:
      return null;
  }
}

/** The script of another job, where its output is one of a step. */
function findInJob(
  { root }: StepSurroundings,
  { name }: NamedSource,
  expression: string,
): DecidingScript | null {
  const job = memberOf(memberOf(root, 'jobs'), name);
  const [, output = ''] = /\.\s*outputs\s*\.\s*([\w-]+)/.exec(expression) ?? [];
  const declared = entriesOf(memberOf(job, 'outputs')).find(({ key }) => key === output)?.value;
  const text = declared === undefined ? undefined : textOf(declared)?.value;
  const [reference, ...others] = listReferences(text ?? '');
  if (job === undefined || text === undefined || reference === undefined || others.length > 0) return null;
  return reference.context === 'steps' ? placeOfOutput(job, reference, text) : null;
}

function placeOfOutput(
  job: YamlTree,
  { name }: NamedSource,
  expression: string,
  asking?: PlacedStep,
): DecidingScript | null {
  const [, output = ''] = /\.\s*outputs\s*\.\s*([\w-]+)/.exec(expression) ?? [];
  const step = itemsOf(memberOf(job, 'steps')).find((each) => textOf(memberOf(each, 'id'))?.value === name);
  if (step === undefined || output === '') return null;
  return placeOf(step, output, asking !== undefined && mayBePowerShell({ ...asking, tree: step }));
}

/** The file and line of a script where it names something, or begins. */
function placeOf(step: YamlTree, name: string, mayDiffer = false): DecidingScript | null {
  const script = scriptOf(step);
  if (script === null) return null;
  const written = ['=', '<<'].map((sign) => script.value.indexOf(`${name}${sign}`)).find((at) => at !== -1);
  const at = written ?? script.value.indexOf(name);
  const { file, line } = script.slice(Math.max(at, 0)).place();
  return { place: `${file}, line ${line}`, mayDiffer };
}
