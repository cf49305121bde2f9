import type { FakeComment } from '../fake-state.js';
import type { DiffEntry } from '../git/git-diff.js';
import { readObjects } from '../git/git-objects.js';
import type { GitRepository } from '../git-repository.js';

/** The shapes of GitHub's REST answers, as far as its description demands them. */
export interface Addresses {
  /** Of the API, without a slash at the end. */
  readonly api: string;
  /** `owner/repo`. */
  readonly name: string;
}

export function toUser(api: string, login: string): Record<string, unknown> {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41_898_282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: 'https://avatars.example.com/u/1',
    gravatar_id: '',
    url,
    html_url: 'https://example.com/user',
    followers_url: `${url}/followers`,
    following_url: `${url}/following`,
    gists_url: `${url}/gists`,
    starred_url: `${url}/starred`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    received_events_url: `${url}/received_events`,
    type: 'Bot',
    site_admin: false,
  };
}

export function toCommit(git: GitRepository, { api, name }: Addresses, sha: string): Record<string, unknown> {
  const text = readObjects(git, [sha])[0]?.bytes.toString() ?? '';
  const tree = /^tree ([0-9a-f]+)$/m.exec(text)?.[1] ?? '';
  const parents = [...text.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
  const url = `${api}/repos/${name}/commits/${sha}`;
  const who = { name: 'Mona', email: 'mona@example.com', date: '2024-01-01T00:00:00Z' };
  return {
    url,
    sha,
    node_id: 'MDY6Q29tbWl0',
    html_url: `https://example.com/${name}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${api}/repos/${name}/git/commits/${sha}`,
      author: who,
      committer: who,
      message: text.split('\n\n')[1] ?? '',
      comment_count: 0,
      tree: { sha: tree, url: `${api}/repos/${name}/git/trees/${tree}` },
    },
    author: toUser(api, 'mona'),
    committer: toUser(api, 'mona'),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/repos/${name}/commits/${parent}`,
      html_url: `https://example.com/${name}/commit/${parent}`,
    })),
  };
}

export function toDiffEntry(
  { api, name }: Addresses,
  head: string,
  entry: DiffEntry,
  patch: string | null,
): Record<string, unknown> {
  const path = encodeURIComponent(entry.path);
  return {
    sha: entry.sha,
    filename: entry.path,
    status: entry.status,
    additions: 0,
    deletions: 0,
    changes: 0,
    blob_url: `https://example.com/${name}/blob/${head}/${path}`,
    raw_url: `https://example.com/${name}/raw/${head}/${path}`,
    contents_url: `${api}/repos/${name}/contents/${path}?ref=${head}`,
    ...(patch === null ? {} : { patch }),
    ...(entry.previous === null ? {} : { previous_filename: entry.previous }),
  };
}

export function toComment({ api, name }: Addresses, comment: FakeComment): Record<string, unknown> {
  const url = `${api}/repos/${name}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: 'IC_kwDO',
    url,
    html_url: `https://example.com/${name}/pull/${comment.pullRequest}#issuecomment-${comment.id}`,
    body: comment.body,
    user: toUser(api, comment.login),
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
    issue_url: `${api}/repos/${name}/issues/${comment.pullRequest}`,
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}

export function toReview(
  { api, name }: Addresses,
  id: number,
  login: string,
  commit: string,
  pullRequest: number,
): Record<string, unknown> {
  const html = `https://example.com/${name}/pull/${pullRequest}#pullrequestreview-${id}`;
  const link = `${api}/repos/${name}/pulls/${pullRequest}`;
  return {
    id,
    node_id: 'PRR_kwDO',
    user: toUser(api, login),
    body: '',
    state: 'COMMENTED',
    html_url: html,
    pull_request_url: link,
    author_association: 'NONE',
    _links: { html: { href: html }, pull_request: { href: link } },
    submitted_at: '2024-01-01T00:00:00Z',
    commit_id: commit,
  };
}

export function toContent(
  { api, name }: Addresses,
  path: string,
  ref: string,
  parts: { readonly type: string; readonly sha: string; readonly size: number } & Record<string, unknown>,
): Record<string, unknown> {
  const url = `${api}/repos/${name}/contents/${encodeURIComponent(path)}?ref=${ref}`;
  const git = `${api}/repos/${name}/git/blobs/${parts.sha}`;
  const html = `https://example.com/${name}/blob/${ref}/${encodeURIComponent(path)}`;
  return {
    name: path.split('/').at(-1),
    path,
    url,
    git_url: git,
    html_url: html,
    download_url: html,
    _links: { self: url, git, html },
    ...parts,
  };
}
