import type { SourceFile } from '../core/source-file.js';
import { type FileContent, MAX_FILE_SIZE } from '../io/file-content.js';
import type { ObjectStore } from '../io/git-objects.js';
import { openObjectStore } from '../io/git-objects.js';
import type { ListedFile } from '../io/tree-listing.js';
import { openReader, type Workspace } from '../io/workspace.js';
import type { Candidate } from './change-set.js';
import type { Progress } from './progress.js';

/** A file now and, where it is compared, at the base revision. */
export interface ReadFile {
  readonly head: SourceFile;
  readonly base: SourceFile | null;
}

/** In milliseconds: how long signals and the progress line may wait. */
const BREATH = 30;

/** Reads candidates one after another and forgets them; `onFile` gets each. `keepBase`: the old contents are wanted too. */
export async function readCandidates(
  workspace: Workspace,
  candidates: readonly Candidate[],
  keepBase: boolean,
  progress: Progress,
  onFile: (file: ReadFile) => void,
): Promise<void> {
  const read = openReader(workspace);
  let store: ObjectStore | null = null;
  const openStore = (): ObjectStore => {
    store ??= openObjectStore(workspace.repository ?? workspace.root);
    return store;
  };
  let last = performance.now();
  let done = 0;
  try {
    for (const candidate of candidates) {
      const { file } = candidate;
      let content = read(file);
      if ('unreadable' in content && file.unwatched && file.object !== null && content.missing === true)
        content = await readObject(openStore(), file.object);
      // a folder named Dockerfile is no Dockerfile
      if (!('folder' in content && content.folder === true)) {
        const head = toSourceFile(file.path, content);
        const base =
          candidate.base !== null && (keepBase || candidate.compare)
            ? await readBase(openStore(), candidate.base)
            : null;
        if (!candidate.compare || isChanged(head, base)) onFile({ head, base: keepBase ? base : null });
      }
      done++;
      if (performance.now() - last > BREATH) {
        progress.show(done, candidates.length);
        await new Promise<void>((resolve) => setImmediate(resolve));
        last = performance.now();
      }
    }
  } finally {
    (store as ObjectStore | null)?.close();
    progress.clear();
  }
}

function toSourceFile(path: string, content: FileContent): SourceFile {
  return 'bytes' in content ? { path, bytes: content.bytes } : { path, unreadable: content.unreadable };
}

/** A file that a sparse checkout leaves out. */
async function readObject(store: ObjectStore, name: string): Promise<FileContent> {
  const object = await store.read(name);
  if (object.kind === 'blob') return { bytes: object.bytes };
  return { unreadable: object.kind === 'missing' ? 'is not in the working tree' : object.reason };
}

async function readBase(
  store: ObjectStore,
  base: NonNullable<Candidate['base']>,
): Promise<SourceFile | null> {
  const object = await store.read(base.object);
  if (object.kind === 'missing') return null;
  return object.kind === 'blob'
    ? { path: base.path, bytes: object.bytes }
    : { path: base.path, unreadable: object.reason };
}

/** Whether a file is another one than at the base revision; what is as unreadable as it was is the same. */
function isChanged(head: SourceFile, base: SourceFile | null): boolean {
  if (base === null) return true;
  if (head.bytes === undefined || base.bytes === undefined) return head.bytes !== base.bytes;
  return Buffer.compare(head.bytes, base.bytes) !== 0;
}

/** All of standard input, as the Dockerfile `-`. */
export async function readStandardInput(stream: AsyncIterable<Buffer>): Promise<SourceFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_FILE_SIZE)
      return { path: '-', unreadable: `is larger than ${MAX_FILE_SIZE / 1024 / 1024} MiB` };
    chunks.push(chunk);
  }
  return { path: '-', bytes: Buffer.concat(chunks) };
}

/** One line of a file, for people; the last file is remembered. */
export function openLines(
  workspace: Workspace,
  files: readonly ListedFile[],
  known: ReadonlyMap<string, Uint8Array>,
): (file: string, line: number) => string | null {
  const read = openReader(workspace);
  let byPath: Map<string, ListedFile> | null = null;
  let lastPath: string | null = null;
  let lines: readonly string[] = [];
  return (path, line) => {
    if (path !== lastPath) {
      byPath ??= new Map(files.map((file) => [file.path, file]));
      const file = byPath.get(path);
      const content = file === undefined ? null : read(file);
      const bytes = known.get(path) ?? (content !== null && 'bytes' in content ? content.bytes : null);
      lines = bytes === null ? [] : Buffer.from(bytes).toString('utf8').split('\n');
      lastPath = path;
    }
    return lines[line - 1]?.replace(/\r+$/, '') ?? null;
  };
}
