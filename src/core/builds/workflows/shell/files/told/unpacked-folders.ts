import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import type { ShellCommand } from '../../shell-commands.js';
import type { FileWrite } from '../file-write.js';
import { readGitCall } from '../git/git-words.js';
import { calledWords } from '../lists/called-words.js';

/** More commands than people join in a pipe. */
const MAX_STAGES = 12;
/** More folders than people pack; of more, anything may be unpacked. */
const MAX_SOURCES = 500;
const TAR = /^(?:bsd|g)?tar$/;
const PLACE = /^(?:-\w*C|--(?:directory|cd))$/;
const PLACE_VALUE = /^(?:-C(?=.)|--(?:directory|cd)=)/;
const PACKING = /^(?:-?[a-zA-Z]*c[a-zA-Z]*|--create)$/;
const UNPACKING = /^(?:-?[a-zA-Z]*x[a-zA-Z]*|--(?:extract|get))$/;

/** A copy, and where the command runs. */
type FolderCopy = FileWrite & { readonly folder: string | null };

/** A folder that is packed, and the archive; null: what is printed. */
interface Packed {
  readonly from: TracedText;
  readonly folder: string | null;
  readonly archive: string | null;
}

/** Where an archive is unpacked. */
interface Unpacked {
  readonly into: TracedText;
  readonly archive: string | null;
  /** The folder that it copies itself. */
  readonly from?: TracedText;
}

/** Folders that a script packs and unpacks elsewhere, which copies them: `tar -C o -c . | tar x`, `git -C o archive HEAD | tar x`. */
export function listUnpackedFolders(commands: readonly ShellCommand[]): readonly FolderCopy[] {
  const packed = new Map<string | null, Packed[]>();
  let count = 0;
  return commands.flatMap((command, index): readonly FolderCopy[] => {
    const words = calledWords(command.words.map(({ text }) => text));
    const own = readPacking(words, command);
    if (own !== null) packed.set(own.archive, [...(packed.get(own.archive) ?? []), own]);
    const unpacked = readUnpacking(words);
    if (unpacked === null) return [];
    const { into, archive, from } = unpacked;
    if (from !== undefined) return [toChange(from, command.folder, into, command.folder)];
    const sources = archive === null ? listBefore(commands, index) : (packed.get(archive) ?? []);
    // what is unpacked where it was packed is there already
    const isOther = (each: Packed): boolean =>
      each.from.value !== '.' || each.folder !== command.folder || into.value !== '.';
    const others = sources.filter(isOther);
    count += sources.length;
    if (count > MAX_SOURCES && others.length > 0)
      return [{ path: into, from: into, folder: command.folder, isForeign: true }];
    return others.map((each) => toChange(each.from, each.folder, into, command.folder));
  });
}

function toChange(from: TracedText, folder: string | null, into: TracedText, to: string | null): FolderCopy {
  const path = folder === to || /^[/~]/.test(from.value) ? from.value : climb(folder, to, from.value);
  return { path: into, from: from.as(`${path.replace(/\/+$/, '')}/.`), folder: to };
}

/** A path of one folder as another one of the workspace sees it. */
function climb(folder: string | null, to: string | null, path: string): string {
  if (folder === null || to === null) return path;
  const up =
    to === '.'
      ? ''
      : `${to
          .split('/')
          .map(() => '..')
          .join('/')}/`;
  return `${up}${folder === '.' ? '' : `${folder}/`}${path}`;
}

/** What the commands before one in a pipe pack. */
function listBefore(commands: readonly ShellCommand[], index: number): readonly Packed[] {
  const found: Packed[] = [];
  for (let at = index; at > index - MAX_STAGES && commands[at]?.input?.kind === 'other'; at--) {
    const before = commands[at - 1];
    if (before === undefined) break;
    const packed = readPacking(calledWords(before.words.map(({ text }) => text)), before);
    if (packed?.archive === null) found.push(packed);
  }
  return found;
}

function readPacking([program, ...given]: readonly TracedText[], command: ShellCommand): Packed | null {
  if (program === undefined) return null;
  const name = baseName(program.value);
  const { folder } = command;
  const here = program.as('.');
  if (TAR.test(name) && isMode(given, PACKING)) {
    return { from: findPlace(given) ?? here, folder, archive: findArchive(given) };
  }
  if (name === 'cpio' && given.some(({ value }) => /^(?:-\w*o|--create)/.test(value)))
    return { from: here, folder, archive: command.outputs[0]?.value ?? null };
  if (name === 'zip') {
    const [archive] = given.filter(({ value }) => !value.startsWith('-'));
    return { from: here, folder, archive: archive?.value ?? null };
  }
  const call = readGitCall([program, ...given]);
  if (call?.words[0]?.value !== 'archive') return null;
  const at = call.flags.findIndex(({ value }) => value === '-C');
  const other = call.flags.find(({ value }) => value.startsWith('--git-dir='))?.slice('--git-dir='.length);
  const from = call.flags[at + 1];
  const output = findValue(call.words, /^-o$|^--output$/, /^(?:--output=|-o(?=.))/);
  return {
    from:
      at !== -1 && from !== undefined
        ? from
        : (other?.as(other.value.replace(/\/?\.git\/?$/, '') || '.') ?? here),
    folder,
    archive: output?.value ?? command.outputs[0]?.value ?? null,
  };
}

function readUnpacking([program, ...given]: readonly TracedText[]): Unpacked | null {
  if (program === undefined) return null;
  const name = baseName(program.value);
  const here = program.as('.');
  if (TAR.test(name)) {
    if (!isMode(given, UNPACKING)) return null;
    return { into: findPlace(given) ?? here, archive: findArchive(given) };
  }
  const has = (flag: RegExp): boolean => given.some(({ value }) => flag.test(value));
  if (name === 'cpio') {
    if (has(/^-\w*p|^--pass-through$/)) return { into: given.at(-1) ?? here, archive: null, from: here };
    return has(/^-\w*i|^--extract$/) ? { into: here, archive: null } : null;
  }
  if (name === 'pax') return has(/^-\w*r/) ? { into: here, archive: null } : null;
  if (name !== 'unzip') return null;
  const [archive] = given.filter(({ value }) => !value.startsWith('-'));
  return { into: findValue(given, /^-\w*d$/, /^-d(?=.)/) ?? here, archive: archive?.value ?? null };
}

function isMode(given: readonly TracedText[], mode: RegExp): boolean {
  return given.some(({ value }, at) => mode.test(value) && (at === 0 || value.startsWith('-')));
}

function findPlace(given: readonly TracedText[]): TracedText | undefined {
  return findValue(given, PLACE, PLACE_VALUE);
}

/** The archive that `tar` is told; null: it is what it reads or prints. */
function findArchive(given: readonly TracedText[]): string | null {
  const found = findValue(given, /^-?[a-zA-Z]*f$|^--file$/, /^--file=/)?.value ?? '-';
  return found === '-' ? null : found;
}

function findValue(given: readonly TracedText[], flag: RegExp, start: RegExp): TracedText | undefined {
  const at = given.findIndex(({ value }) => flag.test(value));
  const joined = given.find(({ value }) => start.test(value));
  return joined?.slice(start.exec(joined.value)?.[0].length ?? 0) ?? (at === -1 ? undefined : given[at + 1]);
}
