import { describe, expect, it } from 'vitest';
import { BASELINE } from '../../src/core/baseline/baseline-path.js';
import { runCommand } from '../support/command.js';
import { runAction } from '../support/github/action-run.js';
import { countRounds } from '../support/github/fake-github.js';
import { createGitRepository, symlink, type TreeChange } from '../support/github/git-repository.js';
import { pullRequestPayload } from '../support/github/payloads.js';
import { BAD, GOOD, JOB_TOKEN, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';
import { plantTree } from '../support/planted-tree.js';

const stage = useStage();
type Files = Readonly<Record<string, TreeChange>>;

const never = { inputs: { comment: 'never' } } as const;

/** A baseline of these files, each with `evil.example/base:1` once. */
const recording = (...files: string[]) =>
  `version: 1\nfiles:${files.length === 0 ? ' []' : ''}\n${files
    .map(
      (file) =>
        `  - file: ${file}\n    findings:\n      - { image: evil.example/base:1, rule: unapproved, role: final }\n`,
    )
    .join('')}`;

const OLD = { [BASELINE]: recording('old/Dockerfile'), 'old/Dockerfile': BAD };
const WORSE = `${BAD.trim()} AS x\nFROM evil.example/base:2\n`;

interface Told {
  readonly findings: readonly Record<string, unknown>[];
  readonly problems: readonly Record<string, unknown>[];
  readonly baseline?: Record<string, unknown>;
}

/** What both doors must say alike. */
const describeRun = (told: Told | null) => ({
  findings: told?.findings.map(({ file, line, rule, existing, recorded }) => [
    file,
    line,
    rule,
    existing,
    recorded,
  ]),
  problems: told?.problems,
  fixed: told?.baseline?.['fixed'],
});

/** The same change on the command line. */
async function describeCommand(base: Files, change: Files) {
  const tree = plantTree();
  const apply = (files: Files): void => {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) tree.remove(path);
      else if (typeof content === 'string') tree.write(path, content);
      else throw new Error(`${path} is not a plain file`);
    }
  };
  apply({ [POLICY]: SMALL_POLICY, ...base });
  const commit = tree.commit();
  apply(change);
  const run = await runCommand(['check', '--base', commit, '--format', 'json'], { cwd: tree.root });
  return describeRun(JSON.parse(run.stdout));
}

describe('what the baseline of the base records is existing', () => {
  it.each<[string, Files, Files, number, number]>([
    ['in a changed file', OLD, { 'old/Dockerfile': `# more\n${BAD}` }, 0, 1],
    ['beside a new reference', OLD, { 'old/Dockerfile': `FROM evil.example/base:2 AS x\n${BAD}` }, 1, 1],
    ['but not in a new file', OLD, { 'new/Dockerfile': BAD }, 1, 0],
    ['nor a changed one', OLD, { 'old/Dockerfile': WORSE }, 1, 1],
    ['nor in a file that is moved', OLD, { 'old/Dockerfile': null, 'moved/Dockerfile': BAD }, 1, 0],
    [
      'nor what the change itself records',
      OLD,
      { 'new/Dockerfile': BAD, [BASELINE]: recording('new/Dockerfile', 'old/Dockerfile') },
      1,
      0,
    ],
    [
      'nor in a baseline that the change brings',
      {},
      { 'new/Dockerfile': BAD, [BASELINE]: recording('new/Dockerfile') },
      1,
      0,
    ],
    ['of a file that is gone', OLD, { 'old/Dockerfile': null }, 0, 0],
    ['of a file where it is fixed', OLD, { 'old/Dockerfile': GOOD }, 0, 0],
    ['also where the change removes it', OLD, { 'old/Dockerfile': `# more\n${BAD}`, [BASELINE]: null }, 0, 1],
    [
      'also where the change breaks it',
      OLD,
      { 'old/Dockerfile': `# more\n${BAD}`, [BASELINE]: 'nonsense' },
      0,
      1,
    ],
  ])('%s', async (_, base, change, blocking, existing) => {
    const run = await stage.pullRequest({ base, change }).run(never);
    expect(run.report?.counts).toMatchObject({ blocking, existing });
    expect(run.exitCode).toBe(blocking > 0 ? 1 : 0);
    expect(describeRun(run.report)).toEqual(await describeCommand(base, change));
  });

  it('a pull request is told so, with the line that records it', async () => {
    const pullRequest = stage.pullRequest({ base: OLD, change: { 'old/Dockerfile': `# more\n${BAD}` } });
    const run = await pullRequest.run({ inputs: { comment: 'always' } });
    expect(run.report?.findings).toEqual([
      expect.objectContaining({ level: 'block', existing: true, recorded: { file: BASELINE, line: 5 } }),
    ]);
    expect(run.report?.baseline).toMatchObject({ commit: pullRequest.base, applies: true, recorded: 1 });
    expect(pullRequest.repository.comments[0]?.body).toContain('<b>1 finding in the baseline</b>');
  });

  it('a pull request that adds to it is told that this does not count yet', async () => {
    const change = { 'new/Dockerfile': BAD, [BASELINE]: recording('new/Dockerfile', 'old/Dockerfile') };
    const run = await stage.pullRequest({ base: OLD, change }).run(never);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('This change adds 1 finding to the baseline; it counts once it is merged.');
  });

  it.each([
    [
      'adds to it',
      recording('a/Dockerfile', 'old/Dockerfile'),
      /^⚠️ This change adds 1 finding to the baseline/mu,
    ],
    ['breaks it', 'nonsense', /^⚠️ This change leaves a baseline that cannot be read/mu],
    ['only removes from it', recording(), null],
  ])('one that %s is commented on, or not, though it passes', async (_, text, said) => {
    const pullRequest = stage.pullRequest({ base: OLD, change: { [BASELINE]: text } });
    expect((await pullRequest.run()).exitCode).toBe(0);
    expect(pullRequest.repository.comments).toEqual(
      said === null ? [] : [expect.objectContaining({ body: expect.stringMatching(said) })],
    );
  });

  it('a pull request that fixes something is told what to remove', async () => {
    const fixed = { 'old/Dockerfile': GOOD };
    const told = await stage.pullRequest({ base: OLD, change: fixed }).run(never);
    expect(told.report?.problems).toEqual([
      expect.objectContaining({
        file: BASELINE,
        line: 5,
        message: expect.stringContaining('Fixed: unapproved of evil.example/base:1'),
      }),
    ]);
  });

  it('and one that removes it needs no word', async () => {
    const change = { 'old/Dockerfile': GOOD, [BASELINE]: recording() };
    const run = await stage.pullRequest({ base: OLD, change }).run(never);
    expect(run).toMatchObject({ exitCode: 0, report: { problems: [] } });
  });

  it('a branch that is behind is judged by the newer one', async () => {
    const git = createGitRepository();
    const repository = stage.github.addRepository('acme/shop', git);
    const start = git.commit({ files: { [POLICY]: SMALL_POLICY, 'old/Dockerfile': BAD } });
    const base = git.commit({ files: { [BASELINE]: recording('old/Dockerfile') }, parents: [start] });
    const head = git.commit({ files: { 'old/Dockerfile': `# more\n${BAD}` }, parents: [start] });
    git.point('refs/heads/main', base);
    repository.pullRequests.set(1, { base, head });
    const run = await runAction({
      api: stage.github.url,
      repository: 'acme/shop',
      event: 'pull_request',
      payload: pullRequestPayload({ base, head, changedFiles: 1 }),
      sha: head,
      ref: 'refs/pull/1/merge',
      ...never,
    });
    expect(run.report?.counts).toMatchObject({ blocking: 0, existing: 1 });
    expect(countRounds(stage.github.requests)).toBe(2);
  });
});

describe('what it costs', () => {
  it('is no round trip and no request beside Dockerfiles', async () => {
    await stage.pullRequest({ base: OLD, change: { 'old/Dockerfile': `# more\n${BAD}` } }).run(never);
    expect(countRounds(stage.github.requests)).toBe(2);
    expect(stage.github.requests).toHaveLength(6);
  });

  it('is none where there is no baseline', async () => {
    await stage.pullRequest({ change: { 'README.md': 'New\n' } }).run(never);
    expect(stage.github.requests).toHaveLength(5);
  });
});

describe('where GitHub does not list the tree', () => {
  it.each<[string, Files, number]>([
    ['what is recorded is existing', { 'old/Dockerfile': `# more\n${BAD}` }, 0],
    [
      'what the change records is not',
      { 'z/Dockerfile': BAD, [BASELINE]: recording('old/Dockerfile', 'z/Dockerfile') },
      1,
    ],
  ])('%s', async (_, change, blocking) => {
    stage.github.state.limits.treeEntries = 4;
    const policy = `${SMALL_POLICY}settings: { discover: [] }\n`;
    const run = await stage
      .pullRequest({ base: { ...OLD, [POLICY]: policy, 'a/x': '', 'b/y': '' }, change })
      .run(never);
    stage.github.state.limits.treeEntries = 100_000;
    expect(run.report?.counts).toMatchObject({ blocking });
    expect(run.report?.baseline).toMatchObject({ recorded: 1 });
    expect(JSON.stringify(run.report?.problems)).toContain(blocking === 0 ? '[]' : 'adds 1 finding');
  });
});

it('a change that brings more than is ever read of a baseline is told so', async () => {
  const huge = `version: 1\nfiles: []\n${'#'.repeat(1_000_001)}`;
  const run = await stage.pullRequest({ base: OLD, change: { [BASELINE]: huge } }).run(never);
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.summary).toContain('once it is merged, every check fails');
});

describe('a baseline that cannot be used is an error', () => {
  it.each<[string, TreeChange, RegExp]>([
    ['no YAML', 'files: [', /is not closed/],
    ['an unknown key', 'version: 1\nfiles: []\nextra: 1\n', /Unknown key "extra"/],
    [
      'a Git LFS pointer',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12\n`,
      /Git LFS pointer/,
    ],
    ['a link', symlink('../real.yml'), /is a symbolic link/],
    ['too large', `version: 1\nfiles: []\n${'#'.repeat(1_000_001)}`, /larger than 1000000 bytes/],
  ])('%s', async (_, text, message) => {
    const base = { [BASELINE]: text, 'real.yml': recording() };
    for (const change of [{ 'api/Dockerfile': GOOD }, { 'README.md': 'New\n' }]) {
      const run = await stage.pullRequest({ base, change }).run();
      expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error', blocking: '0' } });
      expect(run.report?.problems).toEqual([
        expect.objectContaining({ file: BASELINE, level: 'error', message: expect.stringMatching(message) }),
      ]);
      expect(run.summary).toContain('the baseline has an error');
      stage.github.state.repositories.clear();
    }
  });
});

describe('a policy of another repository', () => {
  const CENTRAL = 'acme/policies';
  function addCentral(settings: string): string {
    const git = createGitRepository();
    stage.github.addRepository(CENTRAL, git, false);
    const commit = git.commit({ files: { 'base-images.yml': `${SMALL_POLICY}${settings}` } });
    git.point('refs/heads/main', commit);
    stage.github.addToken('ghs_job', {
      ...JOB_TOKEN,
      repositories: { ...JOB_TOKEN.repositories, [CENTRAL]: { contents: true, pullRequests: 'none' } },
    });
    return commit;
  }
  it.each<[string, string, number]>([
    ['lets no baseline excuse anything by itself', '', 1],
    ['may let it', 'settings: { baseline: true }\n', 0],
    ['may forbid it', 'settings: { baseline: false }\n', 1],
  ])('%s', async (_, settings, blocking) => {
    const commit = addCentral(settings);
    const change = { 'old/Dockerfile': `# more\n${BAD}` };
    const extending = `version: 1\nextends: ${CENTRAL}/base-images.yml@${commit}\n`;
    const extended = await stage.pullRequest({ base: { ...OLD, [POLICY]: extending }, change }).run(never);
    expect(extended.report?.counts).toMatchObject({ blocking });
    const policy = `${CENTRAL}/base-images.yml@${commit}`;
    const direct = await stage
      .pullRequest({ base: OLD, change })
      .run({ inputs: { comment: 'never', policy } });
    expect(direct.report?.counts).toMatchObject({ blocking });
    if (blocking > 0)
      expect(direct.report?.problems).toEqual([
        expect.objectContaining({
          file: BASELINE,
          message: expect.stringContaining('The baseline excuses nothing'),
        }),
      ]);
  });
});

it('an edited policy is previewed beside it: what is recorded does not newly pass', async () => {
  const base = { ...OLD, 'api/Dockerfile': GOOD };
  const allow = `${SMALL_POLICY.replace('allow:', 'allow:\n  - evil.example/**')}`;
  const run = await stage.pullRequest({ base, change: { [POLICY]: allow } }).run(never);
  expect(run.summary).not.toContain('would newly pass');
});
