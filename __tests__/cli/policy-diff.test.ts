import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';

const POLICY = `version: 1
allow: [docker.io/library/alpine, docker.io/library/debian]
rules: { unpinned: warn, end-of-life: ignore }
`;
const FILES = {
  'a/Dockerfile': 'FROM alpine:3.22 AS a\nFROM debian:13\nCOPY --from=quay.io/acme/tool:1 / /\n',
  'b/Dockerfile': 'FROM alpine:3.22\n',
};

const diff = (tree: PlantedTree, ...words: string[]) =>
  runCommand(['policy', '--diff', ...(words.length === 0 ? ['HEAD'] : words)], { cwd: tree.root });

/** A tree with a policy that is committed, and another one that is not. */
function edit(before: string | null, after: string | null, files: Readonly<Record<string, string>> = FILES) {
  const tree = plantTree(before === null ? files : { ...files, '.github/base-images.yml': before });
  tree.commit();
  if (after === null) tree.remove('.github/base-images.yml');
  else tree.write('.github/base-images.yml', after);
  return tree;
}

test('totals first, then each image with its places', async () => {
  const after = POLICY.replace('allow: [docker.io/library/alpine, ', 'allow: [quay.io/acme/tool, ');
  expect(await diff(edit(POLICY, after))).toEqual({
    status: 0,
    stderr: '',
    stdout: `.github/base-images.yml  HEAD → working tree
  2 newly blocked · 1 newly approved · 1 as before

Newly blocked (2)
  ✖ docker.io/library/alpine:3.22 · 2 places
    approved → blocked by unapproved
    unapproved: Not approved: it matches nothing in allow.
    a/Dockerfile:1, b/Dockerfile:1

Newly approved (1)
  ✔ quay.io/acme/tool:1
    blocked by unapproved → approved
    a/Dockerfile:3
`,
  });
});

test('as JSON', async () => {
  const after = POLICY.replace('allow: [docker.io/library/alpine, ', 'allow: [quay.io/acme/tool, ');
  const { status, stdout } = await diff(edit(POLICY, after), 'HEAD', '--format', 'json');
  const { changes, ...rest } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(rest).toMatchObject({
    version: 1,
    revision: 'HEAD',
    before: { source: '.github/base-images.yml', commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
    after: { source: '.github/base-images.yml' },
    today: '2026-09-01',
    counts: {
      references: 4,
      blocked: 2,
      warned: 0,
      unjudged: 0,
      approved: 1,
      reason: 0,
      judged: 0,
      unchanged: 1,
    },
    problems: [],
  });
  expect(changes[0]).toEqual({
    change: 'blocked',
    file: 'a/Dockerfile',
    line: 1,
    column: 6,
    image: 'docker.io/library/alpine:3.22',
    written: 'alpine:3.22',
    before: { state: 'approved', findings: [] },
    after: { state: 'blocked', findings: [expect.objectContaining({ rule: 'unapproved', level: 'block' })] },
  });
});

test('as Markdown', async () => {
  const { stdout } = await diff(edit(POLICY, `${POLICY}deny: [alpine]\n`), 'HEAD', '--format', 'markdown');
  expect(stdout).toContain('| newly blocked | 2 |');
  expect(stdout).toContain('| approved | blocked by denied |');
});

/** Policy before and after → what changes, as `kind file:line state rules → state rules`. */
describe('what changes', () => {
  const ALLOW = 'version: 1\nrules: { end-of-life: ignore }\n';
  test.each<[string, string, string, string[]]>([
    ['nothing', POLICY, POLICY, []],
    [
      'a comment and the order',
      POLICY,
      `# x\n${POLICY.replace(/alpine, (\S+)\]/, 'debian, docker.io/library/alpine]')}`,
      [],
    ],
    ['another line decides', POLICY, POLICY.replace('allow: [', 'allow: [docker.io/library/*, '), []],
    [
      'a level that falls',
      POLICY,
      POLICY.replace('rules: { ', 'rules: { unapproved: warn, '),
      ['warned a/Dockerfile:3 blocked unapproved → warned unapproved'],
    ],
    [
      'a rule that is stricter',
      POLICY,
      POLICY.replace('unpinned: warn', 'unpinned: { level: warn, require: patch }'),
      [
        'warned a/Dockerfile:1 approved  → warned unpinned',
        'warned a/Dockerfile:2 approved  → warned unpinned',
        'warned b/Dockerfile:1 approved  → warned unpinned',
        'reason a/Dockerfile:3 blocked unapproved → blocked unapproved,unpinned',
      ],
    ],
    [
      'a denial of what was not approved',
      POLICY,
      `${POLICY}deny: [quay.io/**]\n`,
      ['reason a/Dockerfile:3 blocked unapproved → blocked denied'],
    ],
    [
      'another reason for a denial',
      `${POLICY}deny: [{ image: quay.io/**, reason: old }]\n`,
      `${POLICY}deny: [{ image: quay.io/**, reason: new }]\n`,
      ['reason a/Dockerfile:3 blocked denied → blocked denied'],
    ],
    [
      'an exception',
      POLICY,
      `${POLICY}exceptions: [{ image: quay.io/acme/tool, rules: [unapproved], owner: a, reason: b, expires: "2026-10-01" }]\n`,
      ['approved a/Dockerfile:3 blocked unapproved → approved unapproved'],
    ],
    [
      'files that are no longer read',
      ALLOW,
      `${ALLOW}settings: { ignore: [b/**] }\n`,
      ['unjudged b/Dockerfile:1 approved  → absent '],
    ],
    [
      'files that are read now',
      `${ALLOW}settings: { ignore: [b/**] }\n`,
      ALLOW,
      ['judged b/Dockerfile:1 absent  → approved '],
    ],
  ])('%s', async (_, before, after, expected) => {
    const { stdout } = await diff(edit(before, after), 'HEAD', '--format', 'json');
    const { changes, counts } = JSON.parse(stdout);
    type Side = { state: string; findings: { rule: string }[] };
    const describeSide = ({ state, findings }: Side) => `${state} ${findings.map(({ rule }) => rule).join()}`;
    expect(
      changes.map(
        (change: { change: string; file: string; line: number; before: Side; after: Side }) =>
          `${change.change} ${change.file}:${change.line} ${describeSide(change.before)} → ${describeSide(change.after)}`,
      ),
    ).toEqual(expected);
    expect(counts.unchanged).toBe(counts.references - expected.length);
  });
});

test('nothing changes', async () => {
  expect((await diff(edit(POLICY, POLICY))).stdout).toBe(`.github/base-images.yml  HEAD → working tree
  nothing changes: 4 references as before
`);
});

test('what a policy extends is read at the revision too', async () => {
  const child = 'version: 1\nextends: ../org.yml\n';
  const tree = edit(child, child, { ...FILES, 'org.yml': POLICY });
  tree.write('org.yml', POLICY.replace(', docker.io/library/debian', ''));
  expect((await diff(tree)).stdout).toMatch(/^ {2}1 newly blocked · 3 as before\n/m);
});

test('another policy of the repository, and a value of a build', async () => {
  const build = (value: string) => `${POLICY}builds: [{ paths: [c/**], args: { V: ["${value}"] } }]\n`;
  const tree = plantTree({ 'p.yml': build('alpine:3'), 'c/Dockerfile': 'ARG V\nFROM $V\n' });
  tree.commit();
  tree.write('p.yml', build('quay.io/x:1'));
  expect((await diff(tree, 'HEAD', 'p.yml')).stdout).toMatch(
    / {2}1 newly blocked · 1 no longer judged · 0 as before\n/,
  );
});

test('without a policy there, everything is new', async () => {
  const { status, stdout } = await diff(edit(null, POLICY));
  expect(status).toBe(0);
  expect(stdout).toContain('There is no policy at HEAD, so nothing was judged there.');
  expect(stdout).toContain('  1 newly blocked · 3 newly judged and approved · 0 as before\n');
});

/** Policy before and after, the exit status, and what is said. */
test.each<[string, string | null, string | null, number, RegExp]>([
  [
    'removed',
    POLICY,
    null,
    2,
    /^error: \.github\/base-images\.yml: The working tree has no policy any more: /,
  ],
  ['broken here', POLICY, 'version: 2\n', 2, /^error: \.github\/base-images\.yml:1:10\n {4}"version" is /],
  [
    'broken there',
    'version: 2\n',
    POLICY,
    2,
    /^error: [^\n]*:1:10\n {4}At HEAD: "version" is [\s\S]*\n\nWhat the policy did there is not known/,
  ],
  [
    'a test that fails here',
    POLICY,
    `${POLICY}tests: [{ from: "a.io/x:1", expect: ok }]\n`,
    2,
    / {4}The test of a\.io\/x:1/,
  ],
  [
    'a test that fails there',
    `${POLICY}tests: [{ from: "a.io/x:1", expect: ok }]\n`,
    POLICY,
    2,
    / {4}At HEAD: The test of a\.io\/x:1/,
  ],
  [
    'an extends that leads nowhere there',
    'version: 1\nextends: ./x.yml\n',
    POLICY,
    2,
    / {4}At HEAD: "extends" names a file that does not exist/,
  ],
])('a policy that is %s', async (_, before, after, status, message) => {
  const run = await diff(edit(before, after));
  expect(run).toMatchObject({ status, stdout: '' });
  expect(run.stderr).toMatch(message);
});

test('no revision, no git, and a policy from elsewhere', async () => {
  const tree = edit(POLICY, POLICY);
  expect(await diff(tree, 'nowhere')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('such as `--diff origin/main`'),
  });
  const plain = plantTree({ '.github/base-images.yml': POLICY }, { git: false });
  expect(await diff(plain)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--diff HEAD needs git'),
  });
  const other = plantTree({ 'p.yml': POLICY }, { git: false });
  expect(await diff(tree, 'HEAD', `${other.root}/p.yml`)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is not in it'),
  });
});
