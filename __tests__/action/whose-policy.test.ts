import { describe, expect, it } from 'vitest';
import { type ActionRun, runAction } from '../support/github/action-run.js';
import { createGitRepository } from '../support/github/git-repository.js';
import {
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
} from '../support/github/payloads.js';
import { BAD, GOOD, NAME, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
const LAX = 'version: 1\nallow: ["**"]\nrules: { unpinned: ignore, end-of-life: ignore }\n';
const ZEROS = '0'.repeat(40);

interface Branches {
  readonly main: string;
  /** The first push: only the policy is loosened, and the bad image comes in. */
  readonly loosened: string;
  /** The second push: nothing that matters. */
  readonly tip: string;
}

/** A branch of somebody who may push: it loosens the policy and brings a bad image. `main` stays as it was. */
function prepareBranch(): Branches & { readonly git: ReturnType<typeof createGitRepository> } {
  const git = createGitRepository();
  stage.github.addRepository(NAME, git);
  const main = git.commit({ files: { [POLICY]: SMALL_POLICY, 'good/Dockerfile': GOOD } });
  const loosened = git.commit({ files: { [POLICY]: LAX, 'api/Dockerfile': BAD }, parents: [main] });
  const tip = git.commit({ files: { 'README.md': 'new\n' }, parents: [loosened] });
  git.point('refs/heads/main', main);
  git.point('refs/heads/feature', tip);
  // a tag that somebody named like the default branch is not the default branch
  git.point('refs/tags/main', tip);
  return { git, main, loosened, tip };
}

const run = (
  event: string,
  payload: unknown,
  sha: string,
  { ref = 'refs/heads/feature', ...inputs }: Record<string, string> = {},
): Promise<ActionRun> =>
  runAction({ api: stage.github.url, repository: NAME, event, payload, sha, ref, inputs });

const findFiles = (result: ActionRun) => result.report?.findings.map(({ file }) => file);

describe('another ref than the default branch is judged by the policy at the tip of the default branch', () => {
  type Case = [string, (branch: Branches) => Promise<ActionRun>];
  it.each<Case>([
    [
      'a push of a new branch',
      ({ tip }) => run('push', pushPayload(ZEROS, tip, { ref: 'refs/heads/feature' }), tip),
    ],
    [
      'a push of a new tag',
      ({ tip }) =>
        run('push', pushPayload(ZEROS, tip, { ref: 'refs/tags/v1' }), tip, { ref: 'refs/tags/v1' }),
    ],
    [
      'a push of a tag that is called as the default branch',
      ({ tip }) =>
        run('push', pushPayload(ZEROS, tip, { ref: 'refs/tags/main' }), tip, { ref: 'refs/tags/main' }),
    ],
    [
      'the push that loosened',
      ({ main, loosened }) =>
        run('push', pushPayload(main, loosened, { ref: 'refs/heads/feature' }), loosened),
    ],
    [
      'a second push after one that loosened, which changes nothing that matters',
      ({ loosened, tip }) => run('push', pushPayload(loosened, tip, { ref: 'refs/heads/feature' }), tip),
    ],
    [
      'a push over a commit that is gone',
      ({ tip }) => run('push', pushPayload('ab'.repeat(20), tip, { ref: 'refs/heads/feature' }), tip),
    ],
    [
      'a push with its own commit as head-ref',
      ({ loosened, tip }) =>
        run('push', pushPayload(loosened, tip, { ref: 'refs/heads/feature' }), tip, { 'head-ref': tip }),
    ],
    [
      'a push with its own commit as base-ref',
      ({ loosened, tip }) =>
        run('push', pushPayload(loosened, tip, { ref: 'refs/heads/feature' }), tip, { 'base-ref': tip }),
    ],
    [
      'a push with its own branch as base-ref and head-ref',
      ({ loosened, tip }) =>
        run('push', pushPayload(loosened, tip, { ref: 'refs/heads/feature' }), tip, {
          'base-ref': 'feature',
          'head-ref': 'feature',
        }),
    ],
    ['a dispatch', ({ tip }) => run('workflow_dispatch', dispatchPayload(), tip)],
    [
      'a dispatch with an older commit of the branch as base-ref',
      ({ loosened, tip }) => run('workflow_dispatch', dispatchPayload(), tip, { 'base-ref': loosened }),
    ],
    [
      'a dispatch on the default branch that judges another one',
      ({ main }) =>
        run('workflow_dispatch', dispatchPayload(), main, { ref: 'refs/heads/main', 'head-ref': 'feature' }),
    ],
    [
      'a dispatch on the default branch that names a lax base',
      ({ main, tip }) =>
        run('workflow_dispatch', dispatchPayload(), main, {
          ref: 'refs/heads/main',
          'base-ref': main,
          'head-ref': tip,
        }),
    ],
    [
      'another event that names a commit',
      ({ main, tip }) => run('repository_dispatch', {}, main, { ref: 'refs/heads/main', 'head-ref': tip }),
    ],
  ])('%s', async (_, start) => {
    const branch = prepareBranch();
    const result = await start(branch);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'fail', 'policy-sha': branch.main } });
    expect(findFiles(result)).toEqual(['api/Dockerfile']);
  });

  it('a base-ref that the default branch does not have brings no policy', async () => {
    const { git, main, loosened } = prepareBranch();
    const next = git.commit({ files: { 'web/Dockerfile': BAD }, parents: [loosened] });
    const result = await run('repository_dispatch', {}, main, {
      ref: 'refs/heads/main',
      'base-ref': loosened,
      'head-ref': next,
    });
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': main });
    expect(findFiles(result)).toEqual(['web/Dockerfile']);
  });

  it('a branch that has nothing in common with it is judged as a whole', async () => {
    const { git, main } = prepareBranch();
    const first = git.commit({ files: { [POLICY]: LAX, 'api/Dockerfile': BAD } });
    const second = git.commit({ files: { 'README.md': 'new\n' }, parents: [first] });
    const result = await run('push', pushPayload(first, second, { ref: 'refs/heads/feature' }), second);
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': main });
    expect(findFiles(result)).toEqual(['api/Dockerfile']);
  });

  it('a branch whose push changes nothing against it passes', async () => {
    const { git, main } = prepareBranch();
    const next = git.commit({ files: { 'README.md': 'new\n' }, parents: [main] });
    const result = await run('push', pushPayload(main, next, { ref: 'refs/heads/feature' }), next);
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'pass', 'policy-sha': main } });
  });

  it('a default branch that was renamed since is asked for', async () => {
    const { main, tip } = prepareBranch();
    const payload = dispatchPayload();
    Object.assign(payload['repository'] as object, { default_branch: 'master' });
    const result = await run('workflow_dispatch', payload, tip);
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': main });
  });

  it.each([
    ['workflow_dispatch', () => dispatchPayload()],
    ['push', ({ main, tip }: Branches) => pushPayload(main, tip, { ref: 'refs/heads/feature' })],
  ] as const)(
    'a %s on it cannot judge another commit, for the check stands on its own',
    async (event, payload) => {
      const branch = prepareBranch();
      const result = await run(event, payload(branch), branch.tip, { 'head-ref': branch.main });
      expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
      expect(result.stdout).toContain('head-ref');
    },
  );
});

describe('the default branch', () => {
  it('without a policy is an error for every other ref', async () => {
    const { git, main, tip } = prepareBranch();
    const empty = git.commit({ files: { [POLICY]: null }, parents: [main] });
    git.point('refs/heads/main', empty);
    const result = await run('workflow_dispatch', dispatchPayload(), tip);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'error', 'policy-sha': '' } });
  });
});

describe('a pull request', () => {
  const lax = { [POLICY]: LAX, 'api/Dockerfile': BAD };
  const shapes = ['pull_request', 'pull_request_target', 'pull_request_review'];

  it.each(shapes)('under %s is judged by its base, be its own head named as head-ref', async (event) => {
    const pullRequest = stage.pullRequest({ change: lax });
    const { base, head } = pullRequest;
    const result = await pullRequest.run({ event, inputs: { 'head-ref': head } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'fail', 'policy-sha': base } });
  });

  it.each([
    ['its head', 'head'],
    ['an abbreviation of its base', 'short'],
    ['its base', 'base'],
    ['the branch of its base', 'main'],
    ['the branch of its base, in full', 'refs/heads/main'],
  ])('with %s as base-ref is judged by its base or not at all', async (_, name) => {
    const pullRequest = stage.pullRequest({ change: lax });
    const { base, head } = pullRequest;
    pullRequest.repository.git.point('refs/tags/main', head);
    const refs: Record<string, string> = { head, base, short: base.slice(0, 12) };
    const result = await pullRequest.run({ inputs: { 'base-ref': refs[name] ?? name } });
    const expected = name === 'head' ? { result: 'error' } : { result: 'fail', 'policy-sha': base };
    expect(result).toMatchObject({ exitCode: 1, outputs: expected });
  });

  it('with its base branch as base-ref is judged by where that stands now', async () => {
    const pullRequest = stage.pullRequest({ base: { [POLICY]: LAX }, change: { 'api/Dockerfile': BAD } });
    const { git } = pullRequest.repository;
    const stricter = git.commit({ files: { [POLICY]: SMALL_POLICY }, parents: [pullRequest.base] });
    git.point('refs/heads/main', stricter);
    expect((await pullRequest.run()).outputs).toMatchObject({
      result: 'pass',
      'policy-sha': pullRequest.base,
    });
    const result = await pullRequest.run({ inputs: { 'base-ref': 'main' } });
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': stricter });
    expect(findFiles(result)).toEqual(['api/Dockerfile']);
  });

  it.each(['base', 'a good commit'])('with %s as head-ref is an error', async (name) => {
    const pullRequest = stage.pullRequest({ change: lax });
    const { base, repository } = pullRequest;
    const good = repository.git.commit({ files: { 'README.md': 'fine\n' }, parents: [base] });
    const result = await pullRequest.run({ inputs: { 'head-ref': name === 'base' ? base : good } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(result.stdout).toContain('head-ref');
  });

  it.each([
    ['its head', 'head', 'error'],
    ['its branch', 'feature', 'error'],
    ['its base', 'base', 'fail'],
    ['an older commit of its base', 'older', 'fail'],
    ['the default branch, which is not its base', 'main', 'fail'],
  ])('takes a policy by repository and commit only from what was reviewed: %s', async (_, ref, expected) => {
    const pullRequest = stage.pullRequest({ change: lax });
    const { base, head, repository } = pullRequest;
    const { git } = repository;
    const release = git.commit({ files: { 'README.md': 'release\n' }, parents: [base] });
    const merged = git.commit({ files: { 'README.md': 'merged\n' }, parents: [head, release] });
    git.point('refs/heads/feature', merged);
    git.point('refs/heads/main', git.commit({ files: { x: 'x' }, parents: [base] }));
    const payload = pullRequestPayload({ base: release, head: merged, changedFiles: 2 });
    const refs: Record<string, string> = { head: merged, base: release, older: base };
    const policy = `${NAME}/${POLICY}@${refs[ref] ?? ref}`;
    const result = await pullRequest.run({ payload, inputs: { policy, comment: 'never' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: expected } });
  });

  it('takes no policy from the fork that it comes from', async () => {
    const pullRequest = stage.pullRequest({ change: lax });
    const { base, head } = pullRequest;
    const fork = createGitRepository();
    stage.github.addRepository('mallory/shop', fork);
    fork.point('refs/heads/main', fork.commit({ files: { [POLICY]: LAX } }));
    const payload = pullRequestPayload({ base, head, changedFiles: 2, source: 'mallory/shop' });
    const policy = `mallory/shop/${POLICY}@main`;
    const result = await pullRequest.run({ payload, inputs: { policy } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  });

  it('takes two round trips with its own commits named', async () => {
    const pullRequest = stage.pullRequest({ change: { 'api/Dockerfile': GOOD } });
    const { base, head } = pullRequest;
    const result = await pullRequest.run({
      payload: pullRequestPayload({ base, head, changedFiles: 1 }),
      inputs: { 'base-ref': base, 'head-ref': head, comment: 'never' },
    });
    expect(result.outputs['result']).toBe('pass');
    expect(stage.github.requests).toHaveLength(6);
  });
});

it.each(['base-ref', 'head-ref'])('an entry of a merge queue takes no other commit as %s', async (name) => {
  const { git, main, loosened, tip } = prepareBranch();
  const good = git.commit({ files: { 'README.md': 'fine\n' }, parents: [main] });
  const payload = mergeGroupPayload(main, tip);
  const own = await run('merge_group', payload, tip, { 'base-ref': main, 'head-ref': tip });
  expect(own.outputs).toMatchObject({ result: 'fail', 'policy-sha': main });
  const other = await run('merge_group', payload, tip, { [name]: name === 'base-ref' ? loosened : good });
  expect(other).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
});
