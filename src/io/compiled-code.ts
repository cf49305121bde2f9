import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { letHeapGrow } from './heap-growth.js';

/** What Node puts around a script that it loads. */
const BEFORE = Buffer.from('(function (exports, require, module) { ');
const AFTER = Buffer.from('\n})');
/** Where an entry has the mark of its script and the one of its code, when code was first kept and when this was, and the code. */
const [CODE_MARK, FIRST, MADE, CODE] = [8, 16, 24, 32];
const LONGEST_NAME = 180;
const MINUTE = 60_000;

/** Code that an earlier run kept. */
interface Kept {
  readonly code: Uint8Array;
  readonly first: number;
  readonly made: number;
}

/** A script whose code is to be kept. */
interface Compiled {
  readonly script: Script;
  readonly entry: string;
  readonly mark: Buffer;
  /** What there is of it. */
  readonly kept: Kept | null;
}

/**
 * From here on, what the program loads is compiled from what earlier runs left in a folder. Returns what keeps there what
 * this run compiled: each function that it called, where Node itself keeps only what it compiles before the first call.
 * V8 believes what the folder has, so nobody else may be able to write into it.
 */
export function loadCompiled(folder: string): () => void {
  const toKeep: Compiled[] = [];
  const { extensions } = createRequire(process.execPath);
  extensions['.js'] = (module, path) => {
    const text = readScript(path);
    const mark = markBytes(text);
    const entry = join(folder, nameEntry(path));
    let kept = readEntry(entry, mark);
    const script = new Script(text.toString(), {
      filename: path,
      columnOffset: -BEFORE.length,
      ...(kept === null ? {} : { cachedData: kept.code }),
    });
    if (script.cachedDataRejected === true) kept = null;
    if (kept === null || mayGrow(kept)) toKeep.push({ script, entry, mark, kept });
    const run = script.runInThisContext() as (exports: unknown, require: unknown, module: unknown) => void;
    run(module.exports, (name: string) => module.require(name), module);
  };
  return () => {
    // V8 takes code back only under the settings that it had when it gave it
    letHeapGrow();
    toKeep.forEach(writeEntry);
  };
}

/** A script and what Node puts around it, as one text: V8 would copy several once more. */
function readScript(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const end = BEFORE.length + fstatSync(file).size;
    const text = Buffer.alloc(end + AFTER.length);
    BEFORE.copy(text);
    AFTER.copy(text, end);
    for (let at = BEFORE.length; at < end; ) {
      const count = readSync(file, text, at, end - at, null);
      if (count === 0) throw new Error(`${path} became shorter while it was read`);
      at += count;
    }
    return text;
  } finally {
    closeSync(file);
  }
}

/** A program's own path, of which the end does; another Node cannot use the code. */
function nameEntry(path: string): string {
  return `${process.version}-${process.arch}-${encodeURIComponent(path).slice(-LONGEST_NAME)}`;
}

/** The checksum and the length of bytes: V8 looks only at the length of a script, and at nothing in its code. */
function markBytes(bytes: Uint8Array): Buffer {
  const { crc32 } = process.getBuiltinModule('node:zlib');
  const mark = Buffer.alloc(CODE_MARK);
  mark.writeUInt32LE(crc32(bytes));
  mark.writeUInt32LE(bytes.length, mark.length / 2);
  return mark;
}

/** Null: there is none for this script, or it is damaged. */
function readEntry(path: string, mark: Buffer): Kept | null {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(CODE);
    if (
      !mark.equals(bytes.subarray(0, CODE_MARK)) ||
      !markBytes(code).equals(bytes.subarray(CODE_MARK, FIRST))
    )
      return null;
    return { code, first: bytes.readDoubleLE(FIRST), made: bytes.readDoubleLE(MADE) };
  } catch {
    return null;
  }
}

/** Each run may call other functions, so code is made again when it has become twice as old as when it was made. */
function mayGrow({ first, made }: Kept): boolean {
  return Date.now() - made > made - first + MINUTE;
}

/** What cannot be kept is compiled again. */
function writeEntry({ script, entry, mark, kept }: Compiled): void {
  // others may be reading what is there
  const written = `${entry}.${process.pid}`;
  try {
    writeFileSync(written, makeEntry(script, mark, kept), { flag: 'wx', mode: 0o600 });
    renameSync(written, entry);
  } catch {
    rmSync(written, { force: true });
  }
}

function makeEntry(script: Script, mark: Buffer, kept: Kept | null): Buffer {
  const now = Date.now();
  const made = script.createCachedData();
  // a long run gives functions up that it no longer calls
  const code = kept !== null && kept.code.length > made.length ? kept.code : made;
  const times = Buffer.alloc(CODE - FIRST);
  times.writeDoubleLE(kept?.first ?? now);
  times.writeDoubleLE(now, MADE - FIRST);
  return Buffer.concat([mark, markBytes(code), times, code]);
}
