import { expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const POLICY = `version: 1
allow:
  - docker.io/library/alpine
  - image: docker.io/library/node
    versions: ">=22"
deny:
  - { image: docker.io/library/centos, reason: gone, use: "docker.io/library/rockylinux:9" }
rules: { end-of-life: ignore }
overrides:
  - roles: [build]
    rules: { unpinned: ignore }
  - paths: ["tools/**"]
    allow: []
`;

const explain = (...words: string[]) =>
  runCommand(['explain', ...words], { cwd: plantTree({ '.github/base-images.yml': POLICY }).root });

test('an approved reference, as people see it', async () => {
  expect(await explain('node:22-alpine')).toEqual({
    status: 0,
    stderr: '',
    stdout: `node:22-alpine → docker.io/library/node:22-alpine, role final, matched allow[1] (policy line 4), pin tag by default

  image      docker.io/library/node:22-alpine
  role       final, in Dockerfile
  standing   approved, by allow[1] (.github/base-images.yml line 4)
  pin        tag, by default
  is         Node.js 22

✔ nothing to report
`,
  });
});

test.each<[string[], number, RegExp]>([
  [['node:20'], 1, /standing {3}unapproved, by allow .*\n[\s\S]*✖ block unapproved/],
  [
    ['centos:7'],
    1,
    /standing {3}denied, by deny\[0\] .*line 7\)[\s\S]*fix {2}Use docker\.io\/library\/rockylinux:9/,
  ],
  [['alpine'], 0, /▲ warn {2}unpinned/],
  [['alpine', '--role', 'build'], 0, /overrides {2}overrides\[0\]\n[\s\S]*✔ nothing to report/],
  [['alpine:3', '--path', 'tools/x/Dockerfile'], 1, /overrides {2}overrides\[1\]\n[\s\S]*✖ block unapproved/],
  [['scratch'], 0, /scratch, role final, always approved/],
])('%j', async (words, status, text) => {
  expect(await explain(...words)).toMatchObject({ status, stdout: expect.stringMatching(text) });
});

test('what is no reference is wrong usage', async () => {
  expect(await explain('No://x')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^error: "No:\/\/x" is not an image reference: /),
  });
});

test('as JSON', async () => {
  const { stdout } = await explain('centos:7', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    policy: { source: '.github/base-images.yml' },
    image: 'docker.io/library/centos:7',
    role: 'final',
    standing: 'denied',
    decidedBy: { key: 'deny[0]', line: 7 },
    findings: [{ rule: 'denied', level: 'block' }],
  });
});
