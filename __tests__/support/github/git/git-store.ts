import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/** An object as git stores it. */
export interface StoredObject {
  readonly type: string;
  readonly sha: string;
  readonly bytes: Buffer;
}

export interface StoredEntry {
  readonly mode: string;
  readonly name: Buffer;
  readonly sha: string;
}

/** The objects of a repository. */
export interface ObjectStore {
  readonly find: (sha: string) => StoredObject | undefined;
  /** Its name. */
  readonly add: (type: string, bytes: Buffer) => string;
  /** Writes into a git folder what is not there yet; what git adds to it is found too from then on. */
  readonly save: (folder: string) => void;
}

export const TREE_MODE = '040000';

export function openObjectStore(objectFormat: 'sha1' | 'sha256'): ObjectStore {
  const objects = new Map<string, StoredObject>();
  const unsaved = new Set<StoredObject>();
  let saved: string | null = null;
  return {
    find: (sha) => objects.get(sha) ?? (saved === null ? undefined : readLoose(saved, sha)),
    add(type, bytes) {
      const hash = createHash(objectFormat).update(`${type} ${bytes.length}\0`);
      const object = { type, bytes, sha: hash.update(bytes).digest('hex') };
      if (!objects.has(object.sha)) {
        objects.set(object.sha, object);
        unsaved.add(object);
      }
      return object.sha;
    },
    save(folder) {
      for (const object of unsaved) writeLoose(folder, object);
      unsaved.clear();
      saved = folder;
    },
  };
}

const placeOf = (folder: string, sha: string) => join(folder, 'objects', sha.slice(0, 2));

function readLoose(folder: string, sha: string): StoredObject | undefined {
  const path = join(placeOf(folder, sha), sha.slice(2));
  if (!isHash(sha) || !existsSync(path)) return undefined;
  const stored = inflateSync(readFileSync(path));
  const start = stored.indexOf(0);
  const [type = ''] = stored.subarray(0, start).toString().split(' ');
  return { type, sha, bytes: stored.subarray(start + 1) };
}

function writeLoose(folder: string, { type, sha, bytes }: StoredObject): void {
  const path = join(placeOf(folder, sha), sha.slice(2));
  if (existsSync(path)) return;
  mkdirSync(placeOf(folder, sha), { recursive: true });
  const stored = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
  writeFileSync(path, deflateSync(stored, { level: 1 }));
}

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export const isHash = (name: string) => HASH.test(name);

export function parseTree({ bytes, sha }: StoredObject): StoredEntry[] {
  const entries: StoredEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [space, zero] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
    const end = zero + 1 + sha.length / 2;
    entries.push({
      mode: bytes.subarray(at, space).toString().padStart(6, '0'),
      name: bytes.subarray(space + 1, zero),
      sha: bytes.subarray(zero + 1, end).toString('hex'),
    });
    at = end;
  }
  return entries;
}

/** The entry of a path below a tree, null where there is none. */
export function walk(store: ObjectStore, tree: string, path: string): StoredEntry | null {
  let found: StoredEntry = { mode: TREE_MODE, name: Buffer.alloc(0), sha: tree };
  for (const part of path.split('/')) {
    const object = found.mode === TREE_MODE ? store.find(found.sha) : undefined;
    if (object === undefined) return null;
    const name = Buffer.from(part);
    const next = parseTree(object).find((entry) => entry.name.equals(name));
    if (next === undefined) return null;
    found = next;
  }
  return found;
}

export const readTreeOf = ({ bytes }: StoredObject) =>
  /^tree ([0-9a-f]+)$/m.exec(bytes.toString())?.[1] ?? '';

/** A commit and all that it is made upon. */
export function readAncestors(store: ObjectStore, commit: string): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, readonly string[]>();
  const waiting = [commit];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const object = seen.has(sha) ? undefined : store.find(sha);
    if (object === undefined) continue;
    const [header = ''] = object.bytes.toString().split('\n\n');
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
    seen.set(sha, parents);
    waiting.push(...parents);
  }
  return seen;
}
