import { hasShape, isLike, isNumber } from '../client/answer-shape.js';
import type { GitHub } from '../client/client.js';
import { COMMIT, type Repository } from '../repository.js';
import { sendQuery } from './blob-query.js';
import { FOLDER_FRAGMENT, NO_FOLDERS, type QueriedFolders, queryFolders } from './folder-query.js';
import { openProvedEntries } from './proved-entries.js';
import type { TreeEntry } from './tree-listing.js';

const BATCH = 100;

interface Entry {
  readonly oid: string;
  readonly size: number;
}

interface Answer {
  readonly data?: {
    readonly repository?: Readonly<Record<string, unknown>> | null;
  } | null;
}

/** What a query says: folders, which are hashed, and the sizes of files, which nothing proves. */
interface Queried {
  readonly folders: QueriedFolders;
  readonly sizes: ReadonlyMap<string, Entry>;
}

const NOTHING: Queried = { folders: NO_FOLDERS, sizes: new Map() };

/**
 * What a commit has at some paths, without folders: for commits whose whole tree GitHub does not list. The folders that the
 * paths lead through are listed in the same query, and hashed.
 */
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

async function readBatch(
  github: GitHub,
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<(readonly [string, TreeEntry])[]> {
  const { folders, sizes } = await queryEntries(github, repository, commit, paths);
  // older servers do not support the query: then each folder is asked for
  const proved = openProvedEntries(github, repository, commit, folders);
  const entries = await Promise.all(paths.map(async (path) => [path, await proved.find(path)] as const));
  return entries.flatMap(([path, entry]) => {
    if (entry === null || entry === 'no-commit') return [];
    const sized = sizes.get(path);
    const size = sized?.oid === entry.sha ? sized.size : entry.size;
    return [[path, { ...entry, size }] as const];
  });
}

const ENTRY = hasShape({ oid: isLike(COMMIT), size: isNumber });

const isEntry = (value: unknown): value is Entry => ENTRY(value);

async function queryEntries(
  github: GitHub,
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<Queried> {
  const folders = queryFolders(paths.map((path) => ({ commit, path })));
  const declared = [
    '$commit:GitObjectID!',
    ...paths.map((_, index) => `$p${index}:String!`),
    ...folders.declared,
  ];
  const fields = paths.map((_, index) => `e${index}:file(path:$p${index}){oid size}`);
  const query = `query($owner:String!,$repo:String!,${declared.join(',')}){repository(owner:$owner,name:$repo){object(oid:$commit){...on Commit{${fields.join(' ')}}}${folders.fields.join(' ')}}}
${FOLDER_FRAGMENT}`;
  const values = Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
  const variables = {
    owner: repository.owner,
    repo: repository.repo,
    commit,
    ...values,
    ...folders.variables,
  };
  const { data } = await sendQuery<Answer>(github, 'find the files of the change', query, variables);
  const answer = data?.repository;
  if (typeof answer !== 'object' || answer === null) return NOTHING;
  const object = answer['object'];
  const named =
    typeof object === 'object' && object !== null ? (object as Readonly<Record<string, unknown>>) : {};
  const sizes = paths.flatMap((path, index) => {
    const entry = named[`e${index}`];
    return isEntry(entry) ? [[path, entry] as const] : [];
  });
  return { folders: folders.read(answer), sizes: new Map(sizes) };
}
