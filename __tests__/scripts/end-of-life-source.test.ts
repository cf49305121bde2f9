import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatTable, readSourceProduct } from '../../scripts/end-of-life-source.js';

const DEBIAN = {
  schema_version: '1.2.0',
  result: {
    name: 'debian',
    label: 'Debian',
    releases: [
      {
        name: '13',
        codename: 'Trixie',
        isEol: false,
        eolFrom: '2028-08-09',
        isEoes: false,
        eoesFrom: '2030-06-30',
      },
      { name: '2.1', codename: 'Slink', isEol: true, eolFrom: '2000-10-30', isEoes: null, eoesFrom: null },
    ],
  },
};

test('turns an answer of the API into cycles', () => {
  expect(readSourceProduct('debian', DEBIAN)).toEqual({
    label: 'Debian',
    cycles: [
      { cycle: '13', codename: 'trixie', eol: '2028-08-09', lts: '2030-06-30' },
      { cycle: '2.1', codename: 'slink', eol: '2000-10-30' },
    ],
  });
});

test.each([
  [{ isEol: true, eolFrom: null }, { eol: 'past' }],
  [{ isEol: false, eolFrom: null }, { eol: null }],
  [{ isEol: false }, { eol: null }],
  [
    { isEol: true, eolFrom: '2025-01-01', isEoes: true },
    { eol: '2025-01-01', paid: 'past' },
  ],
  [
    { isEol: true, eolFrom: '2025-01-01', isEoes: false },
    { eol: '2025-01-01', paid: null },
  ],
])('%o is %o', (release, expected) => {
  const answer = { result: { label: 'X', releases: [{ name: '1', codename: 'Unused', ...release }] } };
  expect(readSourceProduct('x', answer).cycles).toEqual([{ cycle: '1', ...expected }]);
});

test('marks what ended because its successor appeared, where only the newest is supported', () => {
  const releases = [
    { name: '1.98', isEol: false, eolFrom: null, releaseDate: '2026-08-20' },
    { name: '1.97', isEol: true, eolFrom: '2026-08-20', releaseDate: '2026-07-09' },
    { name: '1.0', isEol: true, eolFrom: '2027-07-09', releaseDate: '2026-01-01' },
  ];
  const read = (id: string) => readSourceProduct(id, { result: { label: 'X', releases } }).cycles;
  expect(read('rust').map(({ superseded }) => superseded)).toEqual([undefined, true, undefined]);
  expect(read('go').some(({ superseded }) => superseded)).toBe(false);
});

test.each([
  null,
  {},
  { result: { label: 'X', releases: [] } },
  { result: { label: 'X', releases: [{ name: 1, isEol: true }] } },
  { result: { label: 'X', releases: [{ name: '1', isEol: true, eolFrom: 'soon' }] } },
])('refuses another shape: %j', (answer) => {
  expect(() => readSourceProduct('x', answer)).toThrow(/x/);
});

test('the table in the repository is formatted as a refresh would write it', () => {
  const text = readFileSync(new URL('../../data/end-of-life.json', import.meta.url), 'utf8');
  expect(formatTable(JSON.parse(text))).toBe(text);
});
