import { shorten } from '../../explanation.js';
import { decodeSource } from '../../source-text.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { addBake } from '../bake-step.js';
import { evaluateText } from '../scope.js';
import { EVERYTHING, finishDraft, lineOf, type Step, startDraft } from '../step.js';
import { memberOf, textOf } from '../yaml-tree.js';
import { withoutAnchor } from './anchored-path.js';
import { type AssignedVariables, findAssigned } from './assigned-variables.js';
import { readBakeFlags } from './bake-flags.js';
import { addBuild } from './build-command.js';
import { speaksOfBuilds } from './build-words.js';
import { addCompose } from './compose-command.js';
import { type DockerCommand, findDockerCommands } from './docker-commands.js';
import { listOutcomes } from './expression-words.js';
import { type ReadSourced, readSourced } from './files/sourced-variables.js';
import { handsTextOn, textMentionsBuild } from './mentioned-builds.js';
import { toShellScript } from './power-shell.js';
import { readShellCommands, type ShellCommand } from './shell-commands.js';

/** Longer scripts are not read. */
export const MAX_SCRIPT = 64 * 1024;

/** A step that runs a script: what it builds with `docker build` and its like. */
export function readRun(step: Step, script: TracedText): void {
  const { session, scope } = step.context;
  const shell = textOf(memberOf(step.tree, 'shell'))?.value ?? step.context.shell;
  if (textMentionsBuild(shell))
    addUnknown(step, lineOf(step, 'run'), `Only plain commands are read, not the shell ${shorten(shell)}`);
  if (!speaksOfBuilds(script.value) || !session.spend(script.value.length)) return;
  const evaluated = evaluateText(script, scope);
  const { texts } = session;
  const isPowerShell = /^(?:\S*[\\/])?(?:pwsh|powershell)(?:\.exe)?\b/i.test(shell);
  if (!isReadable(shell, evaluated.value, isPowerShell) || evaluated.value.length > MAX_SCRIPT) {
    if (!textMentionsBuild(script.value)) return;
    if (evaluated.value.length > MAX_SCRIPT) {
      const message = `The script is longer than ${MAX_SCRIPT} characters`;
      session.fail(step.context.source.file, lineOf(step, 'run'), message, true);
      return;
    }
    addUnknown(step, lineOf(step, 'run'), `Scripts of ${shell} are not read`);
    return;
  }
  const words = isPowerShell ? toShellScript(evaluated, texts) : evaluated;
  const unassigned = readShellCommands(words, { texts, lookUp: () => undefined });
  const sourced = readSourced(evaluated.value, unassigned, (path) => readSourcedFile(step, path), texts);
  const assigned = findAssigned(unassigned, sourced);
  const parts = readShellCommands(words, {
    texts,
    lookUp: (name) => (assigned.has(name) ? undefined : scope.env?.lookUp(name)),
  });
  const found = findDockerCommands(parts, folderOf(step), {
    texts,
    assigned,
    isHandedOn: handsTextOn(words.value),
  });
  for (const command of found.commands) {
    const line = lineAt(step, command.at);
    if (command.kind === 'build') addBuild(step, command, line, assigned);
    else if (command.kind === 'compose') addCompose(step, command, line, assigned);
    else addBakeCommand(step, command, line, assigned);
  }
  for (const command of found.mentions) addMention(step, command);
}

/** A file that a script reads into its variables. */
function readSourcedFile(step: Step, path: TracedText): ReturnType<ReadSourced> {
  const { session, workspace } = step.context;
  const folder = folderOf(step) ?? '.';
  const { value } = withoutAnchor(path, folder, session.texts);
  if (/^[/~]/.test(value) || /^\$\{?HOME\b/.test(session.texts.restore(value))) return 'outside';
  const found = isUnknown(value) ? null : workspace.foldersAt(folder).resolve(value);
  if (found === null || !session.tree.has(found)) return null;
  const source = decodeSource(found, session.tree.read(found));
  return source === null || typeof source === 'string' ? null : source;
}

function lineAt(step: Step, text: TracedText): number {
  return step.context.listing.line ?? text.place().line;
}

/** A command that speaks of a build in words that are not read. */
function addMention(step: Step, { words, input }: ShellCommand): void {
  const [first] = words;
  if (first === undefined) return;
  const { texts } = step.context.session;
  const more = input?.kind === 'document' ? ' << …' : '';
  const command = shorten(texts.restore(words.map(({ text }) => text.value).join(' ')) + more);
  addUnknown(step, lineAt(step, first.text), `Only plain commands are read, not ${command}`);
}

function addUnknown(step: Step, line: number, reason: string): void {
  const draft = startDraft(step);
  draft.reject(reason, ...EVERYTHING);
  step.context.session.add({ ...finishDraft(draft, step, line), isScript: true });
}

/** Shells of Unix and PowerShell are read; to others only plain words mean the same. */
function isReadable(shell: string, script: string, isPowerShell: boolean): boolean {
  return isPowerShell || /^(?:\S*\/)?(?:ba|da|z|k)?sh\b/.test(shell) || /^[\w\s./:=,@+-]*$/.test(script);
}

function folderOf(step: Step): string | null {
  const { scope, workspace, folder, session } = step.context;
  const written = textOf(memberOf(step.tree, 'working-directory'));
  if (written === null) return folder;
  return workspace.enter('.', withoutAnchor(evaluateText(written, scope), '.', session.texts).value);
}

function addBakeCommand(
  step: Step,
  { words, folder, variables, open }: DockerCommand,
  line: number,
  assigned: AssignedVariables,
): void {
  const { texts } = step.context.session;
  const given = words.filter(({ text }) => !addsNothing(text, texts));
  const read = readBakeFlags(given.map(({ text }) => text));
  if (read === null) return;
  const { unclear, ...flags } = read;
  const flag = unclear.find((each) => !isUnknown(each));
  if (flag !== undefined) {
    addUnknown(step, line, `Cannot tell what ${flag} does to docker buildx bake`);
    return;
  }
  const loose = given.filter(
    ({ text, isLoose, isOpen }) =>
      isOpen || (isLoose && isUnknown(text.value) && flags.targets.includes(text)),
  );
  const files = flags.files.map((file) => withoutAnchor(file, folder ?? '.', texts));
  const doubts = [...unclear, ...[...open, ...loose.map(({ text }) => text)].map(({ value }) => value)]
    .flatMap((value) => texts.expressionsIn(value))
    .map((expression) => `Cannot tell which flags ${expression} gives docker buildx bake`);
  addBake(step, line, { ...flags, files, folder, isGit: false, variables, assigned, doubts });
}

/** Whether a word is known to be none that decides what is pulled, such as `--push`. */
function addsNothing(word: TracedText, texts: UnknownTexts): boolean {
  const outcomes = listOutcomes(word, texts);
  return (
    outcomes?.every((words) => {
      const flags = readBakeFlags(words);
      return flags !== null && Object.values(flags).every(({ length }) => length === 0);
    }) === true
  );
}
