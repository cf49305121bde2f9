import { readsLikeDockerfile } from '../../core/dockerfile/dockerfile-text.js';
import { isNearDockerfile } from '../../core/dockerfile/file-names.js';
import { describePassedOver } from '../../core/judge/notes/passed-over.js';
import type { Scope } from '../../core/policy/policy.js';
import type { FileChoice } from '../../core/policy/query/file-choice.js';
import type { Problem } from '../../core/report.js';
import type { ListedFile } from '../../io/disk/listed-file.js';
import { findRealPath, findRelativePath } from '../../io/disk/system-path.js';
import { readListedFile, type Workspace } from '../../io/disk/workspace.js';
import type { Changes } from '../../io/git/git-changes.js';
import { isChanged } from './change-set.js';
import type { Search } from './dockerfile-search.js';

export interface UnjudgedQuery {
  readonly workspace: Workspace;
  readonly search: Pick<Search, 'files' | 'others'>;
  readonly kindOf: (path: string) => FileChoice;
  /** Null without a base revision. */
  readonly changes: Changes | null;
  readonly scope: Scope;
  /** What `listTemplates` finds. */
  readonly templates: readonly ListedFile[];
  /** Changed files that begin as Dockerfiles do, and of which no finding says that they cannot be read. */
  readonly lookAlikes: readonly string[];
  /** Files that `settings.ignore` leaves out, where people must know. */
  readonly ignored: readonly string[];
}

/** Files whose names are those of Dockerfiles or near them may be Dockerfiles. Not many are read for a note. */
const MAX_READ = 300;

/** Changed files that are not judged, also not by the name of a link, and begin as Dockerfiles do. */
export function findLookAlikes(
  { workspace, search, kindOf, changes }: Pick<UnjudgedQuery, 'workspace' | 'search' | 'kindOf' | 'changes'>,
  judged: readonly ListedFile[],
): readonly string[] {
  if (changes === null) return [];
  const found = search.others
    .filter((file) => file.regular && kindOf(file.path) !== 'ignored' && isChanged(changes, file))
    .filter((file) => readsLike(workspace, file) === true)
    .map(toPath);
  if (found.length === 0) return [];
  const real = new Set(judged.map((file) => findReal(workspace, file)));
  return found.filter((path) => !real.has(path));
}

/** The file that a link leads to; null: it is not a link, or leads nowhere. */
function findReal(workspace: Workspace, { link, real, location }: ListedFile): string | null {
  if (!link) return real ?? null;
  try {
    return findRelativePath(workspace.root, findRealPath(location));
  } catch {
    return null;
  }
}

/** Templates of Dockerfiles, which nothing judges. */
export function listTemplates({
  search,
  kindOf,
}: Pick<UnjudgedQuery, 'search' | 'kindOf'>): readonly ListedFile[] {
  return search.others.filter(({ path }) => kindOf(path) === 'template');
}

/** What people must know of files that are not judged, and of those that are judged because they were named. */
export function describeUnjudged({
  workspace,
  search,
  kindOf,
  changes,
  scope,
  templates,
  lookAlikes,
  ignored,
}: UnjudgedQuery): Problem[] {
  const counted =
    scope === 'all' ? templates : templates.filter((file) => changes && isChanged(changes, file));
  const readsAs = (expected: boolean) => (file: ListedFile) => readsLike(workspace, file) === expected;
  const named = search.others.filter(({ path }) => kindOf(path) === 'other' && isNearDockerfile(path));
  return describePassedOver({
    ignored,
    templates: counted.map(toPath),
    lookAlikes,
    leftOut: changes === null ? named.slice(0, MAX_READ).filter(readsAs(true)).map(toPath) : [],
    strangers: search.files
      .filter(({ path }) => kindOf(path) !== 'judged')
      .filter(readsAs(false))
      .map(toPath),
  });
}

const toPath = ({ path }: ListedFile): string => path;

/** Whether a file begins like a Dockerfile; null where it cannot be read. */
function readsLike(workspace: Workspace, file: ListedFile): boolean | null {
  const content = readListedFile(workspace, file);
  return 'bytes' in content ? readsLikeDockerfile(content.bytes) : null;
}
