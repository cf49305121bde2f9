import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand, TODAY } from '../support/command.js';
import { bundle } from '../support/github/bundle.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { ON_POSIX, PLAIN_ENVIRONMENT } from '../support/system.js';

const POLICY = `version: 1
rules: { unpinned: ignore, end-of-life: ignore }
allow: [docker.io/library/**, registry.acme.com/**, docker.io/docker/dockerfile:1]
deny:
  - { image: docker.io/acme/**, use: "registry.acme.com/base/$name:$tag" }
  - { image: docker.io/lost/**, use: "gone.example/$name:$tag" }
deprecated:
  - { image: "docker.io/library/node:18*", use: "node:22-alpine" }
settings: { run-images: true, args: { SET: ["acme/set:1"] } }
`;

const fix = (tree: PlantedTree, ...words: string[]) => runCommand(['fix', ...words], { cwd: tree.root });
const check = (tree: PlantedTree, ...words: string[]) => runCommand(['check', ...words], { cwd: tree.root });
const read = (tree: PlantedTree, path: string) => readFileSync(join(tree.root, path), 'latin1');

/** What is written, as one character for each byte; the same text twice: it is left. */
type Row = readonly [name: string, before: string, after: string];

const DOCKERFILES: readonly Row[] = [
  ['a tag', 'FROM acme/a:1\n', 'FROM registry.acme.com/base/a:1\n'],
  [
    'carriage returns and no end of line',
    'FROM acme/a:1\r\nRUN x',
    'FROM registry.acme.com/base/a:1\r\nRUN x',
  ],
  ['a byte order mark', '\xef\xbb\xbfFROM acme/a:1\n', '\xef\xbb\xbfFROM registry.acme.com/base/a:1\n'],
  [
    'bytes that are not text',
    'FROM acme/a:1\nLABEL a=\xff\xc3\xa9\n',
    'FROM registry.acme.com/base/a:1\nLABEL a=\xff\xc3\xa9\n',
  ],
  [
    'text before it on the line',
    'FROM alpine\nRUN --mount=target=/\xc3\xa9\xf0\x9f\x90\xb3,from=acme/a:1 \t x # acme/a:1\n',
    'FROM alpine\nRUN --mount=target=/\xc3\xa9\xf0\x9f\x90\xb3,from=registry.acme.com/base/a:1 \t x # acme/a:1\n',
  ],
  [
    'a chain of stages',
    'FROM acme/a:1 AS a\nFROM a\nCOPY --from=a / /\nCOPY --from=acme/b:2 / /\n',
    'FROM registry.acme.com/base/a:1 AS a\nFROM a\nCOPY --from=a / /\nCOPY --from=registry.acme.com/base/b:2 / /\n',
  ],
  [
    'mounts over several lines',
    'FROM alpine\nRUN --mount=type=bind,from=acme/a:1,target=/a \\\n  # why\n  --mount=from=acme/b:1,target=/b x\n',
    'FROM alpine\nRUN --mount=type=bind,from=registry.acme.com/base/a:1,target=/a \\\n  # why\n  --mount=from=registry.acme.com/base/b:1,target=/b x\n',
  ],
  [
    'a FROM over two lines',
    'FROM --platform=linux/amd64 \\\n  acme/a:1\n',
    'FROM --platform=linux/amd64 \\\n  registry.acme.com/base/a:1\n',
  ],
  [
    'a trigger',
    'FROM alpine\nONBUILD COPY --from=acme/a:1 / /\n',
    'FROM alpine\nONBUILD COPY --from=registry.acme.com/base/a:1 / /\n',
  ],
  [
    'a name inside of a heredoc',
    'FROM acme/a:1\nRUN <<E\nFROM acme/a:1\nE\n',
    'FROM registry.acme.com/base/a:1\nRUN <<E\nFROM acme/a:1\nE\n',
  ],
  ['the default of an argument', 'ARG B=node:18\nFROM $B\n', 'ARG B=node:22-alpine\nFROM $B\n'],
  [
    'a quoted default among others',
    `ARG A=1 B='node:18' C=2\nFROM \${B}\n`,
    `ARG A=1 B='node:22-alpine' C=2\nFROM \${B}\n`,
  ],
  [
    'a default that two stages use',
    'ARG B=node:18\nFROM $B AS a\nFROM $B\n',
    'ARG B=node:22-alpine\nFROM $B AS a\nFROM $B\n',
  ],
  ['a part of a name', `ARG V=18\nFROM node:\${V}\n`, `ARG V=22-alpine\nFROM node:\${V}\n`],
  [
    'a part of a name that is spelled differently',
    `ARG V=18\nFROM docker.io/library/node:\${V}\n`,
    `ARG V=22-alpine\nFROM docker.io/library/node:\${V}\n`,
  ],
  [
    'a name around an argument',
    `ARG V=18\nFROM acme/a:\${V}\nARG V\n`,
    `ARG V=18\nFROM registry.acme.com/base/a:\${V}\nARG V\n`,
  ],
  ['a word for a missing value', `FROM \${B:-acme/a:1}\n`, `FROM \${B:-registry.acme.com/base/a:1}\n`],
  [
    'a default that a stage takes over',
    'ARG B=node:18\nFROM $B\nARG B\nRUN x\n',
    'ARG B=node:18\nFROM $B\nARG B\nRUN x\n',
  ],
  [
    'a default that another argument takes',
    'ARG B=node:18\nARG C=$B\nFROM $B\n',
    'ARG B=node:18\nARG C=$B\nFROM $B\n',
  ],
  [
    'a default that another FROM uses differently',
    'ARG V=18\nFROM node:$V AS a\nFROM alpine:3.$V\n',
    'ARG V=18\nFROM node:$V AS a\nFROM alpine:3.$V\n',
  ],
  ['a value of the policy', 'ARG SET\nFROM $SET\n', 'ARG SET\nFROM $SET\n'],
  ['several arguments', 'ARG A=acme\nARG B=a\nFROM $A/$B:1\n', 'ARG A=acme\nARG B=a\nFROM $A/$B:1\n'],
  ['escapes', 'FROM acme/\\a:1\n', 'FROM acme/\\a:1\n'],
  ['a name over two lines', 'FROM acme/\\\na:1\n', 'FROM acme/\\\na:1\n'],
  ['a replacement that is not approved', 'FROM lost/a:1\n', 'FROM lost/a:1\n'],
  ['an exception', 'FROM acme/waived:1\n', 'FROM acme/waived:1\n'],
];

const OTHERS: readonly (readonly [path: string, before: string, after: string])[] = [
  [
    'c1/compose.yaml',
    'services:\n  a: { image: "acme/run:1" } # acme/run:1\n',
    'services:\n  a: { image: "registry.acme.com/base/run:1" } # acme/run:1\n',
  ],
  [
    'c2/compose.yaml',
    'services:\n  a: { build: { context: ../d, args: { B: acme/a:1 } } }\n',
    'services:\n  a: { build: { context: ../d, args: { B: registry.acme.com/base/a:1 } } }\n',
  ],
  [
    'c3/compose.yaml',
    'services:\r\n  a:\r\n    build:\r\n      context: ../d\r\n      args:\r\n        - B=acme/b:1\r\n',
    'services:\r\n  a:\r\n    build:\r\n      context: ../d\r\n      args:\r\n        - B=registry.acme.com/base/b:1\r\n',
  ],
  [
    'c4/compose.yaml',
    'services:\n  a:\n    build:\n      context: .\n      dockerfile_inline: |\n        FROM acme/i:1\n',
    'services:\n  a:\n    build:\n      context: .\n      dockerfile_inline: |\n        FROM registry.acme.com/base/i:1\n',
  ],
  [
    'c5/compose.yaml',
    'x-b: &b acme/x:1\nservices:\n  a: { build: { context: ../d, args: { B: *b } }, labels: { b: *b } }\n',
    'x-b: &b acme/x:1\nservices:\n  a: { build: { context: ../d, args: { B: *b } }, labels: { b: *b } }\n',
  ],
  ['d/Dockerfile', 'ARG B=alpine\nFROM $B\n', 'ARG B=alpine\nFROM $B\n'],
  [
    'c6/compose.yaml',
    'services:\n  a: { build: { context: ../e, additional_contexts: { base: docker-image://acme/a:1 } } }\n',
    'services:\n  a: { build: { context: ../e, additional_contexts: { base: docker-image://registry.acme.com/base/a:1 } } }\n',
  ],
  [
    'c7/compose.yaml',
    'services:\n  a:\n    build:\n      context: ../e\n      additional_contexts:\n        - base=docker-image://acme/b:1\n',
    'services:\n  a:\n    build:\n      context: ../e\n      additional_contexts:\n        - base=docker-image://registry.acme.com/base/b:1\n',
  ],
  [
    'c8/compose.yaml',
    `services:\n  a: { build: { context: ../d, args: { B: "\${WHICH:-acme/c8:1}" } } }\n`,
    `services:\n  a: { build: { context: ../d, args: { B: "\${WHICH:-registry.acme.com/base/c8:1}" } } }\n`,
  ],
  ['e/Dockerfile', 'FROM base\n', 'FROM base\n'],
  [
    'h5/docker-bake.hcl',
    'target "a" {\n  context = "e"\n  contexts = { base = "docker-image://acme/h:5" }\n}\n',
    'target "a" {\n  context = "e"\n  contexts = { base = "docker-image://registry.acme.com/base/h:5" }\n}\n',
  ],
  [
    'h1/docker-bake.hcl',
    'target "a" {\n  context = "d"\n  args = { B = "acme/h:1" }\n}\n',
    'target "a" {\n  context = "d"\n  args = { B = "registry.acme.com/base/h:1" }\n}\n',
  ],
  [
    'h2/docker-bake.hcl',
    'variable "V" { default = "acme/v:2" }\ntarget "a" {\n  context = "d"\n  args = { B = V }\n}\n',
    'variable "V" { default = "registry.acme.com/base/v:2" }\ntarget "a" {\n  context = "d"\n  args = { B = V }\n}\n',
  ],
  [
    'h3/docker-bake.hcl',
    'variable "V" { default = "acme/v:3" }\ntarget "a" {\n  context = "d"\n  args = { B = V }\n  labels = { v = V }\n}\n',
    'variable "V" { default = "acme/v:3" }\ntarget "a" {\n  context = "d"\n  args = { B = V }\n  labels = { v = V }\n}\n',
  ],
  [
    'h4/docker-bake.hcl',
    'target "a" {\n  context = "d"\n  dockerfile-inline = <<EOT\nARG V=acme/v:1\nFROM $V AS v\nFROM acme/i:1\nEOT\n}\n',
    'target "a" {\n  context = "d"\n  dockerfile-inline = <<EOT\nARG V=registry.acme.com/base/v:1\nFROM $V AS v\nFROM registry.acme.com/base/i:1\nEOT\n}\n',
  ],
  [
    'f/compose.yaml',
    'services:\n  a: { build: { args: { B: acme/f:1 } } }\n',
    'services:\n  a: { build: { args: { B: acme/f:1 } } }\n',
  ],
  ['f/Dockerfile', 'ARG B=alpine\nFROM $B\nARG B\nRUN x\n', 'ARG B=alpine\nFROM $B\nARG B\nRUN x\n'],
  [
    'h6/docker-bake.hcl',
    'variable "V" {\n  default = "acme/v:6"\n}\ntarget "a" {\n  context = "d"\n  args = { B = V }\n}\n',
    'variable "V" {\n  default = "acme/v:6"\n}\ntarget "a" {\n  context = "d"\n  args = { B = V }\n}\n',
  ],
  [
    'h6/docker-bake.override.hcl',
    'target "a" {\n  labels = { v = V }\n}\n',
    'target "a" {\n  labels = { v = V }\n}\n',
  ],
  [
    'k/.devcontainer/devcontainer.json',
    '{ // acme/k:1\n  "image": "acme/k:1" }\n',
    '{ // acme/k:1\n  "image": "registry.acme.com/base/k:1" }\n',
  ],
  [
    'm/compose.yaml',
    'services:\n  a: { build: { context: ../d, args: { B: acme/m:1 } } }\n  b: { extends: a, build: { context: ../m } }\n',
    'services:\n  a: { build: { context: ../d, args: { B: acme/m:1 } } }\n  b: { extends: a, build: { context: ../m } }\n',
  ],
  ['m/Dockerfile', 'FROM alpine\nARG B\nRUN echo $B\n', 'FROM alpine\nARG B\nRUN echo $B\n'],
  ['g/.env', 'B=acme/env:1\n', 'B=acme/env:1\n'],
  [
    'g/compose.yaml',
    'services:\n  a: { build: { context: ../d, args: { B: $B } } }\n',
    'services:\n  a: { build: { context: ../d, args: { B: $B } } }\n',
  ],
  [
    'j/docker-bake.json',
    '{"target": {"a": {"context": "d", "args": {"B": "acme/j:1"}}}}\n',
    '{"target": {"a": {"context": "d", "args": {"B": "registry.acme.com/base/j:1"}}}}\n',
  ],
  [
    '.github/workflows/w.yml',
    'on: push\njobs:\n  j:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: d\n          build-args: B=acme/w:1\n',
    'on: push\njobs:\n  j:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: d\n          build-args: B=acme/w:1\n',
  ],
];

const EXCEPTIONS = `exceptions:
  - { image: docker.io/acme/waived, rules: [denied], owner: a, reason: b, expires: "2026-12-31" }
`;
const pathOf = (index: number) => `n${index}/Dockerfile`;
const toBytes = (text: string) => Buffer.from(text, 'latin1');

function plantAll(): PlantedTree {
  const tree = plantTree({ '.github/base-images.yml': POLICY + EXCEPTIONS });
  for (const [index, [, before]] of DOCKERFILES.entries()) tree.write(pathOf(index), toBytes(before));
  for (const [path, before] of OTHERS) tree.write(path, toBytes(before));
  return tree;
}

interface Outcome {
  readonly contents: ReadonlyMap<string, string>;
  readonly dry: string;
  readonly statusOfDry: string;
  readonly changed: string;
  readonly checked: string;
  readonly again: string;
  /** What git apply made differently. */
  readonly patched: readonly string[];
}

async function fixAll(): Promise<Outcome> {
  const tree = plantAll();
  tree.commit();
  const names = tree.git('ls-files').split('\n');
  const dry = (await fix(tree, '--dry-run')).stderr;
  const statusOfDry = tree.git('status', '--short');
  const patch = await printPatch(tree);
  const changed = (await fix(tree)).stdout;
  const contents = new Map(names.map((path) => [path, read(tree, path)]));
  const checked = (await check(tree, '--format', 'concise')).stdout;
  const again = (await fix(tree)).stdout;
  tree.git('checkout', '--quiet', '.');
  tree.write('fixes.patch', patch);
  tree.git('apply', 'fixes.patch');
  const patched = names.filter((path) => read(tree, path) !== contents.get(path));
  return { contents, dry, statusOfDry, changed, checked, again, patched };
}

describe('a tree with every kind', () => {
  let outcome: Promise<Outcome> | undefined;
  // within a test, which clears up
  const ready = (): Promise<Outcome> => (outcome ??= fixAll());

  test('--dry-run writes nothing, says the same, and git apply takes its difference', async () => {
    const said = await ready();
    expect(said.statusOfDry).toBe('');
    expect(said.dry.replace('would change', 'changed').replace('# then', '# now')).toBe(said.changed);
    expect(said.patched).toEqual([]);
  });

  test('a second time there is nothing to change', async () => {
    const said = await ready();
    expect(said.again).toMatch(/^Nothing to change\n/);
  });

  test.each(DOCKERFILES.map(([name], index) => [name, index] as const))('%s', async (_, index) => {
    const { contents, ...said } = await ready();
    const [, before, after] = DOCKERFILES[index] as Row;
    expect(contents.get(pathOf(index))).toBe(after);
    // what is left is listed with a reason, and what was changed is found no more
    const isWaived = before.includes('waived');
    const isLeft = before === after && !isWaived;
    expect(said.changed.slice(said.changed.indexOf('▲')).includes(`${pathOf(index)}:`)).toBe(isLeft);
    expect(said.checked.includes(`${pathOf(index)}:`)).toBe(isLeft || isWaived);
  });

  test.each(OTHERS)('%s', async (path, _, after) => {
    const { contents } = await ready();
    expect(contents.get(path)).toBe(after);
  });
});

/** The difference as the bytes that it is. */
async function printPatch(tree: PlantedTree): Promise<Buffer> {
  const words = [await bundle('cli'), 'fix', '--dry-run', '--today', TODAY];
  const { stdout } = spawnSync(process.execPath, words, { cwd: tree.root, env: PLAIN_ENVIRONMENT });
  return stdout;
}

async function fixOne(text: string, policy = POLICY) {
  const tree = plantTree({ '.github/base-images.yml': policy, Dockerfile: text });
  return { tree, ...(await fix(tree)) };
}

describe('what is said', () => {
  test('every place, what is left and why, and the next command', async () => {
    const { status, stdout } = await fixOne(
      'FROM acme/a:1 AS a\nARG V=1\nFROM acme/\\b:1\nFROM lost/c:1\nFROM node:18\n',
    );
    expect(status).toBe(1);
    expect(stdout).toBe(`✔ changed  2 places in 1 file, for 2 findings
  Dockerfile:1  acme/a:1 → registry.acme.com/base/a:1
  Dockerfile:5  node:18 → node:22-alpine

▲ 1 replacement is not approved yet: approve it in allow, merge that, then run fix again:
  Dockerfile:4  lost/c:1 → gone.example/c:1

▲ Left as it is (1), because a change could not be proved to do only this:
  Dockerfile:3  acme/b:1 → registry.acme.com/base/b:1  denied
    it does not stand there as it reads.

Next:
  base-image-gate check  # now 2 blocking, 0 warnings
`);
  });

  test.each([
    ['nothing is left', 'FROM acme/a:1\n', 0],
    ['nothing is found', 'FROM alpine:3\n', 0],
    ['something is left', 'FROM acme/\\a:1\n', 1],
    ['something has no replacement', 'FROM quay.io/a/a:1\n', 1],
  ])('%s: the status of check afterwards', async (_, text, expected) => {
    const { tree, status } = await fixOne(text);
    expect(status).toBe(expected);
    expect((await check(tree)).status).toBe(expected);
  });

  test('findings that disagree are left', async () => {
    const { stdout, tree } = await fixOne(
      'FROM node:18\n',
      `${POLICY.replace('unpinned: ignore', 'unpinned: ignore, unmirrored: warn').replace('run-images: true', 'mirrors: { registry.acme.com/hub: docker.io }')}`,
    );
    expect(stdout).toContain('its findings disagree on what to write: ');
    expect(read(tree, 'Dockerfile')).toBe('FROM node:18\n');
  });

  test.each([
    ['the one approved tag', 'allow: [docker.io/library/node:22-alpine]', 'node:20-alpine', 'node:22-alpine'],
    [
      'the name in the mirror',
      'rules: { unmirrored: block, unpinned: ignore, end-of-life: ignore }\nsettings: { mirrors: { r.io/hub: docker.io } }',
      'acme/a:1',
      'r.io/hub/acme/a:1',
    ],
  ])('%s', async (_, policy, before, after) => {
    const { tree } = await fixOne(`FROM ${before}\n`, `version: 1\n${policy}\n`);
    expect(read(tree, 'Dockerfile')).toBe(`FROM ${after}\n`);
  });

  test('the same reason is told once', async () => {
    const { stdout } = await fixOne('FROM acme/\\a:1\nFROM acme/\\b:1\n');
    expect(stdout.match(/it does not stand there as it reads\./g)).toHaveLength(1);
  });

  test('digests are not looked up, and it says so', async () => {
    const { stdout } = await fixOne(
      'FROM alpine:3\n',
      'version: 1\nrules: { unpinned: { level: warn, require: digest } }\n',
    );
    expect(stdout).toContain('nothing is pinned to a digest');
  });

  test.each([
    [['-'], 'fix changes files, not standard input'],
    [['--base', 'HEAD'], 'fix has no option "--base"'],
    [['--policy', 'none.yml'], 'none.yml'],
  ])('%j is refused', async (words, message) => {
    const tree = plantTree({ '.github/base-images.yml': POLICY, Dockerfile: 'FROM acme/a:1\n' });
    const { status, stderr } = await fix(tree, ...words);
    expect({ status, isSaid: stderr.includes(message) }).toEqual({ status: 2, isSaid: true });
    expect(read(tree, 'Dockerfile')).toBe('FROM acme/a:1\n');
  });
});

describe('files', () => {
  test.runIf(ON_POSIX)('permissions stay, and a link stays a link to the file that is changed', async () => {
    const tree = plantTree({ '.github/base-images.yml': POLICY, 'a/real': 'FROM acme/a:1\n' });
    chmodSync(join(tree.root, 'a/real'), 0o754);
    tree.link('Dockerfile', 'a/real');
    tree.link('b.Dockerfile', 'a/real');
    const { status } = await fix(tree);
    expect(status).toBe(0);
    expect(read(tree, 'a/real')).toBe('FROM registry.acme.com/base/a:1\n');
    expect(statSync(join(tree.root, 'a/real')).mode & 0o777).toBe(0o754);
    expect(lstatSync(join(tree.root, 'Dockerfile')).isSymbolicLink()).toBe(true);
  });

  test.runIf(ON_POSIX)('nothing outside of the repository is changed', async () => {
    const other = plantTree({ Dockerfile: 'FROM acme/a:1\n' });
    const tree = plantTree({ '.github/base-images.yml': POLICY });
    tree.link('Dockerfile', join(other.root, 'Dockerfile'));
    await fix(tree);
    expect(read(other, 'Dockerfile')).toBe('FROM acme/a:1\n');
  });

  test('a repository without git, from a folder in it, and a difference for its top', async () => {
    const text = 'FROM acme/a:1\n';
    const tree = plantTree({ '.github/base-images.yml': POLICY, 'a/Dockerfile': text }, { git: false });
    expect((await fix(tree)).status).toBe(0);
    expect(read(tree, 'a/Dockerfile')).not.toBe(text);
    const other = plantTree({ '.github/base-images.yml': POLICY, 'a/Dockerfile': text });
    const { stdout } = await runCommand(['fix', '--dry-run'], { cwd: join(other.root, 'a') });
    other.write('fixes.patch', stdout);
    other.git('apply', 'fixes.patch');
    expect(read(other, 'a/Dockerfile')).not.toBe(text);
  });

  test('only what is under PATH is changed', async () => {
    const text = 'FROM acme/a:1\n';
    const tree = plantTree({ '.github/base-images.yml': POLICY, 'a/Dockerfile': text, 'b/Dockerfile': text });
    expect((await fix(tree, 'a')).status).toBe(0);
    expect(read(tree, 'a/Dockerfile')).not.toBe(text);
    expect(read(tree, 'b/Dockerfile')).toBe(text);
  });

  test.each(['a b/Dockerfile', 'é/Dockerfile', ...(ON_POSIX ? ['a"\\b/Dockerfile', 'a\tb/Dockerfile'] : [])])(
    'git apply finds %j',
    async (path) => {
      const tree = plantTree({ '.github/base-images.yml': POLICY, [path]: 'FROM acme/a:1' });
      const { stdout } = await fix(tree, '--dry-run');
      tree.write('fixes.patch', stdout);
      tree.git('apply', 'fixes.patch');
      expect(read(tree, path)).toBe('FROM registry.acme.com/base/a:1');
    },
  );

  test('what the baseline records is fixed too', async () => {
    const tree = plantTree({ '.github/base-images.yml': POLICY, Dockerfile: 'FROM acme/a:1\n' });
    await check(tree, '--write-baseline');
    expect((await fix(tree)).stdout).toContain('for 1 finding\n');
    expect(read(tree, 'Dockerfile')).toBe('FROM registry.acme.com/base/a:1\n');
  });
});
