import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../../unknown-texts.js';
import { unwrap } from '../../builders/wrappers.js';
import { listShellCommands } from '../../listing/listed-commands.js';
import type { RanScript } from '../../running/run-script.js';
import type { ShellCommand } from '../../shell-commands.js';
import type { ScriptWord } from '../../shell-words.js';
import { useOfFiles } from '../reading-programs.js';
import { listExpanded } from './expanded-keys.js';
import { readExpressedName } from './expressed-names.js';
import { findGitAliases, type GitAlias, listGitAliases } from './git-aliases.js';

/** Names of names that people give to programs, and those that are tried of one. */
const MAX_DEPTH = 5;
const MAX_NAMES = 20;
/** More commands than scripts call by other names. */
const MAX_MEANT = 2000;
/** More commands than people join in a pipe. */
const MAX_STAGES = 12;
/** Programs that run what some of their words name. */
const HANDING = /^(?:xargs|parallel|g?find|fd|fdfind)$/;
/** Folders of programs that no repository has. */
const SYSTEM = /^\/(?:usr\/(?:local\/)?)?s?bin\/[\w.+-]+$/;

/** What a command is by the names that a script gives to programs. */
interface Meant {
  readonly words: readonly ScriptWord[];
  readonly outputs: readonly TracedText[];
}

export interface NamedCommands {
  readonly commands: readonly ShellCommand[];
  /** Whether there were more than are followed. */
  readonly isCut: boolean;
}

interface Names {
  readonly texts: UnknownTexts;
  /** Whether the repository has a file of that path. */
  readonly isFile: (path: string) => boolean;
  /** What words of a script stand for: its texts, and the programs of these names. */
  readonly aliases: ReadonlyMap<string, readonly TracedText[]>;
  readonly programs: ReadonlyMap<string, readonly TracedText[]>;
  readonly ofGit: ReadonlyMap<string, readonly TracedText[]>;
}

/** The commands of a script as the programs that they call: behind an alias, another name, or an expression in its place. */
export function nameCommands(
  { commands, links, hashed }: Pick<RanScript, 'commands' | 'links' | 'hashed'>,
  { texts, isFile, script }: Pick<Names, 'texts' | 'isFile'> & { readonly script: string },
): NamedCommands {
  const names = {
    texts,
    isFile,
    aliases: listAliases(commands),
    programs: joinMaps(links, hashed),
    ofGit: listGitAliases(commands),
  };
  const known = new Map<string, readonly string[]>();
  const own: ShellCommand[] = [];
  const others: ShellCommand[] = [];
  let isCut = false;
  for (const [index, command] of commands.entries()) {
    isCut ||= others.length > MAX_MEANT;
    if (isCut) break;
    for (const words of listExpanded(command.words, script, texts, known))
      if (words === null) isCut = true;
      else others.push({ ...command, words });
    for (const words of listExpanded(command.outputs.map(toWord), script, texts, known))
      if (words === null) isCut = true;
      else others.push({ ...command, outputs: words.map(({ text }) => text) });
    const [first, ...more] = listMeant(command.words, names, new Set());
    const isInstead = first !== undefined && isOnlyName(command.words, names);
    own.push(isInstead ? asMeant(command, first) : command);
    for (const each of [...(first === undefined || isInstead ? [] : [first]), ...more])
      others.push(...listBefore(commands, index), asMeant(command, each));
  }
  return { commands: [...own, ...commands.slice(own.length), ...others], isCut };
}

function toWord(text: TracedText): ScriptWord {
  return { text, isLoose: false, isOpen: false };
}

/** The commands from which one reads through pipes. */
function listBefore(commands: readonly ShellCommand[], index: number): readonly ShellCommand[] {
  let first = index;
  while (index - first < MAX_STAGES && commands[first]?.input?.kind === 'other') first--;
  return commands.slice(Math.max(first, 0), index);
}

function asMeant(command: ShellCommand, { words, outputs }: Meant): ShellCommand {
  return { ...command, words, outputs: outputs.length === 0 ? command.outputs : outputs };
}

/** `alias NAME=TEXT`, as often as a script says so. */
function listAliases(commands: readonly ShellCommand[]): ReadonlyMap<string, readonly TracedText[]> {
  const aliases = new Map<string, readonly TracedText[]>();
  for (const { words } of commands) {
    const [program, ...given] = unwrap(words).called;
    if (program?.text.value !== 'alias') continue;
    for (const { text } of given) {
      const equals = text.value.indexOf('=');
      const name = text.value.slice(0, equals);
      if (equals > 0) aliases.set(name, [...(aliases.get(name) ?? []), text.slice(equals + 1)]);
    }
  }
  return aliases;
}

/** Whether a name only means another program, and is not known as one itself. */
function isOnlyName(words: readonly ScriptWord[], { texts, aliases, ofGit }: Names): boolean {
  const [program, next] = unwrap(words).called;
  const name = program?.text.value ?? '';
  if (isUnknown(name)) return readExpressedName(name, next?.text.value, texts).isKnown;
  if (aliases.has(name)) return useOfFiles(name, []) === 'unknown';
  return (
    findGitAliases(
      words.map(({ text }) => text),
      ofGit,
    ).length > 0
  );
}

/** The commands that words are; none: they are only what they say. */
function listMeant(
  written: readonly ScriptWord[],
  names: Names,
  seen: ReadonlySet<string>,
): readonly Meant[] {
  const { called } = unwrap(written);
  const [program, ...given] = called;
  if (program === undefined || seen.size > MAX_DEPTH) return [];
  const name = program.text.value;
  if (HANDING.test(baseName(name))) return nameHanded(called, names);
  if (seen.has(name)) return [];
  const further = new Set([...seen, name]);
  const settle = (meant: Meant): readonly Meant[] => {
    const deeper = listMeant(meant.words, names, further);
    return deeper.length === 0 ? [meant] : deeper;
  };
  if (isUnknown(name)) {
    const expressed = readExpressedName(name, given[0]?.text.value, names.texts);
    return toPrograms(
      expressed.names.map((each) => program.text.as(each)),
      program,
      given,
    ).flatMap(settle);
  }
  const aliases = (names.aliases.get(name) ?? []).flatMap((text) => readAlias(text, given, names.texts));
  const ofGit = findGitAliases(
    called.map(({ text }) => text),
    names.ofGit,
  ).flatMap((alias) => readGitAlias(alias, program, names.texts));
  if (ofGit.length > 0) return ofGit.flatMap(settle);
  const programs = [...(names.programs.get(name) ?? []), ...(names.programs.get(baseName(name)) ?? [])];
  const other = programs.flatMap((file) => readProgram(file, name, names));
  return [...aliases, ...toPrograms(other, program, given)].slice(0, MAX_NAMES).flatMap(settle);
}

function toPrograms(
  texts: readonly TracedText[],
  program: ScriptWord,
  given: readonly ScriptWord[],
): readonly Meant[] {
  return texts.map((text) => ({ words: [{ ...program, text }, ...given], outputs: [] }));
}

/** The commands of an alias, of which the last one gets the words behind it. */
function readAlias(text: TracedText, given: readonly ScriptWord[], texts: UnknownTexts): readonly Meant[] {
  const commands = listShellCommands(text, { texts, lookUp: () => undefined }).flatMap((part) =>
    'words' in part ? [{ words: part.words, outputs: part.outputs ?? [] }] : [],
  );
  return commands.map(({ words, outputs }, index) => ({
    words: index === commands.length - 1 ? [...words, ...given] : words,
    outputs,
  }));
}

function readGitAlias({ text, given }: GitAlias, program: ScriptWord, texts: UnknownTexts): readonly Meant[] {
  const behind = given.map((each) => ({ ...program, text: each }));
  if (text.value.startsWith('!')) return readAlias(text.slice(1), behind, texts);
  return readAlias(text.as(`git ${text.value}`), behind, texts);
}

/** A program that has another name: `ln -s /bin/cp x`, `hash -p FILE x`; of the repository, it may do anything. */
function readProgram(file: TracedText, name: string, { texts, isFile }: Names): readonly TracedText[] {
  if (isUnknown(file.value)) {
    const { names } = readExpressedName(file.value, undefined, texts);
    return names.filter((each) => baseName(each) !== baseName(name)).map((each) => file.as(each));
  }
  if (SYSTEM.test(file.value)) return baseName(file.value) === baseName(name) ? [] : [file];
  const isOwn = isFile(file.value.replace(/^(?:\.\/)+/, ''));
  return isOwn && useOfFiles(baseName(name), []) !== 'unknown' ? [file.as(texts.standIn(file.value))] : [];
}

/** Programs in the words that others hand names to: `xargs $(which cp) -t .`. */
function nameHanded(called: readonly ScriptWord[], { texts }: Names): readonly Meant[] {
  const words = called.map((word) => {
    if (!isUnknown(word.text.value)) return word;
    const { names, isKnown } = readExpressedName(word.text.value, undefined, texts);
    const [name] = names;
    return isKnown && name !== undefined ? { ...word, text: word.text.as(name) } : word;
  });
  return words.every((word, at) => word === called[at]) ? [] : [{ words, outputs: [] }];
}

function joinMaps(...maps: Names['programs'][]): Names['programs'] {
  const joined = new Map<string, readonly TracedText[]>();
  for (const map of maps)
    for (const [name, files] of map) joined.set(name, [...(joined.get(name) ?? []), ...files]);
  return joined;
}
