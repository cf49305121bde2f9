import { baseName, pathWithin, resolvePath } from '../../repo-path.js';
import type { TracedText } from '../../traced-text.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { matchesPattern } from '../shell/files/build-names.js';
import type { FileChange, WritePlace } from '../shell/files/written-files.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { listFiles, listFilesBelow } from './listed-files.js';
import { PROGRAM } from './loaded-files.js';
import { sayMade } from './made-programs.js';

/** Files that count where a script puts them there with a folder or a pattern. */
export const COUNTING = new RegExp(
  String.raw`${PROGRAM.source}|(?:^|/)(?:docker-[^/]+|config\.json|(?:registries|containers)\.conf(?:\.d/[^/]+)?)$`,
  'i',
);
/** More commands than people join in a pipe. */
const MAX_STAGES = 12;
/** How a line writes a file, and fetches one. */
const WRITES = />|\btee\b|\bof=|\s-o\b/;
const FETCHES =
  /\b(?:curl|wget|aria2c|axel|http|https|gh|glab|aws|gsutil|gcloud|az|oras|crane|skopeo|docker|podman|kubectl|scp|sftp|ssh|rsync|tar|unzip|gunzip|zcat|xz|bzip2|zstd)\s/;
/** Of more files only the first ones take part in what is compared. */
const MAX_FILES = 200;

/** A file of the repository, and its name in the folder or pattern that is copied; null: it is named itself. */
export interface PlacedSource {
  /** null: what commands make, as they say it. */
  readonly file: string | null;
  readonly made: string;
  /** Files of the repository that take part. */
  readonly files: readonly string[];
  readonly within: string | null;
}

/** What comes to a path; what a script has made at another path counts where it is copied. */
export function findSources(
  commands: readonly ShellCommand[],
  index: number,
  change: FileChange,
  place: WritePlace & { readonly made: Map<string, PlacedSource>; readonly earlier: string },
): readonly PlacedSource[] {
  const { made, texts } = place;
  if (change.from !== undefined) {
    const files = listSources(change.from, change, place);
    const path = texts.restore(change.from.value);
    const own = made.get(path) ?? findEarlier(path, place.earlier);
    const found = files.length > 0 || own === null ? files : [own];
    // a copy may be copied again
    const [copied] = found;
    if (copied?.within === null) made.set(texts.restore(change.path.value), copied);
    return found;
  }
  const stages = listStages(commands, index);
  const files = listRead(stages, place);
  const said = sayMade(stages);
  if (said === null || files.length > 0) return files;
  const own = { file: null, made: said, files: listFolders(stages, place), within: null };
  made.set(texts.restore(change.path.value), own);
  return [own];
}

/** What an earlier script has made at a path outside the workspace; null: nothing, or it has fetched it. */
function findEarlier(path: string, earlier: string): PlacedSource | null {
  if (!/^[/~$].*[\w]/.test(path) || !earlier.includes(path)) return null;
  const lines = earlier.replace(/\\\r?\n\s*|(?<=\|)\s*\n\s*/g, ' ').split('\n');
  const made = lines.filter((line) => line.includes(path) && WRITES.test(line) && !FETCHES.test(line));
  return made.length === 0 ? null : { file: null, made: made.join('\n'), files: [], within: null };
}

/** The files of the folders that commands name: `go build -o x ./cmd/x`. */
function listFolders(stages: readonly ShellCommand[], place: WritePlace): readonly string[] {
  const folders = stages.flatMap(({ words, folder }) =>
    words.flatMap(({ text }) => {
      const found = /^[\w.]/.test(text.value) ? findSource(text, folder, place) : null;
      return found === null || found === '.' ? [] : [found];
    }),
  );
  return folders.length === 0 ? [] : listFilesBelow(folders, place.tree, MAX_FILES);
}

function listSources(from: TracedText, { folder }: FileChange, place: WritePlace): readonly PlacedSource[] {
  const { tree } = place;
  const found = findSource(from, folder, place);
  if (found === null) return [];
  if (tree.has(found)) return [{ file: found, made: '', files: [found], within: null }];
  return listFiles(COUNTING, tree).flatMap((file) => {
    const within = findWithin(found, file);
    return within === null ? [] : [{ file, made: '', files: [file], within }];
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

/** A command with those before it in a pipe. */
function listStages(commands: readonly ShellCommand[], index: number): readonly ShellCommand[] {
  let first = index;
  while (first > index - MAX_STAGES && commands[first]?.input?.kind === 'other') first--;
  return commands.slice(Math.max(first, 0), index + 1);
}

/** The files that a command is given, or one before it in a pipe: `cat tools/docker | tee /usr/bin/docker`. */
function listRead(stages: readonly ShellCommand[], place: WritePlace): readonly PlacedSource[] {
  return stages.flatMap(({ words, input, folder }) => {
    const given = words.map(({ text }) => text);
    const read = input?.kind === 'file' ? [...given, input.path] : given;
    return read.flatMap((word) => {
      const file = findSource(word.slice(/^if=/.test(word.value) ? 3 : 0), folder, place);
      return file !== null && place.tree.has(file) ? [{ file, made: '', files: [file], within: null }] : [];
    });
  });
}
