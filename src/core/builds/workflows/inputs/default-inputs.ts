import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { evaluateText, type InputValues } from '../scope.js';
import type { LoadedFile } from '../session.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { type ChosenInput, listChosen } from './chosen-inputs.js';
import { chooseOption, StartedInputs } from './started-inputs.js';

/** What starts a workflow with inputs. */
const EVENTS = ['workflow_call', 'workflow_dispatch'];

/** The ways to start a workflow that nothing in the repository calls. */
export interface WorkflowStarts {
  /** What its inputs are each time; null: nothing is known of them. */
  readonly inputs: readonly (InputValues | null)[];
  /** Those of the event, by name in lower case. */
  readonly event: Pick<InputValues, 'get'>;
}

/**
 * All that its inputs may be, and what they are where whoever starts it leaves them as they are, for each way to start it.
 * `isCalled`: workflows of the repository run it, and are read for themselves.
 */
export function listStarts(file: LoadedFile, texts: UnknownTexts, isCalled: boolean): WorkflowStarts {
  const chosen = listChosen(file, isCalled);
  const isOpen = !isCalled && memberOf(memberOf(file.root, 'on'), 'workflow_call') !== undefined;
  const inputs = [chosen.size === 0 ? null : new StartedInputs(chosen, texts)];
  return {
    inputs: [...inputs, ...listDefaults(file, chosen, texts)],
    // of whoever calls it
    event: isOpen ? new Map() : { get: (name) => openOption(chosen.get(name), texts) },
  };
}

function openOption(input: ChosenInput | undefined, texts: UnknownTexts): TracedText | undefined {
  return input && chooseOption(input, texts);
}

/** Those that are chosen from a list have each of its options anyway. */
function listDefaults(
  { root }: LoadedFile,
  chosen: ReadonlyMap<string, ChosenInput>,
  texts: UnknownTexts,
): readonly InputValues[] {
  return EVENTS.flatMap((event) => {
    const inputs = memberOf(memberOf(memberOf(root, 'on'), event), 'inputs');
    const defaults = new Map(entriesOf(inputs).flatMap(({ key, value }) => readDefault(key, value, texts)));
    for (const name of chosen.keys()) defaults.delete(name);
    return defaults.size === 0 ? [] : [new StartedInputs(chosen, texts, defaults)];
  });
}

function readDefault(key: string, input: YamlTree, texts: UnknownTexts): readonly [string, TracedText][] {
  const written = textOf(memberOf(input, 'default'));
  if (written === null || written.value === '') return [];
  return [[key.toLowerCase(), evaluateText(written, { texts, matrix: null, inputs: null, env: null })]];
}
