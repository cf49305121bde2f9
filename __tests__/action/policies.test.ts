import { describe, expect, it } from 'vitest';
import { createGitRepository, submodule, symlink } from '../support/github/git-repository.js';
import { BAD, GOOD, JOB_TOKEN, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
const CENTRAL = 'acme/policies';
const ALLOWS_EVIL = 'version: 1\nallow: [evil.example/**]\nrules: { unpinned: ignore }\n';

/** Another repository with a policy; gives the commit. */
function addCentralPolicy(text: string, isPrivate = false): string {
  const git = createGitRepository();
  stage.github.addRepository(CENTRAL, git, isPrivate);
  const commit = git.commit({ files: { 'base-images.yml': text } });
  git.point('refs/heads/main', commit);
  return commit;
}

it('bytes that are not those of a policy elsewhere are named, whatever else is wrong there', async () => {
  const commit = addCentralPolicy(SMALL_POLICY);
  stage.github.alter = (target, answer) => {
    if (!target.includes(`/repos/${CENTRAL}/`)) return answer;
    const content = Buffer.from(ALLOWS_EVIL).toString('base64');
    return target.includes('/contents/') ? { ...(answer as object), content } : { type: 'file' };
  };
  const policy = `${CENTRAL}/base-images.yml@${commit}`;
  const run = await stage.pullRequest({ change: { Dockerfile: BAD } }).run({ inputs: { policy } });
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  expect(run.summary.replace(/<[^>]+>/g, '')).toMatch(
    /The bytes that GitHub sent for .*base-images\.yml.* are not those of the file/,
  );
});

describe('the policy of the base', () => {
  it('judges a pull request that brings its own, and the edit is previewed', async () => {
    const pullRequest = stage.pullRequest({
      base: { 'old/Dockerfile': GOOD },
      change: { [POLICY]: ALLOWS_EVIL, 'api/Dockerfile': BAD },
    });
    const run = await pullRequest.run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'fail', 'policy-sha': pullRequest.base } });
    expect(run.stdout).toContain(pullRequest.base);
    const body = pullRequest.repository.comments[0]?.body ?? '';
    expect(body).toContain('1 reference would newly pass');
    expect(body).toContain('1 reference would newly fail');
    expect(body).toContain('old/');
  });

  it.each([
    ['an edit that is not valid', 'version: 2\n', `${POLICY}`],
    ['a removed policy', null, 'removes the policy'],
  ])('says of %s that it is', async (_, text, said) => {
    const run = await stage.pullRequest({ change: { [POLICY]: text, 'api/Dockerfile': GOOD } }).run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
    expect(run.summary.replaceAll('<wbr>', '')).toContain(said);
  });

  it.each<[string, string | null, string | null]>([
    ['makes something pass', ALLOWS_EVIL, '1 reference would newly pass'],
    ['cannot be used', 'version: 1\nalow: []\n', 'The edited policy cannot be used'],
    ['removes it', null, 'removes the policy'],
    ['cannot be compared', `version: 1\nextends: acme/other/x.yml@${'ab'.repeat(20)}\n`, 'is not known'],
    ['only makes something fail', 'version: 1\nallow: [docker.io/library/debian]\n', null],
    ['changes nothing', `${SMALL_POLICY}# the same\n`, null],
  ])('an edit that %s is commented on, or not, though the change passes', async (_, text, said) => {
    const base = { 'old/Dockerfile': BAD, 'good/Dockerfile': GOOD };
    const pullRequest = stage.pullRequest({ base, change: { [POLICY]: text } });
    const run = await pullRequest.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
    expect(pullRequest.repository.comments).toEqual(
      said === null ? [] : [expect.objectContaining({ body: expect.stringContaining(said) })],
    );
  });

  it('previews an edit of a policy that it extends', async () => {
    const base = {
      [POLICY]: 'version: 1\nextends: ./org.yml\n',
      '.github/org.yml': SMALL_POLICY,
      'a/Dockerfile': GOOD,
    };
    const run = await stage.pullRequest({ base, change: { '.github/org.yml': ALLOWS_EVIL } }).run();
    expect(run.summary).toContain('1 reference would newly fail');
  });

  it.each<[string, string, Record<string, string | null>, string]>([
    ['a letter is missing', '.github/base-image.yml', {}, 'did you mean .github/base-images.yml?'],
    [
      'another ending',
      POLICY,
      { [POLICY]: null, '.github/base-images.yaml': SMALL_POLICY },
      'did you mean .github/base-images.yaml?',
    ],
    [
      'what it extends',
      POLICY,
      { [POLICY]: 'version: 1\nextends: ./orga.yml\n', '.github/org.yml': SMALL_POLICY },
      'did you mean .github/org.yml?',
    ],
    [
      'a ready-made policy',
      'recommended',
      {},
      'recommended is a ready-made policy, and the input policy takes a file',
    ],
  ])('%s: what is meant is named', async (_, policy, base, said) => {
    const run = await stage.pullRequest({ base, change: { Dockerfile: GOOD } }).run({ inputs: { policy } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.summary.replace(/<[^>]+>|`/g, '')).toContain(said);
  });

  it('is an error where there is none, with the lines to add', async () => {
    const pullRequest = stage.pullRequest({
      base: { [POLICY]: null },
      change: { [POLICY]: SMALL_POLICY, 'api/Dockerfile': GOOD },
    });
    const run = await pullRequest.run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error', 'policy-sha': '' } });
    expect(pullRequest.repository.comments).toHaveLength(1);
    expect(run.commands.at(-1)?.message).toContain('\nversion: 1\nallow:\n  - docker.io/library/**');
    expect(run.summary).toContain('version: 1\nallow:\n  - docker.io/library/');
    expect(run.summary).toContain('once it is merged');
  });

  it('is an error where it is wrong, with its places', async () => {
    const policy =
      'version: 1\nallow:\n  - docker.io/library/**\nrules:\n  unapproved: blok\n  nonsense: warn\n';
    const pullRequest = stage.pullRequest({ base: { [POLICY]: policy }, change: { 'api/Dockerfile': BAD } });
    const run = await pullRequest.run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error', blocking: '0' } });
    expect(run.report?.problems).toEqual([
      expect.objectContaining({ file: POLICY, line: 5, level: 'error' }),
      expect.objectContaining({ file: POLICY, line: 6, level: 'error' }),
    ]);
    expect(run.stdout).toContain(`${POLICY}:5`);
    expect(pullRequest.repository.comments).toHaveLength(1);
  });

  it('is an error where it is a Git LFS pointer', async () => {
    const policy = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 120\n`;
    const run = await stage
      .pullRequest({ base: { [POLICY]: policy }, change: { 'api/Dockerfile': GOOD } })
      .run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain('Git LFS pointer');
    expect(run.report?.problems).toHaveLength(1);
  });

  it('is an error where its own tests fail', async () => {
    const policy = `${SMALL_POLICY}tests:\n  - { from: "evil.example/x:1", expect: ok }\n`;
    const run = await stage
      .pullRequest({ base: { [POLICY]: policy }, change: { 'api/Dockerfile': GOOD } })
      .run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  });

  it('is read elsewhere where the input says so', async () => {
    const base = { 'config/gate.yml': ALLOWS_EVIL };
    const run = await stage
      .pullRequest({ base, change: { 'api/Dockerfile': BAD } })
      .run({ inputs: { policy: './config/gate.yml' } });
    expect(run.outputs['result']).toBe('pass');
  });

  it('is read whole, be it larger than the contents interface gives, and refused by the loader', async () => {
    const policy = `${SMALL_POLICY}${'# a comment that nobody reads\n'.repeat(80_000)}`;
    const run = await stage
      .pullRequest({ base: { [POLICY]: policy }, change: { 'api/Dockerfile': BAD } })
      .run();
    expect(run.outputs['result']).toBe('error');
    expect(run.report?.problems).toEqual([expect.objectContaining({ file: POLICY, level: 'error' })]);
  });
});

describe('a policy of another repository', () => {
  const change = { 'api/Dockerfile': BAD };

  it('is read at its commit', async () => {
    const commit = addCentralPolicy(ALLOWS_EVIL);
    const run = await stage
      .pullRequest({ change })
      .run({ inputs: { policy: `${CENTRAL}/base-images.yml@${commit}` } });
    expect(run.outputs).toMatchObject({ result: 'pass', 'policy-sha': commit });
    expect(run.stdout).toContain(commit);
    expect(run.report?.problems).toEqual([]);
  });

  it('is read at a branch with a warning that names the commit', async () => {
    const commit = addCentralPolicy(ALLOWS_EVIL);
    const run = await stage
      .pullRequest({ change })
      .run({ inputs: { policy: `${CENTRAL}/base-images.yml@main` } });
    expect(run.outputs).toMatchObject({ result: 'pass', 'policy-sha': commit });
    expect(run.report?.problems).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining(commit) }),
    ]);
  });

  it('is read with a token of its own where it is private', async () => {
    const commit = addCentralPolicy(ALLOWS_EVIL, true);
    stage.github.addToken('ghp_policy', {
      login: 'bot',
      repositories: { [CENTRAL]: { contents: true, pullRequests: 'none' } },
    });
    const policy = `${CENTRAL}/base-images.yml@${commit}`;
    const pullRequest = stage.pullRequest({ change });
    expect(
      (await pullRequest.run({ inputs: { policy, 'policy-token': 'ghp_policy' } })).outputs['result'],
    ).toBe('pass');
    const without = await pullRequest.run({ inputs: { policy } });
    expect(without).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(without.stdout).toContain('policy-token');
    expect(without.stdout.replaceAll(/::add-mask::.*/g, '')).not.toContain('ghp_policy');
  });

  it.each([
    ['is not accepted', 'nobody', 'renew `policy-token`'],
    ['does not see it', 'ghp_other', 'let `policy-token` read the contents of `acme/policies`'],
  ])('with a token that %s is an error that says so', async (_, token, said) => {
    const commit = addCentralPolicy(ALLOWS_EVIL, true);
    stage.github.addToken('ghp_other', { login: 'bot', repositories: {} });
    const inputs = { policy: `${CENTRAL}/base-images.yml@${commit}`, 'policy-token': token };
    const run = await stage.pullRequest({ change }).run({ inputs });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain(said);
  });

  it('at a commit that it does not have is an error that says so', async () => {
    addCentralPolicy(ALLOWS_EVIL);
    const absent = 'b'.repeat(40);
    const inputs = { policy: `${CENTRAL}/base-images.yml@${absent}` };
    const run = await stage.pullRequest({ change }).run({ inputs });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain(`has no branch, tag or commit ${'`'}${absent}${'`'}`);
    expect(run.stdout).not.toContain('policy-token');
  });

  it('that is a pointer of Git LFS is an error with a command that works there', async () => {
    const commit = addCentralPolicy(
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`,
    );
    const inputs = { policy: `${CENTRAL}/base-images.yml@${commit}` };
    const run = await stage.pullRequest({ change }).run({ inputs });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain(`in ${'`'}${CENTRAL}${'`'} (${'`'}git lfs untrack base-images.yml${'`'})`);
  });

  it('that the organisation keeps a token out of is an error that says how', async () => {
    const commit = addCentralPolicy(ALLOWS_EVIL, true);
    stage.github.faults = [{ at: 0, fault: 'single sign-on', forEver: true, only: `/repos/${CENTRAL}/` }];
    const inputs = { policy: `${CENTRAL}/base-images.yml@${commit}`, 'policy-token': 'ghp_policy' };
    const run = await stage.pullRequest({ change }).run({ inputs });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain('the token is not authorised for single sign-on');
  });

  it('can be extended, and its rules hold', async () => {
    const commit = addCentralPolicy(SMALL_POLICY);
    const policy = `version: 1\nextends: ${CENTRAL}/base-images.yml@${commit}\n`;
    const run = await stage.pullRequest({ base: { [POLICY]: policy }, change }).run();
    expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    expect(run.report?.problems).toEqual([]);
  });

  describe('that a change names', () => {
    const SECRET = 'version: hunter2\nDB_PASSWORD: hunter2\nallow: [docker.io/library/**]\n';
    const preview = async (policy: string, edited: string) => {
      stage.github.addToken('ghp_policy', {
        login: 'bot',
        repositories: { [CENTRAL]: { contents: true, pullRequests: 'none' } },
      });
      const run = await stage
        .pullRequest({ base: { [POLICY]: policy }, change: { ...change, [POLICY]: edited } })
        .run({ inputs: { 'policy-token': 'ghp_policy' } });
      const asked = stage.github.requests.filter(
        ({ path, authorization }) => path.includes(CENTRAL) || authorization.includes('ghp_policy'),
      );
      return { run, asked };
    };

    it.each([
      ['a link to nothing', symlink('nowhere.yml')],
      ['a submodule', submodule('ab'.repeat(20))],
      ['removed', null],
    ])('that is %s once it is merged cannot be used', async (_, edited) => {
      const run = await stage.pullRequest({ change: { [POLICY]: edited } }).run();
      expect(run.outputs['result']).toBe('pass');
      expect(run.summary).toContain('The edited policy cannot be used');
      expect(run.summary).toContain('nce it is merged, every check fails');
    });

    it('that is a folder once it is merged cannot be used', async () => {
      const run = await stage
        .pullRequest({ change: { [POLICY]: null, [`${POLICY}/x.yml`]: SMALL_POLICY } })
        .run();
      expect(run.summary).toContain('The edited policy cannot be used');
    });

    it.each(['@main', `@${'ab'.repeat(20)}`, ''])('is not read for the preview: %s', async (ref) => {
      const commit = addCentralPolicy(SECRET, true);
      const named = `${CENTRAL}/base-images.yml${ref === '' ? `@${commit}` : ref}`;
      const { run, asked } = await preview(SMALL_POLICY, `version: 1\nextends: ${named}\n`);
      expect(run.outputs['result']).toBe('fail');
      expect(run.summary).toContain('What the edit changes is not known');
      expect(run.summary).toContain('must not choose what is read elsewhere');
      expect(run.summary + run.stdout).not.toMatch(/hunter2|DB_PASSWORD/);
      expect(asked).toEqual([]);
    });

    it.each([
      ['another file of a repository that is read already', 'other.yml', /must not choose/],
      ['the same file at another commit', 'base-images.yml', /1 reference would newly pass/],
    ])('%s', async (_, path, said) => {
      const git = createGitRepository();
      stage.github.addRepository(CENTRAL, git, true);
      const before = git.commit({ files: { 'base-images.yml': SMALL_POLICY, 'other.yml': SECRET } });
      const after = git.commit({ files: { 'base-images.yml': ALLOWS_EVIL }, parents: [before] });
      git.point('refs/heads/main', after);
      const extend = (file: string, commit: string) => `version: 1\nextends: ${CENTRAL}/${file}@${commit}\n`;
      const { run } = await preview(extend('base-images.yml', before), extend(path, after));
      expect(run.outputs['result']).toBe('fail');
      expect(run.summary).toMatch(said);
      expect(run.summary + run.stdout).not.toMatch(/hunter2|DB_PASSWORD/);
    });
  });

  it.each([
    ['does not exist', './nothing.yml', /nothing\.yml/],
    ['leads back', './base-images.yml', /leads back/],
    ['leads out', '../../other.yml', /out of the repository/],
  ])('a parent that %s is an error at its line', async (_, parent, message) => {
    const base = { [POLICY]: `version: 1\nextends: ${parent}\nallow: [docker.io/library/**]\n` };
    const run = await stage.pullRequest({ base, change }).run();
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.report?.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: POLICY, line: 2, message: expect.stringMatching(message) }),
      ]),
    );
  });

  it('in a registry without its digest is a clear error', async () => {
    const run = await stage
      .pullRequest({ change })
      .run({ inputs: { policy: 'oci://registry.example/policy' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.stdout).toContain('must name a host, a repository and a digest');
  });

  it('that is not there is an error, not a violation', async () => {
    addCentralPolicy(SMALL_POLICY);
    for (const policy of [
      `${CENTRAL}/nothing.yml@main`,
      `acme/nowhere/base-images.yml@main`,
      `${CENTRAL}/base-images.yml@${'ab'.repeat(20)}`,
    ])
      expect((await stage.pullRequest({ change }).run({ inputs: { policy } })).outputs['result']).toBe(
        'error',
      );
  });
});

it('a token that GitHub does not accept is an error', async () => {
  const run = await stage
    .pullRequest({ change: { 'api/Dockerfile': GOOD } })
    .run({ inputs: { token: 'nobody' } });
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  expect(run.stdout).toContain('rejected');
});

it('a token that may read nothing is an error', async () => {
  const pullRequest = stage.pullRequest({ change: { 'api/Dockerfile': GOOD } });
  Object.assign(pullRequest.repository, { isPrivate: true });
  stage.github.addToken('ghs_job', { ...JOB_TOKEN, repositories: {} });
  const run = await pullRequest.run();
  stage.github.addToken('ghs_job', JOB_TOKEN);
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
});

describe('how Dockerfiles are built', () => {
  const policy = (builds: string) => `version: 1
allow: ["**"]
rules: { end-of-life: ignore }
overrides: [{ roles: [final], allow: [gcr.io/distroless/**] }]
${builds}`;
  const text = 'FROM ubuntu:24.04 AS prod\nFROM gcr.io/distroless/static:nonroot\n';

  it('targets of the base’s policy ship, without an input', async () => {
    const judge = async (builds: string) => {
      const run = await stage
        .pullRequest({ base: { [POLICY]: policy(builds) }, change: { 'api/Dockerfile': text } })
        .run();
      return run.report?.findings.map(({ line, rule, role }) => `${line} ${rule} ${role}`);
    };
    expect(await judge('')).toEqual([]);
    expect(await judge('builds: [{ paths: [api/**], targets: [prod] }]')).toEqual(['1 unapproved final']);
  });
});
