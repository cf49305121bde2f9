import type { Judge } from '../../core/judge/judge.js';
import {
  type AddedLine,
  listAddedLines,
  listPatchLines,
  openFormerLines,
} from '../../core/judge/notes/named/added-lines.js';
import { isScript, readText } from '../../core/judge/notes/named/changed-text.js';
import { listNamedImages, mayNameImages } from '../../core/judge/notes/named/named-images.js';
import {
  listUnapproved,
  type NamedInChange,
  NOTHING_NAMED,
} from '../../core/judge/notes/named/named-notes.js';
import { mayBeText, orderByInterest } from '../../core/judge/notes/named/reading-order.js';
import { listTakingDockerfiles } from '../../core/judge/notes/named/takers.js';
import {
  describeMentionedFiles,
  findMentionedFiles,
  listFileWords,
} from '../../core/judge/notes/named/told/mentioned-files.js';
import { listToldLines } from '../../core/judge/notes/named/told/told-lines.js';
import type { PassedOver } from '../../core/judge/notes/passed-over.js';
import { isRegular } from '../../core/tree/tree-entry.js';
import { addHanded } from '../../handed-in-change.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import type { ChangedFiles } from '../../io/github/files/changed-files.js';
import type { BlobReader } from './blob-reader.js';
import type { FileQuery } from './file-selection.js';
import { toRequest } from './followed-links.js';

/** A changed file whose patch GitHub does not give, and what it was. */
interface ChangedText {
  readonly path: string;
  readonly head: BlobRequest;
  readonly base: BlobRequest | null;
}

/** What a change adds to files that are not judged. */
export interface ChangedTexts {
  readonly added: ReadonlyMap<string, readonly AddedLine[]>;
  /** Their blobs have to be read. */
  readonly unread: readonly ChangedText[];
  /** Scripts that are too large to be read. */
  readonly large: readonly string[];
  /** Files that would be read, if there were fewer. */
  readonly left: readonly string[];
}

/** Larger files without a patch are not read for a note. In bytes. */
const MAX_SIZE = 64 * 1024;
/** So many are, by their number and by their bytes. */
const MAX_READ = 200;
const MAX_TOTAL = 4 * 1024 * 1024;
/** Of pictures and the like, which GitHub gives no patch of either. */
const MAX_PACKED = 50;
/** Files that name an image are looked into again. */
const MAX_NAMING = 50;

export function findChangedTexts(
  { tree, choose }: Pick<FileQuery, 'tree' | 'choose'>,
  changes: ChangedFiles | null,
): ChangedTexts {
  const added = new Map<string, readonly AddedLine[]>();
  const large: string[] = [];
  const found: (ChangedText & { readonly size: number })[] = [];
  for (const [path, former] of changes?.paths ?? []) {
    const entry = tree.get(path);
    if (choose(path) !== 'other' || !isRegular(entry?.mode) || !mayNameImages(path)) continue;
    // what only people read names nothing, so none of its lines are known
    const before = former !== null && mayNameImages(former) ? former : null;
    const patch = before === former ? changes?.patches.get(path) : undefined;
    const head = toRequest(tree, path);
    const size = entry?.size ?? 0;
    // a text of UTF-16
    const isText = patch !== undefined && !patch.includes('\0');
    if (isText) added.set(path, listPatchLines(patch, path));
    else if (head !== null && size <= MAX_SIZE) {
      const commit = changes?.base ?? null;
      const base = before === null || commit === null ? null : { commit, path: before };
      found.push({ path, head, base, size });
    } else if (isScript(path)) large.push(path);
  }
  const unread: ChangedText[] = [];
  const left: string[] = [];
  let total = 0;
  for (const { size, ...file } of orderByInterest(found)) {
    const most = mayBeText(file.path) ? MAX_READ : MAX_PACKED;
    total += size;
    if (unread.length < most && total <= MAX_TOTAL) unread.push(file);
    else if (mayBeText(file.path)) left.push(file.path);
  }
  return { added, unread, large, left: left.sort() };
}

/** With files whose beginnings are not looked at either. */
export function addLeft(texts: ChangedTexts, files: readonly string[]): ChangedTexts {
  return { ...texts, left: [...new Set([...texts.left, ...files])].sort() };
}

export function listTextRequests({ unread }: ChangedTexts): BlobRequest[] {
  return unread.flatMap(({ head, base }) => (base === null ? [head] : [head, base]));
}

/** What of it names images that the policy does not approve; the Dockerfiles are a round trip more where there is any. */
export async function readNamedInChange(
  { added, unread, large, left }: ChangedTexts,
  { tree, choose, lookAlikes }: Pick<FileQuery, 'tree' | 'choose'> & Pick<PassedOver, 'lookAlikes'>,
  reader: BlobReader,
  judge: Judge,
): Promise<NamedInChange> {
  const lines = new Map(added);
  const lost = [...large];
  for (const { path, head, base } of unread) {
    const text = readText(reader.find(head));
    const before = base === null ? null : readText(reader.find(base));
    const former = before === null ? null : openFormerLines(before, path);
    if (text !== null) lines.set(path, listAddedLines(text, former, path));
    else if (isScript(path)) lost.push(path);
  }
  const isUnjudged = (path: string): boolean => choose(path) !== 'judged';
  const looked = [...lines].filter(([path]) => isUnjudged(path) && !lookAlikes.includes(path));
  const named = looked.flatMap(([path, each]) => listNamedImages(path, each));
  const told = looked.flatMap(([path, each]) => listToldLines(path, each));
  const mayBeOne = (path: string): boolean =>
    choose(path) === 'other' && isRegular(tree.get(path)?.mode) && !lookAlikes.includes(path);
  const files = findMentionedFiles(listFileWords(looked), tree.keys(), mayBeOne);
  const odd = await readAll(
    files.map(({ path }) => path),
    tree,
    reader,
  );
  told.push(...describeMentionedFiles(files, (path) => odd.get(path) ?? null, judge));
  const unapproved = listUnapproved(named, judge);
  const unseen = { unread: lost.filter(isUnjudged), left: left.filter(isUnjudged) };
  if (unapproved.length === 0) return { ...NOTHING_NAMED, told, ...unseen };
  const naming = new Set(unapproved.map(({ file }) => file));
  const taking = listTakingDockerfiles([...tree.keys()].filter((path) => !isUnjudged(path)));
  const read = await readAll([...[...naming].slice(0, MAX_NAMING), ...taking], tree, reader);
  const texts = new Map<string, string>();
  for (const path of naming) texts.set(path, readText(read.get(path) ?? null) ?? '');
  const dockerfiles = taking.flatMap((path) => {
    const bytes = read.get(path);
    return bytes === undefined ? [] : [{ path, bytes }];
  });
  return addHanded({ named: unapproved, texts, dockerfiles, told, ...unseen });
}

/** What the head has at the paths, as far as there are files. */
async function readAll(
  paths: readonly string[],
  tree: FileQuery['tree'],
  reader: BlobReader,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const requests = paths.flatMap((path) => {
    const request = isRegular(tree.get(path)?.mode) ? toRequest(tree, path) : null;
    return request === null ? [] : [{ path, request }];
  });
  await reader.read(requests.map(({ request }) => request));
  return new Map(
    requests.flatMap(({ path, request }) => {
      const bytes = reader.find(request);
      return bytes === null ? [] : [[path, bytes] as const];
    }),
  );
}
