import { ANY_BUILDER } from '../../builders/known-builders.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { mentionsBuild } from './mentioned-builds.js';
import type { ScriptVariables } from './script-variables.js';
import type { ShellCommand, ShellInput } from './shell-commands.js';
import { LEADING, type ScriptWord } from './shell-words.js';
import { findProgram, readSubcommand, type Subcommand } from './subcommands.js';
import { toPattern } from './values/open-names.js';

/** A `docker build`, `docker buildx bake` or `docker compose` of a script, or its equivalent. */
export interface DockerCommand extends Subcommand {
  /** The word `docker`. */
  readonly at: TracedText;
  readonly input: ShellInput | null;
  /** Where it runs, relative to the workspace; null: unknown. */
  readonly folder: string | null;
  /** What it finds in its environment. */
  readonly variables: ScriptVariables;
}

/** Commands that run the words after them. */
const WRAPPERS = new Set(
  'sudo doas time exec command builtin nice ionice nohup setsid stdbuf env timeout retry call lima !'.split(
    ' ',
  ),
);

/** What is known of a script as a whole. */
export interface ScriptContext {
  readonly texts: UnknownTexts;
  /** Programs that aliases stand for. */
  readonly aliases: ReadonlyMap<string, TracedText>;
  /** It may run what its commands print. */
  readonly isHandedOn: boolean;
}

/** The builds of a script in their order. */
export interface FoundCommands {
  readonly commands: readonly DockerCommand[];
  /** Commands that speak of a build and are not read. */
  readonly mentions: readonly ShellCommand[];
}

export function findDockerCommands(parts: readonly ShellCommand[], context: ScriptContext): FoundCommands {
  const commands: DockerCommand[] = [];
  const mentions: ShellCommand[] = [];
  for (const part of parts) {
    const docker = readCommand(part, context);
    if (docker !== null && docker.kind !== null) commands.push(docker);
    else if (
      docker !== null ||
      part.runsUnknown === true ||
      mentionsBuild(part, context.texts, context.isHandedOn)
    )
      mentions.push(part);
  }
  return { commands, mentions };
}

function readCommand(command: ShellCommand, context: ScriptContext): DockerCommand | null {
  const given: GivenValue[] = [];
  const { words } = command;
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) return null;
    const name = at > 0 ? /^([^=\s/-][^=\s/]*)=/.exec(word.text.value)?.[1] : undefined;
    if (name !== undefined) given.push(readGiven(name, word.text, context));
    else if (LEADING.has(word.text.value)) continue;
    else if (WRAPPERS.has(word.text.value)) at += optionsOf(words, at);
    else break;
  }
  const name = words[at];
  if (name === undefined) return null;
  const call = readCall(name.text, words.slice(at + 1), context);
  const { input, folder } = command;
  return call && { ...call, at: name.text, input, folder, variables: withGiven(command.variables, given) };
}

/** `NAME=value` of `env`, whose name may not be known in full. */
interface GivenValue {
  readonly name: string;
  readonly pattern: RegExp;
  readonly text: TracedText;
}

function readGiven(name: string, text: TracedText, { texts }: ScriptContext): GivenValue {
  const value = isUnknown(name)
    ? text.as(texts.standIn(texts.restore(text.value)))
    : text.slice(name.length + 1);
  return { name, pattern: toPattern(name), text: value };
}

/** What the command itself is given wins: `env NAME=value docker build`. */
function withGiven(variables: ScriptVariables, given: readonly GivenValue[]): ScriptVariables {
  if (given.length === 0) return variables;
  return {
    isOpen: variables.isOpen,
    list: (name) => {
      const own = given.findLast((each) => each.name === name);
      const others = given.filter((each) => each.name !== name && each.pattern.test(name));
      return [...(own === undefined ? variables.list(name) : [own.text]), ...others.map(({ text }) => text)];
    },
  };
}

function readCall(name: TracedText, words: readonly ScriptWord[], context: ScriptContext): Subcommand | null {
  if (!isUnknown(name.value)) {
    const program = findAlias(name.value, context) ?? findProgram(name.value);
    return program === undefined ? null : readSubcommand(words, program);
  }
  const program = guessProgram(name, context);
  if (program !== null) return readSubcommand(words, program);
  // any program may be called so, but not with these flags
  const call = readSubcommand(words, [ANY_BUILDER]);
  return call?.words.some(({ text }) => OWN_FLAG.test(text.value)) ? { ...call, kind: null } : null;
}

const OWN_FLAG = /^(?:--(?:tag|build-arg|build-context|platform|set|file|load|push)\b|-t$)/;

/** The words of docker that an alias stands for. */
function findAlias(name: string, { aliases }: ScriptContext): readonly string[] | undefined {
  const value = aliases.get(name)?.value ?? '';
  if (isUnknown(value)) return undefined;
  const [program = '', ...rest] = value.trim().split(/\s+/);
  const path = findProgram(program);
  return path && [...path, ...rest.filter((each) => !each.startsWith('-'))];
}

/** The words of docker for a program whose name an expression gives: `$DOCKER`. */
function guessProgram(name: TracedText, { texts }: ScriptContext): readonly string[] | null {
  const [expression = ''] = texts.expressionsIn(name.value);
  if (texts.standIn(expression) !== name.value) return null;
  if (/compose/i.test(expression)) return ['compose'];
  if (/buildx/i.test(expression)) return ['buildx'];
  const [named] = /podman|nerdctl|buildah|container/i.exec(expression) ?? [];
  if (named !== undefined && !/docker/i.test(expression))
    return [/container/i.test(named) ? ANY_BUILDER : named.toLowerCase()];
  return /docker/i.test(expression) ? [] : null;
}

/** How many words after a wrapper are its own: flags, and the time of `timeout`. */
function optionsOf(words: readonly ScriptWord[], at: number): number {
  let count = 0;
  for (let next = words[at + 1]; next !== undefined; next = words[at + count + 1]) {
    if (!/^-|^\d+[smhd]?$/.test(next.text.value)) break;
    count++;
  }
  return count;
}
