import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { ON_POSIX } from '../support/system.js';

const images = (tree: PlantedTree, ...words: string[]) =>
  runCommand(['images', ...words], { cwd: tree.root });

const DOCKERFILE = `# syntax=docker/dockerfile:1
ARG VERSION=22
FROM node:$VERSION AS build
FROM build AS test
FROM scratch
COPY --from=ghcr.io/a/b:1 / /
`;

test('the list, as people see it', async () => {
  const { status, stdout, stderr } = await images(
    plantTree({ 'api/Dockerfile': DOCKERFILE, Dockerfile: 'FROM scratch\n' }),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(`Dockerfile
  pulls nothing

api/Dockerfile
  1  frontend  docker.io/docker/dockerfile:1
  3  build     docker.io/library/node:22  (not built by default)
  6  copied    ghcr.io/a/b:1

3 image references in 2 Dockerfiles, 3 different images
`);
});

test('the JSON has the keys that scripts rely on', async () => {
  const { stdout } = await images(plantTree({ Dockerfile: DOCKERFILE }), '--format', 'json');
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    files: [
      {
        file: 'Dockerfile',
        stages: [
          { line: 3, name: 'build', image: 'docker.io/library/node:22', reachable: false },
          { line: 4, name: 'test', image: null, stage: 0, reachable: false },
          { line: 5, name: null, image: null, scratch: true, reachable: true },
        ],
        images: [
          {
            image: 'docker.io/docker/dockerfile:1',
            written: 'docker/dockerfile:1',
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 29,
            via: 'syntax',
            role: 'frontend',
            stage: null,
            reachable: true,
          },
          {
            image: 'docker.io/library/node:22',
            written: 'node:22',
            line: 3,
            column: 6,
            endLine: 3,
            endColumn: 19,
            via: 'from',
            role: 'build',
            stage: 0,
            reachable: false,
          },
          {
            image: 'ghcr.io/a/b:1',
            written: 'ghcr.io/a/b:1',
            line: 6,
            column: 13,
            endLine: 6,
            endColumn: 26,
            via: 'copy-from',
            role: 'copied',
            stage: 2,
            reachable: true,
          },
        ],
        problem: null,
      },
    ],
  });
});

test('a file that BuildKit would refuse: what was seen until then, and why', async () => {
  const tree = plantTree({ Dockerfile: '# syntax=a/b:1\nFROM node:22\nNONSENSE\n' });
  const { status, stdout } = await images(tree, '--format', 'json');
  expect(status).toBe(0);
  const [file] = JSON.parse(stdout).files;
  expect(file.images[0]).toMatchObject({ image: 'docker.io/a/b:1' });
  expect(file.problem).toEqual({ line: 3, message: expect.stringMatching(/unknown instruction: NONSENSE/) });
});

test('a file that cannot be read is in the list, and the exit status is 1', async () => {
  const tree = plantTree({});
  tree.link('Dockerfile', process.execPath);
  const { status, stdout } = await images(tree, '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout).files).toMatchObject([
    {
      file: 'Dockerfile',
      images: [],
      problem: { line: 1, message: expect.stringMatching(/out of the tree/) },
    },
  ]);
});

test('needs no policy, and takes the settings of one that is there', async () => {
  const policy = 'version: 1\nsettings: { files: ["**/*.build"], args: { V: ["1", "2"] } }\n';
  const tree = plantTree({
    '.github/base-images.yml': policy,
    'a.build': 'ARG V\nFROM a:$V\n',
    Dockerfile: 'FROM b\n',
  });
  const { stdout } = await images(tree, '--format', 'json');
  expect(JSON.parse(stdout).files).toMatchObject([
    { file: 'a.build', images: [{ image: 'docker.io/library/a:1' }, { image: 'docker.io/library/a:2' }] },
  ]);
});

test('a broken policy matters only to those who name it', async () => {
  const tree = plantTree({ '.github/base-images.yml': 'version: 2\n', Dockerfile: 'FROM b:1\n' });
  expect(await images(tree)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('docker.io/library/b:1'),
    stderr: expect.stringMatching(/^warning: \.github\/base-images\.yml: The policy is invalid/),
  });
  expect(await images(tree, '--policy', '.github/base-images.yml')).toMatchObject({ status: 2, stdout: '' });
  expect(await images(tree, '--policy', 'gone.yml')).toMatchObject({ status: 2, stdout: '' });
});

test('standard input, bytes as they are', async () => {
  const { root } = plantTree({}, { git: false });
  const input = Buffer.concat([Buffer.from('# \u00e9 '), Buffer.from([0xff]), Buffer.from('\nFROM a:1\n')]);
  const { stdout } = await runCommand(['images', '-', '--format', 'json'], { cwd: root, input });
  expect(JSON.parse(stdout).files).toMatchObject([
    { file: '-', images: [{ image: 'docker.io/library/a:1', line: 2 }] },
  ]);
});

test('--base lists what changed', async () => {
  const tree = plantTree({ 'a/Dockerfile': 'FROM a:1\n', 'b/Dockerfile': 'FROM b:1\n' });
  tree.commit();
  tree.write('b/Dockerfile', 'FROM b:2\n');
  const { stdout } = await images(tree, '--base', 'HEAD', '--format', 'json');
  expect(JSON.parse(stdout).files).toMatchObject([{ file: 'b/Dockerfile' }]);
});

// Windows has no name with a bar in it
describe.runIf(ON_POSIX)('other formats', () => {
  const tree = () => plantTree({ 'a|b/Dockerfile': 'FROM a:1\nFROM b@x\n' });
  test('markdown', async () => {
    expect((await images(tree(), '--format', 'markdown')).stdout).toMatch(
      /^\| File \| Line \| Role \| Image \| \|\n\|---\|---\|---\|---\|---\|\n\| .*a&#124;b.*Dockerfile.* \| 1 \| build \| <code>/,
    );
  });
  test('github', async () => {
    expect((await images(tree(), '--format', 'github')).stdout).toMatch(
      /^::notice file=a\|b\/Dockerfile,line=1,title=Image%2C build::docker\.io\/library\/a:1\n/,
    );
  });
  test('sarif', async () => {
    const { runs } = JSON.parse((await images(tree(), '--format', 'sarif')).stdout);
    expect(runs[0].results[0]).toMatchObject({ ruleId: 'image', kind: 'informational', level: 'none' });
  });
});

test('build files: which builds pull what, and what is only run', async () => {
  const tree = plantTree({
    'api/Dockerfile': 'ARG BASE\nFROM $BASE\nCOPY --from=ghcr.io/a/b:1 / /\n',
    'compose.yaml': `services:
  one:
    build: { context: api, args: { BASE: "node:22" } }
  two:
    build: { context: api, args: { BASE: "node:22" } }
  inner:
    build: { context: ., dockerfile_inline: "FROM debian:trixie" }
  far:
    build: https://example.com/x.git
  db:
    image: postgres:17
  cache:
    image: \${CACHE}
`,
  });
  const { stdout } = await images(tree);
  expect(stdout).toBe(`api/Dockerfile
  2  final     docker.io/library/node:22  (built by one compose.yaml:2, two compose.yaml:4)
  3  copied    ghcr.io/a/b:1  (built by one compose.yaml:2, two compose.yaml:4)

compose.yaml
  7  final     docker.io/library/debian:trixie  (built by inner compose.yaml:6)

compose.yaml
  11  run       docker.io/library/postgres:17
  13  run       "\${CACHE}"  ("The image depends on \${CACHE}, which nothing in the repository gives")
  ▲ line 8: far builds https://example.com/x.git, which is not in this repository

3 image references in 2 Dockerfiles and 2 in 1 build file, 4 different images
`);
  const json = JSON.parse((await images(tree, '--format', 'json')).stdout);
  expect(json.files[0].images[0]).toMatchObject({
    image: 'docker.io/library/node:22',
    builds: [
      { file: 'compose.yaml', line: 2, name: 'one' },
      { file: 'compose.yaml', line: 4, name: 'two' },
    ],
  });
  expect(json.files[2].images).toMatchObject([
    { image: 'docker.io/library/postgres:17', role: 'run', via: 'run', line: 11, column: 12, stage: null },
    { image: null, unknown: expect.stringMatching(/^The image depends on .*CACHE/) },
  ]);
  const narrowed = await images(tree, 'api');
  expect(narrowed.stdout).not.toContain('postgres');
});

test('references of build files are counted by themselves, and equal builds of a matrix are one', async () => {
  const step = `{ uses: docker/build-push-action@v6, with: { context: web, build-args: "N=\${{ matrix.n }}" } }`;
  const tree = plantTree({
    'web/Dockerfile': 'FROM debian:13\n',
    'empty/Dockerfile': '',
    'compose.yaml': 'services: { db: { image: postgres:17 }, web: { build: web } }\n',
    '.github/workflows/a.yml': `on: push\njobs: { web: { runs-on: x, strategy: { matrix: { n: [1, 2, 3] } }, steps: [{ uses: actions/checkout@v5 }, ${step}] } }\n`,
    '.github/workflows/far.yml':
      'on: push\njobs: { far: { runs-on: x, steps: [{ uses: docker/build-push-action@v6, with: { context: "https://example.com/x.git" } }] } }\n',
  });
  const { stdout } = await images(tree);
  expect(stdout).toContain('(built by "web/#2" .github/workflows/a.yml:2 (3 times), web compose.yaml:1)');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(
    '1 image reference in 2 Dockerfiles and 1 in 1 build file, 2 different images',
  );
});
