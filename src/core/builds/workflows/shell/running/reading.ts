import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { makingOf } from '../expansion/expanded-words.js';
import { makeWords } from '../expansion/fragments.js';
import { unknownWord } from '../expansion/unknown-fragments.js';
import type { ScriptWord } from '../shell-words.js';
import { isText, MAX_VALUES, type ShellValue, showsFlag } from '../values/shell-value.js';
import { assign } from './assignments.js';
import type { BuiltinPlace } from './calling/calls.js';
import { findFrame, leaveFrame } from './ending/frames.js';
import { evaluate } from './opening/evaluation.js';
import { openAny } from './opening/open-texts.js';
import { assignTo } from './opening/targets.js';
import { sayOrigin } from './opening/unread-texts.js';
import { listInputs, print } from './redirections.js';
import { findStream, STDIN } from './streams/descriptor-table.js';
import { take } from './streams/typed-scripts.js';

/** `read`: each of the lines that there are to read may be the one. */
export function readInto(args: readonly ScriptWord[], place: BuiltinPlace): boolean {
  const { call, state, run, name } = place;
  const { names, list, isPlain, isRaw, descriptor } = readArguments(args);
  const stream = findStream(state.streams, run.texts.restore(descriptor));
  const inputs = stream?.values ?? ['outer'];
  const { isOwn } = call.redirected;
  take(stream, isPlain ? 'lines' : 'parts', run);
  const lines = inputs.flatMap((input) => {
    const found = isText(input) && isPlain ? splitLines(input, isRaw) : [null];
    return isOwn ? found.slice(0, 1) : found;
  });
  if (!isOwn) leaveEmpty([...names, ...(list === null ? [] : [list])], lines, place);
  if (lines.length > MAX_VALUES) lines.splice(0, lines.length, null);
  const origin = sayOrigin(stream, run);
  for (const variable of [...names, list ?? '']) run.unread.origins.set(variable, origin);
  const isShown = inputs.some((input) => isText(input) && showsFlag(input.value));
  const open = (variable: string): ShellValue => {
    const word = unknownWord(name.as(`$${variable}`), run);
    if (isShown) run.opened.add(`$${variable}`);
    return variable === list ? [{ ...word, isOpen: isShown }] : word.text;
  };
  const rows = lines.map((line) =>
    line === null ? null : toFields(line, list === null ? names.length : null, place),
  );
  if (list !== null)
    assignTo(
      name.as(list),
      rows.map((row) => row ?? open(list)),
      state,
      run,
    );
  for (const [index, variable] of names.entries())
    assignTo(
      name.as(variable),
      rows.map((row) => (row === null ? open(variable) : (row[index]?.text ?? name.as('')))),
      state,
      run,
    );
  return false;
}

/** Where there is nothing left to read, the variables become empty, and a loop is left. */
function leaveEmpty(
  names: readonly string[],
  lines: (TracedText | null)[],
  { state, run, name }: BuiltinPlace,
): void {
  const frame = findFrame(run, ['loop'], ['shell']);
  if (frame === null) {
    if (lines.some((line) => line !== null)) lines.push(name.as(''));
    return;
  }
  const end = state.clone();
  for (const variable of names) assign(variable, [name.as('')], end, run);
  leaveFrame(frame, end, run);
}

function readArguments(args: readonly ScriptWord[]): {
  readonly names: readonly string[];
  readonly list: string | null;
  /** Whether a line is what it reads. */
  readonly isPlain: boolean;
  readonly isRaw: boolean;
  readonly descriptor: string;
} {
  const names: string[] = [];
  let [list, isPlain, isRaw, descriptor] = [null as string | null, true, false, STDIN];
  for (let at = 0; at < args.length; at++) {
    const word = args[at]?.text.value ?? '';
    if (!word.startsWith('-')) {
      names.push(word);
      continue;
    }
    const [, switches = '', flag = '', attached = ''] =
      /^-([^adinNptu]*)([adinNptu]?)([\s\S]*)$/.exec(word) ?? [];
    if (switches.includes('r')) isRaw = true;
    if (flag === '') continue;
    const value = attached === '' ? (args[++at]?.text.value ?? '') : attached;
    if (flag === 'a') list = value;
    else if (flag === 'u') descriptor = value;
    else if (!/[pt]/.test(flag)) isPlain = false;
  }
  return { names: names.length === 0 && list === null ? ['REPLY'] : names, list, isPlain, isRaw, descriptor };
}

/** The lines of a text; null where backslashes join some. */
function splitLines(text: TracedText, isRaw: boolean): readonly (TracedText | null)[] {
  if (!isRaw && text.value.includes('\\')) return [null];
  const lines: TracedText[] = [];
  let from = 0;
  for (const line of text.value.replace(/\n$/, '').split('\n')) {
    lines.push(text.slice(from, from + line.length));
    from += line.length + 1;
  }
  return lines;
}

/** The fields of a line; the last one has the rest. Null: it is not known where they end. */
function toFields(
  line: TracedText,
  count: number | null,
  { state, run }: BuiltinPlace,
): readonly ScriptWord[] | null {
  const making = makingOf(state, run);
  if (making.separators === null) return null;
  if (count === 1) return [{ text: line.trim(), isLoose: false, isOpen: false }];
  const words = makeWords([{ text: line, quoting: 'single', splits: true }], making).map((word) => ({
    ...word,
    isOpen: false,
  }));
  if (count === null || words.length <= count) return words;
  // the last variable has the rest of the line as it is
  const rest = words.slice(count - 1);
  const start = restOf(line, words.slice(0, count - 1));
  return start === null ? null : [...words.slice(0, count - 1), { ...expectFirst(rest), text: start }];
}

function expectFirst(words: readonly ScriptWord[]): ScriptWord {
  const [first] = words;
  if (first === undefined) throw new Error('There is a rest.');
  return first;
}

function restOf(line: TracedText, before: readonly ScriptWord[]): TracedText | null {
  let at = 0;
  for (const { text } of before) {
    const found = line.value.indexOf(text.value, at);
    if (found === -1) return null;
    at = found + text.value.length;
  }
  const skipped = /^[^\S\n]*[^\w\s/.-]?[^\S\n]*/.exec(line.value.slice(at))?.[0].length ?? 0;
  return line.slice(at + skipped).trim();
}

/** `mapfile`: a list of the lines. */
export function readLines(args: readonly ScriptWord[], place: BuiltinPlace): boolean {
  const { state, run, name } = place;
  const names = args.filter(
    ({ text }, at) =>
      !text.value.startsWith('-') && !/^-[a-zA-Z]*[dnOsuCc]$/.test(args[at - 1]?.text.value ?? ''),
  );
  const target = names[0]?.text.value ?? 'MAPFILE';
  if (args.some(({ text }) => /^-\w*C/.test(text.value))) runCallback(args, place);
  const inputs = listInputs(state);
  run.unread.origins.set(target, sayOrigin(state.streams.get(STDIN), run));
  const isTrimmed = args.some(({ text }) => /^-[a-z]*t/.test(text.value)) && args.length === 2;
  assignTo(
    name.as(target),
    inputs.map((input): ShellValue => {
      const isShown = isText(input) && showsFlag(input.value);
      if (isText(input) && isTrimmed && !isUnknown(input.value))
        return splitLines(input, true).flatMap((text) =>
          text === null ? [] : [{ text, isLoose: false, isOpen: false }],
        );
      const word = unknownWord(name.as(`$${target}`), run);
      return [{ ...word, isOpen: isShown }];
    }),
    state,
    run,
  );
  return false;
}

/** `mapfile -C COMMAND` runs a text for its lines. */
function runCallback(args: readonly ScriptWord[], { name, state, run }: BuiltinPlace): void {
  const at = args.findIndex(({ text }) => /^-\w*C/.test(text.value));
  const command = /^-\w*C$/.test(args[at]?.text.value ?? '') ? args[at + 1]?.text : args[at]?.text;
  const within = state.clone();
  evaluate(command ?? name, within, run);
  state.join(within);
  openAny((command ?? name).as(run.texts.standIn('$(mapfile -C)')), state, run);
  print(['outer'], state);
}
