import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sortByPath } from './listed-file.js';

/** Texts about files, which may be many. */
export interface TextStore {
  add(path: string, text: string): void;
  /** In the order of the paths. */
  read(): Iterable<string>;
  /** Forgets all of them. */
  clear(): void;
}

/** Characters up to which they stay in memory. */
const ROOM = 8 * 1024 * 1024;
/** Bytes that are written at once. */
const CHUNK = 256 * 1024;

type Stored = { readonly path: string } & (
  | { readonly text: string }
  | { readonly at: number; readonly length: number }
);

/** Keeps texts in memory, and more than `room` characters in a temporary file without a name; in memory too if there can be none. */
export function openTextStore(room: number = ROOM): TextStore {
  let stored: Stored[] = [];
  let size = 0;
  let file: TemporaryFile | null = null;
  let isFull = false;
  return {
    add(path, text) {
      size += text.length;
      if (size > room && file === null && !isFull) file = openTemporaryFile();
      const place = isFull ? null : (file?.append(text) ?? null);
      isFull ||= size > room && place === null;
      stored.push(place === null ? { path, text } : { path, ...place });
    },
    *read() {
      for (const one of sortByPath(stored))
        yield 'text' in one ? one.text : (file?.read(one.at, one.length) ?? '');
    },
    clear() {
      file?.close();
      [stored, size, file, isFull] = [[], 0, null, false];
    },
  };
}

/** A file that only this process can reach, and that ends with it. */
class TemporaryFile {
  readonly #file: number;
  readonly #waiting = Buffer.allocUnsafe(CHUNK);
  #filled = 0;
  /** How many bytes are on the disk. */
  #end = 0;

  constructor(file: number) {
    this.#file = file;
  }

  /** Where the text is; null if the disk does not take it. */
  append(text: string): { readonly at: number; readonly length: number } | null {
    const length = Buffer.byteLength(text);
    if (this.#filled + length > CHUNK && !this.#flush()) return null;
    const at = this.#end + this.#filled;
    if (length > CHUNK) return this.#write(Buffer.from(text)) ? { at, length } : null;
    this.#filled += this.#waiting.write(text, this.#filled);
    return { at, length };
  }

  /** @throws if the bytes are no longer there */
  read(at: number, length: number): string {
    const from = at - this.#end;
    if (from >= 0) return this.#waiting.toString('utf8', from, from + length);
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const more = readSync(this.#file, bytes, done, length - done, at + done);
      if (more === 0) throw new Error('a temporary file was cut off');
      done += more;
    }
    return bytes.toString();
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Whether nothing waits any more; what does stays where it can be read. */
  #flush(): boolean {
    if (!this.#write(this.#waiting.subarray(0, this.#filled))) return false;
    this.#filled = 0;
    return true;
  }

  #write(bytes: Uint8Array): boolean {
    try {
      for (let done = 0; done < bytes.length; )
        done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
    } catch {
      return false;
    }
    this.#end += bytes.length;
    return true;
  }
}

/** Null if there can be none. */
function openTemporaryFile(): TemporaryFile | null {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'base-image-gate-'));
    try {
      return new TemporaryFile(openSync(join(folder, 'texts'), 'wx+', 0o600));
    } finally {
      // what is open stays readable without a name
      rmSync(folder, { recursive: true, force: true });
    }
  } catch {
    return null;
  }
}
