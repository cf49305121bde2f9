import { resolvePath } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { isInWorkspace, withoutAnchor } from './anchored-path.js';
import { type AssignedVariables, assignedName } from './assigned-variables.js';
import { mentionsBuild } from './mentioned-builds.js';
import type { ShellCommand, ShellInput, ShellPart } from './shell-commands.js';
import { LEADING, type ScriptWord } from './shell-words.js';
import { findProgram, readSubcommand, type Subcommand } from './subcommands.js';

/** A `docker build`, `docker buildx bake` or `docker compose` of a script, or its equivalent. */
export interface DockerCommand extends Subcommand {
  /** The word `docker`. */
  readonly at: TracedText;
  readonly input: ShellInput | null;
  /** Where it runs, relative to the workspace; null: unknown. */
  readonly folder: string | null;
  /** Variables before the command: `X=1 docker build …`. */
  readonly variables: ReadonlyMap<string, TracedText>;
}

/** Commands that run the words after them. */
const WRAPPERS = new Set(
  'sudo doas time exec command builtin nice ionice nohup setsid stdbuf env timeout retry call !'.split(' '),
);
const OPENING = new Set(['if', 'while', 'until', 'for', 'case', 'select', '{']);
const CLOSING = new Set(['fi', 'done', 'esac', '}']);

/** What is known of a script as a whole. */
export interface ScriptContext {
  readonly texts: UnknownTexts;
  readonly assigned: AssignedVariables;
  /** It may run what its commands print. */
  readonly isHandedOn: boolean;
}

/** Where a script is: `cd` changes it, the end of `( … )` takes the change back. */
interface Position extends ScriptContext {
  folder: string | null;
}

/** The builds of a script in their order. */
export interface FoundCommands {
  readonly commands: readonly DockerCommand[];
  /** Commands that speak of a build and are not read. */
  readonly mentions: readonly ShellCommand[];
}

export function findDockerCommands(
  parts: readonly ShellPart[],
  folder: string | null,
  context: ScriptContext,
): FoundCommands {
  const commands: DockerCommand[] = [];
  const mentions: ShellCommand[] = [];
  const position: Position = { ...context, folder };
  const shells: (string | null)[] = [];
  const blocks: (string | null)[] = [];
  for (const part of parts) {
    if ('mark' in part) {
      if (part.mark === '(') shells.push(position.folder);
      else if (shells.length > 0) position.folder = shells.pop() ?? null;
      continue;
    }
    const words = enterBlocks(part.words, blocks, position);
    const docker = readCommand(words, part, position);
    if (docker !== null && docker.kind !== null) commands.push(docker);
    else if (docker !== null || mentionsBuild({ ...part, words }, context.texts, context.isHandedOn))
      mentions.push(part);
  }
  return { commands, mentions };
}

/** Takes off the words of `if`, `for` and their like; after such a block it is unknown whether its `cd` has run. */
function enterBlocks(
  words: readonly ScriptWord[],
  blocks: (string | null)[],
  position: Position,
): readonly ScriptWord[] {
  let rest = words;
  for (let first = rest[0]; first !== undefined && !first.isQuoted; first = rest[0]) {
    const word = first.text.value;
    if (OPENING.has(word)) blocks.push(position.folder);
    if (CLOSING.has(word) && blocks.length > 0 && blocks.pop() !== position.folder) position.folder = null;
    if (word === 'function') rest = rest.slice(2);
    else if (LEADING.has(word)) rest = rest.slice(1);
    else break;
  }
  return rest;
}

function readCommand(
  words: readonly ScriptWord[],
  command: ShellCommand,
  position: Position,
): DockerCommand | null {
  const variables = new Map<string, TracedText>();
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at];
    const name = word === undefined ? null : assignedName(word);
    if (word === undefined) return null;
    if (name !== null) variables.set(name, word.text.slice(name.length + 1));
    else if (WRAPPERS.has(word.text.value)) at += optionsOf(words, at);
    else break;
  }
  const name = words[at];
  if (name === undefined) return null;
  if (/^(?:cd|pushd|popd)$/.test(name.text.value)) {
    position.folder = enter(position, name.text.value, words.slice(at + 1));
    return null;
  }
  const call = readCall(name.text, words.slice(at + 1), position);
  return call && { ...call, at: name.text, input: command.input, folder: position.folder, variables };
}

function readCall(name: TracedText, words: readonly ScriptWord[], position: Position): Subcommand | null {
  if (!isUnknown(name.value)) {
    const program = position.assigned.findAlias(name.value) ?? findProgram(name.value);
    return program === undefined ? null : readSubcommand(words, program);
  }
  const program = guessProgram(name, position);
  if (program !== null) return readSubcommand(words, program);
  // any program may be called so, but not with these flags
  const call = readSubcommand(words, []);
  return call?.words.some(({ text }) => OWN_FLAG.test(text.value)) ? { ...call, kind: null } : null;
}

const OWN_FLAG = /^(?:--(?:tag|build-arg|build-context|platform|set|file|load|push)\b|-t$)/;

/** The words of docker for a program whose name the script or an expression gives: `$DOCKER`, `D=docker; $D`. */
function guessProgram(name: TracedText, { texts, assigned }: ScriptContext): readonly string[] | null {
  const [expression = ''] = texts.expressionsIn(name.value);
  if (texts.standIn(expression) !== name.value) return null;
  const variable = /^\$\{?([A-Za-z_]\w*)/.exec(expression)?.[1] ?? '';
  const own = assigned.findProgram(variable);
  if (own !== undefined) return own;
  if (/compose/i.test(expression)) return ['compose'];
  if (/buildx/i.test(expression)) return ['buildx'];
  return /docker|podman|nerdctl|buildah|container/i.test(expression) ? [] : null;
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

function enter({ folder, texts }: Position, command: string, words: readonly ScriptWord[]): string | null {
  const [target, ...others] = words.filter(
    ({ text }) => !/^-[LPe@]*$|^--$/.test(text.value) || text.value === '-',
  );
  if (command === 'popd' || target === undefined || others.length > 0) return null;
  const from = isInWorkspace(target.text, texts) ? '.' : folder;
  if (from === null) return null;
  const path = withoutAnchor(target.text, from, texts);
  const isLoose = target.isLoose && path === target.text;
  return isLoose || isUnknown(path.value) || path.value === '-' ? null : resolvePath(from, path.value);
}
