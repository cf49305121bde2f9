import type { TreeChange } from '../git-repository.js';
import { type ObjectStore, parseTree, TREE_MODE } from './git-store.js';

/** A folder that a commit changes, by names of which each character is a byte. */
interface Folder {
  readonly entries: Map<string, Entry>;
}

/** What is below a folder is read when something in it changes. */
type Entry = { readonly mode: string; readonly sha: string } | Folder;

/** The tree that changes make of another one, as `git fast-import` would; an empty tree is made of null. */
export function changeTree(
  store: ObjectStore,
  tree: string | null,
  files: Readonly<Record<string, TreeChange>>,
): string {
  const root: Folder = tree === null ? { entries: new Map() } : readFolder(store, tree);
  for (const [path, change] of Object.entries(files)) {
    const names = toBytes(path).toString('latin1').split('/');
    if (change === null) remove(store, root, names);
    else place(store, root, names, toEntry(store, change));
  }
  return writeFolder(store, root) ?? store.add('tree', Buffer.alloc(0));
}

function toEntry(store: ObjectStore, change: Exclude<TreeChange, null>): Entry {
  const isPlain = typeof change === 'string' || Buffer.isBuffer(change);
  const { mode, content } = isPlain ? { mode: '100644', content: change } : change;
  const sha = mode === '160000' ? String(content) : store.add('blob', Buffer.from(content as Buffer));
  return { mode, sha };
}

function place(store: ObjectStore, folder: Folder, names: readonly string[], entry: Entry): void {
  const [name = '', ...rest] = names;
  if (rest.length === 0) folder.entries.set(name, entry);
  else place(store, openFolder(store, folder, name) ?? addFolder(folder, name), rest, entry);
}

function remove(store: ObjectStore, folder: Folder, [name = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) folder.entries.delete(name);
  else {
    const below = openFolder(store, folder, name);
    if (below !== null) remove(store, below, rest);
  }
}

function addFolder(folder: Folder, name: string): Folder {
  const added: Folder = { entries: new Map() };
  folder.entries.set(name, added);
  return added;
}

function openFolder(store: ObjectStore, folder: Folder, name: string): Folder | null {
  const entry = folder.entries.get(name);
  if (entry === undefined || 'entries' in entry) return entry ?? null;
  if (entry.mode !== TREE_MODE) return null;
  const opened = readFolder(store, entry.sha);
  folder.entries.set(name, opened);
  return opened;
}

function readFolder(store: ObjectStore, tree: string): Folder {
  const object = store.find(tree);
  if (object === undefined) throw new Error(`there is no tree ${tree}`);
  return {
    entries: new Map(
      parseTree(object).map(({ name, mode, sha }) => [name.toString('latin1'), { mode, sha }]),
    ),
  };
}

/** Null where nothing is in it, because git keeps no empty folder. */
function writeFolder(store: ObjectStore, { entries }: Folder): string | null {
  const rows = [...entries].flatMap(([name, entry]) => {
    const sha = 'entries' in entry ? writeFolder(store, entry) : entry.sha;
    const mode = 'entries' in entry ? TREE_MODE : entry.mode;
    // git orders a folder as if its name had a slash at its end
    return sha === null ? [] : [{ name, mode, sha, key: mode === TREE_MODE ? `${name}/` : name }];
  });
  rows.sort((one, other) => (one.key < other.key ? -1 : 1));
  if (rows.length === 0) return null;
  const parts = rows.map(({ name, mode, sha }) =>
    Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`, 'latin1'), Buffer.from(sha, 'hex')]),
  );
  return store.add('tree', Buffer.concat(parts));
}

/** A lone surrogate from U+DC80 on stands for a byte that is not UTF-8. */
function toBytes(path: string): Buffer {
  const parts = path.split(/([\udc80-\udcff])/);
  return Buffer.concat(
    parts.map((part, index) =>
      index % 2 === 0 ? Buffer.from(part) : Buffer.from([part.charCodeAt(0) & 0xff]),
    ),
  );
}
