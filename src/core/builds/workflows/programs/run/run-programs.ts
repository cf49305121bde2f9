import { classifyName } from '../../../../dockerfile/file-names.js';
import { isVendored, mayDefineBuilds, startsScripts } from '../../../build-files.js';
import { parentFolder } from '../../../repo-path.js';
import type { SourceText } from '../../../source-text.js';
import type { Tree } from '../../../tree.js';
import { ANYWHERE, findImplied } from '../../sources/named-paths.js';
import {
  COMMANDS,
  isProgram,
  isShellText,
  listLoaded,
  listMeant,
  MAX_LENGTH,
  MAX_WORD,
} from '../called-programs.js';
import { findRunFolders } from './entered-folders.js';
import { findRun, isLed, isOpenPath, MAX_MEANT, resolveWithin } from './run-paths.js';
import { listOtherTasks, listPackages, MAX_PACKAGES } from './run-tasks.js';
import { listIncluded, spellOut } from './run-text.js';
import { listRunnerWords, mayBeTasks } from './task-runners.js';

/** Programs that a text runs. */
export interface RunPrograms {
  readonly paths: readonly string[];
  /** There are more than are looked through. */
  readonly isTooMuch: boolean;
  /** Those that are not. */
  readonly left: readonly string[];
}

const NONE: RunPrograms = { paths: [], isTooMuch: false, left: [] };
const RUN_TEXT = /\.(?:ya?ml|ps1|psm1|bat|cmd|fish|just|groovy|jenkinsfile|toml|ini|cfg|nu|bats|exp)$/;
const OTHER_PROGRAM =
  /\.(?:bash|bat|cmd|fish|just|groovy|jenkinsfile|psm1|java|kts|scala|lua|tcl|exp|nu|bats|exs|swift|jl|rs|zig|csx|gradle|rake|cmake)$/;
const AMONG_OTHERS = /\.(?:\w{0,3}sh|mk|py|rb|pl|ps1|just)$|(?:^|\/)[^./]+$/;
/** Commands that do not run the files which they name, other than in a container. */
const LOOKING =
  /^[\s({!"']*(?:(?:if|then|do|else|while|until|sudo|time|\w+=\S*)\s+)*(?:\[|test|cp|mv|rm|ln|cat|echo|printf|chmod|chown|touch|mkdir|stat|wc|head|tail|grep|sed|diff|cmp|sort|git(?!\s+bisect)|gh|tar|zip|unzip|curl|sha\d+sum|md5sum|shellcheck|shfmt|(?:docker|podman)(?!(?:\s+[\w./=-]+){0,10}?\s+(?:run|exec)\s)|jq|yq|aws|scp|rsync)\s/;
/** Variables for a program from a file: `env $(cat v.env) ./x.sh`. */
const ENVIRONMENT = /(?<![\w-])env[ \t]+(?:-\S{1,100}[ \t]+)*\$\([^()\n]{1,300}\)/g;
const SEPARATORS = /[\s"'`,;|&()<>=:@$!^%#+[\]{}]+/;

const LISTED = new WeakMap<Tree, Map<string, RunPrograms>>();

/** The programs of the repository that a text runs by itself, wherever it starts. */
export function listRunPrograms(source: SourceText, tree: Tree): RunPrograms {
  const listed = LISTED.get(tree) ?? new Map<string, RunPrograms>();
  LISTED.set(tree, listed);
  const known = listed.get(source.file);
  if (known !== undefined) return known;
  const found = findPrograms(source, tree);
  listed.set(source.file, found);
  return found;
}

function findPrograms(source: SourceText, tree: Tree): RunPrograms {
  const { file } = source;
  const own = parentFolder(file);
  if (!runsByWords(file)) {
    if (source.text.length > MAX_LENGTH) return NONE;
    const place = { folders: [...new Set(['.', own])], resolve: resolveWithin };
    return { paths: listLoaded(file, source.text, place, tree).filter(mayRun), isTooMuch: false, left: [] };
  }
  const text = spellOut(source);
  const entered = findRunFolders(text, own, tree);
  const { folders } = entered;
  // `"$D"/*.sh` may be in any folder that the text names
  const find = (path: string): readonly string[] =>
    findRun(
      path,
      isLed(path) && isOpenPath(path.slice(ANYWHERE.length))
        ? [...new Set([...folders, ...entered.named()])]
        : folders,
      tree,
    );
  const commands = text.replace(ENVIRONMENT, 'env').split(COMMANDS).filter(runsSome);
  const written = new Set(commands.flatMap((command) => command.split(/\s+/)));
  const words = [...new Set([...written].flatMap(listPaths))];
  const meant = listMeant(text);
  const tasks = [...meant.tasks, ...listOtherTasks(file, text), ...listIncluded(file, source.text, text)];
  const found = collect([
    ...words.map((word) => find(word).filter(isOpenPath(word) ? mayRunAmong : mayRun)),
    ...tasks.map((path) => find(path).filter((each) => !mayDefineBuilds(each))),
    ...listRunnerWords(text).map((path) => find(path).filter(mayBeTasks)),
  ]);
  const implied = findImplied(meant.implied, { folders, resolve: resolveWithin }, tree).filter(mayRun);
  const packages = listPackages(text, tree);
  return {
    paths: [...new Set([...found.paths, ...implied, ...packages.slice(0, MAX_PACKAGES)])].filter(
      (path) => path !== file,
    ),
    isTooMuch: found.isTooMuch || entered.isTooMuch || packages.length > MAX_PACKAGES,
    left: [...found.left, ...packages.slice(MAX_PACKAGES)],
  };
}

/** Of each word the first files. */
function collect(found: readonly (readonly string[])[]): RunPrograms {
  const paths = new Set(found.flatMap((each) => each.slice(0, MAX_MEANT)));
  const left = [...new Set(found.flatMap((each) => each.slice(MAX_MEANT)))];
  return { paths: [...paths], isTooMuch: left.length > 0, left };
}

/** Whether a file says by the words of its lines what it runs, unlike one that imports others. */
export function runsByWords(file: string): boolean {
  return isShellText(file) || RUN_TEXT.test(file) || startsScripts(file);
}

/** Build files say by themselves what they build, and so do Dockerfiles. */
function mayRun(path: string): boolean {
  if (mayDefineBuilds(path) || isVendored(path)) return false;
  return isProgram(path) ? classifyName(path) === 'other' : OTHER_PROGRAM.test(path);
}

/** The same of one that a pattern names among others: of most languages these are what programs are made of. */
function mayRunAmong(path: string): boolean {
  return AMONG_OTHERS.test(path) && mayRun(path);
}

function runsSome(command: string): boolean {
  return !LOOKING.test(command);
}

/** A word and its parts, as far as they may be paths. */
function listPaths(word: string): readonly string[] {
  // `**` is for lists of files that mostly only start a workflow
  if (word === '' || word.length > MAX_WORD || word.includes('**')) return [];
  const parts = word.split(SEPARATORS).map((part) => part.replaceAll('\\', '/').replace(/^\/\//, ''));
  return [word, ...parts.flatMap((part) => (/^-[A-Za-z][^-]/.test(part) ? [part, part.slice(2)] : [part]))];
}
