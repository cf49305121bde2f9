import { LINK, SUBMODULE } from '../../../core/tree/tree-entry.js';
import { isBlob } from '../../blob-hash.js';
import { quoteName } from '../../quoted-name.js';
import { hasShape, isLike, isText, optional } from '../client/answer-shape.js';
import { type GitHub, mayGoOn } from '../client/client.js';
import { GitHubFault, UNUSABLE_ANSWER } from '../client/fault.js';
import { COMMIT, formatRepository, type Repository } from '../repository.js';
import { fetchBlob } from './blobs.js';
import { noteCommit } from './commit-trees.js';
import { findTreeEntry } from './proved-entries.js';

/** `absent`: the commit has no such file. `no-commit`: GitHub does not have the commit. */
export type RepositoryFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'no-commit' };

const FILE = hasShape({
  type: isText,
  sha: isLike(COMMIT),
  content: (value) => value === undefined || isText(value),
  encoding: optional(isText),
});

/** There is something else where a file is looked for. */
export class NotAFile extends GitHubFault {
  constructor(message: string) {
    super('input', message);
  }
}

/** A folder is a list. */
const CONTENT = hasShape({ data: (value) => Array.isArray(value) || FILE(value) });

/** GitHub's status for a name that is not a commit. */
export const NO_SUCH_COMMIT = 422;

/** Reads one file at a commit. It counts as absent only if the commit's tree says so. */
export async function readRepositoryFile(
  github: GitHub,
  repository: Repository,
  commit: string,
  path: string,
): Promise<RepositoryFile> {
  try {
    const { data } = await github.call(`read ${quoteName(path)}`, CONTENT, (octokit) =>
      octokit.rest.repos.getContent({ ...repository, path, ref: commit }),
    );
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) {
      const found = await readByTree(github, repository, commit, path);
      if (found.kind === 'file') return found;
      throw new NotAFile(`${quoteName(path)} is not a file.`);
    }
    // GitHub omits the content above 1 MB
    if (String(data.encoding) !== 'base64')
      return { kind: 'file', bytes: await fetchBlob(github, repository, data.sha) };
    const bytes = Buffer.from(data.content, 'base64');
    if (!isBlob(bytes, data.sha)) await confirmLink(github, repository, commit, path);
    return { kind: 'file', bytes };
  } catch (error) {
    if (!(error instanceof GitHubFault) || error.kind !== 'missing') throw error;
    return readByTree(github, repository, commit, path);
  }
}

/** Other bytes than the file's are only right where it is a link: what it leads to has another name. */
async function confirmLink(
  github: GitHub,
  repository: Repository,
  commit: string,
  path: string,
): Promise<void> {
  const wrong = `The bytes that GitHub sent for ${quoteName(path)} are not those of the file`;
  const entry = await findTreeEntry(github, repository, commit, path).catch((fault: unknown) => {
    if (!mayGoOn(fault)) throw fault;
    const { kind, message, status, retryAt, title, turn } = fault;
    throw new GitHubFault(kind, `${wrong}, and whether it is a link is not known. ${message}`, {
      status,
      retryAt,
      ...(title === null ? {} : { title }),
      ...(turn === null ? {} : { turn }),
    });
  });
  if (entry === null || entry === 'no-commit' || entry.mode !== LINK)
    throw new GitHubFault('outage', `${wrong}.`, UNUSABLE_ANSWER);
}

/** What is not answered with the content of a file is what the folders of the commit say, which can be proved. */
async function readByTree(
  github: GitHub,
  repository: Repository,
  commit: string,
  path: string,
): Promise<RepositoryFile> {
  const entry = await findTreeEntry(github, repository, commit, path);
  if (entry === 'no-commit') return { kind: 'no-commit' };
  if (entry === null) return { kind: 'absent' };
  if (entry.mode === LINK || entry.mode === SUBMODULE)
    throw new NotAFile(`${quoteName(path)} is a link that does not lead to a file.`);
  return { kind: 'file', bytes: await fetchBlob(github, repository, entry.sha) };
}

const isCommit = hasShape({
  sha: isText,
  commit: optional(hasShape({ tree: optional(hasShape({ sha: optional(isText) })) })),
});

/** The commit that a branch, tag or abbreviated name currently points to. */
export async function resolveCommit(github: GitHub, repository: Repository, ref: string): Promise<string> {
  try {
    const { data } = await github.call(`find \`${ref}\``, hasShape({ data: isCommit }), (octokit) =>
      octokit.rest.repos.getCommit({ ...repository, ref, per_page: 1 }),
    );
    noteCommit(github, data);
    if (COMMIT.test(data.sha)) return data.sha;
    throw new GitHubFault('outage', `GitHub did not say which commit \`${ref}\` is.`, UNUSABLE_ANSWER);
  } catch (fault) {
    if (!(fault instanceof GitHubFault) || fault.status !== NO_SUCH_COMMIT) throw fault;
    const name = formatRepository(repository);
    const message = `\`${name}\` has no branch, tag or commit \`${ref}\`.`;
    throw new GitHubFault('input', message, { status: fault.status });
  }
}
