import fc from 'fast-check';
import picomatch from 'picomatch/posix.js';
import { describe, expect, it } from 'vitest';
import { parsePathGlob } from '../../src/core/glob/path-glob.js';

function matches(source: string, path: string): boolean {
  const glob = parsePathGlob(source);
  if ('error' in glob) throw new Error(`${source} ${glob.error}`);
  return glob.matches(path);
}

const DOCKERFILES = '**/{Dockerfile,Containerfile}{,.*}';
const NAMED = '**/*.{Dockerfile,dockerfile,Containerfile}';

describe('what a path glob matches', () => {
  it.each<[string, string]>([
    [DOCKERFILES, 'Dockerfile'],
    [DOCKERFILES, 'a/b/Containerfile'],
    [DOCKERFILES, 'a/Dockerfile.dev'],
    [DOCKERFILES, 'Dockerfile.'],
    [DOCKERFILES, '.devcontainer/Dockerfile'],
    [DOCKERFILES, 'a/.hidden/.deeper/Dockerfile.prod'],
    [DOCKERFILES, 'new\nline/Dockerfile'],
    [DOCKERFILES, 'Dockerfile.\n'],
    [DOCKERFILES, 'a\\b/Dockerfile'],
    [DOCKERFILES, '**/Dockerfile'],
    [DOCKERFILES, '[x]{y}?*!/Dockerfile'],
    [NAMED, 'api.Dockerfile'],
    [NAMED, 'x/.Dockerfile'],
    [NAMED, 'x/a.b.dockerfile'],
    ['examples/**', 'examples/a'],
    ['examples/**', 'examples/.a/b'],
    ['**', 'a'],
    ['**', 'a/b/c'],
    ['a/**/b', 'a/b'],
    ['a/**/b', 'a/x/y/b'],
    ['**/*.dev.Dockerfile', 'x.dev.Dockerfile'],
    ['*/Dockerfile', '.x/Dockerfile'],
    ['a?c', 'abc'],
    ['a?c', 'a😀c'],
    ['[a-c]x', 'bx'],
    ['[!a-c]x', 'dx'],
    ['[^a]x', 'bx'],
    ['[]]x', ']x'],
    ['[a-]x', '-x'],
    ['app/\\[slug\\]/Dockerfile', 'app/[slug]/Dockerfile'],
    ['\\!x', '!x'],
    ['\\{a,b\\}', '{a,b}'],
    ['a,b', 'a,b'],
    ['*\\*b', 'a*b'],
    ['*\\[b', 'a[b'],
    ['*\\]b', 'a]b'],
    ['*[ab]]c', 'xb]c'],
    ['\\*a*', '*ab'],
    ['\\[*/x', '[a/x'],
  ])('%s matches %j', (source, path) => expect(matches(source, path)).toBe(true));

  it.each<[string, string]>([
    [DOCKERFILES, 'dockerfile'],
    [DOCKERFILES, 'MyDockerfile'],
    [DOCKERFILES, 'Dockerfile-dev'],
    [DOCKERFILES, 'Dockerfile/x'],
    [DOCKERFILES, 'a\\Dockerfile'],
    [NAMED, 'api.dockerfile.md'],
    ['examples/**', 'examples'],
    ['examples/**', 'my-examples/a'],
    ['examples/**', 'x/examples/a'],
    ['*', 'a/b'],
    ['a?c', 'a/c'],
    ['a?c', 'ac'],
    ['a/**/b', 'a/xb'],
    ['Examples/**', 'examples/a'],
    ['a.c', 'abc'],
  ])('%s does not match %j', (source, path) => expect(matches(source, path)).toBe(false));

  it.each<[string, RegExp]>([
    ['', /is empty/],
    ['./a', /begins with \.\/.*write a/],
    ['/a', /begins with \//],
    ['a/', /write a\/\*\*/],
    ['!a', /cannot be negated/],
    ['a//b', /empty segment/],
    ['a/../b', /contains \.\./],
    ['a/./b', /contains \./],
    ['a**', /must be alone/],
    ['**.js', /must be alone/],
    ['[a', /without a \] after/],
    ['a\\', /backslash/],
    ['{a', /without a \}/],
    ['{a}', /single alternative/],
    ['a'.repeat(2000), /longer than/],
  ])('%j is none', (source, error) => {
    const glob = parsePathGlob(source);
    expect('error' in glob ? glob.error : 'is fine').toMatch(error);
  });
});

it('agrees with picomatch on honest globs and paths', () => {
  const name = fc.constantFrom('a', 'b', 'ab', '.a', 'Dockerfile', 'a.b', 'x-y');
  const segment = fc.constantFrom('a', '*', 'a*', '*b', '{a,b}', '?', '.a', '[ab]', 'a{,.*}', '*.*', '**');
  const glob = fc
    .tuple(fc.array(segment, { maxLength: 3 }), segment)
    // A `**` at the end stands for something here, and may stand for nothing there.
    .map(([before, last]) => [...before, last === '**' ? '*' : last].join('/'));
  fc.assert(
    fc.property(glob, fc.array(name, { minLength: 1, maxLength: 4 }), (source, names) => {
      const path = names.join('/');
      expect([source, path, matches(source, path)]).toEqual([
        source,
        path,
        picomatch.isMatch(path, source, { dot: true, noext: true, nonegate: true }),
      ]);
    }),
    { numRuns: 2000 },
  );
});

it('reads any text without a throw and matches hostile names in no time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (source, path) => {
      const glob = parsePathGlob(source);
      if (!('error' in glob)) glob.matches(path);
    }),
    { numRuns: 1000 },
  );
  expect(matches(`${'*a'.repeat(100)}b`, 'a'.repeat(4000))).toBe(false);
  expect(matches(`${'**/a/'.repeat(100)}b`, 'a/'.repeat(2000))).toBe(false);
});

const parse = (source: string) => {
  const glob = parsePathGlob(source);
  if ('error' in glob) throw new Error(`${source} ${glob.error}`);
  return glob;
};

it.each<[string, string, boolean]>([
  ['**/Dockerfile*', 'api/dockerfile', true],
  ['**/Dockerfile*', 'DOCKERFILE.Dev', true],
  ['**/dockerfile', 'a/Dockerfile', true],
  ['images/[A-C]*.X', 'images/bx.x', true],
  ['images/[!a]x', 'images/Ax', true],
  ['images/**', 'images/x/Y', true],
  ['{a,b}/Dockerfile', 'b/dockerfile', true],
  ['Images/x', 'images/x', false],
  ['a/Dockerfile', 'a/dockerfile/x', false],
  ['a/Dockerfile', 'a/dockerfil', false],
])('%s matches %j, the last name in any case: %s', (source, path, expected) =>
  expect(parse(source).matchesAnyCase(path)).toBe(expected),
);

it('what a glob matches, it matches in any case', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', '/', '*', '?'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, text, (source, path) => {
      const glob = parsePathGlob(source);
      if ('error' in glob || !glob.matches(path)) return;
      expect(glob.matchesAnyCase(path)).toBe(true);
    }),
  );
});

it.each<[string, string, boolean]>([
  ['images/*', 'images', true],
  ['images/*', 'images/x', false],
  ['images/*/x', 'images', true],
  ['images/*/x', 'images/any', true],
  ['images/**', 'images/any/depth', true],
  ['**/x', 'any/depth', true],
  ['a/**/x', 'a/b', true],
  ['a/**/x', 'b', false],
  ['x', 'x', false],
  ['{a/b,c}/x', 'a', true],
  ['{a/b,c}/x', 'c', true],
])('%s reaches into %j: %s', (source, folder, expected) =>
  expect(parse(source).reaches(folder)).toBe(expected),
);
