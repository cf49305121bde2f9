import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pickJson } from '../../../src/io/json/picked-json.js';

const pick = (text: string, parts: Parameters<typeof pickJson>[1] = 'all') =>
  pickJson(Buffer.from(text), parts);
/** As JSON again: what is kept has no prototypes. */
const plain = (text: string, parts?: Parameters<typeof pickJson>[1]) => {
  const picked = pick(text, parts);
  return picked.kind === 'read' ? JSON.parse(JSON.stringify(picked.value ?? null)) : picked.kind;
};

it('reads everything as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.nat(4), (text, indent) => {
      const value = JSON.parse(text);
      expect(plain(JSON.stringify(value, null, indent))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('refuses what JSON.parse refuses', () => {
  const cut = fc.tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom('', 'x', '"', ',', '}', '\\', '0'),
  );
  fc.assert(
    fc.property(cut, ([text, at, put]) => {
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + put + text.slice(place + 1);
      let parses = true;
      try {
        JSON.parse(changed);
      } catch {
        parses = false;
      }
      if (!parses) expect(pick(changed).kind).not.toBe('read');
    }),
  );
});

test.each<[what: string, text: string, parts: Parameters<typeof pickJson>[1], value: unknown]>([
  ['one key', '{"a":1,"b":[{"c":2}]}', { a: 'all' }, { a: 1 }],
  [
    'a key of each element',
    '{"b":[{"c":2,"d":3},{"c":4}]}',
    { b: { c: 'all' } },
    { b: [{ c: 2 }, { c: 4 }] },
  ],
  ['a key that is spelt otherwise', '{"\\u0061":1}', { a: 'all' }, { a: 1 }],
  ['no key of a prototype', '{"constructor":1}', {}, {}],
  ['the key __proto__', '{"__proto__":{"a":1}}', { a: 'all' }, {}],
  ['a scalar where a map is wanted', '{"a":"x"}', { a: { b: 'all' } }, { a: 'x' }],
  ['null', '{"a":null}', { a: 'all' }, { a: null }],
  ['with a byte-order mark', '\ufeff{"a":1}', { a: 'all' }, { a: 1 }],
  ['a wanted key twice', '{"a":1,"a":2}', { a: 'all' }, 'malformed'],
  ['a wanted key twice, one spelt otherwise', '{"a":1,"\\u0061":2}', { a: 'all' }, 'malformed'],
  ['any other key twice', '{"b":1,"b":2,"a":3}', { a: 'all' }, { a: 3 }],
  ['nothing', '', 'all', 'malformed'],
  ['two documents', '{} {}', 'all', 'malformed'],
  ['an end that is missing', '{"a":[1,2', {}, 'malformed'],
  ['a text that does not end', '{"a":"x', {}, 'malformed'],
])('%s', (_, text, parts, value) => {
  expect(plain(text, parts)).toEqual(value);
});

describe('what is too big', () => {
  test.each([
    ['lists in lists', '['.repeat(5_000_000)],
    ['objects in objects', '{"a":'.repeat(1_000_000)],
    ['three million objects', `[${'{},'.repeat(3_000_001)}{}]`],
  ])('%s', (_, text) => {
    expect(pick(text)).toEqual({ kind: 'too-big' });
  });

  it('is no matter where it is not wanted, unless it is nested', () => {
    const many = `{"a":[${'{},'.repeat(3_000_001)}{}],"b":1}`;
    expect(plain(many, { b: 'all' })).toEqual({ b: 1 });
    expect(pick(`{"a":${'['.repeat(200)}`, { b: 'all' })).toEqual({ kind: 'too-big' });
  });
});
