import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listByWalking } from '../../src/io/disk/folder-listing.js';
import type { Listing } from '../../src/io/disk/listed-file.js';
import { findWorkspace, listFolder, readListedFile } from '../../src/io/disk/workspace.js';
import { startGitListing } from '../../src/io/git/git-listing.js';
import { openObjects } from '../support/opened-objects.js';
import { plantTree } from '../support/planted-tree.js';

const any = () => true;

async function list(root: string, prefix = '', select: (path: string) => boolean = any): Promise<Listing> {
  const listing = await startGitListing(root).finish(prefix, select);
  if (listing === null || typeof listing === 'string') throw new Error(`no listing: ${listing}`);
  return listing;
}

const paths = ({ files }: Listing): string[] => files.map(({ path }) => path);

describe('by git', () => {
  test('tracked and untracked files, hidden folders included, ignored ones and .git not', async () => {
    const tree = plantTree({
      Dockerfile: 'FROM a',
      '.devcontainer/Dockerfile': 'FROM a',
      '.gitignore': 'build/\n',
      'build/Dockerfile': 'FROM a',
    });
    tree.commit();
    tree.write('new/Dockerfile', 'FROM b');
    expect(paths(await list(tree.root))).toEqual([
      '.devcontainer/Dockerfile',
      '.gitignore',
      'Dockerfile',
      'new/Dockerfile',
    ]);
  });

  test('a tracked file is listed although it is ignored, a deleted one is not', async () => {
    const tree = plantTree({ 'build/Dockerfile': 'FROM a', Dockerfile: 'FROM a' });
    tree.commit();
    tree.write('.gitignore', 'build/\n');
    tree.remove('Dockerfile');
    expect(paths(await list(tree.root, '', (path) => path.endsWith('Dockerfile')))).toEqual([
      'build/Dockerfile',
    ]);
  });

  test('a folder lists its own files, named from the prefix', async () => {
    const tree = plantTree({ 'api/Dockerfile': 'FROM a', 'web/Dockerfile': 'FROM a' });
    expect(paths(await list(join(tree.root, 'api'), 'api/'))).toEqual(['api/Dockerfile']);
  });

  test('links are files of their own, and links to folders are not followed', async () => {
    const tree = plantTree({ 'real/Dockerfile': 'FROM a' });
    tree.link('Dockerfile', 'real/Dockerfile');
    tree.link('linked', 'real');
    tree.commit();
    const { files } = await list(tree.root);
    expect(files.map(({ path, link }) => [path, link])).toEqual([
      ['Dockerfile', true],
      ['linked', true],
      ['real/Dockerfile', false],
    ]);
  });

  test('names with blanks, line ends, quotes and other scripts are as they are', async () => {
    const names = [
      'a b/Dockerfile',
      'line\nend/Dockerfile',
      'quote"/Dockerfile',
      'ümläut/Dockerfile',
      '日本/Dockerfile',
    ];
    const tree = plantTree(Object.fromEntries(names.map((name) => [name, 'FROM a'])));
    expect(paths(await list(tree.root))).toEqual([...names].sort());
    tree.commit();
    expect(paths(await list(tree.root))).toEqual([...names].sort());
  });

  test('bytes that are no UTF-8 are shown, and the file can be opened', async () => {
    const tree = plantTree();
    const name = Buffer.concat([Buffer.from(`${tree.root}/Dockerfile.`), Buffer.from([0xff])]);
    writeFileSync(name, 'FROM a');
    const [file] = (await list(tree.root)).files;
    expect(file?.path).toBe('Dockerfile.\\xff');
    expect(file?.location).toEqual(name);
    expect(paths(listByWalking(tree.root, '', any))).toEqual(['Dockerfile.\\xff']);
  });

  test('submodules and other repositories inside are named, not looked into', async () => {
    const tree = plantTree({ Dockerfile: 'FROM a' });
    const other = plantTree({ Dockerfile: 'FROM b' });
    other.commit();
    tree.git('submodule', '--quiet', 'add', other.root, 'vendor/other');
    tree.write('nested/Dockerfile', 'FROM c');
    execFileSync('git', ['init', '--quiet', join(tree.root, 'nested')]);
    const listing = await list(tree.root, '', (path) => path.endsWith('Dockerfile'));
    expect(paths(listing)).toEqual(['Dockerfile']);
    expect(listing.repositories).toEqual(['nested', 'vendor/other']);
  });

  test('files that a sparse checkout leaves out keep their object', async () => {
    const tree = plantTree({ 'api/Dockerfile': 'FROM a', 'web/Dockerfile': 'FROM b' });
    tree.commit();
    tree.git('sparse-checkout', 'set', 'api');
    const web = (await list(tree.root)).files.find(({ path }) => path === 'web/Dockerfile');
    expect(web).toMatchObject({ unwatched: true, object: tree.git('rev-parse', 'HEAD:web/Dockerfile') });
  });

  test('a file with a conflict is listed once', async () => {
    const tree = plantTree({ Dockerfile: 'FROM a\n' });
    tree.commit();
    tree.git('checkout', '--quiet', '-b', 'other');
    tree.write('Dockerfile', 'FROM b\n');
    tree.commit();
    tree.git('checkout', '--quiet', 'main');
    tree.write('Dockerfile', 'FROM c\n');
    tree.commit();
    expect(() => tree.git('merge', 'other')).toThrow();
    expect(paths(await list(tree.root))).toEqual(['Dockerfile']);
  });

  test('no repository is no answer, a broken one says what is wrong', async () => {
    const folder = plantTree({ Dockerfile: 'FROM a' }, { git: false });
    expect(await startGitListing(folder.root).finish('', any)).toBeNull();
    const tree = plantTree({ Dockerfile: 'FROM a' });
    tree.write('.git/index', 'nonsense');
    expect(await startGitListing(tree.root).finish('', any)).toMatch(/index/);
  });

  test('nothing that the repository configures is started', async () => {
    const tree = plantTree({ Dockerfile: 'FROM a' });
    tree.git('config', 'core.fsmonitor', `touch ${tree.root}/started; false`);
    expect(paths(await list(tree.root))).toEqual(['Dockerfile']);
    expect(existsSync(join(tree.root, 'started'))).toBe(false);
  });
});

describe('by walking', () => {
  test('every file but those of .git, sorted; links to folders are not followed', () => {
    const tree = plantTree(
      {
        'b/Dockerfile': '',
        'a/.hidden/Dockerfile': '',
        '.git/Dockerfile': '',
        'node_modules/x/Dockerfile': '',
        'Dockerfile/inner': '',
      },
      { git: false },
    );
    tree.link('loop', '.');
    expect(paths(listByWalking(tree.root, 'p/', any))).toEqual([
      'p/Dockerfile/inner',
      'p/a/.hidden/Dockerfile',
      'p/b/Dockerfile',
      'p/loop',
      'p/node_modules/x/Dockerfile',
    ]);
  });

  test('pipes are listed, for their reader to refuse', () => {
    const { root } = plantTree({}, { git: false });
    execFileSync('mkfifo', [join(root, 'Dockerfile')]);
    expect(paths(listByWalking(root, '', any))).toEqual(['Dockerfile']);
  });

  test('a folder that is not there is unreadable', () => {
    const { root } = plantTree({}, { git: false });
    expect(listByWalking(join(root, 'gone'), 'gone/', any).unreadable).toEqual([
      { path: 'gone', reason: 'is a folder that disappeared before it could be read' },
    ]);
  });
});

test('a folder of tracked files that became a symbolic link is noticed', async () => {
  const tree = plantTree({ 'api/Dockerfile': 'FROM a', 'web/Dockerfile': 'FROM a' });
  const outside = plantTree({ Dockerfile: 'FROM evil' });
  tree.commit();
  tree.remove('api');
  tree.link('api', outside.root);
  const workspace = { root: tree.root, repository: tree.root, trouble: null, objects: openObjects(tree) };
  const { files } = await list(tree.root, '', (path) => path.endsWith('Dockerfile'));
  expect(files.map((file) => [file.path, readListedFile(workspace, file)])).toEqual([
    ['api/Dockerfile', { unreadable: 'is behind a symbolic link that leads out of the tree' }],
    ['web/Dockerfile', { bytes: Buffer.from('FROM a') }],
  ]);
});

test('what is something else than the listing says is still refused, or followed', async () => {
  const tree = plantTree({ pipe: 'FROM a', link: 'FROM b', other: 'FROM c' });
  tree.commit();
  tree.remove('pipe');
  execFileSync('mkfifo', [join(tree.root, 'pipe')]);
  tree.remove('link');
  tree.link('link', 'other');
  const workspace = { root: tree.root, repository: tree.root, trouble: null, objects: openObjects(tree) };
  const { files } = await list(tree.root);
  expect(files.map((file) => [file.path, readListedFile(workspace, file)])).toEqual([
    ['link', { bytes: Buffer.from('FROM c') }],
    ['other', { bytes: Buffer.from('FROM c') }],
    ['pipe', { unreadable: 'is a pipe, not a regular file' }],
  ]);
});

test('a listing that is asked for late is as complete as any', async () => {
  const tree = plantTree({ Dockerfile: 'FROM a' });
  const started = startGitListing(tree.root);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const listing = await started.finish('', any);
  expect(listing).toMatchObject({ files: [{ path: 'Dockerfile' }] });
});

describe('a checkout without symbolic links has their texts as files', () => {
  const checkout = (files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>>) => {
    const tree = plantTree(files);
    for (const [path, target] of Object.entries(links)) tree.link(path, target);
    tree.commit();
    tree.git('config', 'core.symlinks', 'false');
    for (const path of Object.keys(links)) tree.remove(path);
    tree.git('checkout', '--', '.');
    return tree;
  };
  const readAll = async ({ root }: ReturnType<typeof plantTree>) => {
    const workspace = await findWorkspace(root);
    if ('broken' in workspace) throw new Error(workspace.broken);
    const { listing } = await listFolder(root, null, '', any);
    return Object.fromEntries(
      listing.files.map((file) => {
        const content = readListedFile(workspace, file);
        return [file.path, 'bytes' in content ? String(content.bytes) : content.unreadable];
      }),
    );
  };

  test('a link is the file that it leads to, by way of others too', async () => {
    const tree = checkout({ 'x/real': 'FROM a' }, { Dockerfile: 'x/link', 'x/link': 'real' });
    expect(await readAll(tree)).toEqual({ Dockerfile: 'FROM a', 'x/link': 'FROM a', 'x/real': 'FROM a' });
  });

  test('none leads out of the tree, nowhere or in a circle to a file', async () => {
    const outside = plantTree({ Dockerfile: 'FROM secret' });
    const tree = checkout({}, { a: '../..'.repeat(9), b: `${outside.root}/Dockerfile`, c: 'gone', d: 'd' });
    expect(await readAll(tree)).toEqual({
      a: expect.stringMatching(/out of the tree/),
      b: expect.stringMatching(/out of the tree/),
      c: expect.stringMatching(/disappeared/),
      d: 'd',
    });
  });

  test('a file that took the place of a link is itself', async () => {
    const tree = plantTree({ real: 'FROM a' });
    tree.link('Dockerfile', 'real');
    tree.commit();
    tree.remove('Dockerfile');
    tree.write('Dockerfile', 'real');
    expect(await readAll(tree)).toEqual({ Dockerfile: 'real', real: 'FROM a' });
  });
});
