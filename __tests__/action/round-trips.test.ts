import { describe, expect, it } from 'vitest';
import { countRounds } from '../support/github/fake-github.js';
import { symlink } from '../support/github/git-repository.js';
import { pullRequestPayload } from '../support/github/payloads.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();

const dockerfiles = (count: number, text = GOOD) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index}/Dockerfile`, `${text}# ${index}\n`]),
  );

describe('the verdict on a pull request', () => {
  const never = { inputs: { comment: 'never' } };

  it('takes two round trips and six requests with a Dockerfile', async () => {
    const run = await stage
      .pullRequest({ change: { 'api/Dockerfile': BAD, 'web/Dockerfile': GOOD } })
      .run(never);
    expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    expect(countRounds(stage.github.requests)).toBe(2);
    expect(stage.github.requests).toHaveLength(6);
  });

  it('takes one round trip without a Dockerfile', async () => {
    const run = await stage.pullRequest({ change: { 'README.md': 'New\n' } }).run(never);
    expect(run.outputs).toMatchObject({ result: 'pass' });
    expect(countRounds(stage.github.requests)).toBe(1);
    expect(stage.github.requests).toHaveLength(5);
  });

  describe('where the base has moved on', () => {
    const move = (change: Record<string, string>) => {
      const pr = stage.pullRequest({ change });
      const { git } = pr.repository;
      const base = git.commit({ files: { 'later.txt': 'x\n' }, parents: [pr.base] });
      git.point('refs/heads/main', base);
      const payload = pullRequestPayload({ base, head: pr.head, changedFiles: 1 });
      return pr.run({ ...never, payload });
    };

    it('takes no more with a Dockerfile: what proves the merge base comes with the files', async () => {
      expect((await move({ Dockerfile: BAD })).outputs).toMatchObject({ result: 'fail', blocking: '1' });
      expect(countRounds(stage.github.requests)).toBe(2);
      expect(stage.github.requests).toHaveLength(9);
    });

    it('takes one more without a Dockerfile', async () => {
      expect((await move({ 'README.md': 'New\n' })).outputs).toMatchObject({ result: 'pass' });
      expect(countRounds(stage.github.requests)).toBe(2);
      expect(stage.github.requests).toHaveLength(8);
    });
  });

  it('takes one round trip without a Dockerfile where links cannot matter', async () => {
    const pullRequest = stage.pullRequest({
      base: { current: symlink('v1'), 'v1/x': 'x' },
      change: { 'README.md': 'New\n' },
    });
    expect((await pullRequest.run(never)).outputs).toMatchObject({ result: 'pass' });
    expect(countRounds(stage.github.requests)).toBe(1);
  });

  it('reads no link to a folder where the policy does not look at folders', async () => {
    const base = { current: symlink('v1'), 'v1/Dockerfile': GOOD };
    const run = await stage.pullRequest({ base, change: { 'v1/Dockerfile': BAD } }).run(never);
    expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    const query = stage.github.requests.find(({ path }) => path === '/graphql');
    const variables = { owner: 'acme', repo: 'shop', b0: expect.any(String) };
    expect(query?.body).toEqual({ query: expect.any(String), variables });
  });

  it('looks for the comment in the first of them', async () => {
    await stage.pullRequest({ change: dockerfiles(3) }).run();
    expect(countRounds(stage.github.requests)).toBe(2);
    expect(stage.github.requests).toHaveLength(7);
  });

  it('takes two round trips with a hundred Dockerfiles, old versions included', async () => {
    const policy = `${SMALL_POLICY}settings:\n  scope: changed-references\n`;
    const base = { [POLICY]: policy, ...dockerfiles(100, BAD) };
    const run = await stage.pullRequest({ base, change: dockerfiles(100, `\n${BAD}`) }).run(never);
    expect(run.report?.counts).toMatchObject({ files: 100, blocking: 0, existing: 100 });
    expect(countRounds(stage.github.requests)).toBe(2);
    expect(stage.github.requests).toHaveLength(7);
  });

  it('takes no more with 299 Dockerfiles, and one for each hundred', async () => {
    const run = await stage.pullRequest({ change: { ...dockerfiles(298), 'z/Dockerfile': BAD } }).run(never);
    expect(run.report?.counts).toMatchObject({ files: 299, blocking: 1 });
    expect(countRounds(stage.github.requests)).toBe(2);
    expect(stage.github.requests).toHaveLength(8);
  });

  it('takes no more where GitHub compares no more files', async () => {
    const run = await stage.pullRequest({ change: { ...dockerfiles(499), 'z/Dockerfile': BAD } }).run(never);
    expect(run.report?.counts).toMatchObject({ files: 500, blocking: 1 });
    expect(countRounds(stage.github.requests)).toBe(2);
    expect(stage.github.requests).toHaveLength(10);
  });
});
