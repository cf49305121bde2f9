import { baseName, parentFolder } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { type FileChange, findWrittenFiles, type WritePlace } from '../shell/files/written-files.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { listInstalled } from './installed-programs.js';
import { listFiles } from './listed-files.js';
import { PROGRAM, SETTINGS } from './loaded-files.js';
import { changesSettings } from './made-programs.js';
import { COUNTING, findSources, type PlacedSource } from './placed-sources.js';

/** What a script puts where programs that build look for others: a file of the repository, or what it makes itself. */
export interface ReplacedProgram {
  /** Where, as the script writes it. */
  readonly target: string;
  /** Of the repository; null: the script makes it. */
  readonly source: string | null;
  /** What the commands say that make it. */
  readonly made: string;
  /** The files of the repository that take part. */
  readonly files: readonly string[];
  /** Which programs find it there. */
  readonly readers: 'all' | 'docker' | 'other';
  /** The folder of the workspace where it is found only if that is on the path; null: it is found anyway. */
  readonly folder: string | null;
  /** The command that does so, among those of the script. */
  readonly index: number;
  /** The places in the script of a step that run only before it. */
  readonly before?: { readonly step: object; readonly places: ReadonlySet<string> };
}

/** Folders of programs on machines. */
const PROGRAMS =
  /^(?:\/(?:usr\/(?:local\/)?)?s?bin|\/snap\/bin|\/opt\/(?:[\w.-]+\/)*s?bin|(?:~|\$\{?HOME\}?|\/root|\/(?:home|Users)\/[^/]+)\/(?:\.?[\w-]+\/)?s?bin)\/[^/]+$/;
/** How a script finds the place of a program: `$(which docker)`. */
const LOOKED_UP = /\b(?:which|command\s+-v|type\s+-[pP])\s+["']?(?:docker|buildx|podman|buildah|nerdctl)/;
const PLUGINS = /(?:^|\/)(?:\.docker|docker|\$\{?DOCKER_CONFIG\}?)\/cli-plugins\/docker-[^/]+$/;
const CONFIGURATION = /(?:^|\/)(?:\.docker|\$\{?DOCKER_CONFIG\}?)\/config\.json$/;
/** How scripts install what the repository has. */
const INSTALLS =
  /\b(?:npm|pnpm)\b[^\n]{0,300}\s(?:-g|--global|link|ln)\b|\byarn\s+(?:global|link)\b|\b(?:pip3?|pipx|uv)\b[^\n]{0,100}\binstall\b[^\n]{0,300}\s["']?[.$]|\bcargo\s+install\b|\bgo\s+install\s+["']?[.$]/;
/** Where a script may say so. */
const SPEAKS =
  /\/s?bin\b|cli-?plugins|\.docker\b|DOCKER_CONFIG|\/containers\b|\bwhich\b|\bcommand\s+-v|\btype\s+-[pP]|\/(?:docker|buildx|podman|buildah|nerdctl)\b|\s["']?(?:~|\$\{?HOME\}?)\/?["']?(?:[\s;&|)]|$)/;
/** More files than matter once there are some, and far more than scripts of repositories copy. */
const MAX_PLACED = 100;
const MAX_COMPARED = 2_000_000;
const HANDING = /^(?:g?find|fd|fdfind|xargs|parallel)$/;
const COPYING = /^(?:cp|mv|ln|install|rsync)$/;
const REGISTERING = /^(?:update-)?alternatives$/;

/** Whether a script may put a program where others are looked for. */
export function mayPlacePrograms(script: string): boolean {
  return SPEAKS.test(script) || INSTALLS.test(script);
}

/** Files that docker takes for plugins where a script names their folder in its configuration. */
export function listPlugins(script: string, tree: Tree): readonly ReplacedProgram[] {
  if (!script.includes('cliPluginsExtraDirs')) return [];
  return listFiles(/(?:^|\/)docker-[\w-]+(?:\.exe)?$/, tree).map((source) => ({
    target: 'cliPluginsExtraDirs',
    source,
    made: '',
    files: [source],
    readers: 'docker',
    folder: null,
    index: -1,
  }));
}

/** What a script puts in the place of programs, plugins or settings of what builds. `earlier`: what scripts before it say. */
export function findPlacedPrograms(
  commands: readonly ShellCommand[],
  place: WritePlace,
  earlier: string,
): readonly ReplacedProgram[] {
  const found = new Map<string, ReplacedProgram>();
  const seen = new Set<string>();
  const made = new Map<string, PlacedSource>();
  const counting = listFiles(COUNTING, place.tree);
  let compared = 0;
  const keep = (placed: ReplacedProgram): void => {
    const key = JSON.stringify({ ...placed, index: 0 });
    if (!found.has(key)) found.set(key, placed);
  };
  for (const [index, each] of commands.entries()) {
    const command = withoutHanding(each);
    for (const placed of placeInstalled(command, index, place)) keep(placed);
    for (const change of listChanges(command, place)) {
      const known = JSON.stringify([change.path.value, change.from?.value ?? index, change.folder]);
      if (change.isGone === true || seen.has(known)) continue;
      seen.add(known);
      compared += counting.length;
      if (found.size >= MAX_PLACED) return withoutInner([...found.values()]);
      if (compared > MAX_COMPARED) return counting.slice(0, 1).map(placeAnywhere);
      for (const source of findSources(commands, index, change, { ...place, made, earlier }))
        for (const placed of placeSource(source, change, place)) keep({ ...placed, index });
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
  return {
    target: 'more places than are compared',
    source,
    made: '',
    files: [source],
    readers: 'all',
    folder: null,
    index: -1,
  };
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

/** `update-alternatives --install /usr/bin/docker docker FILE 1`, `--set docker FILE`. */
function listRegistered({ words: all, folder }: ShellCommand): readonly FileChange[] {
  const words = all.map(({ text }) => text);
  if (!words.some(({ value }) => REGISTERING.test(baseName(value)))) return [];
  const behind = (flag: string): readonly TracedText[] => {
    const at = words.findIndex(({ value }) => value === flag);
    return at === -1 ? [] : words.slice(at + 1);
  };
  const [path, , from] = behind('--install');
  const [name, set] = behind('--set');
  return [
    ...(path === undefined || from === undefined ? [] : [{ path, from, folder }]),
    ...(name === undefined || set === undefined
      ? []
      : [{ path: name.as(`/usr/bin/${name.value}`), from: set, folder }]),
  ];
}

/** What a command installs from folders of the repository is where the shell finds it. */
function placeInstalled(command: ShellCommand, index: number, place: WritePlace): readonly ReplacedProgram[] {
  return listInstalled(command, place).map(({ name, file }) => ({
    target: name,
    source: file,
    made: '',
    files: [file],
    readers: 'all',
    folder: null,
    index,
  }));
}

/** Where a file comes that is put at a path, or into the folder of that name. */
function placeSource(
  { file, made, files, within }: PlacedSource,
  change: FileChange,
  place: WritePlace,
): readonly Omit<ReplacedProgram, 'index'>[] {
  const target = place.texts.restore(change.path.value).replace(/\/+(?:\{\})?$/, '');
  const below =
    within === null
      ? file === null
        ? []
        : [baseName(file)]
      : [within, `${baseName(change.from?.value ?? '')}/${within}`];
  const inWorkspace = locateTarget(change, place);
  const start = inWorkspace ?? target;
  const paths = [...(within === null ? [start] : []), ...below.map((each) => `${start}/${each}`)];
  if (inWorkspace !== null) {
    const path = paths.find((each) => PROGRAM.test(each) && each !== file);
    return path === undefined
      ? []
      : [{ target: path, source: file, made, files, readers: 'all', folder: parentFolder(path) }];
  }
  for (const each of paths) {
    const readers = findReaders(each, within === null, change.folder);
    if (readers === null || (file === null && isHarmless(each, made))) continue;
    return [{ target: each, source: file, made, files, readers, folder: null }];
  }
  return [];
}

/** What docker's configuration says only names plugins, which count themselves. */
function isHarmless(path: string, made: string): boolean {
  return CONFIGURATION.test(path) || (SETTINGS.test(path) && !changesSettings(made));
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
