import type { TracedText } from '../../../traced-text.js';
import { expandWords, joinWays } from '../expansion/expanded-words.js';
import { listSetNames } from '../listing/set-names.js';
import type { ScriptWord } from '../shell-words.js';
import { listInner, type ScriptLoop, type ScriptNode } from '../syntax/script-tree.js';
import { distinct, isArray, isText, type ShellValue } from '../values/shell-value.js';
import { assign } from './assignments.js';
import { joinExits, makeFrame, withFrame } from './ending/frames.js';
import { growthOf, MIN_REPEATS, runRound, runRounds } from './loop-rounds.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** Longer lists are not gone through item by item. */
const MAX_ITEMS = 24;

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
