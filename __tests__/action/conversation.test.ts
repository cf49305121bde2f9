import { describe, expect, it } from 'vitest';
import { symlink } from '../support/github/git-repository.js';
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
  return {
    pullRequest,
    comments: pullRequest.repository.comments,
    again: { payload, sha: head },
    push: () => pullRequest.repository.pullRequests.set(1, { base: pullRequest.base, head }),
  };
}

describe('the comment', () => {
  it('is written when something fails, and turns green in place', async () => {
    const { pullRequest, comments, again, push } = prepare(BAD, GOOD);
    await pullRequest.run();
    expect(comments).toEqual([expect.objectContaining({ body: expect.stringContaining('❌'), updates: 0 })]);
    push();
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
    // before the verdict, before writing, and after it
    expect(asked).toHaveLength(comment === 'never' ? 0 : count === 0 ? 1 : 3);
  });

  it('of another author is left alone, be its marker right', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    comments.push({ id: 7, login: 'mallory', pullRequest: 1, body: `${MARKER}\n\nAll is well`, updates: 0 });
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
      body: `${MARKER}\n\nold`,
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

describe('the one comment', () => {
  const environment = { BASE_IMAGE_GATE_DEADLINE_MS: '6000' };
  const own = (body: string, id = 7) => ({
    id,
    login: 'github-actions[bot]',
    pullRequest: 1,
    body,
    updates: 0,
  });

  it('names the judged commit and links the run', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    await pullRequest.run();
    expect(comments[0]?.body).toContain(`/commit/${pullRequest.head})`);
    expect(comments[0]?.body).toContain('/acme/shop/actions/runs/4711)');
  });

  it.each([
    ['is there', [own(`${MARKER}\n\nof the newer commit`)]],
    ['is not there yet', []],
  ])('of a newer commit that %s is left to the run of that commit', async (_, before) => {
    const { pullRequest, comments, push } = prepare(BAD, GOOD);
    comments.push(...before);
    push();
    const run = await pullRequest.run();
    expect(run.outputs['result']).toBe('fail');
    expect(comments).toEqual(before);
    expect(run.stdout).toContain('another commit now');
  });

  it('names the branch whose policy judged', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    const { base, head } = pullRequest;
    pullRequest.repository.pullRequests.set(1, { base, head, baseBranch: 'release/<1>' });
    const payload = pullRequestPayload({ base, head, changedFiles: 1, baseBranch: 'release/<1>' });
    await pullRequest.run({ payload });
    expect(comments[0]?.body).toContain('for <code>release/<wbr>&#60;1&#62;</code>');
  });

  it.each([
    ['fail-on', 'x'],
    ['policy', '../x'],
    ['policy-token', 'ghp_first\nghp_second'],
    ['comment', 'yes'],
  ])('says that nothing was judged where %s is wrong', async (name, value) => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    comments.push(own(`${MARKER}\n\n✅ Base images approved`));
    const run = await pullRequest.run({ inputs: { [name]: value } });
    expect(run.outputs['result']).toBe('error');
    const body = comments[0]?.body ?? '';
    for (const text of [body, run.summary]) {
      expect(text).toContain('not judged');
      expect(text).toContain(`<code>${name}</code>`);
    }
    expect(body).not.toContain('✅');
    expect(run.stdout.replace(/^::add-mask::.*$/gm, '') + run.summary + body).not.toContain('ghp_');
  });

  it.each(['token', 'policy-token'])(
    'is not looked for with a wrong %s, where that is all there is',
    async (name) => {
      const { pullRequest, comments } = prepare(BAD, GOOD);
      const run = await pullRequest.run({ inputs: { [name]: 'ghs_first\nghs_second' } });
      expect(run.outputs['result']).toBe('error');
      expect(comments).toEqual([]);
      expect(run.summary).toContain('not judged');
    },
  );

  it('says what could not be read, and nothing of writing', async () => {
    const { pullRequest } = prepare(BAD, GOOD);
    stage.github.faults = [{ at: 0, fault: '404', forEver: true, only: '/pulls/1' }];
    const run = await pullRequest.run();
    expect(run.stdout).toContain('could not read where the pull request stands');
    expect(run.stdout).not.toContain('cannot write here');
  });

  it.each([
    ['where the pull request stands', '/pulls/1', 1],
    ['which comments there are', '/graphql', 2],
  ])('is written although GitHub does not say once %s', async (_, only, at) => {
    const { pullRequest, comments, again, push } = prepare(GOOD, BAD);
    await pullRequest.run({ inputs: { comment: 'always' } });
    push();
    let asked = 0;
    stage.github.alter = (target, right) => {
      const isHit =
        target.includes(only) && (only !== '/graphql' || JSON.stringify(right).includes('comments'));
      if (isHit) asked += 1;
      return isHit && asked === at ? {} : right;
    };
    const run = await pullRequest.run(again);
    expect(run.outputs['result']).toBe('fail');
    expect(comments).toEqual([expect.objectContaining({ body: expect.stringContaining('❌') })]);
  });

  const refused = (type: string, message: string) => ({
    data: { repository: null },
    errors: [{ type, path: ['repository'], message }],
  });
  it.each([
    ['nothing', { data: { repository: null } }, "GitHub's answer has an unknown format"],
    ['no data', { data: null }, "GitHub's answer has an unknown format"],
    ['a fault of its own', refused('INTERNAL', 'Oops'), 'GitHub could not finish the query'],
    ['a refusal', refused('FORBIDDEN', 'Resource not accessible'), 'does not show comments to this token.'],
    [
      'a refusal for single sign-on',
      refused('FORBIDDEN', 'Resource protected by organization SAML enforcement.'),
      'does not show comments to this token: the token is not authorised for the single sign-on',
    ],
  ])('that is asked for and answered with %s is missed for that reason', async (_, answer, said) => {
    const { pullRequest } = prepare(BAD, GOOD);
    stage.github.alter = (target, right) =>
      target.includes('/graphql') && JSON.stringify(right).includes('comments') ? answer : right;
    const run = await pullRequest.run({ environment });
    expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    expect(run.commands.filter(({ name }) => name === 'notice')).toEqual([
      expect.objectContaining({ message: expect.stringContaining(said) }),
    ]);
  });

  it('is one, be there two runs at once', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    await Promise.all([pullRequest.run(), pullRequest.run()]);
    const written = stage.github.requests.filter(
      ({ method, path }) => method === 'POST' && path !== '/graphql',
    );
    expect(written.length).toBeGreaterThan(0);
    expect(comments).toHaveLength(1);
  });

  it('is one again where two were left, the older one', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    comments.push(own(`${MARKER}\n\nfirst`), own(`${MARKER}\n\nsecond`, 8));
    await pullRequest.run();
    expect(comments).toEqual([expect.objectContaining({ id: 7, updates: 1 })]);
  });

  it.each([
    `Somebody quotes:\n\n${MARKER}`,
    `> ${MARKER}`,
    `${MARKER} is how it begins`,
    ` ${MARKER}`,
    `\n${MARKER}`,
  ])('of another workflow of the same account is left alone: %j', async (body) => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    comments.push(own(body));
    await pullRequest.run();
    expect(comments).toEqual([own(body), expect.objectContaining({ updates: 0 })]);
    expect(comments[1]?.body.startsWith(`${MARKER}\n`)).toBe(true);
  });

  it('that somebody deletes meanwhile is written anew', async () => {
    const { pullRequest, comments } = prepare(BAD, GOOD);
    comments.push(own(`${MARKER}\n\nold`));
    stage.github.faults = [{ at: 0, fault: '404', forEver: true, only: '/issues/comments/' }];
    const run = await pullRequest.run();
    expect(comments).toHaveLength(2);
    expect(comments[1]?.body).toContain('evil.example');
    expect(run.outputs['result']).toBe('fail');
  });

  it.each([
    ['locked', 'locked'],
    ['401', 'expired or was revoked'],
  ] as const)('that GitHub refuses (%s) is missed for the reason that it gives', async (fault, said) => {
    const { pullRequest } = prepare(BAD, GOOD);
    stage.github.faults = [{ at: 0, fault, forEver: true, only: '/issues/1/comments' }];
    const run = await pullRequest.run();
    expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    expect(run.commands.filter(({ name }) => name === 'notice')).toEqual([
      expect.objectContaining({ message: expect.stringContaining(said) }),
    ]);
  });

  it('does not go on saying that all is well where GitHub stops answering', async () => {
    const { pullRequest, comments } = prepare(GOOD, GOOD);
    comments.push(own(`${MARKER}\n\n✅ all approved`));
    // the trees hang: there is no verdict, and the comment can be written
    stage.github.faults = [{ at: 0, fault: 'hang', forEver: true, only: '/git/trees/' }];
    const run = await pullRequest.run({ environment });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(comments).toEqual([
      expect.objectContaining({ id: 7, updates: 1, body: expect.stringContaining('not judged') }),
    ]);
    expect(comments[0]?.body).toContain(pullRequest.head);
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

  it('stand in the file that is changed, not in a link that leads to it', async () => {
    const pullRequest = stage.pullRequest({
      base: { [POLICY]: policy, 'web/Dockerfile': 'FROM debian:13\n' },
      change: {
        'api/base.txt': 'FROM bitnami/redis:8\n',
        'api/Dockerfile': symlink('base.txt'),
        'db/Dockerfile': 'FROM bitnami/redis:8\n',
        'web/Dockerfile': symlink('../db/Dockerfile'),
      },
    });
    await pullRequest.run({ inputs });
    const comments = pullRequest.repository.reviews.flatMap((review) => review.comments);
    expect(comments.map(({ path }) => path)).toEqual(['db/Dockerfile']);
  });

  it('add to an added line what keeps a RUN from leaving something', async () => {
    const leaves = `${SMALL_POLICY}  package-leftovers: warn\n`;
    const pullRequest = stage.pullRequest({
      base: { [POLICY]: leaves },
      change: {
        'api/Dockerfile':
          'FROM debian:13\nRUN apt-get update && \\\n    apt-get install -y curl\r\nRUN pip install a\n',
        'jobs/Dockerfile': 'FROM debian:13\nRUN apt-get update\nRUN apt-get install -y curl\n',
      },
    });
    await pullRequest.run({ inputs });
    const said = pullRequest.repository.reviews.flatMap(({ comments }) =>
      comments.map(({ path, line, body }) => [
        path,
        line,
        /```suggestion\n(.*)\n```$/.exec(String(body))?.[1],
      ]),
    );
    expect(said).toEqual([
      ['api/Dockerfile', 3, '    apt-get install -y curl && rm -rf /var/lib/apt/lists/*'],
      ['api/Dockerfile', 4, 'RUN pip install --no-cache-dir a'],
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
