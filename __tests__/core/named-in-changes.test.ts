import { describe, expect, test } from 'vitest';
import { listAddedLines, listPatchLines } from '../../src/core/judge/notes/named/added-lines.js';
import { listNamedImages, mayNameImages, readText } from '../../src/core/judge/notes/named/named-images.js';

describe('lines that a change adds', () => {
  test('of two texts: those that the base does not have, wherever they are', () => {
    expect(listAddedLines('b\r\na\n\nc\n', 'a\nb\n')).toEqual([{ line: 4, text: 'c' }]);
    expect(listAddedLines('a\nb', null)).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
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
      { line: 2, text: 'c' },
      { line: 11, text: 'f' },
    ]);
  });
});

describe('images in a line', () => {
  const list = (text: string, file = 'b.sh') =>
    listNamedImages(file, [{ line: 3, text }]).map(({ written, words, shape }) => [
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
    ['from a/b:1', [['a/b:1', 'from', null]]],
    ['x --from=a/b:1', [['a/b:1', 'from', 'after --from']]],
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

  test('in a line that a program has written only the word right before it counts', () => {
    const [image] = listNamedImages('b.js', [
      { line: 1, text: `BASE=1,B=${' '.repeat(2_000)}"evil.example/x:1"` },
    ]);
    expect(image).toBeUndefined();
    const [near] = listNamedImages('b.js', [
      { line: 1, text: `${'x='.repeat(2_000)}BASE=1,B="evil.example/x:1"` },
    ]);
    expect(near?.words).toEqual(['B']);
  });

  test('a line of any length is looked through in time with it', () => {
    const count = 20_000;
    const [line] = [`${'BASE a '.repeat(count)}BASE=evil.example/x:1`];
    expect(listNamedImages('b.js', [{ line: 1, text: line ?? '' }])).toHaveLength(1);
  });

  test('of very many, the first count', () => {
    const lines = Array.from({ length: 6_000 }, (_, line) => ({ line, text: `BASE=a/b:${line}` }));
    expect(listNamedImages('b.sh', lines)).toHaveLength(5_000);
  });
});

describe('changed files that are looked through', () => {
  const looked = 'b.sh Makefile mk/x.mk tools/b.py v.json pom.xml .env .gitlab-ci.yml base.txt'.split(' ');
  const others =
    'README.md docs/x.rst yarn.lock go.sum web/package-lock.json CHANGELOG compose.yml docker-bake.hcl .github/workflows/ci.yml act/action.yml .devcontainer/devcontainer.json node_modules/x/y.sh'.split(
      ' ',
    );
  test('not what people read, what tools write, and what is read as a build', () => {
    expect([...looked, ...others].filter(mayNameImages)).toEqual(looked);
  });

  test('not what is not a text, or too large for one that people write', () => {
    expect(readText(Buffer.from('é'))).toBe('é');
    expect(readText(Buffer.from('a\0b'))).toBeNull();
    expect(readText(Buffer.alloc(512 * 1024 + 1, 'x'))).toBeNull();
  });
});
