import { describe, expect, it } from 'vitest';
import { renderOvertaken } from '../../src/reporters/comment/comment.js';
import { countRounds } from '../support/github/fake-github.js';
import { pullRequestPayload } from '../support/github/payloads.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

/** A run may begin, or end, when its pull request is no longer what the event says. */
const stage = useStage();
const MARKER = '<!-- base-image-gate:default -->';
const LAX = 'version: 1\nallow: ["**"]\nrules: { unpinned: ignore, end-of-life: ignore }\n';

const own = (body: string, id = 7) => ({
  id,
  login: 'github-actions[bot]',
  pullRequest: 1,
  body: `${MARKER}\n\n${body}`,
  updates: 0,
});

/** A pull request into `main`, and what an event said when it went into `lax`, which approves everything. */
function prepare(dockerfile: string) {
  const pullRequest = stage.pullRequest({ change: { 'api/Dockerfile': dockerfile } });
  const { repository, base, head } = pullRequest;
  const { git, comments, pullRequests } = repository;
  const lax = git.commit({ files: { [POLICY]: LAX }, parents: [base] });
  git.point('refs/heads/lax', lax);
  const payload = pullRequestPayload({ base: lax, head, changedFiles: 1, baseBranch: 'lax' });
  const goTo = (baseBranch: string) => pullRequests.set(1, { base, head, baseBranch });
  const push = () => {
    const newer = git.commit({ files: { 'api/Dockerfile': GOOD }, parents: [head] });
    pullRequests.set(1, { base, head: newer });
    return newer;
  };
  return { pullRequest, comments, payload, base, head, goTo, push };
}

type Json = Readonly<Record<string, unknown>>;

/** Changes what an answer says of the pull request itself. */
function say(
  state: { readonly head?: string; readonly baseBranch?: string },
  target: string,
  answer: unknown,
) {
  const { head, baseBranch } = state;
  if (!target.endsWith('/pulls/1')) return answer;
  const given = answer as { readonly head: Json; readonly base: Json };
  return {
    ...given,
    head: { ...given.head, ...(head === undefined ? {} : { sha: head }) },
    base: { ...given.base, ...(baseBranch === undefined ? {} : { ref: baseBranch }) },
  };
}

describe('a run for a branch that the pull request no longer goes to', () => {
  const modes: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['as it is', {}],
    ['that always comments', { comment: 'always' }],
    ['that never comments', { comment: 'never' }],
    ['that only suggests', { comment: 'never', suggestions: 'true' }],
    ['that names its base', { 'base-ref': 'lax' }],
    ['that never fails', { 'fail-on': 'never' }],
  ];

  it.each(modes)('%s is an error', async (_, inputs) => {
    for (const event of ['pull_request', 'pull_request_target', 'pull_request_review'])
      for (const dockerfile of [BAD, GOOD]) {
        const { pullRequest, comments, payload, head } = prepare(dockerfile);
        comments.push(own('❌ by the policy of main'));
        const before = structuredClone(comments);
        const more = event === 'pull_request_review' ? { 'head-ref': head } : {};
        const run = await pullRequest.run({ event, payload, inputs: { ...inputs, ...more } });
        expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error', blocking: '0' } });
        for (const text of [run.stdout, run.summary]) expect(text).toContain('goes into another branch now');
        expect(run.stdout).toContain('`lax`, and pull request 1 goes into `main` now');
        expect(run.stdout).toContain('re-run the newest run');
        expect(comments).toEqual(before);
      }
  });

  it.each(modes)('%s is judged where it goes there again', async (_, inputs) => {
    const { pullRequest, payload, goTo } = prepare(BAD);
    goTo('lax');
    expect((await pullRequest.run({ payload, inputs })).outputs['result']).toBe('pass');
  });

  it('is an error by a policy that fails, too', async () => {
    const { pullRequest, base, head, goTo } = prepare(BAD);
    goTo('lax');
    const payload = pullRequestPayload({ base, head, changedFiles: 1 });
    const run = await pullRequest.run({ payload });
    expect(run.outputs).toMatchObject({ result: 'error', blocking: '0' });
    expect(run.stdout).toContain('goes into `lax` now');
  });

  it('is judged where only the commit is another one, or the base has moved on', async () => {
    const { pullRequest, push } = prepare(BAD);
    push();
    expect((await pullRequest.run()).outputs['result']).toBe('fail');
  });
});

describe('where the pull request goes', () => {
  const unknown = (fault: '500' | '404') => [{ at: 0, fault, forEver: true, only: '/pulls/1' }];
  const environment = { BASE_IMAGE_GATE_DEADLINE_MS: '6000' };

  it('does not wait for a query for the comment that hangs', async () => {
    const { head, base, repository, run } = stage.pullRequest({ change: { 'README.md': 'New\n' } });
    stage.github.faults = [{ at: 0, fault: 'hang', forEver: true, only: '/graphql' }];
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
    // not after all tries of it
    const asked = stage.github.requests.map(({ path }) => path.replace(/^.*\/(?=pulls|graphql)/, '/'));
    const before = asked.slice(0, asked.indexOf('/pulls/1'));
    expect(before.filter((path) => path === '/graphql')).toHaveLength(1);
    repository.pullRequests.set(1, { base, head, baseBranch: 'other' });
    expect((await run()).outputs['result']).toBe('error');
  });

  it.each(['500', '404'] as const)('has to be known for a pass, and only for that (%s)', async (fault) => {
    for (const comment of ['on-failure', 'never']) {
      const good = prepare(GOOD);
      stage.github.faults = unknown(fault);
      const run = await good.pullRequest.run({ environment, inputs: { comment } });
      expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
      expect(run.stdout).toMatch(/could not read where the pull request stands|took too long to answer/);
      stage.github.restart();
      const bad = prepare(BAD);
      stage.github.faults = unknown(fault);
      const red = await bad.pullRequest.run({ environment, inputs: { comment } });
      expect(red.outputs).toMatchObject({ result: 'fail', blocking: '1' });
      stage.github.restart();
    }
  });

  it.each([
    ['404', 'with `pull-requests: read` (`write` for the comment)'],
    ['401', 'use a `token` that has not expired'],
    ['IP allow list', 'is not on the IP allow list'],
  ] as const)('is kept from a token for a reason that is told (%s)', async (fault, said) => {
    const { pullRequest } = prepare(GOOD);
    stage.github.faults = [{ at: 0, fault, forEver: true, only: '/pulls/1' }];
    const run = await pullRequest.run({ inputs: { comment: 'never' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain(said);
  });

  it('is not asked of an event that does not say it either', async () => {
    const { pullRequest, base, head } = prepare(GOOD);
    const payload = pullRequestPayload({ base, head, changedFiles: 1 });
    Object.assign(payload['pull_request'] as object, { base: { sha: base } });
    expect((await pullRequest.run({ payload })).outputs['result']).toBe('pass');
  });

  it.each([
    [1, 'pass'],
    [2, 'error'],
  ])('is believed if two of three answers agree (%i old)', async (old, result) => {
    const { pullRequest } = prepare(GOOD);
    let hits = 0;
    stage.github.alter = (target, answer) => {
      if (!target.endsWith('/pulls/1') || hits === old) return answer;
      hits += 1;
      return say({ baseBranch: 'lax' }, target, answer);
    };
    expect((await pullRequest.run()).outputs['result']).toBe(result);
  });

  it('is asked for once, in the first round trip, where it is as the event says', async () => {
    const { pullRequest } = prepare(BAD);
    await pullRequest.run({ inputs: { comment: 'never' } });
    expect(stage.github.requests.filter(({ path }) => path.endsWith('/pulls/1'))).toHaveLength(1);
    expect(countRounds(stage.github.requests)).toBe(2);
  });
});

describe('a run that is overtaken while it writes', () => {
  /** Does something when a run has seen the comment and where the pull request stands the second time, and so before it writes. */
  function afterLook(act: () => void): void {
    let looks = 0;
    stage.github.alter = (target, answer) => {
      if (!target.endsWith('/pulls/1')) return answer;
      looks += 1;
      const given = structuredClone(answer);
      if (looks === 2) act();
      return given;
    };
  }

  it.each(['by a commit', 'by another base'])('%s takes back what it wrote over', async (how) => {
    const { pullRequest, comments, push, goTo } = prepare(BAD);
    comments.push(own('✅ old'));
    afterLook(() => {
      if (how === 'by a commit') push();
      else goTo('lax');
      if (comments[0] !== undefined) comments[0].body = own('✅ of the newer run').body;
    });
    const run = await pullRequest.run();
    expect(run.outputs['result']).toBe('fail');
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/^<!-- base-image-gate:default -->\n\n### 🚧 .*newest run/);
    expect(comments[0]?.body).not.toMatch(/[✅❌]/u);
    expect(run.stdout).toContain('this run leaves it alone');
  });

  it('leaves no comment that nobody else wrote', async () => {
    const { pullRequest, comments, push } = prepare(BAD);
    afterLook(() => void push());
    await pullRequest.run();
    expect(comments).toEqual([]);
  });

  it('leaves the comment of the newer run, before its own or after it', async () => {
    for (const id of [7, 9_000_000_000]) {
      const { pullRequest, comments, push } = prepare(BAD);
      const newer = own('❌ of the newer run', id);
      afterLook(() => {
        push();
        comments.push(newer);
      });
      await pullRequest.run();
      expect(comments).toEqual([{ ...newer, updates: 0 }]);
    }
  });

  it('leaves what the newer run has written over its own', async () => {
    const { pullRequest, comments, push } = prepare(BAD);
    comments.push(own('old'));
    afterLook(() => {
      push();
      stage.github.alter = (target, answer) => {
        if (target.startsWith('PATCH') && comments[0] !== undefined)
          comments[0].body = own('✅ of the newer run').body;
        return answer;
      };
    });
    await pullRequest.run();
    expect(comments).toEqual([expect.objectContaining({ body: own('✅ of the newer run').body })]);
  });

  it('has its word taken back over what the newest run wrote', async () => {
    const { pullRequest, comments } = prepare(BAD);
    comments.push(own('✅ old'));
    stage.github.alter = (target, answer) => {
      const [comment] = comments;
      // an earlier run looked before this one wrote, and writes after it
      if (target.startsWith('PATCH') && comment?.updates === 1)
        comment.body = renderOvertaken({ commentId: 'default' });
      return answer;
    };
    await pullRequest.run();
    expect(comments).toEqual([expect.objectContaining({ updates: 2, body: expect.stringContaining('❌') })]);
  });

  it('is not said to have written nothing where GitHub does not show it afterwards', async () => {
    const { pullRequest, comments } = prepare(BAD);
    afterLook(() => {
      stage.github.faults = [{ at: 0, fault: '404', forEver: true, only: '/graphql' }];
    });
    const run = await pullRequest.run();
    expect(comments).toEqual([expect.objectContaining({ body: expect.stringContaining('❌') })]);
    expect(run.stdout).not.toContain('No comment');
  });
});

it('an old answer keeps no comment from being corrected', async () => {
  for (const at of [0, 1]) {
    const { pullRequest, comments, base } = prepare(BAD);
    comments.push(own('✅ old'));
    let asked = -1;
    stage.github.alter = (target, answer) => {
      if (!target.endsWith('/pulls/1')) return answer;
      asked += 1;
      return asked === at ? say({ head: base }, target, answer) : answer;
    };
    await pullRequest.run();
    expect(comments).toEqual([expect.objectContaining({ updates: 1, body: expect.stringContaining('❌') })]);
    stage.github.restart();
  }
});

it('suggestions are left to the run for the commit that is there', async () => {
  const policy = `${SMALL_POLICY}deny:\n  - image: docker.io/bitnami/**\n    use: docker.io/library/$name:$tag\n`;
  const pullRequest = stage.pullRequest({
    base: { [POLICY]: policy },
    change: { 'api/Dockerfile': 'FROM bitnami/redis:8\n' },
  });
  const { base, repository } = pullRequest;
  repository.pullRequests.set(1, { base, head: base });
  await pullRequest.run({ inputs: { suggestions: 'true', comment: 'never' } });
  expect(repository.reviews).toEqual([]);
});
