import { describe, expect, it } from 'vitest';
import { runAction } from '../support/github/action-run.js';
import { createGitRepository } from '../support/github/git-repository.js';
import {
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  schedulePayload,
} from '../support/github/payloads.js';
import { BAD, GOOD, NAME, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
const ZEROS = '0'.repeat(40);

/** A branch whose first commit is good, and whose second one adds a bad Dockerfile beside a bad one that was there. */
function prepareBranch(policy: string | null = SMALL_POLICY) {
  const git = createGitRepository();
  stage.github.addRepository(NAME, git);
  const files = {
    'old/Dockerfile': BAD,
    'good/Dockerfile': GOOD,
    ...(policy === null ? {} : { [POLICY]: policy }),
  };
  const before = git.commit({ files });
  const after = git.commit({ files: { 'new/Dockerfile': BAD }, parents: [before] });
  git.point('refs/heads/main', after);
  return { git, before, after };
}

const findFiles = (run: { report: { findings: readonly Record<string, unknown>[] } | null }) =>
  run.report?.findings.map(({ file }) => file);

const run = (
  event: string,
  payload: unknown,
  sha: string,
  options: { inputs?: Record<string, string>; ref?: string; in?: 'process' | 'node24' } = {},
) =>
  runAction({
    api: stage.github.url,
    repository: NAME,
    event,
    payload,
    sha,
    ref: 'refs/heads/main',
    ...options,
  });

describe.each(['process', 'node24'] as const)('in %s', (place) => {
  it.each(['pull_request', 'pull_request_target'])(
    'a %s from a deleted fork is judged by its commits',
    async (event) => {
      const pullRequest = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
      const { base, head } = pullRequest;
      const payload = pullRequestPayload({ base, head, changedFiles: 1, isHeadGone: true, action: 'opened' });
      // under pull_request_target the run's own commit is the default branch's
      const result = await pullRequest.run({ event, payload, sha: base, ref: 'refs/heads/main', in: place });
      expect(result).toMatchObject({
        exitCode: 1,
        outputs: { result: 'fail', blocking: '1', 'policy-sha': base },
      });
      expect(pullRequest.repository.comments).toHaveLength(1);
    },
  );

  it('a pull request of Dependabot, whose token may only read, fails by its image and not by its comment', async () => {
    stage.github.addToken('ghs_reader', {
      login: 'github-actions[bot]',
      repositories: { [NAME]: { contents: true, pullRequests: 'read' } },
    });
    const pullRequest = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
    const bad = await pullRequest.run({ inputs: { token: 'ghs_reader' }, in: place });
    expect(bad).toMatchObject({ exitCode: 1, outputs: { result: 'fail' } });
    const notices = bad.commands.filter(({ name }) => name === 'notice');
    expect(notices).toEqual([
      expect.objectContaining({ message: expect.stringContaining('cannot write here') }),
    ]);
    expect(bad.summary).toContain('evil.example');
    expect(pullRequest.repository.comments).toEqual([]);
  });

  it('a pull request of Dependabot with an approved image passes', async () => {
    stage.github.addToken('ghs_reader', {
      login: 'github-actions[bot]',
      repositories: { [NAME]: { contents: true, pullRequests: 'read' } },
    });
    const good = await stage
      .pullRequest({ change: { 'api/Dockerfile': GOOD } })
      .run({ inputs: { token: 'ghs_reader', comment: 'always' }, in: place });
    expect(good).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
  });

  it('an entry of a merge queue is judged against its base, without a comment', async () => {
    const { before, after } = prepareBranch();
    const result = await run('merge_group', mergeGroupPayload(before, after), after, { in: place });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'fail', 'policy-sha': before } });
    expect(findFiles(result)).toEqual(['new/Dockerfile']);
    expect(stage.github.requests.map(({ path }) => path)).toContainEqual('/graphql');
    expect(JSON.stringify(stage.github.requests)).not.toContain('viewerDidAuthor');
  });

  it('a schedule judges every Dockerfile of the branch', async () => {
    const { after } = prepareBranch();
    const result = await run('schedule', schedulePayload(), after, { in: place });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'fail', 'policy-sha': after } });
    expect(findFiles(result)).toEqual(['new/Dockerfile', 'old/Dockerfile']);
    expect(result.report?.counts).toMatchObject({ files: 3 });
  });

  it('a schedule says which files with the usual names the policy leaves out', async () => {
    const { after } = prepareBranch(`${SMALL_POLICY}settings: { files: [good/*], ignore: [ignored/**] }\n`);
    const result = await run('schedule', schedulePayload(), after, { in: place });
    expect(result.report?.problems).toMatchObject([
      {
        file: 'new/Dockerfile',
        level: 'warning',
        message: expect.stringMatching(/The same is true of 1 more/),
      },
    ]);
  });
});

describe('a push', () => {
  it('is judged from before to after', async () => {
    const { before, after } = prepareBranch();
    const result = await run('push', pushPayload(before, after), after);
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': before });
    expect(findFiles(result)).toEqual(['new/Dockerfile']);
  });

  it.each([
    ['that makes a branch', ZEROS],
    ['over a commit that GitHub no longer has', 'ab'.repeat(20)],
  ])('%s is judged as a whole', async (_, before) => {
    const { after } = prepareBranch();
    const result = await run('push', pushPayload(before, after), after);
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': after });
    expect(findFiles(result)).toEqual(['new/Dockerfile', 'old/Dockerfile']);
  });

  it('that goes back to an older commit is judged by what comes back', async () => {
    const { git, after } = prepareBranch();
    const fixed = git.commit({ files: { 'new/Dockerfile': GOOD }, parents: [after] });
    const result = await run('push', pushPayload(fixed, after), after);
    expect(findFiles(result)).toEqual(['new/Dockerfile']);
  });

  it('of a tag is judged at the commit that the tag stands for', async () => {
    const { git, after } = prepareBranch();
    const tag = git
      .git(
        ['mktag'],
        `object ${after}\ntype commit\ntag v1\ntagger Mona <mona@example.com> 1700000000 +0000\n\nv1\n`,
      )
      .toString()
      .trim();
    const result = await run('push', pushPayload(ZEROS, tag, { ref: 'refs/tags/v1' }), after, {
      ref: 'refs/tags/v1',
    });
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': after });
  });

  it.each([
    ['a branch', 'refs/heads/old-feature', {}],
    ['a branch, of which only the commit says so', 'refs/heads/old-feature', { deleted: undefined }],
    ['a tag', 'refs/tags/v1', {}],
  ])('that deletes %s judges the commit that the check stands on', async (_, ref, changes) => {
    const { before, after } = prepareBranch();
    const payload = pushPayload(before, ZEROS, { ref, deleted: true, ...changes });
    const result = await run('push', payload, after);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'fail', 'policy-sha': after } });
    expect(findFiles(result)).toEqual(['new/Dockerfile', 'old/Dockerfile']);
    expect(result.stdout).toContain(`\`${ref}\` was deleted`);
    expect(result.stdout).not.toContain('`refs/heads/main` was deleted');
  });

  it('that deletes a branch is not judged by that branch where its run is for another than the default branch', async () => {
    const { git, before, after } = prepareBranch();
    const lax = git.commit({ files: { [POLICY]: 'version: 1\nallow: ["**"]\n' }, parents: [after] });
    git.point('refs/heads/lax', lax);
    const payload = pushPayload(before, ZEROS, { ref: 'refs/heads/old-feature', deleted: true });
    const result = await run('push', payload, lax, { ref: 'refs/heads/lax' });
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': after });
  });

  it('that deletes a branch has nothing to judge where its run is for no commit', async () => {
    const { before } = prepareBranch();
    const payload = pushPayload(before, ZEROS, { ref: 'refs/heads/old-feature', deleted: true });
    const result = await run('push', payload, ZEROS);
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
    expect(result.stdout).toContain('`refs/heads/old-feature` was deleted');
    expect(stage.github.requests).toEqual([]);
  });
});

describe('other events', () => {
  it('a commit that is compared with itself is judged by what differs from the default branch', async () => {
    const { git, before, after } = prepareBranch();
    git.point('refs/heads/main', before);
    git.point('refs/heads/topic', after);
    const result = await run('workflow_run', {}, before, {
      inputs: { 'base-ref': 'topic', 'head-ref': 'topic' },
    });
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': before });
    expect(findFiles(result)).toEqual(['new/Dockerfile']);
    expect(result.stdout).toContain(`The base and the head are both`);
  });

  it('a dispatch judges every Dockerfile', async () => {
    const { after } = prepareBranch();
    const result = await run('workflow_dispatch', dispatchPayload(), after);
    expect(findFiles(result)).toEqual(['new/Dockerfile', 'old/Dockerfile']);
  });

  it.each(['issue_comment', 'repository_dispatch', ''])('%s is an error', async (event) => {
    const { after } = prepareBranch();
    const result = await run(event, {}, after);
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(result.stdout).toContain('base-ref');
  });

  it('judges what base-ref and head-ref name', async () => {
    const { git, before, after } = prepareBranch();
    git.point('refs/heads/release', before);
    const result = await run('repository_dispatch', {}, before, {
      inputs: { 'base-ref': 'release', 'head-ref': 'main' },
    });
    expect(result.outputs).toMatchObject({ result: 'fail', 'policy-sha': before });
    expect(findFiles(result)).toEqual(['new/Dockerfile']);
    expect(after).not.toBe(before);
  });

  it('a ref that does not exist is an error', async () => {
    const { after } = prepareBranch();
    const result = await run('repository_dispatch', {}, after, { inputs: { 'base-ref': 'nowhere' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  });
});
