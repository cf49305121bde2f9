import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { findRealPath, isInside } from './system-path.js';

/** As Linux follows them. */
const MAX_LINKS = 40;

/**
 * The place in a repository that a path leads to, through links outside of it only: a link inside may be what a change
 * made of it, so it stays for whoever knows what it was before. Null where the path leads elsewhere.
 */
export function findRepositoryPlace(repository: string, path: string): string | null {
  const start = resolve(path);
  const pending = split(start);
  let current = parse(start).root;
  let links = 0;
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    if (name === '..') {
      current = dirname(current);
      continue;
    }
    const next = join(current, name);
    const isLink = lstatSync(next, { throwIfNoEntry: false })?.isSymbolicLink();
    if (isLink === true && !isInside(repository, next)) {
      if (++links > MAX_LINKS) return null;
      const target = readlinkSync(next);
      pending.unshift(...split(target));
      current = resolve(current, parse(target).root);
    } else if (isLink === false) {
      // in the spelling of the disk
      current = findRealPath(next);
    } else {
      const place = join(next, ...pending);
      return isInside(repository, place) ? place : null;
    }
  }
  return isInside(repository, current) ? current : null;
}

function split(path: string): string[] {
  return path
    .slice(parse(path).root.length)
    .split(sep === '/' ? '/' : /[\\/]/)
    .filter((name) => name !== '' && name !== '.');
}
