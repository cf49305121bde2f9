import { baseName, resolvePath } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import { isHandedOn } from '../actions/handed-files.js';
import { withOrder } from '../loaded/placed-order.js';
import {
  findPlacedPrograms,
  listPlugins,
  mayPlacePrograms,
  type ReplacedProgram,
} from '../loaded/placed-programs.js';
import { evaluateText } from '../scope.js';
import { isBuildName } from '../shell/files/build-names.js';
import { maySwitch } from '../shell/files/git/git-switches.js';
import { listTakenChanges } from '../shell/files/git/taken-folders.js';
import { listTaken } from '../shell/files/git/takings.js';
import { findWrittenLists, mayWriteLists } from '../shell/files/lists/written-lists.js';
import type { WrittenList } from '../shell/files/named-below.js';
import {
  type FileChange,
  findWrittenFiles,
  maySpeakOfFiles,
  type WritePlace,
} from '../shell/files/written-files.js';
import type { Running } from '../shell/reading/script-builds.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { kindOfShell } from '../shell/shell-kind.js';
import { maySpeakOfStartFiles } from '../shell/starting/start-variables.js';
import { findMade, findStartWrites } from '../shell/starting/start-writes.js';
import type { StartWrite } from '../shell/starting/started.js';
import { sayAll, sayReadIn } from '../sources/given-words.js';
import { folderOf } from '../sources/script-place.js';
import { listWanted, mayMake } from '../sources/wanted-files.js';
import { lineOf, type Step } from '../step.js';
import { doingOf } from '../surroundings.js';
import { noteChanges } from './changed-files.js';
import { isIdleEnvironment } from './environment-files.js';
import { followWrites } from './followed-writes.js';
import { noteEnd } from './placed-change.js';
import { noteInternal, noteSwitches, sayLate } from './script-switches.js';
import { doingOfWrite } from './write-doing.js';
import { placeOf } from './write-place.js';

/** Files that a script writes are not those that are read here. */
export function readWrites(step: Step, script: TracedText, running: Running): void {
  const { scope, workspace, handed } = step.context;
  const text = evaluateText(script, scope);
  const said = sayAll(step, text);
  const called = (running.called ?? []).map(({ value }) => value);
  const written = [said, sayReadIn(step, said), ...called].join('\n');
  const asks = [maySwitch, maySpeakOfFiles, maySpeakOfStartFiles, mayWriteLists];
  if (asks.some((ask) => ask(written)) || mayMake(listWanted(step), written)) {
    const ran = step.context.session.mayFollow() ? followWrites(step, text, running, written) : null;
    if (ran === null) return;
    step.context.session.spendSteps(ran.steps);
    noteStartWrites(step, ran.commands);
    noteMade(step, ran.commands);
    noteSwitches(step, ran.commands);
    noteFiles(step, ran.commands);
  } else if (handed === undefined) {
    const { attempts } = step.context.session;
    workspace.unread.push(() => guessWrites(step, text, { running, written }, attempts));
  }
}

/** What a script puts in the place of programs counts for its own builds too. */
export function readPlaced(step: Step, script: TracedText, running: Running): void {
  const { scope, session, written } = step.context;
  const text = evaluateText(script, scope);
  const given = sayAll(step, text);
  const said = `${given}\n${sayReadIn(step, given)}`;
  written.scripts.push(said);
  if (!mayPlacePrograms(said) || !session.mayFollow()) return;
  const ran = followWrites(step, text, running, said);
  if (ran === null) return;
  session.spendSteps(ran.steps);
  const earlier = written.scripts.slice(0, -1).join('\n');
  const found = [
    ...findPlacedPrograms(ran.commands, placeOf(step), earlier),
    ...listPlugins(said, session.tree),
  ];
  const isUnix = kindOfShell(running.shell) === 'unix';
  const ordered = isUnix ? withOrder(found, ran, text.value, step) : found;
  const keyOf = ({ index: _, before: __, ...each }: ReplacedProgram): string => JSON.stringify(each);
  const known = new Set(written.placed.map(keyOf));
  written.placed.push(...ordered.filter((each) => !known.has(keyOf(each))));
}

/** Nearly any script may write some file; those that do not speak of any build file have a budget of their own. */
function guessWrites(
  step: Step,
  text: TracedText,
  { running, written }: { readonly running: Running; readonly written: string },
  attempts: number,
): void {
  const { session, listing } = step.context;
  if (session.mayGuess()) {
    const ran = followWrites(step, text, running, written);
    if (ran === null) return;
    session.spendGuess(ran.steps);
    noteFiles(step, ran.commands);
    if (session.attempts > attempts) sayLate(step, ran.commands);
  } else {
    const at = listing.line ?? lineOf(step, 'run');
    session.failOnce(listing.file, at, 'Scripts have too many steps to follow which files they write');
  }
}

function noteStartWrites(step: Step, commands: readonly ShellCommand[]): void {
  const from = folderOf(step);
  for (const write of findStartWrites(commands, step.context.session.texts))
    step.context.written.starts.push({ ...write, folder: placeIn(from, write) });
}

/** The same of files that scripts of the job read in. */
function noteMade(step: Step, commands: readonly ShellCommand[]): void {
  const from = folderOf(step);
  const found = listWanted(step).flatMap((name) => findMade(commands, name, step.context.session.texts));
  for (const write of found) step.context.written.made.push({ ...write, folder: placeIn(from, write) });
}

function placeIn(from: string | null, { folder }: StartWrite): string | null {
  return from === null || folder === null ? null : resolvePath(from, folder);
}

/** Names the build files that a script writes, and keeps what else it does to files. */
function noteFiles(step: Step, commands: readonly ShellCommand[]): void {
  const { session, handed, workspace } = step.context;
  const { made } = workspace;
  const { texts, tree } = session;
  const place = placeOf(step);
  // what is kept for other jobs counts by its name
  const isIdle = (path: string): boolean => handed === undefined && isIdleEnvironment(path, tree);
  const { named, copies, others } = findWrittenFiles(commands, { ...place, isIdle });
  const takings = listTaken(commands, texts, tree);
  for (const path of named) {
    const name = texts.restore(path.value);
    if (handed !== undefined && !isHandedOn(handed, name)) continue;
    const tell = holdWritten(step, name, path, copies.has(path));
    if (!made.settles(step.tree, path.place(), tell)) tell();
  }
  sayLists(step, findWrittenLists(step, commands, takings, named));
  if (handed !== undefined) return;
  workspace.unread.push(() => sayUnusual(step, commands, named));
  noteInternal(step, others, { ...place, commands });
  const isOpen = (change: FileChange): boolean =>
    !made.settles(step.tree, change.path.place(), () => noteChanges([change], place, step));
  noteChanges(others.filter(isOpen), place, step);
  noteTaken(step, listTakenChanges(takings), place);
}

/** The same of files with unusual names, once it is known which of them the job builds from. */
function sayUnusual(step: Step, commands: readonly ShellCommand[], named: readonly TracedText[]): void {
  const unusual = [...step.context.workspace.buildFiles].filter((path) => !isBuildName(baseName(path)));
  if (unusual.length > 0) sayLists(step, findWrittenLists(step, commands, [], named, unusual));
}

/** Whatever the name of a file that comes from another commit: of a build in the place of all that there is, any. */
function noteTaken(step: Step, changes: readonly FileChange[], place: WritePlace): void {
  const isWhole = ({ folder, path }: FileChange): boolean => place.locate(folder, path.value) === '.';
  noteChanges(
    changes.filter((change) => !isWhole(change)),
    place,
    step,
  );
  for (const { path } of changes.filter(isWhole))
    noteEnd(step.context.workspace.changes, { path: '*', ...path.place(), doing: doingOf(step) });
}

function sayLists(step: Step, lists: readonly WrittenList[]): void {
  const { handed } = step.context;
  for (const { origin, paths } of lists) {
    const path = paths.find((each) => handed === undefined || isHandedOn(handed, each));
    if (path !== undefined) holdWritten(step, path, origin)();
  }
}

/** Tells that a script writes a file, once all steps are read; in a job that only hands files on, at once. */
function holdWritten(step: Step, name: string, origin: TracedText, isCopy = false): () => void {
  const { workspace, handed } = step.context;
  const say = (): void => sayWritten(step, name, origin);
  if (handed !== undefined) return say;
  const { sayings } = workspace.held.hold(name, isCopy);
  return () => sayings.push(say);
}

function sayWritten(step: Step, name: string, origin: TracedText): void {
  const { file, line } = origin.place();
  const message = `A script writes ${name}, and what it then says is not judged`;
  step.context.session.failOnce(file, line, message, doingOfWrite(step, origin));
}
