import { TracedText } from '../../traced-text.js';
import type { LoadedFile } from '../session.js';
import { entriesOf, memberOf, textOf, type YamlEntry, type YamlTree } from '../yaml-tree.js';

/** An input that GitHub refuses to be anything but one of some texts. */
export interface ChosenInput {
  /** Tells it from all others. */
  readonly key: string;
  readonly declared: TracedText;
  readonly options: readonly TracedText[];
  /** Whether nobody may have given it: another event, or a start without it. */
  readonly mayBeEmpty: boolean;
}

const DISPATCH = 'workflow_dispatch';
const CALL = 'workflow_call';

/** Numbers of which the text is the same to every reader of YAML, or as it is written. */
const NUMBER = /^-?\d+(?:\.\d+)?(?=[\s,\]}]|$)/;

/**
 * The inputs of `type: choice` by name in lower case, where people start the workflow or an event does. `isCalled`: what others
 * give it where they run it is read for itself; otherwise they may give what they want.
 */
export function listChosen(
  { root, source }: LoadedFile,
  isCalled: boolean,
): ReadonlyMap<string, ChosenInput> {
  const on = memberOf(root, 'on');
  const events = entriesOf(on).filter(({ key }) => key !== CALL || !isCalled);
  const given = new Set(
    entriesOf(memberOf(isCalled ? undefined : memberOf(on, CALL), 'inputs')).map(({ key }) =>
      key.toLowerCase(),
    ),
  );
  const found = new Map<string, ChosenInput | null>();
  for (const entry of entriesOf(memberOf(memberOf(on, DISPATCH), 'inputs'))) {
    const name = entry.key.toLowerCase();
    const isTwice = found.has(name) || given.has(name);
    const options = isTwice ? null : listOptions(entry);
    const declared = TracedText.made(entry.key, source, entry.keyStart, entry.keyStart);
    const key = `${source.file}:${entry.keyStart}`;
    const mayBeEmpty = events.some((event) => event.key !== DISPATCH) || mayBeLeftOut(entry.value);
    found.set(name, options && { key, declared, options, mayBeEmpty });
  }
  return new Map([...found].flatMap(([name, input]) => (input === null ? [] : [[name, input] as const])));
}

/** Whether a start may be without it: the form takes the first option, the API nothing. */
function mayBeLeftOut(input: YamlTree): boolean {
  const isRequired = memberOf(input, 'required');
  const fallback = textOf(memberOf(input, 'default'))?.value ?? '';
  return fallback === '' && (isRequired?.kind !== 'scalar' || isRequired.value !== true);
}

/** The options and the default; null: it has none, or one of which the text is not sure. */
function listOptions({ value }: YamlEntry): readonly TracedText[] | null {
  if (textOf(memberOf(value, 'type'))?.value !== 'choice') return null;
  const options = memberOf(value, 'options');
  const fallback = memberOf(value, 'default');
  if (options?.kind !== 'list' || options.items.length === 0) return null;
  const isGiven = fallback !== undefined && textOf(fallback)?.value !== '';
  const texts = [...options.items, ...(isGiven ? [fallback] : [])].map(listTexts);
  if (texts.some(({ length }) => length === 0)) return null;
  return [...new Map(texts.flat().map((text) => [text.value, text])).values()];
}

/** What GitHub may take an option for; nothing: that is not sure. */
function listTexts(tree: YamlTree): readonly TracedText[] {
  if (tree.kind !== 'scalar' || tree.value === null || tree.text.value.includes('${{')) return [];
  const { value, text } = tree;
  if (typeof value === 'string') return [text];
  const written = text.readFile(text.value.length + 40);
  if (typeof value === 'boolean') return written.startsWith(String(value)) ? [text] : [];
  const [number] = NUMBER.exec(written) ?? [];
  return number === undefined ? [] : [text, text.as(number)];
}
