import type { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import type { ScriptWord } from '../../shell-words.js';
import { findShell, type InnerScript, type TypedShell } from '../../shells/inner-scripts.js';
import { readPrinted } from '../opening/open-texts.js';
import { noteUnread, sayOrigin, saySince } from '../opening/unread-texts.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { descriptorOf, findStream, STDIN } from './descriptor-table.js';
import { buildsElsewhere, isInContainer, listRunTexts, mayRunInput, runsItems } from './runners.js';
import { Stream, type Taken } from './stream.js';
import { listTyped } from './typed-texts.js';

/** The scripts of other shells that a command may run. */
interface FoundScripts {
  readonly scripts: readonly InnerScript[];
  /** There may be one that is not known. */
  readonly isOpen: boolean;
  /** It may be any part of a text. */
  readonly isCut: boolean;
  /** What one that is not known comes from. */
  readonly from: readonly string[];
}

const NONE: FoundScripts = { scripts: [], isOpen: false, isCut: false, from: [] };

/** The script of another shell, or those that it may be typed. `known`: what the files say that it is given. */
export function listScripts(
  words: readonly ScriptWord[],
  state: ShellState,
  run: ScriptRun,
  known?: readonly TracedText[] | null,
): FoundScripts {
  const shell = findShell(words, run.file);
  if (shell === null) return NONE;
  if (shell.text !== null) return { ...NONE, scripts: [shell] };
  const stream = findTyped(shell, state, run);
  const from = sayOrigin(stream, run);
  const isInput = shell.path === null;
  const files = isInput && known !== undefined ? known : readFiles(stream, state.places.main.folder, run);
  const { texts, isOpen, isCut } =
    files === null ? listTyped(stream) : { texts: files, isOpen: false, isCut: false };
  if (isOpen && stream?.kind !== 'file') run.isHandedOn = true;
  take(stream, 'lines', run);
  const isTyped = shell.path === null ? { isTyped: true as const } : {};
  return { scripts: texts.map((text) => ({ ...shell, text, ...isTyped })), isOpen, isCut, from };
}

/** What the files say that a shell is given, or that `cat` prints for it; null: that is not known. */
export function readFiles(
  stream: Stream | undefined,
  folder: string | null,
  run: ScriptRun,
): readonly TracedText[] | null {
  if (stream === undefined || stream.files.length === 0 || stream.taken !== 'nothing') return null;
  if (!(stream.kind === 'file' || stream.kind === 'pipe')) return null;
  const texts = stream.files.map((path) => run.start.read(path, folder));
  return texts.every((text) => typeof text !== 'string') ? texts : null;
}

/** `bash`, `bash /dev/fd/3`, `bash <( … )`. */
function findTyped({ path }: TypedShell, state: ShellState, run: ScriptRun): Stream | undefined {
  return path === null ? state.streams.get(STDIN) : findNamed(path, state, run);
}

/** What a path leads to that is a descriptor, or commands that print. */
export function findNamed(path: TracedText, state: ShellState, run: ScriptRun): Stream | undefined {
  const descriptor = descriptorOf(path, run);
  if (descriptor !== null) return findStream(state.streams, descriptor);
  const piped = findPiped(path, run);
  if (piped === null) return undefined;
  const { length: start } = run.commands;
  const printed = run.pipe(piped, state);
  return new Stream('pipe', printed, [], saySince(start, run));
}

/** The commands of `<( … )`; null: it is something else. */
export function findPiped(path: TracedText, run: ScriptRun): TracedText | null {
  const written = run.texts.restore(path.value);
  return PIPED.test(written) ? path.as(written) : null;
}

/** `<( … )`. */
const PIPED = /^<\([\s\S]*\)$/;

/** A program may take any part of what it is given to read, and some run it. */
export function readInput(words: readonly ScriptWord[], state: ShellState, run: ScriptRun): void {
  const stream = state.streams.get(STDIN);
  const [name] = words;
  const runs = mayRunInput(words);
  // `ssh host "$(cat x.sh)"`
  for (const { text } of listRunTexts(words)) {
    const printed = isUnknown(text.value) ? readPrinted(text, state.places.main.folder, run) : null;
    if (printed !== null && buildsElsewhere(printed.value)) noteUnread(text, run);
  }
  const isSplit = runsItems(words);
  if (name !== undefined && isSplit)
    noteUnread(name.text.as(words.map(({ text }) => text.value).join(' ')), run, sayOrigin(stream, run));
  if (stream === undefined) return;
  if (name !== undefined && (runs || isInContainer(words)) && !isSplit)
    noteElsewhere(name.text, words, stream, state, run);
  if (/^(?:pipe|script|unknown)$/.test(stream.kind) && runs) run.isHandedOn = true;
  if (stream.take('parts')) run.takes++;
}

/** A file of the repository may be a script for a shell elsewhere: `ssh host bash -s < x.sh`. */
function noteElsewhere(
  at: TracedText,
  words: readonly ScriptWord[],
  stream: Stream,
  state: ShellState,
  run: ScriptRun,
): void {
  const texts = readFiles(stream, state.places.main.folder, run) ?? [];
  const paths = stream.files.map(({ value }) => run.texts.restore(value));
  if (!texts.some(({ value }) => buildsElsewhere(value))) return;
  const own = words.map(({ text }) => text.value).join(' ');
  noteUnread(at.as(`${own} < ${paths.join(' ')}`), run, paths);
}

/** Takes what there is to read: in a script that is typed, what that says next. */
export function take(stream: Stream | undefined, taken: Taken, run: ScriptRun): void {
  if (stream?.kind === 'script') run.isHandedOn = true;
  if (stream?.take(taken) === true) run.takes++;
}
