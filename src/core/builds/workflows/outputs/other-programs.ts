import { isComposeName } from '../../compose/file-choice.js';
import { readSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { isUnknown } from '../../unknown-texts.js';
import { type ContainerMount, listMounts } from '../containers/container-mounts.js';
import { overPrograms } from '../containers/program-folders.js';
import type { StepScope } from '../scope.js';
import type { PlacedStep, VariableWriters } from '../sources/placed-step.js';
import { sayTree } from '../sources/references.js';
import { mayBeInWorkspace } from '../sources/runner-folders.js';
import type { YamlTree } from '../yaml/yaml-tree.js';
import { runsOthers } from './run-words.js';

/** A script that puts a program among those of the system: `sudo cp x /usr/bin/jq`. */
const PUTTING =
  /(?:\b(?:cp|mv|ln|install|tee|rsync)\b|>)[^\n\\;&|]*[\s"'=>](?:~|\$\{?HOME\}?|\/opt|\/usr(?:\/local)?)?\/(?:[\w.-]+\/)*s?bin\b/;
/** The same on Windows. */
const PUTTING_ON_WINDOWS =
  /(?:\b(?:cp|mv|ln|install|tee|rsync|copy|move|xcopy|robocopy|(?:Copy|Move)-Item)\b|>)[^\n;&|]*\b(?:windows|system32|program ?files|programdata)\b/i;
/** What a script writes into git's configuration, which later commands of git act on. */
const CONFIGURING = /\bgit\b[^\n;&|]*?\bconfig\b([^\n;&|]*)/g;
/** A helper that is a program of its own, and not one of git's. */
const HELPER = /\bcredential\.(?:\S*\.)?helper["']?[\s=]+["']?[!./~$]/i;
/** A container that gets the folder of the runner's files, or one above it. */
const GIVEN =
  /\s(?:-v|--volume|--mount)[=\s]{1,3}["']?(?:[\w=-]{1,40},){0,6}(?:(?:source|src)=)?["']?(?:[\s${]{0,5}(?:RUNNER_TEMP|runner\.temp)[\s"'}]{0,5}|\/(?:[\w.-]{1,40}\/){0,6}_temp\/?|\/home(?:\/runner(?:\/work)?)?\/?|\/|~\/?|\$\{?HOME\}?\/?)["']?[:,]/i;
/** The files of the runner, as a service of compose may mount them. */
const RUNNER_FILES = /GITHUB_(?:ENV|OUTPUT|PATH|STATE)\b|\bRUNNER_TEMP\b|_runner_file_commands|\/_temp\b/;
const SAYS_COMPOSE = /\bcompose\b/;
/** Folders of the machine that hold those of its jobs. */
const AROUND = /^(?:\.|\/(?:home(?:\/runner)?|Users(?:\/runner)?)?\/?$)/;

const NONE: readonly string[] = [];
const PUT = new WeakMap<YamlTree, boolean>();

/** A job, and what its steps have done so far. */
export interface JobPrograms {
  readonly written: Pick<VariableWriters, 'paths' | 'scripts'>;
  readonly tree: Tree;
  readonly job: YamlTree;
  readonly scope: StepScope;
}

/** Whether a program that a step calls by a usual name may be one of the repository. */
export function mayRunOthers({ context }: PlacedStep): boolean {
  const { written, session } = context;
  let level = context.surroundings;
  while (level.action !== undefined && level.outer !== null) level = level.outer;
  return mayHaveOthers({ written, tree: session.tree, job: level.job, scope: level.scope });
}

/** The same of the steps of a job: programs of a folder on the path, or put in the place of others. */
export function mayHaveOthers({ written, tree, job, scope }: JobPrograms): boolean {
  const { paths, scripts = NONE } = written;
  if (isPut(job) || anyOf(scripts, PUTS) || isMounted(job, scope)) return true;
  if ((isComposing(job) || anyOf(scripts, SAYS)) && isServed(tree)) return true;
  return paths !== undefined && !paths.isEmpty && paths.mayBeIn(tree);
}

/** A question of the scripts of a job, whose steps add to them; how many of them have been read, and the answer for these. */
interface Question {
  readonly test: (script: string) => boolean;
  readonly read: WeakMap<readonly string[], { readonly count: number; readonly isTrue: boolean }>;
}

const PUTS: Question = { test: changesPrograms, read: new WeakMap() };
const SAYS: Question = { test: (script) => SAYS_COMPOSE.test(script), read: new WeakMap() };

function anyOf(scripts: readonly string[], { test, read }: Question): boolean {
  const { count, isTrue } = read.get(scripts) ?? { count: 0, isTrue: false };
  if (isTrue || count === scripts.length) return isTrue;
  const found = scripts.slice(count).some(test);
  read.set(scripts, { count: scripts.length, isTrue: found });
  return found;
}

/** Whether programs of usual names are others after a script, or run others. */
function changesPrograms(script: string): boolean {
  return (
    PUTTING.test(script) ||
    PUTTING_ON_WINDOWS.test(script) ||
    GIVEN.test(script) ||
    [...script.matchAll(CONFIGURING)].some(
      ([, told = '']) =>
        HELPER.test(told) || runsOthers('git', told.replace(/["']/g, '').trim().split(/\s+/)),
    )
  );
}

const SERVED = new WeakMap<Tree, boolean>();

/** Whether a compose file of the repository gives a service the files of the runner, to which that may then write. */
function isServed(tree: Tree): boolean {
  const known =
    SERVED.get(tree) ?? tree.buildFiles.filter(isComposeName).some((path) => speaksOfFiles(path, tree));
  SERVED.set(tree, known);
  return known;
}

function speaksOfFiles(path: string, tree: Tree): boolean {
  const source = readSource(path, tree);
  return source !== null && RUNNER_FILES.test(source.text);
}

const MOUNTED = new WeakMap<StepScope, boolean>();

function isMounted(job: YamlTree, scope: StepScope): boolean {
  const known = MOUNTED.get(scope) ?? listMounts(job, scope).some(isOverPrograms);
  MOUNTED.set(scope, known);
  return known;
}

const COMPOSING = new WeakMap<YamlTree, boolean>();

function isComposing(job: YamlTree): boolean {
  const known = COMPOSING.get(job) ?? SAYS_COMPOSE.test(sayTree(job));
  COMPOSING.set(job, known);
  return known;
}

function isPut(job: YamlTree): boolean {
  const said = PUT.has(job) ? '' : sayTree(job);
  const known = PUT.get(job) ?? (PUTTING.test(said) || GIVEN.test(said));
  PUT.set(job, known);
  return known;
}

/** Whether files of the workspace may take the place of programs. */
function isOverPrograms({ source, target }: ContainerMount): boolean {
  const isOurs = source === null || isUnknown(source) || AROUND.test(source) || mayBeInWorkspace(source);
  return isOurs && (target === null || overPrograms(target));
}
