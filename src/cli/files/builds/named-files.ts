import type { ListedFile } from '../../../io/disk/listed-file.js';
import { findTarget, type Workspace } from '../../../io/disk/workspace.js';
import type { Revision } from '../../../io/git/git-revision.js';
import { type ChosenFile, openObjectNames } from '../change-set.js';
import type { CheckoutBuilds } from './checkout-builds.js';

/** Dockerfiles that builds name and that were not found by their names. */
export function listNamedFiles(
  workspace: Workspace,
  found: readonly ListedFile[],
  { judged, choose, covers }: CheckoutBuilds,
): ListedFile[] {
  const known = new Set(found.map(({ path }) => path));
  return [...judged.named.keys()]
    .filter((path) => !known.has(path) && covers(path) && choose(path) === 'judged')
    .flatMap((path) => {
      const target = findTarget(workspace, workspace.root, path);
      // through a link to a folder it is found under its own name
      if (target.kind !== 'file' || known.has(target.file.path)) return [];
      known.add(target.file.path);
      return [target.file];
    });
}

/** The chosen files, those that a changed build touches among them. What the base did not judge excuses nothing. */
export function addTouched(
  workspace: Workspace,
  revision: Revision,
  files: readonly ListedFile[],
  { judged: { touched, named }, wasJudged }: CheckoutBuilds,
  chosen: readonly ChosenFile[],
): ChosenFile[] {
  const nameObject = openObjectNames(workspace, revision);
  const known = new Set(chosen.map(({ file }) => file.path));
  const more = files.filter(({ path }) => touched.has(path) && !known.has(path));
  return [
    ...chosen.map((each) => {
      const isTouched = touched.has(each.file.path);
      const isNew = each.base !== null && named.has(each.file.path) && !wasJudged(each.base.path);
      if (isNew && !each.compare) return { ...each, base: null };
      if (isNew && isTouched) return { ...each, isNewlyNamed: true } as const;
      return isTouched ? ({ ...each, isTouched } as const) : each;
    }),
    ...more.map((file): ChosenFile => {
      if (!wasJudged(file.path)) return { file, base: null, compare: false, isNewlyNamed: true };
      return {
        file,
        base: { path: file.path, object: nameObject(file.path) },
        compare: true,
        isTouched: true,
      };
    }),
  ];
}
