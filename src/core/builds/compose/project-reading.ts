import type { SourceText } from '../source-text.js';
import { type GivenAnswers, recordAsked } from '../step-environment.js';
import type { Tree } from '../tree.js';
import { MAX_WORK } from './bounds.js';
import { openGiven } from './environment/given.js';
import { readEnvironment } from './environment/project-environment.js';
import { addProjectName, mayAskForName } from './environment/project-name.js';
import { isComposeName } from './file-choice.js';
import { KeptReadings } from './kept-readings.js';
import { loadModel } from './loading/model.js';
import type { ProjectSession } from './loading/session.js';
import type { ComposeStart } from './project.js';
import { describeProject, NOTHING, type ReadProject } from './project-description.js';
import { ProjectFiles } from './project-files.js';
import { LIMIT, Refusals } from './refusals.js';
import { folderOf, toRooted } from './rooted-path.js';
import { textsOf } from './tree-texts.js';
import { WorkBudget } from './work-budget.js';

/** A project as it is read when somebody names its files. */
interface WholeProject {
  readonly found: ReadProject;
  /** What it asked of the environment; where nothing is refused, what decides what is built. */
  readonly asked: GivenAnswers;
  /** Whether any file has what a compose file has. */
  readonly isCompose: boolean;
}

/**
 * Reads files as `docker compose -f FILE -f FILE` does. `isFound`: they were chosen by name, and may be no compose files.
 */
export function readProject(
  tree: Tree,
  paths: readonly string[],
  isFound: boolean,
  start: ComposeStart = {},
): ReadProject {
  const [main] = paths;
  if (main === undefined) return NOTHING;
  if (isFound && !mayBeProject(tree, paths)) return NOTHING;
  const { found, isCompose } = readOnce(tree, main, paths, start);
  return isFound && !isCompose ? NOTHING : found;
}

const KNOWN = new WeakMap<Tree, Map<string, KeptReadings<WholeProject>>>();

/** Bake and devcontainers read the same projects, and each row of a matrix those of the others. */
function readOnce(tree: Tree, main: string, paths: readonly string[], start: ComposeStart): WholeProject {
  const known = KNOWN.get(tree) ?? new Map<string, KeptReadings<WholeProject>>();
  KNOWN.set(tree, known);
  const { environment, isBake, ...rest } = start;
  const isOther = isBake === true && paths.some((path) => mayBeNamed(tree, path));
  const key = JSON.stringify([paths, rest, isOther]);
  const kept = known.get(key) ?? new KeptReadings();
  known.set(key, kept);
  const same = kept.find(environment);
  if (same !== undefined) return same;
  const project = readWhole(tree, main, paths, start);
  // What is not at hand yet makes another project of it.
  if (tree.wanted.size === 0) kept.keep(project.asked, project);
  return project;
}

/** Whether a file may ask for the name of its project. */
function mayBeNamed(tree: Tree, path: string): boolean {
  const file = textsOf(tree).read(path);
  return file.kind === 'text' && mayAskForName(file.source.text);
}

/** Whether there is anything but files that say nothing of services. */
function mayBeProject(tree: Tree, paths: readonly string[]): boolean {
  const files = paths.map((path) => textsOf(tree).read(path));
  const texts = files.flatMap((file) => (file.kind === 'text' ? [file.source] : []));
  return texts.length === 0 || texts.some(mayBeCompose);
}

function readWhole(tree: Tree, main: string, paths: readonly string[], start: ComposeStart): WholeProject {
  const { asked, counting, aside, environment: given } = recordAsked(start.environment);
  const recorded = { ...start, environment: given };
  const session = { ...openSession(tree, main, recorded), aside };
  const sources: SourceText[] = [];
  for (const path of paths) {
    const file = session.files.read(toRooted(path));
    if (file.kind === 'text') sources.push(file.source);
    if (file.kind === 'problem')
      session.refusals.all.push({
        file: path,
        line: 1,
        message: `the file ${file.message}`,
        ...(file.isLimit ? LIMIT : {}),
      });
  }
  const environment = readEnvironment(session, start);
  const isWanted = sources.length < paths.length && session.refusals.all.length === 0;
  if (isWanted) return { found: NOTHING, isCompose: false, asked };
  const variables = addProjectName(session, sources, environment, recorded);
  const model = loadModel(session, {
    paths: paths.map(toRooted),
    folder: session.workingFolder,
    resourceFolder: session.workingFolder,
    variables,
    trail: [],
  });
  const isCompose = session.composeFiles.size > 0 || model === null;
  const found = addPossible(
    tree,
    describeProject(session, main, sources, model, variables),
    session.possible,
    start,
  );
  const services = [...found.bake.services.values()];
  const isPlain =
    found.problems.length + found.bake.problems.length === 0 &&
    services.every(({ takesEnvironment }) => !takesEnvironment);
  return { found, isCompose, asked: isPlain ? counting : asked };
}

/** More files are too many to be meant. */
const MAX_POSSIBLE = 20;
/** Files that may be meant by others of them. */
const MAX_GUESSES = 3;

/** What files build by themselves of which some may be among those of the project. */
function addPossible(
  tree: Tree,
  found: ReadProject,
  possible: ReadonlySet<string>,
  { environment, guesses = 0 }: ComposeStart,
): ReadProject {
  if (possible.size === 0 || possible.size > MAX_POSSIBLE || guesses >= MAX_GUESSES) return found;
  const start = { ...(environment === undefined ? {} : { environment }), guesses: guesses + 1 };
  const others = [...possible]
    .filter((path) => !isComposeName(path))
    .map((path) => readProject(tree, [path], true, start));
  const all = [found, ...others];
  return {
    ...found,
    builds: all.flatMap(({ builds }) => builds),
    ownBuilds: all.flatMap(({ ownBuilds }) => ownBuilds),
    runImages: all.flatMap(({ runImages }) => runImages),
    problems: all.flatMap(({ problems }) => problems),
  };
}

export function openSession(tree: Tree, main: string, start: ComposeStart): ProjectSession {
  const files = new ProjectFiles(tree);
  const { projectFolder } = start;
  return {
    files,
    refusals: new Refusals(),
    unknowns: new Refusals(),
    work: new WorkBudget(MAX_WORK, files.texts.work),
    given: openGiven(main, start),
    aside: (ask) => ask(),
    workingFolder: projectFolder === undefined ? folderOf(toRooted(main)) : toRooted(projectFolder),
    included: new Map(),
    composeFiles: new Set(),
    includes: new Set(),
    lent: new Set(),
    possible: new Set(),
  };
}

/** Keys may be written with escapes. */
function mayBeCompose(source: SourceText): boolean {
  return /services|include|\\/.test(source.text);
}
