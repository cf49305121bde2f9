import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ActionRunOptions } from '../support/github/action-run.js';
import { countRounds } from '../support/github/fake-github.js';
import { createGitRepository, symlink } from '../support/github/git-repository.js';
import {
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  schedulePayload,
} from '../support/github/payloads.js';
import {
  BAD,
  GOOD,
  POLICY,
  type PreparedPullRequest,
  SMALL_POLICY,
  useStage,
} from '../support/github/stage.js';

/** A policy that GitHub sends is the file of its commit, also where the answer fits itself. */
const stage = useStage();
const LAX = 'version: 1\n';
const NEVER = { inputs: { comment: 'never' } };

function nameBlob(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

/** Answers with another file of that name, and all that belongs to it. */
function swap(path: string, text: string = LAX): void {
  const place = `/contents/${encodeURIComponent(path)}`;
  stage.github.alter = (target, answer) =>
    target.replace(/\?.*/, '').endsWith(place)
      ? { ...(answer as object), content: Buffer.from(text).toString('base64'), sha: nameBlob(text) }
      : answer;
}

const TRUNK: Record<string, (pr: PreparedPullRequest) => Partial<ActionRunOptions>> = {
  schedule: ({ head }) => ({ payload: schedulePayload(), ref: 'refs/heads/main', sha: head }),
  workflow_dispatch: ({ head }) => ({ payload: dispatchPayload(), ref: 'refs/heads/main', sha: head }),
  merge_group: ({ base, head }) => ({ payload: mergeGroupPayload(base, head), ref: 'refs/x' }),
  pull_request_target: () => ({}),
  pull_request: () => ({}),
};

/** The branch goes on after the change has left it. */
function moveBase(pr: PreparedPullRequest): Partial<ActionRunOptions> {
  const { git } = pr.repository;
  const base = git.commit({ files: { 'later.txt': 'x\n' }, parents: [pr.base] });
  git.point('refs/heads/main', base);
  return { ...NEVER, payload: pullRequestPayload({ base, head: pr.head, changedFiles: 1 }) };
}

describe('a policy that is not the one of the commit is an error', () => {
  it.each(Object.keys(TRUNK))('on %s', async (event) => {
    const pr = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
    swap(POLICY);
    const run = await pr.run({ ...NEVER, event, ...TRUNK[event]?.(pr) });
    expect(run.outputs['result']).toBe('error');
    expect(run.stdout).toContain('is not the file that the commit');
    expect(run.stdout).toContain('GitHub gave an answer that cannot be used');
  });

  it('where the base has moved on', async () => {
    const pr = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
    const options = moveBase(pr);
    swap(POLICY);
    expect((await pr.run(options)).outputs['result']).toBe('error');
  });

  it('where the change touches it', async () => {
    const pr = stage.pullRequest({ change: { [POLICY]: LAX, 'api/Dockerfile': BAD } });
    swap(POLICY);
    expect((await pr.run(NEVER)).outputs['result']).toBe('error');
  });

  it('where GitHub lists no more than a part of the tree', async () => {
    stage.github.state.limits.treeEntries = 2;
    const pr = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
    swap(POLICY);
    expect((await pr.run(NEVER)).outputs['result']).toBe('error');
    stage.github.state.limits.treeEntries = 100_000;
  });

  it.each(['.github/org.yml', POLICY])('where %s extends or is extended', async (path) => {
    const base = { [POLICY]: 'version: 1\nextends: ./org.yml\n', '.github/org.yml': SMALL_POLICY };
    const pr = stage.pullRequest({ base, change: { 'api/Dockerfile': BAD } });
    swap(path);
    expect((await pr.run(NEVER)).outputs['result']).toBe('error');
  });

  it('in another repository', async () => {
    const git = createGitRepository();
    stage.github.addRepository('acme/policies', git);
    const commit = git.commit({ files: { 'base-images.yml': SMALL_POLICY, 'other.yml': LAX } });
    git.point('refs/heads/main', commit);
    const pr = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
    swap('base-images.yml');
    const inputs = { ...NEVER.inputs, policy: `acme/policies/base-images.yml@${commit}` };
    expect((await pr.run({ inputs })).outputs['result']).toBe('error');
  });

  it('behind a link', async () => {
    const base = { [POLICY]: symlink('../gate/base.yml'), 'gate/base.yml': SMALL_POLICY };
    const pr = stage.pullRequest({ base, change: { 'api/Dockerfile': BAD } });
    stage.github.alter = (target, answer) =>
      target.includes('/contents/')
        ? { ...(answer as object), content: Buffer.from(LAX).toString('base64') }
        : answer;
    expect((await pr.run(NEVER)).outputs['result']).toBe('error');
  });
});

describe('the policy of the commit judges', () => {
  it('behind a link, also where the change touches what is behind it', async () => {
    const base = { [POLICY]: symlink('../gate/base.yml'), 'gate/base.yml': SMALL_POLICY };
    const run = await stage.pullRequest({ base, change: { 'api/Dockerfile': BAD } }).run(NEVER);
    expect(run.outputs['result']).toBe('fail');
    const change = { 'gate/base.yml': LAX, 'api/Dockerfile': GOOD };
    expect((await stage.pullRequest({ base, change }).run(NEVER)).outputs['result']).toBe('pass');
  });

  it.each<[string, (answer: object) => object]>([
    ['a link', (answer) => ({ ...answer, type: 'symlink', content: undefined })],
    ['a submodule', (answer) => ({ ...answer, type: 'submodule', content: undefined })],
    ['a folder', () => []],
    ['a file without content', (answer) => ({ ...answer, content: undefined })],
  ])('although GitHub once calls it %s, which the folders of the commit refute', async (_, wrong) => {
    const pr = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
    stage.github.alter = (target, answer) =>
      target.includes('/contents/') ? wrong(answer as object) : answer;
    expect((await pr.run(NEVER)).outputs).toMatchObject({ result: 'fail', blocking: '1' });
  });

  it('in as many round trips where the base has moved on, and three requests more', async () => {
    const pr = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
    const run = await pr.run(moveBase(pr));
    expect(run.outputs['result']).toBe('fail');
    expect(countRounds(stage.github.requests)).toBe(2);
    expect(stage.github.requests).toHaveLength(9);
  });

  it.each(['moved', 'renamed'])('where the change has %s it', async (how) => {
    const change = { [POLICY]: null, [`${how}.yml`]: SMALL_POLICY, 'api/Dockerfile': BAD };
    const run = await stage.pullRequest({ change }).run(NEVER);
    expect(run.outputs['result']).toBe('fail');
  });
});
