import { describe, expect, test } from 'vitest';
import { SourceText } from '../../../src/core/builds/source-text.js';
import { joinContinued } from '../../../src/core/builds/workflows/programs/continued-text.js';

describe('words that go on in the next line of a script', () => {
  const join = (text: string, file = 'b.sh') => joinContinued(new SourceText(file, text)).text;

  test.each<[string, string, string]>([
    ['A=b\\\nc\n', 'A=bc\n', 'b.sh'],
    ['A=b\\\r\nc\r\n', 'A=bc\r\n', 'b.sh'],
    ['A=b\\\nc\\\nd', 'A=bcd', 'Makefile'],
    ['  - A=b\\\n    c', '  - A=b\\\n    c', 'ci.yml'],
    ['  A=b\\\n  c\\\n  d\n  e', '  A=bcd\n  e', 'ci.yml'],
    ['A: "b\\\n   c"', 'A: "bc"', 'ci.yml'],
  ])('%j is %j in %s', (text, joined, file) => {
    expect(join(text, file)).toBe(joined);
  });

  test.each<[string, string]>([
    ['A=b \\\nc', 'b.sh'],
    ['A=b\\\\\nc', 'b.sh'],
    ['A=b\\\n c', 'b.sh'],
    ['# b\\\nc', 'b.sh'],
    ['A=b # b\\\nc', 'b.sh'],
    ['  A: b\\\n  B: c', 'ci.yml'],
    ['A=b\\\nB=c', '.env'],
    ['x = b\\\nc', 'b.py'],
    ['A=b\\', 'b.sh'],
  ])('%j is as it is in %s', (text, file) => {
    expect(join(text, file)).toBe(text);
  });

  test('their places are those that are written', () => {
    const text = 'x\nA=b\\\nc\\\nd e\nf';
    const source = joinContinued(new SourceText('b.sh', text));
    const place = (word: string) => {
      const at = source.text.indexOf(word);
      const { line, column, endLine, endColumn } = source.placeOf(at, at + word.length);
      return [line, column, endLine, endColumn];
    };
    expect(place('A')).toEqual([2, 1, 2, 2]);
    expect(place('bcd')).toEqual([2, 3, 4, 2]);
    expect(place('e')).toEqual([4, 3, 4, 4]);
    expect(place('f')).toEqual([5, 1, 5, 2]);
    expect(source.lineAt(source.text.indexOf('f'))).toBe(5);
  });
});
