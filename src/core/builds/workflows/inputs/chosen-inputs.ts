import { TracedText } from '../../traced-text.js';
import type { LoadedFile } from '../session.js';
import { entriesOf, memberOf, textOf, type YamlEntry, type YamlTree } from '../yaml/yaml-tree.js';

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
 * The inputs of `type: choice` and `type: boolean` by name in lower case, where people start the workflow, an event does, or
 * another repository runs it. `isCalled`: what others give it where they run it is read for itself.
 */
export function listChosen(
  { root, source }: LoadedFile,
  isCalled: boolean,
): ReadonlyMap<string, ChosenInput> {
  const events = entriesOf(memberOf(root, 'on')).filter(({ key }) => key !== CALL || !isCalled);
  const starts = events.filter(({ key }) => key === DISPATCH || key === CALL);
  const declared = starts.flatMap(({ key: event, value }) =>
    entriesOf(memberOf(value, 'inputs')).map((entry) => ({ event, entry, name: entry.key.toLowerCase() })),
  );
  return new Map(
    [...new Set(declared.map(({ name }) => name))].flatMap((name) => {
      const all = declared.filter((each) => each.name === name);
      const [first, ...others] = all;
      const isFlag = all.every((each) => isBoolean(each.entry.value));
      const isOnce = new Set(all.map(({ event }) => event)).size === all.length;
      const isChosen = isFlag || (others.length === 0 && first?.event === DISPATCH);
      if (first === undefined || !isOnce || !isChosen) return [];
      const { entry } = first;
      const text = TracedText.made(entry.key, source, entry.keyStart, entry.keyStart);
      const options = isFlag ? toFlags(text) : listOptions(entry);
      const key = `${source.file}:${entry.keyStart}`;
      const isLeftOut = all.some((each) => each.event === DISPATCH && mayBeLeftOut(each.entry.value));
      const mayBeEmpty = isLeftOut || events.length > all.length;
      return options === null ? [] : [[name, { key, declared: text, options, mayBeEmpty }] as const];
    }),
  );
}

/** What an input is that is declared as true or false. */
export function toFlags(declared: TracedText): readonly TracedText[] {
  return [declared.as('true'), declared.as('false')];
}

export function isBoolean(input: YamlTree): boolean {
  return textOf(memberOf(input, 'type'))?.value === 'boolean';
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
