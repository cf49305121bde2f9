import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { checkKeys, type ReadKeys } from '../../../src/io/json/key-check.js';

const KEYS: ReadKeys = {
  digest: 'free',
  annotations: 'free',
  blocks: { mediaType: 'free', 'os.version': 'free' },
};
const check = (text: string) => {
  const found = checkKeys(Buffer.from(text), KEYS);
  return found.kind === 'ambiguous' ? found.key : found.kind;
};

test.each<[what: string, text: string, found: string]>([
  ['another case', '{"Digest":1}', 'Digest'],
  ['all capitals', '{"digest":1,"DIGEST":2}', 'DIGEST'],
  ['before the exact key', '{"dIGEST":1,"digest":2}', 'dIGEST'],
  ['a long s', '{"digeſt":1}', 'digeſt'],
  ['a long s and capitals', '{"DIGEſT":1}', 'DIGEſT'],
  ['the sign for Kelvin', '{"blocKs":[]}', 'blocKs'],
  ['an escape', '{"\\u0044igest":1}', 'Digest'],
  ['an escape of a long s', '{"dige\\u017ft":1}', 'digeſt'],
  ['small letters where there are capitals', '{"blocks":{"mediatype":1}}', 'mediatype'],
  ['a point in the key', '{"blocks":{"OS.Version":1}}', 'OS.Version'],
  ['in a list', '{"blocks":[{},{"mediaType":1},{"MediaType":1}]}', 'MediaType'],
  ['twice', '{"digest":1,"digest":1}', 'digest'],
  ['twice, once with an escape', '{"digest":1,"d\\u0069gest":1}', 'digest'],
  ['what is not read, twice', '{"other":1,"other":1}', 'other'],
  ['what is not read, twice but for its case', '{"other":1,"Other":1}', 'Other'],
  ['an annotation, twice', '{"annotations":{"a":1,"a":2}}', 'a'],
  ['twice within what is not read', '{"other":[{"x":{"a":1,"a":2}}]}', 'a'],
  ['a key of every object', '{"__proto__":1,"__proto__":2}', '__proto__'],
])('%s', (_, text, found) => {
  expect(check(text)).toBe(found);
});

test.each<[what: string, text: string]>([
  ['exact keys', '{"digest":1,"annotations":{},"blocks":[{"mediaType":1,"os.version":2}]}'],
  ['annotations that differ in case', '{"annotations":{"a":1,"A":2,"digest":3,"Digest":4}}'],
  ['other keys', '{"Other":1,"constructor":2,"__proto__":{"Digest":1,"digest":2}}'],
  ['a key that is read elsewhere', '{"mediatype":1,"blocks":{"DIGEST":2}}'],
  ['a letter with a mark', '{"dıgest":1,"dİgest":2,"digesṫ":3}'],
  ['something else than was meant', '{"digest":{"Digest":1},"blocks":[1,[],null]}'],
  ['a list', '[{"Digest":1}]'.replace('Digest', 'digest')],
])('clear: %s', (_, text) => {
  expect(check(text)).toBe('clear');
});

it('takes for a letter of a key what Unicode folds to one', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const letter = String.fromCharCode(code);
    const isAnother = /^[A-Z]$/iu.test(letter) && !/[a-z]/.test(letter);
    const plain = [...'abcdefghijklmnopqrstuvwxyz'].find((each) =>
      new RegExp(`^${each}$`, 'iu').test(letter),
    );
    if (!isAnother || plain === undefined) continue;
    const found = checkKeys(Buffer.from(JSON.stringify({ [`x${letter}`]: 1 })), { [`x${plain}`]: 'free' });
    expect([letter, found.kind]).toEqual([letter, 'ambiguous']);
  }
});

it('finds nothing in what is written from objects with exact keys', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      expect(checkKeys(Buffer.from(JSON.stringify({ annotations: JSON.parse(text) })), KEYS).kind).toBe(
        'clear',
      );
    }),
  );
});

test.each(['', '{"digest"', '{"a":1}x', '['.repeat(200) + ']'.repeat(200)])('not in order: %.20s', (text) => {
  expect(check(text)).toBe('malformed');
});
