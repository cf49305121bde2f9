import { baseName, climbsLink, resolvePath } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { isInWorkspace, withoutAnchor } from '../anchored-path.js';
import type { ScriptWord } from '../shell-words.js';
import { isText } from '../values/shell-value.js';
import { UNKNOWN_HISTORY } from './ending/folder-history.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** The folder in which a command finds the files that its words name; null: unknown, as one goes up from a link. */
export function seenFolder(
  words: readonly ScriptWord[],
  { folder }: ShellState,
  run: ScriptRun,
): string | null {
  const isLink = (path: string): boolean => run.links.has(baseName(path)) || run.start.isLink(path);
  const climbs = words.some(({ text }) => folder !== null && climbsLink(folder, text.value, isLink));
  return climbs ? null : folder;
}

/** `cd`, `pushd` and `popd`. */
export function changeFolder(
  command: string,
  words: readonly ScriptWord[],
  state: ShellState,
  run: ScriptRun,
): void {
  const { folder } = state;
  // a script may set them itself
  const isOwn = state.get('OLDPWD') !== undefined || state.get('DIRSTACK') !== undefined;
  const history = isOwn ? UNKNOWN_HISTORY : state.history;
  const [target, ...others] = words.filter(
    ({ text }) => !/^-[LPe@]*$|^--$/.test(text.value) || text.value === '-',
  );
  const isPopping = command === 'popd' && target === undefined;
  const isPushing = command === 'pushd' && target !== undefined && !/^[-+]/.test(target.text.value);
  if (isPopping) state.folder = history.pushed?.at(-1) ?? null;
  else if (command === 'popd' || target === undefined || others.length > 0) state.folder = null;
  else state.folder = target.text.value === '-' ? history.last : find(target, state, run);
  const isPlain = command === 'cd' && target !== undefined && target.text.value !== '-';
  const other = isPlain && state.elsewhere !== null ? enterFolder(state.elsewhere, target, run.texts) : null;
  state.elsewhere = other === state.folder ? null : other;
  // other words turn the stack around
  const isKept = command === 'cd' || isPopping || isPushing;
  const pushed =
    !isKept || history.pushed === null ? null : history.pushed.slice(0, isPopping ? -1 : undefined);
  state.history = { last: folder, pushed: isPushing && pushed !== null ? [...pushed, folder] : pushed };
}

/** Where `cd` leads by a word; null: unknown. */
function find(target: ScriptWord, state: ShellState, run: ScriptRun): string | null {
  const plain = enterFolder(seenFolder([target], state, run), target, run.texts);
  if (plain === null || !/^(?!\.{0,2}(?:\/|$))/.test(target.text.value) || isUnknown(target.text.value))
    return plain;
  const found = new Set(
    (state.get('CDPATH')?.values ?? ['outer' as const])
      .map((value) => (value === 'outer' ? (run.start.lookUp('CDPATH') ?? 'unset') : value))
      .map((value) => (isText(value) ? search(value, target.text.value, plain, state, run) : plain)),
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
  { folder }: ShellState,
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
