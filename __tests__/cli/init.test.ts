import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { runCommand, startCommand } from '../support/command.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { readText } from '../support/repository.js';
import { ON_POSIX } from '../support/system.js';

const POLICY = '.github/base-images.yml';
const WORKFLOW = '.github/workflows/base-images.yml';
const BASELINE = '.github/base-images.baseline.yml';

const init = (tree: PlantedTree, ...words: string[]) => runCommand(['init', ...words], { cwd: tree.root });
const check = (tree: PlantedTree, ...words: string[]) => runCommand(['check', ...words], { cwd: tree.root });
const read = (tree: PlantedTree, path = POLICY) => readFileSync(join(tree.root, path), 'utf8');

const SHOP = {
  'api/Dockerfile': '# syntax=docker/dockerfile:1\nFROM node:24-alpine AS build\nFROM node:24-alpine\n',
  'web/Dockerfile': 'FROM node:22-slim\nFROM registry.acme.com/base/nginx:1\n',
  'cron/Dockerfile': 'ARG BASE\nFROM $BASE\n',
  'jobs/Dockerfile': 'FROM python\nFROM openjdk:11\nFROM registry.acme.com/base/run:2\n',
  'compose.yaml':
    'services:\n  web: { build: { context: ., dockerfile: built, args: { V: "9" } } }\n  db: { image: "postgres:17" }\n',
  built: 'ARG V\nFROM busybox:1.3$V\n',
};

describe('what is written', () => {
  test('the policy, as people read it', async () => {
    const tree = plantTree(SHOP);
    const { status, stdout, stderr } = await init(tree);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(
      read(tree),
    ).toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/base-image-gate/base-image-gate/v1/policies/policy.schema.json
#
# What this repository used on 2026-09-01: 8 images in 5 Dockerfiles.
# Anything else warns until 2026-10-01, and blocks from that day on.
# At the end of a line is the number of files that need it.
# The whole language: https://github.com/base-image-gate/base-image-gate/blob/main/docs/policy.md

version: 1

rules: # until the day of \`effective\`, \`block\` only warns
  unapproved: { level: block, effective: "2026-10-01" }
  unpinned: { level: block, effective: "2026-10-01", require: version } # 6 of 7 references meet it
  deprecated: warn # until the \`block-from\` of the entry
  end-of-life: { level: block, effective: "2026-10-01", notice: 90d, grace: 60d }
  unresolved: { level: block, effective: "2026-10-01" }
  unreadable: { level: block, effective: "2026-10-01" }

# \`versions\`: the number at the front of the tag; 22 is every 22.x. \`variants\`: the rest of the tag, "" for nothing.
allow:
  - { image: docker.io/library/busybox, versions: "1.39", variants: [""] } # 1 file
  - { image: docker.io/library/node, versions: "22", variants: [slim] } # 1 file
  - { image: docker.io/library/node, versions: "24", variants: [alpine] } # 1 file
  - registry.acme.com/** # 2 files; yours: a private-looking host, 2 images in 2 files
  # Only until \`deprecated\`, below, blocks them:
  - { image: docker.io/library/openjdk, versions: "11", variants: [""] } # 1 file

deprecated:
  - image: docker.io/library/openjdk # 1 file
    use: eclipse-temurin:$tag
    reason: Retired from the official images, none of its tags get updates
    block-from: "2026-10-01"

overrides:
  - roles: [frontend] # the images in \`# syntax=\` lines, which read the Dockerfile
    allow:
      - { image: docker.io/docker/dockerfile, versions: "1", variants: [""] } # 1 file
  - images: # \`deprecated\` says of these that their support ends; an entry that goes there goes here too
      - docker.io/library/openjdk
    rules: { end-of-life: ignore }

# No file says what these arguments are: they have no value, or a build gives them one that is only known when it
# runs. So it cannot be told which images are pulled, and what comes after such a line may be missing above. Write
# the values out where they are given, or list them here: remove the \`# \` and replace VALUE.
# builds:
#   - paths:
#       - cron/Dockerfile # line 2
#     args: { BASE: [VALUE] }

# Not judged: 1 image that compose files and devcontainers run without building on them. To judge them too,
# write the policy anew with \`init --run-images\`, which approves those of today, or add:
# settings: { run-images: true }

# Left out, so from 2026-10-01 on these block:
# - cron/Dockerfile:2 (1 file): Cannot tell which image is pulled: "$BASE" has no value ("base name ($BASE) should not be blank")
# - docker.io/library/python (1 file): has no tag, so an entry would approve every tag: write one, then approve it

tests: # run before the policy is used; if one fails, the policy is wrong
  - { from: registry.acme.com/base/nginx:1, expect: ok }
  - { from: registry.acme.com/base/run:2, expect: ok }
  - { from: docker/dockerfile:1, role: frontend, expect: ok }
  - { from: not-approved.example/tool:1.0, expect: [unapproved] }
  - { from: registry.acme.com.evil.example/app:1.0, expect: [unapproved] }
`);
    expect(stdout).toBe(`✔ written  .github/base-images.yml
  6 entries for 8 different images in 5 Dockerfiles. It asks for version pins, which 6 of 7 references meet. Not judged: 1 image that compose files and devcontainers only run (--run-images judges those too).
  Until 2026-10-01 every finding only warns; from that day on it blocks.
  All of registry.acme.com is approved as yours: a private-looking host, 2 images in 2 files.

▲ Deprecated, because support has ended or soon will; blocked from 2026-10-01:
    docker.io/library/openjdk (1 file): Retired from the official images, none of its tags get updates; use eclipse-temurin:$tag

▲ Left out, so it blocks from 2026-10-01:
    cron/Dockerfile:2 (1 file): Cannot tell which image is pulled: $BASE has no value ("base name ($BASE) should not be blank")
    docker.io/library/python (1 file): has no tag, so an entry would approve every tag: write one, then approve it

Next:
  base-image-gate check                     # what it says today: warnings only
  base-image-gate check --today 2026-10-01  # what will block
`);
  });

  test('--baseline records what is found, so that it never blocks', async () => {
    const tree = plantTree(SHOP);
    const { status, stdout, stderr } = await init(tree, '--baseline');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('✔ written  .github/base-images.baseline.yml');
    expect(stdout).toContain(
      '4 findings of today in 2 files are recorded and will not block. Until 2026-10-01 what is new only warns; from that day on it blocks.',
    );
    expect(stdout).toContain('Left out, so new uses of it block from 2026-10-01:');
    expect(read(tree, BASELINE)).toContain(
      '- { image: docker.io/library/python:latest, rule: unapproved, role: build, unneeded: true }',
    );
    expect(await check(tree, '--today', '2026-10-01')).toMatchObject({ status: 0, stderr: '' });
    expect((await check(tree, '--write-baseline')).stderr).toContain('is as it was');
    tree.write('new/Dockerfile', 'FROM python\n');
    expect((await check(tree, '--today', '2026-10-01')).status).toBe(1);
  });

  test('--baseline --block-from today blocks what is new at once', async () => {
    const tree = plantTree({ Dockerfile: 'FROM busybox\n', 'old/Dockerfile': 'FROM quay.io/acme/old\n' });
    const { status, stdout } = await init(tree, '--baseline', '--block-from', 'today');
    expect(status).toBe(0);
    expect(stdout).toContain('recorded and will not block. What is new blocks.');
    expect(read(tree)).toContain('# Anything else blocks, unless the baseline records it.');
    expect(read(tree)).toContain(
      '# Left out, so new uses of these block; those of today are in the baseline:',
    );
    expect(read(tree)).not.toContain('effective');
    expect((await check(tree)).status).toBe(0);
    tree.write('Dockerfile', 'FROM quay.io/nobody/nothing:1\n');
    expect((await check(tree)).status).toBe(1);
  });

  test.skipIf(!ON_POSIX)('--baseline says what cannot be recorded, and that check fails then', async () => {
    const prepare = () => {
      const tree = plantTree({ Dockerfile: 'FROM busybox:1\n', 'odd/place': '' });
      symlinkSync('../nowhere', join(tree.root, 'odd/Dockerfile'));
      return tree;
    };
    const tree = prepare();
    const today = await init(tree, '--baseline', '--block-from', 'today');
    expect(today.stdout).toContain(
      'The baseline is empty. What is new blocks. 1 finding cannot be recorded and blocks.',
    );
    expect(today.stdout).toContain('check  # lists what cannot be recorded');
    expect((await check(tree)).status).toBe(1);
    const later = prepare();
    const { stdout } = await init(later, '--baseline');
    expect(stdout).toContain('1 finding cannot be recorded and will block then.');
    expect(stdout).toMatch(/check +# passes/);
    expect((await check(later)).status).toBe(0);
  });

  test('a Dockerfile that cannot be read is recorded as it is, and that is said', async () => {
    const tree = plantTree({ Dockerfile: 'FROM busybox:1\nCOPPY a b\n' });
    expect((await init(tree, '--baseline', '--block-from', 'today')).stdout).toContain(
      'Dockerfile cannot be read, and is excused only as it is: any change of it blocks until that is corrected.',
    );
    expect((await check(tree)).status).toBe(0);
    tree.write('Dockerfile', '# a\nFROM busybox:1\nCOPPY a b\n');
    expect((await check(tree)).status).toBe(1);
  });

  test('--ignore and --run-images count while it looks, and are settings afterwards', async () => {
    const tree = plantTree({
      Dockerfile: 'FROM busybox:1.39\n',
      'vendor/a/Dockerfile': 'FROM quay.io/a/b:1\n',
      'third_party/b/Dockerfile': 'FROM quay.io/a/c:1\n',
      'compose.yaml': 'services: { db: { image: "postgres:18" } }\n',
    });
    expect((await init(tree)).stdout).toContain(
      "1 of 3 files with images are in third_party/**. If nobody builds those, leave them out: --ignore 'third_party/**'.",
    );
    tree.write('vendor/a/compose.yaml', 'services: { a: [ }\n');
    expect((await init(tree, '--force')).stdout).toContain(
      "vendor/a/compose.yaml cannot be read, and is in vendor/**. If nobody builds those files here, leave them out: --ignore 'vendor/**'.",
    );
    const ignored = ['--ignore', 'vendor', '--ignore', 'third_party/**'];
    const { status, stdout } = await init(tree, '--force', '--run-images', ...ignored);
    expect(status).toBe(0);
    expect(stdout).toContain('2 entries for 2 different images');
    expect(stdout).not.toMatch(/--ignore|Not judged/);
    expect(read(tree)).toContain(`settings:
  ignore: # paths that are never read
    - "vendor/**"
    - "third_party/**"
  run-images: true # images that compose files and devcontainers only run
`);
    expect(read(tree)).toContain(
      '- { image: docker.io/library/postgres, versions: "18", variants: [""] } # 1 file',
    );
    expect(read(tree)).not.toContain('quay.io/a');
    expect((await check(tree, '--today', '2026-10-01')).status).toBe(0);
    const made = await init(tree, '--force', '--from', 'strict', '--run-images', '--ignore', 'vendor/**');
    expect(made.status).toBe(0);
    expect(read(tree)).toMatch(
      /^settings:\n {2}ignore: # paths that are never read\n {4}- "vendor\/\*\*"\n {2}run-images: true/m,
    );
  });

  test.each([
    [
      'an owner publishes elsewhere',
      'acme',
      'If quay.io/acme is yours, approve it as a whole: --own quay.io/acme.',
    ],
    ['it is of somebody else', 'other', null],
  ])('%s', async (_, owner, hint) => {
    const tree = plantTree({ Dockerfile: 'FROM quay.io/acme/a:1\nFROM quay.io/acme/b\n' });
    tree.git('remote', 'add', 'origin', `https://github.com/${owner}/shop.git`);
    const { stdout } = await init(tree);
    if (hint === null) expect(stdout).not.toContain('--own');
    else expect(stdout).toContain(hint);
  });

  test('--baseline replaces none that is there, and is for the whole repository', async () => {
    const tree = plantTree({ ...SHOP, [BASELINE]: 'version: 1\nfiles: []\n' });
    expect(await init(tree, '--baseline')).toMatchObject({ status: 2, stdout: '' });
    expect(existsSync(join(tree.root, POLICY))).toBe(false);
    expect((await init(tree, '--baseline', 'api')).stderr).toContain(
      'about the whole repository: leave out api',
    );
    expect((await init(tree, '--baseline', '--force')).status).toBe(0);
    expect(read(tree, BASELINE)).toContain('python');
  });

  test('the next two commands do what is said of them', async () => {
    const tree = plantTree(SHOP);
    const { stdout } = await init(tree);
    const [now = '', then = ''] = [...stdout.matchAll(/^ {2}base-image-gate (.*?) +#/gm)].map(
      ([, words = '']) => words,
    );
    expect((await runCommand(now.split(' '), { cwd: tree.root })).status).toBe(0);
    const { status, stdout: said } = await runCommand([...then.split(' '), '--format', 'json'], {
      cwd: tree.root,
    });
    expect(status).toBe(1);
    const { findings } = JSON.parse(said) as { findings: { level: string; image: string | null }[] };
    const blocking = findings.filter(({ level }) => level === 'block').map(({ image }) => image);
    expect(new Set(blocking)).toEqual(
      new Set([null, 'docker.io/library/python:latest', 'docker.io/library/openjdk:11']),
    );
  });

  test('the bundle does the same', async () => {
    const tree = plantTree(SHOP);
    const { status } = await startCommand(['init', '--from', 'strict', '--workflow'], { cwd: tree.root });
    expect(status).toBe(0);
    expect(read(tree)).toContain('From the ready-made policy `strict`');
    expect((await check(tree)).status).toBe(0);
  });

  test.each<[string, string[], string]>([
    ['an ordinary repository', [], 'pull_request'],
    ['open source', ['--forks'], 'pull_request_target'],
  ])('the workflow of %s is that of the README', async (_, words, event) => {
    const tree = plantTree(SHOP);
    const { stdout } = await init(tree, '--workflow', ...words);
    expect(stdout).toContain(`✔ written  ${WORKFLOW}\n`);
    const text = read(tree, WORKFLOW);
    expect(readText('README.md')).toContain(`\`\`\`yaml\n${text.trim()}\n\`\`\``);
    expect(Object.keys(parse(text).on)).toContain(event);
    expect((await check(tree)).status).toBe(0);
  });

  test.each<[string, string[], boolean]>([
    ['LICENSE', ['--workflow'], true],
    ['license.txt', ['--workflow'], true],
    ['LICENCE.md', ['--workflow'], true],
    ['COPYING', ['--workflow'], true],
    ['LICENSE', ['--workflow', '--forks'], false],
    ['LICENSE', [], false],
    ['docs/LICENSE', ['--workflow'], false],
    ['licenses.mjs', ['--workflow'], false],
  ])('%s at the top with %j reminds of forks: %s', async (name, words, reminds) => {
    const tree = plantTree({ ...SHOP, [name]: 'MIT\n' });
    const { stdout } = await init(tree, ...words);
    expect(stdout.includes('--workflow --forks writes')).toBe(reminds);
  });

  test('--forks needs a workflow', async () => {
    const tree = plantTree(SHOP);
    const { status, stderr } = await init(tree, '--forks');
    expect(status).toBe(2);
    expect(stderr).toContain('--forks says which workflow is written: add --workflow');
    expect(existsSync(join(tree.root, POLICY))).toBe(false);
  });

  test.each(['minimal', 'recommended', 'strict', 'official-only', 'distroless-runtime'])(
    '--from %s only warns on its day',
    async (name) => {
      const tree = plantTree(SHOP);
      expect((await init(tree, '--from', name)).status).toBe(0);
      expect((await check(tree)).status).toBe(0);
      expect((await check(tree, '--today', '2026-10-01')).status).toBe(1);
    },
  );
});

describe('where it is written', () => {
  test('at the top of the repository, wherever it is started', async () => {
    const tree = plantTree(SHOP);
    const { status } = await runCommand(['init'], { cwd: join(tree.root, 'api') });
    expect(status).toBe(0);
    expect(read(tree)).toContain('slim');
    expect(existsSync(join(tree.root, 'api', POLICY))).toBe(false);
  });

  test('with a PATH only what is under it is approved', async () => {
    const tree = plantTree(SHOP);
    const { stdout } = await init(tree, 'api');
    expect(read(tree)).not.toContain('slim');
    expect(stdout).toContain('  base-image-gate check api                     # what it says today');
    expect((await check(tree)).status).toBe(0);
  });

  test('without git too', async () => {
    const tree = plantTree(SHOP, { git: false });
    expect((await init(tree)).status).toBe(0);
    expect((await check(tree)).status).toBe(0);
  });

  test('never over a file that is there, and nothing else is written then', async () => {
    const tree = plantTree({ ...SHOP, [WORKFLOW]: 'name: mine\n' });
    const { status, stdout, stderr } = await init(tree, '--workflow');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`${WORKFLOW} exists already: --force replaces it, --dry-run prints`);
    expect(existsSync(join(tree.root, POLICY))).toBe(false);
    expect((await init(tree, '--workflow', '--force')).status).toBe(0);
    expect(read(tree, WORKFLOW)).toContain('name: Base images');
    expect(readdirSync(join(tree.root, '.github')).sort()).toEqual(['base-images.yml', 'workflows']);
    expect((await init(tree)).status).toBe(2);
  });

  test('where it cannot be written it says so, and leaves nothing behind', async () => {
    const tree = plantTree({ ...SHOP, [`${POLICY}/mine`]: '' });
    const { status, stderr } = await init(tree, '--force');
    expect(status).toBe(3);
    expect(stderr).toContain(`${POLICY} could not be written: `);
    expect(readdirSync(join(tree.root, '.github'))).toEqual(['base-images.yml']);
  });

  test('--force does not ask the policy that it replaces', async () => {
    const tree = plantTree({ ...SHOP, [POLICY]: 'version: 1\nnonsense: true\n' });
    expect((await init(tree, '--force')).status).toBe(0);
    expect((await check(tree)).status).toBe(0);
  });

  test.each(['--dry-run', '--stdout'])('%s prints and writes nothing, whatever is there', async (option) => {
    const tree = plantTree({ ...SHOP, [POLICY]: 'version: 1\n' });
    const { status, stdout, stderr } = await init(tree, option);
    expect(status).toBe(0);
    expect(parse(stdout)).toMatchObject({ version: 1 });
    expect(stderr).toContain('Left out');
    expect(stderr).not.toContain('written');
    expect(read(tree)).toBe('version: 1\n');
    const both = await init(tree, option, '--workflow');
    expect(parseAllDocuments(both.stdout).map((document) => document.errors)).toEqual([[], []]);
    expect(both.stdout).toContain(`\n--- # ${WORKFLOW}\n`);
  });

  test.runIf(ON_POSIX)('never through a link out of the repository', async () => {
    const outside = plantTree({ 'base-images.yml': 'mine\n' });
    const tree = plantTree(SHOP);
    tree.link('.github', outside.root);
    const { status, stderr } = await init(tree, '--force');
    expect(status).toBe(2);
    expect(stderr).toContain('would be written outside of the repository');
    expect(readFileSync(join(outside.root, 'base-images.yml'), 'utf8')).toBe('mine\n');
  });

  test.runIf(ON_POSIX)('a link at its place is replaced, and what it leads to stays', async () => {
    const outside = plantTree({ victim: 'mine\n' });
    const tree = plantTree(SHOP);
    mkdirSync(join(tree.root, '.github'));
    tree.link(POLICY, join(outside.root, 'victim'));
    expect((await init(tree)).status).toBe(2);
    expect((await init(tree, '--force')).status).toBe(0);
    expect(lstatSync(join(tree.root, POLICY)).isSymbolicLink()).toBe(false);
    expect(readFileSync(join(outside.root, 'victim'), 'utf8')).toBe('mine\n');
  });
});

describe('any repository', () => {
  test('an empty one: nothing is approved, and it says how to go on', async () => {
    const tree = plantTree();
    const { status, stdout } = await init(tree);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'nothing is approved yet. List images, or start from a ready-made policy: --from recommended.',
    );
    expect((await check(tree)).status).toBe(0);
  });

  test('one with unreadable Dockerfiles only', async () => {
    const tree = plantTree({
      'a/Dockerfile': 'FROM\n',
      'b/Dockerfile': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    });
    const { status, stdout } = await init(tree);
    expect(status).toBe(0);
    expect(stdout).toContain('a/Dockerfile:1 (1 file): Not readable');
    expect(stdout).toContain('b/Dockerfile:1 (1 file)');
    expect((await check(tree)).status).toBe(0);
    expect((await check(tree, '--today', '2026-10-01')).status).toBe(1);
  });

  test('700 Dockerfiles fit on a screen', async () => {
    const names = ['node', 'python', 'golang', 'nginx', 'busybox'];
    const tree = plantTree(
      Object.fromEntries(
        Array.from({ length: 700 }, (_, index) => [
          `services/${index}/Dockerfile`,
          `FROM ${names[index % 5]}:${(index % 3) + 90}\nFROM ghcr.io/acme/service-${index}:1\n${index % 2 ? 'FROM redis\n' : ''}`,
        ]),
      ),
    );
    tree.git('remote', 'add', 'origin', 'https://github.com/acme/shop');
    const { status, stdout } = await init(tree);
    expect(status).toBe(0);
    expect(stdout.split('\n').length).toBeLessThan(25);
    expect(read(tree).split('\n').length).toBeLessThan(40);
    expect(read(tree)).toContain(
      '- { image: "docker.io/library/{busybox,golang,nginx,node,python}", versions: ">=90 <93", variants: [""] } # 700 files',
    );
  });

  test.runIf(ON_POSIX)('hostile names stay in their comments', async () => {
    const tree = plantTree({
      'a\nallow: ["**"]\n/Dockerfile': 'ARG X\nFROM $X\n',
      '##[error]\u202e\u001b[31m/Dockerfile': 'FROM\n',
    });
    const { status, stdout } = await init(tree);
    expect(status).toBe(0);
    expect(`${read(tree)}${stdout}`).not.toMatch(/[\u202e\u001b]|##\[/);
    expect(parse(read(tree))).toMatchObject({ allow: [] });
    expect((await check(tree)).status).toBe(0);
  });

  test('many notes on builds are counted', async () => {
    const files = Array.from({ length: 9 }, (_, index) => [
      `app${index}/compose.yaml`,
      'services: { web: { build: ./missing } }\n',
    ]);
    const tree = plantTree({ Dockerfile: 'FROM busybox:1.37\n', ...Object.fromEntries(files) });
    const { status, stderr } = await init(tree);
    expect(status).toBe(0);
    expect(stderr).toContain('9 builds in 9 files need Dockerfiles that do not exist');
    expect(stderr.split('\n').length).toBeLessThan(8);
  });
});

describe('what is typed', () => {
  test.each([
    [['--block-from', 'tomorrow'], '--block-from must be a date such as 2026-10-01, not "tomorrow"'],
    [['--block-from', '2026-09-01'], 'is not after today (2026-09-01)'],
    [
      ['--from', 'acme'],
      '--from must be one of minimal, recommended, strict, official-only, distroless-runtime, not "acme"',
    ],
    [
      ['--own', 'acme'],
      'does not begin with a registry; write registry.example.com/acme, or docker.io/acme for Docker Hub',
    ],
    [['--own', 'ghcr.io'], 'is a registry where others publish too; add your folder, such as ghcr.io/acme'],
    [['--own', '*.acme.com'], 'has a wildcard'],
    [['--own', 'registry.acme.com/Base'], 'has capital letters'],
    [['--from', 'strict', '--updates', 'patch'], '--updates is about the versions in use'],
    [['-'], 'init reads files, not standard input'],
    [['nowhere'], 'does not exist'],
  ])('%j', async (words, message) => {
    const tree = plantTree(SHOP);
    const { status, stderr } = await init(tree, ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(join(tree.root, POLICY))).toBe(false);
  });

  test.each(['registry.acme.com/base', 'registry.acme.com/base/', 'registry.acme.com/base/**'])(
    '--own %s is that folder',
    async (place) => {
      const tree = plantTree(SHOP);
      await init(tree, '--own', place);
      expect(read(tree)).toContain('  - registry.acme.com/base/** # 2 files; yours: named with --own\n');
    },
  );

  test('--block-from is the day', async () => {
    const tree = plantTree(SHOP);
    await init(tree, '--block-from', '2027-01-31');
    expect(read(tree)).not.toContain('2026-10-01');
    expect((await check(tree, '--today', '2027-01-30')).status).toBe(0);
    expect((await check(tree, '--today', '2027-01-31')).status).toBe(1);
  });
});
