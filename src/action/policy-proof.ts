import { isRegular, LINK } from '../core/tree/tree-entry.js';
import { isBlob } from '../io/blob-hash.js';
import { GitHubFault, UNUSABLE_ANSWER } from '../io/github/client/fault.js';
import { fetchBlob } from '../io/github/files/blobs.js';
import type { ChangedFiles } from '../io/github/files/changed-files.js';
import { readNamedEntries } from '../io/github/files/named-entries.js';
import type { OpenTree } from '../io/github/files/tree.js';
import type { TreeEntry } from '../io/github/files/tree-listing.js';
import { normalizePath } from '../io/inputs.js';
import { quoteName } from '../io/quoted-name.js';
import { type GitHubAddress, isOwn, type ReadPolicy } from './github-policies.js';

/** What is known of the judged repository, hashed up to the tree of its head. */
interface Known {
  readonly head: string;
  readonly tree: OpenTree;
  readonly changes: ChangedFiles | null;
}

/** Links may lead on to links; nobody has more of them for a policy. */
const MAX_LINKS = 5;

/**
 * Throws unless each file is what its commit has, by the tree that the commit names. That takes a query only where the tree
 * of the head does not tell: of another repository, of a base that moved on, and of a file that the change touches.
 */
export async function confirmPolicies(read: readonly ReadPolicy[], known: Known): Promise<void> {
  await Promise.all(read.map((each) => confirmPolicy(each, known)));
}

async function confirmPolicy({ address, bytes }: ReadPolicy, known: Known): Promise<void> {
  const { github, repository, commit, name } = address;
  let path: string | null = address.path;
  for (let links = 0; path !== null && links <= MAX_LINKS; links += 1) {
    const entry: TreeEntry | undefined = await findEntry(address, path, known);
    if (entry !== undefined && isRegular(entry.mode) && isBlob(bytes, entry.sha)) return;
    if (entry?.mode !== LINK) break;
    const target = Buffer.from(await fetchBlob(github, repository, entry.sha)).toString();
    path = target.startsWith('/') ? null : normalizePath(path.slice(0, path.lastIndexOf('/') + 1) + target);
  }
  throw new GitHubFault(
    'incomplete',
    `What GitHub sent for the policy ${quoteName(name)} is not the file that the commit \`${commit}\` has.`,
    UNUSABLE_ANSWER,
  );
}

async function findEntry(
  address: GitHubAddress,
  path: string,
  { head, tree: { whole }, changes }: Known,
): Promise<TreeEntry | undefined> {
  const { github, repository, commit } = address;
  const isUntouched = commit === changes?.base && !changes.paths.has(path) && !changes.removed.has(path);
  if (whole !== null && isOwn(address) && (commit === head || isUntouched)) return whole.get(path);
  return (await readNamedEntries(github, repository, commit, [path])).get(path);
}
