import { resolvePath } from '../../repo-path.js';
import type { WritePlace } from '../shell/files/written-files.js';
import { fromWorkspace } from '../sources/runner-folders.js';
import { folderOf } from '../sources/script-place.js';
import type { Step } from '../step.js';

/** Where the paths of a script lead. */
export function placeOf(step: Step): WritePlace {
  const { session, workspace } = step.context;
  const { texts, tree } = session;
  const from = folderOf(step);
  const startOf = (folder: string | null): string | null =>
    from === null || folder === null ? null : resolvePath(from, folder);
  return {
    tree,
    texts,
    locate: (folder, path) => {
      const known = path.startsWith('/') ? fromWorkspace(path) : null;
      if (known !== null) return workspace.find('.', known);
      const start = startOf(folder);
      return start === null ? null : workspace.find(start, path);
    },
    isElsewhere: (folder, path) => {
      const start = startOf(folder);
      const found = start === null ? null : resolvePath(start, path);
      return found !== null && workspace.isElsewhere(found);
    },
  };
}
