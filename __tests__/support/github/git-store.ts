import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

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

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export const isHash = (name: string) => HASH.test(name);

/** What git says of most names without being started: undefined where it has to be asked, as for packs. */
export type Known<T> = T | undefined;

/** An object that is not in a pack. */
export function readLoose(folder: string, sha: string): Known<StoredObject> {
  const path = join(folder, 'objects', sha.slice(0, 2), sha.slice(2));
  if (!existsSync(path)) return undefined;
  const stored = inflateSync(readFileSync(path));
  const start = stored.indexOf(0);
  const [type = ''] = stored.subarray(0, start).toString().split(' ');
  return { type, sha, bytes: stored.subarray(start + 1) };
}

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
export function walk(folder: string, tree: string, path: string): Known<StoredEntry | null> {
  let found: StoredEntry = { mode: '040000', name: Buffer.alloc(0), sha: tree };
  for (const part of path.split('/')) {
    if (found.mode !== '040000') return null;
    const object = readLoose(folder, found.sha);
    if (object === undefined) return undefined;
    const name = Buffer.from(part);
    const next = parseTree(object).find((entry) => entry.name.equals(name));
    if (next === undefined) return null;
    found = next;
  }
  return found;
}

export const readTreeOf = ({ bytes }: StoredObject) =>
  /^tree ([0-9a-f]+)$/m.exec(bytes.toString())?.[1] ?? '';

/** `rev-parse --verify` of hashes, of full names of branches and tags, and of what is found in them. */
export function resolveLoose(folder: string, name: string): Known<string | null> {
  const [, start = '', type, path] = /^([^^:]+)(?:\^\{(\w+)\}|:([\s\S]*))?$/.exec(name) ?? [];
  const hash = HASH.test(start) ? start : readBranch(folder, start);
  if (hash === undefined || hash === null) return hash;
  if (type === undefined && path === undefined) return hash;
  const object = readLoose(folder, hash);
  if (object === undefined || object.type === 'tag') return undefined;
  if (type === object.type) return hash;
  const tree = object.type === 'commit' ? readTreeOf(object) : hash;
  if (type === 'tree' && object.type !== 'blob') return tree;
  if (path === undefined || !/^(?:[^/.]|\.(?!\.?(?:\/|$)))(?:[^/]|\/(?!\.{0,2}(?:\/|$)))*$/.test(path))
    return undefined;
  const entry = walk(folder, tree, path);
  return entry === null ? null : entry?.sha;
}

function readBranch(folder: string, name: string): Known<string | null> {
  if (!/^refs\/(?:heads|tags)\/[\w-]+$/.test(name) || existsSync(join(folder, 'packed-refs')))
    return undefined;
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

/** A commit and all that it is made upon. */
export function readAncestors(folder: string, commit: string): Known<ReadonlyMap<string, readonly string[]>> {
  const seen = new Map<string, readonly string[]>();
  const waiting = [commit];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (seen.has(sha)) continue;
    const object = readLoose(folder, sha);
    if (object?.type !== 'commit') return undefined;
    const [header = ''] = object.bytes.toString().split('\n\n');
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
    seen.set(sha, parents);
    waiting.push(...parents);
  }
  return seen;
}
