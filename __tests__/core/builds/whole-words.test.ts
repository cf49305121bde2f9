import { describe, expect, test } from 'vitest';
import { SourceText } from '../../../src/core/builds/source-text.js';
import { withPlainNames } from '../../../src/core/builds/workflows/scripts/words/plain-names.js';
import { withWholeWords } from '../../../src/core/builds/workflows/scripts/words/whole-words.js';

const whole = (text: string, file = 'a.sh'): string => withWholeWords(new SourceText(file, text)).text;
const plain = (text: string, file = 'Makefile'): string => withPlainNames(new SourceText(file, text)).text;

describe('words with quotes within', () => {
  test.each([
    ['-f "$D"/odd .', '-f "$D/odd" .'],
    ['-f "$(dirname "$0")"/odd', '-f "$(dirname $0)/odd"  '],
    ['B="$R"/x:"$T" y', 'B="$R/x:$T"   y'],
    [`B='a'.b`, 'B="a.b"'],
    ['"B=$R"/x', '"B=$R/x"'],
  ])('%s is %s', (text, expected) => expect(whole(text)).toBe(expected));

  test.each(['a="$X" b="c d"', 'if [ "$A" = "b" ]; then', '{"a":"b"}', 'all x="y":', `'it' "is"`, 'a"b c"d'])(
    '%s stays',
    (text) => expect(whole(text)).toBe(text),
  );

  test.each(['a.py', 'a.json'])('in %s nothing does', (file) => expect(whole('"a"b', file)).toBe('"a"b'));

  test.each([
    `x="${'$()'.repeat(500)}`,
    `x="${'$('.repeat(500)}`,
    `"a"${"'b'".repeat(5000)}`,
    '"$()"'.repeat(5000),
  ])('are read to the end, however many there are', (text) => expect(whole(text)).toHaveLength(text.length));
});

describe('names of make and just', () => {
  test.each([
    [`a-b := $(c.d)/\${e-f}`, `a_b := $(c_d)/\${e_f}`],
    ['all: a-b = x', 'all: a_b = x'],
    ['x: a-b c.d\n\techo $$(e-f) $(@D) $(g-h:%=i)', 'x: a-b c.d\n\techo $$(e-f) $(@D) $(g_h:%=i)'],
    [
      'all:\n\t$(MAKE) a-b=1 --c-d=2 && bake --set a.args.B=c',
      'all:\n\t$(MAKE) a_b=1 --c-d=2 && bake --set a.args.B=c',
    ],
    ['define a-b\nc-d\nendef', 'define a_b\nc-d\nendef'],
  ])('%j is %j', (text, expected) => expect(plain(text)).toBe(expected));

  test('in a file of just', () =>
    expect(plain('a-b := "x"\nb c-d="e-f":\n  echo {{a-b + "g"}} {{ c-d }} h-i=1', 'justfile')).toBe(
      'a_b := "x"\nb c_d="e-f":\n  echo {{a_b + "g"}} {{ c_d }} h-i=1',
    ));

  test('stay as they are elsewhere, but for what make is given', () =>
    expect(plain('a-b=1; make c-d=2', 'a.sh')).toBe('a-b=1; make c_d=2'));
});
