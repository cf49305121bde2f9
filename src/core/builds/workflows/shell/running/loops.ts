import type { TracedText } from '../../../traced-text.js';
import { expandWords, joinWays } from '../expansion/expanded-words.js';
import { listSetNames } from '../listing/set-names.js';
import type { ScriptWord } from '../shell-words.js';
import { listInner, type ScriptLoop, type ScriptNode } from '../syntax/script-tree.js';
import { distinct, isArray, isText, keyOf, type ShellValue } from '../values/shell-value.js';
import { assign, collapseValues } from './assignments.js';
import { joinExits, makeFrame, withFrame } from './ending/frames.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';
import { STDIN } from './streams/descriptor-table.js';
import { take } from './streams/typed-scripts.js';

/** Longer lists are not gone through item by item. */
const MAX_ITEMS = 24;
/** Rounds until what a loop does has to be the same, or only to add the same words again. */
const MAX_ROUNDS = 6;
/** So often the same words have the effect of any number of them: a flag, and its value. */
const MIN_REPEATS = 3;

export function runLoop(node: ScriptLoop, state: ShellState, run: ScriptRun): void {
  if (!run.step()) return;
  state.claim(listSetNames(node));
  const frame = makeFrame('loop');
  const { each } = node;
  withFrame(frame, run, () =>
    each === null ? runRounds(node, state, run) : runEach(node, each, state, run),
  );
  joinExits(frame, state);
  run.nameLoop(each?.words?.[0] ?? findText(node));
}

/** Any of its texts. */
function findText(node: ScriptNode): TracedText | undefined {
  if (node.kind === 'command') return node.words[0];
  if (node.kind === 'test') return node.text;
  return listInner(node)
    .map(findText)
    .find((text) => text !== undefined);
}

function runEach(
  node: ScriptLoop,
  { name, words }: NonNullable<ScriptLoop['each']>,
  state: ShellState,
  run: ScriptRun,
): void {
  const lists = listItems(words, state, run);
  const [list, ...others] = lists;
  if (
    list !== undefined &&
    others.length === 0 &&
    list.length <= MAX_ITEMS &&
    !list.some(({ isOpen }) => isOpen) &&
    (list.length > 1 || !list.some(({ isLoose }) => isLoose))
  ) {
    for (const item of list) {
      const begin = (within: ShellState): void => assign(name, [item.text], within, run);
      if (item.isLoose) runLoose(node, state, run, begin);
      else runRound(node, state, run, begin);
    }
    return;
  }
  const values = distinct(lists.flat().map(valueOfItem));
  runRounds(node, state, run, (within) => assign(name, values, within, run));
}

/** An item that may be none or several: where further ones only repeat a flag, or change nothing, one is as good as any number. */
function runLoose(
  node: ScriptLoop,
  state: ShellState,
  run: ScriptRun,
  begin: (within: ShellState) => void,
): void {
  const ways = [state.clone()];
  run.unsettled++;
  for (let round = 1; round < MIN_REPEATS; round++) {
    const within = ways.at(-1)?.clone() ?? state;
    runRound(node, within, run, begin);
    ways.push(within);
  }
  run.unsettled--;
  const [none, one, two] = ways;
  if (none === undefined || one === undefined || two === undefined) return;
  if (!repeatsFlags(none, one, two)) runRounds(node, state, run, begin);
  else state.join(one);
}

/** Whether a second round adds the same flags as the first one, to all that a variable may be. */
function repeatsFlags(none: ShellState, one: ShellState, two: ShellState): boolean {
  return [...two.names].every((name) => {
    if (two.isSameVariable(name, one)) return true;
    const [first, second, third] = [none, one, two].map((state) => state.get(name)?.values ?? []);
    if (first === undefined || second === undefined || third === undefined) return false;
    if (first.length !== second.length || second.length !== third.length) return false;
    return third.every((value, index) => {
      const [before, between] = [first[index], second[index]];
      if (before === undefined || between === undefined) return false;
      const added = growthOf(before, between);
      return added !== null && added === growthOf(between, value) && isFlagOf(before, between);
    });
  });
}

/** Whether what is added is a flag, with its value in the same word or in one behind it. */
function isFlagOf(before: ShellValue, after: ShellValue): boolean {
  if (isArray(before) && isArray(after)) {
    const [flag, value, ...others] = after.slice(before.length);
    const text = flag?.text.value ?? '';
    return (
      others.length === 0 &&
      /^-/.test(text) &&
      (value === undefined ? /^--\w[\w-]*=/.test(text) : !/=/.test(text))
    );
  }
  if (!(isText(before) && isText(after))) return false;
  return /^\s*(?:--\w[\w-]*=\S+|--?\w[\w-]*\s+[^\s-]\S*)\s*$/.test(after.value.slice(before.value.length));
}

/** An item of which it is not known whether it is one is one. */
function valueOfItem(item: ScriptWord): ShellValue {
  return item.isOpen && item.isLoose ? [item] : item.text;
}

function listItems(
  words: readonly TracedText[] | null,
  state: ShellState,
  run: ScriptRun,
): readonly (readonly ScriptWord[])[] {
  if (words === null) return state.positional ?? [[]];
  const [first] = words;
  if (first === undefined) return [[]];
  return joinWays(
    words.map((word) => expandWords(word, state, run)),
    first,
    run,
  );
}

/** Goes round until nothing new comes up. */
function runRounds(
  node: ScriptLoop,
  state: ShellState,
  run: ScriptRun,
  begin: (within: ShellState) => void = () => {},
): void {
  run.unsettled++;
  goRound(node, state, run, begin);
  run.unsettled--;
}

function goRound(
  node: ScriptLoop,
  state: ShellState,
  run: ScriptRun,
  begin: (within: ShellState) => void,
): void {
  const history: ShellState[] = [state.clone()];
  for (let round = 0; round < MAX_ROUNDS && run.limit === null; round++) {
    const before = state.clone();
    const within = state.clone();
    const { takes } = run;
    runRound(node, within, run, begin);
    state.join(within);
    if (state.isSame(before) && run.takes === takes) return;
    history.push(state.clone());
    if (round >= MIN_REPEATS && onlyRepeats(history)) return;
  }
  const [last, current] = history.slice(-2);
  if (last === undefined || current === undefined) return;
  for (const name of [...state.names]) {
    const variable = state.get(name);
    if (variable === undefined || current.isSameVariable(name, last)) continue;
    state.set(name, { ...variable, values: [collapseValues(name, variable.values, node, run)] });
  }
  const within = state.clone();
  runRound(node, within, run, begin);
}

function runRound(
  { test, body, isAsking }: ScriptLoop,
  state: ShellState,
  run: ScriptRun,
  begin: (within: ShellState) => void,
): void {
  const frame = makeFrame('round');
  withFrame(frame, run, () => {
    if (test !== null) run.test(test, state);
    if (isAsking === true) take(state.streams.get(STDIN), 'lines', run);
    begin(state);
    run.run(body, state);
  });
  joinExits(frame, state);
}

/** Whether what still grows only gets the same words once more in each round. */
function onlyRepeats(history: readonly ShellState[]): boolean {
  const [first, second, third, fourth] = history.slice(-4);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    return false;
  return [...fourth.names].every((name) => {
    if (fourth.isSameVariable(name, third)) return true;
    const added = [second, third, fourth].map((state, index) =>
      newestOf(name, state, [first, second, third][index] ?? first),
    );
    const [one, two, three] = added;
    if (one == null || two == null || three == null) return false;
    const [more, again] = [growthOf(one, two), growthOf(two, three)];
    return more !== null && more === again;
  });
}

/** The value that a variable has got since; null: none, or several. */
function newestOf(name: string, state: ShellState, before: ShellState): ShellValue | null {
  const known = new Set((before.get(name)?.values ?? ['outer']).map(keyOf));
  const [value, ...others] = (state.get(name)?.values ?? []).filter((each) => !known.has(keyOf(each)));
  return others.length > 0 ? null : (value ?? null);
}

/** What a value has at its end that the one before it had not: whole words; null: it is another one. */
function growthOf(before: ShellValue, after: ShellValue): string | null {
  if (isArray(before) && isArray(after)) {
    const start = after.slice(0, before.length);
    return after.length > before.length && keyOf(start) === keyOf(before)
      ? keyOf(after.slice(before.length))
      : null;
  }
  if (!(isText(before) && isText(after)) || !after.value.startsWith(before.value)) return null;
  const added = after.value.slice(before.value.length);
  return /^\s/.test(added) || /\s$/.test(before.value) ? added : null;
}
