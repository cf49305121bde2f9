import { openTree, type Tree, type TreeFile } from '../../core/builds/tree.js';
import { findTarget, listFolder, readListedFile } from '../../io/disk/workspace.js';
import type { Checkout } from './checkout.js';

/** Build files are small. In bytes. */
const MAX_SIZE = 4 * 1024 * 1024;

/** The whole working tree of the repository as the readers of build files see it, whatever paths were typed. */
export async function openBuildTree(checkout: Checkout): Promise<Tree> {
  const { workspace, listing: started } = checkout;
  const paths: string[] = [];
  await listFolder(workspace.root, started?.folder === workspace.root ? started : null, '', (path) => {
    paths.push(path);
    return false;
  });
  return openDiskTree(checkout, paths);
}

/** The tree over a listing that is there already. */
export function openDiskTree({ workspace }: Checkout, paths: readonly string[]): Tree {
  const sorted = [...new Set(paths)].sort();
  const tree = openTree(sorted, new Map());
  const known = new Map<string, TreeFile>();
  return {
    ...tree,
    read(path) {
      if (!tree.has(path)) return { kind: 'absent' };
      const file = known.get(path) ?? readFile(workspace, path);
      known.set(path, file);
      return file;
    },
  };
}

function readFile(workspace: Checkout['workspace'], path: string): TreeFile {
  const target = findTarget(workspace, workspace.root, path);
  if (target.kind !== 'file') return { kind: 'absent' };
  const content = readListedFile(workspace, target.file);
  if ('unreadable' in content) return { kind: 'unreadable', reason: content.unreadable };
  if (content.bytes.length > MAX_SIZE)
    return { kind: 'unreadable', reason: `is larger than ${MAX_SIZE / 1024 / 1024} MiB` };
  return { kind: 'bytes', bytes: content.bytes };
}
