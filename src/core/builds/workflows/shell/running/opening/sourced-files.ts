import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import { WILDCARD } from '../../files/build-names.js';
import { toShellScript } from '../../power-shell/translation.js';
import { listValues, withHome } from '../../starting/start-values.js';
import { findMade } from '../../starting/start-writes.js';
import { findProgram } from '../../subcommands.js';
import { type ShellValue, showsFlag, textsOf } from '../../values/shell-value.js';
import { joinExits, makeFrame, withFrame } from '../ending/frames.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { inEachPlace } from './each-place.js';
import { openAny, readPrinted } from './open-texts.js';
import { noteUnread, withoutNotes } from './unread-texts.js';

/** Deeper ones are those of files that read each other. */
const MAX_DEPTH = 10;

/**
 * Runs the commands of a file in the shell itself. The variables that it sets are not known all the same: something may
 * have changed the file before.
 */
export function sourceFile(path: TracedText, state: ShellState, run: ScriptRun): void {
  const find = (folder: string | null): string | null => {
    const found = run.start.read(path, folder);
    if (found === 'absent') return null;
    return typeof found === 'string' ? found : `=${found.value}`;
  };
  inEachPlace(state, find, (within) => sourceThere(path, within, run));
}

/** The same from one place, or from several that lead to the same file. */
function sourceThere(path: TracedText, state: ShellState, run: ScriptRun): void {
  const before = state.clone();
  for (const [index, each] of listPlaces(path, state, run).entries()) {
    const within = before.clone();
    sourceOne(each, within, run);
    if (index === 0) state.become(within);
    else state.join(within);
  }
}

/** The files that a path may mean: a name alone is looked for in the folders of `PATH` too. */
function listPlaces(path: TracedText, state: ShellState, run: ScriptRun): readonly TracedText[] {
  const isThere = (each: TracedText): boolean => run.start.read(each, state.places.main.folder) !== 'absent';
  const listed = readListed(path, state, run);
  if (listed.length > 0 && listed.every(isThere)) {
    // a script may have changed the list
    noteUnread(path, run);
    return listed;
  }
  const homes = withHome(path, state, run).filter((each) => each === path || isThere(each));
  if (path.value.includes('/')) return homes;
  const folders = listValues('PATH', state, run).flatMap(({ value }) => value.split(':'));
  const found = [...new Set(folders)]
    .filter((folder) => folder !== '' && !/^\uffff\d+\uffff$/.test(folder))
    .map((folder) => path.as(`${folder}/${path.value}`));
  return [...homes, ...found.filter(isThere)];
}

/** The files that one of the repository lists: `. $(cat list)`. */
function readListed(path: TracedText, state: ShellState, run: ScriptRun): readonly TracedText[] {
  const printed = isUnknown(path.value) ? readPrinted(path, state.places.main.folder, run) : null;
  if (printed === null || !/^[\w\s./-]{1,2000}$/.test(printed.value)) return [];
  return (printed.value.match(/\S+/g) ?? []).slice(0, MAX_LISTED).map((each) => path.as(each));
}

/** More files than people list. */
const MAX_LISTED = 20;

function sourceOne(path: TracedText, state: ShellState, run: ScriptRun): void {
  if (!run.readIn()) return;
  const before = state.clone();
  readOne(path, state, run);
  joinMade(path, before, state, run);
}

/** A script may have made a file of that name before. */
export function joinMade(
  path: TracedText,
  before: ShellState,
  state: ShellState,
  run: ScriptRun,
  depth = 0,
): void {
  const name = baseName(run.texts.restore(path.value));
  if (name === '' || /[$`*?]/.test(name) || depth > MAX_COPIES) return;
  for (const { text, copied, folder } of [
    ...run.start.made(name),
    ...findMade(run.commands, name, run.texts),
  ]) {
    const found = copied === undefined ? text : run.start.read(copied.path, folder);
    const within = before.clone();
    if (found === 'outside') continue;
    if (typeof found === 'string') {
      followNamesakes(copied?.path ?? text, within, run);
      joinMade(copied?.path ?? text, before, within, run, depth + 1);
      noteUnread(path, run, [run.texts.restore(text.value)], 'made');
    } else {
      const isPlain = !STAND_IN.test(found.value);
      let isFollowed = false;
      withoutNotes(run, isPlain, () => {
        isFollowed = followFile(found, within, run);
      });
      if (!isPlain || !isFollowed) noteUnread(path, run, [run.texts.restore(found.value)], 'made');
      if (!isFollowed) continue;
    }
    run.countValues(JOINED * state.join(within));
    if (run.limit !== null) return;
  }
}

/** What another command has printed. */
const STAND_IN = /^\s*\uffff\d+\uffff\s*$/;
/** What it costs that a variable differs, in values. */
const JOINED = 4;
/** Copies of copies that people make. */
const MAX_COPIES = 4;
/** Where no repository is, and nothing that a script puts somewhere else. */
const ELSEWHERE =
  /^(?:~|\/(?:etc|opt|usr|root|dev|proc)\/|\/home\/(?!runner\/work\/)|\$\{?(?:HOME|CONDA\w*|VIRTUAL_ENV)\b)/;

/** Of a file that is not there, those of its name may have come there: a folder that was moved, linked or unpacked. */
function followNamesakes(path: TracedText, state: ShellState, run: ScriptRun): void {
  const written = run.texts.restore(path.value);
  const name = baseName(written);
  if (ELSEWHERE.test(written) || !/^[\w.-]*\w$/.test(name)) return;
  followAny(run.start.list(path.as(name)), state, run);
}

function readOne(path: TracedText, state: ShellState, run: ScriptRun): void {
  const { names, isOpen } = run.findSourced(path, state.places.main.folder);
  const found = run.start.read(path, state.places.main.folder);
  const before = state.clone();
  if (typeof found === 'string' && (isUnknown(path.value) || WILDCARD.test(path.value)))
    followAny(run.start.list(path), state, run);
  if (found === 'unknown' && !mayBeListed(path.value)) noteUnread(path, run);
  if (found === 'absent' || found === 'outside') {
    followNamesakes(path, state, run);
    if (!ELSEWHERE.test(run.texts.restore(path.value))) noteUnread(path, run, [], 'absent');
  }
  const isFollowed = typeof found !== 'string' && followFile(found, state, run);
  if (isOpen || found === 'unknown' || (typeof found !== 'string' && !isFollowed)) openAny(path, state, run);
  const given = isFollowed && !isOpen ? listGiven(names, state, run) : new Map<string, ShellValue[]>();
  for (const name of isOpen ? [] : names) {
    const values = before.get(name)?.values ?? [];
    const unknown = path.as(run.texts.standIn(`$${name}`));
    state.set(name, { values: [...values, ...(given.get(name) ?? []), unknown], isExported: true });
  }
}

/** Whether a part of the name of a file is known that is not known as a whole. */
function mayBeListed(path: string): boolean {
  const isOpen = isUnknown(path) || WILDCARD.test(path);
  return isOpen && /\w/.test(baseName(path).replace(/\uffff\d+\uffff/g, ''));
}

/** Variables by which tools choose the code, settings and files that they read. */
const CHOOSING =
  /^(?:PATH|HOME|XDG_CONFIG_HOME|(?:LD|DYLD|BUILDX|COMPOSE|CONTAINERS|EXPERIMENTAL)_\w+|REGISTRIES_CONFIG_PATH|DOCKER_(?:CONFIG|CONTEXT|HOST|DEFAULT_PLATFORM)|(?:BASH_)?ENV|ZDOTDIR|CDPATH)$/;

/** More variables with paths or flags than builds are tried with. */
const MAX_SHOWN = 4;

/**
 * The values of a file that count, though they may be others: which code then runs, which builder, and of few variables
 * with which flags and files.
 */
function listGiven(
  names: ReadonlySet<string>,
  state: ShellState,
  run: ScriptRun,
): ReadonlyMap<string, readonly ShellValue[]> {
  const deciding = new Map<string, readonly ShellValue[]>();
  const shown = new Map<string, readonly ShellValue[]>();
  for (const name of names) {
    const all = (state.get(name)?.values ?? []).filter((value) => typeof value !== 'string');
    const values = CHOOSING.test(name) ? all : all.filter((value) => namesBuilder(value, run));
    if (values.length > 0) deciding.set(name, values);
    const others = values.length > 0 ? [] : all.filter((value) => isShown(value, state, run));
    if (others.length > 0) shown.set(name, others);
  }
  return shown.size > MAX_SHOWN ? deciding : new Map([...deciding, ...shown]);
}

function namesBuilder(value: ShellValue, { texts }: ScriptRun): boolean {
  return textsOf(value).some(
    (text) =>
      text.split(/\s+/).some((word) => findProgram(word) !== undefined) ||
      texts.expressionsIn(text).some((expression) => FINDING.test(expression)),
  );
}

/** Where the shell finds a builder. */
const FINDING =
  /^(?:`|\$\()\s*(?:command\s+-v|which|type\s+-[pP])\s[^`]*(?:docker|podman|nerdctl|buildah|buildx)/;

/** Whether it shows a flag, or is a path that the repository has. */
function isShown(value: ShellValue, { places: { main } }: ShellState, run: ScriptRun): boolean {
  return textsOf(value).some(
    (text) => showsFlag(text) || (!/[\s\uffff]|:\/\//.test(text) && run.start.has(text, main.folder)),
  );
}

/** Runs what one of some files says, or nothing. */
export function followAny(files: readonly TracedText[], state: ShellState, run: ScriptRun): void {
  const before = state.clone();
  for (const file of files) {
    const within = before.clone();
    if (!followFile(file, within, run)) openAny(file, within, run);
    state.join(within);
  }
}

/** Whether all of it is followed. */
function followFile(file: TracedText, state: ShellState, run: ScriptRun): boolean {
  if (run.frames.filter(({ kind }) => kind === 'file').length >= MAX_DEPTH) return false;
  const known = new Set([...run.functions.values()].flat());
  const { own } = state;
  const frame = makeFrame('file');
  withFrame(frame, run, () => {
    run.runText(run.dialect.isPowerShell ? toShellScript(file, run.texts) : file, state);
  });
  for (const [name, bodies] of run.functions)
    for (const each of bodies.filter((body) => !known.has(body))) {
      // those that the script does not call do not run
      each.isCalled = true;
      // what a builder is then is not known for certain
      if (findProgram(name) !== undefined) each.isGone = true;
    }
  joinExits(frame, state);
  // what it sets is not known for certain
  state.own = own;
  return true;
}
