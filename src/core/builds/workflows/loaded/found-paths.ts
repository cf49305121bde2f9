import { parentFolder, pathWithin } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import { isUnknown } from '../../unknown-texts.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { madeAt, type Step } from '../step.js';

/** Where a path of a variable leads: to a path of the repository, out of it, or nothing tells. */
export type VariablePath = { readonly path: string } | 'elsewhere' | 'unknown';

const OUTSIDE = /^(?:~|[/\\]|[A-Za-z]:[/\\])/;
/** Where runners keep the workspace. */
const WORKSPACE = /^\/(?:__w|github\/workspace|home\/runner\/work)(?:\/|$)/;
/** Folders of the runner's machine that are not the workspace. */
const MACHINE = /\brunner\s*\.\s*(?:temp|tool_cache)\b|^\$\{?(?:RUNNER_TEMP|RUNNER_TOOL_CACHE|HOME|TMPDIR)\b/;

/** `folder`: where the program runs that reads the variable. */
export function findPath(step: Step, written: string, folder: string | null): VariablePath {
  const { session, workspace } = step.context;
  const { value } = withoutAnchor(madeAt(step, written), folder ?? '.', session.texts);
  if (isUnknown(value)) {
    const [first = ''] = session.texts.expressionsIn(value);
    const isMachine = value.startsWith(session.texts.standIn(first)) && MACHINE.test(first);
    return isMachine || (OUTSIDE.test(value) && !WORKSPACE.test(value)) ? 'elsewhere' : 'unknown';
  }
  if (OUTSIDE.test(value)) return WORKSPACE.test(value) ? 'unknown' : 'elsewhere';
  const path = workspace.foldersAt(folder ?? '.').resolve(value);
  return path === null ? 'elsewhere' : { path };
}

/** Programs that build, or run what does: a file of such a name in a folder of the path takes their place. */
export const PROGRAM_FILE =
  /(?:^|\/)(?:docker(?:-buildx|-compose)?|buildx|podman(?:-remote|-compose)?|buildah|nerdctl|finch|lima|minikube|container|sudo|env|bash|sh|zsh|node)(?:\.(?:exe|cmd|bat))?$/i;

const FILES = new WeakMap<Tree, Map<string, readonly string[]>>();

/** The files of the repository whose paths match. */
export function listFiles(pattern: RegExp, tree: Tree): readonly string[] {
  return listOnce(pattern.source, tree, () => tree.paths.filter((path) => pattern.test(path)));
}

/** Those below a folder, or right in it. */
export function listFilesIn(
  folder: string,
  pattern: RegExp,
  isDirect: boolean,
  tree: Tree,
): readonly string[] {
  return listOnce(JSON.stringify([folder, pattern.source, isDirect]), tree, () =>
    listFiles(pattern, tree).filter((path) =>
      isDirect ? parentFolder(path) === folder : pathWithin(folder, path) !== null,
    ),
  );
}

function listOnce(key: string, tree: Tree, list: () => readonly string[]): readonly string[] {
  const known = FILES.get(tree) ?? new Map<string, readonly string[]>();
  FILES.set(tree, known);
  const files = known.get(key) ?? list();
  known.set(key, files);
  return files;
}
