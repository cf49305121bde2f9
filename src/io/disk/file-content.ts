import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { findPointer } from './lfs-pointer.js';
import { findRealPath, isInside } from './system-path.js';

/** No Dockerfile is larger, and nothing larger is held in memory. In bytes. */
export const MAX_FILE_SIZE = 16 * 1024 * 1024;

/** A file's bytes, or why they are missing. `folder`: it is a folder; `missing`: nothing has that name. */
export type FileContent =
  | { readonly bytes: Uint8Array }
  | { readonly unreadable: string; readonly folder?: boolean; readonly missing?: boolean };

/**
 * Reads a regular file of at most 16 MiB. Never follows a symbolic link out of `tree` (a real path; null: anywhere), and
 * never opens a device, pipe or socket. `listed`: git or the folder says that it is a regular file, so it is opened directly.
 */
export function readFileContent(path: string | Buffer, tree: string | null, listed = false): FileContent {
  try {
    if (listed) {
      const content = openRegularFile(path);
      if (content !== null) return content;
    }
    const status = lstatSync(path);
    const target = status.isSymbolicLink() ? findRealPath(path) : path;
    if (typeof target === 'string' && target !== path && tree !== null && !isInside(tree, target))
      return { unreadable: 'is a symbolic link that leads out of the tree' };
    return refuse(target === path ? status : statSync(target)) ?? openRegularFile(target) ?? CHANGED;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const unreadable = describeError(error as NodeJS.ErrnoException, path);
    return { unreadable, missing: (code === 'ENOENT' || code === 'ENOTDIR') && !isLink(path) };
  }
}

const CHANGED: FileContent = { unreadable: 'was replaced while it was being read' };

type Status = ReturnType<typeof fstatSync>;

/** Windows has none of the last three. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants;

/** Null for a symbolic link. The open file is checked for what it is; a pipe does not block. */
function openRegularFile(path: string | Buffer, noFollow = O_NOFOLLOW): FileContent | null {
  let file: number;
  try {
    if (noFollow === 0 && lstatSync(path).isSymbolicLink()) return null;
    file = openSync(path, O_RDONLY | noFollow | O_NONBLOCK | O_NOCTTY);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return null;
    throw error;
  }
  try {
    const status = fstatSync(file);
    const refusal = refuse(status);
    if (refusal !== null) return refusal;
    const bytes = readAll(file, status.size);
    if (bytes === null) return { unreadable: TOO_LARGE };
    const pointer = findPointer(bytes);
    return pointer === null ? { bytes } : { unreadable: pointer };
  } finally {
    closeSync(file);
  }
}

const TOO_LARGE = `is larger than ${MAX_FILE_SIZE / 1024 / 1024} MiB`;

function refuse(status: Status): FileContent | null {
  if (status.isDirectory()) return { unreadable: 'is a folder', folder: true };
  if (status.isFIFO()) return { unreadable: 'is a pipe, not a regular file' };
  if (status.isSocket()) return { unreadable: 'is a socket, not a regular file' };
  if (!status.isFile()) return { unreadable: 'is a device, not a regular file' };
  return status.size > MAX_FILE_SIZE ? { unreadable: TOO_LARGE } : null;
}

/** All bytes until the end of the file, which may have grown since its size was read; null past the limit. */
function readAll(file: number, size: number): Uint8Array | null {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    length += count;
    if (length > MAX_FILE_SIZE) return null;
    // a regular file returns less than asked for only at its end
    if (length < buffer.length) return buffer.subarray(0, length);
    buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
  }
}

/** A system error in plain words. */
export function describeError(error: NodeJS.ErrnoException, path?: string | Buffer): string {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return isLink(path)
        ? 'is a symbolic link to a file that does not exist'
        : 'disappeared before it could be read';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read: no permission';
    case 'ELOOP':
      return 'is a symbolic link that points back to itself';
    case 'ENXIO':
      return 'is a socket, not a regular file';
    case undefined:
      throw error;
    default:
      return `cannot be read: ${error.message}`;
  }
}

function isLink(path: string | Buffer | undefined): boolean {
  try {
    return path !== undefined && lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
