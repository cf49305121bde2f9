import { HOME_FOLDER } from '../home-folder.js';

/** An absolute path with nothing in it to resolve. */
const RESOLVED = /^(?:\/[\w@+:-][\w@+:.-]*)+$/;

/** An absolute path without `.` and `..`; null where a folder or a value in it is not known. */
export function resolvePath(folder: string | null, written: string): string | null {
  if (RESOLVED.test(written)) return written;
  const path = written.replace(/^~(?=\/|$)/, HOME_FOLDER);
  // a drive of Windows is none of these
  if (/[$`*?[\\]|^[A-Za-z]:/.test(path)) return null;
  if (!path.startsWith('/') && folder === null) return null;
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** The folder that a path is in. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

export function joinPath(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a path is a folder, or in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}
