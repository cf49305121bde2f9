import { readsLikeDockerfile } from '../../core/dockerfile/first-instruction.js';
import { isAttributesPath } from '../../core/git-attributes/conversion.js';
import { describePassedOver } from '../../core/judge/passed-over.js';
import type { Scope, Settings } from '../../core/policy/policy.js';
import { openFileChoice } from '../../core/policy/query/file-choice.js';
import type { Problem } from '../../core/report.js';
import type { ListedFile } from '../../io/disk/listed-file.js';
import { readListedFile, type Workspace } from '../../io/disk/workspace.js';
import { type Changes, listChanges } from '../../io/git/git-changes.js';
import { openObjectStore } from '../../io/git/git-objects.js';
import type { RunOptions } from '../options/run-options.js';
import { failEvaluation, type Result } from '../result.js';
import { openAttributes } from './attributes.js';
import { type ChosenFile, isChanged, selectChanges } from './change-set.js';
import type { Checkout } from './checkout.js';
import { type Choose, findDockerfiles, type Search } from './dockerfile-search.js';

/** What was found, and what of it is to be read. */
export interface ChosenFiles {
  readonly search: Search;
  /** In the order of their paths. */
  readonly toRead: readonly ChosenFile[];
  /** Why a file's bytes are not those that are committed, once git has checked it out; null: they are. */
  readonly convert: (file: ListedFile) => string | null;
  /** Without a base revision always `all`. */
  readonly scope: Scope;
  /** What people must know of files that are not read. */
  readonly notes: readonly Problem[];
}

/** Finds the Dockerfiles under the paths that were typed, and those of them that the scope asks for. */
export async function chooseFiles(
  checkout: Checkout,
  settings: Settings,
  options: RunOptions,
): Promise<Result<ChosenFiles>> {
  const { workspace, revision } = checkout;
  const changes = revision === null ? null : await listChanges(workspace.root, revision.mergeBase);
  if (typeof changes === 'string') return failEvaluation(`Git could not say what changed: ${changes}`);
  const kindOf = openFileChoice(settings);
  const choose: Choose = (path, untracked) => {
    const kind = kindOf(path);
    if (kind === 'judged') return 'files';
    if (kind === 'ignored') return isAttributesPath(path) ? 'others' : null;
    const isNew = changes !== null && (untracked || changes.changed.has(path));
    return kind === 'template' || isNew || isAttributesPath(path) ? 'others' : null;
  };
  const search = await findDockerfiles(checkout, options.paths, choose);
  if ('failure' in search) return search;
  const { files, others } = search.value;
  const scope = revision === null ? 'all' : (options.scope ?? settings.scope);
  const isJudged = (path: string): boolean => kindOf(path) === 'judged';
  // what is above a searched folder was not listed with it
  const paths = options.paths.length === 0 ? [] : files.map(({ path }) => path);
  const openStore = () => openObjectStore(workspace.repository ?? workspace.root);
  const attributes = await openAttributes(workspace, others, paths, changes, openStore);
  const toRead =
    revision === null || changes === null || scope === 'all'
      ? files.map((file) => ({ file, base: null, compare: false }))
      : selectChanges(workspace, revision, changes, files, isJudged, attributes);
  const unjudged = others.filter(({ path }) => kindOf(path) !== 'ignored');
  const templates = unjudged.filter(({ path }) => kindOf(path) === 'template');
  const counted =
    scope === 'all' ? templates : templates.filter((file) => changes && isChanged(changes, file));
  return {
    value: {
      search: search.value,
      toRead,
      convert: attributes.convert,
      scope,
      notes: describePassedOver({
        templates: counted.map(({ path }) => path),
        lookAlikes: changes === null ? [] : findLookAlikes(workspace, changes, unjudged),
        strangers: files
          .filter((file) => !isJudged(file.path) && readsLike(workspace, file) === false)
          .map(({ path }) => path),
      }),
    },
  };
}

function findLookAlikes(
  workspace: Workspace,
  changes: Changes,
  files: readonly ListedFile[],
): readonly string[] {
  return files
    .filter((file) => file.regular && isChanged(changes, file))
    .filter((file) => readsLike(workspace, file) === true)
    .map(({ path }) => path);
}

/** Whether a file begins like a Dockerfile; null where it cannot be read. */
function readsLike(workspace: Workspace, file: ListedFile): boolean | null {
  const content = readListedFile(workspace, file);
  return 'bytes' in content ? readsLikeDockerfile(content.bytes) : null;
}
