import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { FILES, judge } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';

const GOOD = 'FROM node:22\n';
const foundIn = async (tree: PlantedTree, ...words: string[]) =>
  (await judge(tree, ...words)).findings.map(
    ({ file, rule }: { file: string; rule: string }) => `${file}: ${rule}`,
  );

describe('a file that a checkout makes another one of is unreadable', () => {
  test.each<[string, string, string[]]>([
    ['by an encoding', 'Dockerfile working-tree-encoding=ASCII//TRANSLIT\n', ['api/Dockerfile: unreadable']],
    ['by a filter', '/api/* filter=git-crypt\n', ['api/Dockerfile: unreadable']],
    ['not by line ends or Git LFS', '* text=auto eol=crlf filter=lfs\n', []],
    ['not where it is taken off', '* filter=git-crypt\nDockerfile !filter\n', []],
  ])('%s', async (_, attributes, expected) => {
    const tree = plantTree({ ...FILES, '.gitattributes': attributes });
    expect(await foundIn(tree)).toEqual(expected);
    expect(await foundIn(tree, 'api')).toEqual(expected);
    expect(await foundIn(tree, 'api/Dockerfile')).toEqual(expected);
  });

  test('the message names the line and what it says', async () => {
    const tree = plantTree({ ...FILES, '.gitattributes': '# ours\nDockerfile ident\n' });
    const { status, findings } = await judge(tree);
    expect(status).toBe(1);
    expect(findings[0].message).toContain('line 2 of .gitattributes gives it ident');
    expect(findings[0].fix.description).toContain('Take the attribute from the file');
    expect(findings[0].fix.description).not.toContain('settings.ignore');
    const images = await runCommand(['images'], { cwd: tree.root });
    expect(images).toMatchObject({ status: 1, stdout: expect.stringContaining('line 2 of') });
  });

  test('by a file in between, and through a link to what it is about', async () => {
    const tree = plantTree({
      ...FILES,
      'api/.gitattributes': '* ident\n',
      'docker/base.txt': GOOD,
      'docker/.gitattributes': '*.txt ident\n',
    });
    tree.link('web/Dockerfile', '../docker/base.txt');
    expect(await foundIn(tree)).toEqual(['api/Dockerfile: unreadable', 'web/Dockerfile: unreadable']);
  });

  test('one that a sparse checkout leaves out', async () => {
    const tree = plantTree({ ...FILES, 'web/Dockerfile': GOOD, 'web/.gitattributes': '* ident\n' });
    tree.commit();
    tree.git('sparse-checkout', 'set', 'api', '.github');
    expect(await foundIn(tree)).toEqual(['web/Dockerfile: unreadable']);
  });

  /** What keeps git from saying anything about the tree. */
  const NO_GIT: Readonly<Record<string, (tree: PlantedTree) => Readonly<Record<string, string>>>> = {
    'it is not installed': (tree) => ({ PATH: join(tree.root, 'no-programs') }),
    'the repository belongs to somebody else': () => ({ GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }),
    'the repository is damaged': (tree) => {
      tree.remove('.git/HEAD');
      return {};
    },
  };

  test.each(Object.entries(NO_GIT))('also where git cannot be asked: %s', async (_, prepare) => {
    const tree = plantTree({
      ...FILES,
      'web/Dockerfile': GOOD,
      'web/.gitattributes': 'Dockerfile filter=x\n',
    });
    const env = prepare(tree);
    for (const words of [[], ['web'], ['web/Dockerfile']]) {
      const run = await runCommand(['check', '--format', 'json', ...words], { cwd: tree.root, env });
      const { findings, problems } = JSON.parse(run.stdout);
      expect({ status: run.status, findings }).toMatchObject({
        status: 1,
        findings: [{ file: 'web/Dockerfile', rule: 'unreadable' }],
      });
      if (words.length === 0) {
        expect(problems).toMatchObject([{ message: expect.stringMatching(/^Git could not list the files/) }]);
      }
    }
  });

  test('without a repository there is no checkout', async () => {
    const tree = plantTree({ ...FILES, '.gitattributes': '* ident\n' }, { git: false });
    expect(await foundIn(tree)).toEqual([]);
  });
});

describe('where only .gitattributes changed', () => {
  function branchOff(files: Readonly<Record<string, string>>): PlantedTree {
    const tree = plantTree({ ...FILES, 'old/Dockerfile': GOOD, ...files });
    tree.commit();
    tree.git('checkout', '--quiet', '-b', 'topic');
    return tree;
  }
  const changed = (tree: PlantedTree) => foundIn(tree, '--base', 'main');

  test.each<[string, Readonly<Record<string, string>>, (tree: PlantedTree) => void, string[]]>([
    [
      'a new one',
      {},
      (tree) => tree.write('.gitattributes', 'api/* ident\n'),
      ['api/Dockerfile: unreadable'],
    ],
    [
      'one that is committed',
      {},
      (tree) => {
        tree.write('api/.gitattributes', '* ident\n');
        tree.commit();
      },
      ['api/Dockerfile: unreadable'],
    ],
    [
      'a line more',
      { '.gitattributes': '* text\n' },
      (tree) => tree.write('.gitattributes', '* text\nold/* ident\n'),
      ['old/Dockerfile: unreadable'],
    ],
    [
      'a line that says nothing new',
      { '.gitattributes': 'old/* ident\n' },
      (tree) => tree.write('.gitattributes', '*.png -text\nold/* ident\n'),
      [],
    ],
    [
      'one that is moved',
      { 'x/.gitattributes': '* ident\n' },
      (tree) => tree.git('mv', 'x/.gitattributes', '.gitattributes'),
      ['api/Dockerfile: unreadable', 'old/Dockerfile: unreadable'],
    ],
  ])('%s', async (_, files, change, expected) => {
    const tree = branchOff(files);
    change(tree);
    expect(await changed(tree)).toEqual(expected);
  });

  test.each([
    ['removed', (tree: PlantedTree) => tree.remove('.gitattributes')],
    ['emptied', (tree: PlantedTree) => tree.write('.gitattributes', '')],
  ])('one that is %s: what it hid is judged', async (_, change) => {
    const tree = branchOff({ '.gitattributes': 'x/* ident\n', 'x/Dockerfile': 'FROM evil:1\n' });
    change(tree);
    expect(await changed(tree)).toEqual(['x/Dockerfile: unapproved']);
    expect(await foundIn(tree, '--base', 'main', '--scope', 'changed-references')).toEqual([
      'x/Dockerfile: unapproved',
    ]);
  });

  describe('what was converted at the base, and is as it was', () => {
    const CONVERTS = 'Dockerfile ident\n*.txt ident\n*.df filter=x\n';
    const COMPOSE = 'services: { a: { build: { context: lib, dockerfile: build.df } } }\n';
    function branchOffNames(): PlantedTree {
      const tree = plantTree({
        ...FILES,
        '.gitattributes': CONVERTS,
        'docker/base.txt': GOOD,
        'lib/build.df': GOOD,
        'compose.yaml': COMPOSE,
      });
      tree.link('web/Dockerfile', '../docker/base.txt');
      tree.link('folder', 'api');
      tree.commit();
      tree.git('checkout', '--quiet', '-b', 'topic');
      return tree;
    }

    test.each<[string, (tree: PlantedTree) => void]>([
      ['something else', (tree) => tree.write('notes.txt', 'x\n')],
      ['a comment', (tree) => tree.write('.gitattributes', `# ours\n${CONVERTS}`)],
      ['what says nothing of it', (tree) => tree.write('api/.gitattributes', '*.sh text\n')],
      ['the file that names it', (tree) => tree.write('compose.yaml', `# ours\n${COMPOSE}`)],
    ])('is not told where %s changes', async (_, change) => {
      const tree = branchOffNames();
      change(tree);
      tree.commit();
      expect(await changed(tree)).toEqual([]);
    });

    test.each(['docker/base.txt', 'lib/build.df', 'api/Dockerfile'])(
      'is told where %s changes',
      async (path) => {
        const tree = branchOffNames();
        tree.write(path, 'FROM node:24\n');
        const found = await changed(tree);
        expect(found.length).toBeGreaterThan(0);
        for (const each of found) expect(each).toMatch(/: unreadable$/);
      },
    );
  });

  test('what was converted at the base excuses nothing', async () => {
    const tree = branchOff({ '.gitattributes': 'x/* ident\n', 'x/Dockerfile': 'FROM evil:1\n' });
    tree.remove('.gitattributes');
    tree.write('x/Dockerfile', '# more\nFROM evil:1\n');
    const { status, findings } = await judge(tree, '--base', 'main', '--scope', 'changed-references');
    expect({ status, findings }).toMatchObject({
      status: 1,
      findings: [{ rule: 'unapproved', existing: false }],
    });
  });
});
