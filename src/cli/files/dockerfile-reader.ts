import type { SourceFile } from '../../core/source-file.js';
import { describeError, type FileContent, MAX_FILE_SIZE } from '../../io/disk/file-content.js';
import type { ListedFile } from '../../io/disk/listed-file.js';
import { findTarget, readListedFile, type Workspace } from '../../io/disk/workspace.js';
import type { StoredObject } from '../../io/git/git-objects.js';
import type { Progress } from '../output/progress.js';
import type { ChosenFiles } from './chosen-files.js';

/** A file now and, where it is compared, at the base revision. */
export interface FileVersions {
  readonly head: SourceFile;
  readonly base: SourceFile | null;
  /** It is as it was, and only what builds newly make of it counts. */
  readonly isUntouched?: true;
  /** It is as it was, and nothing of it was judged before. */
  readonly isAsItWas?: true;
}

/** In seconds: how long signals and the progress line may wait. */
const BREATH = 0.03;

/**
 * Reads files one after another and forgets them; `onFile` gets each. `keepBase`: the old contents are wanted too.
 * Returns why git failed, null where it did not.
 */
export async function readChosenFiles(
  workspace: Workspace,
  { toRead, convert }: Pick<ChosenFiles, 'toRead' | 'convert'>,
  keepBase: boolean,
  progress: Progress,
  onFile: (file: FileVersions) => void,
): Promise<string | null> {
  const { objects } = workspace;
  let last = process.uptime();
  let done = 0;
  try {
    for (const { file, base: before, compare, isTouched, isNewlyNamed } of toRead) {
      let content = readListedFile(workspace, file);
      if ('unreadable' in content && content.missing === true && file.unwatched && file.object !== null) {
        const object = await objects.read(file.object);
        if (object.kind === 'failed') return object.reason;
        content = toContent(object);
      }
      // whatever git converts, it does so at the base as well: only its bytes tell whether it changed
      const written = toSourceFile(file.path, content);
      const conversion = 'bytes' in content ? convert(file) : null;
      if (conversion !== null) content = { unreadable: conversion };
      let base: SourceFile | null = null;
      if (before !== null && (keepBase || compare)) {
        const object = await objects.read(before.object);
        if (object.kind === 'failed') return object.reason;
        base = object.kind === 'missing' ? null : toSourceFile(before.path, toContent(object));
      }
      // a folder named Dockerfile is not a Dockerfile
      if ('bytes' in content || content.folder !== true) {
        const head = toSourceFile(file.path, content);
        const isSame = compare && !isChanged(written, base);
        if (isNewlyNamed === true)
          onFile({ head, base: null, ...(isSame || !compare ? { isAsItWas: true } : {}) });
        else if (!isSame) onFile({ head, base: keepBase ? base : null });
        else if (isTouched === true) onFile({ head, base, isUntouched: true });
      }
      done++;
      if (process.uptime() - last > BREATH) {
        progress.show(done, toRead.length);
        await new Promise<void>((resolve) => setImmediate(resolve));
        last = process.uptime();
      }
    }
    return null;
  } finally {
    progress.clear();
  }
}

function toSourceFile(path: string, content: FileContent): SourceFile {
  return 'bytes' in content ? { path, bytes: content.bytes } : { path, unreadable: content.unreadable };
}

function toContent(object: Exclude<StoredObject, { readonly kind: 'failed' }>): FileContent {
  if (object.kind === 'blob') return { bytes: object.bytes };
  return { unreadable: object.kind === 'missing' ? 'is not in the working tree' : object.reason };
}

/** Whether a file differs from the base revision; if it is as unreadable as before, it does not. */
function isChanged(head: SourceFile, base: SourceFile | null): boolean {
  if (base === null) return true;
  if (head.bytes === undefined || base.bytes === undefined) return head.bytes !== base.bytes;
  return Buffer.compare(head.bytes, base.bytes) !== 0;
}

/** All of standard input, as the Dockerfile `-`. */
export async function readStandardInput(stream: AsyncIterable<Buffer>): Promise<SourceFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAX_FILE_SIZE)
        return { path: '-', unreadable: `is larger than ${MAX_FILE_SIZE / 1024 / 1024} MiB` };
      chunks.push(chunk);
    }
  } catch (error) {
    return { path: '-', unreadable: describeError(error as NodeJS.ErrnoException) };
  }
  return { path: '-', bytes: Buffer.concat(chunks) };
}

/** Lines of files, to be shown. */
export interface FileLines {
  /** Without its line ending and without a byte order mark, which takes no column; null if it cannot be read. */
  readonly readLine: (file: string, line: number) => string | null;
  /** Whether a byte order mark comes before the first line. */
  readonly hasMark: (file: string) => boolean;
}

const MARK = '\ufeff';

/** UTF-16 units of files that are remembered, because one image after the other may be told with places in the same files. */
const MOST_KEPT = 16 * 1024 * 1024;

export function openLines(
  workspace: Workspace,
  files: readonly ListedFile[],
  known: ReadonlyMap<string, Uint8Array>,
): FileLines {
  let byPath: Map<string, ListedFile> | null = null;
  const kept = new Map<string, { readonly lines: readonly string[]; readonly size: number }>();
  let size = 0;
  const read = (path: string): readonly string[] => {
    const again = kept.get(path);
    if (again !== undefined) return again.lines;
    byPath ??= new Map(files.map((file) => [file.path, file]));
    const file = byPath.get(path) ?? findFile(workspace, path);
    const content = file === null ? null : readListedFile(workspace, file);
    const bytes = known.get(path) ?? (content !== null && 'bytes' in content ? content.bytes : null);
    const text = bytes === null ? '' : Buffer.from(bytes).toString('utf8');
    const lines = text.split('\n');
    kept.set(path, { lines, size: text.length });
    size += text.length;
    for (const [oldest, { size: freed }] of kept) {
      if (size <= MOST_KEPT || oldest === path) break;
      kept.delete(oldest);
      size -= freed;
    }
    return lines;
  };
  return {
    readLine(path, line) {
      const text = read(path)[line - 1]?.replace(/\r+$/, '') ?? null;
      return line === 1 && text?.startsWith(MARK) === true ? text.slice(MARK.length) : text;
    },
    hasMark: (path) => read(path)[0]?.startsWith(MARK) === true,
  };
}

/** A file that was not searched for, such as a build file. */
function findFile(workspace: Workspace, path: string): ListedFile | null {
  const target = findTarget(workspace, workspace.root, path);
  return target.kind === 'file' ? target.file : null;
}
