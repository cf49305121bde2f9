import { describe, expect, it } from 'vitest';
import { withoutComments } from '../../scripts/comments.mjs';

const CASES: readonly (readonly [why: string, code: string, expected: string])[] = [
  ['a line of its own goes whole', '// one\nlet a = 1;\n', 'let a = 1;\n'],
  ['so does an indented one', '{\n  // one\n  f();\n}\n', '{\n  f();\n}\n'],
  ['the end of a line', 'f(); // one\ng();\n', 'f();\ng();\n'],
  ['words stay apart', 'a in/**/o;', 'a in o;'],
  ['an end of line in a comment stays one', 'let a = 1/*\n*/let b = 2', 'let a = 1\nlet b = 2'],
  [
    'what only looks like one stays',
    'a = "//x"; b = /[/*]/; c = `/*d*/`;',
    'a = "//x"; b = /[/*]/; c = `/*d*/`;',
  ],
  ['the line that starts a program stays', '#!/usr/bin/env node\n// one\nf();', '#!/usr/bin/env node\nf();'],
  [
    'where a module is from stays',
    ';// CONCATENATED MODULE: ./a.js\nf();',
    ';// CONCATENATED MODULE: ./a.js\nf();',
  ],
  ['a comment at the end', 'f();\n// one', 'f();\n '],
];

describe('a bundle without comments', () => {
  it.each(CASES)('%s', (_, code, expected) => {
    expect(withoutComments('a.js', code)).toBe(expected);
  });

  it('refuses what is not a program', () => {
    expect(() => withoutComments('a.js', 'let let')).toThrow(SyntaxError);
  });
});
