import { baseName } from '../../repo-path.js';
import type { Tree, TreeFile } from '../../tree.js';
import { allowanceOf } from '../bounds.js';
import { readComposeServices } from '../compose-services.js';
import { DEFAULT_FILES } from '../discovery.js';
import type { AnyBody } from '../hcl/body.js';
import type { BakeEnvironment } from '../project.js';
import { type EvaluatedProject, evaluateProject } from './evaluate-project.js';
import { type FileProblem, readFile } from './files.js';

/** A project whose files are read and evaluated; nobody changes it. */
export interface LoadedProject extends EvaluatedProject {
  readonly sources: readonly string[];
}

type Given = ReturnType<BakeEnvironment['lookUp']>;

/** A project as it was loaded, and all on which that depends. */
interface KeptProject {
  readonly paths: readonly string[];
  readonly files: readonly TreeFile[];
  readonly asked: ReadonlyMap<string, Given>;
  /** Undefined: it was asked for once. Most are, and what is made of a project is large. */
  readonly project: LoadedProject | null | undefined;
}

const MAX_KEPT = 8;
const KNOWN = new WeakMap<TreeFile, KeptProject[]>();

/** Null: something is wanted and not yet there, or the files are not bake's. Many steps of workflows ask for the same. */
export function loadProject(
  files: readonly string[],
  composeFiles: readonly string[],
  environment: BakeEnvironment | undefined,
  tree: Tree,
): LoadedProject | null {
  const paths = [...files, '', ...composeFiles];
  const read = paths.map((path) => tree.read(path));
  const first = read.find(({ kind }) => kind === 'bytes');
  const kept = (first === undefined ? undefined : KNOWN.get(first)) ?? [];
  const known = kept.find((one) => isSameProject(one, paths, read, environment));
  if (known?.project !== undefined) return known.project;
  const asked = new Map<string, Given>();
  const recorded: BakeEnvironment = {
    lookUp(name) {
      const value = environment?.lookUp(name);
      asked.set(name, value);
      return value;
    },
  };
  // what is read without an environment has asked for it too
  const project = loadAgain(files, composeFiles, recorded, tree);
  const others = kept.filter((one) => one !== known);
  if (first !== undefined && tree.wanted.size === 0 && others.length < MAX_KEPT) {
    const again = { paths, files: read, asked, project: known === undefined ? undefined : project };
    KNOWN.set(first, [...others, again]);
  }
  return project;
}

function isSameProject(
  kept: KeptProject,
  paths: readonly string[],
  files: readonly TreeFile[],
  environment: BakeEnvironment | undefined,
): boolean {
  if (kept.paths.length !== paths.length) return false;
  if (!paths.every((path, at) => path === kept.paths[at])) return false;
  // Only what a tree holds is one and the same whenever it is read.
  const isSameFile = (file: TreeFile, at: number): boolean =>
    file.kind === 'bytes' ? file === kept.files[at] : file.kind === kept.files[at]?.kind;
  if (!files.every(isSameFile)) return false;
  return [...kept.asked].every(([name, value]) => isSameValue(environment?.lookUp(name), value));
}

function isSameValue(left: Given, right: Given): boolean {
  if (left === undefined || right === undefined) return left === right;
  if ('value' in left) return 'value' in right && left.value === right.value;
  return 'unknown' in right && left.unknown === right.unknown;
}

function loadAgain(
  files: readonly string[],
  composeFiles: readonly string[],
  environment: BakeEnvironment | undefined,
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
  // Without targets and groups it is a file of some other tool.
  if (problems.length === 0 && !bodies.some(hasBuilds) && (files.length > 0 || composeFiles.length === 0))
    return null;
  if (composeFiles.some((path) => tree.read(path).kind === 'absent')) return null;
  const compose = readComposeServices(composeFiles, tree);
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
