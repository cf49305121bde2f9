import { baseName } from '../../repo-path.js';
import { answersAlike, type GivenValue, recordAsked, type StepEnvironment } from '../../step-environment.js';
import type { Tree, TreeFile } from '../../tree.js';
import { allowanceOf } from '../bounds.js';
import { readComposeServices, startIn } from '../compose-services.js';
import { DEFAULT_FILES } from '../discovery.js';
import type { AnyBody } from '../hcl/body.js';

import { type EvaluatedProject, evaluateProject } from './evaluate-project.js';
import { type FileProblem, readFile } from './files.js';

/** A project whose files are read and evaluated; nobody changes it. */
export interface LoadedProject extends EvaluatedProject {
  readonly sources: readonly string[];
}

/** A project as it was loaded, and all on which that depends. */
interface KeptProject {
  readonly paths: readonly string[];
  readonly files: readonly TreeFile[];
  readonly asked: ReadonlyMap<string, GivenValue | undefined>;
  /** Undefined: it was asked for once. Most are, and what is made of a project is large. */
  readonly project: LoadedProject | null | undefined;
}

/** What bake is to read, and where it is started. */
export interface ProjectRequest {
  readonly files: readonly string[];
  readonly composeFiles: readonly string[];
  /** bake itself takes the `.env` there, whichever folder the compose files are in; none: where they are. */
  readonly workdir?: string;
  readonly environment?: StepEnvironment;
}

const MAX_KEPT = 8;
const KNOWN = new WeakMap<TreeFile, KeptProject[]>();

/** Null: something is wanted and not yet there, or the files are not bake's. Many steps of workflows ask for the same. */
export function loadProject(project: ProjectRequest, tree: Tree): LoadedProject | null {
  const { environment } = project;
  // what compose files extend and include is not among their own paths
  if (project.composeFiles.length > 0) return loadAgain(project, tree);
  const paths = [...project.files];
  const read = paths.map((path) => tree.read(path));
  const first = read.find(({ kind }) => kind === 'bytes');
  const kept = (first === undefined ? undefined : KNOWN.get(first)) ?? [];
  const known = kept.find((one) => isSameProject(one, paths, read, environment));
  if (known?.project !== undefined) return known.project;
  const { asked, environment: recorded } = recordAsked(environment);
  // what is read without an environment has asked for it too
  const loaded = loadAgain({ ...project, environment: recorded }, tree);
  const others = kept.filter((one) => one !== known);
  if (first !== undefined && tree.wanted.size === 0 && others.length < MAX_KEPT) {
    const again = { paths, files: read, asked, project: known === undefined ? undefined : loaded };
    KNOWN.set(first, [...others, again]);
  }
  return loaded;
}

function isSameProject(
  kept: KeptProject,
  paths: readonly string[],
  files: readonly TreeFile[],
  environment: StepEnvironment | undefined,
): boolean {
  if (kept.paths.length !== paths.length) return false;
  if (!paths.every((path, at) => path === kept.paths[at])) return false;
  // Only what a tree holds is one and the same whenever it is read.
  const isSameFile = (file: TreeFile, at: number): boolean =>
    file.kind === 'bytes' ? file === kept.files[at] : file.kind === kept.files[at]?.kind;
  if (!files.every(isSameFile)) return false;
  return answersAlike(environment, kept.asked);
}

function loadAgain(
  { files, composeFiles, workdir, environment }: ProjectRequest,
  tree: Tree,
): LoadedProject | null {
  const allowance = allowanceOf(tree.wanted);
  const read = files.map((path) => readFile(path, tree, allowance));
  if (read.some(({ kind }) => kind === 'waiting')) return null;
  const bodies: AnyBody[] = [];
  const problems: FileProblem[] = [];
  for (const file of read) {
    if (file.kind === 'body') bodies.push(file.body);
    else if (file.kind === 'problem' && speaksOfBuilds(file.problem.file, file.text))
      problems.push(file.problem);
  }
  // Without targets and groups it is a file of some other tool, unless somebody names it.
  const isOther = composeFiles.length === 0 || (files.length > 0 && workdir === undefined);
  if (problems.length === 0 && !bodies.some(hasBuilds) && isOther) return null;
  if (composeFiles.some((path) => tree.read(path).kind === 'absent')) return null;
  const compose = readComposeServices(
    composeFiles,
    tree,
    startIn(workdir, tree, environment === undefined ? {} : { environment }),
  );
  const evaluated = evaluateProject(bodies, environment, compose.config, allowance);
  return {
    ...evaluated,
    refusals: [...problems, ...compose.problems, ...evaluated.refusals],
    sources: [...composeFiles, ...files],
  };
}

function hasBuilds(body: AnyBody): boolean {
  return body.names().some(({ name }) => name === 'target' || name === 'group');
}

/** Broken JSON of another name may be anybody's. */
function speaksOfBuilds(path: string, text: string): boolean {
  return (
    !path.endsWith('.json') ||
    DEFAULT_FILES.includes(baseName(path)) ||
    text === '' ||
    /"(?:target|group)"/.test(text)
  );
}
