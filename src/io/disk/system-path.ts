import { realpathSync } from 'node:fs';
import system, { type PlatformPath } from 'node:path';

/** A path without links, in the spelling that the disk has where case does not matter: so one folder has one path. */
export function findRealPath(path: string | Buffer): string {
  return realpathSync.native(path);
}

/** A path as git and policies write it, whatever the system puts between folders. */
export function toSlashes(path: string, { sep }: PlatformPath = system): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The way from a folder to a path inside of it, with `/`; empty for the folder itself. */
export function findRelativePath(folder: string, path: string, paths: PlatformPath = system): string {
  return toSlashes(paths.relative(folder, path), paths);
}

/** Whether a real path is inside a real folder, but not in its `.git`. */
export function isInside(folder: string, path: string, { sep }: PlatformPath = system): boolean {
  // Windows has one file for all spellings of its name
  const fold = (text: string) => (sep === '/' ? text : text.toLowerCase());
  const start = fold(folder.endsWith(sep) ? folder : folder + sep);
  const place = fold(path);
  return place.startsWith(start) && !`${place}${sep}`.startsWith(`${start}.git${sep}`);
}

/** `folder` and a path with `/` inside of it, as the system opens it: text where both are text. */
export function joinSystemPath(
  folder: string | Buffer,
  path: string | Buffer,
  { sep, join }: PlatformPath = system,
): string | Buffer {
  if (typeof folder !== 'string' || typeof path !== 'string')
    return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(path)]);
  if (sep !== '/') return join(folder, path);
  return folder === '/' ? `/${path}` : `${folder}/${path}`;
}
