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
  /** What is in a tree by its id, or in that of a commit. */
  list(name: string): Promise<readonly StoredEntry[] | { readonly failed: string }>;
  /** The id of the commit that a revision leads to; null: git says of none, and not why. */
  findCommit(revision: string): Promise<string | null>;
  close(): void;
}

/** What a tree has under a name. */
export interface StoredEntry {
  readonly name: string;
  /** As a tree has it: `40000` for another one. */
  readonly mode: string;
  readonly id: string;
}

/** One `git cat-file --batch` for any number of objects, one after another: started for the first, and anew where it ended. */
export function openObjectStore(folder: string): ObjectStore {
  let batch: Batch | null = null;
  const ask = async (name: string, keep: Keep): Promise<Answer> => {
    // the protocol has one name per line, and git does not drop carriage returns
    if (name.includes('\n')) return { kind: 'missing' };
    batch ??= startBatch(folder);
    const answer = await batch.ask(name, keep);
    if (answer.kind === 'failed') batch = null;
    return answer;
  };
  return {
    async read(name) {
      const answer = await ask(name, (type, size) => type === 'blob' && size <= MAX_FILE_SIZE);
      if (answer.kind !== 'object') return answer;
      const { type, bytes } = answer;
      if (type !== 'blob') return { kind: 'unreadable', reason: `is a ${type}` };
      if (bytes === null) return { kind: 'unreadable', reason: 'is too large' };
      const pointer = findPointer(bytes);
      return pointer === null ? { kind: 'blob', bytes } : { kind: 'unreadable', reason: pointer };
    },
    async list(name) {
      const answer = await ask(`${name}^{tree}`, () => true);
      if (answer.kind === 'object' && answer.bytes !== null) return parseTree(answer.bytes, answer.id);
      return { failed: answer.kind === 'failed' ? answer.reason : `git cannot read ${name}` };
    },
    async findCommit(revision) {
      const answer = await ask(`${revision}^{commit}`, () => false);
      return answer.kind === 'object' ? answer.id : null;
    },
    close() {
      batch?.end();
      batch = null;
    },
  };
}

/** Whether the bytes of an object are wanted. */
type Keep = (type: string, size: number) => boolean;

type Answer =
  | { readonly kind: 'object'; readonly id: string; readonly type: string; readonly bytes: Buffer | null }
  | Exclude<StoredObject, { readonly kind: 'blob' }>;

interface Batch {
  ask(name: string, keep: Keep): Promise<Answer>;
  end(): void;
}

function startBatch(folder: string): Batch {
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
  const fail = (): Answer => ({
    kind: 'failed',
    reason: `git cat-file ended: ${errors.trim() || 'without a message'}`,
  });

  return {
    async ask(name, keep) {
      input.write(`${name}\n`);
      const header = await output.line();
      if (header === null) return fail();
      const [, id, type = '', size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? [];
      if (id !== undefined) {
        const bytes = await output.take(Number(size), keep(type, Number(size)));
        if (bytes === undefined || (await output.take(1, false)) === undefined) return fail();
        return { kind: 'object', id, type, bytes };
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
    end: () => void input.end(),
  };
}

/** `mode name`, a zero byte and the bytes of an id that is as long as the tree's own. */
function parseTree(bytes: Buffer, { length }: string): StoredEntry[] {
  const entries: StoredEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [space, zero] = [bytes.indexOf(32, at), bytes.indexOf(0, at)];
    const next = zero + 1 + length / 2;
    entries.push({
      mode: bytes.toString('latin1', at, space),
      name: bytes.toString('utf8', space + 1, zero),
      id: bytes.toString('hex', zero + 1, next),
    });
    at = next;
  }
  return entries;
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
