import { listUncovered } from '../../core/dockerfile/file-names.js';
import type { ListedFile } from '../../io/disk/listed-file.js';
import { findRelativePath } from '../../io/disk/system-path.js';
import type { Workspace } from '../../io/disk/workspace.js';
import type { Changes } from '../../io/git/git-changes.js';
import type { Revision } from '../../io/git/git-revision.js';
import type { Attributes } from './attributes.js';
import type { Search } from './dockerfile-search.js';
import type { LinkedName } from './linked-files.js';

/** A file to be judged, and what it is compared with. */
export interface ChosenFile {
  readonly file: ListedFile;
  /** Its path and its name in git's object store at the base revision; null: it is new. */
  readonly base: { readonly path: string; readonly object: string } | null;
  /** Git does not say whether it changed: the contents do. */
  readonly compare: boolean;
  /** A build makes something new of it, so it is judged even if it did not change. */
  readonly isTouched?: true;
  /** Nothing of it was judged before: that a build names it now makes it one to be judged, where its own text is as it was. */
  readonly isNewlyNamed?: true;
}

/** Whether git knows of the file that it is changed against the base revision, or new. */
export function isChanged({ changed, removed }: Changes, { path, state }: ListedFile): boolean {
  return state === 'untracked' || changed.has(path) || removed.has(path);
}

/** The changes, and what is built instead of files that they remove: nothing in the base was judged by that name. */
export function addUncovered(changes: Changes, { files, links }: Pick<Search, 'files' | 'links'>): Changes {
  const { changed, removed } = changes;
  const names = new Set(files.map(({ path }) => path));
  const before = [...changed.values()].flatMap((file) => file?.path ?? []);
  const gone = [
    ...removed.keys(),
    ...before.filter((path) => !names.has(path)),
    ...links.map(({ path }) => path),
  ];
  const found = listUncovered(
    gone.filter((path) => removed.has(path) || !names.has(path) || changed.has(path)),
    (path) => names.has(path) && !changed.has(path),
  );
  if (found.length === 0) return changes;
  return { removed, changed: new Map([...changed, ...found.map((path) => [path, null] as const)]) };
}

/** Of the files that were found, those that the working tree changes against a revision, new ones included. */
export function selectChanges(
  workspace: Workspace,
  revision: Revision,
  changes: Changes,
  files: readonly ListedFile[],
  select: (path: string) => boolean,
  attributes: Attributes,
): readonly ChosenFile[] {
  const nameObject = openObjectNames(workspace, revision);
  return files.flatMap((file): ChosenFile[] => {
    if (isChanged(changes, file)) {
      const base = changes.changed.get(file.path) ?? changes.removed.get(file.path) ?? null;
      const isJudged = base !== null && attributes.convertBase(base.path) === null;
      return [{ file, base: isJudged ? toJudgedBase(file, base, select) : null, compare: false }];
    }
    // the same bytes are a different file once git converts them differently
    if (attributes.isTouched(file)) return [{ file, base: null, compare: false }];
    if (!file.link && !file.unwatched) return [];
    if (revision.otherBases.length > 0) return [{ file, base: null, compare: false }];
    // a link may lead to something that changed, and some files git does not watch
    return [{ file, base: { path: file.path, object: nameObject(file.path) }, compare: true }];
  });
}

/** The names that links to folders give to files: those that are new, or lead to something that may have changed. */
export function selectLinked(
  workspace: Workspace,
  revision: Revision,
  linked: readonly LinkedName[],
  attributes: Attributes,
): readonly ChosenFile[] {
  const nameObject = openObjectNames(workspace, revision);
  return linked.map(({ file, isNew }) =>
    isNew || revision.otherBases.length > 0 || attributes.isTouched(file)
      ? { file, base: null, compare: false }
      : { file, base: { path: file.path, object: nameObject(file.path) }, compare: true },
  );
}

/** What git calls a path at the base revision. */
export function openObjectNames(
  { repository, root }: Workspace,
  { mergeBase }: Revision,
): (path: string) => string {
  const prefix = findRelativePath(repository ?? root, root);
  return (path) => `${mergeBase}:${prefix === '' ? '' : `${prefix}/`}${path}`;
}

/** What was not a regular file, or no Dockerfile, was never judged: nothing in it can excuse what it says now. */
function toJudgedBase(
  file: ListedFile,
  { path, object }: { readonly path: string; readonly object: string | null },
  select: (path: string) => boolean,
): ChosenFile['base'] {
  return object !== null && (path === file.path || select(path)) ? { path, object } : null;
}
