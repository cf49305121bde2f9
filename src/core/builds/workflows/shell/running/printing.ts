import { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { ScriptWord } from '../shell-words.js';
import { formatText } from '../values/formatted-text.js';
import type { BuiltinPlace } from './calling/calls.js';
import { assignTo } from './opening/targets.js';
import { listInputs, print } from './redirections.js';
import { findNamed } from './streams/typed-scripts.js';

/** `echo`. */
export function printWords(args: readonly ScriptWord[], { name, state, run }: BuiltinPlace): boolean {
  const flags = args.findIndex(({ text }) => !/^-[neE]+$/.test(text.value));
  const count = flags === -1 ? args.length : flags;
  const given = args
    .slice(0, count)
    .map(({ text }) => text.value)
    .join('');
  const words = args.slice(count);
  const parts = words.flatMap(({ text }, index) => (index === 0 ? [text] : [text.as(' '), text]));
  const text = TracedText.join([...parts, name.as(given.includes('n') ? '' : '\n')]);
  // shells differ in what they make of these
  const isClear =
    !(given.length > 0 && given !== '-n' && run.dialect.isPlain) &&
    !text.value.includes('\\') &&
    !words.some(({ isLoose, isOpen }) => isLoose && isOpen);
  print(
    [isClear || run.texts.expressionsIn(text.value).length > 0 ? (isClear ? text : 'outer') : 'outer'],
    state,
  );
  return false;
}

/** `printf`, also into a variable. */
export function printFormatted(args: readonly ScriptWord[], place: BuiltinPlace): boolean {
  const { state, run } = place;
  const isSetting = args[0]?.text.value === '-v';
  const [format, ...words] = isSetting ? args.slice(2) : args[0]?.text.value === '--' ? args.slice(1) : args;
  if (args[0]?.text.value.startsWith('-') === true && !isSetting && args[0].text.value !== '--') {
    print(['outer'], state);
    return false;
  }
  const text = format === undefined ? null : formatText(format.text, words, !run.dialect.isPlain);
  if (!isSetting) {
    print([text ?? 'outer'], state);
    return false;
  }
  const target = args[1]?.text;
  if (target === undefined) return false;
  const value = text ?? target.as(run.texts.standIn(`$${run.texts.restore(target.value)}`));
  if (text === null && run.isShowing) run.opened.add(`$${run.texts.restore(target.value)}`);
  assignTo(target, [value], state, run);
  return false;
}

/** `tee`. */
export function printTaken(args: readonly ScriptWord[], { state }: BuiltinPlace): boolean {
  const isPlain = args.every(({ text }) => !text.value.startsWith('--') && !isUnknown(text.value));
  print(isPlain ? listInputs(state) : ['outer'], state);
  return false;
}

/** `cat` of what it is given to read, or of descriptors. */
export function printInput(args: readonly ScriptWord[], { state, run }: BuiltinPlace): boolean {
  if (args.length === 0) print(listInputs(state), state);
  for (const { text } of args)
    print(text.value === '-' ? listInputs(state) : (findNamed(text, state, run)?.values ?? ['outer']), state);
  return false;
}
