import { hasShape, isLike, isNumber } from '../client/answer-shape.js';
import type { GitHub } from '../client/client.js';
import { COMMIT, type Repository } from '../repository.js';
import { sendQuery } from './blob-query.js';
import { findTreeEntry, isMode, type TreeEntry, toMode } from './tree.js';

const BATCH = 100;

interface Entry {
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
}

interface Answer {
  readonly data?: {
    readonly repository?: { readonly object?: Readonly<Record<string, Entry | null>> | null } | null;
  } | null;
  readonly errors?: unknown;
}

/** What a commit has at some paths, without folders: for commits whose whole tree GitHub does not list. */
export async function readNamedEntries(
  github: GitHub,
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, TreeEntry>> {
  const wanted = [...new Set(paths)];
  const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, index) =>
    wanted.slice(index * BATCH, (index + 1) * BATCH),
  );
  const found = await Promise.all(batches.map((batch) => readBatch(github, repository, commit, batch)));
  return new Map(found.flat());
}

const ENTRY = hasShape({ mode: isMode, oid: isLike(COMMIT), size: isNumber });

/** Null: there is no such file. */
const isEntry = (value: unknown): boolean => value === null || ENTRY(value);

async function readBatch(
  github: GitHub,
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<(readonly [string, TreeEntry])[]> {
  const declared = paths.map((_, index) => `$p${index}:String!`);
  const fields = paths.map((_, index) => `e${index}:file(path:$p${index}){mode oid size}`);
  const query = `query($owner:String!,$repo:String!,$commit:GitObjectID!,${declared.join(',')}){repository(owner:$owner,name:$repo){object(oid:$commit){...on Commit{${fields.join(' ')}}}}}`;
  const values = paths.map((path, index) => [`p${index}`, path]);
  const variables = { owner: repository.owner, repo: repository.repo, commit, ...Object.fromEntries(values) };
  const { data, errors } = await sendQuery<Answer>(github, 'find the files of the change', query, variables);
  const entries = data?.repository?.object;
  const isComplete = (found: typeof entries): found is Readonly<Record<string, Entry | null>> =>
    typeof found === 'object' && found !== null && paths.every((_, index) => isEntry(found[`e${index}`]));
  const isClean = (errors ?? null) === null || (Array.isArray(errors) && errors.length === 0);
  if (!isComplete(entries) || !isClean) return readOneByOne(github, repository, commit, paths);
  return paths.flatMap((path, index) => {
    const entry = entries[`e${index}`];
    if (entry === null || entry === undefined) return [];
    const mode = toMode(entry.mode);
    return mode === null ? [] : [[path, { mode, sha: entry.oid, size: entry.size }] as const];
  });
}

/** Older servers do not support this query. */
async function readOneByOne(
  github: GitHub,
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<(readonly [string, TreeEntry])[]> {
  const entries = await Promise.all(
    paths.map(async (path) => [path, await findTreeEntry(github, repository, commit, path)] as const),
  );
  return entries.flatMap(([path, entry]) =>
    entry === null || entry === 'no-commit' ? [] : [[path, entry] as const],
  );
}
