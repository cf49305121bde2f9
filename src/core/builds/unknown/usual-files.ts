import { classifyName } from '../../dockerfile/file-names.js';
import type { Build } from '../build.js';
import type { BuildFolders } from '../build-folders.js';
import { isLocalStart } from '../remote-context.js';
import { baseName } from '../repo-path.js';
import type { Tree } from '../tree.js';
import type { PossibleFile } from './possible-files.js';

/** Where a build has its Dockerfile: an empty file means there is none. */
interface WrittenPlace {
  /** The folder of the repository that is the context; null: it is not known. */
  readonly local: string | null;
  readonly context: string;
  readonly file: string;
}

const OPEN = '\uffff';

/**
 * Dockerfiles of a usual name below a folder of the repository, if a build that is not known cannot read any other:
 * `services/${{ inputs.service }}/Dockerfile`.
 */
export function listUsual(
  { local, context, file }: WrittenPlace,
  folders: BuildFolders,
): readonly PossibleFile[] {
  if (file === '' ? !isLocalStart(context) : local === null) return [];
  const path = file === '' ? `${context}/Dockerfile` : file;
  const start = path.slice(0, Math.max(path.indexOf(OPEN), 0));
  const name = baseName(path);
  const isPlain = !path.split('/').includes('..') && !name.includes(OPEN);
  if (!start.includes('/') || !isPlain || classifyName(name) !== 'dockerfile') return [];
  const below = folders.resolve(start.slice(0, start.lastIndexOf('/')));
  return below === null || below === '.' ? [] : [{ below, name }];
}

/** Whether each Dockerfile that a build may read is judged by its name, and the build gives nothing that it would not have by itself. */
export function isJudgedByName(build: Build, tree: Pick<Tree, 'select'>): boolean {
  const usual = build.possible?.find((each) => 'below' in each);
  if (usual === undefined || !addsNothing(build)) return false;
  const { below, name } = usual;
  // below a submodule there may be others
  return (
    tree.select('of submodules', (path) => path === '.gitmodules').length === 0 &&
    tree.select(
      JSON.stringify(['usual', below, name]),
      (path) => path.startsWith(`${below}/`) && path.endsWith(`/${name}`),
    ).length > 0
  );
}

function addsNothing(build: Build): boolean {
  const { args, contexts, platforms, generators, target, unknown } = build;
  const isOther = [build.bases, build.made, build.foreign, build.isRefused, build.isPowerShell].some(
    (each) => each !== undefined,
  );
  return (
    unknown.every((field) => field === 'dockerfile' || field === 'context') &&
    args.size + contexts.size + platforms.length + generators.length === 0 &&
    target === null &&
    !isOther
  );
}
