import { describe, expect, it } from 'vitest';
import { submodule, symlink, type TreeChange } from '../support/github/git-repository.js';
import { judgeChange } from '../support/github/judge-change.js';
import { BAD, type Change, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
const judge = (change: Change) => judgeChange(stage, change);
type Files = Readonly<Record<string, TreeChange>>;

const large = (text: string) => `${'# padding that nobody reads\n'.repeat(60_000)}${text}`;
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;

it('a file that GitHub does not send because of its size is named as that', async () => {
  const pullRequest = stage.pullRequest({ change: { 'api/Dockerfile': large(BAD) } });
  stage.github.faults = [{ at: 0, fault: 'too large', forEver: true, only: '/git/blobs/' }];
  const run = await pullRequest.run({ inputs: { comment: 'never' } });
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  expect(run.stdout).toContain('a file is too large for GitHub to send');
  expect(run.stdout).toContain('settings.ignore');
  expect(run.stdout).not.toContain('permissions:');
});

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
      'a/b/link/Dockerfile': symlink('../../../common.txt'),
      'common.txt': GOOD,
      'c/d/1': '',
      'c/d/2': '',
      'e/f': '',
    };
    const { found } = await judge({ base, change: { 'common.txt': BAD } });
    stage.github.state.limits.treeEntries = 100_000;
    expect(found).toEqual(['a/b/link/Dockerfile: unapproved']);
  });

  it.each<[string, Files]>([
    ['a name twice', { 'x\udcfe/Dockerfile': GOOD, 'x\udcff/Dockerfile': BAD }],
    ['a name that is not UTF-8', { 'x\udcff/Dockerfile': BAD }],
  ])('%s is an error, unless it is removed', async (_, files) => {
    expect(await judge({ change: files })).toMatchObject({ result: 'error' });
    const removed = Object.fromEntries(Object.keys(files).map((path) => [path, null]));
    expect(await judge({ base: files, change: removed })).toMatchObject({ result: 'pass' });
  });

  const MARK = '\ufffd';
  it.each<[string, Files, Files, string[]]>([
    ['in a file that stays', { [`docs/x${MARK}y.md`]: '1' }, { Dockerfile: BAD }, ['Dockerfile: unapproved']],
    ['in a new file', {}, { [`x${MARK}${MARK}/a`]: '1', 'b/Dockerfile': GOOD }, []],
    ['in a folder', {}, { [`x${MARK}/Dockerfile`]: BAD }, [`x${MARK}/Dockerfile: unapproved`]],
    [
      'in a file that changes, next to one that does not',
      { [`x${MARK}/Dockerfile`]: GOOD, [`y${MARK}`]: '' },
      { [`x${MARK}/Dockerfile`]: BAD },
      [`x${MARK}/Dockerfile: unapproved`],
    ],
    [
      'in a file that is renamed',
      { [`x${MARK}/Dockerfile`]: BAD },
      { [`x${MARK}/Dockerfile`]: null, 'y/Dockerfile': BAD },
      ['y/Dockerfile: unapproved'],
    ],
  ])('U+FFFD is a name like any other where it is %s', async (_, base, change, expected) => {
    const policy = `${SMALL_POLICY}settings: { discover: [] }\n`;
    for (const entries of [100_000, 11]) {
      stage.github.state.limits.treeEntries = entries;
      for (const objectFormat of ['sha1', 'sha256'] as const) {
        const judged = await judge({
          base: { ...many(9), [POLICY]: policy, ...base },
          change,
          // a file that is renamed counts once
          changedFiles: 1,
          objectFormat,
        });
        expect(judged).toMatchObject({ found: expected, result: expected.length === 0 ? 'pass' : 'fail' });
      }
    }
    stage.github.state.limits.treeEntries = 100_000;
  });

  it('a name that is not UTF-8 does not pass for the one with U+FFFD', async () => {
    for (const entries of [100_000, 11]) {
      stage.github.state.limits.treeEntries = entries;
      const base = { ...many(9), [`x${MARK}/Dockerfile`]: GOOD };
      for (const change of [{ 'x\udcff/Dockerfile': BAD }, { 'x\udcff/Dockerfile': GOOD, a: BAD }])
        expect(await judge({ base, change })).toMatchObject({ result: 'error', found: [] });
    }
    stage.github.state.limits.treeEntries = 100_000;
  });

  it('a list that is shorter than the event says is not believed', async () => {
    stage.github.state.limits.comparedFiles = 1;
    const { found } = await judge({ change: { 'a/Dockerfile': GOOD, 'b/Dockerfile': BAD } });
    stage.github.state.limits.comparedFiles = 300;
    expect(found).toEqual(['b/Dockerfile: unapproved']);
  });
});
