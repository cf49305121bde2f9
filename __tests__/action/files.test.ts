import { describe, expect, it } from 'vitest';
import { submodule, symlink, type TreeChange } from '../support/github/git-repository.js';
import { BAD, type Change, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
type Files = Readonly<Record<string, TreeChange>>;

const never = { inputs: { comment: 'never' } } as const;

/** `file: rule` of every finding, and the result. */
async function judge(
  change: Change,
): Promise<{ result: string | undefined; found: string[]; notes: unknown[] }> {
  const run = await stage.pullRequest(change).run(never);
  expect(run.exitCode).toBe(['pass', 'warn'].includes(run.outputs['result'] ?? '') ? 0 : 1);
  return {
    result: run.outputs['result'],
    found: (run.report?.findings ?? []).map(({ file, rule }) => `${file}: ${rule}`),
    notes: (run.report?.problems ?? []).map(({ file, level }) => `${file}: ${level}`),
  };
}

const large = (text: string) => `${'# padding that nobody reads\n'.repeat(60_000)}${text}`;
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;

describe('what is judged', () => {
  it.each<[string, Files, Files, string[]]>([
    ['a new file', {}, { 'api/Dockerfile': BAD }, ['api/Dockerfile: unapproved']],
    [
      'a file in a hidden folder',
      {},
      { '.devcontainer/Dockerfile': BAD },
      ['.devcontainer/Dockerfile: unapproved'],
    ],
    [
      'a file renamed without a change',
      { 'a/Dockerfile': BAD },
      { 'a/Dockerfile': null, 'b/Dockerfile': BAD },
      ['b/Dockerfile: unapproved'],
    ],
    [
      'a file that a rename makes a Dockerfile',
      { 'a/note.txt': BAD },
      { 'a/note.txt': null, 'a/Dockerfile': BAD },
      ['a/Dockerfile: unapproved'],
    ],
    [
      'not a deleted file',
      { 'a/Dockerfile': BAD, 'b/Dockerfile': GOOD },
      { 'a/Dockerfile': null, 'b/Dockerfile': `${GOOD}# new\n` },
      [],
    ],
    ['not a file that stayed', { 'a/Dockerfile': BAD }, { 'README.md': 'new\n' }, []],
    [
      'a file that only became executable',
      { 'a/Dockerfile': BAD },
      { 'a/Dockerfile': { mode: '100755', content: BAD } },
      ['a/Dockerfile: unapproved'],
    ],
    [
      'not a folder named Dockerfile, but a Dockerfile inside',
      {},
      { 'Dockerfile/README.md': BAD, 'Dockerfile/Dockerfile': BAD },
      ['Dockerfile/Dockerfile: unapproved'],
    ],
    [
      'names with spaces, unicode and quotes',
      {},
      { 'a b/ü"\'/Dockerfile': BAD },
      ['a b/ü"\'/Dockerfile: unapproved'],
    ],
    [
      'a name with a line end and a workflow command',
      {},
      { 'x\n::error::y/Dockerfile': BAD },
      ['x\n::error::y/Dockerfile: unapproved'],
    ],
    ['1.5 MB', {}, { 'api/Dockerfile': large(BAD) }, ['api/Dockerfile: unapproved']],
    [
      'a byte order mark',
      {},
      { 'api/Dockerfile': Buffer.from(`\ufeff${BAD}`) },
      ['api/Dockerfile: unapproved'],
    ],
    [
      'Windows line ends',
      {},
      { 'api/Dockerfile': BAD.replace('\n', '\r\n') },
      ['api/Dockerfile: unapproved'],
    ],
    [
      'bytes that are no text',
      {},
      { 'api/Dockerfile': Buffer.concat([Buffer.from(BAD), Buffer.from('RUN x \xff\xfe\0\n', 'latin1')]) },
      ['api/Dockerfile: unapproved'],
    ],
    ['an empty file', {}, { 'api/Dockerfile': '' }, ['api/Dockerfile: unreadable']],
    ['a pointer of Git LFS', {}, { 'api/Dockerfile': LFS }, ['api/Dockerfile: unreadable']],
  ])('%s', async (_, base, change, expected) => {
    const { found, result } = await judge({ base, change });
    expect(found).toEqual(expected);
    expect(result).toBe(expected.length === 0 ? 'pass' : 'fail');
  });

  it('repositories with SHA-256', async () => {
    const { found } = await judge({ change: { 'api/Dockerfile': BAD }, objectFormat: 'sha256' });
    expect(found).toEqual(['api/Dockerfile: unapproved']);
  });

  it('a submodule is not inspected, and that is said', async () => {
    const { result, notes } = await judge({ change: { 'vendor/x': submodule('1'.repeat(40)) } });
    expect({ result, notes }).toEqual({ result: 'pass', notes: ['vendor/x: warning'] });
  });
});

describe('symbolic links', () => {
  const shared = { 'shared.txt': GOOD, 'api/Dockerfile': symlink('../shared.txt') };
  it.each<[string, Files, Files, string[]]>([
    [
      'a new one is followed',
      { 'shared.txt': BAD },
      { 'api/Dockerfile': symlink('../shared.txt') },
      ['api/Dockerfile: unapproved'],
    ],
    ['an old one whose target changes', shared, { 'shared.txt': BAD }, ['api/Dockerfile: unapproved']],
    [
      'over two links',
      { ...shared, 'web/Dockerfile': symlink('../api/Dockerfile') },
      { 'shared.txt': BAD },
      ['api/Dockerfile: unapproved', 'web/Dockerfile: unapproved'],
    ],
    ['whose target is deleted', shared, { 'shared.txt': null }, ['api/Dockerfile: unreadable']],
    ['out of the tree', {}, { Dockerfile: symlink('../../etc/passwd') }, ['Dockerfile: unreadable']],
    ['to an absolute path', {}, { Dockerfile: symlink('/etc/passwd') }, ['Dockerfile: unreadable']],
    ['to itself', {}, { Dockerfile: symlink('Dockerfile') }, ['Dockerfile: unreadable']],
    ['to nothing', {}, { Dockerfile: symlink('nothing') }, ['Dockerfile: unreadable']],
    [
      'into a submodule',
      { sub: submodule('1'.repeat(40)) },
      { Dockerfile: symlink('sub/Dockerfile') },
      ['Dockerfile: unreadable'],
    ],
    [
      'not one that stayed, to a file that stayed',
      { 'shared.txt': BAD, Dockerfile: symlink('shared.txt') },
      { 'README.md': 'new' },
      [],
    ],
    [
      'a second name of a file that is judged is not repeated',
      { 'a/Dockerfile': GOOD, 'b/Dockerfile': symlink('../a/Dockerfile') },
      { 'a/Dockerfile': BAD },
      ['a/Dockerfile: unapproved'],
    ],
    [
      'a link to a folder does not repeat what is in it',
      { 'v1/Dockerfile': GOOD, latest: symlink('v1') },
      { 'v1/Dockerfile': BAD },
      ['v1/Dockerfile: unapproved'],
    ],
  ])('%s', async (_, base, change, expected) => {
    const { found, result } = await judge({ base, change });
    expect(found).toEqual(expected);
    expect(result).toBe(expected.length === 0 ? 'pass' : 'fail');
  });

  it('a folder of another name reveals what the policy ignores', async () => {
    const policy = `${SMALL_POLICY}settings:\n  ignore: [vendor/**]\n`;
    const base = { [POLICY]: policy, 'vendor/x/Dockerfile': GOOD, svc: symlink('vendor/x') };
    const { found } = await judge({ base, change: { 'vendor/x/Dockerfile': BAD } });
    expect(found).toEqual(['svc/Dockerfile: unapproved']);
  });

  it('a second name is judged where the policy treats it otherwise', async () => {
    const policy = `${SMALL_POLICY}overrides:\n  - paths: [examples/**]\n    rules: { unapproved: ignore }\n`;
    const base = {
      [POLICY]: policy,
      'examples/Dockerfile': GOOD,
      'prod/Dockerfile': symlink('../examples/Dockerfile'),
    };
    const { found } = await judge({ base, change: { 'examples/Dockerfile': BAD } });
    expect(found).toEqual(['prod/Dockerfile: unapproved']);
  });

  it('links that lead through each other come to an end', async () => {
    const links = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}/loop`, symlink('..')]));
    const { found } = await judge({
      base: { ...links, self: symlink('.') },
      change: { 'a/Dockerfile': BAD },
    });
    expect(found).toEqual(['a/Dockerfile: unapproved']);
  });
});

describe('many files', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `docs/${String(index).padStart(4, '0')}.md`,
        `${index}\n`,
      ]),
    );

  it('3,001 with the bad one last', async () => {
    const { found } = await judge({ change: { ...many(3000), 'z/Dockerfile': BAD } });
    expect(found).toEqual(['z/Dockerfile: unapproved']);
  });

  it('a tree that GitHub cuts is walked folder by folder', async () => {
    stage.github.state.limits.treeEntries = 12;
    const base = {
      ...many(8),
      'a/b/link/Dockerfile': symlink('../../../shared.txt'),
      'shared.txt': GOOD,
      'c/d/1': '',
      'c/d/2': '',
      'e/f': '',
    };
    const { found } = await judge({ base, change: { 'shared.txt': BAD } });
    stage.github.state.limits.treeEntries = 100_000;
    expect(found).toEqual(['a/b/link/Dockerfile: unapproved']);
  });

  it('a folder that GitHub cuts is an error', async () => {
    stage.github.state.limits.treeEntries = 12;
    const { result } = await judge({ base: many(20), change: { 'z/Dockerfile': GOOD } });
    stage.github.state.limits.treeEntries = 100_000;
    expect(result).toBe('error');
  });

  it('a list that is shorter than the event says is not believed', async () => {
    stage.github.state.limits.comparedFiles = 1;
    const { found } = await judge({ change: { 'a/Dockerfile': GOOD, 'b/Dockerfile': BAD } });
    stage.github.state.limits.comparedFiles = 300;
    expect(found).toEqual(['b/Dockerfile: unapproved']);
  });
});

describe('the scope changed-references', () => {
  const policy = { [POLICY]: `${SMALL_POLICY}settings:\n  scope: changed-references\n` };
  it.each<[string, Files, Files, number, number]>([
    ['a moved line is no change', { Dockerfile: BAD }, { Dockerfile: `# moved\n${BAD}` }, 0, 1],
    [
      'an edited argument is one',
      { Dockerfile: 'ARG V=1\nFROM evil.example/base:$V\n' },
      { Dockerfile: 'ARG V=2\nFROM evil.example/base:$V\n' },
      1,
      0,
    ],
    [
      'a renamed file has its old version',
      { 'a/Dockerfile': BAD },
      { 'a/Dockerfile': null, 'b/Dockerfile': BAD },
      0,
      1,
    ],
    ['a new file has none', {}, { Dockerfile: BAD }, 1, 0],
    [
      'a link keeps what it led to',
      { 'x.txt': BAD, Dockerfile: symlink('x.txt') },
      { 'x.txt': `# moved\n${BAD}` },
      0,
      1,
    ],
    [
      'a link that leads elsewhere is new',
      { 'x.txt': BAD, 'y.txt': BAD, Dockerfile: symlink('x.txt') },
      { Dockerfile: symlink('y.txt') },
      1,
      0,
    ],
  ])('%s', async (_, base, change, blocking, existing) => {
    const run = await stage.pullRequest({ base: { ...policy, ...base }, change }).run(never);
    expect(run.report?.counts).toMatchObject({ blocking, existing });
    expect(run.outputs['result']).toBe(blocking > 0 ? 'fail' : 'pass');
  });
});
