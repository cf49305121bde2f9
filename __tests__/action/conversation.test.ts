import { describe, expect, it } from 'vitest';
import { pullRequestPayload } from '../support/github/payloads.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
const MARKER = '<!-- base-image-gate:default -->';

/** A pull request with one Dockerfile, and a second commit that replaces it. */
function prepare(first: string, second: string) {
  const pullRequest = stage.pullRequest({ change: { 'api/Dockerfile': first } });
  const head = pullRequest.repository.git.commit({
    files: { 'api/Dockerfile': second },
    parents: [pullRequest.head],
  });
  const payload = pullRequestPayload({ base: pullRequest.base, head, changedFiles: 1 });
  return { pullRequest, comments: pullRequest.repository.comments, again: { payload, sha: head } };
}

describe('the comment', () => {
  it('is written when something fails, and turns green in place', async () => {
    const { pullRequest, comments, again } = prepare(BAD, GOOD);
    await pullRequest.run();
    expect(comments).toEqual([expect.objectContaining({ body: expect.stringContaining('❌'), updates: 0 })]);
    await pullRequest.run(again);
    expect(comments).toEqual([expect.objectContaining({ body: expect.stringContaining('✅'), updates: 1 })]);
  });

  it('is not written again while nothing changes', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    await pullRequest.run();
    await pullRequest.run();
    expect(comments).toEqual([expect.objectContaining({ updates: 0 })]);
  });

  it.each([
    ['on-failure', GOOD, 0],
    ['always', GOOD, 1],
    ['never', BAD, 0],
    ['on-failure', BAD, 1],
  ])('%s', async (comment, dockerfile, count) => {
    const { pullRequest, comments } = prepare(dockerfile, dockerfile);
    await pullRequest.run({ inputs: { comment } });
    expect(comments).toHaveLength(count);
    const asked = stage.github.requests.filter(({ body }) =>
      JSON.stringify(body)?.includes('viewerDidAuthor'),
    );
    expect(asked).toHaveLength(comment === 'never' ? 0 : 1);
  });

  it('of another author is left alone, be its marker right', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    comments.push({ id: 7, login: 'mallory', pullRequest: 1, body: `All is well\n\n${MARKER}`, updates: 0 });
    await pullRequest.run();
    expect(comments).toHaveLength(2);
    expect(comments[0]).toMatchObject({ updates: 0 });
  });

  it('is found on the third page', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    for (let id = 1; id <= 250; id++)
      comments.push({ id, login: 'mona', pullRequest: 1, body: 'Hello', updates: 0 });
    comments.push({
      id: 4_000_000_000,
      login: 'github-actions[bot]',
      pullRequest: 1,
      body: `old\n\n${MARKER}`,
      updates: 0,
    });
    await pullRequest.run();
    expect(comments).toHaveLength(251);
    expect(comments.at(-1)).toMatchObject({ updates: 1, body: expect.stringContaining('evil.example') });
  });

  it('has one for each comment-id', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    for (const id of ['api', 'web', 'api']) await pullRequest.run({ inputs: { 'comment-id': id } });
    expect(comments.map(({ updates }) => updates)).toEqual([0, 0]);
  });

  it('fits however many findings there are, and counts all', async () => {
    const change = Object.fromEntries(
      Array.from({ length: 280 }, (_, index) => [
        `${'long/'.repeat(20)}${index}/Dockerfile`,
        `FROM evil.example/${'x'.repeat(100)}:${index}\n`,
      ]),
    );
    const pullRequest = stage.pullRequest({ change });
    const run = await pullRequest.run();
    const body = pullRequest.repository.comments[0]?.body ?? '';
    expect(run.outputs['blocking']).toBe('280');
    expect(body).toContain('280');
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(run.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(JSON.parse(run.outputs['findings'] ?? '')).not.toHaveLength(280);
    expect((run.outputs['findings'] ?? '').length).toBeLessThanOrEqual(60_000);
    expect(run.report?.findings).toHaveLength(280);
  });
});

describe('suggestions', () => {
  const policy = `${SMALL_POLICY}deny:\n  - image: docker.io/bitnami/**\n    use: docker.io/library/$name:$tag\n`;
  const inputs = { suggestions: 'true', comment: 'never' };

  it('are posted on changed lines, once', async () => {
    const pullRequest = stage.pullRequest({
      base: { [POLICY]: policy, 'old/Dockerfile': 'FROM bitnami/redis:7\nRUN true\n' },
      change: {
        'api/Dockerfile': 'FROM bitnami/redis:8 AS cache\n',
        'old/Dockerfile': 'FROM bitnami/redis:7\nRUN false\n',
      },
    });
    await pullRequest.run({ inputs });
    await pullRequest.run({ inputs });
    expect(pullRequest.repository.reviews).toEqual([
      {
        login: 'github-actions[bot]',
        commit: pullRequest.head,
        comments: [
          expect.objectContaining({
            path: 'api/Dockerfile',
            line: 1,
            side: 'RIGHT',
            body: expect.stringMatching(/```suggestion\nFROM \S*redis:8 AS cache\n```/),
          }),
        ],
      },
    ]);
  });

  it('need a token that may write, and decide nothing', async () => {
    stage.github.addToken('ghs_reader', {
      login: 'bot',
      repositories: { 'acme/shop': { contents: true, pullRequests: 'read' } },
    });
    const pullRequest = stage.pullRequest({
      base: { [POLICY]: policy },
      change: { 'api/Dockerfile': 'FROM bitnami/redis:8\n' },
    });
    const run = await pullRequest.run({ inputs: { ...inputs, token: 'ghs_reader' } });
    expect(run.outputs['result']).toBe('fail');
    expect(run.stdout).toContain('No suggestions');
  });
});
