import { expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';

const ORGANISATION = `version: 1
allow: [docker.io/library/**, gcr.io/distroless/**]
deny:
  - { image: docker.io/bitnami/**, reason: moved }
rules:
  unapproved: { level: block, effective: "2026-10-20" }
  end-of-life: { level: block, grace: 10d }
delegate: { max-exception: 180d }
settings:
  ignore: [old/**]
  mirrors: { registry.acme.com/hub: docker.io }
`;
const POLICY = `version: 1
extends: ../policies/org.yml
allow:
  - docker.io/library/{node,python}
  - docker.io/library/node:20-alpine
  - docker.io/library/ruby
  - docker.io/library/golang
deprecated:
  - { image: docker.io/library/python, block-from: "2026-10-15", use: "docker.io/library/node" }
overrides:
  - paths: [tools/**]
    rules: { unpinned: block }
exceptions:
  - { image: node, rules: [end-of-life], owner: "@acme/web", reason: "WEB-1: later", expires: "2026-09-10" }
  - { image: alpine, rules: [unapproved], owner: "@acme/web", reason: "WEB-2: gone", expires: "2026-08-10" }
tests:
  - { from: "golang:1.999", expect: ok }
`;
const FILES = {
  'policies/org.yml': ORGANISATION,
  '.github/base-images.yml': POLICY,
  'api/Dockerfile': 'FROM node:20-alpine3.99 AS a\nFROM python:3.10\nCOPY --from=quay.io/acme/tool:1 / /\n',
  'old/Dockerfile': 'FROM ruby:3\n',
  'open/Dockerfile': 'ARG BASE\nFROM $BASE\n',
};

/** What falls due, the last line a date of the bundled table. */
const CALENDAR = `The next 90 days, until 2026-11-30
  2026-09-10  last day of the exception for node (@acme/web): 1 finding
              exceptions[0], line 14
  2026-10-15  docker.io/library/python begins to block: 1 place; use docker.io/library/node
              deprecated[0], line 9
  2026-10-20  unapproved begins to block: 1 finding
              rules.unapproved, policies/org.yml line 6
  2026-10-31  last day of support for Python 3.10, blocks from 2026-11-11: 1 place (docker.io/library/python:3.10)
`;

const policy = (tree: PlantedTree, ...words: string[]) =>
  runCommand(['policy', ...words], { cwd: tree.root });

test('what the repository uses of the policy, as people see it', async () => {
  expect(await policy(plantTree(FILES), '--coverage')).toEqual({
    status: 0,
    stderr: '',
    stdout: `.github/base-images.yml  12 entries: 4 used, 4 unused, 1 shadowed, 1 expired, 2 others
  3 places in the repository pull an image

Expired exceptions (1): they excuse nothing any more; remove or renew them
  line 15  exceptions[1]  alpine
        expired on 2026-08-10, @acme/web

Unused (4): nothing in the repository meets them
  line 6                    allow[2]          docker.io/library/ruby
  line 11                   overrides[0]      paths tools/**
  policies/org.yml line 2   allow[1]          gcr.io/distroless/**
  policies/org.yml line 11  settings.mirrors  registry.acme.com/hub: docker.io

Shadowed (1): others say the same, so removing these changes no verdict
  line 5  allow[1]  docker.io/library/node:20-alpine
        by allow[0], line 4: docker.io/library/{node,python}

Only for the policy's tests (1): nothing in the repository meets them
  line 7  allow[3]  docker.io/library/golang
        tested in line 17

Guards (1): nothing meets these denials and deprecations; keep those you want
  policies/org.yml line 4  deny[0]  docker.io/bitnami/**

▲ What is pulled in 1 place is not known, so an entry may be used there: open/Dockerfile:2

${CALENDAR}`,
  });
});

test('as JSON', async () => {
  const { status, stdout } = await policy(plantTree(FILES), '--coverage', '--format', 'json');
  const { entries, ...rest } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(rest).toMatchObject({
    version: 1,
    policy: { source: '.github/base-images.yml' },
    today: '2026-09-01',
    until: '2026-11-30',
    unknown: [{ file: 'open/Dockerfile', line: 2 }],
    baseline: null,
    problems: [],
  });
  expect(rest.counts).toEqual({
    entries: 12,
    places: 3,
    expired: 1,
    unused: 4,
    shadowed: 1,
    tested: 1,
    guarding: 1,
    narrows: 0,
    uncertain: 0,
    used: 4,
  });
  expect(entries[1]).toEqual({
    kind: 'allow',
    key: 'allow[1]',
    file: '.github/base-images.yml',
    line: 5,
    text: 'docker.io/library/node:20-alpine',
    state: 'unused',
    uses: 0,
    tests: [],
    shadowedBy: [
      {
        key: 'allow[0]',
        file: '.github/base-images.yml',
        line: 4,
        text: 'docker.io/library/{node,python}',
      },
    ],
  });
  expect(entries.find(({ key }: { key: string }) => key === 'exceptions[0]')).toMatchObject({
    state: 'used',
    uses: 1,
    expires: '2026-09-10',
    expiry: 'expiring',
    owner: '@acme/web',
  });
  expect(rest.calendar[1]).toEqual({
    day: '2026-10-15',
    kind: 'deprecation-blocks',
    image: 'docker.io/library/python',
    use: 'docker.io/library/node',
    places: 1,
    decidedBy: { key: 'deprecated[0]', file: '.github/base-images.yml', line: 9 },
  });
});

test('as Markdown', async () => {
  const { stdout } = await policy(plantTree(FILES), '--coverage', '--format', 'markdown');
  expect(stdout).toContain('**Shadowed (1)**: others say the same');
  expect(stdout).toContain(
    '| 2026-10-20 | <code>unapproved</code> begins to block: 1 finding | <code>policies/<wbr>org.yml:6</code>',
  );
});

test('the calendar by itself', async () => {
  const tree = plantTree(FILES);
  expect((await policy(tree, '--calendar')).stdout).toBe(CALENDAR);
  const json = JSON.parse((await policy(tree, '--calendar', '--format', 'json')).stdout);
  expect(Object.keys(json)).toEqual(['version', 'policy', 'today', 'until', 'calendar', 'problems']);
  expect(json.calendar.map(({ kind }: { kind: string }) => kind)).toEqual([
    'exception-ends',
    'deprecation-blocks',
    'rule-blocks',
    'end-of-life',
  ]);
  const markdown = (await policy(tree, '--calendar', '--format', 'markdown')).stdout;
  expect(markdown).toMatch(/^### The next 90 days, until 2026-11-30\n/);
});

/** Policy → what the calendar says by this day. */
test.each<[string, string, RegExp]>([
  ['allow: []', '2026-09-01', /^✔ The next 90 days: nothing falls due until 2026-11-30\n$/],
  // what ended still warns for some days
  [
    'rules: { end-of-life: { level: block, grace: 60d } }',
    '2026-11-10',
    /^ {2}2026-12-31 {2}Python 3\.10, past its end of life, begins to block: 1 place/m,
  ],
  ['rules: { end-of-life: { level: block, grace: 5d } }', '2026-11-10', /nothing falls due/],
  [
    'rules: { end-of-life: warn }',
    '2026-10-31',
    /^ {2}2026-10-31 {2}last day of support for Python 3\.10: 1/m,
  ],
  ['rules: { end-of-life: ignore }', '2026-10-31', /nothing falls due/],
  [
    'deprecated: [{ image: debian, block-from: "2026-10-01" }]',
    '2026-09-01',
    /debian begins to block: nothing uses it/,
  ],
  [
    'deprecated: [{ image: debian, block-from: "2026-10-01" }]',
    '2026-10-01',
    /nothing falls due until 2026-12-30/,
  ],
  [
    'overrides: [{ roles: [final], rules: { unpinned: { level: block, effective: "2026-10-01" } } }]',
    '2026-09-01',
    /^ {2}2026-10-01 {2}unpinned begins to block: 1 finding\n {14}overrides\[0\], line 2\n/m,
  ],
])('%s on %s', async (text, today, expected) => {
  const tree = plantTree({
    '.github/base-images.yml': `version: 1\n${text}\n`,
    Dockerfile: text.includes('end-of-life') ? 'FROM python:3.10\n' : 'FROM busybox\n',
  });
  expect((await policy(tree, '--calendar', '--today', today)).stdout).toMatch(expected);
});

test('what the baseline records and is gone, and its last day', async () => {
  const tree = plantTree({
    '.github/base-images.yml': 'version: 1\nallow: []\n',
    Dockerfile: 'FROM busybox:1\nCOPY --from=quay.io/a/b:1 / /\n',
  });
  await runCommand(['check', '--write-baseline', '--expires', '2026-10-01'], { cwd: tree.root });
  tree.write('Dockerfile', 'FROM busybox:1\n');
  const { stdout } = await policy(tree, '--coverage');
  expect(stdout).toContain(
    'The baseline records 1 finding that is no longer there: check --prune removes it',
  );
  expect(stdout).toContain('  2026-10-01  last day of the baseline: 1 finding\n');
});

test('a denial that only a test meets does its work', async () => {
  const tree = plantTree({
    '.github/base-images.yml':
      'version: 1\ndeny: [docker.io/bitnami/**]\ntests: [{ from: "bitnami/redis:7", expect: [denied] }]\n',
  });
  const { stdout } = await policy(tree, '--coverage');
  expect(stdout).toMatch(
    /^Guards \(1\): .*\n {2}line 2 {2}deny\[0\] {2}docker\.io\/bitnami\/\*\*\n {8}tested in line 3\n/m,
  );
});

test('an allow list that nothing uses is not to be removed as a whole', async () => {
  const tree = plantTree({
    '.github/base-images.yml': 'version: 1\nallow: [debian]\n',
    Dockerfile: 'FROM node:1\n',
  });
  expect((await policy(tree, '--coverage')).stdout).toContain('write allow: [], because without the key');
  // without a list of its own it takes the list above
  tree.write('org.yml', 'version: 1\nallow: [node]\ndelegate: { allow: r.io/** }\n');
  tree.write('.github/base-images.yml', 'version: 1\nextends: ../org.yml\nallow: [r.io/x]\n');
  expect((await policy(tree, '--coverage')).stdout).not.toContain('write allow: []');
});

test('what compose builds with a value of the policy counts, and what is run only if the policy says so', async () => {
  const files = {
    Dockerfile: 'ARG BASE\nFROM $BASE\n',
    'compose.yaml':
      'services:\n  web: { build: { context: ., args: { BASE: "node:22" } } }\n  db: { image: "postgres:17" }\n',
  };
  const states = async (settings: string) => {
    const text = `version: 1\nallow: [node, postgres]\n${settings}`;
    const tree = plantTree({ ...files, '.github/base-images.yml': text });
    const { entries } = JSON.parse((await policy(tree, '--coverage', '--format', 'json')).stdout);
    return entries.map(({ state }: { state: string }) => state);
  };
  expect(await states('')).toEqual(['used', 'unused']);
  expect(await states('settings: { run-images: true }\n')).toEqual(['used', 'used']);
  expect(await states('settings: { discover: [] }\n')).toEqual(['unused', 'unused']);
});

test('a wrong policy, none, and one whose tests fail', async () => {
  const wrong = await policy(plantTree({ '.github/base-images.yml': 'version: 2\n' }), '--coverage');
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(await policy(plantTree({}), '--calendar')).toMatchObject({ status: 2, stdout: '' });
  const failing = plantTree({
    '.github/base-images.yml': 'version: 1\ntests: [{ from: "a.io/x:1", expect: [denied] }]\n',
  });
  expect(await policy(failing, '--coverage')).toMatchObject({ status: 2, stdout: '' });
});

test('what a policy says to a log is shown, not obeyed', async () => {
  const tree = plantTree({
    '.github/base-images.yml': `version: 1
overrides: [{ paths: ["::set-output name=a::b"], rules: { unpinned: warn } }]
exceptions: [{ image: a.io/x, rules: [unapproved], owner: "##[error] ::x::y", reason: b, expires: "2026-10-01" }]
`,
  });
  for (const words of [
    ['--coverage'],
    ['--coverage', '--format', 'markdown'],
    ['--calendar', '--format', 'json'],
  ]) {
    const { status, stdout } = await policy(tree, ...words);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^\s*::|##\[|\u001b/m);
  }
});

test('without git', async () => {
  const tree = plantTree(FILES, { git: false });
  expect((await policy(tree, '--coverage')).stdout).toContain('12 entries: 4 used');
});
