import { describe, expect, it } from 'vitest';
import type { ActionRunOptions } from '../support/github/action-run.js';
import { pullRequestPayload, pushPayload } from '../support/github/payloads.js';
import { BAD, GOOD, useStage } from '../support/github/stage.js';

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
function prepare() {
  const pr = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
  const { git, pullRequests } = pr.repository;
  const head = git.commit({ files: { 'notes.txt': 'x\n' }, parents: [pr.head] });
  pullRequests.set(1, { base: pr.base, head });
  const stranger = git.commit({ files: { 'api/Dockerfile': BAD, 'notes.txt': 'x\n' }, parents: [] });
  const payload = pullRequestPayload({ base: pr.base, head, changedFiles: 0 });
  const run = (options: Partial<ActionRunOptions> = {}) =>
    pr.run({ ...NEVER, sha: head, payload, ...options });
  return { ...pr, head, middle: pr.head, stranger, run };
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
    return { ...comparison, files: [], ...wrong(pr, comparison) };
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

describe('where the base has moved on', () => {
  const EVENTS = ['pull_request', 'push'] as const;

  /** The base moves on by some commits after the change has left it. */
  function move(count: number) {
    const pr = prepare();
    const { git } = pr.repository;
    const history = [pr.base];
    for (let index = 0; index < count; index += 1)
      history.push(git.commit({ files: { [`later-${index}`]: 'x\n' }, parents: history.slice(-1) }));
    const base = history.at(-1) ?? pr.base;
    git.point('refs/heads/main', base);
    pr.repository.pullRequests.set(1, { base, head: pr.head });
    return { ...pr, tip: base };
  }

  async function judge(event: (typeof EVENTS)[number], pr: ReturnType<typeof move>, head = pr.head) {
    const payload =
      event === 'push'
        ? pushPayload(pr.middle, head, { ref: 'refs/heads/topic' })
        : pullRequestPayload({ base: pr.tip, head, changedFiles: 0 });
    const ref = event === 'push' ? { ref: 'refs/heads/topic' } : {};
    return (await pr.run({ ...NEVER, event, sha: head, payload, ...ref })).outputs;
  }

  /** A comparison with another commit of the history, in which everything fits. */
  const without = (answer: Comparison, mergeBase: string) => {
    const commits = answer.commits.slice(1);
    return {
      ...answer,
      files: [],
      merge_base_commit: { sha: mergeBase },
      commits,
      total_commits: commits.length,
      ahead_by: commits.length,
    };
  };

  const OWN: readonly (readonly [string, (answer: Comparison) => object])[] = [
    ['fits', () => ({})],
    ['counts all commits', () => ({ total_commits: 2, ahead_by: 2 })],
    ['counts all commits once', () => ({ ahead_by: 2 })],
    ['counts all commits, the other time', () => ({ total_commits: 2 })],
    ['lists all commits', ({ commits }) => ({ commits, total_commits: 2, ahead_by: 2 })],
  ];

  describe.each(EVENTS)('on %s', (event) => {
    it.each(OWN)('a commit of the change itself is not believed where the rest %s', async (_, rest) => {
      for (const count of [1, 3]) {
        const pr = move(count);
        stage.github.alter = (target, answer) =>
          target.includes(`/compare/${pr.tip}...${pr.head}`)
            ? { ...without(answer as Comparison, pr.middle), ...rest(answer as Comparison) }
            : answer;
        expect(['error', 'fail']).toContain((await judge(event, pr))['result']);
      }
    });

    it('a commit that the base does not have is not believed where GitHub lists too many to list all', async () => {
      const pr = move(1);
      stage.github.alter = (target, answer) => {
        if (!target.includes(`/compare/${pr.tip}...${pr.head}`)) return answer;
        const [, last] = (answer as Comparison).commits;
        const commits = Array.from({ length: 250 }, () => last);
        return {
          ...(answer as object),
          files: [],
          commits,
          total_commits: 300,
          ahead_by: 300,
          merge_base_commit: { sha: pr.stranger },
        };
      };
      expect(['error', 'fail']).toContain((await judge(event, pr))['result']);
    });

    it('the right one is believed', async () => {
      expect(await judge(event, move(3))).toMatchObject({ result: 'fail', blocking: '1' });
    });

    it('an older ancestor of both is not believed where nothing was merged', async () => {
      const pr = stage.pullRequest({ base: { 'api/Dockerfile': BAD }, change: { 'api/Dockerfile': GOOD } });
      const { git } = pr.repository;
      const tip = git.commit({ files: { later: 'x\n' }, parents: [pr.head] });
      git.point('refs/heads/main', tip);
      // takes the bad image back, as the older ancestor had it
      const head = git.commit({ files: { 'api/Dockerfile': BAD }, parents: [pr.head] });
      const old = { ...pr, middle: pr.head, stranger: pr.base, tip, head };
      stage.github.alter = (target, answer) => {
        if (!target.includes(`/compare/${tip}...${head}`)) return answer;
        const { commits } = answer as Comparison;
        const first = { ...commits[0], sha: pr.head, parents: [{ sha: pr.base }] };
        const all = { commits: [first, ...commits], total_commits: 2, ahead_by: 2 };
        return { ...(answer as object), ...all, files: [], merge_base_commit: { sha: pr.base } };
      };
      expect((await judge(event, old))['result']).toBe('error');
      stage.github.alter = null;
      expect(await judge(event, old)).toMatchObject({ result: 'fail', blocking: '1' });
    });

    it('merges of the base, also crosswise, are judged', async () => {
      const pr = move(2);
      const { git } = pr.repository;
      const files = { 'api/Dockerfile': GOOD };
      const merged = git.commit({ files, parents: [pr.head, pr.tip] });
      const later = git.commit({ files: { 'api/Dockerfile': BAD }, parents: [merged] });
      const after = git.commit({ files: { 'later-again': 'x\n' }, parents: [pr.tip] });
      const back = git.commit({ files, parents: [pr.tip, pr.head] });
      for (const tip of [after, back]) {
        git.point('refs/heads/main', tip);
        expect(await judge(event, { ...pr, tip }, merged)).toMatchObject({ result: 'pass' });
        expect(await judge(event, { ...pr, tip }, later)).toMatchObject({ result: 'fail', blocking: '1' });
      }
    });
  });
});
