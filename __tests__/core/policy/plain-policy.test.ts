import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPolicy, readExtends } from '../../../src/core/policy/load/load-policy.js';
import { loadPlainPolicy, readPlainExtends } from '../../../src/core/policy/load/plain-policy.js';
import { ROOT, readText } from '../../support/repository.js';

const TODAY = { today: '2026-09-01' };
const chain = (...texts: string[]) => texts.map((text, index) => ({ path: `policy-${index}.yml`, text }));

/** All that is in it but functions, no two of which are equal. */
const describe = (result: unknown): unknown =>
  JSON.parse(
    JSON.stringify(result, (_, value) => {
      if (value instanceof Map || value instanceof Set) return [...value];
      return value instanceof RegExp || typeof value === 'bigint' ? String(value) : value;
    }),
  );

/** Whether the plain reader takes it; where it does, it says what the general one says. */
function isPlain(...texts: string[]): boolean {
  const plain = loadPlainPolicy(chain(...texts), TODAY);
  if (plain !== null) expect(describe(plain)).toEqual(describe(loadPolicy(chain(...texts), TODAY)));
  const [first = ''] = texts;
  const target = readPlainExtends(first);
  if (target !== undefined) expect(target).toEqual(readExtends(first));
  return plain !== null;
}

const READY = readdirSync(new URL('policies', `file://${ROOT}/`)).filter((name) => name.endsWith('.yml'));

test.each([...READY.map((name) => `policies/${name}`), 'examples/shop/.github/base-images.yml'])(
  'the general parser is not needed for %s',
  (path) => {
    expect(isPlain(readText(path))).toBe(true);
  },
);

test.each([
  'version: 1\n',
  'version: 1\nallow: [node, "docker.io/**"]\n',
  "# why\n---\nversion: 1\nallow:\n- node # yes\n- image: 'go'\n  reason: >-\n    because it\n    is so\n",
  'version: 1\nextends: ./base.yml\nrules: { unpinned: { level: block, require: digest } }\n',
  'version: 1\nrules: { unpinned: off, denied: 3 }\nimages: [node]\nallow: [3.10, true, ~]\n',
  'version: 2\nallow: node\nexceptions: []\n',
  'version: 0x1\nallow: []\n',
])('what is wrong in plain YAML is told as ever: %j', (text) => {
  expect(isPlain(text)).toBe(true);
});

test.each([
  ['an empty file', ''],
  ['a single value', 'policy\n'],
  ['a list', '- version: 1\n'],
  ['a value that is missing', 'version: 1\nallow:\n'],
  ['a key twice', 'version: 1\nversion: 1\n'],
  ['a merge key', 'version: 1\n<<: { allow: [] }\n'],
  ['an anchor', 'version: &one 1\n'],
  ['an alias', 'version: 1\nallow: [*all]\n'],
  ['a tag', 'version: !!int 1\n'],
  ['a second document', 'version: 1\n---\nallow: []\n'],
  ['a version of YAML', '%YAML 1.1\n---\nversion: 1\n'],
  ['a tab', 'version: 1\nallow:\n\t- node\n'],
  ['nothing but an opening bracket', 'version: 1\nallow: [node\n'],
  ['values nested too deeply', `version: 1\nallow: ${'['.repeat(21)}${']'.repeat(21)}\n`],
  ['a text that is too long', `version: 1\n#${'x'.repeat(2_000_000)}\n`],
  ['more signs than a policy may have', `version: 1\nallow: [${'"a",'.repeat(70_000)}]\n`],
])('the general parser is left to read %s', (_, text) => {
  expect(isPlain(text)).toBe(false);
});

test('a chain is plain if all of it is', () => {
  const child = 'version: 1\nextends: ./policy-1.yml\n';
  expect(isPlain(child, 'version: 1\nallow: [node]\n')).toBe(true);
  expect(isPlain(child, 'version: 1\nallow: &all [node]\n')).toBe(false);
});

test('a policy that somebody mistyped is read as the general parser reads it', () => {
  const text = READY.map((name) => readText(`policies/${name}`)).join('\n');
  const slip = fc.constantFrom(
    '',
    ' ',
    '  ',
    ':',
    '- ',
    '#',
    '"',
    "'",
    '[',
    '}',
    ',',
    '&a ',
    '*',
    '\n',
    '\t',
    '~',
    '1',
  );
  const from = fc.nat({ max: text.length });
  fc.assert(
    fc.property(
      from,
      fc.nat({ max: 600 }),
      fc.nat({ max: 600 }),
      fc.nat({ max: 3 }),
      slip,
      (start, size, at, cut, put) => {
        const part = text.slice(text.lastIndexOf('\n', start) + 1, start + size);
        isPlain(`version: 1\n${part.slice(0, at)}${put}${part.slice(at + cut)}`);
      },
    ),
    { numRuns: 300 },
  );
});
