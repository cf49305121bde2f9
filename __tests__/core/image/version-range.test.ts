import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTagGlob, splitTag } from '../../../src/core/image/tag.js';
import { parseVersionRange } from '../../../src/core/image/version-range.js';

function contains(range: string, tag: string): boolean {
  const parsed = parseVersionRange(range);
  if ('error' in parsed) throw new Error(`${range} ${parsed.error}`);
  const { number } = splitTag(tag);
  return number !== null && parsed.contains(number);
}

function overlaps(range: string, number: string): boolean {
  const parsed = parseVersionRange(range);
  if ('error' in parsed) throw new Error(`${range} ${parsed.error}`);
  return parsed.overlaps(number);
}

describe('a range and the tags that lie wholly inside', () => {
  it.each<[string, string]>([
    ['>=22 <27', '22'],
    ['>=22 <27', '22.11'],
    ['>=22 <27', '26.99.99-alpine'],
    ['>=22 <27', 'v22'],
    ['>=v22 <v27', '23'],
    ['  >= 22   < 27 ', '24-slim'],
    ['>=22<27', '24'],
    ['<=26', '26'],
    ['<=26', '26.5.1'],
    ['>26', '27'],
    ['=22', '22'],
    ['=22', '22.11.3'],
    ['22', '22.11.3'],
    ['=22.11', '22.11'],
    ['>=22.11', '23'],
    ['>=22.11', '22.11.0.0.1'],
    ['=8 || >=11', '8'],
    ['=8||>=11', '17.0.2'],
    ['<22.5 || >=22.5', '22'],
    ['>=22.5 || <22.5', '22'],
    ['<3 || =3 || >3', '3.1'],
    ['>=1.2.3.4.5', '1.2.3.4.5'],
    ['>=99999999999999999998', '99999999999999999999'],
    ['<100000000000000000001', '100000000000000000000'],
    ['>=3.9', '3.10'],
    ['=3.9', '3.09'],
    ['>=20240101', '20250101-r0'],
    ['>=21', '21.0.5_11-jre'],
    ['>=0', '0'],
  ])('%s contains %s', (range, tag) => expect(contains(range, tag)).toBe(true));

  it.each<[string, string]>([
    ['>=22 <27', '21'],
    ['>=22 <27', '27'],
    ['>=22 <27', '2'],
    ['>=22 <27', 'latest'],
    ['>=22 <27', 'alpine'],
    ['>=22 <27', ''],
    ['>=22 <27', '22rc1'],
    ['>=22.1', '22.x'],
    ['>=22.1', '22.'],
    ['>=22 <27', 'vv22'],
    ['>=22 <27', 'V22'],
    ['>=22.11 <27', '22'],
    ['<22.5', '22'],
    ['<=22.5', '22'],
    ['>22', '22.99'],
    ['=22.11', '22'],
    ['=22.11', '22.12'],
    ['>=8', '8u292'],
    ['>=3', '3.13.0rc1'],
    ['<22.5 || >=22.6', '22'],
    ['>3.9', '3.9.1'],
    ['>=3.9', '3.1'],
  ])('%s does not contain %s', (range, tag) => expect(contains(range, tag)).toBe(false));

  it.each<[string, RegExp]>([
    ['', /is empty/],
    ['^22', /npm's notation/],
    ['~22.1', /npm's notation/],
    ['22.x', /wildcard in/],
    ['*', /wildcard in/],
    ['>=22.*', /wildcard in/],
    ['>=22, <27', /has a comma in >=22,.*a space means/],
    ['!=22', /not valid in a range/],
    ['==22', /not valid in a range/],
    ['=>22', /not valid in a range/],
    ['22 - 27', /not valid in a range/],
    ['>=22 and <27', /not valid in a range/],
    ['>=22 |', /not valid in a range/],
    ['>=', /not valid in a range/],
    ['>=22rc1', /not valid in a range/],
    ['>=-1', /not valid in a range/],
    ['>=22 ||', /nothing on one side/],
    ['|| <3', /nothing on one side/],
    ['>27 <22', /without any versions/],
    ['>=22 <22', /without any versions/],
    ['22 23', /without any versions/],
    ['<0', /without any versions/],
    ['latest', /not valid in a range/],
    [`>=${'1.'.repeat(600)}1`, /longer than/],
  ])('%j is no range', (range, error) => {
    const parsed = parseVersionRange(range);
    expect('error' in parsed ? parsed.error : 'is fine').toMatch(error);
  });

  it('agrees with arithmetic on whole versions', () => {
    const part = fc.nat(30);
    fc.assert(
      fc.property(part, part, part, (low, high, version) => {
        fc.pre(low < high);
        expect(contains(`>=${low} <${high}`, `${version}.1`)).toBe(low <= version && version < high);
        expect(contains(`<=${low} || >=${high}`, `${version}`)).toBe(version <= low || version >= high);
        expect(contains(`>${low}`, `${version}`)).toBe(version > low);
      }),
      { numRuns: 300 },
    );
  });
});

it.each<[string, string, boolean]>([
  ['<22.11.1', '22.11', true],
  ['<22.11.1', '22', true],
  ['<22.11.1', '22.11.0', true],
  ['<22.11.1', '22.11.1', false],
  ['<22', '22', false],
  ['<=22', '22', true],
  ['>22', '22', false],
  ['>22', '22.5', false],
  ['>22.5', '22', true],
  ['>=22.11 <22.12', '22', true],
  ['22.11', '22', true],
  ['22.11', '22.12', false],
  ['<3 || >=22.4', '22', true],
  ['<3 || >=22.4', '3', false],
  ['<0.0.1', '0', true],
])('%s overlaps %s: %s', (range, number, expected) => expect(overlaps(range, number)).toBe(expected));

it('what lies inside a range overlaps it', () => {
  const number = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
  const range = fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '='), number)
    .map((parts) => parts.join(''))
    .filter((text) => !('error' in parseVersionRange(text)));
  fc.assert(
    fc.property(range, number, (text, version) => {
      if (contains(text, version)) expect(overlaps(text, version)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('a tag taken apart', () => {
  it.each<[string, string | null, string]>([
    ['22', '22', ''],
    ['22-alpine3.20', '22', 'alpine3.20'],
    ['v1.2.3-rc1-slim', '1.2.3', 'rc1-slim'],
    ['lts-slim', null, 'lts-slim'],
    ['latest', null, 'latest'],
    ['8u292-jdk', null, '8u292-jdk'],
    ['1.28rc1', null, '1.28rc1'],
    ['22.x', '22', '.x'],
    ['22.', '22', '.'],
    ['26.1.3.Final', '26.1.3', '.Final'],
    ['version-16', null, 'version-16'],
    ['21.0.5_11-jdk', '21.0.5', '_11-jdk'],
    ['22_x', '22', '_x'],
    ['22-', '22', ''],
    ['22--x', '22', '-x'],
    ['v3', '3', ''],
  ])('%s', (tag, number, variant) => expect(splitTag(tag)).toEqual({ number, variant }));
});

describe('globs over variants', () => {
  it.each<[string, string, boolean]>([
    ['alpine*', 'alpine3.20', true],
    ['alpine*', 'alpine', true],
    ['alpine*', 'slim-alpine', false],
    ['*-slim', 'bookworm-slim', true],
    ['*-slim', 'slim', false],
    ['*', '', true],
    ['', '', true],
    ['', 'slim', false],
    ['{slim,alpine*}', 'alpine3', true],
    ['slim', 'Slim', false],
    ['a.c', 'abc', false],
  ])('%j on %j is %s', (source, variant, expected) => {
    const glob = parseTagGlob(source);
    expect('error' in glob ? glob.error : glob.matches(variant)).toBe(expected);
  });

  it.each([['a b'], ['[ab]'], ['a?'], ['a,b'], ['{a'], ['a:b'], ['^a']])('%s is none', (source) => {
    expect(parseTagGlob(source)).toHaveProperty('error');
  });
});
