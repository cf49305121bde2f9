import { expect, it } from 'vitest';
import { pullRequestPayload } from '../support/github/payloads.js';
import { BAD, GOOD, type PreparedPullRequest, useStage } from '../support/github/stage.js';

/** An answer about two commits that refutes itself never hides what one of them changed. */
const stage = useStage();
const NEVER = { inputs: { comment: 'never' } };

interface Commit {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
}

/** What GitHub says of two commits, as far as it is changed here. */
interface Comparison {
  readonly commits: readonly Commit[];
  readonly [key: string]: unknown;
}

/** Three commits: the base, one that adds a bad image, and the head. */
function prepare(): PreparedPullRequest & { readonly middle: string; readonly stranger: string } {
  const pr = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
  const { git, pullRequests } = pr.repository;
  const head = git.commit({ files: { 'notes.txt': 'x\n' }, parents: [pr.head] });
  pullRequests.set(1, { base: pr.base, head });
  const stranger = git.commit({ files: { 'api/Dockerfile': BAD, 'notes.txt': 'x\n' }, parents: [] });
  const payload = pullRequestPayload({ base: pr.base, head, changedFiles: 0 });
  return { ...pr, head, middle: pr.head, stranger, run: () => pr.run({ ...NEVER, sha: head, payload }) };
}

const SAME = { commits: [], ahead_by: 0, total_commits: 0 };

it.each<[string, (pr: ReturnType<typeof prepare>, answer: Comparison) => object]>([
  ['the head itself', ({ head }) => ({ merge_base_commit: { sha: head } })],
  [
    'the head, which is said to be behind',
    ({ head }) => ({ ...SAME, merge_base_commit: { sha: head }, status: 'behind' }),
  ],
  [
    'the head, which is said to be the same',
    ({ head }) => ({ ...SAME, merge_base_commit: { sha: head }, status: 'identical' }),
  ],
  ['a commit of the change', ({ middle }) => ({ merge_base_commit: { sha: middle } })],
  [
    'a commit of the change, which is said to be apart',
    ({ middle }) => ({ merge_base_commit: { sha: middle }, status: 'diverged' }),
  ],
  [
    'a commit that is no parent',
    ({ stranger }) => ({ merge_base_commit: { sha: stranger }, status: 'diverged' }),
  ],
  [
    'a commit of which nothing is said',
    ({ stranger }) => ({ merge_base_commit: { sha: stranger }, status: '' }),
  ],
  [
    'a commit beside commits without parents',
    ({ stranger }, { commits }) => ({
      merge_base_commit: { sha: stranger },
      status: 'diverged',
      commits: commits.map(({ parents: _, ...commit }) => commit),
    }),
  ],
  ['the base, without any commit', ({ base }) => ({ ...SAME, merge_base_commit: { sha: base } })],
])('a comparison with %s does not pass', async (_, wrong) => {
  const pr = prepare();
  stage.github.alter = (target, answer) => {
    if (!target.includes(`/compare/${pr.base}...`)) return answer;
    const comparison = answer as Comparison;
    // GitHub lists every commit
    const [last] = comparison.commits;
    const middle = { ...last, sha: pr.middle, parents: [{ sha: pr.base }] } as Commit;
    const commits = [middle, ...comparison.commits];
    return { ...comparison, commits, files: [], ...wrong(pr, { ...comparison, commits }) };
  };
  const run = await pr.run();
  expect(['error', 'fail']).toContain(run.outputs['result']);
});

it('a head that the base contains already passes', async () => {
  const pr = stage.pullRequest({ base: { 'api/Dockerfile': BAD }, change: { 'web/Dockerfile': GOOD } });
  const { git } = pr.repository;
  const base = git.commit({ files: { 'later.txt': 'x\n' }, parents: [pr.head] });
  git.point('refs/heads/main', base);
  const payload = pullRequestPayload({ base, head: pr.head, changedFiles: 0 });
  const run = await pr.run({ ...NEVER, payload });
  expect(run.outputs).toMatchObject({ result: 'pass' });
});

it('a change that left the base some commits ago is compared with where it left', async () => {
  const pr = stage.pullRequest({ base: { 'api/Dockerfile': BAD }, change: { 'web/Dockerfile': GOOD } });
  const { git } = pr.repository;
  const base = git.commit({ files: { 'api/Dockerfile': GOOD }, parents: [pr.base] });
  git.point('refs/heads/main', base);
  const payload = pullRequestPayload({ base, head: pr.head, changedFiles: 1 });
  expect((await pr.run({ ...NEVER, payload })).outputs).toMatchObject({ result: 'pass' });
});
