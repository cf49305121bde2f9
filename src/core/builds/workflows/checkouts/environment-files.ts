import { isDevcontainerFile } from '../../build-files.js';
import { findMain, isComposeName } from '../../compose/file-choice.js';
import { baseName, parentFolder, resolvePath } from '../../repo-path.js';
import { readSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import type { ComposePlace } from '../shell/compose-place.js';
import type { Step } from '../step.js';
import type { PlacedChange } from './placed-change.js';

const NAME = '.env';
/** What a compose file that builds something says, itself or by others; a quoted key may be spelled with escapes. */
const MAY_BUILD = /build|dockerfile|extends|include|\\/i;
/** What one says that includes others, each of which has a project folder of its own, whose variables it takes. */
const MAY_INCLUDE = /include|\\[xuU\r\n]/;
/** What a file of variables says that chooses other files. */
const MAY_CHOOSE = /COMPOSE_|\\/i;

/** Whether the usual file of variables is written where no compose file that builds finds it, unless a command starts there. */
export function isIdleEnvironment(path: string, tree: Tree): boolean {
  if (baseName(path) !== NAME || tree.has(path)) return false;
  const folder = parentFolder(path);
  // commands start in the root without being told so
  const isNear = (file: string): boolean => folder === '.' || parentFolder(file) === folder;
  return !tree.buildFiles.some((file) =>
    isComposeName(file)
      ? mayInclude(file, tree) || (isNear(file) && mayBuild(file, tree))
      : isDevcontainerFile(file) && (folder === '.' || folder.includes('.devcontainer')),
  );
}

function mayBuild(path: string, tree: Tree): boolean {
  return MAY_BUILD.test(readText(path, tree) ?? 'build');
}

function mayInclude(path: string, tree: Tree): boolean {
  return MAY_INCLUDE.test(readText(path, tree) ?? 'include');
}

function readText(path: string, tree: Tree): string | null {
  return readSource(path, tree)?.text ?? null;
}

/** Keeps which files of variables a `docker compose` takes without being told so. `files`: those that it reads; null: not known. */
export function noteEnvironment(
  step: Step,
  place: ComposePlace | null,
  files: readonly string[] | null,
  tree: Tree,
): void {
  const { workspace } = step.context;
  if (place === null) {
    workspace.environmentFiles.set('*', true);
    return;
  }
  const [first = null] = place.files.length > 0 ? place.files : (files ?? []);
  const project = place.projectFolder ?? (first === null ? place.folder : parentFolder(first));
  const inRepository = (files ?? []).map((path) => workspace.find('.', path) ?? path);
  const builds = files === null || inRepository.some((path) => mayBuild(path, tree));
  noteFolders(step, [place.folder, project], builds);
  noteIncludes(step, inRepository, tree);
}

/** The same of bake, which takes the one where it runs for compose files. */
export function noteBakeEnvironment(step: Step, folder: string, files: readonly string[], tree: Tree): void {
  const compose =
    files.length > 0
      ? files.filter((path) => !/\.(?:hcl|json)$/i.test(path))
      : findMain(folder === '.' ? '' : `${folder}/`, tree.has);
  if (compose.length === 0) return;
  noteFolders(step, [folder], true);
  noteIncludes(
    step,
    files.length > 0 ? compose.map((path) => resolvePath(folder, path) ?? path) : compose,
    tree,
  );
}

/** What is included may be anywhere, and may include others in turn. */
function noteIncludes(step: Step, files: readonly string[], tree: Tree): void {
  if (files.some((path) => mayInclude(path, tree))) step.context.workspace.environmentFiles.set('*', true);
}

function noteFolders(step: Step, folders: readonly string[], builds: boolean): void {
  const { workspace } = step.context;
  for (const folder of folders) {
    const found = workspace.find(folder, NAME);
    if (found !== null)
      workspace.environmentFiles.set(found, builds || workspace.environmentFiles.get(found) === true);
  }
}

/** The usual files of variables that a change writes and that a command of the job takes. */
export function listTakenEnvironments(
  { path, from, isCopy, isEnd }: PlacedChange,
  taken: ReadonlyMap<string, boolean>,
  tree: Tree,
): readonly string[] {
  if (isEnd || baseName(path) !== NAME) return [];
  const builds = taken.get('*') ?? taken.get(path);
  if (builds === undefined) return [];
  const text = isCopy && from !== null ? readText(from, tree) : null;
  return builds || text === null || MAY_CHOOSE.test(text) ? [path] : [];
}
