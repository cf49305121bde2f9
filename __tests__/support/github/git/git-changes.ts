import type { DiffEntry } from './git-diff.js';
import { writePatch } from './git-patch.js';
import { type ObjectStore, parseTree, readTreeOf, TREE_MODE } from './git-store.js';

interface Entry {
  readonly mode: string;
  readonly sha: string;
}

interface Change {
  /** A character for each byte. */
  readonly path: string;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** What differs between two commits, as git says it; null where git has a choice, as for files that may have been renamed. */
export function findChanges(objects: ObjectStore, base: string, head: string): DiffEntry[] | null {
  const changes = [...listChanges(objects, treeOf(objects, base), treeOf(objects, head), '')];
  const isAdded = changes.some(({ before }) => before === undefined);
  if (isAdded && changes.some(({ after }) => after === undefined)) return null;
  changes.sort((one, other) => (one.path < other.path ? -1 : 1));
  const entries = changes.map((change) => toDiffEntry(objects, change));
  return entries.every((entry) => entry !== null) ? entries : null;
}

function treeOf(objects: ObjectStore, commit: string): string {
  const object = objects.find(commit);
  if (object === undefined) throw new Error(`there is no commit ${commit}`);
  return readTreeOf(object);
}

function* listChanges(
  objects: ObjectStore,
  before: string | undefined,
  after: string | undefined,
  above: string,
): Generator<Change> {
  if (before === after) return;
  const [old, own] = [before, after].map((tree) => readEntries(objects, tree));
  for (const name of new Set([...(old?.keys() ?? []), ...(own?.keys() ?? [])])) {
    const pair = [old?.get(name), own?.get(name)];
    const [folders, files] = [true, false].map((isFolder) =>
      pair.map((entry) =>
        entry !== undefined && (entry.mode === TREE_MODE) === isFolder ? entry : undefined,
      ),
    );
    const path = above + name;
    yield* listChanges(objects, folders?.[0]?.sha, folders?.[1]?.sha, `${path}/`);
    const [oldFile, file] = files ?? [];
    if (oldFile?.sha !== file?.sha || oldFile?.mode !== file?.mode)
      yield { path, before: oldFile, after: file };
  }
}

function readEntries(objects: ObjectStore, tree: string | undefined): ReadonlyMap<string, Entry> {
  const object = tree === undefined ? undefined : objects.find(tree);
  const entries = object === undefined ? [] : parseTree(object);
  return new Map(entries.map(({ name, mode, sha }) => [name.toString('latin1'), { mode, sha }]));
}

function toDiffEntry(objects: ObjectStore, { path, before, after }: Change): DiffEntry | null {
  const kept = after ?? before;
  if (kept === undefined) return null;
  // a file that becomes a link is removed and added
  const isChanged = before !== undefined && after !== undefined && kindOf(before) !== kindOf(after);
  const [old, own] = [before, isChanged ? undefined : after].map((entry) => readBytes(objects, entry));
  const patch = writePatch(old ?? null, own ?? null);
  if (patch === undefined) return null;
  const status =
    before === undefined ? 'added' : after === undefined ? 'removed' : isChanged ? 'changed' : 'modified';
  return { status, path: Buffer.from(path, 'latin1').toString(), previous: null, sha: kept.sha, patch };
}

/** File, link or other repository. */
const kindOf = ({ mode }: Entry) => mode.slice(0, 3);

function readBytes(objects: ObjectStore, entry: Entry | undefined): Buffer | null {
  if (entry === undefined) return null;
  if (entry.mode === '160000') return Buffer.from(`Subproject commit ${entry.sha}\n`);
  return objects.find(entry.sha)?.bytes ?? null;
}
