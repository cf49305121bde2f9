import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { judge } from '../support/judged-tree.js';
import { LINK_CHANGES } from '../support/link-changes.js';
import { plantHistory } from '../support/planted-history.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';

const POLICY =
  'version: 1\nallow: [docker.io/library/**]\nrules: { end-of-life: ignore, unpinned: ignore }\n';
const IGNORING = `${POLICY}settings: { ignore: ["third_party/**"] }\n`;
const GOOD = 'FROM debian:trixie-slim\n';
const BAD = 'FROM evil.example/base:1\n';
const BY_DEFAULT = '.github/base-images.yml';

const findingsOf = async (tree: PlantedTree, ...words: string[]): Promise<string[]> =>
  (await judge(tree, ...words)).findings.map(
    ({ file, rule }: { file: string; rule: string }) => `${file}: ${rule}`,
  );

test.each(LINK_CHANGES.map((each) => [each.name, each] as const))(
  'a link: %s',
  async (_, { policy, base, change, found }) => {
    const { tree } = plantHistory({ [BY_DEFAULT]: POLICY + policy, ...base }, change, 'head');
    expect(await findingsOf(tree, '--base', 'HEAD~')).toEqual(found);
  },
);

test('once is enough: what is judged by its own name, without a base too', async () => {
  const tree = plantTree({ [BY_DEFAULT]: POLICY, 'v1/Dockerfile': BAD });
  tree.link('latest', 'v1');
  expect(await findingsOf(tree)).toEqual(['v1/Dockerfile: unapproved']);
  expect(await findingsOf(tree, 'latest')).toEqual(['v1/Dockerfile: unapproved']);
  expect(await findingsOf(tree, 'latest/Dockerfile')).toEqual(['v1/Dockerfile: unapproved']);
});

describe('a link is judged however it is asked for', () => {
  const plant = () => {
    const tree = plantTree({
      [BY_DEFAULT]: IGNORING,
      'third_party/x/Dockerfile': BAD,
      'third_party/x/y/Dockerfile': BAD,
    });
    tree.link('api', 'third_party/x');
    return tree;
  };
  const all = ['api/Dockerfile: unapproved', 'api/y/Dockerfile: unapproved'];

  test.each<[string, string[], string[]]>([
    ['the repository', [], all],
    ['a folder above it', ['.'], all],
    ['the link', ['api'], all],
    ['the link with a slash', ['./api/'], all],
    ['a folder behind it', ['api/y'], ['api/y/Dockerfile: unapproved']],
    ['both', ['api', '.'], all],
    ['a file behind it, which is named', ['api/y/Dockerfile'], ['third_party/x/y/Dockerfile: unapproved']],
  ])('%s', async (_, words, found) => {
    const tree = plant();
    expect(await findingsOf(tree, ...words)).toEqual(found);
    tree.commit();
    expect(await findingsOf(tree, ...words)).toEqual(found);
  });

  test('a path from another folder', async () => {
    const tree = plant();
    expect(await findingsOf(plantTree(), `${tree.root}/api`)).toEqual(all);
  });

  test('without git, and where it fails', async () => {
    const files = { [BY_DEFAULT]: IGNORING, 'third_party/x/Dockerfile': BAD };
    for (const git of [true, false]) {
      const tree = plantTree(files, { git });
      tree.link('api', 'third_party/x');
      if (git) tree.write('.git/index', 'nonsense');
      expect(await findingsOf(tree)).toEqual(['api/Dockerfile: unapproved']);
    }
  });

  test('a tracked folder, or file, that has become one', async () => {
    for (const path of ['api', 'api/Dockerfile']) {
      const tree = plantTree({ [BY_DEFAULT]: IGNORING, [path]: GOOD, 'third_party/x/Dockerfile': BAD });
      tree.commit();
      tree.removeAll('api');
      tree.link('api', 'third_party/x');
      expect(await findingsOf(tree)).toEqual(['api/Dockerfile: unapproved']);
      expect(await findingsOf(tree, '--base', 'HEAD')).toEqual(['api/Dockerfile: unapproved']);
      tree.commit();
      expect(await findingsOf(tree, '--base', 'HEAD~')).toEqual(['api/Dockerfile: unapproved']);
    }
  });

  test('one that a sparse checkout leaves out', async () => {
    const tree = plant();
    tree.commit();
    tree.git('sparse-checkout', 'set', '--no-cone', '.github');
    expect(await findingsOf(tree)).toEqual(all);
  });

  test.each<[string, string[], string[]]>([
    ['all', ['.'], ['prod/Dockerfile: unapproved']],
    ['the link', ['prod'], ['prod/Dockerfile: unapproved']],
    ['a file behind it', ['prod/Dockerfile'], ['prod/Dockerfile: unapproved']],
    ['a file behind it of another name', ['prod/odd.txt'], ['prod/odd.txt: unapproved']],
  ])('under the overrides of its own name: %s', async (_, words, found) => {
    const tree = plantTree({
      [BY_DEFAULT]: `${POLICY}overrides: [{ paths: ["prod/**"], allow: [docker.io/library/busybox] }]\n`,
      'dev/Dockerfile': GOOD,
      'dev/odd.txt': GOOD,
    });
    tree.link('prod', 'dev');
    expect(await findingsOf(tree, ...words)).toEqual(found);
  });
});

describe('what is behind a link that leads out of the tree', () => {
  const plant = (files: Readonly<Record<string, string>>) => {
    const outside = plantTree(files, { git: false });
    const tree = plantTree({ [BY_DEFAULT]: POLICY, 'web/Dockerfile': GOOD });
    tree.link('api', outside.root);
    return { tree, outside };
  };

  test('is unreadable, however it is asked for', async () => {
    const { tree } = plant({ Dockerfile: GOOD, 'deep/er/Dockerfile': GOOD, 'deep/x': '' });
    const all = ['api/Dockerfile: unreadable', 'api/deep/er/Dockerfile: unreadable'];
    for (const words of [[], ['.'], ['api'], ['api', 'web']])
      expect(await findingsOf(tree, ...words)).toEqual(all);
    expect(await findingsOf(tree, 'api/Dockerfile')).toEqual(['api/Dockerfile: unreadable']);
    expect(await findingsOf(tree, 'api/deep')).toEqual(['api/deep/er/Dockerfile: unreadable']);
    tree.commit();
    expect(await findingsOf(tree)).toEqual(all);
    expect(await findingsOf(tree, '--base', 'HEAD')).toEqual([]);
  });

  test('is harmless where no name is that of a Dockerfile, or there is a file', async () => {
    const { tree, outside } = plant({ 'readme.md': '', 'src/main.c': '' });
    tree.link('file', `${outside.root}/readme.md`);
    tree.link('null', '/dev/null');
    expect(await findingsOf(tree)).toEqual([]);
  });

  test('is followed, and comes to an end', async () => {
    const { tree, outside } = plant({ 'x/y': '' });
    const other = plantTree({ Dockerfile: GOOD }, { git: false });
    outside.link('x/other', other.root);
    outside.link('x/back', '..');
    outside.link('self', 'self');
    expect(await findingsOf(tree)).toEqual(['api/x/other/Dockerfile: unreadable']);
  });

  test('is unreadable where nobody can look', async () => {
    const tree = plantTree({ [BY_DEFAULT]: POLICY });
    tree.link('api', '/nowhere/x');
    expect((await judge(tree)).findings).toMatchObject([
      {
        file: 'api',
        rule: 'unreadable',
        message: expect.stringMatching(/out of the tree, and Dockerfiles may be behind/),
      },
    ]);
  });

  test('a submodule that was fetched', async () => {
    const other = plantTree({ Dockerfile: GOOD, 'docs/readme': '' });
    other.commit();
    const tree = plantTree({ [BY_DEFAULT]: POLICY });
    tree.git('submodule', '--quiet', 'add', other.root, 'vendor/other');
    tree.link('docs', 'vendor/other/docs');
    expect(await findingsOf(tree)).toEqual([]);
    tree.link('api', 'vendor/other');
    for (const words of [[], ['api'], ['api/Dockerfile']])
      expect(await findingsOf(tree, ...words)).toEqual(['api/Dockerfile: unreadable']);
    tree.commit();
    expect(await findingsOf(tree, '--base', 'HEAD')).toEqual([]);
    other.write('more', '');
    other.commit();
    tree.git('-C', 'vendor/other', 'pull', '--quiet');
    expect(await findingsOf(tree, '--base', 'HEAD')).toEqual(['api/Dockerfile: unreadable']);
  });

  test('a folder that git ignores is read', async () => {
    const tree = plantTree({ [BY_DEFAULT]: POLICY, '.gitignore': 'out/\n', 'out/x/Dockerfile': BAD });
    tree.link('api', 'out/x');
    expect(await findingsOf(tree)).toEqual(['api/Dockerfile: unapproved']);
  });
});

test('a file behind a link that git would convert is unreadable', async () => {
  const tree = plantTree({
    [BY_DEFAULT]: IGNORING,
    'third_party/Dockerfile': GOOD,
    '.gitattributes': 'third_party/* ident\n',
  });
  tree.link('api', 'third_party');
  expect(await findingsOf(tree)).toEqual(['api/Dockerfile: unreadable']);
  expect(await findingsOf(tree, 'api')).toEqual(['api/Dockerfile: unreadable']);
});

test('links that multiply without end: exit 3', async () => {
  const tree = plantTree({ [BY_DEFAULT]: IGNORING, 'd29/Dockerfile': GOOD });
  for (let at = 0; at < 30; at++) for (let to = 0; to < 13; to++) tree.link(`d${at}/l${to}`, `../d${to}`);
  expect(await judge(tree)).toMatchObject({
    status: 3,
    verdict: 'error',
    problems: [{ message: expect.stringMatching(/too many names/) }],
  });
});

test('changed-references: what the base excuses by one name is new by another', async () => {
  const tree = plantTree({ [BY_DEFAULT]: POLICY, 'legacy/Dockerfile': BAD, 'api/Dockerfile': GOOD });
  tree.commit();
  tree.write('legacy/Dockerfile', `# more\n${BAD}`);
  tree.remove('api');
  tree.link('api', 'legacy');
  tree.commit();
  const { counts, findings } = await judge(tree, '--base', 'HEAD~', '--scope', 'changed-references');
  expect(counts).toMatchObject({ blocking: 1, existing: 1 });
  expect(findings).toMatchObject([
    { file: 'api/Dockerfile', existing: false },
    { file: 'legacy/Dockerfile', existing: true },
  ]);
});

test('changed-references: a folder that moved and left a link behind is not new', async () => {
  const tree = plantTree({ [BY_DEFAULT]: POLICY, 'api/Dockerfile': BAD });
  tree.commit();
  tree.git('mv', 'api', 'services');
  tree.link('api', 'services');
  tree.commit();
  expect(await judge(tree, '--base', 'HEAD~', '--scope', 'changed-references')).toMatchObject({
    counts: { blocking: 0, existing: 1 },
  });
});

test('`images` lists what links to folders name', async () => {
  const tree = plantTree({ [BY_DEFAULT]: IGNORING, 'third_party/x/Dockerfile': BAD });
  tree.link('api', 'third_party/x');
  const run = await runCommand(['images'], { cwd: tree.root });
  expect(run.stdout).toContain('api/Dockerfile');
});
