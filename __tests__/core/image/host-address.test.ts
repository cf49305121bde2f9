import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplifyAddress } from '../../../src/core/image/host-address.js';

test.each([
  ['[2001:db8::1]', '[2001:db8::1]'],
  ['[2001:db8:0::1]', '[2001:db8::1]'],
  ['[2001:0db8::0001]', '[2001:db8::1]'],
  ['[2001:0DB8:0000:0000:0000:0000:0000:0001]', '[2001:db8::1]'],
  ['[2001:db8:0:0:1:0:0:1]', '[2001:db8::1:0:0:1]'],
  ['[::]', '[::]'],
  ['[1::]', '[1::]'],
  ['[1:2:3:4:5:6:7::]', '[1:2:3:4:5:6:7:0]'],
  ['[::ffff:a00:5]', '10.0.0.5'],
  ['[0:0:0:0:0:FFFF:0a00:0005]', '10.0.0.5'],
  ['[::fffe:a00:5]', '[::fffe:a00:5]'],
  ['[::a00:5]', '[::a00:5]'],
  ['10.0.0.5', '10.0.0.5'],
  ['10.5', '10.0.0.5'],
  ['0xa.0.0.5', '10.0.0.5'],
  ['012.0.0.05', '10.0.0.5'],
  ['167772165', '10.0.0.5'],
  // No addresses.
  ['[1:2:3]', '[1:2:3]'],
  ['[1::2::3]', '[1::2::3]'],
  ['[:::1]', '[:::1]'],
  ['[12345::]', '[12345::]'],
  ['[1:2:3:4:5:6:7:8::]', '[1:2:3:4:5:6:7:8::]'],
  ['10.0.0.256', '10.0.0.256'],
  ['10.0.0.0.5', '10.0.0.0.5'],
  ['08.0.0.5', '08.0.0.5'],
  ['1e3.example.com', '1e3.example.com'],
  ['4.example.com', '4.example.com'],
  ['ghcr.io', 'ghcr.io'],
])('%s is %s', (written, plain) => expect(simplifyAddress(written)).toBe(plain));

/** What the WHATWG's parser, which reads addresses as the C library does, makes of a host. */
const parse = (host: string) => new URL(`http://${host}/`).hostname;

test('addresses of version 4 are read as URLs have them', () => {
  const written = fc
    .array(fc.tuple(fc.nat(300), fc.constantFrom(10, 8, 16)), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts.map(([part, base]) => ({ 10: '', 8: '0', 16: '0x' })[base as 8] + part.toString(base)).join('.'),
    );
  fc.assert(
    fc.property(written, (host) => {
      fc.pre(URL.canParse(`http://${host}/`));
      expect(simplifyAddress(host)).toBe(parse(host));
    }),
  );
});

test('addresses of version 6 are read as URLs have them', () => {
  const group = fc.oneof(fc.constant(0), fc.nat(0xffff));
  const written = fc.tuple(fc.array(group, { minLength: 8, maxLength: 8 }), fc.nat(7), fc.nat(8), fc.nat(4));
  fc.assert(
    fc.property(written, ([groups, from, count, width]) => {
      const texts = groups.map((each) =>
        each.toString(16).padStart(Math.max(width, each.toString(16).length), '0'),
      );
      const zeros = groups.slice(from, from + count);
      const isShort = zeros.length > 0 && zeros.every((each) => each === 0);
      const text = isShort
        ? `${texts.slice(0, from).join(':')}::${texts.slice(from + count).join(':')}`
        : texts.join(':');
      const plain = parse(`[${text}]`);
      fc.pre(!plain.startsWith('[::ffff:'));
      expect(simplifyAddress(`[${text}]`)).toBe(plain);
    }),
  );
});
