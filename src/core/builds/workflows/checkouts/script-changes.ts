import { baseName, resolvePath } from '../../repo-path.js';
import { TracedText } from '../../traced-text.js';
import { isHandedOn } from '../actions/handed-files.js';
import { findPlacedPrograms, listPlugins, mayPlacePrograms } from '../loaded/placed-programs.js';
import { evaluateText } from '../scope.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { isBuildName } from '../shell/files/build-names.js';
import { nameCommands } from '../shell/files/called/named-commands.js';
import { isInternal, isOfPerson, saysSetting } from '../shell/files/git/git-configuration.js';
import { findSwitches, maySwitch } from '../shell/files/git/git-switches.js';
import { listTakenChanges } from '../shell/files/git/taken-folders.js';
import { listTaken } from '../shell/files/git/takings.js';
import { isTreePath } from '../shell/files/git/tree-paths.js';
import { findWrittenLists, mayWriteLists } from '../shell/files/lists/written-lists.js';
import type { WrittenList } from '../shell/files/named-below.js';
import { openStart } from '../shell/files/start-reading.js';
import {
  type FileChange,
  findWrittenFiles,
  maySpeakOfFiles,
  type WritePlace,
} from '../shell/files/written-files.js';
import { MAX_SCRIPT, type Running } from '../shell/reading/script-builds.js';
import { followScript, NOTHING_READ } from '../shell/running/followed/followed-script.js';
import type { RanScript } from '../shell/running/run-script.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { kindOfShell } from '../shell/shell-kind.js';
import { maySpeakOfStartFiles } from '../shell/starting/start-variables.js';
import { findStartWrites } from '../shell/starting/start-writes.js';
import { sayAll } from '../sources/given-words.js';
import { fromWorkspace } from '../sources/runner-folders.js';
import { folderOf } from '../sources/script-place.js';
import { lineOf, mayBeSet, type Step } from '../step.js';
import { noteChanges } from './changed-files.js';
import { saySwitch } from './foreign-builds.js';
import { noteEnd } from './placed-change.js';

/** Files that a script writes are not those that are read here. */
export function readWrites(step: Step, script: TracedText, running: Running): void {
  const { scope, workspace, handed } = step.context;
  const text = evaluateText(script, scope);
  const written = [sayAll(step, text), ...(running.called ?? []).map(({ value }) => value)].join('\n');
  const asks = [maySwitch, maySpeakOfFiles, maySpeakOfStartFiles, mayWriteLists];
  if (asks.some((ask) => ask(written))) {
    const ran = step.context.session.mayFollow() ? follow(step, text, running) : null;
    if (ran === null) return;
    step.context.session.spendSteps(ran.steps);
    noteStartWrites(step, ran.commands);
    noteSwitches(step, ran.commands);
    noteFiles(step, ran.commands);
  } else if (handed === undefined) {
    const { attempts } = step.context.session;
    workspace.unread.push(() => guessWrites(step, text, running, attempts));
  }
}

/** What a script puts in the place of programs counts for its own builds too. */
export function readPlaced(step: Step, script: TracedText, running: Running): void {
  const { scope, session, written } = step.context;
  const text = evaluateText(script, scope);
  const said = sayAll(step, text);
  if (!mayPlacePrograms(said) || !session.mayFollow()) return;
  const ran = follow(step, text, running);
  if (ran === null) return;
  session.spendSteps(ran.steps);
  const found = [...findPlacedPrograms(ran.commands, placeOf(step)), ...listPlugins(said, session.tree)];
  const known = new Set(written.placed.map((each) => JSON.stringify(each)));
  written.placed.push(...found.filter((each) => !known.has(JSON.stringify(each))));
}

/** Nearly any script may write some file; those that do not speak of any build file have a budget of their own. */
function guessWrites(step: Step, text: TracedText, running: Running, attempts: number): void {
  const { session, listing } = step.context;
  if (session.mayGuess()) {
    const ran = follow(step, text, running);
    if (ran === null) return;
    session.spendGuess(ran.steps);
    noteFiles(step, ran.commands);
    if (session.attempts > attempts) sayLate(step, ran.commands);
  } else {
    const at = listing.line ?? lineOf(step, 'run');
    session.failOnce(listing.file, at, 'Scripts have too many steps to follow which files they write');
  }
}

/** What a script runs, and how many steps that took. */
type Followed = Pick<RanScript, 'commands' | 'steps'>;

function follow(step: Step, text: TracedText, running: Running): Followed | null {
  const { session, scope } = step.context;
  if (text.value.length > MAX_SCRIPT || !session.spend(text.value.length)) return null;
  const ran = followScript(
    {
      text: /^(?:powershell|cmd)$/.test(kindOfShell(running.shell)) ? withSlashes(text) : text,
      ...running,
      folder: '.',
      texts: session.texts,
      lookUp: (name) => scope.env?.lookUp(name),
      mayBeSet: (name) => mayBeSet(step, name),
    },
    { ...NOTHING_READ, start: openStart(step, text) },
  );
  if (ran.limit !== null) sayLimit(step, ran.limit);
  const names = { texts: session.texts, isFile: session.tree.has };
  return { commands: nameCommands(ran, names), steps: ran.steps };
}

function sayLimit(step: Step, limit: string): void {
  const { session, listing } = step.context;
  session.failOnce(listing.file, listing.line ?? lineOf(step, 'run'), `${limit}; it is not read`);
}

/** Paths as the shells of Windows have them, with slashes. */
function withSlashes(text: TracedText): TracedText {
  const parts: TracedText[] = [];
  let from = 0;
  for (const { index } of text.value.matchAll(/\\(?=[\w.*])/g)) {
    parts.push(text.slice(from, index), text.slice(index, index + 1).as('/'));
    from = index + 1;
  }
  return from === 0 ? text : TracedText.join([...parts, text.slice(from)]);
}

function noteStartWrites(step: Step, commands: readonly ShellCommand[]): void {
  const from = folderOf(step);
  for (const write of findStartWrites(commands, step.context.session.texts)) {
    const folder = from === null || write.folder === null ? null : resolvePath(from, write.folder);
    step.context.written.starts.push({ ...write, folder });
  }
}

/** Names the build files that a script writes, and keeps what else it does to files. */
function noteFiles(step: Step, commands: readonly ShellCommand[]): void {
  const { session, handed } = step.context;
  const { texts, tree } = session;
  const place = placeOf(step);
  const { named, others } = findWrittenFiles(commands, place);
  const takings = listTaken(commands, texts, tree.paths);
  for (const path of named) {
    const name = texts.restore(path.value);
    if (handed === undefined || isHandedOn(handed, name)) sayWritten(step, name, path);
  }
  sayLists(step, findWrittenLists(step, commands, takings, named));
  if (handed !== undefined) return;
  step.context.workspace.unread.push(() => sayUnusual(step, commands, named));
  noteInternal(step, others, { ...place, commands });
  noteChanges(others, place, step);
  noteTaken(step, listTakenChanges(takings), place);
}

/** The same of files with unusual names, once it is known which of them the job builds from. */
function sayUnusual(step: Step, commands: readonly ShellCommand[], named: readonly TracedText[]): void {
  const unusual = [...step.context.workspace.buildFiles].filter((path) => !isBuildName(baseName(path)));
  if (unusual.length > 0) sayLists(step, findWrittenLists(step, commands, [], named, unusual));
}

function placeOf(step: Step): WritePlace {
  const { session, workspace } = step.context;
  const { texts, tree } = session;
  const from = folderOf(step);
  const startOf = (folder: string | null): string | null =>
    from === null || folder === null ? null : resolvePath(from, folder);
  return {
    tree,
    texts,
    locate: (folder, path) => {
      const known = path.startsWith('/') ? fromWorkspace(path) : null;
      if (known !== null) return workspace.find('.', known);
      const start = startOf(folder);
      return start === null ? null : workspace.find(start, path);
    },
    isElsewhere: (folder, path) => {
      const start = startOf(folder);
      const found = start === null ? null : resolvePath(start, path);
      return found !== null && workspace.isElsewhere(found);
    },
  };
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
    noteEnd(step.context.workspace.changes, { path: '*', ...path.place() });
}

/** Files on which git acts when it checks out another commit. */
function noteInternal(
  { context }: Step,
  changes: readonly FileChange[],
  { texts, tree, locate, commands }: WritePlace & { readonly commands: readonly ShellCommand[] },
): void {
  const said = new Set<string>();
  for (const { path, from, folder, isGone } of changes) {
    const find = (word: TracedText): string => {
      const written = texts.restore(withoutAnchor(word, folder ?? '.', texts).value);
      return locate(folder, written) ?? written;
    };
    const found = find(path);
    const { file, line } = path.place();
    const isCopied = from !== undefined && tree.has(find(from));
    const isActedOn = isInternal(found) || (isOfPerson(found) && (isCopied || saysSetting(commands)));
    if (isGone === true || !isActedOn || said.has(`${line} ${file}`)) continue;
    said.add(`${line} ${file}`);
    context.workspace.noteSwitch({ file, line, said: `writes ${found}, on which git acts`, isLasting: true });
  }
}

function sayLists(step: Step, lists: readonly WrittenList[]): void {
  const { handed } = step.context;
  for (const { origin, paths } of lists) {
    const path = paths.find((each) => handed === undefined || isHandedOn(handed, each));
    if (path !== undefined) sayWritten(step, path, origin);
  }
}

function sayWritten({ context: { session } }: Step, name: string, origin: TracedText): void {
  const { file, line } = origin.place();
  session.failOnce(file, line, `A script writes ${name}, and what it then says is not judged`);
}

/** What a script takes from another commit is there for the builds after it. */
function noteSwitches(step: Step, commands: readonly ShellCommand[]): void {
  for (const found of listSwitches(step, commands)) step.context.workspace.noteSwitch(found);
}

/** Those of a script of which that is known only after the builds. */
function sayLate(step: Step, commands: readonly ShellCommand[]): void {
  for (const found of listSwitches(step, commands)) saySwitch(step.context.session, found);
}

function listSwitches({ context: { session } }: Step, commands: readonly ShellCommand[]) {
  const isPath = (name: string): boolean => isTreePath(name, session.tree.paths);
  return findSwitches(commands, session.texts, isPath).map(({ origin, said, isLasting }) => ({
    ...origin.place(),
    said,
    isLasting,
  }));
}
