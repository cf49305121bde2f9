import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadValidBaseline } from '../support/baselines.js';
import { runCommand } from '../support/command.js';
import { check, FILES, judge, POLICY } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { ON_POSIX } from '../support/system.js';

const BASELINE = '.github/base-images.baseline.yml';
const BAD = 'FROM evil:1\n';

/** A tree with debt in two files. */
const plant = (files: Readonly<Record<string, string>> = {}): PlantedTree =>
  plantTree({ ...FILES, 'old/Dockerfile': BAD, 'web/Dockerfile': 'FROM evil:1 AS x\nFROM node\n', ...files });

const readBaseline = (tree: PlantedTree) => readFileSync(join(tree.root, BASELINE), 'utf8');

/** `main` has the baseline of its debt, and a branch starts there. */
async function branchOff(files: Readonly<Record<string, string>> = {}): Promise<PlantedTree> {
  const tree = plant(files);
  expect((await check(tree, '--write-baseline')).status).toBe(0);
  tree.commit('main');
  tree.git('checkout', '--quiet', '-b', 'topic');
  return tree;
}

const variable = (text: string) => `\${${text}}`;

describe('check --write-baseline', () => {
  test('records what is there, sorted, and then nothing blocks', async () => {
    const tree = plant();
    expect((await check(tree)).status).toBe(1);
    const run = await check(tree, '--write-baseline');
    expect(run).toMatchObject({ status: 0, stderr: `${BASELINE} written: 4 findings in 2 files\n` });
    expect(run.stdout).toMatch(/^✔ pass {2}4 existing, recorded in the baseline \(--verbose lists them\)\n/);
    const { stdout } = await check(tree, '--verbose');
    expect(stdout).toContain(
      '○ existing unapproved docker.io/library/evil:1 · 2 places · recorded in the baseline\n      old/Dockerfile:1\n      web/Dockerfile:1\n',
    );
    expect(stdout).toContain(
      '○ existing unpinned docker.io/library/node:latest · web/Dockerfile:2 · recorded in the baseline, line 14\n',
    );
    expect(readBaseline(tree).split('\n').slice(3)).toEqual([
      'version: 1',
      'files:',
      '  - file: old/Dockerfile',
      '    findings:',
      '      - { image: docker.io/library/evil:1, rule: unapproved, role: final }',
      '',
      '  - file: web/Dockerfile',
      '    findings:',
      '      - { image: docker.io/library/evil:1, rule: unapproved, role: build, unneeded: true }',
      '      - { image: docker.io/library/node:latest, rule: unapproved, role: final }',
      '      - { image: docker.io/library/node:latest, rule: unpinned, role: final }',
      '',
    ]);
    const again = await judge(tree);
    expect(again).toMatchObject({
      status: 0,
      verdict: 'pass',
      counts: { blocking: 0, warnings: 0, existing: 4 },
    });
    expect(again.baseline).toEqual({
      source: BASELINE,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      expires: null,
      applies: true,
      recorded: 4,
      fixed: [],
    });
  });

  test('writes the same again, and keeps comments and the last day', async () => {
    const tree = plant();
    await check(tree, '--write-baseline', '--expires', '2027-06-30');
    const text = `# ours\n${readBaseline(tree)}`
      .replace('  - file: old/Dockerfile\n', '  # team blue\n  - file: old/Dockerfile # soon\n')
      .replace('role: build, unneeded: true }\n', 'role: build, unneeded: true } # WEB-7\n');
    tree.write(BASELINE, text);
    expect((await check(tree, '--write-baseline')).stderr).toContain('is as it was');
    expect(readBaseline(tree)).toBe(text);
    tree.write('api/Dockerfile', BAD);
    await check(tree, '--write-baseline');
    expect(readBaseline(tree)).toBe(
      text.replace(
        'files:\n',
        'files:\n  - file: api/Dockerfile\n    findings:\n      - { image: docker.io/library/evil:1, rule: unapproved, role: final }\n\n',
      ),
    );
  });

  test('works without git and without a folder for it', async () => {
    const tree = plantTree(
      {
        'policy.yml': 'version: 1\nallow: []\nrules: { unpinned: ignore }\nsettings: { baseline: true }\n',
        Dockerfile: BAD,
      },
      { git: false },
    );
    expect((await check(tree, '--policy', 'policy.yml', '--write-baseline')).status).toBe(0);
    expect(existsSync(join(tree.root, BASELINE))).toBe(true);
    expect((await check(tree, '--policy', 'policy.yml')).status).toBe(0);
  });

  test('what has no bytes cannot be recorded, still blocks, and that is said', async () => {
    const tree = plant({
      'lfs/Dockerfile': `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 1\n`,
    });
    const run = await judge(tree, '--write-baseline');
    expect(run).toMatchObject({ status: 1, counts: { blocking: 1 } });
    expect(run.problems).toEqual([
      expect.objectContaining({
        file: 'lfs/Dockerfile',
        message: expect.stringContaining('cannot be recorded'),
      }),
    ]);
    expect(readBaseline(tree)).not.toContain('lfs/');
  });

  test.each([
    ['something needs', 'FROM evil:1 AS a\nFROM debian:12\nCOPY --from=a / /\n'],
    ['ships', 'FROM evil:1 AS a\n'],
  ])('an image that %s now is not called fixed', async (_, text) => {
    const tree = plant({ Dockerfile: 'FROM evil:1 AS a\nFROM debian:12\n' });
    expect((await check(tree, '--write-baseline')).status).toBe(0);
    tree.write('Dockerfile', text);
    expect(await judge(tree)).toMatchObject({
      status: 1,
      problems: expect.arrayContaining([
        expect.objectContaining({
          message: expect.stringMatching(/^Not the same any more: unapproved of .*evil:1/),
        }),
      ]),
    });
  });

  test('a build of something elsewhere is recorded by all that is said of it', async () => {
    const compose = (context: string, more = '') =>
      `${more}services:\n  web:\n    build:\n      context: ${context}\n`;
    const git = 'https://github.com/acme/app.git#v1';
    const tree = plant({ 'compose.yaml': compose(git) });
    expect((await check(tree, '--write-baseline')).status).toBe(0);
    expect(readBaseline(tree)).toMatch(
      /- file: compose.yaml\n {4}findings:\n {6}- \{ build: web, rule: unresolved, content: sha256:[0-9a-f]{64}, unnamed: sha256:[0-9a-f]{64} \}\n/,
    );
    tree.write('compose.yaml', compose(git, '# moved\nname: shop\n'));
    expect((await check(tree)).status).toBe(0);
    tree.write('compose.yaml', compose(`${git}2`));
    expect(await judge(tree)).toMatchObject({
      status: 1,
      problems: [
        {
          message: expect.stringMatching(
            /^Not the same any more: unresolved in compose.yaml; what is there now blocks\. .*--write-baseline$/,
          ),
        },
      ],
    });
    tree.write('compose.yaml', `${compose(git)}      target: other\n`);
    expect((await check(tree)).status).toBe(1);
  });

  test('of more than three that are not the same any more, it says that, and counts those that are gone apart', async () => {
    const compose = (version: string) =>
      `services:\n${['a', 'b', 'c', 'd'].map((name) => `  ${name}: { build: "https://github.com/acme/${name}.git#${version}" }\n`).join('')}`;
    const tree = plant({ 'compose.yaml': compose('v1') });
    expect((await check(tree, '--write-baseline')).status).toBe(0);
    tree.write('compose.yaml', compose('v2'));
    tree.write('old/Dockerfile', 'FROM debian:12\n');
    const { problems } = await judge(tree);
    expect(problems.map(({ message }: { message: string }) => message)).toEqual([
      '4 findings that the baseline records are not the same any more; what is there now blocks. If it is accepted, record it where the change goes to: base-image-gate check --write-baseline',
      expect.stringMatching(/^Fixed: unapproved of docker\.io\/library\/evil:1 in old\/Dockerfile; /),
    ]);
  });

  test('a value that cannot be known is recorded by what its builds write', async () => {
    const compose = (image: string, more = '') =>
      `${more}services:\n  web:\n    build: { context: ., args: { BASE: "${image}" } }\n`;
    const tree = plant({
      Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
      'compose.yaml': compose('$REG/busybox'),
    });
    expect((await check(tree, '--write-baseline')).status).toBe(0);
    expect(readBaseline(tree)).toMatch(
      /- file: Dockerfile\n {4}findings:\n {6}- \{ build: web, rule: unresolved, content: sha256:[0-9a-f]{64}, unnamed: sha256:[0-9a-f]{64} \}\n/,
    );
    tree.write('compose.yaml', compose('$REG/busybox', '# moved\nname: shop\n'));
    expect((await check(tree)).status).toBe(0);
    tree.write('compose.yaml', compose('$REG/evil'));
    expect((await check(tree)).status).toBe(1);
  });

  test.each([
    [variable('BASE/x/busybox'), variable('BASE/x/evil.example/x:1')],
    [variable('BASE'), variable('BASE%y')],
    [variable('BASE'), variable('BASE#xy')],
    [variable('BASE/x/$Y'), variable('BASE/x/$Y'), '', 'ARG Y=evil.example/x:1\n'],
    ['$P', '$P', `ARG P=${variable('BASE//x/busybox')}\n`, `ARG P=${variable('BASE//x/evil')}\n`],
    [variable('BASE/x/$A'), variable('BASE/x/$A'), 'ARG A=b\nARG A=c\n', 'ARG A=c\nARG A=b\n'],
  ])(
    'and by what the file writes around it: %s to %s',
    async (name, changed, args = '', changedArgs = args) => {
      const write = (declared: string, from: string) => `ARG BASE\n${declared}FROM ${from}\n`;
      const tree = plant({
        Dockerfile: write(args, name),
        'compose.yaml': 'services:\n  web:\n    build: { context: ., args: { BASE: "$REG/busybox" } }\n',
      });
      await check(tree, '--write-baseline');
      expect((await check(tree)).status).toBe(0);
      tree.write('Dockerfile', `${write(`ARG OTHER=1\n${args}`, name)}RUN true\n`);
      expect((await check(tree)).status).toBe(0);
      tree.write('Dockerfile', write(changedArgs, changed));
      expect((await check(tree)).status).toBe(1);
    },
  );

  test('an argument without a value is recorded by what takes part in which images are pulled', async () => {
    const file = 'ARG BASE\nFROM $BASE AS a\nENV X=1\nRUN make\nFROM debian\nCOPY --from=a /a /a\n';
    const tree = plant({ Dockerfile: file });
    await check(tree, '--write-baseline');
    expect((await check(tree)).status).toBe(0);
    const others = [
      `# in another line\n${file}`,
      file.replace(' AS ', ' as '),
      file.replace('X=1', 'X=2'),
      file.replace('make', 'true'),
      `${file}ARG V=1\nCOPY --from=a --chown=1 /b /b\n`,
    ];
    for (const other of others) {
      tree.write('Dockerfile', other);
      expect([other, (await check(tree)).status]).toEqual([other, 0]);
    }
    for (const other of [`${file}COPY --from=evil.example/x:1 /b /b\n`, file.replace('$BASE', '$BASE.1')]) {
      tree.write('Dockerfile', other);
      expect([other, (await check(tree)).status]).toEqual([other, 1]);
    }
  });

  test.each<[string, string[], RegExp]>([
    ['a path', ['--write-baseline', 'api'], /about the whole repository: leave out api/],
    ['a path to prune', ['--prune', 'api'], /about the whole repository/],
    ['a revision', ['--write-baseline', '--base', 'HEAD'], /leave out --base/],
    [
      'a value of its own',
      ['--write-baseline', '--build-arg', 'A=b'],
      /leave out --build-arg, and say it in the policy under builds/,
    ],
    ['both', ['--write-baseline', '--prune'], /leave out --prune/],
    ['a last day of nothing', ['--expires', '2027-01-01'], /add --write-baseline/],
    ['no day', ['--write-baseline', '--expires', 'soon'], /must be a date such as 2027-06-30/],
    ['nothing to prune', ['--prune'], /There is no .github\/base-images.baseline.yml/],
  ])('refuses %s', async (_, words, message) => {
    const tree = plant();
    const run = await check(tree, ...words);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(existsSync(join(tree.root, BASELINE))).toBe(false);
  });

  test.each(['settings: { baseline: false }', 'tests: [{ from: "evil:1", expect: ok }]'])(
    'writes nothing where the policy says %s',
    async (line) => {
      const tree = plant({ '.github/base-images.yml': `${POLICY}${line}\n` });
      expect((await check(tree, '--write-baseline')).status).toBe(2);
      expect(existsSync(join(tree.root, BASELINE))).toBe(false);
    },
  );

  test('nor for a policy from elsewhere that does not let it', async () => {
    const elsewhere = plantTree({ 'org.yml': POLICY }, { git: false });
    const tree = plant();
    const org = join(elsewhere.root, 'org.yml');
    const run = await check(tree, '--policy', org, '--write-baseline');
    expect(run.status).toBe(2);
    expect(run.stderr.replace(/\s+/g, ' ')).toContain(
      'is not of this repository and does not say settings.baseline: true',
    );
    elsewhere.write('org.yml', `${POLICY}settings: { baseline: true }\n`);
    expect((await check(tree, '--policy', org, '--write-baseline')).status).toBe(0);
    elsewhere.write('org.yml', POLICY);
    const later = await judge(tree, '--policy', org);
    expect(later).toMatchObject({ status: 1, counts: { existing: 0 }, baseline: { applies: false } });
  });
});

describe('check --prune', () => {
  test('removes what is fixed, which a check names', async () => {
    const tree = await branchOff();
    const before = readBaseline(tree);
    tree.write('web/Dockerfile', 'FROM node\n');
    const named = await judge(tree);
    expect(named.status).toBe(0);
    expect(named.baseline.fixed).toEqual([
      {
        file: 'web/Dockerfile',
        rule: 'unapproved',
        image: 'docker.io/library/evil:1',
        written: null,
        role: 'build',
        count: 1,
        line: 12,
      },
    ]);
    expect(named.problems).toEqual([
      expect.objectContaining({
        file: BASELINE,
        line: 12,
        level: 'warning',
        message: expect.stringContaining('Fixed: unapproved of docker.io/library/evil:1 in web/Dockerfile'),
      }),
    ]);
    const run = await check(tree, '--prune');
    expect(run).toMatchObject({
      status: 0,
      stderr: `${BASELINE} written: 3 findings in 2 files (1 removed)\n`,
    });
    expect(readBaseline(tree)).toBe(
      before.replace(
        '      - { image: docker.io/library/evil:1, rule: unapproved, role: build, unneeded: true }\n',
        '',
      ),
    );
    expect((await check(tree, '--prune')).stderr).toContain('is as it was');
  });

  test('a folder that a branch moves is not called fixed, and still blocks', async () => {
    const tree = await branchOff();
    tree.git('mv', 'old', 'new');
    tree.commit('move');
    const moved = await judge(tree, '--base', 'main');
    expect(moved.status).toBe(1);
    expect(moved.baseline.fixed).toMatchObject([{ file: 'old/Dockerfile', movedTo: 'new/Dockerfile' }]);
    expect(moved.problems).toMatchObject([
      {
        file: BASELINE,
        message: expect.stringMatching(
          /^Moved: unapproved of docker\.io\/library\/evil:1 in old\/Dockerfile is in new\/Dockerfile now;/,
        ),
      },
    ]);
    // as it says: the baseline goes first
    expect((await check(tree, '--write-baseline')).status).toBe(0);
    const written = readBaseline(tree);
    tree.git('checkout', '--quiet', '--force', 'main');
    tree.write(BASELINE, written);
    tree.commit('accept');
    tree.git('checkout', '--quiet', 'topic');
    tree.git('merge', '--quiet', 'main');
    expect((await judge(tree, '--base', 'main')).status).toBe(0);
  });

  test('adds nothing', async () => {
    const tree = await branchOff();
    const before = readBaseline(tree);
    tree.write('new/Dockerfile', BAD);
    expect((await check(tree, '--prune')).status).toBe(1);
    expect(readBaseline(tree)).toBe(before);
  });
});

describe('with --base the baseline of the revision counts', () => {
  const scopes = ['changed-files', 'changed-references', 'all'];
  test.each(scopes)('a new reference blocks in scope %s, and the debt beside it does not', async (scope) => {
    const tree = await branchOff();
    tree.write('old/Dockerfile', `${BAD.trim()} AS x\nFROM evil:1\nFROM evil:2\n`);
    const run = await judge(tree, '--base', 'main', '--scope', scope);
    expect(run.status).toBe(1);
    expect(
      run.findings
        .filter(({ existing }: { existing: boolean }) => !existing)
        .map(({ image }: { image: string }) => image),
    ).toContain('docker.io/library/evil:2');
    tree.write('old/Dockerfile', `# moved\n${BAD}`);
    expect((await judge(tree, '--base', 'main', '--scope', scope)).status).toBe(0);
  });

  test('one that the change brings excuses nothing, and is told', async () => {
    const tree = await branchOff();
    tree.write('new/Dockerfile', BAD);
    await check(tree, '--write-baseline');
    expect((await judge(tree)).status).toBe(0);
    const run = await judge(tree, '--base', 'main');
    expect(run).toMatchObject({
      status: 1,
      counts: { blocking: 1 },
      baseline: { commit: tree.git('rev-parse', 'main') },
    });
    expect(run.problems).toEqual([
      expect.objectContaining({
        file: BASELINE,
        message: 'This change adds 1 finding to the baseline; it counts once it is merged.',
      }),
    ]);
  });

  test('the first one is told too', async () => {
    const tree = plant();
    tree.commit('main');
    await check(tree, '--write-baseline');
    const run = await judge(tree, '--base', 'HEAD');
    expect(run).toMatchObject({ status: 0, counts: { files: 0 } });
    expect(run.problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('adds 4 findings') }),
    ]);
  });

  test('a change that fixes and prunes needs no word', async () => {
    const tree = await branchOff();
    tree.write('old/Dockerfile', 'FROM alpine:3.22\n');
    await check(tree, '--prune');
    expect(await judge(tree, '--base', 'main')).toMatchObject({ status: 0, problems: [] });
  });

  test('what is recorded of a file that the change deletes is fixed', async () => {
    const tree = await branchOff();
    tree.remove('old');
    const run = await judge(tree, '--base', 'main');
    expect(run).toMatchObject({ status: 0, counts: { files: 0 } });
    expect(run.baseline.fixed).toEqual([expect.objectContaining({ file: 'old/Dockerfile', count: 1 })]);
  });

  test.each([
    [
      'version: 1\nexpires: "2028-01-01"\n',
      'This change lets the baseline excuse until 2028-01-01 what it records',
    ],
    ['version: 1\n', 'This change lets the baseline excuse forever what it records'],
    ['version: 1\nexpires: "2026-12-01"\n', null],
  ])('a later last day is told: %j', async (start, message) => {
    const tree = plant();
    await check(tree, '--write-baseline', '--expires', '2027-06-30');
    tree.commit('main');
    tree.write(BASELINE, readBaseline(tree).replace('version: 1\nexpires: "2027-06-30"\n', start));
    const { problems } = await judge(tree, '--base', 'HEAD');
    expect(problems.map((problem: { message: string }) => problem.message)).toEqual(
      message === null ? [] : [`${message}, once it is merged.`],
    );
  });

  test('a file that is moved is new', async () => {
    const tree = await branchOff();
    tree.git('mv', 'old', 'moved');
    expect((await judge(tree, '--base', 'main')).status).toBe(1);
    expect((await judge(tree, '--base', 'main', '--scope', 'changed-references')).status).toBe(0);
  });

  test('one that the change breaks is told, and does not judge', async () => {
    const tree = await branchOff();
    tree.write(BASELINE, 'nonsense');
    tree.write('old/Dockerfile', `# moved\n${BAD}`);
    const run = await judge(tree, '--base', 'main');
    expect(run).toMatchObject({ status: 0, counts: { existing: 1 } });
    expect(run.problems[0].message).toContain('once it is merged, every check fails');
  });
});

describe('a baseline that cannot be used is an error', () => {
  test.each<[string, (tree: PlantedTree) => void, RegExp]>([
    ['no YAML', (tree) => tree.write(BASELINE, 'files: ['), /base-images.baseline.yml/],
    [
      'an unknown key',
      (tree) => tree.write(BASELINE, 'version: 1\nfiles: []\nextra: 1\n'),
      /:3:1 Unknown key "extra"/,
    ],
    [
      'a Git LFS pointer',
      (tree) => tree.write(BASELINE, 'version https://git-lfs.github.com/spec/v1\n'),
      /Git LFS pointer/,
    ],
    ['not text', (tree) => tree.write(BASELINE, new Uint8Array([0xff, 0xfe, 0])), /not UTF-8 text/],
    ['too large', (tree) => tree.write(BASELINE, ' '.repeat(1_000_001)), /larger than 1000000 bytes/],
    ...(ON_POSIX
      ? ([
          [
            'a link',
            (tree) => {
              tree.write('real.yml', 'version: 1\nfiles: []\n');
              tree.link(BASELINE, '../real.yml');
            },
            /is a symbolic link/,
          ],
        ] as [string, (tree: PlantedTree) => void, RegExp][])
      : []),
  ])('%s', async (_, spoil, message) => {
    const tree = plantTree(FILES);
    spoil(tree);
    for (const words of [[], ['--write-baseline'], ['--base', tree.commit()]]) {
      const run = await check(tree, ...words);
      expect(run.status, words.join(' ')).toBe(2);
      expect(run.stderr.replace(/\n\s*/g, ' ')).toMatch(message);
    }
    expect(
      JSON.parse((await runCommand(['check', '--format', 'json'], { cwd: tree.root })).stdout),
    ).toMatchObject({
      verdict: 'error',
      findings: [],
    });
  });
});

test('two branches that record and fix in different files merge without a conflict', async () => {
  const tree = await branchOff({ 'c/Dockerfile': `${BAD}FROM evil:2\n`, 'x/Dockerfile': BAD });
  tree.write('c/Dockerfile', BAD);
  tree.write('b/Dockerfile', BAD);
  await check(tree, '--write-baseline');
  tree.commit('one');
  tree.git('checkout', '--quiet', '-b', 'other', 'main');
  tree.write('old/Dockerfile', `${BAD}FROM evil:2\n`);
  tree.write('d/Dockerfile', BAD);
  tree.write('z/Dockerfile', BAD);
  await check(tree, '--write-baseline');
  tree.commit('other');
  tree.git('merge', '--quiet', '--no-edit', 'topic');
  const merged = readBaseline(tree);
  const files = ['b', 'c', 'd', 'old', 'web', 'x', 'z'].map((folder) => `${folder}/Dockerfile`);
  expect(loadValidBaseline(merged).files.map(({ file }) => file)).toEqual(files);
  expect((await check(tree, '--write-baseline')).stderr).toContain('is as it was');
  expect(readBaseline(tree)).toBe(merged);
});

describe('an inline Dockerfile that a second service builds', () => {
  const INLINE = '"FROM evil:1 AS x\\nFROM node:22\\n"';
  const service = (name: string, build: string) => `  ${name}: { build: ${build} }\n`;
  const first = service('a', `{ context: ., dockerfile_inline: &text ${INLINE} }`);

  test.each([
    ['by an alias', service('b', '{ context: ., dockerfile_inline: *text }'), 0, 1],
    [
      'by an alias, with another target',
      service('b', '{ context: ., dockerfile_inline: *text, target: x }'),
      1,
      1,
    ],
    ['written once more', service('b', `{ context: ., dockerfile_inline: ${INLINE} }`), 1, 1],
  ])('%s', async (_, second, whole, compared) => {
    const tree = await branchOff({ 'compose.yaml': `services:\n${first}` });
    tree.write('compose.yaml', `services:\n${first}${second}`);
    expect((await check(tree)).status).toBe(whole);
    expect((await check(tree, '--base', 'main')).status).toBe(compared);
  });
});
