import { baseName, parentFolder, resolvePath } from '../../../repo-path.js';
import { readSource } from '../../../source-text.js';
import type { TracedText } from '../../../traced-text.js';
import type { Tree } from '../../../tree.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { fromWorkspace } from '../../sources/runner-folders.js';
import { withoutAnchor } from '../anchored-path.js';
import { unwrap } from '../builders/wrappers.js';
import type { ShellCommand } from '../shell-commands.js';
import { isBuildName, listBuildFiles, mayNameBuildFile, WILDCARD } from './build-names.js';
import type { FileWrite } from './file-write.js';
import { isEditing, listWrites } from './file-writes.js';
import { findListedFiles } from './listed-files.js';
import { calledWords } from './lists/called-words.js';
import { readRenaming } from './told/renamed-files.js';
import { listTold } from './told/told-files.js';
import { listUnpackedFolders } from './told/unpacked-folders.js';
import { isListedName, isRooted, mayMakeBuildName } from './unknown-names.js';

/** Where a script runs. */
export interface WritePlace {
  readonly tree: Tree;
  readonly texts: UnknownTexts;
  /** A path as the repository has it; null: it is not known, or elsewhere. */
  locate(folder: string | null, path: string): string | null;
  /** The same of a path into a folder next to the workspace, which may be the workspace by its name; null: it leads to none. */
  locateNeighbour(folder: string | null, path: string): string | null;
  /** Whether a file has the name of a build file, and no build here reads it. */
  isIdle?(path: string): boolean;
  /** Whether what lies there is of another repository. */
  isElsewhere(folder: string | null, path: string): boolean;
  /** Whether a command is a script of the repository that is known to write no file, whatever it is given. */
  writesNothing?(folder: string | null, words: readonly TracedText[]): boolean;
}

/** What a script does to files of which it depends on the builds whether it matters. */
export interface FileChange extends FileWrite {
  /** Where the command runs, relative to where the script starts; null: unknown. */
  readonly folder: string | null;
}

export interface WrittenFiles {
  /** Those that have the name of a build file. */
  readonly named: readonly TracedText[];
  /** Those among them that are files of the repository under names that it does not have. */
  readonly copies: ReadonlySet<TracedText>;
  readonly others: readonly FileChange[];
}

/** What is judged by its name wherever it is. */
const COPIED = /^(?:Docker|Container)file$/i;
/** More names than people change. */
const MAX_RENAMING = 500_000;
/** Programs that run others, and write what these do. */
const LOGGING = /^(?:strace|ltrace|time|xvfb-run)$/;

/** Whether a script says so much of build files and of writing that it is read at any cost. */
export function maySpeakOfFiles(script: string): boolean {
  return /\.env\b|compose|bake|devcontainer|docker[?*f[{$"'\\]|container[?*f[{$"'\\]|\$'|\b(?:sed|patch|git[ \t]+(?:apply|am))\s|-exec|xargs/i.test(
    script,
  );
}

/** All that a script does to files. */
export function listFileChanges(commands: readonly ShellCommand[], place: WritePlace): readonly FileChange[] {
  const renaming = { left: MAX_RENAMING };
  return [
    ...commands.flatMap((command, index) => [
      ...listChanges(command, place),
      ...listToldChanges(commands, index, place),
      ...listRenamedChanges(command, place, renaming),
    ]),
    ...listUnpackedFolders(commands),
  ];
}

/** The files of the workspace that a script writes: what a build then reads from them is not what the repository says. */
export function findWrittenFiles(commands: readonly ShellCommand[], place: WritePlace): WrittenFiles {
  const { texts, tree } = place;
  const changes = listFileChanges(commands, place);
  const isNamed = (change: FileChange): boolean =>
    namesBuildFile(change, place) &&
    !bringsNoBuildFile(change, place) &&
    !isIdle(change, place) &&
    !(change.isTouched === true && isFolderHere(change, place));
  const named = changes.filter(isNamed);
  const copies = named.filter((change) => isExactCopy(change, named, place));
  return {
    copies: new Set(copies.map(({ path }) => path)),
    named: [...named.map(({ path }) => path), ...findListedFiles(commands, texts, tree, isEditing)],
    others: changes.filter(
      (change) => !isNamed(change) && !(change.isTouched === true && namesNoFile(change, tree)),
    ),
  };
}

function listChanges(command: ShellCommand, place: WritePlace): readonly FileChange[] {
  const { called, folders } = unwrap(command.words);
  const folder = folders.reduce((from: string | null, { text }) => enter(from, text.value), command.folder);
  const has = (path: TracedText, isWanted: (path: string) => boolean): boolean => {
    const { value } = withoutAnchor(path, folder ?? '.', place.texts);
    const found = place.locateNeighbour(folder, value) ?? place.locate(folder, value);
    return found !== null && isWanted(found);
  };
  const { tree } = place;
  const isFolder = (path: TracedText): boolean =>
    has(path, (found) => isFolderOf(found, tree)) || (looksLikeFolder(path.value) && !has(path, tree.has));
  const words = called.map(({ text }) => text);
  const before = command.words.slice(0, command.words.length - called.length).map(({ text }) => text);
  return [
    ...listLogs(before).map((path): FileChange => ({ path, folder: command.folder })),
    ...command.outputs.map((path): FileChange => ({ path, folder: command.folder })),
    ...listWrites(words, isFolder)
      .filter(({ isTouched }) => isTouched !== true || place.writesNothing?.(folder, words) !== true)
      .map((write): FileChange => ({ ...write, folder })),
  ];
}

/** What programs write because a text says so, and the new names of files of the repository. */
function listToldChanges(
  commands: readonly ShellCommand[],
  index: number,
  { tree, locate, texts }: WritePlace,
): readonly FileChange[] {
  const { folder = null } = commands[index] ?? {};
  const told = listTold(commands, index, (path, at) => {
    const found = locate(at, withoutAnchor(path, at ?? '.', texts).value);
    const source = found === null || !tree.has(found) ? null : readSource(found, tree);
    return source === null ? null : source.text;
  });
  const isFolder = (path: TracedText): boolean => looksLikeFolder(path.value);
  return [...told.writes, ...told.commands.flatMap((each) => listWrites(each, isFolder))].map(
    (write): FileChange => ({ ...write, folder }),
  );
}

/** The new names of files of the repository; of more commands than are tried, any. */
function listRenamedChanges(
  { words, folder }: ShellCommand,
  { tree, texts }: WritePlace,
  renaming: { left: number },
): readonly FileChange[] {
  const called = calledWords(words.map(({ text }) => text));
  const counts = (path: string): boolean => isBuildName(baseName(path)) || tree.has(path);
  const rename = readRenaming(called, texts, counts);
  if (rename === null) return [];
  renaming.left -= tree.paths.length;
  const [program] = called;
  if (renaming.left < 0) return program === undefined ? [] : [{ path: program.as('*'), folder }];
  return tree.paths.flatMap((path) => rename(path) ?? []).map((path): FileChange => ({ path, folder }));
}

/** The files into which programs write that run others: `strace -o FILE ls`. */
function listLogs(words: readonly TracedText[]): readonly TracedText[] {
  return words.flatMap((word, at) => {
    const isLogging = words.slice(0, at).some(({ value }) => LOGGING.test(baseName(value)));
    if (!isLogging) return [];
    if (/^(?:-\w*o|--output)$/.test(words[at - 1]?.value ?? '')) return [word];
    const [flag] = /^(?:-o(?=.)|--output=)/.exec(word.value) ?? [];
    return flag === undefined ? [] : [word.slice(flag.length)];
  });
}

/** The folder to which a wrapper changes: `env -C api`. */
function enter(folder: string | null, path: string): string | null {
  return folder === null || isUnknown(path) || path.startsWith('/') ? null : resolvePath(folder, path);
}

/** Whether the repository has no file of such a name. */
function namesNoFile({ path }: FileWrite, tree: Tree): boolean {
  if (isUnknown(path.value)) return true;
  return tree.namesakes(baseName(path.value.replaceAll('\\', '/'))).length === 0;
}

/** A name without a dot is more often that of a folder. */
function looksLikeFolder(written: string): boolean {
  return /(?:^|\/)\.{0,2}$|^[^.]+$/.test(written) && !isBuildName(baseName(written));
}

function isFolderOf(path: string, tree: Tree): boolean {
  return path === '.' || tree.foldersNamed(baseName(path)).includes(path);
}

/** Whether the repository has a folder there, which no program takes for a file: `pytest tests/dockerfile`. */
function isFolderHere({ path, folder }: FileChange, { tree, texts, locate }: WritePlace): boolean {
  const found = locate(folder, withoutAnchor(path, folder ?? '.', texts).value);
  return found !== null && isFolderOf(found, tree);
}

function namesBuildFile(
  { path, isInside, isGone, isEdited, isTouched }: FileWrite,
  { texts, tree }: WritePlace,
): boolean {
  if (isGone === true) return false;
  const named = withoutAnchor(path, '.', texts).value.replaceAll('\\', '/');
  const found = fromWorkspace(named) ?? named;
  if (!isUnknown(found)) return isInside !== true && !isRooted(found) && isPlainName(found, tree);
  if (isTouched === true) return false;
  // a pattern is what the shell makes names of
  const value = texts.restore(found);
  if (isRooted(value)) return false;
  if (!/[$`]/.test(value)) return isPlainName(value, tree);
  // which of the files that a program lists are edited is looked at by itself
  const isListed = isListedName(found, texts) || (isEdited === true && /^(?:\$\(|`)/.test(value));
  return !isListed && mayMakeBuildName(found, texts, tree);
}

/** Whether a Dockerfile of the repository, which the script leaves as it is, comes where the repository has no file. */
function isExactCopy(
  { path, from, folder, isLink, isForeign }: FileChange,
  named: readonly FileChange[],
  { tree, texts, locate }: WritePlace,
): boolean {
  if (from === undefined || isLink === true || isForeign === true) return false;
  const find = (at: string | null, each: TracedText): string | null => {
    const { value } = withoutAnchor(each, at ?? '.', texts);
    return isUnknown(value) || WILDCARD.test(value) ? null : locate(at, value);
  };
  const source = find(folder, from);
  const target = find(folder, path);
  if (source === null || target === null || tree.has(target) || !tree.has(source)) return false;
  return COPIED.test(baseName(source)) && named.every((each) => find(each.folder, each.path) !== source);
}

/** Whether a pattern takes files from a folder that the repository has, without a build file in it. */
function bringsNoBuildFile({ from, folder }: FileChange, { texts, tree, locate }: WritePlace): boolean {
  const { value = '' } = from === undefined ? {} : withoutAnchor(from, folder ?? '.', texts);
  const written = texts.restore(value);
  if (!WILDCARD.test(baseName(written)) || /[$`]/.test(written)) return false;
  const source = locate(folder, parentFolder(written));
  if (source === null || source === '.' || !isFolderOf(source, tree)) return false;
  return !listBuildFiles(tree).some((path) => path.startsWith(`${source}/`));
}

/** Whether it is only of interest where a build of the job reads it. */
function isIdle(
  { path, folder, isForeign }: FileChange,
  { texts, locate, isIdle: isIdleFile }: WritePlace,
): boolean {
  const named = withoutAnchor(path, folder ?? '.', texts).value.replaceAll('\\', '/');
  if (isIdleFile === undefined || isForeign === true || isUnknown(named) || WILDCARD.test(named))
    return false;
  const found = locate(folder, named);
  return found !== null && isIdleFile(found);
}

function isPlainName(value: string, tree: Tree): boolean {
  return isBuildName(baseName(value)) || mayNameBuildFile(value, tree);
}
