import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { evaluateText, type InputValues } from '../scope.js';
import type { LoadedFile } from '../session.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';

/** What starts a workflow with inputs. */
const EVENTS = ['workflow_call', 'workflow_dispatch'];

/** The inputs of a workflow where whoever starts it leaves them as they are, for each way to start it. */
export function listDefaults({ root }: LoadedFile, texts: UnknownTexts): readonly InputValues[] {
  return EVENTS.flatMap((event) => {
    const inputs = memberOf(memberOf(memberOf(root, 'on'), event), 'inputs');
    const defaults = new Map(entriesOf(inputs).flatMap(({ key, value }) => readDefault(key, value, texts)));
    return defaults.size === 0 ? [] : [Object.assign(defaults, { isOpen: true })];
  });
}

function readDefault(key: string, input: YamlTree, texts: UnknownTexts): readonly [string, TracedText][] {
  const written = textOf(memberOf(input, 'default'));
  if (written === null || written.value === '') return [];
  return [[key.toLowerCase(), evaluateText(written, { texts, matrix: null, inputs: null, env: null })]];
}
