import { hasShape, isLike } from '../client/answer-shape.js';
import type { GitHub } from '../client/client.js';
import { COMMIT, type Repository } from '../repository.js';

/** The trees of the commits that GitHub has spoken of, by each client. */
const TREES = new WeakMap<GitHub, Map<string, string | Promise<string>>>();

/** What an answer says of a commit. */
export interface NamedCommit {
  readonly sha?: string;
  readonly commit?: { readonly tree?: { readonly sha?: string } | null } | null;
}

function treesOf(github: GitHub): Map<string, string | Promise<string>> {
  const known = TREES.get(github) ?? new Map<string, string | Promise<string>>();
  TREES.set(github, known);
  return known;
}

/** Takes note of the tree of a commit, which saves asking. */
export function noteCommit(github: GitHub, found: NamedCommit | null | undefined): void {
  const tree = found?.commit?.tree?.sha;
  if (found?.sha !== undefined && tree !== undefined && COMMIT.test(found.sha) && COMMIT.test(tree))
    treesOf(github).set(found.sha, tree);
}

const ANSWER = hasShape({
  data: hasShape({ sha: isLike(COMMIT), commit: hasShape({ tree: hasShape({ sha: isLike(COMMIT) }) }) }),
});

/** The name of a commit's tree, asked for where no answer has said it. */
export function findTreeOf(github: GitHub, repository: Repository, commit: string): Promise<string> | string {
  const trees = treesOf(github);
  const known = trees.get(commit);
  if (known !== undefined) return known;
  const asked = github
    .call('read the commit', ANSWER, (octokit) =>
      octokit.rest.repos.getCommit({ ...repository, ref: commit, per_page: 1 }),
    )
    .then(({ data }) => data.commit.tree.sha);
  trees.set(commit, asked);
  return asked;
}
