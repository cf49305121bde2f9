import { describe, expect, test } from 'vitest';
import { listAddedLines, listPatchLines } from '../../src/core/judge/notes/named/added-lines.js';
import { hasOpenShape } from '../../src/core/judge/notes/named/base-shapes.js';
import { listGivenNames } from '../../src/core/judge/notes/named/given-names.js';
import { listNamedImages, mayNameImages, readText } from '../../src/core/judge/notes/named/named-images.js';
import { listRemoteContexts } from '../../src/core/judge/notes/named/remote-contexts.js';
import { listTakers } from '../../src/core/judge/notes/named/takers.js';

const DOLLAR = '$';

describe('lines that a change adds', () => {
  test('of two texts: those that the base does not have, wherever they are', () => {
    expect(listAddedLines('b\r\na\n\nc\n', 'a\nb\n')).toEqual([{ line: 4, text: 'c', previous: '' }]);
    expect(listAddedLines('a\nb', null)).toEqual([
      { line: 1, text: 'a', previous: '' },
      { line: 2, text: 'b', previous: 'a' },
    ]);
  });

  test('of a patch: with their lines in the head, and not those that only move', () => {
    const patch = [
      '@@ -1,3 +1,3 @@ x',
      ' a',
      '-b',
      '+c',
      ' d',
      '@@ -9,2 +9,4 @@',
      ' e',
      '+b',
      '+f',
      '+',
      '\\ No newline at end of file',
    ];
    expect(listPatchLines(patch.join('\n'))).toEqual([
      { line: 2, text: 'c', previous: 'a' },
      { line: 11, text: 'f', previous: 'b' },
    ]);
  });
});

describe('images in a line', () => {
  const list = (text: string, file = 'b.sh', previous = '') =>
    listNamedImages(file, [{ line: 3, text, previous }]).map(({ written, words, shape }) => [
      written,
      words.at(-1),
      shape?.text ?? null,
    ]);

  test.each<[string, ReturnType<typeof list>]>([
    ['BASE=evil.example/x:1', [['evil.example/x:1', 'BASE', null]]],
    ['"BASE": "evil.example/x",', [['evil.example/x', 'BASE', null]]],
    ['BASE=evil.example/x:$TAG', [['evil.example/x', 'BASE', null]]],
    [
      'a b:1 c d/e',
      [
        ['b:1', 'a', null],
        ['d/e', 'c', null],
      ],
    ],
    ['BASE=$REGISTRY/x:1', []],
    [`BASE=$${'{REGISTRY}'}/x:1`, []],
    ['BASE=./x/y ../x/y /x/y', []],
    ['BASE=https://evil.example/x:1', []],
    ['BASE=evil.example', []],
    ['evil.example/x:1', []],
    ['a b/c.js b/d/c.tar.gz 1000:1000 12:30', []],
    [
      'a b.c/d.e b/c.d:1',
      [
        ['b.c/d.e', 'a', null],
        ['b/c.d:1', 'e', null],
      ],
    ],
    ['  # BASE=evil.example/x:1', []],
    [
      `BASE=evil.example/x:1 ${'x'.repeat(2_000)} BASE b/c:1`,
      [
        ['evil.example/x:1', 'BASE', null],
        ['b/c:1', 'BASE', null],
      ],
    ],
    ['FROM a/b:1', [['a/b:1', 'FROM', 'after FROM, as a Dockerfile has it']]],
    ['copy from a/b:1', [['a/b:1', 'from', null]]],
    ['echo FROM a/b:1', [['a/b:1', 'FROM', 'after FROM, as a Dockerfile has it']]],
    ['echo "copied FROM a/b:1"', [['a/b:1', 'FROM', null]]],
    ['podman build x --from=a/b:1', [['a/b:1', 'from', 'after --from']]],
    ['  --from a/b:1 \\', [['a/b:1', 'from', 'after --from']]],
    ['COPY --from=a/b:1 / /', [['a/b:1', 'from', 'after --from']]],
    ['aws s3 mv --from a/b:1', [['a/b:1', 'from', null]]],
    ['RUN --mount=target=/x,from=a/b:1 x', [['a/b:1', 'from', 'in a mount, as a Dockerfile has it']]],
    ['c=$(buildah from --pull a/b:1)', [['a/b:1', 'pull', 'after buildah from']]],
    ['# syntax=a/b:1', [['a/b:1', 'syntax', 'after syntax=, as a Dockerfile has it']]],
    ['docker build --platform linux/amd64,linux/arm/v7 .', []],
    ['x=docker-image://a/b:1', [['a/b:1', 'image', 'as a build context']]],
    ['--attest type=sbom,generator=a/b:1', [['a/b:1', 'generator', 'as what makes an SBOM']]],
    ['sed -i s,x,a/b:1, web/Dockerfile', [['a/b:1', 'x', 'next to a Dockerfile that it may change']]],
  ])('%s', (text, found) => {
    expect(list(text)).toEqual(found);
  });

  test('a FROM counts only where shells and files of tasks write it', () => {
    for (const file of ['b.sh', 'Makefile', 'ci.yml', '.husky/x'])
      expect(list('FROM a/b:1', file)).toEqual([['a/b:1', 'FROM', 'after FROM, as a Dockerfile has it']]);
    for (const file of ['b.py', 'b.go', 'b.sql', 'b.ts'])
      expect(list('FROM a/b:1', file)).toEqual([['a/b:1', 'FROM', null]]);
  });

  test.each(['BASE: >-', '- name: BASE', '  "BASE",', 'BASE = \\', 'BASE='])(
    'the name at the end of the line before counts: %s',
    (previous) => {
      expect(list('a/b:1', 'b.sh', previous)).toEqual([['a/b:1', 'BASE', null]]);
    },
  );

  test('a FROM counts in any language where a text or line begins with it', () => {
    for (const text of ['f.write("FROM a/b:1")', "x = 'x\\nFROM --platform=linux/amd64 a/b:1'"])
      expect(list(text, 'b.py')).toEqual([
        ['a/b:1', expect.anything(), 'after FROM, as a Dockerfile has it'],
      ]);
    expect(list('from a/b:1', 'crd.yaml')).toEqual([['a/b:1', 'from', null]]);
    expect(list('from a/b:1')).toEqual([['a/b:1', 'from', 'after FROM, as a Dockerfile has it']]);
  });

  test('in a line that a program has written only the word right before it counts', () => {
    const [image] = listNamedImages('b.js', [
      { line: 1, previous: '', text: `BASE=1,B=${' '.repeat(2_000)}"evil.example/x:1"` },
    ]);
    expect(image).toBeUndefined();
    const [near] = listNamedImages('b.js', [
      { line: 1, previous: '', text: `${'x='.repeat(2_000)}BASE=1,B="evil.example/x:1"` },
    ]);
    expect(near?.words).toEqual(['B']);
  });

  test('a line of any length is looked through in time with it', () => {
    const count = 20_000;
    const [line] = [`${'BASE a '.repeat(count)}BASE=evil.example/x:1`];
    expect(listNamedImages('b.js', [{ line: 1, text: line ?? '', previous: '' }])).toHaveLength(1);
  });

  test('of very many, the first count', () => {
    const lines = Array.from({ length: 6_000 }, (_, line) => ({
      line,
      text: `BASE=a/b:${line}`,
      previous: '',
    }));
    expect(listNamedImages('b.sh', lines)).toHaveLength(5_000);
  });
});

describe('changed files that are looked through', () => {
  const looked =
    'b.sh Makefile mk/x.mk tools/b.py v.json pom.xml .env .gitlab-ci.yml base.txt .github/workflows/ci.yml act/action.yml'.split(
      ' ',
    );
  const others =
    'README.md docs/x.rst yarn.lock go.sum web/package-lock.json CHANGELOG compose.yml docker-bake.hcl .devcontainer/devcontainer.json node_modules/x/y.sh'.split(
      ' ',
    );
  test('not what people read, what tools write, and what is read as a build', () => {
    expect([...looked, ...others].filter(mayNameImages)).toEqual(looked);
  });

  test('not what is not a text, or too large for one that people write', () => {
    expect(readText(Buffer.from('é'))).toBe('é');
    expect(readText(Buffer.from('a\0'.repeat(9)))).toBeNull();
    expect(readText(Buffer.from('a\0b'))).toContain('a');
    expect(readText(Buffer.from(`${'a\0'.repeat(9)}${'b'.repeat(900)}`))).toContain('b');
    expect(readText(Buffer.alloc(1024 * 1024 + 1, 'x'))).toBeNull();
  });
});

describe('what a file does with images that it names elsewhere', () => {
  test.each([
    'echo "FROM $I" > x',
    `FROM --platform=linux/amd64 ${DOLLAR}{I}`,
    "printf 'FROM %s\\n' $I",
    'sed -i "s,@BASE@,$I," web/Dockerfile',
    'podman build --from "$I" .',
    'COPY --from=$I / /',
    'c=$(buildah from $I)',
    'docker build --build-context x=docker-image://$I .',
    '--attest type=sbom,generator=$I',
    '# syntax=$I',
  ])('it takes a base from a variable: %s', (line) => {
    expect(hasOpenShape('b.sh', `set -e\n${line}\n`)).toBe(true);
    expect(hasOpenShape('b.py', `${line}\n`)).toBe(false);
  });

  test.each([
    'FROM a/b:1',
    'aws s3 mv --from $I',
    'echo $FROM $I',
    'sed -i "s,x,$I," x.txt',
    'buildah run $I',
  ])('it does not: %s', (line) => {
    expect(hasOpenShape('b.sh', `${line}\n`)).toBe(false);
  });

  test('the names that it gives something, if it may start builds', () => {
    const text = 'env: { A: 1 }\nrun: make B=2 && docker build --build-arg C=3 .\n';
    expect([...listGivenNames('b.py', 'x = {"A": 1}\nB = 2\n')]).toEqual([]);
    expect([...listGivenNames('b.py', 'x = {"A": 1}\nB = 2\ndocker(x)\n')]).toEqual(['x', 'A', 'B']);
    expect([...listGivenNames('.github/workflows/ci.yml', text)].sort()).toEqual([
      'A',
      'B',
      'C',
      'env',
      'run',
    ]);
  });
});

describe('arguments that an image may be made of', () => {
  test.each<[string, string, string[]]>([
    ['all of a name', 'ARG A=x\nFROM $A\n', ['A']],
    ['its host', `ARG A=x\nFROM ${DOLLAR}{A}/x/y:1\n`, ['A']],
    ['through another one', 'ARG A=x\nARG B=$A\nFROM $B\n', ['A', 'B']],
    ['over several lines', 'ARG A=x\nFROM \\\n  $A\n', ['A']],
    ['what a stage copies from', 'ARG A=x\nFROM scratch\nCOPY --from=$A / /\n', ['A']],
    ['not only a tag', 'ARG A=1\nFROM node:$A\n', []],
    ['nor a part of one', `ARG A=1\nARG B\nFROM node:x-${DOLLAR}{A}.$B-alpine\n`, []],
    ['nor what no image has', 'ARG A=1\nFROM node\nARG A\nRUN echo $A\n', []],
    ['but a tag behind a default', `ARG A=1\nARG B\nFROM ${DOLLAR}{B:-$A}\n`, ['A', 'B']],
    ['and one that also begins a name', 'ARG A=1\nFROM x:$A\nFROM $A\n', ['A']],
  ])('%s', (_, text, names) => {
    const takers = listTakers([{ path: 'Dockerfile', bytes: Buffer.from(text) }]);
    expect(takers.map(({ name }) => name)).toEqual([...names, 'BUILDKIT_SYNTAX']);
  });

  test('they are read in time with the file', () => {
    const text = `ARG A\nFROM ${'x:$A'.repeat(100_000)}\n`;
    expect(listTakers([{ path: 'Dockerfile', bytes: Buffer.from(text) }])).toHaveLength(1);
  });
});

describe('contexts elsewhere', () => {
  const list = (text: string, file = 'b.sh', previous = '') =>
    listRemoteContexts(file, [{ line: 1, text, previous }]).map(({ written }) => written);

  test.each<[string, string[]]>([
    ['docker build https://github.com/a/x.git#main', ['https://github.com/a/x.git#main']],
    ['docker build -t a/b --pull "https://a.example/x.git"', ['https://a.example/x.git']],
    ['podman build git@a.example:x/y.git', ['git@a.example:x/y.git']],
    ['x && docker buildx bake https://a.example/x.git web', ['https://a.example/x.git']],
    ["docker buildx bake --set '*.context=https://a.example/x.git'", ['https://a.example/x.git']],
    ['docker compose -f oci://a.example/x:1 up', ['oci://a.example/x:1']],
    ['run(["docker", "build", "https://a.example/x.git"])', ['https://a.example/x.git']],
    ['docker build github.com/a/x', ['github.com/a/x']],
    ['docker build --build-arg U=https://a.example/x.git .', []],
    ['docker build --label org.url=https://a.example --cache-from https://a.example/x .', []],
    ['docker build . && curl https://a.example/x', []],
    ['docker build . # as https://a.example/x says', []],
    ['# docker build https://a.example/x.git', []],
    ['curl https://a.example/build', []],
    ['docker run a/b https://a.example/x', []],
  ])('%s', (text, found) => {
    expect(list(text)).toEqual(found);
  });

  test.each<[string, string, string]>([
    ['docker build --build-context node:24=https://a.example/x.tgz .', 'node:24', 'https://a.example/x.tgz'],
    ['docker build --build-context=a/b="git@a.example:x/y.git" .', 'a/b', 'git@a.example:x/y.git'],
    ['run(["docker", "build", "--build-context", "a=oci-layout://x"])', 'a', 'oci-layout://x'],
    ["docker buildx bake --set '*.contexts.a=github.com/a/x'", 'a', 'github.com/a/x'],
  ])('a named context: %s', (text, name, written) => {
    expect(listRemoteContexts('b.sh', [{ line: 1, text, previous: '' }])).toMatchObject([{ name, written }]);
  });

  test('over several lines, and not in a workflow, which is read by itself', () => {
    expect(list('  https://a.example/x.git#v1', 'b.sh', 'docker build \\')).toEqual([
      'https://a.example/x.git#v1',
    ]);
    expect(list('  https://a.example/x.tgz', 'b.sh', 'curl \\')).toEqual([]);
    expect(list('docker build https://a.example/x.git', '.github/workflows/a.yml')).toEqual([]);
  });

  test('of very many words in time with them', () => {
    const text = 'docker build https://a/b '.repeat(80);
    expect(list(text)).toHaveLength(80);
  });
});
