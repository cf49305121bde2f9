import { baseName } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { readBakeFlags } from '../shell/bake-flags.js';
import { readComposeFlags } from '../shell/compose-flags.js';
import { type DockerCommand, findDockerCommands } from '../shell/docker-commands.js';
import { type CommandFlow, findFlows } from '../shell/listing/command-flows.js';
import { listShellCommands } from '../shell/listing/listed-commands.js';
import { toShellScript } from '../shell/power-shell/translation.js';
import { NOTHING_LISTED } from '../shell/script-variables.js';
import type { ShellInput } from '../shell/shell-commands.js';
import type { ShellKind } from '../shell/shell-kind.js';
import { LEADING, type ScriptWord } from '../shell/shell-words.js';

/** A command of a script, as far as it may name files. */
export interface NamingCommand {
  /** Without its folder; empty: it is not known. */
  readonly program: string;
  /** With stand-ins for what is not known. */
  readonly words: readonly string[];
  /** Where what it prints goes; none: that is not known. */
  readonly flow?: CommandFlow;
}

/** A command with its words, and what it reads. */
interface WrittenCommand {
  readonly words: readonly ScriptWord[];
  readonly input: ShellInput | null;
  readonly isRead?: boolean;
  readonly patternsFrom?: number;
  readonly flow?: CommandFlow;
}

/** Longer scripts are taken word by word. */
const MAX_SCRIPT = 64 * 1024;
/** Commands that read none of the files that they are given. */
const BLIND = /^(?:chmod|chown|mkdir|rm|rmdir|touch|[Rr]emove-[Ii]tem)$/;
/** What these are given without a folder or an ending are packages: `apt-get install -y nginx`. */
const PACKAGING =
  /^(?:apt(?:-get|itude)?|apk|(?:micro)?dnf|yum|zypper|pacman|brew|snap|choco|winget|scoop|pip(?:3|x)?|gem)$/;
const PACKAGE = /^[\w+@:=~<>!,[\]][\w+@:=~<>!,[\]-]*$/;
const PRINTING = /^(?:echo|printf)$/;
/** A sign in a text of several words, which no shell takes for a pattern. */
const POINT = /(^|\n)[ \t]*\*+(?=[ \t]+\S)/g;
/** Flags with a path behind them. */
const OF_PATH = /^-(?:[rcetf]|-(?:requirement|constraint|editable|target|find-links|root|file))$/;
/** An expansion with commands within it that are not read by themselves. */
const HOLDING = /^\$\{[\s\S]*(?:\$\(|`)/;

/** What the pattern that a text is to match is behind, within `[[ ]]`. */
const COMPARING = /^(?:[=!]?=|=~)$/;

const KNOWN = new WeakMap<UnknownTexts, Map<string, readonly NamingCommand[]>>();

/** The commands of a script, without the words that say what docker builds from: those are read as such. */
export function listNamingCommands(
  script: TracedText,
  kind: ShellKind,
  texts: UnknownTexts,
): readonly NamingCommand[] {
  const known = KNOWN.get(texts) ?? new Map<string, readonly NamingCommand[]>();
  KNOWN.set(texts, known);
  const key = `${kind}\n${script.value}`;
  const commands = known.get(key) ?? read(script, kind, texts);
  known.set(key, commands);
  return commands;
}

function read(script: TracedText, kind: ShellKind, texts: UnknownTexts): readonly NamingCommand[] {
  if (kind === 'other' || script.value.length > MAX_SCRIPT)
    return script.value.split('\n').map((line) => ({ program: '', words: line.split(/[\s'"(),[\]]+/) }));
  const words = kind === 'powershell' ? toShellScript(script, texts) : script;
  const parts = listShellCommands(words, { texts, lookUp: () => undefined });
  const flows = findFlows(parts, words.value, (text) => texts.restore(text));
  const commands = parts.flatMap((part) => {
    const flow = 'mark' in part ? undefined : flows.get(part);
    return 'mark' in part ? [] : [flow === undefined ? part : { ...part, flow }];
  });
  for (const { input } of [...commands]) {
    const typed = input?.kind === 'document' ? texts.restore(input.text.value) : '';
    if (!/\$\(|`/.test(typed)) continue;
    // what is expanded in a text that a command is typed
    const text = script.as(`: "${typed.replace(/"/g, '')}"`);
    const inner = listShellCommands(text, { texts, lookUp: () => undefined });
    for (const part of inner) if (!('mark' in part) && part.words[0]?.text.value !== ':') commands.push(part);
  }
  // what is written in PowerShell has no `case`
  const isUnix = kind === 'unix';
  return listNaming(isUnix ? commands : commands.map(({ patternsFrom: _, ...command }) => command), texts);
}

/** Commands as far as they may name files. */
export function listNaming(
  commands: readonly WrittenCommand[],
  texts: UnknownTexts,
): readonly NamingCommand[] {
  const found = findDockerCommands(
    commands.map(({ words: own, input }) => ({
      words: own,
      input,
      outputs: [],
      isRead: false,
      folder: '.',
      variables: NOTHING_LISTED,
    })),
    { texts, aliases: new Map(), links: new Map(), hashed: new Map(), isHandedOn: false },
  );
  const builds = new Map(found.commands.filter(isBuild).map((command) => [command.at, command.kind]));
  return commands.flatMap((command) => toNaming(command, builds, texts));
}

/** Whether the words of a command are read to find out what it builds. */
function isBuild({ kind, words }: DockerCommand): boolean {
  if (kind === 'compose') return readComposeFlags(words) !== null;
  return kind !== 'bake' || readBakeFlags(words.map(({ text }) => text)) !== null;
}

/** The words of a command that may name files: not those that texts are compared with. */
function listOwn(words: readonly ScriptWord[], end: number): readonly string[] {
  const own = words.slice(0, end).map(({ text }) => text.value);
  const isTest = own.find((word) => !LEADING.has(word)) === '[[';
  return isTest ? own.filter((_, at) => !COMPARING.test(own[at - 1] ?? '')) : own;
}

/** Without the names of packages that it installs, and the points of a list that it prints. */
function listNames(words: readonly string[], program: string): readonly string[] {
  if (PRINTING.test(program)) return words.map((word) => word.replace(POINT, '$1'));
  if (!PACKAGING.test(program)) return words;
  const start = words.findIndex((word) => baseName(word) === program);
  return words.filter((word, at) => at <= start || !PACKAGE.test(word) || OF_PATH.test(words[at - 1] ?? ''));
}

function toNaming(
  { words, input, isRead = false, patternsFrom, flow }: WrittenCommand,
  builds: ReadonlyMap<TracedText, DockerCommand['kind']>,
  texts: UnknownTexts,
): NamingCommand[] {
  const at = words.findIndex(({ text }) => builds.has(text));
  const docker = words[at];
  const kind = docker === undefined ? undefined : builds.get(docker.text);
  const own = listOwn(words, Math.min(at === -1 ? words.length : at, patternsFrom ?? words.length));
  const program = baseName(own.find((word) => !/^(?:sudo|env|time|exec|-.*|\w+=.*)$/.test(word)) ?? '');
  if (isRead || BLIND.test(program)) return [];
  const held = words
    .flatMap(({ text }) => texts.expressionsIn(text.value))
    .filter((each) => HOLDING.test(each));
  const typed =
    input === null || input.kind === 'other' || kind === 'build'
      ? []
      : [input.kind === 'file' ? input.path.value : input.text.value];
  const all = [...listNames(own, program), ...[...held, ...typed].flatMap((text) => text.split(/\s+/))];
  return [{ program, words: all, ...(flow === undefined ? {} : { flow }) }];
}
