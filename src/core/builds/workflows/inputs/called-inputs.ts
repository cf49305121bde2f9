import { TracedText } from '../../traced-text.js';
import { evaluateText, type StepScope } from '../scope.js';
import type { LoadedFile } from '../session.js';
import { GivenInputs, readMap } from '../written-map.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';

/** The workflow of the repository that a job runs, or null. */
export function calledWorkflow(job: YamlTree): string | null {
  const uses = textOf(memberOf(job, 'uses'))?.value;
  return uses !== undefined && /^\.\/\.github\/workflows\/[^/]+\.ya?ml$/.test(uses) ? uses.slice(2) : null;
}

/** What `with` gives, else the defaults: empty, `false` or 0 where none is written. */
export function inputsOf(
  job: YamlTree,
  called: LoadedFile,
  scope: StepScope,
): ReadonlyMap<string, TracedText> {
  const inputs = new Map<string, TracedText>();
  const declared = memberOf(memberOf(memberOf(called.root, 'on'), 'workflow_call'), 'inputs');
  for (const { key, keyStart, value } of entriesOf(declared)) {
    const type = textOf(memberOf(value, 'type'))?.value;
    const empty = type === 'boolean' ? 'false' : type === 'number' ? '0' : '';
    const fallback = textOf(memberOf(value, 'default'));
    const inner: StepScope = { texts: scope.texts, matrix: null, inputs: null, env: null };
    inputs.set(
      key.toLowerCase(),
      fallback === null
        ? TracedText.made(empty, called.source, keyStart, keyStart)
        : evaluateText(fallback, inner),
    );
  }
  return new GivenInputs(inputs, readMap(memberOf(job, 'with'), scope));
}
