import { resolvePath } from '../../repo-path.js';
import { parentAnchor } from '../shell/anchored-path.js';
import type { WritePlace } from '../shell/files/written-files.js';
import { fromWorkspace } from '../sources/runner-folders.js';
import { folderOf } from '../sources/script-place.js';
import type { Step } from '../step.js';
import { findRunScript, isHarmlessScript } from './harmless-scripts.js';

/** The folder of the workspace as the one around it sees it: its name is that of the repository, which is not known. */
const WITHIN = '\0';

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
    locateNeighbour: (folder, path) => {
      const anchor = parentAnchor(path, texts);
      const start = anchor === null ? startOf(folder) : '.';
      if (start === null) return null;
      const below = `${WITHIN}/${start}`.replace(/\/\.$/, '');
      const found = resolvePath(below, anchor === null ? path : `../${path.slice(anchor.length)}`);
      const [neighbour, ...within] = (found ?? WITHIN).split('/');
      return neighbour === WITHIN || neighbour === '.' ? null : workspace.find('.', within.join('/'));
    },
    isElsewhere: (folder, path) => {
      const start = startOf(folder);
      const found = start === null ? null : resolvePath(start, path);
      return found !== null && workspace.isElsewhere(found);
    },
    writesNothing: (folder, words) => {
      const written = findRunScript(words);
      const start = startOf(folder);
      const path = written === null || start === null ? null : workspace.find(start, written);
      if (path === null || !isHarmlessScript(path, tree, texts)) return false;
      // what another step makes of it is told
      workspace.readIn.add(path);
      return true;
    },
  };
}
