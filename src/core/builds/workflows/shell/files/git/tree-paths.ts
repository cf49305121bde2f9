import { baseName } from '../../../../repo-path.js';
import type { Tree } from '../../../../tree.js';

/** What says which paths there are. */
export type TreePaths = Pick<Tree, 'namesakes' | 'hasFolder'>;

/** Whether the repository has a file or a folder of that path. */
export function isTreePath(written: string, tree: TreePaths): boolean {
  const path = written.replace(/\/+$/, '');
  return path === '.' || tree.namesakes(baseName(path)).includes(path) || tree.hasFolder(path);
}
