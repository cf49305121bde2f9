import { baseName, resolvePath } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { isInWorkspace, withoutAnchor } from './anchored-path.js';
import type { ShellCommand, ShellInput, ShellPart } from './shell-commands.js';
import type { ScriptWord } from './shell-words.js';

type CommandKind = 'build' | 'bake' | 'compose';

/** A `docker build`, `docker buildx bake` or `docker compose` of a script, or its equivalent. */
export interface DockerCommand {
  readonly kind: CommandKind;
  /** The word `docker`. */
  readonly at: TracedText;
  /** The words after the name of the command. */
  readonly words: readonly ScriptWord[];
  readonly input: ShellInput | null;
  /** Where it runs, relative to the workspace; null: unknown. */
  readonly folder: string | null;
  /** Variables before the command: `X=1 docker build …`. */
  readonly variables: ReadonlyMap<string, TracedText>;
}

/** Commands that run the words after them. */
const WRAPPERS = new Set([
  'sudo',
  'time',
  'exec',
  'command',
  'nice',
  'nohup',
  'setsid',
  'env',
  'timeout',
  'retry',
  '!',
]);
/** Words of the shell that a command may follow. */
const LEADING = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '{', '!']);
const OPENING = new Set(['if', 'while', 'until', 'for', 'case', 'select', '{']);
const CLOSING = new Set(['fi', 'done', 'esac', '}']);
const GLOBAL_VALUES = /^(?:--(?:config|context|host|log-level|tlscacert|tlscert|tlskey|builder)|-[cHl])$/;

/** Where a script is: `cd` changes it, the end of `( … )` takes the change back. */
interface Position {
  folder: string | null;
  readonly texts: UnknownTexts;
}

/** The docker commands of a script in their order. */
export function findDockerCommands(
  parts: readonly ShellPart[],
  folder: string | null,
  texts: UnknownTexts,
): DockerCommand[] {
  const found: DockerCommand[] = [];
  const position: Position = { folder, texts };
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
    if (docker !== null) found.push(docker);
  }
  return found;
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
    if (!LEADING.has(word)) break;
    rest = rest.slice(1);
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
  const program = PROGRAMS.get(baseName(name.text.value).replace(/\.exe$/i, ''));
  if (program === undefined) return null;
  const call = subcommand(words.slice(at + 1), program);
  if (call === null) return null;
  return { ...call, at: name.text, input: command.input, folder: position.folder, variables };
}

function assignedName(word: ScriptWord): string | null {
  return /^([A-Za-z_]\w*)\+?=/.exec(word.text.value)?.[1] ?? null;
}

const DECLARING = new Set([
  'export',
  'local',
  'readonly',
  'declare',
  'typeset',
  'read',
  'for',
  'mapfile',
  'readarray',
]);

/** Variables that a script itself sets: what the workflow says of them does not hold. */
export function findAssigned(parts: readonly ShellPart[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of parts) {
    if ('mark' in part) continue;
    const words = part.words.filter(({ text }) => !LEADING.has(text.value));
    const [first] = words;
    const isDeclaring = first !== undefined && DECLARING.has(first.text.value);
    if (!isDeclaring && !words.every((word) => assignedName(word) !== null)) continue;
    for (const { text } of words) {
      const name = /^[A-Za-z_]\w*/.exec(text.value)?.[0];
      if (name !== undefined) names.add(name);
    }
  }
  return names;
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

/** Programs, and the commands of docker that they replace. */
const PROGRAMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['docker', []],
  ['docker-buildx', ['buildx']],
  ['docker-compose', ['compose']],
  ['podman', []],
  ['podman-compose', ['compose']],
  ['nerdctl', []],
  ['buildah', []],
]);

/** `build`, `buildx build`, `image build`, `builder build`, `buildx bake`, `compose`, with docker's own flags before. */
function subcommand(
  words: readonly ScriptWord[],
  program: readonly string[],
): { readonly kind: CommandKind; readonly words: readonly ScriptWord[] } | null {
  const path = [...program];
  if (path[0] === 'compose') return { kind: 'compose', words };
  for (let at = 0; at < words.length && path.length < 2; at++) {
    const word = words[at]?.text.value ?? '';
    if (GLOBAL_VALUES.test(word)) at++;
    else if (!word.startsWith('-')) path.push(word);
    const kind = KINDS.get(path.join(' '));
    if (kind !== undefined) return { kind, words: words.slice(at + 1) };
  }
  return null;
}

const KINDS: ReadonlyMap<string, CommandKind> = new Map([
  ['compose', 'compose'],
  ['bud', 'build'],
  ['build', 'build'],
  ['image build', 'build'],
  ['builder build', 'build'],
  ['buildx build', 'build'],
  ['buildx b', 'build'],
  ['bake', 'bake'],
  ['buildx bake', 'bake'],
  ['buildx f', 'bake'],
]);
