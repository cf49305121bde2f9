import type { TracedText } from '../../../traced-text.js';
import { expandText, expandWords, joinWays } from '../expansion/expanded-words.js';
import { MAX_WORDS } from '../expansion/fragments.js';
import { resolveName, toWord, valueAround } from '../expansion/parameter-values.js';
import { unknownWord } from '../expansion/unknown-fragments.js';
import type { ScriptWord } from '../shell-words.js';
import { ShellLexer } from '../syntax/shell-lexer.js';
import { readTarget } from '../syntax/written-targets.js';
import { appendText } from '../values/appended-texts.js';
import { isArray, isText, MAX_VALUES, type ShellValue, showsFlag, textsOf } from '../values/shell-value.js';
import { stumble } from './ending/frames.js';
import { ANY_NAME } from './opening/opened-names.js';
import { keepTable } from './opening/shell-tables.js';
import type { ScriptRun, VariableAttributes } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** What an assignment changes. */
export interface AssignedPart {
  readonly name: string;
  readonly subscript: string | undefined;
  readonly isMore: boolean;
}

/** Gives values to a variable, or to one of its items, or adds them to it. */
export function assignPart(
  { name, subscript, isMore }: AssignedPart,
  given: readonly ShellValue[],
  origin: TracedText,
  state: ShellState,
  run: ScriptRun,
  isExported?: boolean,
): void {
  keepTable({ name, subscript, isMore }, given, origin, state, run);
  const more = isMore && subscript === undefined ? append(name, given, origin, state, run) : given;
  const texts = more.map((value) => (isText(value) ? value : origin.as(run.texts.standIn(`$${name}`))));
  const isWhole = subscript === undefined;
  const values = isWhole ? more : setItem(name, subscript, texts, isMore, state, run);
  assign(name, values, state, run, isExported);
}

/** Gives a variable its values; those that programs see already see the new ones. */
export function assign(
  written: string,
  values: readonly ShellValue[],
  state: ShellState,
  run: ScriptRun,
  isExported?: boolean,
): void {
  if (state.references.get(written) === null)
    for (const value of values) if (isText(value)) run.countValues(state.open(ANY_NAME, value));
  const name = resolveName(written, state);
  const before = state.get(name)?.isExported ?? (run.lookUp(name) !== undefined || run.mayBeSet(name));
  const own = isExported ?? before;
  const [first] = values.filter((value) => typeof value !== 'string');
  const origin =
    first === undefined ? null : isText(first) ? first : (first as readonly ScriptWord[])[0]?.text;
  const kept =
    values.length > MAX_VALUES && origin != null ? [collapseAt(name, values, origin, run)] : values;
  const attributes = run.attributes.get(name);
  if (attributes?.changes === true) for (const value of kept) if (isText(value)) run.calculate(value, state);
  const all = attributes === undefined ? kept : withAttributes(name, attributes, kept, state, run);
  state.set(name, { values: all, isExported: own === true ? own : state.exportsAll || own });
  state.claim([name]);
}

/** What a variable makes of what it is given: a number, letters of one case, or nothing where it does not change. */
function withAttributes(
  name: string,
  attributes: VariableAttributes,
  values: readonly ShellValue[],
  state: ShellState,
  run: ScriptRun,
): readonly ShellValue[] {
  const { origin, changes, stays } = attributes;
  // an error ends a shell of its own
  if (stays) stumble(state, run);
  const changed = changes ? [origin.as(run.texts.standIn(`$${name}`))] : values;
  return stays ? [...(state.get(name)?.values ?? state.valuesAround(name)), ...changed] : changed;
}

/** One value for many: where none of them shows words or a flag, neither does it. */
function collapseAt(
  name: string,
  values: readonly ShellValue[],
  origin: TracedText,
  run: ScriptRun,
): ShellValue {
  const texts = values.flatMap(textsOf);
  const word = unknownWord(origin.as(`$${name}`), run);
  const isPlain = values.every(isText) && !texts.some((text) => /\s/.test(text) || showsFlag(text));
  if (isPlain) return word.text;
  run.opened.add(`$${name}`);
  return values.some(isArray) ? [word] : word.text;
}

/** The same for what a loop goes on changing: it may come to anything. */
export function collapseValues(
  name: string,
  values: readonly ShellValue[],
  node: unknown,
  run: ScriptRun,
): ShellValue {
  const texts = values.flatMap((value) =>
    isArray(value) ? value.map(({ text }) => text) : isText(value) ? [value] : [],
  );
  const [origin] = texts;
  if (origin === undefined || node === null) return 'outer';
  if (!/^[A-Za-z_]/.test(name)) return 'outer';
  run.opened.add(`$${name}`);
  const word = unknownWord(origin.as(`$${name}`), run);
  return values.some(isArray) ? [word] : word.text;
}

function append(
  name: string,
  given: readonly ShellValue[],
  written: TracedText,
  state: ShellState,
  run: ScriptRun,
): readonly ShellValue[] {
  const plain = resolveName(name, state);
  const before = state.get(plain)?.values ?? state.valuesAround(plain);
  const old = before.map((value) => (value === 'outer' ? valueAround(name, true, run) : value));
  return old.flatMap((left) => given.map((right) => appendValue(left, right, name, written, run)));
}

function appendValue(
  left: ShellValue,
  right: ShellValue,
  name: string,
  written: TracedText,
  run: ScriptRun,
): ShellValue {
  if (left === 'unset') return right;
  const start = left === 'outer' ? written.as(run.texts.standIn(`$${name}`)) : left;
  if (isArray(right)) {
    const items = isArray(start) ? start : isText(start) ? [toWord(start)] : [];
    return items.length + right.length > MAX_WORDS
      ? [unknownWord(written.as(`$${name}`), run)]
      : [...items, ...right];
  }
  if (!isText(right)) return start;
  if (isArray(start)) {
    const [first, ...others] = start;
    return first === undefined
      ? [toWord(right)]
      : [
          { ...toWord(joined(first.text, right, name, run)), isLoose: first.isLoose, isOpen: first.isOpen },
          ...others,
        ];
  }
  return isText(start) ? joined(start, right, name, run) : right;
}

function joined(left: TracedText, right: TracedText, name: string, run: ScriptRun): TracedText {
  const text = appendText(left, right);
  if (isText(text)) return text;
  run.opened.add(`$${name}`);
  return right.as(run.texts.standIn(`$${name}`));
}

/** `NAME[i]=value`; what is not the next item of a list is one more that it may have. */
function setItem(
  name: string,
  subscript: string,
  given: readonly TracedText[],
  isMore: boolean,
  state: ShellState,
  run: ScriptRun,
): readonly ShellValue[] {
  const before = state.get(resolveName(name, state))?.values ?? ['unset'];
  const index = /^(?:0|[1-9]\d*)$/.test(subscript) ? Number(subscript) : null;
  return before.flatMap((value): ShellValue[] => {
    const items = isArray(value) ? value : isText(value) ? [toWord(value)] : [];
    return given.map((added): ShellValue => {
      const item = isMore && index !== null ? items[index] : undefined;
      const text = item === undefined ? added : joined(item.text, added, name, run);
      // which item that is depends on how many there are
      if (index !== null && items.slice(0, index + 1).some(({ isLoose }) => isLoose))
        return [unknownWord(text.as(`$${name}`), run)];
      if (index === null || index >= items.length)
        return [...items, { ...toWord(text), isLoose: index !== items.length }];
      return items.map((item, at) => (at === index ? toWord(text) : item));
    });
  });
}

/** The items of `( … )`. */
export function readArray(written: TracedText, state: ShellState, run: ScriptRun): readonly ShellValue[] {
  const lexer = new ShellLexer(written.value);
  const lists: (readonly (readonly ScriptWord[])[])[] = [];
  const end = written.value.endsWith(')') ? written.value.length - 1 : written.value.length;
  for (let at = 1; at < end; ) {
    const skipped = /(?:\s|\\\r?\n|#[^\n]*)+/y;
    skipped.lastIndex = at;
    at += skipped.exec(written.value)?.[0].length ?? 0;
    const stop = Math.min(lexer.wordEnd(at), end);
    if (stop > at) lists.push(readItem(written.slice(at, stop), state, run));
    at = Math.max(stop, at + 1);
  }
  return joinWays(lists, written, run);
}

/** An item may have a name: `[name]=value`. */
function readItem(word: TracedText, state: ShellState, run: ScriptRun): readonly (readonly ScriptWord[])[] {
  const target = word.value.startsWith('[') ? readTarget(`_${word.value}`) : null;
  if (target?.subscript === undefined) return expandWords(word, state, run, 'item');
  run.calculate(word.as(target.subscript), state);
  const value = word.slice(target.end - 1);
  const texts = expandText(value, state, run, 'item');
  // a list by names keeps a tilde
  const own = value.value.startsWith('~') ? [...texts, value] : texts;
  // its place is not that among the others
  return own.map((text) => [{ ...toWord(text), isLoose: true }]);
}
