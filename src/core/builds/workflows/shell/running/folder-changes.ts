import { baseName, climbsLink, resolvePath } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { isInWorkspace, withoutAnchor } from '../anchored-path.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import { isText } from '../values/shell-value.js';
import { listPlaces, type ShellPlace, toPlaces, UNKNOWN_HISTORY } from './ending/places.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** The folder in which a command finds the files that its words name; null: unknown, as one goes up from a link. */
export function seenFolder(
  words: readonly ScriptWord[],
  { folder }: ShellState,
  run: ScriptRun,
): string | null {
  return climbs(words, folder, run) ? null : folder;
}

/** Whether a word goes up from a link. */
function climbs(words: readonly ScriptWord[], folder: string | null, run: ScriptRun): boolean {
  const isLink = (path: string): boolean => run.links.has(baseName(path)) || run.start.isLink(path);
  return words.some(({ text }) => folder !== null && climbsLink(folder, text.value, isLink));
}

const UNKNOWN_PLACE: ShellPlace = { folder: null, history: UNKNOWN_HISTORY };

/** `cd`, `pushd` and `popd`, from each place where the shell may be. */
export function changeFolder(
  command: string,
  words: readonly ScriptWord[],
  state: ShellState,
  run: ScriptRun,
): void {
  // a script may set them itself
  const isOwn = state.get('OLDPWD') !== undefined || state.get('DIRSTACK') !== undefined;
  const [target, ...others] = words.filter(
    ({ text }) => !/^-[LPe@]*$|^--$/.test(text.value) || text.value === '-',
  );
  const moved: ShellPlace[] = [];
  const stayed: ShellPlace[] = [];
  const before = listPlaces(state.places);
  for (const [index, place] of before.entries()) {
    const from = isOwn ? { ...place, history: UNKNOWN_HISTORY } : place;
    const to = others.length > 0 ? null : move(command, target, from, state, run);
    if (index > 0 && failsToReturn(command, target, from)) stayed.push(place);
    else {
      const { isLost = false } = place;
      moved.push({ ...(to ?? UNKNOWN_PLACE), ...(isLost && to?.folder == null ? { isLost } : {}) });
      if (to !== null && to.folder !== null && mayLack(to.folder, run)) stayed.push(place);
    }
  }
  state.places = toPlaces(moved, state.places.isDivided);
  state.stayed = stayed;
}

/** Where such a command leads from a place; null: unknown. */
function move(
  command: string,
  target: ScriptWord | undefined,
  { folder, history }: ShellPlace,
  state: ShellState,
  run: ScriptRun,
): ShellPlace | null {
  const { pushed } = history;
  if (command === 'popd') {
    if (target !== undefined) return null;
    const to = pushed?.at(-1) ?? null;
    return { folder: to, history: { last: folder, pushed: pushed?.slice(0, -1) ?? null } };
  }
  if (target === undefined)
    return command === 'cd' ? { folder: null, history: { last: folder, pushed } } : null;
  const isReturning = target.text.value === '-';
  const to = isReturning ? history.last : find(target, folder, state, run);
  if (command === 'cd') return { folder: to, history: { last: folder, pushed } };
  // other words turn the stack around
  if (isReturning || /^[-+]/.test(target.text.value))
    return { folder: to, history: { last: folder, pushed: null } };
  return { folder: to, history: { last: folder, pushed: pushed === null ? null : [...pushed, folder] } };
}

/** Whether it is known that there is no folder to go back to. */
function failsToReturn(command: string, target: ScriptWord | undefined, { history }: ShellPlace): boolean {
  if (command === 'popd') return target === undefined && history.pushed?.length === 0;
  return target?.text.value === '-' && history.last === null && history.pushed !== null;
}

/** Whether a folder may be missing: the repository does not have it, or something takes it away. */
function mayLack(folder: string, run: ScriptRun): boolean {
  return !run.start.keepsFolder(folder) || run.commands.some(takesFolders);
}

/** Commands that may take a folder away. */
function takesFolders({ words }: ShellCommand): boolean {
  return (
    words.slice(0, 3).some(({ text }) => /^(?:rm|rmdir|mv|find|git)$/.test(text.value)) &&
    words.some(isTaking)
  );
}

const isTaking = ({ text }: ScriptWord): boolean =>
  /^(?:-\w*[rR]\w*|--recursive|rmdir|mv|-delete|-exec|clean|rm)$/.test(text.value);

/** Where `cd` leads by a word; null: unknown. */
function find(target: ScriptWord, folder: string | null, state: ShellState, run: ScriptRun): string | null {
  const plain = climbs([target], folder, run) ? null : enterFolder(folder, target, run.texts);
  if (plain === null || !/^(?!\.{0,2}(?:\/|$))/.test(target.text.value) || isUnknown(target.text.value))
    return plain;
  const found = new Set(
    (state.get('CDPATH')?.values ?? ['outer' as const])
      .map((value) => (value === 'outer' ? (run.start.lookUp('CDPATH') ?? 'unset') : value))
      .map((value) => (isText(value) ? search(value, target.text.value, plain, folder, run) : plain)),
  );
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** The folder that a word names, seen from another; null: unknown. */
export function enterFolder(folder: string | null, target: ScriptWord, texts: UnknownTexts): string | null {
  const from = isInWorkspace(target.text, texts) ? '.' : folder;
  if (from === null) return null;
  const path = withoutAnchor(target.text, from, texts);
  const isLoose = target.isLoose && path === target.text;
  return isLoose || isUnknown(path.value) || path.value === '-' ? null : resolvePath(from, path.value);
}

/** The first folder of a `CDPATH` that has such a one, else the one that is there without it; null: unknown. */
function search(
  path: TracedText,
  target: string,
  plain: string,
  folder: string | null,
  { start, texts, dialect }: ScriptRun,
): string | null {
  const places = path.value.split(':').map((each) => {
    const place = path.as(each === '' ? '.' : each);
    const from = isInWorkspace(place, texts) ? '.' : (folder ?? '.');
    const entered = withoutAnchor(place, from, texts).value;
    return isUnknown(entered) ? null : resolvePath(from, `${entered}/${target}`);
  });
  // zsh looks there first, unless the list says when
  if (dialect.spreads && !places.includes(plain)) places.unshift(plain);
  if (path.value === '') return plain;
  const first = places.find((each) => each === null || start.hasFolder(each));
  return first === undefined ? plain : first;
}
