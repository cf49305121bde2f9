import { type FakeRepository, type FakeState, takeId } from '../fake-state.js';
import { diffTrees } from '../git/git-diff.js';
import { resolve, resolveCommit } from '../git/git-names.js';
import { countCommits, findMergeBase, listCommits, listTree, readObjects } from '../git/git-objects.js';
import { pullRequestPayload, repositoryPayload } from '../payloads.js';
import { notFound, type RestAnswer, type RestRequest } from './rest-answer.js';
import { readContent } from './rest-content.js';
import { toComment, toCommit, toDiffEntry, toReview } from './rest-resources.js';

type Handler = (
  state: FakeState,
  repository: FakeRepository,
  request: RestRequest,
  values: readonly string[],
) => RestAnswer;

const addresses = ({ api }: RestRequest, { name }: FakeRepository) => ({ api, name });

const getTree: Handler = ({ limits }, repository, request, [name = '']) => {
  const { git } = repository;
  const sha = resolve(git, `${name}^{tree}`);
  if (sha === null) return notFound();
  const recursive = request.query.has('recursive');
  const all = listTree(git, sha, recursive);
  const truncated = all.length > limits.treeEntries;
  const url = `${request.api}/repos/${repository.name}/git`;
  const tree = all.slice(0, limits.treeEntries).map(({ path, mode, type, sha: entry, size }) => ({
    path,
    mode,
    type,
    sha: entry,
    ...(size === null ? {} : { size }),
    ...(type === 'commit' ? {} : { url: `${url}/${type}s/${entry}` }),
  }));
  return { status: 200, body: { sha, url: `${url}/trees/${sha}`, tree, truncated } };
};

const getBlob: Handler = (_state, repository, request, [name = '']) => {
  const object = readObjects(repository.git, [name])[0];
  if (object?.type !== 'blob') return notFound();
  const { sha, bytes } = object;
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  const url = `${request.api}/repos/${repository.name}/git/blobs/${sha}`;
  return {
    status: 200,
    body: { content, encoding: 'base64', url, sha, size: bytes.length, node_id: 'MDQ6QmxvYg==' },
  };
};

const getCommit: Handler = (_state, repository, request, [ref = '']) => {
  const sha = resolveCommit(repository.git, ref);
  if (sha === null)
    return {
      status: 422,
      body: { message: `No commit found for SHA: ${ref}`, documentation_url: 'https://docs.github.com/rest' },
    };
  return { status: 200, body: toCommit(repository.git, addresses(request, repository), sha) };
};

const compare: Handler = ({ limits }, repository, request, [basehead = '']) => {
  const [base, head] = basehead.split('...').map((name) => resolveCommit(repository.git, name));
  if (!base || !head) return notFound();
  const { git } = repository;
  const mergeBase = findMergeBase(git, base, head);
  if (mergeBase === null) return notFound(`No common ancestor between ${basehead}.`);
  const where = addresses(request, repository);
  const entries = diffTrees(git, mergeBase, head);
  const url = `${request.api}/repos/${repository.name}/compare/${basehead}`;
  const commits = listCommits(git, base, head);
  const [ahead, behind] = [commits.length, countCommits(git, head, base)];
  return {
    status: 200,
    body: {
      url,
      html_url: url,
      permalink_url: url,
      diff_url: `${url}.diff`,
      patch_url: `${url}.patch`,
      base_commit: toCommit(git, where, base),
      merge_base_commit: toCommit(git, where, mergeBase),
      status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: commits.slice(-250).map((sha) => toCommit(git, where, sha)),
      files: entries
        .slice(0, limits.comparedFiles)
        .map((entry) => toDiffEntry(where, head, entry, entries.length <= 300 ? entry.patch : null)),
    },
  };
};

const listPullFiles: Handler = ({ limits }, repository, request, [number = '']) => {
  const pullRequest = repository.pullRequests.get(Number(number));
  if (pullRequest === undefined) return notFound();
  const { git } = repository;
  const base = findMergeBase(git, pullRequest.base, pullRequest.head) ?? pullRequest.base;
  const entries = diffTrees(git, base, pullRequest.head).slice(0, limits.listedFiles);
  const size = Number(request.query.get('per_page') ?? 30);
  const page = Number(request.query.get('page') ?? 1);
  const shown = entries.slice((page - 1) * size, page * size);
  const body = shown.map((entry) =>
    toDiffEntry(addresses(request, repository), pullRequest.head, entry, null),
  );
  if (page * size >= entries.length) return { status: 200, body };
  // GitHub's own links name the repository by number
  const next = `${request.api}/repositories/${repository.id}/pulls/${number}/files?per_page=${size}&page=${page + 1}`;
  return { status: 200, body, headers: { link: `<${next}>; rel="next"` } };
};

const getPull: Handler = (_state, repository, _request, [number = '']) => {
  const pullRequest = repository.pullRequests.get(Number(number));
  if (pullRequest === undefined) return notFound();
  const { git } = repository;
  const base = findMergeBase(git, pullRequest.base, pullRequest.head) ?? pullRequest.base;
  const changedFiles = diffTrees(git, base, pullRequest.head).length;
  const payload = pullRequestPayload({ ...pullRequest, number: Number(number), changedFiles });
  return { status: 200, body: payload['pull_request'] };
};

const getRepository: Handler = (_state, { name, id }) => ({ status: 200, body: repositoryPayload(name, id) });

const createComment: Handler = (state, repository, request, [number = '']) => {
  const body = String((request.body as { body: string }).body);
  if (body.length > 65_536)
    return {
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ code: 'custom', message: 'body is too long (maximum is 65536 characters)' }],
      },
    };
  const comment = {
    id: takeId(state),
    login: request.login,
    pullRequest: Number(number),
    body,
    updates: 0,
  };
  repository.comments.push(comment);
  return { status: 201, body: toComment(addresses(request, repository), comment) };
};

const updateComment: Handler = (_state, repository, request, [id = '']) => {
  const comment = repository.comments.find((candidate) => candidate.id === Number(id));
  if (comment === undefined) return notFound();
  comment.body = String((request.body as { body: string }).body);
  comment.updates += 1;
  return { status: 200, body: toComment(addresses(request, repository), comment) };
};

const deleteComment: Handler = (_state, repository, _request, [id = '']) => {
  const index = repository.comments.findIndex((candidate) => candidate.id === Number(id));
  if (index === -1) return notFound();
  repository.comments.splice(index, 1);
  return { status: 204, body: undefined };
};

const createReview: Handler = (state, repository, request, [number = '']) => {
  const { commit_id, comments } = request.body as {
    commit_id: string;
    comments: FakeRepository['reviews'][number]['comments'];
  };
  repository.reviews.push({ login: request.login, commit: commit_id, comments });
  const review = toReview(
    addresses(request, repository),
    takeId(state),
    request.login,
    commit_id,
    Number(number),
  );
  return { status: 200, body: review };
};

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly writes?: boolean;
  readonly handle: Handler;
}

/** Below `/repos/owner/repo`. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^$/, handle: getRepository },
  { method: 'GET', pattern: /^\/git\/trees\/([^/]+)$/, handle: getTree },
  { method: 'GET', pattern: /^\/git\/blobs\/([^/]+)$/, handle: getBlob },
  { method: 'GET', pattern: /^\/commits\/([^/]+)$/, handle: getCommit },
  { method: 'GET', pattern: /^\/compare\/([^/]+)$/, handle: compare },
  { method: 'GET', pattern: /^\/contents\/([^/]+)$/, handle: readContent },
  { method: 'GET', pattern: /^\/pulls\/(\d+)\/files$/, handle: listPullFiles },
  { method: 'GET', pattern: /^\/pulls\/(\d+)$/, handle: getPull },
  { method: 'POST', pattern: /^\/pulls\/(\d+)\/reviews$/, writes: true, handle: createReview },
  { method: 'POST', pattern: /^\/issues\/(\d+)\/comments$/, writes: true, handle: createComment },
  { method: 'PATCH', pattern: /^\/issues\/comments\/(\d+)$/, writes: true, handle: updateComment },
  { method: 'DELETE', pattern: /^\/issues\/comments\/(\d+)$/, writes: true, handle: deleteComment },
];
