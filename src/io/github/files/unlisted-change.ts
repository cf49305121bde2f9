import type { GitHub } from '../client/client.js';
import type { Repository } from '../repository.js';
import { sendQuery } from './blob-query.js';
import { FOLDER_FRAGMENT, listFolders, type QueriedFolders, queryFolders } from './folder-query.js';
import { fromBinary, openProvedEntries, type ProvedEntries, toBinary } from './proved-entries.js';
import { FOLDER } from './tree-listing.js';

const BATCH = 50;

/** A file that is said to differ, and its path in the base if it was renamed. */
interface Listed {
  readonly path: string;
  readonly previous: string | null;
}

interface Commits {
  readonly base: string;
  readonly head: string;
}

/**
 * A path that differs between two commits and is not among those that are said to differ, the folder's if all in it is new or
 * gone; or one that is said to be renamed and cannot be. Null: there is none. Only the folders of the listed paths are looked at: any other must have the same name in both.
 */
export async function findUnlistedChange(
  github: GitHub,
  repository: Repository,
  commits: Commits,
  changes: readonly Listed[],
): Promise<string | null> {
  const paths = listPaths(changes);
  const queried = await readFolders(github, repository, commits, paths);
  const base = openProvedEntries(github, repository, commits.base, queried);
  const head = openProvedEntries(github, repository, commits.head, queried);
  const listed = new Set(paths.map(toBinary));
  const folders = new Set(paths.flatMap(listFolders).map(toBinary));
  const [wrong, unlisted] = await Promise.all([
    findWrongRename({ base, head }, changes),
    compareFolders({ base, head, listed, folders }, ''),
  ]);
  return unlisted ?? wrong;
}

export function listPaths(changes: readonly Listed[]): string[] {
  return changes.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
}

/** Only a new file has another one as its earlier version, and only one that is gone. */
async function findWrongRename(
  { base, head }: Pick<Comparison, 'base' | 'head'>,
  changes: readonly Listed[],
): Promise<string | null> {
  for (const { path, previous } of changes)
    if (previous !== null && ((await base.find(path)) !== null || (await head.find(previous)) !== null))
      return path;
  return null;
}

interface Comparison {
  readonly base: ProvedEntries;
  readonly head: ProvedEntries;
  readonly listed: ReadonlySet<string>;
  /** Those that something listed is in. */
  readonly folders: ReadonlySet<string>;
}

async function compareFolders(comparison: Comparison, folder: string): Promise<string | null> {
  const [before, after] = await Promise.all([comparison.base.list(folder), comparison.head.list(folder)]);
  const inside: Promise<string | null>[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)];
    if (old?.sha === now?.sha && old?.mode === now?.mode) continue;
    const path = folder === '' ? name : `${folder}/${name}`;
    const isFile = [old, now].some((entry) => entry !== undefined && entry.mode !== FOLDER);
    const isFolder = old?.mode === FOLDER || now?.mode === FOLDER;
    // what is gone hides nothing, so that it may have the name that GitHub writes for bytes that are not UTF-8
    const said = now === undefined ? toBinary(fromBinary(path)) : path;
    if ((isFile && !comparison.listed.has(said)) || (isFolder && !comparison.folders.has(said)))
      return fromBinary(path);
    if (isFolder) inside.push(compareFolders(comparison, path));
  }
  return (await Promise.all(inside)).find((path) => path !== null) ?? null;
}

/** What a query does not answer is asked for folder by folder. */
async function readFolders(
  github: GitHub,
  repository: Repository,
  { base, head }: Commits,
  paths: readonly string[],
): Promise<QueriedFolders> {
  // an empty change has a root as well; what is in one folder leads through the same ones
  const parents = new Set(['', ...paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1))]);
  const files = [...parents].flatMap((path) => [
    { commit: base, path },
    { commit: head, path },
  ]);
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) =>
    queryFolders(files.slice(index * BATCH, (index + 1) * BATCH)),
  );
  const found = await Promise.all(
    batches.map(async ({ declared, fields, variables, read }) => {
      const query = `query($owner:String!,$repo:String!,${declared.join(',')}){repository(owner:$owner,name:$repo){${fields.join(' ')}}}
${FOLDER_FRAGMENT}`;
      const { data } = await sendQuery<{ readonly data?: { readonly repository?: object | null } | null }>(
        github,
        'list the folders of the change',
        query,
        { owner: repository.owner, repo: repository.repo, ...variables },
      );
      const answer = data?.repository;
      return typeof answer === 'object' && answer !== null ? read({ ...answer }) : null;
    }),
  );
  return (commit, folder) => {
    for (const each of found) {
      const known = each?.(commit, folder);
      if (known !== undefined) return known;
    }
    return undefined;
  };
}
