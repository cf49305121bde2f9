import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAttributes } from '../../../src/core/git-attributes/attribute-lines.js';
import { findConversion } from '../../../src/core/git-attributes/conversion.js';
import { plantTree } from '../../support/planted-tree.js';
import { inCi } from '../../support/property-runs.js';

const piece = fc.constantFrom(
  'a',
  'b',
  'ab',
  '*',
  '**',
  '?',
  '/',
  '/',
  '[ab]',
  '[!a]',
  '[^b-c]',
  '[a/]',
  '[[:alpha:]]',
  '\\a',
  '\\*',
  '***',
  '-',
  '[',
  'é',
);
const pattern = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
const state = fc.constantFrom(
  'ident',
  '-ident',
  '!ident',
  'filter=x',
  'filter=lfs',
  '-filter',
  'm',
  '-m',
  'n',
  'text',
);
const line = fc
  .tuple(pattern, fc.array(state, { minLength: 1, maxLength: 3 }))
  .map(([source, states]) => `${source} ${states.join(' ')}`);
const macro = fc
  .tuple(fc.constantFrom('m', 'n'), fc.array(state, { minLength: 1, maxLength: 3 }))
  .map(([name, states]) => `[attr]${name} ${states.join(' ')}`);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: macro }), { maxLength: 5 })
  .map((lines) => `${lines.join('\n')}\n`);

const PATHS = [
  'a',
  'b',
  'ab',
  'aab',
  'a/b',
  'a/ab',
  'b/a',
  'a/b/a',
  'a/b/ab',
  'a/b/a/b',
  'ab/ab',
  'a-b',
  'a/é',
  '*',
  'a/*',
];

it('git itself says the same', () => {
  const tree = plantTree();
  fc.assert(
    fc.property(text, text, text, (root, above, below) => {
      const files = { '.gitattributes': root, 'a/.gitattributes': above, 'a/b/.gitattributes': below };
      for (const [path, content] of Object.entries(files)) tree.write(path, content);
      const parsed = Object.entries(files).map(([path, content]) =>
        parseAttributes(path, Buffer.from(content)),
      );
      const own = PATHS.map((path) => findConversion(parsed, path) !== null);
      expect(own).toEqual(askGit(tree.git('check-attr', '-z', 'ident', 'filter', '--', ...PATHS)));
    }),
    { numRuns: inCi(120) },
  );
});

/** Whether git would convert each path. */
function askGit(output: string): boolean[] {
  const fields = output.split('\0');
  const converted = new Set<string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', name, value = ''] = fields.slice(at, at + 3);
    const harmful =
      name === 'ident' ? value === 'set' : !['unspecified', 'unset', 'set', 'lfs'].includes(value);
    if (harmful) converted.add(path);
  }
  return PATHS.map((path) => converted.has(path));
}
