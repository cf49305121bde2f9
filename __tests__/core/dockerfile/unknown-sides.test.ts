import { expect, test } from 'vitest';
import { readVariants } from '../../../src/core/dockerfile/variants/read-variants.js';
import type { FileBuild } from '../../../src/core/dockerfile/variants/variant-options.js';
import { toVariants } from '../../support/variants.js';

const OF = (...names: string[]): Partial<FileBuild> => ({
  unknownArgs: names,
  givenArgs: names,
  problem: 'nobody says',
});
const ANY_PLATFORM: Partial<FileBuild> = { hasUnknownPlatforms: true, problem: 'nobody says' };
const HEAD = '# syntax=docker/dockerfile:1\n';

/** What a file pulls in one build, sorted; a name that depends on the value itself with a question mark. */
function pulled(text: string, build: Partial<FileBuild>): readonly string[] {
  const { images, problem } = readVariants(
    Buffer.from(HEAD + text),
    toVariants({ builds: [build], platforms: ['linux/amd64', 'linux/arm64'] }),
  );
  const names = images
    .filter(({ via }) => via !== 'syntax')
    .map(({ written, unknown }) => (unknown === undefined ? written : `${written}?`));
  return [...new Set([...names, ...(problem === null ? [] : [problem.message])])].sort();
}

test.each<[string, string, Partial<FileBuild>, string[]]>([
  ['a value is empty or not', `ARG A\nFROM x\${A:+y}\n`, OF('A'), ['x', 'xy']],
  ['the word has variables', `ARG A\nARG B=b\nFROM x:\${A:+$B}1\n`, OF('A'), ['x:1', 'x:b1']],
  ['that are not known', `ARG A\nARG B\nFROM x:\${A:+$B}1\n`, OF('A', 'B'), ['$B?', 'x:1']],
  [
    'what a default makes of it',
    `ARG A\nARG B=\${A#*v}\nARG B=\${B:+no}\nARG B=\${B:-yes}\nFROM x-$B\n`,
    OF('A'),
    ['x-no', 'x-yes'],
  ],
  [
    'of a platform',
    `ARG B=\${TARGETPLATFORM#linux/amd64}\nARG B=\${B:+no}\nARG B=\${B:-yes}\nFROM x-$B\n`,
    ANY_PLATFORM,
    ['x-no', 'x-yes'],
  ],
  [
    'two texts of one value are empty or not without each other',
    `ARG A\nARG B=\${A#v}\nARG C=\${A#w}\nFROM x\${B:+-b}\${C:+-c}\n`,
    OF('A'),
    ['x', 'x-b', 'x-b-c', 'x-c'],
  ],
  [
    'a pattern that takes everything away, or a text that looks like what the gate puts there',
    `ARG A\nARG B=\${A##*}\nARG C=\${A%value*}\nFROM \${B:+evil}\${C:+er}x\n`,
    OF('A'),
    ['erx', 'evilerx', 'evilx', 'x'],
  ],
  ['the same value twice is one value', `ARG A\nFROM x\${A:+-a}\${A:+-b}\n`, OF('A'), ['x', 'x-a-b']],
  ['a value that BuildKit always gives', `FROM x\${TARGETARCH:+y}\n`, ANY_PLATFORM, ['xy']],
  ['and one that it may leave empty', `FROM x\${TARGETVARIANT:+y}\n`, ANY_PLATFORM, ['x', 'xy']],
  ['a side that BuildKit refuses', `ARG A\nFROM \${A:+y}\n`, OF('A'), ['y']],
  [
    'two of them',
    `ARG A\nFROM \${A:+Y}\n`,
    OF('A'),
    [
      'Y',
      'failed to parse stage name "Y": invalid reference format: repository name (library/Y) must be lowercase',
    ],
  ],
  ['the value itself beside it', `ARG A\nFROM x:\${A:+v}1$A\n`, OF('A'), ['$A?', 'x:1']],
  ['a word in its place', `ARG A\nFROM \${A:-y}\n`, OF('A'), ['$A?', 'y']],
  ['a word after a pattern', `ARG A\nARG B=\${A#v}\nFROM x:\${B:-y}\n`, OF('A'), ['$A?', 'x:y']],
  [
    'more than the gate follows',
    `ARG A\nARG B\nARG C\nARG D\nARG E\nFROM x\${A:+a}\${B:+b}\${C:+c}\${D:+d}\${E:+e}\n`,
    OF('A', 'B', 'C', 'D', 'E'),
    ['$E?', 'x', 'xabcde'],
  ],
])('%s', (_, text, build, expected) => {
  expect(pulled(text, build)).toEqual(expected);
});

/** What a file pulls where nothing gives its arguments a value; a name that depends on the value itself with a question mark. */
function pulledAlone(text: string, ...builds: Partial<FileBuild>[]): readonly string[] {
  const { images, openBases = [], problem } = readVariants(Buffer.from(HEAD + text), toVariants({ builds }));
  const names = [...images, ...openBases]
    .filter(({ via }) => via !== 'syntax')
    .map(({ written, unresolved }) => (unresolved.length === 0 ? written : `${written}?`));
  return [...new Set([...names, ...(problem === null ? [] : [problem.message])])].sort();
}

const STAGES = 'FROM x AS a\nFROM y AS a-debug\n';

test.each<[string, string, string[], ...Partial<FileBuild>[]]>([
  ['a word or nothing', `ARG A\nFROM x\${A:+y}\n`, ['x', 'xy']],
  ['both are stages', `ARG A\n${STAGES}FROM a\${A:+-debug}\n`, ['x', 'y']],
  ['only one is', `ARG A\n${STAGES}FROM a\${A:+-other}\n`, ['a-other', 'x', 'y']],
  ['without a colon', `ARG A\nFROM x\${A+y}\n`, ['x', 'xy']],
  ['with and without: it may be given as empty', `ARG A\nFROM x\${A:+y}\${A+z}\n`, ['x', 'xy', 'xyz', 'xz']],
  ['in a default', `ARG A\nARG B=\${A:+y}\nFROM x$B\n`, ['x', 'xy']],
  ['of what a default makes of it', `ARG A\nARG B=\${A#v}\nFROM x\${B:+y}\n`, ['x', 'xy']],
  [
    'in another build that gives it nothing',
    `ARG A\nFROM x\${A:+y}\n`,
    ['x', 'xy'],
    { args: new Map([['B', 'b']]) },
  ],
  ['the word has the value in it', `ARG A\nFROM \${A:+$A/}x\n`, ['x?']],
  ['or another that is missing', `ARG A\nARG B\nFROM x\${A:+$B}\n`, ['x?']],
  ['the value itself beside it', `ARG A\nFROM x:\${A:+v}1$A\n`, ['x:1?', 'x:v1?']],
  ['the value itself', `ARG A\n${STAGES}FROM a$A\n`, ['a?', 'x', 'y']],
  ['a part of it', `ARG A\n${STAGES}FROM a\${A#v}\n`, ['a?', 'x', 'y']],
  ['what is replaced in it', `ARG A\n${STAGES}FROM a\${A/v/w}\n`, ['a?', 'x', 'y']],
  ['a word in its place', `ARG A\nFROM \${A:-y}\n`, ['y']],
  [
    'a value that is given is judged alone',
    `ARG A\nFROM x\${A:+y}\n`,
    ['xy'],
    { args: new Map([['A', '1']]) },
  ],
  ['a side that BuildKit refuses pulls nothing', `ARG A\nFROM x\${A:+:}\n`, ['x']],
])('without a value: %s', (_, text, expected, ...builds) => {
  expect(pulledAlone(text, ...builds)).toEqual(expected);
});

test('more values than the gate follows leave the name unresolved', () => {
  const names = ['A', 'B', 'C', 'D', 'E'];
  const text = `${names.map((name) => `ARG ${name}\n`).join('')}FROM x${names.map((name) => `\${${name}:+${name.toLowerCase()}}`).join('')}\n`;
  const found = pulledAlone(text);
  expect(found).toContain('x?');
  expect(found.every((name) => name.endsWith('?'))).toBe(true);
});
