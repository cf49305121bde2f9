import { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { choicesOf } from '../expressions/choices.js';
import { evaluateText, type StepScope } from '../scope.js';
import type { LoadedFile } from '../session.js';
import { GivenInputs, readMap, type WrittenMap } from '../written-map.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { toFlags } from './chosen-inputs.js';
import { chooseOption } from './started-inputs.js';

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
  const flags = new Map<string, TracedText>();
  const declared = memberOf(memberOf(memberOf(called.root, 'on'), 'workflow_call'), 'inputs');
  for (const { key, keyStart, value } of entriesOf(declared)) {
    const type = textOf(memberOf(value, 'type'))?.value;
    if (type === 'boolean')
      flags.set(key.toLowerCase(), TracedText.made(key, called.source, keyStart, keyStart));
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
  return new CalledInputs(inputs, readMap(memberOf(job, 'with'), scope), flags, scope.texts);
}

/** GitHub refuses to run a workflow with anything but true or false where that is declared. */
class CalledInputs extends GivenInputs {
  private readonly flags: ReadonlyMap<string, TracedText>;
  private readonly texts: UnknownTexts;

  constructor(
    inputs: ReadonlyMap<string, TracedText>,
    given: WrittenMap,
    flags: ReadonlyMap<string, TracedText>,
    texts: UnknownTexts,
  ) {
    super(inputs, given);
    this.flags = flags;
    this.texts = texts;
  }

  override get(name: string): TracedText | undefined {
    const value = super.get(name);
    const declared = this.flags.get(name);
    if (value === undefined || declared === undefined || !isUnknown(value.value)) return value;
    const key = `${choicesOf(this.texts).idOf(this.flags)} ${name}`;
    return chooseOption({ key, declared, options: toFlags(value), mayBeEmpty: false }, this.texts) ?? value;
  }
}
