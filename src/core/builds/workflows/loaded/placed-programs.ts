import { baseName, parentFolder, pathWithin, resolvePath } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { matchesPattern } from '../shell/files/build-names.js';
import { type FileChange, findWrittenFiles, type WritePlace } from '../shell/files/written-files.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { listFiles } from './listed-files.js';
import { PROGRAM, SETTINGS } from './loaded-files.js';

/** A file of the repository that a script puts where programs that build look for others. */
export interface ReplacedProgram {
  /** Where, as the script writes it. */
  readonly target: string;
  /** Of the repository. */
  readonly source: string;
  /** Which programs find it there. */
  readonly readers: 'all' | 'docker' | 'other';
  /** The folder of the workspace where it is found only if that is on the path; null: it is found anyway. */
  readonly folder: string | null;
}

/** Folders of programs on machines. */
const PROGRAMS =
  /^(?:\/(?:usr\/(?:local\/)?)?s?bin|\/snap\/bin|\/opt\/(?:[\w.-]+\/)*s?bin|(?:~|\$\{?HOME\}?|\/root|\/(?:home|Users)\/[^/]+)\/(?:\.?[\w-]+\/)?s?bin)\/[^/]+$/;
/** How a script finds the place of a program: `$(which docker)`. */
const LOOKED_UP = /\b(?:which|command\s+-v|type\s+-[pP])\s+["']?(?:docker|buildx|podman|buildah|nerdctl)/;
const PLUGINS = /(?:^|\/)(?:\.docker|docker|\$\{?DOCKER_CONFIG\}?)\/cli-plugins\/docker-[^/]+$/;
const CONFIGURATION = /(?:^|\/)(?:\.docker|\$\{?DOCKER_CONFIG\}?)\/config\.json$/;
/** Where a script may say so. */
const SPEAKS =
  /\/s?bin\b|cli-?plugins|\.docker\b|DOCKER_CONFIG|\/containers\b|\bwhich\b|\bcommand\s+-v|\btype\s+-[pP]|\/(?:docker|buildx|podman|buildah|nerdctl)\b|\s["']?(?:~|\$\{?HOME\}?)\/?["']?(?:[\s;&|)]|$)/;
/** Files that count where a script puts them there with a folder or a pattern. */
const COUNTING = new RegExp(
  String.raw`${PROGRAM.source}|(?:^|/)(?:docker-[^/]+|config\.json|(?:registries|containers)\.conf(?:\.d/[^/]+)?)$`,
  'i',
);
/** More files than matter once there are some, and far more than scripts of repositories copy. */
const MAX_PLACED = 100;
const MAX_COMPARED = 2_000_000;
/** More commands than people join in a pipe. */
const MAX_STAGES = 12;
const HANDING = /^(?:g?find|fd|fdfind|xargs|parallel)$/;
const COPYING = /^(?:cp|mv|ln|install|rsync)$/;
const REGISTERING = /^(?:update-)?alternatives$/;

/** Whether a script may put a program where others are looked for. */
export function mayPlacePrograms(script: string): boolean {
  return SPEAKS.test(script);
}

/** Files that docker takes for plugins where a script names their folder in its configuration. */
export function listPlugins(script: string, tree: Tree): readonly ReplacedProgram[] {
  if (!script.includes('cliPluginsExtraDirs')) return [];
  return listFiles(/(?:^|\/)docker-[\w-]+(?:\.exe)?$/, tree).map((source) => ({
    target: 'cliPluginsExtraDirs',
    source,
    readers: 'docker',
    folder: null,
  }));
}

/** The files of the repository that a script puts in the place of programs, plugins or settings of what builds. */
export function findPlacedPrograms(
  commands: readonly ShellCommand[],
  place: WritePlace,
): readonly ReplacedProgram[] {
  const found = new Map<string, ReplacedProgram>();
  const seen = new Set<string>();
  const counting = listFiles(COUNTING, place.tree);
  let compared = 0;
  for (const [index, each] of commands.entries()) {
    const command = withoutHanding(each);
    for (const change of listChanges(command, place)) {
      const known = JSON.stringify([change.path.value, change.from?.value ?? index, change.folder]);
      if (change.isGone === true || seen.has(known)) continue;
      seen.add(known);
      compared += counting.length;
      if (found.size >= MAX_PLACED) return withoutInner([...found.values()]);
      if (compared > MAX_COMPARED) return counting.slice(0, 1).map(placeAnywhere);
      const sources =
        change.from === undefined
          ? listRead(commands, index, place)
          : listSources(change.from, change, place);
      for (const source of sources)
        for (const placed of placeSource(source, change, place)) found.set(JSON.stringify(placed), placed);
    }
  }
  return withoutInner([...found.values()]);
}

/** A path that may also be a folder is that of the program where both would be found. */
function withoutInner(placed: readonly ReplacedProgram[]): readonly ReplacedProgram[] {
  const isInner = ({ target, source }: ReplacedProgram): boolean =>
    placed.some((other) => other.source === source && other.target === parentFolder(target));
  return placed.filter((each) => !isInner(each));
}

/** Where scripts copy too much to tell. */
function placeAnywhere(source: string): ReplacedProgram {
  return { target: 'more places than are compared', source, readers: 'all', folder: null };
}

function listChanges(command: ShellCommand, place: WritePlace): readonly FileChange[] {
  const { named, others } = findWrittenFiles([command], place);
  const placed = others.filter(({ isTouched }) => isTouched !== true);
  return [...placed, ...named.map((path) => ({ path, folder: command.folder })), ...listRegistered(command)];
}

/** The command that `find` and its like run with the names of files: `find x -exec cp {} /usr/bin ;`. */
function withoutHanding(command: ShellCommand): ShellCommand {
  const { words } = command;
  const isHanding = words.some(({ text }) => HANDING.test(baseName(text.value)));
  const at = isHanding ? words.findIndex(({ text }) => COPYING.test(baseName(text.value))) : -1;
  const end = words.findIndex(({ text }, index) => index > at && /^[;+]$/.test(text.value));
  return at === -1 ? command : { ...command, words: words.slice(at, end === -1 ? words.length : end) };
}

/** `update-alternatives --install /usr/bin/docker docker FILE 1`. */
function listRegistered({ words: all, folder }: ShellCommand): readonly FileChange[] {
  const words = all.map(({ text }) => text);
  const at = words.findIndex(({ value }) => REGISTERING.test(baseName(value)));
  const [path, , from] = words.slice(words.findIndex(({ value }) => value === '--install') + 1);
  return at === -1 || path === undefined || from === undefined ? [] : [{ path, from, folder }];
}

/** A file of the repository, and its name in the folder or pattern that is copied; null: it is named itself. */
interface Source {
  readonly file: string;
  readonly within: string | null;
}

function listSources(from: TracedText, { folder }: FileChange, place: WritePlace): readonly Source[] {
  const { tree } = place;
  const found = findSource(from, folder, place);
  if (found === null) return [];
  if (tree.has(found)) return [{ file: found, within: null }];
  return listFiles(COUNTING, tree).flatMap((file) => {
    const within = findWithin(found, file);
    return within === null ? [] : [{ file, within }];
  });
}

/** The path in the repository, also a pattern. */
function findSource(from: TracedText, folder: string | null, place: WritePlace): string | null {
  const { texts } = place;
  // a name that another program hands on
  const said = texts.restore(withoutAnchor(from, folder ?? '.', texts).value).replaceAll('{}', '*');
  const isOpen = folder === null && !/^[/~$]/.test(said);
  return place.locate(folder, said) ?? (isOpen ? resolvePath('.', said) : null);
}

function findWithin(folder: string, file: string): string | null {
  if (!/[*?[{]/.test(folder)) return pathWithin(folder, file);
  // what is handed on may be anywhere
  return folder === '*' || matchesPattern(file, folder) ? baseName(file) : null;
}

/** The files that a command is given, or one before it in a pipe: `cat tools/docker | tee /usr/bin/docker`. */
function listRead(commands: readonly ShellCommand[], index: number, place: WritePlace): readonly Source[] {
  let first = index;
  while (first > index - MAX_STAGES && commands[first]?.input?.kind === 'other') first--;
  return commands.slice(Math.max(first, 0), index + 1).flatMap(({ words, input, folder }) => {
    const given = words.map(({ text }) => text);
    const read = input?.kind === 'file' ? [...given, input.path] : given;
    return read.flatMap((word) => {
      const file = findSource(word.slice(/^if=/.test(word.value) ? 3 : 0), folder, place);
      return file !== null && place.tree.has(file) ? [{ file, within: null }] : [];
    });
  });
}

/** Where a file comes that is put at a path, or into the folder of that name. */
function placeSource(
  { file, within }: Source,
  change: FileChange,
  place: WritePlace,
): readonly ReplacedProgram[] {
  const target = place.texts.restore(change.path.value).replace(/\/+(?:\{\})?$/, '');
  const below =
    within === null ? [baseName(file)] : [within, `${baseName(change.from?.value ?? '')}/${within}`];
  const inWorkspace = locateTarget(change, place);
  const start = inWorkspace ?? target;
  const paths = [...(within === null ? [start] : []), ...below.map((each) => `${start}/${each}`)];
  if (inWorkspace !== null) {
    const path = paths.find((each) => PROGRAM.test(each) && each !== file);
    return path === undefined
      ? []
      : [{ target: path, source: file, readers: 'all', folder: parentFolder(path) }];
  }
  for (const each of paths) {
    const readers = findReaders(each, within === null, change.folder);
    if (readers !== null) return [{ target: each, source: file, readers, folder: null }];
  }
  return [];
}

/** A path in the workspace as the repository has it. */
function locateTarget({ path, folder }: FileChange, { texts, locate }: WritePlace): string | null {
  const plain = texts.restore(withoutAnchor(path, folder ?? '.', texts).value);
  return /^[$~`]/.test(plain) ? null : locate(folder, plain);
}

/** `isNamed`: the file is put there by itself, and not with a folder. */
function findReaders(
  path: string,
  isNamed: boolean,
  folder: string | null,
): ReplacedProgram['readers'] | null {
  if (PLUGINS.test(path) || CONFIGURATION.test(path)) return 'docker';
  if (SETTINGS.test(path)) return 'other';
  if (isNamed && LOOKED_UP.test(path)) return 'all';
  if (!PROGRAM.test(path)) return null;
  // where nothing tells which folder it is
  const mayBeAny = isNamed && (/^[/~$]/.test(path) || folder === null);
  return PROGRAMS.test(path) || mayBeAny ? 'all' : null;
}
