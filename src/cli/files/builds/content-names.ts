import { nameBlob } from '../../../io/blob-hash.js';
import { findTarget, readListedFile, type Workspace } from '../../../io/disk/workspace.js';

/** Names the contents of files as git does; `objects`: those that git's index has, where the file is as it is there. */
export function openContentNames(
  workspace: Workspace,
  objects: ReadonlyMap<string, string>,
): (path: string) => string {
  const known = new Map<string, string>();
  const [first = ''] = objects.values();
  const read = (path: string): string => {
    const target = findTarget(workspace, workspace.root, path);
    if (target.kind !== 'file') return '';
    const content = readListedFile(workspace, target.file);
    if ('unreadable' in content) return content.unreadable;
    return nameBlob(content.bytes, first);
  };
  return (path) => {
    const object = workspace.drafts === undefined ? objects.get(path) : undefined;
    const name = object ?? known.get(path) ?? read(path);
    known.set(path, name);
    return name;
  };
}
