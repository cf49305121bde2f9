import { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { expandText, expandWords } from '../expansion/expanded-words.js';
import { resolveName, toWord } from '../expansion/parameter-values.js';
import { unknownWord } from '../expansion/unknown-fragments.js';
import type { ScriptWord } from '../shell-words.js';
import { readTarget, type WrittenTarget } from '../syntax/written-targets.js';
import { expandBraces } from '../values/brace-words.js';
import { isArray, isText, type ShellValue } from '../values/shell-value.js';
import { type AssignedPart, assignPart, readArray } from './assignments.js';
import { changeGlobal, clearLocal, makeLocal } from './opening/locals.js';
import { nameTarget } from './opening/name-references.js';
import { openDeclared } from './opening/open-texts.js';
import { limitReference } from './opening/shell-tables.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** Commands whose words are assignments. */
export const DECLARING = new Set(['export', 'declare', 'typeset', 'local', 'readonly']);

/** What a command says of the variables that it names. */
interface Declaration {
  readonly isExported: boolean | undefined;
  readonly isLocal: boolean;
  readonly isGlobal: boolean;
  readonly isReference: boolean;
  /** Lists, so that a text in brackets is one. */
  readonly isList: boolean;
  /** Whether it is one where the variable is a list already. */
  readonly mayBeList: boolean;
  /** Numbers, or letters of one case. */
  readonly changes: boolean;
  readonly stays: boolean;
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
    const target = readTarget(word.value);
    if (target !== null) {
      const declaration = readDeclaration(command.value, flags, run);
      const start = word.slice(0, target.end);
      for (const value of declareWritten(word, target, declaration, state, run))
        words.push(toWord(isText(value) ? TracedText.join([start, value]) : start));
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
  callLater(command.value, flags, words, run);
  return words;
}

/** Functions that are exported may be called by another shell. */
function callLater(
  command: string,
  flags: readonly string[],
  words: readonly ScriptWord[],
  { functions }: ScriptRun,
): void {
  const has = (flag: string): boolean => flags.some((each) => each.startsWith('-') && each.includes(flag));
  if (!has('f') || !(command === 'export' || has('x'))) return;
  for (const { text } of words) for (const each of functions.get(text.value) ?? []) each.isCalled = false;
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
  const isDeclaring = /^(?:local|declare|typeset)$/.test(command);
  const isLocal = isWithin && isDeclaring && !has('g');
  return {
    isExported,
    isLocal,
    isGlobal: isDeclaring && has('g'),
    isReference: command !== 'export' && has('n'),
    isList: command !== 'export' && (has('a') || has('A')),
    mayBeList: isDeclaring,
    changes: isDeclaring && (has('i') || has('u') || has('l') || has('c')),
    stays: !isLocal && (command === 'readonly' || (isDeclaring && has('r'))),
  };
}

/** An assignment as it is written; the values that it gives. */
function declareWritten(
  word: TracedText,
  { name, subscript, isMore, end }: WrittenTarget,
  declaration: Declaration,
  state: ShellState,
  run: ScriptRun,
): readonly ShellValue[] {
  const right = word.slice(end);
  if (subscript !== undefined) run.calculate(word.as(subscript), state);
  // `local A=$A` still sees the one around it
  const isList = subscript === undefined && right.value.startsWith('(');
  const given = isList ? readArray(right, state, run) : expandText(right, state, run, 'assigned');
  const part = { name, subscript, isMore };
  if (isList) declarePart(part, given, right, declaration, state, run);
  else declareTexts(part, given, right, declaration, state, run);
  return given;
}

/** The same of texts, which are expanded once more where they are lists: `declare -a NAME='(a b)'`. */
function declareTexts(
  part: AssignedPart,
  given: readonly ShellValue[],
  origin: TracedText,
  declaration: Declaration,
  state: ShellState,
  run: ScriptRun,
): void {
  const before = state.get(resolveName(part.name, state))?.values ?? [];
  const lists = declaration.isList
    ? 'all'
    : !declaration.mayBeList
      ? 'none'
      : before.some(isArray)
        ? 'some'
        : 'none';
  const values = given.flatMap((value): readonly ShellValue[] => {
    if (lists === 'none' || !isText(value)) return [value];
    if (isUnknown(value.value)) return [value, [unknownWord(value, run)]];
    if (!/^\([\s\S]*\)$/.test(value.value)) return [value];
    const items = readArray(value, state, run);
    const isSure = lists === 'all' || (!declaration.isLocal && before.every(isArray));
    return isSure ? items : [value, ...items];
  });
  // a list takes the place of all items
  const isWhole = values.length > 0 && values.every(isArray);
  declarePart(isWhole ? { ...part, subscript: undefined } : part, values, origin, declaration, state, run);
}

/** `given` null: the variable keeps what it has. */
function declarePart(
  part: AssignedPart,
  given: readonly ShellValue[] | null,
  origin: TracedText,
  declaration: Declaration,
  state: ShellState,
  run: ScriptRun,
): void {
  const { name } = part;
  const act = (): void => {
    if (declaration.isReference) {
      nameTarget(name, given ?? [], state);
      limitReference(given ?? [], run);
    } else if (given !== null) assignPart(part, given, origin, state, run, declaration.isExported);
    else keepValue(name, declaration.isExported, state, run);
    if (declaration.mayBeList && declaration.isExported !== true) state.claim([name]);
  };
  if (declaration.changes) addAttributes(name, { origin, changes: true, stays: false }, run);
  if (declaration.isLocal) {
    makeLocal(name, state, run);
    state.references = new Map([...state.references].filter(([key]) => key !== name));
    if (part.isMore || part.subscript !== undefined || given === null) clearLocal(name, state, run);
  }
  if (declaration.isGlobal) changeGlobal(name, state, run, act);
  else act();
  if (declaration.stays) addAttributes(name, { origin, changes: false, stays: true }, run);
}

function addAttributes(
  name: string,
  added: { readonly origin: TracedText; readonly changes: boolean; readonly stays: boolean },
  run: ScriptRun,
): void {
  const before = run.attributes.get(name);
  run.attributes.set(name, {
    origin: added.origin,
    changes: added.changes || before?.changes === true,
    stays: added.stays || before?.stays === true,
  });
}

/** `export NAME`. */
function keepValue(name: string, isExported: boolean | undefined, state: ShellState, run: ScriptRun): void {
  const { values } = state.get(name) ?? { values: state.valuesAround(name) };
  const before = state.get(name)?.isExported ?? (run.lookUp(name) !== undefined || run.mayBeSet(name));
  state.set(name, { values, isExported: isExported ?? (before || state.exportsAll) });
}

/** A word after expansion that names a variable, and may give it a value. */
function declareWord(word: TracedText, declaration: Declaration, state: ShellState, run: ScriptRun): void {
  const end = readTarget(word.value)?.end;
  const equals = end === undefined ? word.value.indexOf('=') : end - 1;
  const target = equals === -1 ? word.value : word.value.slice(0, equals);
  const right = equals === -1 ? null : word.slice(equals + 1);
  if (isUnknown(target)) {
    openDeclared(word, target, right, state, run);
    return;
  }
  const [, name, , subscript, plus] = /^([A-Za-z_]\w*)(\[([\s\S]*)\])?(\+?)$/.exec(target) ?? [];
  if (name === undefined) return;
  run.calculateSubscript(name === target ? word : word.as(target.replace(/\+$/, '')), state);
  const part = { name, subscript, isMore: plus === '+' };
  if (right === null) declarePart(part, null, word, declaration, state, run);
  else declareTexts(part, [right], word, declaration, state, run);
}
