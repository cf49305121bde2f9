import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type LicenseExpression,
  parseExpression,
} from '../../../src/core/evidence/sbom/license/license-expression.js';
import { readStatedLicense } from '../../../src/core/evidence/sbom/license/stated-license.js';

type Written = LicenseExpression<{ readonly id: string; readonly exception: string | null }>;

const license = fc.record({
  kind: fc.constant('license' as const),
  license: fc.record({
    id: fc.constantFrom('MIT', 'GPL-2.0+', 'LicenseRef-a.b', 'DocumentRef-x:LicenseRef-y', 'FUTURE-1.0'),
    exception: fc.constantFrom(null, 'Classpath-exception-2.0'),
  }),
});
const { expression } = fc.letrec<{ expression: Written }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    license,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('expression'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

/** With every parenthesis, so that nothing depends on what binds first. */
function write(written: Written, [and, or, inside]: readonly [string, string, string]): string {
  if (written.kind === 'license') {
    const { id, exception } = written.license;
    return exception === null ? id : `${id} ${inside} ${exception}`;
  }
  const parts = written.parts.map((part) => `(${write(part, [and, or, inside])} )`);
  return parts.join(` ${written.kind === 'and' ? and : or} `);
}

test.each([[['AND', 'OR', 'WITH'] as const], [['and', 'or', 'with'] as const]])(
  'an expression is read as it is written, with %j',
  (operators) => {
    fc.assert(
      fc.property(expression, (written) => {
        expect(parseExpression(write(written, operators))).toEqual(written);
      }),
    );
  },
);

test.each<[string, string]>([
  ['A OR B AND C', '(A) OR (B AND C)'],
  ['A AND B OR C', '(A AND B) OR (C)'],
  ['A AND B WITH c-exception', '(A) AND (B WITH c-exception)'],
  ['A+ OR B', '(A+) OR (B)'],
])('%s is %s', (short, long) => {
  expect(parseExpression(short)).toEqual(parseExpression(long));
});

test.each([
  '',
  ' ',
  'A B',
  'A OR',
  'AND A',
  'A AND OR B',
  '(A',
  'A)',
  '()',
  'A WITH',
  'A, B',
  'A/B',
  '+',
  'A++',
  'A WITH (B)',
])('%j is not an expression', (text) => {
  expect(parseExpression(text)).toBeNull();
});

test('whatever somebody writes is read as something', () => {
  const token = fc.constantFrom(
    'MIT',
    'GPL-2.0',
    'or',
    'AND',
    'with',
    '(',
    ')',
    '+',
    ',',
    '::',
    ' ',
    '.0',
    'v2',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(token, { maxLength: 30 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(['and', 'or', 'license']).toContain(readStatedLicense(written, new Map()).kind);
    }),
  );
});
