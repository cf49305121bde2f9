import type { Writable } from 'node:stream';
import { MAX_FILE_SIZE } from '../disk/file-content.js';
import { findPointer } from '../disk/lfs-pointer.js';
import { startGit } from './git.js';

/** What a name refers to in git's object store, symbolic links followed inside the tree. */
export type StoredObject =
  | { readonly kind: 'blob'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  /** `nowhere`: nothing is where a link leads. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly nowhere?: boolean }
  /** Git itself failed: nothing is known. */
  | { readonly kind: 'failed'; readonly reason: string };

export interface ObjectStore {
  /** `name`: an object's id, or `commit:path/from/the/top`. */
  read(name: string): Promise<StoredObject>;
  close(): void;
}

/** One `git cat-file --batch` for any number of objects, one after another. */
export function openObjectStore(folder: string): ObjectStore {
  const child = startGit(folder, ['cat-file', '--batch', '--follow-symlinks'], 'pipe');
  const input = child.stdin as Writable;
  const output = readBytes(child.stdout);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString('utf8')).slice(-2000);
  });
  // a broken pipe shows as the end of the output
  input.on('error', () => {});
  child.on('error', (error) => {
    errors = error.message;
    output.end();
  });
  child.on('close', () => output.end());
  const fail = (): StoredObject => ({
    kind: 'failed',
    reason: `git cat-file ended: ${errors.trim() || 'without a message'}`,
  });

  return {
    async read(name) {
      // the protocol has one name per line, and git does not drop carriage returns
      if (name.includes('\n')) return { kind: 'missing' };
      input.write(`${name}\n`);
      const header = await output.line();
      if (header === null) return fail();
      const blob = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(header);
      if (blob !== null) {
        const size = Number(blob[2]);
        const bytes = await output.take(size, size <= MAX_FILE_SIZE && blob[1] === 'blob');
        if (bytes === undefined || (await output.take(1, false)) === undefined) return fail();
        if (blob[1] !== 'blob') return { kind: 'unreadable', reason: `is a ${blob[1]}` };
        if (bytes === null) return { kind: 'unreadable', reason: 'is too large' };
        const pointer = findPointer(bytes);
        return pointer === null ? { kind: 'blob', bytes } : { kind: 'unreadable', reason: pointer };
      }
      const link = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(header);
      if (link === null) return { kind: 'missing' };
      if ((await output.take(Number(link[2]) + 1, false)) === undefined) return fail();
      return {
        kind: 'unreadable',
        ...(link[1] === 'dangling' ? { nowhere: true } : {}),
        reason: `is a symbolic link that leads ${link[1] === 'symlink' ? 'out of the tree' : 'nowhere'}`,
      };
    },
    close() {
      input.end();
    },
  };
}

/** Takes lines and counted bytes from a stream. */
function readBytes(stream: NodeJS.ReadableStream) {
  let data: Buffer = Buffer.alloc(0);
  let ended = false;
  let wake = (): void => {};
  const end = (): void => {
    ended = true;
    wake();
  };
  stream.on('data', (chunk: Buffer) => {
    data = data.length === 0 ? chunk : Buffer.concat([data, chunk]);
    wake();
  });

  /** Waits for more data, false at the end. */
  const more = async (): Promise<boolean> => {
    if (ended) return false;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    return true;
  };

  return {
    end,
    /** The next line without its end, null when the stream is over. */
    async line(): Promise<string | null> {
      for (;;) {
        const at = data.indexOf(10);
        if (at !== -1) {
          const text = data.toString('utf8', 0, at);
          data = data.subarray(at + 1);
          return text;
        }
        if (!(await more())) return null;
      }
    },
    /** The next `count` bytes, null if they are not kept; undefined if the stream ends first. */
    async take(count: number, keep: boolean): Promise<Buffer | null | undefined> {
      const kept: Buffer[] = [];
      for (let left = count; left > 0; ) {
        if (data.length === 0 && !(await more())) return undefined;
        const piece = data.subarray(0, left);
        data = data.subarray(piece.length);
        left -= piece.length;
        if (keep) kept.push(piece);
      }
      return keep ? Buffer.concat(kept) : null;
    },
  };
}
