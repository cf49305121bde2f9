import { shorten } from '../../../explanation.js';
import type { TracedText } from '../../../traced-text.js';
import { EVERYTHING } from '../../../unknown/doubts.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { addBake } from '../../bake-step.js';
import { addReleaseCommand } from '../../releases/release-step.js';
import { finishDraft, type Step, startDraft } from '../../step.js';
import { withoutAnchor } from '../anchored-path.js';
import { readBakeFlags } from '../bake-flags.js';
import { addBuild } from '../build-command.js';
import { GORELEASER, type OtherBuilder } from '../builders/other-builders.js';
import { addContainer } from '../builders/working-containers.js';
import { addCompose } from '../compose-command.js';
import type { DockerCommand, FoundCommands } from '../docker-commands.js';
import { settleTargets } from '../expansion/target-words.js';
import { listOutcomes } from '../expression-words.js';
import { type ChosenVariables, forEachChoice } from '../script-variables.js';
import type { ShellCommand } from '../shell-commands.js';
import { addHanded } from './handed-words.js';
import { addInFolders } from './other-folders.js';

/** Adds the builds that were found in a script. */
export function addFound(step: Step, found: FoundCommands): void {
  for (const command of found.commands) addCommand(step, command);
  const isOpen = found.commands.some(({ variables }) => variables.isOpen);
  // where nothing is known of a build anyway
  for (const command of found.mentions)
    if (!(isOpen && command.runsUnknown === true)) addMention(step, command);
  addHanded(step, found, lineAt);
  const { session, listing } = step.context;
  for (const other of found.others)
    if (other.name === GORELEASER) addGoReleaser(step, other);
    else
      session.failOnce(
        listing.file,
        lineAt(step, other.at),
        `Images that ${other.name} builds are not read, and only Dockerfiles with usual names are judged`,
      );
}

/** An image or module: `ghcr.io/goreleaser/goreleaser-cross:v1.26`. */
const OF_GORELEASER = /^[^\s:=]*goreleaser\/goreleaser[\w./-]*(?:[:@][\w.-]+)?$/;

/** The program, or that of an image or module: its words come after the name of that. */
function addGoReleaser(step: Step, { at, command, words }: OtherBuilder): void {
  const { variables } = command;
  const from = words.findIndex(({ text }) => OF_GORELEASER.test(text.value));
  const isOwn = /goreleaser(?:\.exe)?$/.test(at.value);
  const line = lineAt(step, at);
  const own = isOwn ? words : words.slice(from + 1);
  addInFolders(step, command, (folder) => {
    if (!addReleaseCommand(step, { at, words: own, folder, variables }, line))
      addUnknown(step, line, 'The variables of the script may have too many values');
  });
}

/** Adds what a command builds, with each of the values that its variables may have. */
function addCommand(step: Step, command: DockerCommand): void {
  addInFolders(step, command, (folder) => addThere(step, { ...command, folder }));
}

/** The same in its folder alone. */
export function addThere(step: Step, command: DockerCommand): void {
  const line = lineAt(step, command.at);
  const { written } = step.context;
  written.command = command.at;
  const isAll = forEachChoice(command.variables, (script) => {
    if (command.kind === 'build') addBuild(step, command, line, script);
    else if (command.kind === 'container') addContainer(step, command, line, script);
    else if (command.kind === 'compose') addCompose(step, command, line, script);
    else addBakeCommand(step, command, line, script);
  });
  written.command = null;
  if (!isAll) addUnknown(step, line, 'The variables of the script may have too many values');
}

/** The line that lists what a command builds. */
export function lineAt(step: Step, text: TracedText): number {
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

/** Adds a build of which nothing is known. */
export function addUnknown(step: Step, line: number, reason: string): void {
  const draft = startDraft(step);
  draft.reject(reason, ...EVERYTHING);
  step.context.session.add({ ...finishDraft(draft, step, line), isScript: true });
}

function addBakeCommand(
  step: Step,
  { words, folder, open, isCut, input }: DockerCommand,
  line: number,
  script: ChosenVariables,
): void {
  const { texts } = step.context.session;
  const given = settleTargets(words, texts).filter(({ text }) => !addsNothing(text, texts));
  const read = readBakeFlags(given.map(({ text }) => text));
  // no target has the name that PowerShell takes the mark for with which bash goes on
  if (read === null || (isCut === true && read.targets.at(-1) === words.at(-1)?.text)) return;
  const { unclear, ...flags } = read;
  const strange = open.map(({ value }) => value).filter((value) => value.startsWith('-'));
  const flag = [...unclear, ...strange].find((each) => !isUnknown(each));
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
  addBake(step, line, { ...flags, files, folder, isGit: false, command: { input, folder }, script, doubts });
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
