import { shorten } from '../../explanation.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { addBake } from '../bake-step.js';
import { evaluateText } from '../scope.js';
import { folderOf, mayBePowerShell, shellOf } from '../sources/script-place.js';
import { EVERYTHING, finishDraft, lineOf, mayBeSet, type Step, startDraft } from '../step.js';
import { withoutAnchor } from './anchored-path.js';
import { readBakeFlags } from './bake-flags.js';
import { addBuild } from './build-command.js';
import { speaksOfBuilds } from './build-words.js';
import { addContainer } from './builders/working-containers.js';
import { restoreWords, withoutMarks } from './cmd-script.js';
import { addCompose } from './compose-command.js';
import { type DockerCommand, type FoundCommands, findDockerCommands } from './docker-commands.js';
import { settleTargets } from './expansion/target-words.js';
import { listOutcomes } from './expression-words.js';
import { readSources } from './files/source-reading.js';
import { handsTextOn, textMentionsBuild } from './mentioned-builds.js';
import { findOnlyThere, type ReadScript } from './power-shell/second-reading.js';
import { toShellScript } from './power-shell/translation.js';
import { followScript } from './running/followed-script.js';
import type { RanScript } from './running/run-script.js';
import { type ChosenVariables, forEachChoice } from './script-variables.js';
import type { ShellCommand } from './shell-commands.js';
import { kindOfShell, type ShellKind } from './shell-kind.js';

/** Longer scripts are not read. */
export const MAX_SCRIPT = 64 * 1024;

/** A step that runs a script: what it builds with `docker build` and its like. */
export function readRun(step: Step, script: TracedText): void {
  const { session, scope } = step.context;
  const shell = shellOf(step);
  if (textMentionsBuild(shell))
    addUnknown(step, lineOf(step, 'run'), `Only plain commands are read, not the shell ${shorten(shell)}`);
  if (!speaksOfBuilds(script.value) || !session.spend(script.value.length) || !session.mayFollow()) return;
  const evaluated = evaluateText(script, scope);
  const kind = kindOfShell(shell);
  if (!isReadable(kind, evaluated.value) || evaluated.value.length > MAX_SCRIPT) {
    if (!textMentionsBuild(kind === 'cmd' ? restoreWords(script.value) : script.value)) return;
    if (evaluated.value.length > MAX_SCRIPT) {
      const message = `The script is longer than ${MAX_SCRIPT} characters`;
      session.fail(step.context.source.file, lineOf(step, 'run'), message, true);
      return;
    }
    addUnknown(step, lineOf(step, 'run'), `Scripts of ${shell} are not read`);
    return;
  }
  const found = findIn(step, evaluated, shell);
  addFound(step, found);
  if (!mayBePowerShell(step)) return;
  addFound(step, findOnlyThere(evaluated, found, findIn(step, evaluated, 'pwsh')));
}

/** The builds of a script, as a shell reads it. */
function findIn(step: Step, script: TracedText, shell: string): ReadScript {
  const ran = follow(step, script, shell);
  if (ran.limit !== null)
    step.context.session.fail(
      step.context.source.file,
      lineOf(step, 'run'),
      `${ran.limit}; it is not read`,
      true,
    );
  const found = findDockerCommands(ran.commands, {
    texts: step.context.session.texts,
    aliases: ran.aliases,
    isHandedOn: handsTextOn(script.value),
  });
  const documents = ran.commands.flatMap(({ input }) => (input?.kind === 'document' ? [input.text] : []));
  return { ...found, documents };
}

function addFound(step: Step, found: FoundCommands): void {
  for (const command of found.commands) addCommand(step, command);
  const isOpen = found.commands.some(({ variables }) => variables.isOpen);
  // where nothing is known of a build anyway
  for (const command of found.mentions)
    if (!(isOpen && command.runsUnknown === true)) addMention(step, command);
}

/** Follows a script, with what it reads from files. */
function follow(step: Step, written: TracedText, shell: string): RanScript {
  const { scope, session } = step.context;
  const { texts } = session;
  const kind = kindOfShell(shell);
  const text =
    kind === 'powershell' ? toShellScript(written, texts) : kind === 'cmd' ? withoutMarks(written) : written;
  const ran = followScript(
    {
      text,
      written: written.value,
      shell,
      folder: folderOf(step),
      texts,
      lookUp: (name) => scope.env?.lookUp(name),
      mayBeSet: (name) => mayBeSet(step, name),
    },
    readSources(step, written),
  );
  session.spendSteps(ran.steps);
  return ran;
}

/** Adds what a command builds, with each of the values that its variables may have. */
function addCommand(step: Step, command: DockerCommand): void {
  const line = lineAt(step, command.at);
  const isAll = forEachChoice(command.variables, (script) => {
    if (command.kind === 'build') addBuild(step, command, line, script);
    else if (command.kind === 'container') addContainer(step, command, line);
    else if (command.kind === 'compose') addCompose(step, command, line, script);
    else addBakeCommand(step, command, line, script);
  });
  if (!isAll) addUnknown(step, line, 'The variables of the script may have too many values');
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
function isReadable(kind: ShellKind, script: string): boolean {
  return kind === 'powershell' || kind === 'unix' || /^[\w\s./:=,@+-]*$/.test(script);
}

function addBakeCommand(
  step: Step,
  { words, folder, open }: DockerCommand,
  line: number,
  script: ChosenVariables,
): void {
  const { texts } = step.context.session;
  const given = settleTargets(words, texts).filter(({ text }) => !addsNothing(text, texts));
  const read = readBakeFlags(given.map(({ text }) => text));
  if (read === null) return;
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
  addBake(step, line, { ...flags, files, folder, isGit: false, script, doubts });
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
