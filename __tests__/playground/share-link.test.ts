import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INPUT_FIELDS, makeEmptyInput } from '../../playground/input.js';
import { readLink, writeLink } from '../../playground/link/share-link.js';
import { inCi } from '../support/property-runs.js';

const TODAY = '2026-09-01';
const EMPTY = makeEmptyInput(TODAY);

/** A fragment as somebody else may write it. */
function pack(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return `#v1.${deflateRawSync(text).toString('base64url')}`;
}

const anyInput = fc.record(
  Object.fromEntries(INPUT_FIELDS.map((field) => [field, fc.string({ unit: 'binary', maxLength: 200 })])),
) as fc.Arbitrary<typeof EMPTY>;

describe('a link', () => {
  it('gives back what was written, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        const link = await writeLink(input);
        expect(await readLink('error' in link ? '' : link.fragment, TODAY)).toEqual({ input });
      }),
      { numRuns: inCi(500) },
    );
  });

  it('has nothing in it that an address may not hold', async () => {
    const link = await writeLink({ ...EMPTY, dockerfile: 'FROM a\n# <>"\'`#?&=%+/ü😀\n', policy: '\u0000' });
    expect(link).toEqual({ fragment: expect.stringMatching(/^#v1\.[\w-]+$/) });
  });

  it('of half a character has that half', async () => {
    const input = { ...EMPTY, dockerfile: '\ud83d' };
    const link = await writeLink(input);
    expect(await readLink('error' in link ? '' : link.fragment, TODAY)).toEqual({ input });
  });

  it('is not made of what does not fit, and says so', async () => {
    const repeated = { ...EMPTY, dockerfile: 'FROM a\n'.repeat(100_000) };
    const random = {
      ...EMPTY,
      policy: Array.from({ length: 90_000 }, (_, at) => (at ** 3 % 7919) + 1).join(),
    };
    for (const input of [repeated, random])
      expect(await writeLink(input)).toEqual({
        error: 'The texts are too long for a link: shorten them, or share them as files.',
      });
  });

  it('that lacks a field has what an empty page has', async () => {
    expect(await readLink(pack({ dockerfile: 'FROM a' }), TODAY)).toEqual({
      input: { ...EMPTY, dockerfile: 'FROM a' },
    });
  });

  it('with more in it gives only the fields that there are', async () => {
    const content = '{"dockerfile":"x","more":1,"__proto__":{"policy":"p"},"constructor":"c"}';
    const read = await readLink(pack(content), TODAY);
    expect(read).toEqual({ input: { ...EMPTY, dockerfile: 'x' } });
    expect(Object.keys('input' in read ? read.input : {})).toEqual(Object.keys(EMPTY));
    expect(({} as { policy?: unknown }).policy).toBeUndefined();
  });
});

describe('a fragment that this page did not write', () => {
  const OTHER = 'it is not one of this page, or of a newer one';
  const DAMAGED = 'it is damaged, perhaps because its end was cut off';
  it.each<[string, string, string]>([
    ['an anchor', '#main', OTHER],
    ['another version', '#v2.AAAA', OTHER],
    ['a script', '#<script>alert(1)</script>', OTHER],
    ['other characters', '#v1.%3Cscript%3E', DAMAGED],
    ['nothing packed', '#v1.', DAMAGED],
    ['what is not packed', '#v1.AAAA', DAMAGED],
    ['a part of a link', pack(EMPTY).slice(0, -9), DAMAGED],
    ['more after its end', `${pack(EMPTY)}AAAA`, DAMAGED],
    ['what is not JSON', pack('FROM a'), DAMAGED],
    ['a list', pack(['FROM a']), DAMAGED],
    ['nothing', pack('null'), DAMAGED],
    ['a number for a text', pack({ dockerfile: 1 }), DAMAGED],
    ['an object for a text', pack({ policy: { toString: 'x' } }), DAMAGED],
    [
      'what is not UTF-8',
      `#v1.${deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64url')}`,
      DAMAGED,
    ],
    ['a thousand times its size', pack('"'.padEnd(5_000_000, 'x')), 'it holds too much text'],
    ['a very long one', `#v1.${'A'.repeat(40_000)}`, 'it is too long'],
  ])('%s is refused', async (_, fragment, error) => {
    expect(await readLink(fragment, TODAY)).toEqual({ error });
  });

  it('is refused or read, and never throws', async () => {
    const anyFragment = fc.oneof(
      fc.string().map((text) => `#${text}`),
      fc.uint8Array().map((bytes) => `#v1.${Buffer.from(bytes).toString('base64url')}`),
      fc.json().map(pack),
    );
    await fc.assert(
      fc.asyncProperty(anyFragment, async (fragment) => {
        const read = await readLink(fragment, TODAY);
        for (const value of Object.values('input' in read ? read.input : read))
          expect(value).toBeTypeOf('string');
      }),
      { numRuns: inCi(500) },
    );
  });
});
