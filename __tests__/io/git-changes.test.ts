import { chmodSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listChanges } from '../../src/io/git/git-changes.js';
import { findRevision } from '../../src/io/git/git-revision.js';
import { openObjects } from '../support/opened-objects.js';
import { plantTree } from '../support/planted-tree.js';

async function changesOf(root: string, commit: string) {
  const changes = await listChanges(root, { mergeBase: commit, otherBases: [] });
  if (typeof changes === 'string') throw new Error(changes);
  return changes;
}

describe('listChanges', () => {
  test('changed, added, staged, renamed and removed files; untracked ones are for others', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `RUN step ${index}\n`).join('');
    const tree = plantTree({ a: 'FROM a\n', b: `FROM b\n${long}`, c: 'FROM c\n', same: 'FROM s\n' });
    const base = tree.commit();
    const object = (path: string) => tree.git('rev-parse', `${base}:${path}`);
    tree.write('a', 'FROM changed\n');
    tree.git('mv', 'b', 'new name');
    tree.write('new name', `FROM moved\n${long}`);
    tree.git('rm', '--quiet', 'c');
    tree.write('staged', 'FROM d\n');
    tree.git('add', 'staged');
    tree.write('untracked', 'FROM e\n');

    const { changed, removed } = await changesOf(tree.root, base);
    expect([...changed].sort()).toEqual([
      ['a', { path: 'a', object: object('a') }],
      ['new name', { path: 'b', object: object('b') }],
      ['staged', null],
    ]);
    expect([...removed.keys()]).toEqual(['c']);
  });

  test('a file that was only touched is told apart by its content, and one with another mode counts', async () => {
    const files = { a: 'FROM a\n', 'b/\u00fc': 'FROM b\n', same: 'FROM c\n', mode: 'FROM d\n' };
    const tree = plantTree(files);
    tree.git('config', 'core.fileMode', 'true');
    const base = tree.commit();
    for (const path of ['a', 'b/\u00fc', 'mode']) tree.write(path, files[path as keyof typeof files]);
    tree.write('same', 'FROM e\n');
    for (const path of Object.keys(files)) utimesSync(join(tree.root, path), 1, 1);
    chmodSync(join(tree.root, 'mode'), 0o755);
    const { changed } = await changesOf(tree.root, base);
    expect([...changed.keys()].sort()).toEqual(process.platform === 'win32' ? ['same'] : ['mode', 'same']);
  });

  test('a link that became a file has no object to compare with', async () => {
    const tree = plantTree({ real: 'FROM a\n' });
    tree.link('Dockerfile', 'real');
    const base = tree.commit();
    tree.remove('Dockerfile');
    tree.write('Dockerfile', 'FROM b\n');
    expect((await changesOf(tree.root, base)).changed.get('Dockerfile')).toEqual({
      path: 'Dockerfile',
      object: null,
    });
  });

  test('names with line ends and tabs', async () => {
    const tree = plantTree({ 'a\n\tb': 'FROM a\n' });
    const base = tree.commit();
    tree.write('a\n\tb', 'FROM b\n');
    expect([...(await changesOf(tree.root, base)).changed.keys()]).toEqual(['a\n\tb']);
  });

  test('a program that the repository configures for differences is not started', async () => {
    const tree = plantTree({ a: 'FROM a\n', '.gitattributes': '* diff=evil\n' });
    const base = tree.commit();
    tree.git('config', 'diff.external', 'false');
    tree.git('config', 'diff.evil.command', 'false');
    tree.git('config', 'diff.evil.textconv', 'false');
    tree.write('a', 'FROM b\n');
    expect([...(await changesOf(tree.root, base)).changed.keys()]).toEqual(['a']);
  });
});

describe('findRevision', () => {
  test('the merge base, where the branch left the other one', async () => {
    const tree = plantTree({ a: '1' });
    const fork = tree.commit();
    tree.git('checkout', '--quiet', '-b', 'topic');
    tree.write('b', '2');
    tree.commit();
    tree.git('checkout', '--quiet', 'main');
    tree.write('c', '3');
    const main = tree.commit();
    tree.git('checkout', '--quiet', 'topic');
    const find = (name: string) => findRevision(tree.root, openObjects(tree), name);
    expect(await find('main')).toEqual({ revision: { commit: main, mergeBase: fork, otherBases: [] } });
    expect(await find('HEAD~1')).toEqual({ revision: { commit: fork, mergeBase: fork, otherBases: [] } });
    const topic = tree.git('rev-parse', 'HEAD');
    expect(await find('topic')).toEqual({ revision: { commit: topic, mergeBase: topic, otherBases: [] } });
  });

  test.each(['no-such-branch', '--upload-pack=evil', '-n', 'HEAD:a', 'main..HEAD', ''])(
    '%j is no revision, and the message says what to do',
    async (name) => {
      const tree = plantTree({ a: '1' });
      tree.commit();
      expect(await findRevision(tree.root, openObjects(tree), name)).toEqual({
        problem: `Revision "${name}" does not exist here; fetch it first (\`git fetch origin\`), or use another one, such as \`--base origin/main\`.`,
      });
    },
  );

  test('a shallow clone is named as the reason', async () => {
    const origin = plantTree({ a: '1' });
    const first = origin.commit('one');
    origin.write('a', '2');
    origin.commit('two');
    const clone = plantTree({}, { git: false });
    clone.git('clone', '--quiet', '--depth', '1', `file://${origin.root}`, '.');
    expect(await findRevision(clone.root, openObjects(clone), first)).toHaveProperty(
      'problem',
      expect.stringMatching(/shallow.*--unshallow/),
    );
  });

  test('histories without a common commit', async () => {
    const tree = plantTree({ a: '1' });
    tree.commit();
    tree.git('checkout', '--quiet', '--orphan', 'other');
    tree.commit('other');
    expect(await findRevision(tree.root, openObjects(tree), 'main')).toHaveProperty(
      'problem',
      expect.stringMatching(/no common history/),
    );
  });
});
