import type { BuildKind } from '../../../core/builds/build.js';
import { listBuildFiles, mayChooseCompose, startsScripts } from '../../../core/builds/build-files.js';
import { mayMatterByContent, mayMatterByName } from '../../../core/builds/repository/relevant-change.js';
import { openMentions } from '../../../core/builds/workflows/sources/mentioned-files.js';
import { isRegular } from '../../../core/tree/tree-entry.js';
import { findPointer } from '../../../io/disk/lfs-pointer.js';
import type { BlobRequest } from '../../../io/github/files/blob-query.js';
import type { ChangedFiles } from '../../../io/github/files/changed-files.js';
import type { TreeEntries } from '../../../io/github/files/tree.js';
import type { BlobReader } from '../blob-reader.js';

/** Up to so many build files are read for every change: any of them may name any file. */
const FEW = 300;
/** Larger files are not looked into: they may say anything. In bytes. */
const MAX_SIZE = 512 * 1024;

/** Whether builds can matter for a change: by the names alone, or by what some files say, which have to be read. */
export type Relevance =
  | 'none'
  | 'certain'
  | {
      readonly contents: readonly ChangedContent[];
      /** The workflows and actions, which may name any file, as far as they are listed. */
      readonly scripts: readonly BlobRequest[];
    };

/** A file that changed, at one of the two commits. */
export interface ChangedContent {
  readonly path: string;
  readonly request: BlobRequest;
}

export function findRelevance(
  tree: TreeEntries,
  changes: ChangedFiles | null,
  kinds: ReadonlySet<BuildKind>,
  isJudged: (path: string) => boolean,
): Relevance {
  if (kinds.size === 0) return 'none';
  const count = listBuildFiles([...tree.keys()], kinds).length;
  const mayBuild = (path: string): boolean =>
    (kinds.has('compose') && mayChooseCompose(path)) || (kinds.has('workflow') && startsScripts(path));
  if (count === 0 && ![...tree.keys()].some(mayBuild)) return 'none';
  if (changes === null) return 'certain';
  if (changes.paths.size + changes.removed.size === 0) return 'none';
  return count <= FEW ? 'certain' : findRelevantChange(tree, changes, kinds, isJudged);
}

/** The same whatever build files there are. */
function findRelevantChange(
  tree: TreeEntries,
  changes: ChangedFiles,
  kinds: ReadonlySet<BuildKind>,
  isJudged: (path: string) => boolean,
): Relevance {
  if (kinds.size === 0) return 'none';
  const matters = (path: string): boolean => isJudged(path) || mayMatterByName(path, kinds);
  if ([...changes.paths.keys(), ...listFormer(changes)].some(matters)) return 'certain';
  const contents = listChangedContents(tree, changes);
  if (typeof contents === 'string') return 'certain';
  const scripts = listBuildFiles([...tree.keys()], new Set<BuildKind>(['workflow'])).filter(() =>
    kinds.has('workflow'),
  );
  return { contents, scripts: scripts.flatMap((path) => tree.get(path) ?? []) };
}

/** Paths at the base of what changed. */
export function listFormer({ paths, removed }: Pick<ChangedFiles, 'paths' | 'removed'>): string[] {
  return [...new Set([...removed, ...[...paths.values()].flatMap((path) => path ?? [])])];
}

/** What the changed files say at both commits, or the one that cannot be read. `tree` needs to have the changed files only. */
export function listChangedContents(tree: TreeEntries, changes: ChangedFiles): ChangedContent[] | string {
  const { base } = changes;
  const contents: ChangedContent[] = [];
  for (const path of listFormer(changes)) {
    if (base === null) return path;
    contents.push({ path, request: { commit: base, path } });
  }
  for (const path of changes.paths.keys()) {
    const entry = tree.get(path);
    if (entry === undefined || !isRegular(entry.mode) || (entry.size ?? 0) > MAX_SIZE) return path;
    contents.push({ path, request: { sha: entry.sha, size: entry.size } });
  }
  return contents;
}

/** Whether any of the files, once they are read, says what a build could read, or is named by a workflow. */
export function isRelevant({ contents, scripts }: Exclude<Relevance, string>, reader: BlobReader): boolean {
  const mayName = openMentions(
    scripts.map((request) => Buffer.from(reader.find(request) ?? []).toString('utf8')),
  );
  return contents.some(({ path, request }) => {
    if (mayName(path)) return true;
    const bytes = reader.find(request);
    return bytes !== null && findPointer(bytes) === null && mayMatterByContent(path, bytes);
  });
}
