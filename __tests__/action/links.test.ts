import { describe, expect, it } from 'vitest';
import { submodule, symlink, type TreeChange } from '../support/github/git-repository.js';
import { judgeChange } from '../support/github/judge-change.js';
import { BAD, type Change, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';
import { LINK_CHANGES } from '../support/link-changes.js';

const stage = useStage();
const judge = (change: Change) => judgeChange(stage, change);
type Files = Readonly<Record<string, TreeChange>>;

describe('symbolic links', () => {
  const shared = { 'common.txt': GOOD, 'api/Dockerfile': symlink('../common.txt') };
  it.each<[string, Files, Files, string[]]>([
    [
      'a new one is followed',
      { 'common.txt': BAD },
      { 'api/Dockerfile': symlink('../common.txt') },
      ['api/Dockerfile: unapproved'],
    ],
    ['an old one whose target changes', shared, { 'common.txt': BAD }, ['api/Dockerfile: unapproved']],
    [
      'over two links',
      { ...shared, 'web/Dockerfile': symlink('../api/Dockerfile') },
      { 'common.txt': BAD },
      ['api/Dockerfile: unapproved', 'web/Dockerfile: unapproved'],
    ],
    ['whose target is deleted', shared, { 'common.txt': null }, ['api/Dockerfile: unreadable']],
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
      { 'common.txt': BAD, Dockerfile: symlink('common.txt') },
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

  it.each(LINK_CHANGES.map((each) => [each.name, each] as const))(
    'a link: %s',
    async (_, { policy, base, change, found: expected }) => {
      const { found } = await judge({ base: { [POLICY]: SMALL_POLICY + policy, ...base }, change });
      expect(found).toEqual(expected);
    },
  );

  it('a link that leads through another one is followed to its end', async () => {
    const base = {
      current: symlink('v1'),
      'v1/base.txt': GOOD,
      'api/Dockerfile': symlink('../current/base.txt'),
    };
    const { found } = await judge({ base, change: { 'v1/base.txt': BAD } });
    expect(found).toEqual(['api/Dockerfile: unapproved']);
  });

  it('a link that is made to lead elsewhere on the way is a change', async () => {
    const base = {
      current: symlink('v1'),
      'v1/b.txt': GOOD,
      'v2/b.txt': BAD,
      'api/Dockerfile': symlink('../current/b.txt'),
    };
    const { found } = await judge({ base, change: { current: symlink('v2') } });
    expect(found).toEqual(['api/Dockerfile: unapproved']);
  });

  it.each<[string, (at: number, to: number) => string | null]>([
    ['each folder leads to each', (_, to) => `../d${to}`],
    ['each folder leads to the next, twice', (at, to) => (to < 2 ? `../d${at + 1}` : null)],
  ])('a bomb of them is an error and not an endless run: %s', async (_, lead) => {
    const folders = Array.from({ length: 30 }, (__, at) => at);
    const links = folders.flatMap((at) =>
      folders.slice(0, 13).map((to) => [`d${at}/l${to}`, lead(at, to)] as const),
    );
    const files = Object.fromEntries(
      links.flatMap(([path, target]) => (target === null ? [] : [[path, symlink(target)] as const])),
    );
    const policy = `${SMALL_POLICY}settings:\n  ignore: [vendor/**]\n`;
    const { result } = await judge({
      base: { [POLICY]: policy },
      change: { ...files, 'd30/Dockerfile': BAD },
    });
    expect(result).toBe('error');
  });

  it('a text that no file system takes is not followed', async () => {
    const { found } = await judge({
      change: { 'a.txt': GOOD, Dockerfile: symlink(`${'./'.repeat(50_000)}a.txt`) },
    });
    expect(found).toEqual(['Dockerfile: unreadable']);
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
