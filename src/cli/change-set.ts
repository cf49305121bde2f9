import { relative } from 'node:path';
import { listChanges } from '../io/git-changes.js';
import type { Revision } from '../io/git-revision.js';
import type { ListedFile } from '../io/listed-file.js';
import type { Workspace } from '../io/workspace.js';
import { type Outcome, refuseEvaluation } from './outcome.js';

/** A file to be judged, and what it is compared with. */
export interface Candidate {
  readonly file: ListedFile;
  /** Its path and its name in git's object store at the base revision; null: it is new. */
  readonly base: { readonly path: string; readonly object: string } | null;
  /** Git does not say whether it changed: the contents do. */
  readonly compare: boolean;
}

/** Of the files that were found, those that the working tree changes against a revision, new ones included. */
export async function selectChanges(
  workspace: Workspace,
  { mergeBase }: Revision,
  files: readonly ListedFile[],
  select: (path: string) => boolean,
): Promise<Outcome<readonly Candidate[]>> {
  const changes = await listChanges(workspace.root, mergeBase);
  if (typeof changes === 'string') return refuseEvaluation(`Git could not say what changed: ${changes}`);
  const prefix = relative(workspace.repository ?? workspace.root, workspace.root);
  const nameObject = (path: string): string => `${mergeBase}:${prefix === '' ? '' : `${prefix}/`}${path}`;

  const candidates: Candidate[] = [];
  for (const file of files) {
    const base = changes.changed.get(file.path) ?? changes.removed.get(file.path) ?? null;
    if (base !== null) {
      // what was no Dockerfile before was never judged, so nothing in it can excuse what it says now
      const judged = base.path === file.path || select(base.path);
      const object = base.object ?? nameObject(base.path);
      candidates.push({ file, base: judged ? { path: base.path, object } : null, compare: false });
    } else if (changes.changed.has(file.path) || file.state === 'untracked') {
      candidates.push({ file, base: null, compare: false });
    } else if (file.link || file.unwatched) {
      // a link may lead to something that changed, and some files git does not watch
      candidates.push({ file, base: { path: file.path, object: nameObject(file.path) }, compare: true });
    }
  }
  return { value: candidates };
}
