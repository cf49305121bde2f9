import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import { isInputPath } from '../../../standard-input/input-paths.js';
import { unwrap } from '../../builders/wrappers.js';
import type { ShellCommand, ShellInput } from '../../shell-commands.js';
import type { ScriptWord } from '../../shell-words.js';
import { findProgram } from '../../subcommands.js';
import { readTarget } from '../../syntax/written-targets.js';
import { isText, showsFlag } from '../../values/shell-value.js';
import type { ShellPlaces } from '../ending/places.js';
import { seenFolder } from '../folder-changes.js';
import { FOLDER } from '../restless.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { STDIN, STDOUT } from '../streams/descriptor-table.js';
import type { CommandCall } from './calls.js';
import type { Redirected } from './redirected.js';
import { toolVariables } from './tool-variables.js';

/** Whether words show a flag that may end up in what a command prints. */
export function noteShown(words: readonly ScriptWord[], input: ShellInput | null, run: ScriptRun): void {
  const [name, ...args] = words.map(({ text }) => text.value);
  const isPrinting = /^(?:echo|print|printf)$/.test(name ?? '');
  const shown = isPrinting ? args.join(' ').replace(/^(?:-[neEr]+ )+/, '') : null;
  const isShowing =
    args.some((text) => /\s-{1,2}[A-Za-z]/.test(text)) ||
    (shown !== null && showsFlag(shown)) ||
    (input?.kind === 'document' && showsFlag(input.text.value)) ||
    run.texts.expressionsIn(args.join(' ')).some((expression) => run.opened.has(expression));
  if (isShowing) run.isShowing = true;
}

/** Keeps a command for those who look for what it does. */
export function record(
  words: readonly ScriptWord[],
  { assignments, input, redirected }: CommandCall,
  state: ShellState,
  run: ScriptRun,
  isRead: boolean,
): void {
  const given = assignments.map((written) => written.slice(0, readTarget(written.value)?.name.length ?? 0));
  const command: ShellCommand = {
    words,
    ...(given.length === 0 ? {} : { given }),
    input: findInput(words, input, state),
    outputs: redirected.outputs,
    around: findFiles(redirected.outputs, state, run),
    isRead,
    ...(run.isInFile ? { isOfFile: true as const } : {}),
    folder: run.restless.has(FOLDER) ? null : seenFolder(words, state, run),
    ...listElsewhere(state.places),
    variables: toolVariables(state, run),
  };
  run.commands.push(command);
}

/** Where else a command may run. */
function listElsewhere(places: ShellPlaces): Pick<ShellCommand, 'elsewhere' | 'isDivided'> {
  const { main, others, isDivided } = places;
  if (others.length === 0) return {};
  const all = (isDivided ? [main, ...others] : others).map(({ folder }) => folder);
  const elsewhere = all.filter((folder) => folder !== null);
  return { elsewhere, ...(isDivided && elsewhere.length === all.length ? { isDivided } : {}) };
}

/** The files that take what a command prints because of what is redirected around it; what comes to run there is followed. */
function findFiles(
  own: readonly TracedText[],
  { streams }: ShellState,
  { texts }: ScriptRun,
): readonly TracedText[] {
  const files = streams.get(STDOUT)?.files ?? [];
  return files.filter((file) => !own.includes(file) && !texts.restore(file.value).startsWith('>('));
}

const BUILDING = /^(?:build|bud|bake)$/;
const COMPOSE = /^(?:[\w.-]+-)?compose(?:\.exe)?$/;

/** Whether a builder may build from what it reads, and not hand it to a container. */
function buildsFromInput(words: readonly ScriptWord[]): boolean {
  const values = words.map(({ text }) => text.value);
  if (values.some((value) => BUILDING.test(value))) return true;
  const isNamed = values.some((value) => isInputPath(value.replace(/^(?:-f|--file=)/, '')));
  const isContained = values.some((value) => value === 'exec' || value === 'run');
  return values.some((value) => COMPOSE.test(baseName(value))) && (isNamed || !isContained);
}

/** What a command reads that what is around it is given, where it may build from that, or run it. */
function findInput(
  words: readonly ScriptWord[],
  input: ShellInput | null,
  { streams }: ShellState,
): ShellInput | null {
  const stream = streams.get(STDIN);
  if (input?.kind !== 'other' || words.length === 0) return input;
  if (stream?.kind === 'file') return { ...input, files: stream.files };
  const isPiped = stream?.kind === 'pipe';
  if (stream?.kind !== 'document' && !isPiped) return input;
  const [value, ...others] = stream.values;
  const isKnown = value !== undefined && isText(value) && others.length === 0 && stream.taken === 'nothing';
  const builds = unwrap(words).called.some(({ text }) => findProgram(text.value) !== undefined);
  if (isPiped) {
    // what is not known in other commands may change what they print
    if (!builds || !buildsFromInput(words)) return input;
    const isWhole = isKnown && (!isUnknown(value.value) || stream.from.join('\n') === 'cat');
    if (isWhole) return { kind: 'document', text: value, isPrinted: true };
    const [path, ...more] = stream.files;
    const isFile = path !== undefined && more.length === 0 && stream.taken === 'nothing';
    return isFile ? { kind: 'file', path, isPrinted: true } : input;
  }
  if (isKnown && builds) return { kind: 'document', text: value };
  return { ...input, texts: stream.values.filter(isText) };
}

/** The same of redirections without a command of their own. */
export function recordFiles(redirected: Redirected, state: ShellState, run: ScriptRun): void {
  const { read, outputs } = redirected;
  const inputs = read.length === 0 && outputs.length > 0 ? [null] : read;
  // what they write is written once
  for (const [index, input] of inputs.entries()) {
    const own = index === 0 ? redirected : { ...redirected, outputs: [] };
    record([], { assignments: [], input, redirected: own }, state, run, false);
  }
}
