import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChallenge } from '../../../src/io/registry/sign-in/challenge.js';

const bearer = (realm: string, service: string | null = null) => ({ scheme: 'bearer', realm, service });

test.each<[string | null, unknown]>([
  [null, null],
  ['', null],
  ['Bearer', null],
  ['Negotiate', null],
  ['Basic realm="x"', { scheme: 'basic' }],
  ['basic', { scheme: 'basic' }],
  ['Bearer realm="https://a/t",service="s",scope="repository:x:pull,push"', bearer('https://a/t', 's')],
  ['bearer Realm=https://a/t, Service=s', bearer('https://a/t', 's')],
  ['Bearer realm="https://a/\\"t"', bearer('https://a/"t')],
  ['Basic realm="x, y", Bearer realm="https://a/t"', bearer('https://a/t')],
  ['Bearer realm="https://a/t", Basic realm="x"', bearer('https://a/t')],
  ['Negotiate abc==, Bearer realm="https://a/t"', bearer('https://a/t')],
  [',,, Bearer , realm="r"', bearer('r')],
])('%s', (header, expected) => {
  expect(parseChallenge(header)).toEqual(expected);
});

test('any header ends', () => {
  const text = fc.array(fc.constantFrom('Bearer ', 'realm=', '"', ',', ' ', '\\', 'a', '=', 'Basic'));
  fc.assert(
    fc.property(text, (parts) => {
      parseChallenge(parts.join(''));
    }),
  );
});
