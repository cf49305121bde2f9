import type { Build, BuildFileProblem, FoundBuilds } from '../build.js';
import { resolvePath } from '../repo-path.js';
import type { Tree } from '../tree.js';
import { allowanceOf } from './bounds.js';
import { hasOtherServices, readsAsCompose, startIn } from './compose-services.js';
import {
  DEFAULT_COMPOSE_FILES,
  DEFAULT_FILES,
  existing,
  type FoundProject,
  findProjects,
} from './discovery.js';
import { NO_NAMES, type ProjectNames } from './names.js';
import { listTogether } from './overlays.js';
import { placeBuilds } from './places.js';
import type { FileProblem } from './project/files.js';
import { type LoadedProject, loadProject } from './project/loading.js';
import { makeBuild, type Surroundings } from './project/output.js';
import { OverrideProblem, type Overrides, readOverrides } from './project/overrides.js';
import { type SelectedTargets, selectTargets } from './project/selection.js';
import type { Target } from './project/target.js';
import { findBareTemplates, findTemplates } from './project/templates.js';
import type { BakeProject, BakeRequest } from './project.js';
import { type ListedProject, listFileNames } from './together.js';

/** What the bake files of a repository build. Asks for everything that a listing can tell at once. */
export function readBakeBuilds(tree: Tree): FoundBuilds {
  const { defaults, alone, composeOnly } = findProjects(tree);
  for (const { files, composeFiles } of [
    ...defaults,
    ...alone,
    ...alone.flatMap(({ overlays = [] }) => overlays),
  ])
    for (const path of [...files, ...composeFiles]) tree.read(path);
  const list = (project: FoundProject): ListedProject => listProject(project, tree);
  const found = [
    ...listTogether([...defaults.map(list), ...alone.map(list)], list, tree),
    ...composeOnly.map((project) => listServices(project, list, tree)),
  ];
  return {
    builds: found.flatMap(({ builds }) => builds).sort(compareBuilds),
    runImages: [],
    problems: found.flatMap(({ problems }) => problems),
  };
}

function compareBuilds(a: Build, b: Build): number {
  return compare(a.file, b.file) || compare(a.name ?? '', b.name ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fileProblems(refusals: readonly FileProblem[]): readonly BuildFileProblem[] {
  const seen = new Set<string>();
  // limits first: they must not be among those that are left out
  const sorted = [...refusals].sort((a, b) => Number(b.isLimit === true) - Number(a.isLimit === true));
  return sorted.flatMap(({ file, line, message, isLimit, kind, target }) => {
    const key = `${file}:${line}:${message}`;
    if (seen.has(key) || (seen.size >= MAX_PROBLEMS && isLimit !== true)) return [];
    seen.add(key);
    if (isLimit === true) return [{ kind: 'bake' as const, file, line, message, isLimit }];
    // what is said of compose files is said once
    const what = target === undefined ? 'this file' : `${target} in this file`;
    const words = kind === undefined ? `docker buildx bake refuses ${what}: ${message}` : message;
    return [{ kind: 'bake' as const, file, line, message: words }];
  });
}

const MAX_PROBLEMS = 20;

function surroundings(project: LoadedProject, workdir: string): Surroundings {
  const [first] = project.refusals;
  return {
    workdir,
    sources: project.sources,
    resolver: project.resolver,
    refusal: first === undefined ? null : explainRefusal(first),
    isRefused: first !== undefined && !project.refusals.some(({ isLimit }) => isLimit === true),
  };
}

function explainRefusal({ file, message, isLimit }: FileProblem): string {
  return isLimit === true
    ? `not all of ${file} is known: ${message}`
    : `docker buildx bake refuses ${file}: ${message}`;
}

function listProject(found: FoundProject, tree: Tree): ListedProject {
  const { folder, files, composeFiles } = found;
  const project = loadProject({ files, composeFiles }, tree);
  const nothing = { project: found, builds: [], runImages: [] };
  if (project === null) return { ...nothing, names: namesAlone(found, tree), problems: [] };
  const { config, names } = project;
  if (config.groups.size + config.targets.size === 0)
    return { ...nothing, names, problems: fileProblems(project.refusals) };
  const selection = selectTargets(config, [...config.groups.keys(), ...config.targets.keys()], NO_OVERRIDES);
  const templates = findTemplates(config, selection.targets);
  const listed = [...config.targets.values()].filter(
    ({ isBlock, isOtherService, name }) => (isBlock || isOtherService) && !templates.has(name),
  );
  const targets = listed.map((target) => resolvedOr(target, selection));
  const [first] = files;
  const problems = selection.problems.map(({ target, ...problem }) => {
    const { file, line } = config.targets.get(target)?.place ?? { file: first ?? folder, line: 1 };
    return { ...problem, file, line, target };
  });
  const bare = findBareTemplates(config, selection.targets);
  return {
    project: found,
    names,
    builds: placeBuilds(targets, folder, tree, (workdir) => surroundings(project, workdir)).map((build) =>
      bare.has(build.name ?? '') ? { ...build, isTemplate: true } : build,
    ),
    runImages: [],
    problems: fileProblems([...project.refusals, ...problems]),
  };
}

/** Files without targets may define what others use. */
function namesAlone({ files }: FoundProject, tree: Tree): ProjectNames {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return NO_NAMES;
  return { ...NO_NAMES, defined: listFileNames(file, tree) };
}

/** What bake makes of compose files by themselves, where it is not what compose does. What is wrong with them compose tells. */
function listServices(
  project: FoundProject,
  list: (project: FoundProject) => FoundBuilds,
  tree: Tree,
): FoundBuilds {
  const nothing: FoundBuilds = { builds: [], runImages: [], problems: [] };
  if (!hasOtherServices(project.composeFiles, tree)) return nothing;
  const { builds, problems } = list(project);
  return { ...nothing, builds, problems: problems.filter(({ isLimit }) => isLimit === true) };
}

const NO_OVERRIDES: Overrides = new Map();

/** A target that bake would refuse is listed as far as it says something itself. */
function resolvedOr(target: Target, selection: SelectedTargets): Target {
  const problem = selection.problems.find((found) => found.target === target.name);
  const resolved = selection.targets.get(target.name) ?? target;
  if (problem === undefined) return resolved;
  const refused = problem.isLimit === true ? {} : { isRefused: true as const };
  return { ...resolved, mark: resolved.mark ?? problem.message, ...refused };
}

/** What bake builds when it is asked for these files and targets. */
export function readBakeProject(request: BakeRequest, tree: Tree): BakeProject {
  const { workdir } = request;
  const named = request.files.map((file) => resolvePath(workdir, file) ?? file);
  const { environment } = request;
  const given = environment === undefined ? {} : { environment };
  const isCompose = (path: string) => readsAsCompose(path, tree, startIn(workdir, tree, given));
  const files =
    named.length === 0 ? existing(tree, workdir, DEFAULT_FILES) : named.filter((path) => !isCompose(path));
  const composeFiles =
    named.length === 0 ? existing(tree, workdir, DEFAULT_COMPOSE_FILES) : named.filter(isCompose);
  for (const path of [...files, ...composeFiles]) tree.read(path);
  const project = loadProject({ files, composeFiles, workdir, ...given }, tree);
  const nothing: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };
  if (project === null) return nothing;
  const file = files[0] ?? composeFiles[0] ?? workdir;
  // Steps of many workflows may ask for it, each with targets and overrides of its own.
  if (allowanceOf(tree.wanted).spend(2 * project.config.targets.size))
    return selectBuilds(project, request, file);
  const message = 'not read once more, since all bake files together take too many steps to evaluate';
  return { ...nothing, problems: fileProblems([{ file, line: 1, message, isLimit: true }]) };
}

function selectBuilds(project: LoadedProject, request: BakeRequest, file: string): BakeProject {
  const problems = [...project.refusals];
  const overrides = tryOverrides(project, request, (message) => problems.push({ file, line: 1, message }));
  const selection = selectTargets(project.config, request.targets, overrides);
  // what is refused or not followed may be what is asked for
  const isRefused = problems.length > 0;
  for (const { target: _, ...problem } of selection.problems)
    if (!isRefused || problem.isLimit === true) problems.push({ ...problem, file, line: 1 });
  if (selection.mark !== null) problems.push({ file, line: 1, message: selection.mark });
  const around = surroundings({ ...project, refusals: problems }, request.workdir);
  const builds = [...selection.targets.values()].map((target) => makeBuild(target, around));
  return {
    builds: builds.sort((a, b) => compare(a.name ?? '', b.name ?? '')),
    runImages: [],
    problems: fileProblems(problems),
    linked: selection.linked,
  };
}

function tryOverrides(
  project: LoadedProject,
  request: BakeRequest,
  refuse: (message: string) => void,
): Overrides {
  try {
    return readOverrides(request.set, [...project.config.targets.keys()], request.environment);
  } catch (error) {
    if (!(error instanceof OverrideProblem)) throw error;
    refuse(error.message);
    return NO_OVERRIDES;
  }
}
