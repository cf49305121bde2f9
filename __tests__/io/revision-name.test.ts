import { describe, expect, test } from 'vitest';
import { findPlainName } from '../../src/io/git/revision-name.js';
import { runCommand } from '../support/command.js';
import { judge, POLICY } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';

const LAX = 'version: 1\nallow: ["**"]\n';
const TRACKED = 'refs/remotes/origin/main';

/** A branch that adds what the base does not allow, and a lax commit that anything may be called. */
function plantBranch() {
  const tree = plantTree({ '.github/base-images.yml': POLICY, 'api/Dockerfile': 'FROM alpine:3.22\n' });
  const base = tree.commit();
  tree.git('remote', 'add', 'origin', 'https://example.com/a/b.git');
  tree.git('update-ref', TRACKED, base);
  tree.git('checkout', '--quiet', '-b', 'topic');
  tree.write('api/Dockerfile', 'FROM evil:1\n');
  tree.commit();
  tree.git('checkout', '--quiet', '--detach');
  tree.write('.github/base-images.yml', LAX);
  const lax = tree.commit();
  tree.git('checkout', '--quiet', 'topic');
  return { tree, base, lax };
}

type Planted = ReturnType<typeof plantBranch>;

const refs =
  (...names: string[]) =>
  ({ tree, lax }: Planted) => {
    for (const name of names) tree.git('update-ref', name, lax);
  };

describe('whoever can push a name does not choose the base', () => {
  test.each<[string, (planted: Planted) => void, string, RegExp]>([
    [
      'a tag',
      refs('refs/tags/origin/main'),
      'origin/main',
      /refs\/remotes\/origin\/main, refs\/tags\/origin\/main\. Write which, such as `--base refs\/remotes\/origin\/main`/,
    ],
    [
      'a branch',
      refs('refs/heads/origin/main'),
      'origin/main',
      /refs\/remotes\/origin\/main, refs\/heads\/origin\/main/,
    ],
    [
      'both',
      refs('refs/heads/origin/main', 'refs/tags/origin/main'),
      'origin/main~0',
      /`--base refs\/remotes\/origin\/main~0`/,
    ],
    ['a tag for a branch', refs('refs/tags/main'), 'main', /refs\/heads\/main, refs\/tags\/main/],
    [
      'a tag for a branch of a remote',
      ({ tree, lax }) => {
        tree.git('update-ref', 'refs/tags/main', lax);
        tree.git('branch', '-D', 'main');
      },
      'main',
      /refs\/tags\/main, refs\/remotes\/origin\/main/,
    ],
    [
      'a tag for a remote',
      ({ tree, lax }) => {
        tree.git('symbolic-ref', 'refs/remotes/origin/HEAD', TRACKED);
        tree.git('update-ref', 'refs/tags/origin', lax);
      },
      'origin',
      /refs\/remotes\/origin\/HEAD, refs\/tags\/origin/,
    ],
    [
      'a tag where the branch is not here',
      ({ tree, lax }) => {
        tree.git('update-ref', 'refs/tags/origin/next', lax);
      },
      'origin/next',
      /"origin\/next" is only refs\/tags\/origin\/next here; fetch/,
    ],
    [
      'a branch where the one of the remote is not here',
      refs('refs/heads/origin/next'),
      'origin/next',
      /is only refs\/heads\/origin\/next here/,
    ],
    ['a tag for a place', refs('refs/tags/heads/next'), 'heads/next', /is only refs\/tags\/heads\/next here/],
    [
      'a tag for a full name',
      refs('refs/tags/refs/heads/next'),
      'refs/heads/next',
      /"refs\/heads\/next" does not exist here/,
    ],
    [
      'a branch for a full name',
      refs('refs/heads/refs/remotes/origin/next'),
      'refs/remotes/origin/next',
      /does not exist here/,
    ],
    [
      'a tag for what was fetched',
      refs('refs/tags/FETCH_HEAD'),
      'FETCH_HEAD',
      /refs\/tags\/FETCH_HEAD, git's own FETCH_HEAD/,
    ],
    ['a tag for what was there before', refs('refs/tags/ORIG_HEAD'), 'ORIG_HEAD^', /git's own ORIG_HEAD/],
    ['a tag for what was checked out', refs('refs/tags/main'), '@{-1}', /has the name of something else too/],
    ['a message', () => {}, ':/a commit', /may be a commit of any branch/],
    ['a message, not', () => {}, ':/!-x', /may be a commit of any branch/],
    ['what is left out', () => {}, '^HEAD', /leaves commits out and names none; write --base HEAD/],
  ])('%s', async (_, change, name, message) => {
    const planted = plantBranch();
    planted.tree.git('checkout', '--quiet', 'main');
    planted.tree.git('checkout', '--quiet', 'topic');
    change(planted);
    const { status, problems } = await judge(planted.tree, '--base', name);
    expect({ status, message: problems[0].message }).toEqual({
      status: 2,
      message: expect.stringMatching(message),
    });
  });

  test.each<[string, (base: string) => string]>([
    ['a shortened hash', (base) => base.slice(0, 8)],
    ['a hash in capitals', (base) => base.slice(0, 8).toUpperCase()],
    ['what git describe says', (base) => `v1-2-g${base.slice(0, 8)}`],
  ])('a tag for %s', async (_, nameOf) => {
    const { tree, base, lax } = plantBranch();
    const name = nameOf(base);
    tree.git('update-ref', `refs/tags/${name}`, lax);
    const { status, problems } = await judge(tree, '--base', name);
    expect(status).toBe(2);
    expect(problems[0].message).toContain(`the object ${base}`);
  });

  test('nor what an edit of the policy is compared with', async () => {
    const { tree, lax } = plantBranch();
    tree.git('update-ref', 'refs/tags/origin/main', lax);
    const run = await runCommand(['policy', '--diff', 'origin/main'], { cwd: tree.root });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining(`\`--diff ${TRACKED}\``) });
  });

  test('a tag for a whole hash is not asked', async () => {
    const { tree, base, lax } = plantBranch();
    tree.git('update-ref', `refs/tags/${base}`, lax);
    tree.git('update-ref', 'refs/tags/HEAD', lax);
    expect(await judge(tree, '--base', base)).toMatchObject({ status: 1, policy: { commit: base } });
    expect(await judge(tree, '--base', 'HEAD~')).toMatchObject({ status: 1, policy: { commit: base } });
  });
});

describe('a name that means one thing', () => {
  test.each([
    ['origin/main', TRACKED],
    ['origin/main~0^{/a}', `${TRACKED}~0^{/a}`],
    ['remotes/origin/main', TRACKED],
    ['main', 'refs/heads/main'],
    ['heads/main', 'refs/heads/main'],
    ['refs/heads/main', 'refs/heads/main'],
    ['v1', 'refs/tags/v1'],
    ['tags/v1^{}', 'refs/tags/v1^{}'],
    ['main@{0}', 'refs/heads/main@{0}'],
    ['a@b', 'refs/heads/a@b'],
    ['release/1', 'refs/heads/release/1'],
    ['beef', 'refs/heads/beef'],
    ['topic@{upstream}', 'topic@{upstream}'],
    ['@{u}', '@{u}'],
    ['@', '@'],
    ['@~2', '@~2'],
    ['HEAD~2', 'HEAD~2'],
    ['FETCH_HEAD', 'FETCH_HEAD'],
    ['abcdef12', 'abcdef12'],
    ['nothing', 'nothing'],
    ['origin/ma*', 'origin/ma*'],
    ['refs/heads/nothing', null],
  ])('%s is %s', async (name, expected) => {
    const { tree, base } = plantBranch();
    for (const ref of ['tags/v1', 'heads/a@b', 'heads/release/1', 'heads/beef'])
      tree.git('update-ref', `refs/${ref}`, base);
    expect(await findPlainName(tree.root, name, '--base')).toEqual({ name: expected });
  });
});
