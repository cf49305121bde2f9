import { mayBeOpen } from '../../step-environment.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { aliasesBuild, feedsAlias } from './builders/alias-chains.js';
import { type CommandVariable, readChange, withGiven } from './builders/given-values.js';
import { handsOnCommand, handsOnUnknown } from './builders/handed-calls.js';
import { hidesCall, listShadows, type NameContext, nameProgram } from './builders/named-programs.js';
import { findOthers, type OtherBuilder } from './builders/other-builders.js';
import { listWays } from './builders/reset-environment.js';
import type { LookAtFile, UnknownCall } from './builders/unknown-call.js';
import { readUnknownProgram } from './builders/unknown-programs.js';
import { onlyWraps, unwrap } from './builders/wrappers.js';
import { readAzure, readContainer } from './contained/other-commands.js';
import { listOutcomes } from './expression-words.js';
import { textMentionsBuild } from './mentioned/build-text.js';
import { findHanding, type HandingCommand } from './mentioned/handed-flags.js';
import { listGivenBuilds, mentionsBuild } from './mentioned/mentioned-builds.js';
import { enterFolder } from './running/folder-changes.js';
import type { ScriptVariables } from './script-variables.js';
import type { ShellCommand, ShellInput } from './shell-commands.js';
import type { ScriptWord } from './shell-words.js';
import { readSubcommand, type Subcommand } from './subcommands.js';

/** A `docker build`, `docker buildx bake` or `docker compose` of a script, or its equivalent. */
export interface DockerCommand extends Subcommand {
  /** The word `docker`. */
  readonly at: TracedText;
  readonly input: ShellInput | null;
  /** Where it runs, relative to the workspace; null: unknown. */
  readonly folder: string | null;
  /** The same if a command before has failed that mostly does not, or on other ways through the script. */
  readonly elsewhere?: readonly string[];
  /** It runs in one of those, and none is more likely than the others. */
  readonly isDivided?: boolean;
  /** What it finds in its environment. */
  readonly variables: ScriptVariables;
  /** Its last word is the mark with which bash goes on in the next line, and PowerShell does not. */
  readonly isCut?: true;
  /** An action runs it, not a script. */
  readonly isAction?: true;
}

/** What is known of a script as a whole. */
export interface ScriptContext extends NameContext {
  /** It may run what its commands print. */
  readonly isHandedOn: boolean;
  /** What the files are that its commands name; without it none is known. */
  readonly look?: LookAtFile;
  /** Whether the workflow gives a variable. */
  readonly isGiven?: (name: string) => boolean;
  /** The variables that it sets, as far as they are plainly named. */
  readonly names?: readonly string[];
}

/** The builds of a script in their order. */
export interface FoundCommands {
  readonly commands: readonly DockerCommand[];
  /** Commands that speak of a build and are not read. */
  readonly mentions: readonly ShellCommand[];
  /** Programs that build in ways of their own. */
  readonly others: readonly OtherBuilder[];
  /** Commands that hand on what a build is given, to programs that are not read. */
  readonly handing: readonly HandingCommand[];
  /** Commands that are none of these. */
  readonly silent: readonly ShellCommand[];
}

/** Of one command: more than people write, and more than a command that is run has. */
const MAX_WORDS = 5_000;
/** Words that are not known before a program. */
const MAX_BEFORE = 100;

export function findDockerCommands(parts: readonly ShellCommand[], context: ScriptContext): FoundCommands {
  const commands: DockerCommand[] = [];
  const mentions: ShellCommand[] = [];
  const silent: ShellCommand[] = [];
  const built = new Set<ShellCommand>();
  for (const part of parts) {
    if (part.words.length > MAX_WORDS) {
      mentions.push(part);
      continue;
    }
    const other = readContainer(part, context.texts) ?? readAzure(part);
    if (other !== null) built.add(part);
    const ways = other === null ? readCommand(part, context) : [other];
    const [docker = null] = ways;
    const isBuilder = docker !== null && docker.kind !== null;
    if (isBuilder) commands.push(...ways);
    const given = isBuilder ? [] : listGivenBuilds(part, context.texts);
    if (given.length > 0) mentions.push({ ...part, words: [...given, ...part.words] });
    else if (
      isBuilder
        ? runsInService(docker) || hidesCall(part.words, context) || feedsAlias(part.words, context)
        : docker !== null ||
          part.runsUnknown === true ||
          mentionsBuild(part, context.texts, context.isHandedOn) ||
          handsOnUnknown(part, context.look ?? NOTHING_SEEN) ||
          handsOnCommand(part) ||
          aliasesBuild(part.words, context)
    )
      mentions.push(part);
    else if (!isBuilder) silent.push(part);
  }
  const others = findOthers(parts.filter((part) => !built.has(part)));
  const told = new Set(others.map(({ command }) => command));
  const lines = new Set(mentions.map(lineOf));
  const handing = silent
    .filter((part) => !told.has(part) && !lines.has(lineOf(part)))
    .flatMap((part) => findHanding(part, context.names ?? [], context) ?? []);
  return { commands, mentions, others, handing, silent: silent.filter((part) => !told.has(part)) };
}

const lineOf = ({ words }: ShellCommand): number | undefined => words[0]?.text.place().line;

/** `docker compose exec SERVICE docker build .` */
function runsInService({ kind, words }: DockerCommand): boolean {
  if (kind !== 'compose') return false;
  const values = words.map(({ text }) => text.value);
  const at = values.findIndex((value) => value === 'exec' || value === 'run');
  return at !== -1 && textMentionsBuild(values.slice(at + 1).join(' '));
}

/** A call of a builder, in each environment that it may have. */
function readCommand(command: ShellCommand, context: ScriptContext): readonly DockerCommand[] {
  const found = readWords(command.words, context, command);
  if (found === null) return [];
  const { call, at, given, before, folders } = found;
  const { input } = command;
  const enter = (start: string | null): string | null =>
    folders.reduce((from, each) => enterFolder(from, each, context.texts), start);
  const folder = enter(command.folder);
  const elsewhere = (command.elsewhere ?? []).map(enter).filter((each) => each !== null);
  const isDivided = command.isDivided === true && folder === null;
  const open = [...before, ...call.open];
  // nothing is known of them where something unknown comes before
  const ways = before.length > 0 ? listWays(given).slice(0, 1) : listWays(given);
  return ways.map((way) => {
    const variables = withGiven(command.variables, way);
    const own = openVariables(variables, before, context.texts);
    return { ...call, open, at, input, folder, elsewhere, isDivided, variables: own };
  });
}

/** A call of a builder, with the words before it. */
interface FoundCall {
  readonly call: Subcommand;
  readonly at: TracedText;
  readonly given: readonly CommandVariable[];
  /** Words before the program that are not known: nothing, or programs that run it. */
  readonly before: readonly TracedText[];
  /** Where wrappers run it, one change of the folder after the other. */
  readonly folders: readonly ScriptWord[];
}

function readWords(
  written: readonly ScriptWord[],
  context: ScriptContext,
  command: ShellCommand,
  depth = 0,
): FoundCall | null {
  const { called, folders, changes } = unwrap(written, depth === 0);
  const [name, ...rest] = called;
  if (name === undefined) return null;
  const { texts } = context;
  const given = changes.map((change) => readChange(change, texts));
  const mayPrecede = depth < MAX_BEFORE && isUnknown(name.text.value);
  const inner = mayPrecede ? readWords(rest, context, command, depth + 1) : null;
  const call = inner === null || isUnknown(inner.at.value) ? readCall(name, rest, context, command) : null;
  if (inner !== null && call === null) {
    const before = isSilentPrefix(name, context.texts) ? inner.before : [name.text, ...inner.before];
    return { ...inner, given: [...given, ...inner.given], folders: [...folders, ...inner.folders], before };
  }
  if (call === null) return null;
  const before = listShadows(written, context);
  return { call, at: name.text, given: [...given, ...listSettings(rest, call)], folders, before };
}

/** Flags before a command that are variables as well. */
const SETTINGS: ReadonlyMap<string, string> = new Map([
  ['--config', 'DOCKER_CONFIG'],
  ['--registries-conf', 'CONTAINERS_REGISTRIES_CONF'],
  ['--module', 'CONTAINERS_CONF'],
]);

function listSettings(
  words: readonly ScriptWord[],
  { words: own, builder }: Subcommand,
): readonly CommandVariable[] {
  // its words have them
  if (builder.mixesFlags === true) return [];
  const before = words.slice(0, Math.max(words.length - own.length, 0));
  return before.flatMap(({ text }, at) => {
    const equals = text.value.indexOf('=');
    const name = SETTINGS.get(equals === -1 ? text.value : text.value.slice(0, equals));
    const value = equals === -1 ? before[at + 1]?.text : text.slice(equals + 1);
    return name === undefined || value === undefined
      ? []
      : [{ name, pattern: new RegExp(`^${name}$`), text: value }];
  });
}

/** An expression that can only be nothing or a program that runs the words after it: `${{ inputs.root && '' || 'sudo' }}`. */
function isSilentPrefix({ text }: ScriptWord, texts: UnknownTexts): boolean {
  const outcomes = listOutcomes(text, texts);
  return (
    outcomes?.every((words) =>
      onlyWraps(
        words.map(({ value }) => value),
        (value) => ({ text: text.as(value), isLoose: false, isOpen: false }),
      ),
    ) === true
  );
}

/** What is not known before a program may set variables for it, as `env` does. */
function openVariables(
  variables: ScriptVariables,
  before: readonly TracedText[],
  texts: UnknownTexts,
): ScriptVariables {
  if (before.length === 0) return variables;
  const others = before.map((text) => text.as(texts.standIn(texts.restore(text.value))));
  return {
    isOpen: true,
    list: (name) => {
      const values = variables.list(name);
      return mayBeOpen(name) && values.some((value) => value !== 'outer') ? [...values, ...others] : values;
    },
  };
}

function readCall(
  name: ScriptWord,
  words: readonly ScriptWord[],
  context: ScriptContext,
  { input, folder, variables }: ShellCommand,
): Subcommand | null {
  const program = nameProgram(name.text, context);
  if (program !== null) return readSubcommand([...program.words, ...words], program.path);
  const { look = NOTHING_SEEN, isGiven } = context;
  const call: UnknownCall = { input, folder, variables, look, isGiven };
  return isOpenName(name.text.value) ? readUnknownProgram(name, words, call) : null;
}

/** Whether a name is not known, or a pattern: `/usr/bin/dock?r`. */
function isOpenName(name: string): boolean {
  return isUnknown(name) || /[*?]\w|\[.+\]/.test(name);
}

const NOTHING_SEEN: LookAtFile = () => ({ kind: 'absent' });
