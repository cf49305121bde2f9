import type { GitRepository } from '../git-repository.js';
import { isHash, readTreeOf, walk } from './git-store.js';

/** `rev-parse --verify`: names of commits and trees, and of what is found in them, null where there is none. */
export function resolve(repository: GitRepository, name: string): string | null {
  const known = resolveKnown(repository, name);
  if (known !== undefined) return known;
  try {
    return repository.git(['rev-parse', '--verify', '-q', '--end-of-options', name]).toString().trim();
  } catch {
    return null;
  }
}

/** The commit that a branch, tag or hash stands for. */
export function resolveCommit(repository: GitRepository, ref: string): string | null {
  for (const name of [ref, `refs/heads/${ref}`, `refs/tags/${ref}`]) {
    const sha = resolve(repository, `${name}^{commit}`);
    if (sha !== null) return sha;
  }
  return null;
}

/** A path without an empty part and without `.` and `..`, which git reads in its own way. */
const PLAIN_PATH = /^(?:[^/.]|\.(?!\.?(?:\/|$)))(?:[^/]|\/(?!\.{0,2}(?:\/|$)))*$/;

/** What git says of most names without being started: undefined where it has to be asked. */
function resolveKnown(repository: GitRepository, name: string): string | null | undefined {
  const [, start = '', type, path] = /^([^^:]+)(?:\^\{(\w+)\}|:([\s\S]*))?$/.exec(name) ?? [];
  const hash = isHash(start) ? start : findRef(repository, start);
  if (hash === undefined || hash === null) return hash;
  if (type === undefined && path === undefined) return hash;
  const { objects } = repository;
  const object = objects.find(hash);
  if (object === undefined) return null;
  if (object.type === 'tag') return undefined;
  if (type === object.type) return hash;
  const tree = object.type === 'commit' ? readTreeOf(object) : hash;
  if (type === 'tree' && object.type !== 'blob') return tree;
  if (path === '') return tree;
  if (path === undefined || !PLAIN_PATH.test(path)) return undefined;
  return walk(objects, tree, path)?.sha ?? null;
}

function findRef({ refs }: GitRepository, name: string): string | null | undefined {
  if (name === 'HEAD') return refs.get('refs/heads/main') ?? null;
  if (/^refs\/(?:heads|tags)\/[\w-]+$/.test(name)) return refs.get(name) ?? null;
  // what has a letter that no hash has is not the beginning of one
  if (!/^[\w-]*[g-z][\w-]*$/.test(name)) return undefined;
  return refs.get(`refs/tags/${name}`) ?? refs.get(`refs/heads/${name}`) ?? null;
}
