import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { check, FILES, judge, POLICY } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { ON_POSIX, slashed } from '../support/system.js';

const BAD = 'FROM evil:1\n';

/** A tree with old debt on `main`, and a branch that starts there. */
function branchOff(files: Readonly<Record<string, string>> = {}): PlantedTree {
  const tree = plantTree({ ...FILES, 'old/Dockerfile': BAD, ...files });
  tree.commit('main');
  tree.git('checkout', '--quiet', '-b', 'topic');
  return tree;
}

const filesOf = async (tree: PlantedTree, ...words: string[]) => {
  const { files } = await judge(tree, '--base', 'main', ...words);
  return files.map(({ file }: { file: string }) => file);
};

describe('only what changed is judged', () => {
  test.each<[string, (tree: PlantedTree) => void, string[]]>([
    ['nothing changed', () => {}, []],
    ['changed', (tree) => tree.write('api/Dockerfile', BAD), ['api/Dockerfile']],
    ['untracked', (tree) => tree.write('new/Dockerfile', BAD), ['new/Dockerfile']],
    [
      'staged',
      (tree) => {
        tree.write('new/Dockerfile', BAD);
        tree.git('add', '.');
      },
      ['new/Dockerfile'],
    ],
    [
      'committed',
      (tree) => {
        tree.write('new/Dockerfile', BAD);
        tree.commit();
      },
      ['new/Dockerfile'],
    ],
    ['renamed as it is', (tree) => tree.git('mv', 'old', 'moved'), ['moved/Dockerfile']],
    ['deleted', (tree) => tree.remove('old'), []],
    [
      'deleted for git only',
      (tree) => tree.git('rm', '--quiet', '--cached', 'old/Dockerfile'),
      ['old/Dockerfile'],
    ],
    ['another file', (tree) => tree.write('readme', 'x'), []],
    [
      'hidden from git',
      (tree) => {
        tree.git('update-index', '--assume-unchanged', 'api/Dockerfile');
        tree.write('api/Dockerfile', BAD);
      },
      ['api/Dockerfile'],
    ],
  ])('%s', async (_, change, files) => {
    const tree = branchOff();
    change(tree);
    expect(await filesOf(tree)).toEqual(files);
  });

  test('what main did since does not count', async () => {
    const tree = branchOff();
    tree.git('checkout', '--quiet', 'main');
    tree.write('later/Dockerfile', BAD);
    tree.commit();
    tree.git('checkout', '--quiet', 'topic');
    expect(await filesOf(tree)).toEqual([]);
  });

  test('paths narrow it, and a file that is named and did not change is not judged', async () => {
    const tree = branchOff();
    tree.write('api/Dockerfile', BAD);
    tree.write('web/Dockerfile', BAD);
    expect(await filesOf(tree, 'web')).toEqual(['web/Dockerfile']);
    expect(await filesOf(tree, 'api/Dockerfile', 'old/Dockerfile')).toEqual(['api/Dockerfile']);
  });

  test('a name that only a wildcard approves, and that no official image has, is said where it is new', async () => {
    const policy =
      'version: 1\nallow: [docker.io/library/**]\nrules: { end-of-life: ignore }\nsettings: { scope: changed-references }\n';
    const tree = plantTree({ '.github/base-images.yml': policy, Dockerfile: 'FROM old-local:1\n' });
    tree.commit('main');
    tree.git('checkout', '--quiet', '-b', 'topic');
    tree.write('Dockerfile', 'FROM old-local:2 AS a\nFROM acme-local:1.0\n');
    const placesOf = async (...words: string[]) => {
      const { status, problems } = await judge(tree, ...words);
      expect(status).toBe(0);
      return problems.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`);
    };
    expect(await placesOf('--base', 'main')).toEqual(['Dockerfile:2']);
    expect(await placesOf()).toEqual(['Dockerfile:1', 'Dockerfile:2']);
  });

  test('--scope all judges everything', async () => {
    expect(await filesOf(branchOff(), '--scope', 'all')).toEqual(['api/Dockerfile', 'old/Dockerfile']);
  });

  test('a link counts as changed when what it leads to changed', async () => {
    const tree = plantTree({ ...FILES, 'docker/base': 'FROM node:22\n' });
    tree.link('web/Dockerfile', '../docker/base');
    tree.commit();
    tree.git('checkout', '--quiet', '-b', 'topic');
    expect(await filesOf(tree)).toEqual([]);
    tree.write('docker/base', BAD);
    expect(await judge(tree, '--base', 'main')).toMatchObject({
      status: 1,
      findings: [{ rule: 'unapproved', file: 'web/Dockerfile' }],
    });
  });

  test('a link that is as broken as it was is no change, one that broke is', async () => {
    const tree = plantTree({ ...FILES, real: 'FROM node:22\n' });
    tree.link('a/Dockerfile', 'gone');
    tree.link('b/Dockerfile', '../real');
    tree.commit();
    tree.git('checkout', '--quiet', '-b', 'topic');
    tree.remove('real');
    expect((await judge(tree, '--base', 'main')).findings).toMatchObject([
      { rule: 'unreadable', file: 'b/Dockerfile' },
    ]);
  });

  test('the summary says against what', async () => {
    const tree = branchOff();
    tree.write('api/Dockerfile', 'FROM node:22\n');
    const { stdout } = await check(tree, '--base', 'main');
    expect(stdout).toContain('1 Dockerfile judged for the change against main, of 2, 1 image reference');
    expect(stdout).toMatch(/policy \.github\/base-images\.yml at [0-9a-f]{12}/);
  });
});

describe('a change of the policy itself', () => {
  const path = '.github/base-images.yml';
  test.each<[string, (tree: PlantedTree) => void, string[]]>([
    [
      'that it edits it',
      (tree) => tree.write(path, `${POLICY}# more\n`),
      ['This change edits the policy; that counts'],
    ],
    [
      'that it breaks it',
      (tree) => tree.write(path, 'version: 1\nalow: []\n'),
      [`is wrong (${path}, line 2): once`],
    ],
    [
      'that it removes it',
      (tree) => tree.remove(path),
      ['This change removes the policy: once it is merged'],
    ],
    ['nothing where it stays', (tree) => tree.write('README.md', 'x\n'), []],
  ])('is told: %s', async (_, change, expected) => {
    const tree = plantTree({ ...FILES, [path]: POLICY });
    tree.commit('main');
    change(tree);
    const { problems, status } = await judge(tree, '--base', 'main');
    expect(status).toBe(0);
    expect(problems).toEqual(
      expected.map((text) =>
        expect.objectContaining({ file: path, level: 'warning', message: expect.stringContaining(text) }),
      ),
    );
  });
});

describe('changed-references: what the base has too does not count', () => {
  const judgeReferences = (tree: PlantedTree) =>
    judge(tree, '--base', 'main', '--scope', 'changed-references');

  test('a line that moved', async () => {
    const tree = branchOff();
    tree.write('old/Dockerfile', `# moved\n\n${BAD}`);
    expect(await judgeReferences(tree)).toMatchObject({
      status: 0,
      counts: { blocking: 0, existing: 1 },
      findings: [{ existing: true, line: 3 }],
    });
    expect(await judge(tree, '--base', 'main')).toMatchObject({ status: 1 });
  });

  test('an argument far away', async () => {
    const dockerfile = (version: string) => `ARG V=${version}\nFROM evil:$V\n`;
    const tree = branchOff({ 'old/Dockerfile': dockerfile('1') });
    tree.write('old/Dockerfile', dockerfile('2'));
    expect(await judgeReferences(tree)).toMatchObject({ status: 1, findings: [{ existing: false }] });
  });

  test('a renamed file is compared with its old name', async () => {
    const long = Array.from({ length: 30 }, (_, index) => `RUN step ${index}\n`).join('');
    const tree = branchOff({ 'old/Dockerfile': BAD + long });
    tree.git('mv', 'old', 'moved');
    tree.write('moved/Dockerfile', `${BAD}${long}RUN more\n`);
    expect(await judgeReferences(tree)).toMatchObject({ status: 0, counts: { existing: 1 } });
  });

  test('a file that was no Dockerfile before excuses nothing', async () => {
    const tree = branchOff({ 'notes.txt': BAD });
    tree.git('mv', 'notes.txt', 'Dockerfile');
    expect(await judgeReferences(tree)).toMatchObject({ status: 1, counts: { blocking: 1, existing: 0 } });
  });

  test('the scope of the policy holds, and --scope comes before it', async () => {
    const policy = `${POLICY}settings: { scope: changed-references }\n`;
    const tree = branchOff({ '.github/base-images.yml': policy });
    tree.write('old/Dockerfile', `#\n${BAD}`);
    expect(await judge(tree, '--base', 'main')).toMatchObject({ status: 0 });
    expect(await judge(tree, '--base', 'main', '--scope', 'changed-files')).toMatchObject({ status: 1 });
  });
});

describe('changed-references: only a regular file that was judged is a base', () => {
  const countReferences = async (tree: PlantedTree) =>
    (await judge(tree, '--base', 'main', '--scope', 'changed-references')).counts;
  const isNew = { blocking: 1, existing: 0 };

  test.each<[string, Readonly<Record<string, string>>, (tree: PlantedTree) => void]>([
    [
      'a note that is made a Dockerfile',
      { 'notes.txt': BAD },
      (tree) => tree.git('mv', 'notes.txt', 'Dockerfile'),
    ],
    [
      'a file out of settings.ignore',
      {
        '.github/base-images.yml': `${POLICY}settings: { ignore: [third_party/**] }\n`,
        'third_party/Dockerfile': BAD,
      },
      (tree) => tree.git('mv', 'third_party/Dockerfile', 'Dockerfile'),
    ],
    ['a template', { 'Dockerfile.j2': BAD }, (tree) => tree.git('mv', 'Dockerfile.j2', 'Dockerfile')],
  ])('not %s', async (_, files, change) => {
    const tree = branchOff(files);
    change(tree);
    expect(await countReferences(tree)).toMatchObject(isNew);
  });

  test.runIf(ON_POSIX)('not a link, whatever it says or leads to', async () => {
    for (const target of ['FROM evil:1', 'old/Dockerfile']) {
      const tree = plantTree({ ...FILES, 'old/Dockerfile': BAD });
      tree.link('Dockerfile', target);
      tree.commit();
      tree.git('checkout', '--quiet', '-b', 'topic');
      tree.remove('Dockerfile');
      tree.write('Dockerfile', BAD);
      expect(await countReferences(tree)).toMatchObject(isNew);
    }
  });

  test('but the same one under another name', async () => {
    const tree = branchOff();
    tree.git('mv', 'old/Dockerfile', 'old/api-Dockerfile');
    expect(await countReferences(tree)).toMatchObject({ blocking: 0, existing: 1 });
  });
});

describe('a changed file that is not judged', () => {
  const notesOf = async (tree: PlantedTree, ...words: string[]) => {
    const { problems } = await judge(tree, '--base', 'main', ...words);
    return problems.map(({ file, message }: { file: string; message: string }) => [file, message]);
  };
  const note = expect.stringMatching(/^This changed file was not judged, but it begins as a Dockerfile does/);

  test('is named where its first instruction reads like that of a Dockerfile', async () => {
    const tree = branchOff({ 'kept.txt': BAD, 'edited.txt': BAD, 'gone.txt': BAD });
    tree.write('edited.txt', `# now\n${BAD}`);
    tree.write('build/prod.txt', 'ARG A=1\nFROM evil:$A\n');
    tree.write('Dockerfile.go', BAD);
    tree.write('readme.md', '# From here\n');
    tree.remove('gone.txt');
    tree.git('add', 'build');
    expect(await notesOf(tree)).toEqual([
      ['Dockerfile.go', note],
      ['build/prod.txt', note],
      ['edited.txt', note],
    ]);
    expect(await notesOf(tree, '--scope', 'all')).toHaveLength(3);
    expect(await notesOf(tree, 'build')).toEqual([['build/prod.txt', note]]);
    // without a base only what has nearly the name of a Dockerfile
    expect((await judge(tree)).problems).toMatchObject([{ file: 'Dockerfile.go' }]);
  });

  test('as BuildKit reads the first instruction, or where it names a frontend', async () => {
    const tree = branchOff();
    tree.write('a.txt', 'fr\\\nom evil:1\n');
    tree.write('b.txt', '# escape=`\nfr`\nom evil:1\n');
    tree.write('c.txt', `${'# a comment, and many more of them, as long as a license\n'.repeat(3000)}${BAD}`);
    tree.write('d.txt', '# syntax=evil/x:1\nanything\n');
    tree.write('e.json', '{"syntax": "evil/x:1"}\n');
    tree.write('f.txt', '# a comment only\n');
    expect((await notesOf(tree)).map(([file]: string[]) => file)).toEqual([
      'a.txt',
      'b.txt',
      'c.txt',
      'd.txt',
      'e.json',
    ]);
  });

  test('not where the policy ignores it', async () => {
    const tree = branchOff({ '.github/base-images.yml': `${POLICY}settings: { ignore: [docs/**] }\n` });
    tree.write('docs/x.txt', BAD);
    tree.write('docs/Dockerfile', BAD);
    expect(await notesOf(tree)).toEqual([]);
  });

  test('is judged where a link with the name of a Dockerfile leads to it', async () => {
    const tree = branchOff({ 'n.txt': 'FROM busybox\n' });
    tree.link('a/Dockerfile', '../n.txt');
    tree.git('add', 'a');
    tree.git('commit', '-qm', 'link');
    tree.git('branch', '-f', 'main');
    tree.write('n.txt', BAD);
    const report = await judge(tree, '--base', 'main');
    expect(report.problems).toEqual([]);
    expect(report.findings).toMatchObject([{ file: 'a/Dockerfile', rule: 'unapproved' }]);
  });

  test('cannot be read where a build file that is not read may build it', async () => {
    const compose = `services: {s: {build: {dockerfile: odd.txt}}}\n${'# long\n'.repeat(160_000)}`;
    const tree = branchOff({ 'compose.yaml': compose, 'odd.txt': 'FROM busybox\n', 'kept.txt': BAD });
    tree.write('odd.txt', BAD);
    const report = await judge(tree, '--base', 'main');
    expect(report.problems).toEqual([]);
    expect(report.findings).toMatchObject([
      {
        file: 'odd.txt',
        rule: 'unreadable',
        message: expect.stringContaining('compose.yaml builds, which is not read'),
      },
    ]);
    tree.write('compose.yaml', 'services: {s: {build: {dockerfile: other.txt}}}\n');
    expect(await notesOf(tree)).toContainEqual(['odd.txt', note]);
  });

  test('templates are counted where they changed', async () => {
    const tree = branchOff({ 'a/Dockerfile.j2': '{{ x }}\n', 'b/Dockerfile.j2': '{{ x }}\n' });
    expect(await notesOf(tree)).toEqual([]);
    tree.write('b/Dockerfile.j2', '{{ y }}\n');
    expect(await notesOf(tree)).toEqual([
      ['b/Dockerfile.j2', expect.stringMatching(/^1 Dockerfile template/)],
    ]);
  });

  test('all of them are counted at the end of every report', async () => {
    const tree = branchOff({ 'a/Dockerfile.j2': '{{ x }}\n', 'b/Dockerfile.j2': '{{ x }}\n' });
    tree.write('README.md', 'New\n');
    const report = async (format: string) =>
      (await runCommand(['check', '--base', 'main', '--format', format], { cwd: tree.root })).stdout;
    expect(await report('terminal')).toMatch(/ · 2 Dockerfile templates skipped · policy /);
    expect(await report('html')).toMatch(/ · 2 Dockerfile templates skipped · /);
    expect(JSON.parse(await report('json'))).toMatchObject({ skippedTemplates: 2, problems: [] });
    tree.write('.github/base-images.yml', `${POLICY}settings: { files: ["**/*.j2"] }\n`);
    tree.commit();
    tree.git('branch', '--force', 'main');
    expect(await report('json')).not.toMatch('skippedTemplates');
  });
});

test('what a Dockerfile had before its build touched it is existing', async () => {
  const tree = branchOff({
    Dockerfile: 'ARG V=22\nFROM evil:1 AS old\nFROM node:$V\n',
    'compose.yaml': 'services: {s: {build: {context: ., args: {V: "22"}}}}\n',
  });
  tree.write('compose.yaml', 'services: {s: {build: {context: ., args: {V: "22.1"}}}}\n');
  expect(await judge(tree, '--base', 'main')).toMatchObject({
    status: 0,
    verdict: 'pass',
    counts: { files: 1, blocking: 0, existing: 1 },
    findings: [{ file: 'Dockerfile', line: 2, existing: true }],
  });
  expect((await check(tree, '--base', 'main')).stdout).toMatch(/✔ pass {2}1 existing/);
});

describe('the policy is that of the base', () => {
  const LAX = 'version: 1\nallow: ["**"]\n';

  test('a change is not judged by its own policy', async () => {
    const tree = branchOff();
    tree.write('.github/base-images.yml', LAX);
    tree.write('api/Dockerfile', BAD);
    expect(await judge(tree, '--base', 'main')).toMatchObject({
      status: 1,
      policy: { source: '.github/base-images.yml', commit: tree.git('rev-parse', 'main') },
    });
    expect(await judge(tree, 'api')).toMatchObject({ status: 0 });
  });

  /** Ways to the policy of a repository: what is at `elsewhere` outside of it, and what the change does inside. */
  const WAYS: Readonly<Record<string, (tree: PlantedTree, elsewhere: PlantedTree) => string>> = {
    'a link to it': (tree, elsewhere) => {
      elsewhere.link('own.yml', `${tree.root}/org/policy.yml`);
      return `${elsewhere.root}/own.yml`;
    },
    'a link to a link to it': (tree, elsewhere) => {
      elsewhere.link('own.yml', 'other.yml');
      elsewhere.link('other.yml', `${tree.root}/org/../org/policy.yml`);
      return `${elsewhere.root}/own.yml`;
    },
    'a link to its folder': (tree, elsewhere) => {
      elsewhere.link('folder', `${tree.root}/org`);
      return `${elsewhere.root}/folder/policy.yml`;
    },
    'an extends behind a link': (tree, elsewhere) => {
      elsewhere.link('folder', tree.root);
      elsewhere.write('own.yml', 'version: 1\nextends: ./folder/org/policy.yml\n');
      return `${elsewhere.root}/own.yml`;
    },
    'a file that the change makes a link to a lax one': (tree, elsewhere) => {
      tree.remove('org/policy.yml');
      tree.link('org/policy.yml', '../lax/policy.yml');
      elsewhere.link('own.yml', `${tree.root}/org/policy.yml`);
      return `${elsewhere.root}/own.yml`;
    },
    'a folder that the change makes a link to a lax one': (tree) => {
      tree.remove('org');
      tree.link('org', 'lax');
      return 'org/policy.yml';
    },
  };

  test.each(Object.entries(WAYS))('nor by %s', async (_, prepare) => {
    const tree = branchOff({ 'org/policy.yml': POLICY, 'lax/policy.yml': LAX });
    tree.write('org/policy.yml', LAX);
    tree.write('api/Dockerfile', BAD);
    const policy = prepare(tree, plantTree({}, { git: false }));
    const { status, findings } = await judge(tree, '--base', 'main', '--policy', policy);
    expect({ status, findings }).toMatchObject({ status: 1, findings: [{ file: 'api/Dockerfile' }] });
  });

  test('nor by another one in the repository, nor by a link to it', async () => {
    const tree = branchOff({ 'lax.yml': POLICY });
    tree.write('lax.yml', LAX);
    tree.write('api/Dockerfile', BAD);
    expect(await judge(tree, '--base', 'main', '--policy', 'lax.yml')).toMatchObject({ status: 1 });
  });

  test('one outside of the repository is read as it is', async () => {
    const tree = branchOff();
    const elsewhere = plantTree({ 'policy.yml': LAX }, { git: false });
    tree.write('api/Dockerfile', BAD);
    expect(await judge(tree, '--base', 'main', '--policy', `${elsewhere.root}/policy.yml`)).toMatchObject({
      status: 0,
      policy: { source: slashed(`${elsewhere.root}/policy.yml`) },
    });
  });

  test('a base without a policy: exit 2, and how to bring one', async () => {
    const tree = plantTree({ 'api/Dockerfile': BAD });
    tree.commit();
    const run = await check(tree, '--base', 'HEAD');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/There is no policy at HEAD/);
    expect(run.stderr).toMatch(/First add this as \.github\/base-images\.yml to HEAD/);
    tree.write('.github/base-images.yml', LAX);
    const added = await check(tree, '--base', 'HEAD');
    expect(added).toMatchObject({ status: 2, stdout: '' });
    expect(added.stderr).toMatch(
      /There is no policy at HEAD, .* This change adds one, which counts once it is/,
    );
    expect(added.stderr).toMatch(/the check cannot pass on the change that adds it: merge that/);
    expect(added.stderr).not.toMatch(/First add this/);
  });

  test('what it extends is read there too', async () => {
    const tree = branchOff({
      '.github/base-images.yml': 'version: 1\nextends: ./org.yml\n',
      '.github/org.yml': POLICY,
    });
    tree.write('.github/org.yml', LAX);
    tree.write('api/Dockerfile', BAD);
    expect(await judge(tree, '--base', 'main')).toMatchObject({ status: 1 });
  });
});

describe('a base with objects that are missing: exit 3, and which', () => {
  const plant = () => {
    const tree = plantTree({ ...FILES, '.github/base-images.yml': 'version: 1\nextends: ./org.yml\n' });
    tree.write('.github/org.yml', POLICY);
    tree.link('linked', '.github');
    tree.commit();
    tree.write('.github/org.yml', `${POLICY}# changed\n`);
    tree.write('.github/base-images.yml', POLICY);
    tree.write('api/Dockerfile', BAD);
    tree.commit();
    return tree;
  };

  test.each([
    ['its tree', '^{tree}'],
    ['the folder of its policy', ':.github'],
    ['its policy', ':.github/base-images.yml'],
    ['what its policy extends', ':.github/org.yml'],
    ['the commit itself', ''],
  ])('%s', async (_, object) => {
    const tree = plant();
    const id = tree.git('rev-parse', `HEAD~${object}`);
    tree.remove(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
    const run = await check(tree, '--base', 'HEAD~');
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(/^error: .*(?:could not be read|could not read the revision)/);
    expect(run.stderr).toContain(id.slice(0, 12));
  });

  test('a commit on the way to it', async () => {
    const tree = plant();
    const id = tree.git('rev-parse', 'HEAD~');
    tree.remove(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
    expect(await check(tree, '--base', 'HEAD~3')).toMatchObject({ status: 3, stdout: '' });
  });

  test('behind a link in the base', async () => {
    const tree = plant();
    const id = tree.git('rev-parse', 'HEAD~:linked');
    tree.remove(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
    tree.remove('linked');
    tree.write('linked/base-images.yml', POLICY);
    expect(await check(tree, '--base', 'HEAD~', '--policy', 'linked/base-images.yml')).toMatchObject({
      status: 3,
    });
  });

  test('a base that never had a policy is still one without', async () => {
    const tree = plantTree({ 'api/Dockerfile': BAD, 'folder/x': '' });
    tree.link('linked', 'folder');
    tree.link('outside', '/etc');
    tree.commit();
    for (const policy of ['no.yml', 'no/no.yml', 'linked/no.yml', 'linked/../no.yml'])
      expect(await check(tree, '--base', 'HEAD', '--policy', policy)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/There is no policy at HEAD/),
      });
  });

  test('a repository without a commit has no revisions', async () => {
    expect(await check(plantTree(FILES), '--base', 'main')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Revision "main" does not exist here/),
    });
  });
});

describe('a base that is none: exit 2, and what to do', () => {
  test.each([
    ['an unknown branch', 'mian', /Revision "mian" does not exist here; fetch it first/],
    [
      'a commit before the first one',
      'HEAD~5',
      /"HEAD~5" does not exist here; the history of HEAD is shorter than that\.$/m,
    ],
    ['a branch that is not fetched', 'origin/main', /or use another one, such as `--base origin\/HEAD`/],
    ['an option', '--foo', /--base needs a value/],
    ['a range', 'main..topic', /Revision/],
  ])('%s', async (_, revision, message) => {
    const run = await check(branchOff(), '--base', revision);
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
  });

  test('no repository', async () => {
    const run = await check(plantTree(FILES, { git: false }), '--base', 'main');
    expect(run).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/needs git: this is not a git repository/),
    });
  });
});

test('nor without git itself', async () => {
  const tree = plantTree(FILES);
  const env = { PATH: join(tree.root, 'no-programs') };
  expect(await runCommand(['check', '--base', 'HEAD'], { cwd: tree.root, env })).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/needs git: git is not installed/),
  });
});

test('a checkout with CRLF says the same, and is no change', async () => {
  const tree = plantTree({ ...FILES, Dockerfile: 'FROM node:22\nFROM evil:1 AS x\n' });
  tree.commit();
  const before = await judge(tree);
  tree.git('config', 'core.autocrlf', 'true');
  for (const path of ['Dockerfile', '.github/base-images.yml']) tree.remove(path);
  tree.git('checkout', '--', '.');
  expect(readFileSync(join(tree.root, 'Dockerfile'), 'utf8')).toContain('\r\n');
  expect((await judge(tree)).findings).toEqual(before.findings);
  expect(await judge(tree, '--base', 'HEAD')).toMatchObject({ counts: { files: 0 } });
});

test('branches that were merged crosswise: what differs from one of their bases is judged', async () => {
  const tree = plantTree({ ...FILES, 'web/Dockerfile': 'FROM alpine:3.22\n' });
  const start = tree.commit();
  tree.git('checkout', '--quiet', '-b', 'topic');
  tree.write('api/Dockerfile', 'FROM evil:1\n');
  tree.link('linked', 'web');
  const topic = tree.commit();
  tree.git('checkout', '--quiet', 'main');
  const main = tree.commit();
  tree.git('merge', '--quiet', '--strategy', 'ours', '--message', 'x', topic);
  tree.git('checkout', '--quiet', 'topic');
  tree.git('merge', '--quiet', '--message', 'y', main);
  expect(tree.git('merge-base', '--all', 'main', 'topic').split('\n').sort()).toEqual([main, topic].sort());
  for (const scope of ['changed-files', 'changed-references'])
    expect(await judge(tree, '--base', 'main', '--scope', scope)).toMatchObject({
      status: 1,
      findings: [{ file: 'api/Dockerfile', rule: 'unapproved' }],
      policy: { commit: tree.git('rev-parse', 'main') },
    });
  expect(start).not.toBe(main);
});
