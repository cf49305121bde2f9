import { isActionFile, isWorkflowFile, startsScripts } from '../../build-files.js';
import { listHooks } from '../../goreleaser/hooks.js';
import { baseName, parentFolder, resolvePath } from '../../repo-path.js';
import { decodeSource, isHidden, type SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { listRunPrograms, runsByWords } from '../programs/run/run-programs.js';
import { isMakefile, startsTasks } from '../sources/task-files.js';
import { listFlagFiles } from './flag-files.js';
import { listReadFiles, openFiles } from './read-in-files.js';
import { withoutSaid } from './said/said-texts.js';
import { isCode } from './texts/assigned-values.js';
import { listPrintedPaths } from './texts/printed-texts.js';
import { findPrinted } from './variable-files.js';
import type { TextsAround } from './words/texts-around.js';

/** More programs than workflows run. */
const MAX_PROGRAMS = 500;
const STARTING = 'what says which programs run';
/** Programs that run one another. */
const MAX_DEPTH = 10;
const MAX_IMPORTS = 3;

/** The texts that say what is run, and the programs of the repository that they run. */
export interface Scripts {
  /** Those that builds are looked for in. */
  readonly read: readonly SourceText[];
  /** Workflows and actions, which are read by themselves, and may give these variables. */
  readonly around: readonly SourceText[];
  /** Those of all that run more programs than are read. */
  readonly tooMany: readonly LimitedScript[];
  /** Those that give builders flags from more files than are read. */
  readonly tooManyFlags: readonly LimitedScript[];
  /** Scripts of shells and files of tasks that cannot be read. */
  readonly unread: readonly UnreadScript[];
}

export interface LimitedScript {
  readonly source: SourceText;
  /** Those that are not read, of programs with what these run in turn. */
  readonly left: readonly string[];
}

export interface UnreadScript {
  readonly file: string;
  /** In one sentence. */
  readonly reason: string;
}

/** Finds the scripts and files of tasks that run in a repository, as far as words tell. */
export function listScripts(tree: Tree): Scripts {
  const around = openFiles(
    tree.buildFiles.filter((path) => isWorkflowFile(path) || isActionFile(path)),
    tree,
  );
  const started = [...openFiles(tree.select(STARTING, startsScripts), tree), ...listHooks(tree)];
  const { programs, paths, tooMany } = followPrograms([...around, ...started], tree);
  const shells = paths.filter((path) => SHELL.test(path));
  const unread = [...shells, ...tree.select(STARTING, startsScripts)].flatMap((file) => {
    const found = tree.read(file);
    const reason = isHidden(found) ? decodeSource(file, found) : null;
    return typeof reason === 'string' ? [{ file, reason }] : [];
  });
  const read = [...started, ...programs];
  const flags = listFlagFiles(read, tree);
  return { read: [...read, ...flags.given], around, tooMany, tooManyFlags: flags.tooMany, unread };
}

/** The programs that some texts run, and those which these run. */
function followPrograms(
  started: readonly SourceText[],
  tree: Tree,
): {
  readonly programs: readonly SourceText[];
  readonly paths: readonly string[];
  readonly tooMany: readonly LimitedScript[];
} {
  const seen = new Set(started.map(({ file }) => file));
  const tooMany = new Map<SourceText, Set<string>>();
  const leave = (source: SourceText, left: readonly string[]): void => {
    tooMany.set(source, new Set([...(tooMany.get(source) ?? []), ...left]));
  };
  const paths: string[] = [];
  const programs: SourceText[] = [];
  let next = started;
  for (let depth = 0; next.length > 0; depth++) {
    const added: string[] = [];
    for (const source of next) {
      // what a program imports is followed as far as people look
      const isShell = depth === 0 || runsByWords(source.file);
      if (!isShell && depth >= MAX_IMPORTS) continue;
      const run = listRunPrograms(source, tree);
      if (run.isTooMuch) leave(source, run.left);
      for (const path of run.paths) {
        if (seen.has(path)) continue;
        if (depth >= MAX_DEPTH || paths.length + added.length >= MAX_PROGRAMS) {
          if (isShell) leave(source, [path]);
        } else {
          seen.add(path);
          added.push(path);
        }
      }
    }
    paths.push(...added);
    next = openFiles(added, tree);
    programs.push(...next);
  }
  return {
    programs,
    paths,
    tooMany: [...tooMany].map(([source, left]) => ({ source, left: listInTurn([...left], tree) })),
  };
}

/** Some programs, and those that they run in turn. */
function listInTurn(paths: readonly string[], tree: Tree): readonly string[] {
  const found = new Set(paths);
  for (const path of found) {
    if (found.size >= MAX_PROGRAMS) break;
    for (const source of openFiles([path], tree))
      for (const run of listRunPrograms(source, tree).paths) found.add(run);
  }
  return [...found];
}

const SHELL = /\.(?:sh|bash|mk)$/;
/** What gives later steps variables. */
const SHARING = /\bGITHUB_(?:ENV|OUTPUT)\b/;
/** More files than a script gives later steps. */
const MAX_SHARED = 100;
const GITHUB_ENV = 'GITHUB_ENV';
/** Longer lines are not written by people. */
const MAX_LINE = 1_000;
/** Texts whose lines set variables as those of a shell do. */
const SETTING = /\.(?:ya?ml|mk|sh|bash|inc)$|(?:^|\/)[^./]+$|(?:^|\/)\.[Jj]ustfile$|(?:^|\/)package\.json$/;
/** A script, and where the values of its variables are looked for. */
export function openTexts(script: SourceText, scripts: Scripts, tree: Tree): TextsAround {
  const { read, around: workflows } = scripts;
  let around: readonly SourceText[] | null = null;
  return {
    script: withoutSaid(script, () => [...read, ...workflows].filter((other) => other !== script)),
    get around() {
      around ??= listAround(script, scripts, tree);
      return around;
    },
    workflows,
    open: (path) => openFiles(findPrinted(path, script.file, tree), tree),
    isPath: (path) => isPathOf(path, script.file, tree),
  };
}

/** Whether a path is one of a file or folder, seen from the root or from where a script is. */
function isPathOf(path: string, script: string, tree: Tree): boolean {
  return ['.', parentFolder(script)].some((folder) => {
    const found = resolvePath(folder, path.replace(/\/+$/, ''));
    return found !== null && (tree.has(found) || tree.hasFolder(found));
  });
}

/**
 * What may give the variables of a script values: texts that start it or that it names, files of variables and libraries that it or
 * these read, what scripts write to `GITHUB_ENV`, `.env` of the root.
 */
function listAround(script: SourceText, { read, around }: Scripts, tree: Tree): readonly SourceText[] {
  const name = baseName(script.file);
  // what a program imports gives its variables values; what starts it is another matter
  const isModule = ({ file }: SourceText): boolean =>
    isCode(script.file) && isCode(file) && listRunPrograms(script, tree).paths.includes(file);
  const starts = (other: SourceText): boolean =>
    other.text.includes(name) ||
    startsTasks(other.text, name) ||
    listRunPrograms(other, tree).paths.includes(script.file);
  const others = [...read, ...around].filter(
    (other) => other !== script && (SETTING.test(other.file) || isMakefile(other.file) || isModule(other)),
  );
  const related = others.filter(
    (other) =>
      SHARING.test(other.text) ||
      script.text.includes(baseName(other.file)) ||
      listRunPrograms(script, tree).paths.includes(other.file) ||
      starts(other),
  );
  const shared = related.flatMap((other) => listShared(other, tree));
  const files = listReadFiles([script, ...others.filter(starts)], tree);
  const known = new Set(related.map(({ file }) => file));
  const more = [...new Set([...files, ...shared])].filter((path) => path !== script.file && !known.has(path));
  return [...related, ...openFiles(more, tree)];
}

/** The files that lines name which give later steps variables: `cat ci/v.env >> $GITHUB_ENV`. */
function listShared(source: SourceText, tree: Tree): readonly string[] {
  if (!source.text.includes(GITHUB_ENV)) return [];
  const lines = source.text
    .split('\n')
    .filter((line) => line.includes(GITHUB_ENV) && line.length <= MAX_LINE);
  const paths = [...new Set(lines.flatMap(listPrintedPaths))].slice(0, MAX_SHARED);
  return paths.flatMap((path) => findPrinted(path, source.file, tree));
}
