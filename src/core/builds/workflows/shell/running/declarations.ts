import { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { expandWords } from '../expansion/expanded-words.js';
import { toWord } from '../expansion/parameter-values.js';
import type { ScriptWord } from '../shell-words.js';
import { expandBraces } from '../values/brace-words.js';
import { toPattern } from '../values/open-names.js';
import { isText, type ShellValue, showsFlag } from '../values/shell-value.js';
import { ASSIGNMENT, assign, runAssignment } from './assignments.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';
import { addSourced } from './sourced-names.js';

/** Commands whose words are assignments. */
export const DECLARING = new Set(['export', 'declare', 'typeset', 'local', 'readonly']);

/** What a command says of the variables that it names. */
interface Declaration {
  readonly isExported: boolean | undefined;
  readonly isLocal: boolean;
  readonly isReference: boolean;
}

/** Runs `export`, `local` and their like from the words as they are written; the words after expansion. */
export function runDeclaration(
  command: TracedText,
  written: readonly TracedText[],
  state: ShellState,
  run: ScriptRun,
): readonly ScriptWord[] {
  const words: ScriptWord[] = [toWord(command)];
  const flags: string[] = [];
  for (const word of run.dialect.hasBraces
    ? written.flatMap((each) => expandBraces(each) ?? [each])
    : written) {
    const name = ASSIGNMENT.exec(word.value)?.[1];
    if (name !== undefined) {
      const declaration = readDeclaration(command.value, flags, run);
      const end = (ASSIGNMENT.exec(word.value)?.[0] ?? '').length;
      for (const value of declareWritten(word, name, declaration, state, run))
        words.push(toWord(isText(value) ? TracedText.join([word.slice(0, end), value]) : word.slice(0, end)));
      continue;
    }
    const ways = expandWords(word, state, run);
    const before = state.clone();
    for (const [index, way] of ways.entries()) {
      const within = before.clone();
      words.push(...way);
      flags.push(...declareWords(command.value, way, flags, within, run));
      if (index === 0) state.become(within);
      else state.join(within);
    }
  }
  return words;
}

/** The same where only words after expansion are known: `command export …`. The flags among them. */
export function declareWords(
  command: string,
  words: readonly ScriptWord[],
  before: readonly string[],
  state: ShellState,
  run: ScriptRun,
): readonly string[] {
  const flags = words.map(({ text }) => text.value).filter((word) => /^[-+]/.test(word));
  const declaration = readDeclaration(command, [...before, ...flags], run);
  for (const { text } of words) if (!/^[-+]/.test(text.value)) declareWord(text, declaration, state, run);
  return flags;
}

function readDeclaration(command: string, flags: readonly string[], run: ScriptRun): Declaration {
  const has = (flag: string): boolean => flags.some((each) => each.startsWith('-') && each.includes(flag));
  const isTaken = command === 'export' ? has('n') : flags.some((each) => /^\+\w*x/.test(each));
  const isExported = isTaken ? false : command === 'export' || has('x') ? true : undefined;
  const isWithin = run.frames.some(({ kind }) => kind === 'function');
  const isLocal = isWithin && /^(?:local|declare|typeset)$/.test(command) && !has('g');
  return { isExported, isLocal, isReference: command !== 'export' && has('n') };
}

function declareWritten(
  word: TracedText,
  name: string,
  declaration: Declaration,
  state: ShellState,
  run: ScriptRun,
): readonly ShellValue[] {
  if (declaration.isReference) {
    const values = runAssignment(word, state.clone(), run);
    refer(name, values, state, run);
    return values;
  }
  const within = declaration.isLocal && !/\+=/.test(ASSIGNMENT.exec(word.value)?.[0] ?? '');
  if (!declaration.isLocal) return runAssignment(word, state, run, declaration.isExported);
  // `local A=$A` still sees the one around it
  const seen = state.clone();
  const values = runAssignment(word, seen, run, declaration.isExported);
  keepLocal(name, run);
  if (within) state.references = withoutKey(state.references, name);
  assign(name, values, state, run, declaration.isExported);
  return values;
}

function withoutKey(map: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  return new Map([...map].filter(([key]) => key !== name));
}

function refer(name: string, values: readonly ShellValue[], state: ShellState, run: ScriptRun): void {
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0 && isText(value) && /^[A-Za-z_]\w*$/.test(value.value))
    state.references = new Map([...state.references, [name, value.value]]);
  else if (value !== undefined && isText(value)) open(/^/, value.as(run.texts.standIn(`$${name}`)), state);
}

function keepLocal(name: string, run: ScriptRun): void {
  run.frames.findLast(({ kind }) => kind === 'function')?.locals.add(name);
}

/** A word that names a variable, and may give it a value. */
function declareWord(word: TracedText, declaration: Declaration, state: ShellState, run: ScriptRun): void {
  const equals = word.value.indexOf('=');
  const name = equals === -1 ? word.value : word.value.slice(0, equals);
  if (isUnknown(name)) {
    addSourced(word, state, run);
    if (equals !== -1 || !/\$\(|`/.test(run.texts.restore(name)))
      openNames(name, equals === -1 ? word : word.slice(equals + 1), state, run);
    return;
  }
  if (!/^[A-Za-z_]\w*\+?$/.test(name)) return;
  const plain = name.replace(/\+$/, '');
  if (declaration.isLocal) keepLocal(plain, run);
  const before = state.get(plain)?.values ?? ['outer'];
  const values = equals !== -1 ? [word.slice(equals + 1)] : declaration.isLocal ? ['unset' as const] : before;
  assign(plain, values, state, run, declaration.isExported);
}

/** A variable whose name is not known in full may be any that the known parts fit. */
export function openNames(name: string, value: TracedText, state: ShellState, run: ScriptRun): void {
  const written = run.texts.restore(`${name}=${value.value}`);
  if (showsFlag(value.value)) run.opened.add(written);
  open(toPattern(name), value.as(run.texts.standIn(written)), state);
}

function open(pattern: RegExp, text: TracedText, state: ShellState): void {
  const isKnown = state.opened.some(
    (each) => each.pattern.source === pattern.source && each.text.value === text.value,
  );
  if (!isKnown) state.opened = [...state.opened, { pattern, text }];
}
