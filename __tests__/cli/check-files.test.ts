import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { FILES, judge, POLICY } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';

describe('which files', () => {
  const tree = () =>
    plantTree({
      ...FILES,
      '.devcontainer/Dockerfile': 'FROM a:1\n',
      'docs/x.Dockerfile': 'FROM b:1\n',
      'odd/name.txt': 'FROM c:1\n',
      '.gitignore': 'ignored/\n',
      'ignored/Dockerfile': 'FROM d:1\n',
    });

  test.each<[string, string[], string[]]>([
    ['all of the tree', [], ['.devcontainer/Dockerfile', 'api/Dockerfile', 'docs/x.Dockerfile']],
    ['the folder as a dot', ['.'], ['.devcontainer/Dockerfile', 'api/Dockerfile', 'docs/x.Dockerfile']],
    ['a folder', ['docs'], ['docs/x.Dockerfile']],
    ['a folder with a slash', ['./docs/'], ['docs/x.Dockerfile']],
    ['a file whatever its name', ['odd/name.txt'], ['odd/name.txt']],
    ['an ignored file that is named', ['ignored/Dockerfile'], ['ignored/Dockerfile']],
    ['an ignored folder', ['ignored'], []],
    [
      'each file once',
      ['api', 'api/Dockerfile', '.'],
      ['.devcontainer/Dockerfile', 'api/Dockerfile', 'docs/x.Dockerfile'],
    ],
  ])('%s', async (_, words, files) => {
    const { files: found } = await judge(tree(), ...words);
    expect(found.map(({ file }: { file: string }) => file)).toEqual(files);
  });

  test('from a folder inside: all of the tree, and paths start where one stands', async () => {
    const { root } = tree();
    const from = async (...words: string[]) =>
      JSON.parse(
        (await runCommand(['check', '--format', 'json', ...words], { cwd: join(root, 'docs') })).stdout,
      );
    expect((await from()).counts.files).toBe(3);
    expect((await from('.')).files).toMatchObject([{ file: 'docs/x.Dockerfile' }]);
    expect((await from('../api/Dockerfile')).files).toMatchObject([{ file: 'api/Dockerfile' }]);
  });

  test('without git every file is searched, ignored or not', async () => {
    const plain = plantTree({ ...FILES, 'x/Dockerfile': 'FROM node:22\n' }, { git: false });
    expect(await judge(plain)).toMatchObject({ status: 0, counts: { files: 2 } });
    const run = await runCommand(['check'], { cwd: plain.root, env: { PATH: '/nonexistent' } });
    expect(run).toMatchObject({ status: 0, stderr: '' });
  });

  test('a git that fails is said, and nothing is left out', async () => {
    const broken = plantTree({ ...FILES, '.gitignore': 'x/\n', 'x/Dockerfile': 'FROM evil:1\n' });
    broken.write('.git/index', 'nonsense');
    const { status, counts, problems } = await judge(broken);
    expect({ status, counts }).toMatchObject({ status: 1, counts: { files: 2, blocking: 1 } });
    expect(problems).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^Git could not list the files/) },
    ]);
  });

  test('settings.files and settings.ignore', async () => {
    const own = plantTree({
      '.github/base-images.yml': `${POLICY}settings: { files: ["**/*.build"], ignore: ["old/**"] }\n`,
      'a.build': 'FROM node:22\n',
      'old/b.build': 'FROM evil:1\n',
      Dockerfile: 'FROM evil:1\n',
    });
    expect((await judge(own)).files).toMatchObject([{ file: 'a.build' }]);
  });

  test('a folder with a policy of its own is a tree of its own', async () => {
    const outer = plantTree({
      ...FILES,
      'shop/.github/base-images.yml': POLICY,
      'shop/Dockerfile': 'FROM node:22\n',
    });
    const run = await runCommand(['check', '--format', 'json'], { cwd: join(outer.root, 'shop') });
    expect(JSON.parse(run.stdout).files).toMatchObject([{ file: 'Dockerfile' }]);
  });

  test('standard input', async () => {
    const { root } = plantTree(FILES);
    const run = await runCommand(['check', '-'], { cwd: root, input: 'FROM node:22\nFROM evil:1\n' });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^-\n\n {2}✖ block unapproved · final image · line 2\n {4}2 │ FROM evil:1\n/);
  });
});
