import type { TracedText } from '../../traced-text.js';
import { namesBuilder } from '../shell/build-words.js';
import { CODE_VARIABLES, exportedFunction } from '../shell/starting/start-variables.js';
import { entriesOf, memberOf, type YamlTree } from '../yaml-tree.js';
import type { PlacedStep } from './placed-step.js';
import { scriptOf } from './step-script.js';

/** Variables that a script names, in whatever shell. */
const NAMED = /[$%](?:\{?env:|\{)?([A-Za-z_]\w*)/gi;

/** What a script says, with expressions that nothing decides as they are written, and what the workflow gives the variables that it names. */
export function sayAll({ context: { scope, session } }: PlacedStep, script: TracedText): string {
  const code = (scope.env?.names ?? []).filter(isCode);
  const names = new Set([...[...script.value.matchAll(NAMED)].map(([, name = '']) => name), ...code]);
  const values = [...names].flatMap((name) => scope.env?.lookUp(name)?.value ?? []);
  const said = session.texts.restore([script.value, ...values].join('\n'));
  session.spend(Math.max(said.length - script.value.length, 0));
  return said;
}

/** Whether what is put into the scripts of a job, or a variable of theirs, may be what builds something. */
export function mayBeGiven(
  root: YamlTree,
  job: YamlTree,
  steps: readonly YamlTree[],
  inputs: ReadonlyMap<string, TracedText> | null,
): boolean {
  const given = [root, job, memberOf(job, 'container'), ...steps].map((tree) => memberOf(tree, 'env'));
  if (given.flatMap(entriesOf).some(({ key, value }) => isCode(key) && hasBuilder(value))) return true;
  if (!steps.some((step) => /[$%]/.test(scriptOf(step)?.value ?? ''))) return false;
  return (
    [...given, memberOf(memberOf(job, 'container'), 'options'), memberOf(job, 'strategy')].some(
      (tree) => tree !== undefined && hasBuilder(tree),
    ) || [...(inputs?.values() ?? [])].some(({ value }) => namesBuilder(value))
  );
}

/** Whether a shell runs what a variable says by itself. */
function isCode(name: string): boolean {
  return CODE_VARIABLES.includes(name) || exportedFunction(name) !== undefined;
}

function hasBuilder(tree: YamlTree): boolean {
  if (tree.kind === 'scalar') return namesBuilder(tree.text.value);
  return tree.kind === 'list'
    ? tree.items.some(hasBuilder)
    : tree.entries.some(({ value }) => hasBuilder(value));
}
