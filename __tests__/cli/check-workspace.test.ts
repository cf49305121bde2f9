import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { FILES, POLICY } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';

/** Approves nothing in `ok/` and what `evil:1` is elsewhere, so that paths tell which root they start from. */
const BY_PATH = `${POLICY}overrides: [{ paths: [lax/**], rules: { unapproved: ignore } }]\nsettings: { ignore: [old/**] }\n`;
const BAD = 'FROM evil:1\n';

const plantRepository = (): PlantedTree =>
  plantTree({
    '.github/base-images.yml': BY_PATH,
    'policy.yml': BY_PATH,
    'lax/Dockerfile': BAD,
    'old/Dockerfile': BAD,
    'api/lax/Dockerfile': BAD,
    'api/old/Dockerfile': BAD,
  });

async function judgeFrom(cwd: string, ...words: string[]) {
  const run = await runCommand(['check', '--format', 'json', ...words], { cwd });
  const { files = [], findings = [], policy, problems } = JSON.parse(run.stdout);
  return {
    status: run.status,
    files: files.map(({ file }: { file: string }) => file),
    findings: findings.map(({ file, rule }: { file: string; rule: string }) => `${file}: ${rule}`),
    policy: policy?.source,
    problems,
  };
}

describe('the policy and its paths belong to the repository that PATH lies in', () => {
  const elsewhere = () => plantTree({ 'lax/x': '', ...FILES });
  const inside = {
    status: 1,
    files: ['api/lax/Dockerfile', 'api/old/Dockerfile', 'lax/Dockerfile'],
    findings: ['api/lax/Dockerfile: unapproved', 'api/old/Dockerfile: unapproved'],
    policy: '.github/base-images.yml',
  };

  test('wherever the command is started', async () => {
    const tree = plantRepository();
    expect(await judgeFrom(tree.root)).toMatchObject(inside);
    expect(await judgeFrom(join(tree.root, 'api', 'lax'))).toMatchObject(inside);
    expect(await judgeFrom(join(tree.root, 'lax'), '..')).toMatchObject(inside);
    expect(await judgeFrom(elsewhere().root, tree.root)).toMatchObject(inside);
    expect(await judgeFrom(plantTree({}, { git: false }).root, tree.root)).toMatchObject(inside);
  });

  test('the root as PATH is the whole tree', async () => {
    const tree = plantRepository();
    const unused =
      'exceptions: [{ image: a.io/b, paths: [gone/**], rules: [denied], owner: a, reason: b, expires: "2026-10-01" }]\n';
    const builds = 'builds: [{ paths: [gone/Dockerfile], targets: [t] }]\n';
    tree.write('.github/base-images.yml', `${BY_PATH}${unused}${builds}`);
    tree.write('web/Dockerfile.j2', '{{ x }}');
    const outer = plantTree({}, { git: false });
    outer.link('linked', tree.root);
    const whole = await judgeFrom(tree.root);
    expect(whole.problems).toHaveLength(3);
    const ways: [string, string][] = [
      [tree.root, '.'],
      [tree.root, './'],
      [tree.root, tree.root],
      [tree.root, `../${basename(tree.root)}`],
      [join(tree.root, 'lax'), '..'],
      [outer.root, tree.root],
      [outer.root, 'linked'],
    ];
    for (const [cwd, path] of ways) expect([path, await judgeFrom(cwd, path)]).toEqual([path, whole]);
    expect(await judgeFrom(tree.root, '.', '.')).toEqual(whole);
    expect((await judgeFrom(tree.root, 'api')).problems).toEqual([]);
  });

  test('a policy that is named is found from the working directory, its paths are not', async () => {
    const tree = plantRepository();
    const named = { ...inside, policy: 'policy.yml' };
    expect(
      await judgeFrom(elsewhere().root, tree.root, '--policy', join(tree.root, 'policy.yml')),
    ).toMatchObject(named);
    expect(await judgeFrom(join(tree.root, 'api'), '..', '--policy', '../policy.yml')).toMatchObject(named);
    const outside = plantTree({ 'own.yml': BY_PATH }, { git: false });
    expect(await judgeFrom(outside.root, tree.root, '--policy', 'own.yml')).toMatchObject({
      ...inside,
      policy: 'own.yml',
    });
  });

  test('files and folders of it', async () => {
    const tree = plantRepository();
    const from = elsewhere().root;
    expect(await judgeFrom(from, join(tree.root, 'lax'))).toMatchObject({
      status: 0,
      files: ['lax/Dockerfile'],
    });
    expect(
      await judgeFrom(from, join(tree.root, 'api/lax/Dockerfile'), join(tree.root, 'lax')),
    ).toMatchObject({
      findings: ['api/lax/Dockerfile: unapproved'],
    });
  });

  test('--base is looked for there too', async () => {
    const tree = plantRepository();
    tree.commit();
    tree.write('web/Dockerfile', BAD);
    expect(await judgeFrom(elsewhere().root, tree.root, '--base', 'main')).toMatchObject({
      files: ['web/Dockerfile'],
      findings: ['web/Dockerfile: unapproved'],
    });
  });

  test('a policy further down is not the repository’s', async () => {
    const tree = plantRepository();
    tree.write('api/.github/base-images.yml', 'version: 1\nallow: ["**"]\n');
    expect(await judgeFrom(join(tree.root, 'api'), '.')).toMatchObject({
      status: 1,
      policy: '.github/base-images.yml',
    });
  });

  test('without git they belong to PATH', async () => {
    const tree = plantTree(
      { 'shop/.github/base-images.yml': BY_PATH, 'shop/lax/Dockerfile': BAD },
      { git: false },
    );
    expect(await judgeFrom(tree.root, 'shop')).toMatchObject({ status: 0, files: ['lax/Dockerfile'] });
  });
});

describe('paths in two repositories', () => {
  test.each<[string, boolean]>([
    ['beside each other', true],
    ['without git', false],
  ])('%s: exit 2', async (_, git) => {
    const [one, other] = [plantTree(FILES, { git }), plantTree(FILES, { git })];
    expect(await judgeFrom(one.root, '.', other.root)).toMatchObject({
      status: 2,
      problems: [{ message: expect.stringMatching(/^"\." and ".*" are not in the same repository/) }],
    });
  });

  test('one inside the other: exit 2; alone it is a repository of its own', async () => {
    const tree = plantTree(FILES);
    tree.write('vendor/x/Dockerfile', BAD);
    tree.git('init', '--quiet', 'vendor/x');
    expect(await judgeFrom(tree.root, 'api', 'vendor/x')).toMatchObject({ status: 2 });
    expect(await judgeFrom(tree.root, 'vendor/x')).toMatchObject({
      status: 2,
      problems: [{ message: expect.stringMatching(/There is no policy/) }],
    });
  });
});

describe('a policy that is not there', () => {
  test('one that was named: not how to begin, but where it was looked for', async () => {
    const tree = plantTree(FILES);
    const run = await runCommand(['check', '--policy', 'nothing/at-all.yml'], { cwd: tree.root });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toBe(
      'error: The policy "nothing/at-all.yml" does not exist, so nothing can be judged; its path begins in the folder where the command runs\n\nIf none is named, .github/base-images.yml is used, which is there.\n',
    );
    tree.remove('.github');
    const other = await runCommand(['check', '--policy', 'nothing/at-all.yml'], { cwd: tree.root });
    expect(other.stderr).toContain('To let one be written from the images in use: base-image-gate init');
  });

  test.each([[true], [false]])('of a folder elsewhere: which one is looked for, in git %s', async (git) => {
    const tree = plantTree({ 'a/.github/base-images.yml': POLICY, 'b/Dockerfile': BAD }, { git: false });
    if (git) for (const folder of ['a', 'b']) tree.git('init', '--quiet', folder);
    const run = await runCommand(['check', '../b'], { cwd: join(tree.root, 'a') });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^error: \.\.\/b\/\.github\/base-images\.yml: There is no policy/);
    expect(run.stderr).toContain(
      'The policy of this folder is not used for files that are not in it, unless it is named: --policy .github/base-images.yml',
    );
    const lost = await runCommand(['check', '../c'], { cwd: join(tree.root, 'a') });
    expect(lost.stderr).toMatch(/^error: file or folder "\.\.\/c" does not exist\n/);
  });

  test.each<[string, string[], string]>([
    ['a letter is missing', ['--policy', '.github/base-image.yml'], '.github/base-images.yml'],
    ['another ending', ['--policy', '.github/base-images.yaml'], '.github/base-images.yml'],
  ])('%s: the nearest name', async (_, words, near) => {
    const run = await runCommand(['check', ...words], { cwd: plantTree(FILES).root });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(`did you mean ${near}?`);
  });

  test.each([
    ['recommended', 'recommended'],
    ['recomended', 'recommended'],
    ['policies/strict.yml', 'strict'],
    ['./Minimal.yaml', 'minimal'],
  ])('%s is a ready-made policy, not a file', async (typed, name) => {
    const run = await runCommand(['check', '--policy', typed], { cwd: plantTree(FILES).root });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(`${name} is a ready-made policy, and --policy takes a file`);
    expect(run.stderr).toContain(`base-image-gate init --from ${name}\n`);
  });

  test('the default name with another ending', async () => {
    const tree = plantTree({
      Dockerfile: BAD,
      '.github/base-images.yaml': POLICY,
      '.github/dependabot.yml': '',
    });
    const run = await runCommand(['check'], { cwd: tree.root });
    expect(run.stderr).toContain('did you mean .github/base-images.yaml?');
  });

  test('what a policy extends', async () => {
    const tree = plantTree({
      ...FILES,
      '.github/base-images.yml': 'version: 1\nextends: ./orga.yml\n',
      '.github/org.yml': POLICY,
    });
    const run = await runCommand(['check'], { cwd: tree.root });
    expect(run.stderr).toContain(
      'names a file that does not exist: .github/orga.yml; did you mean .github/org.yml?',
    );
  });
});
