import { existsSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import picomatch from 'picomatch';
import { expect, it } from 'vitest';
import { BASELINE } from '../../src/core/baseline/baseline-path.js';
import { DEFAULT_POLICY } from '../../src/policy-chain.js';
import { ROOT, readText } from '../support/repository.js';

interface Entry {
  readonly name: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const ENTRIES: readonly Entry[] = JSON.parse(readText('data/schema-store.json'));

it('the entries are of the shape that the catalog of SchemaStore asks for', () => {
  const isCatalog = new Ajv2020().compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['name', 'description', 'fileMatch', 'url'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1 },
        // its own tests refuse the word and a full stop
        description: { type: 'string', minLength: 1, not: { pattern: '[Ss]chema|\\.$' } },
        fileMatch: {
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: { type: 'string', pattern: '^[^\\\\]+$' },
        },
        url: { type: 'string', pattern: '^https://' },
      },
    },
  });
  expect(isCatalog(ENTRIES), JSON.stringify(isCatalog.errors)).toBe(true);
});

it('each file has one schema, which is in this repository and of the version that documents name', () => {
  const major = JSON.parse(readText('package.json')).version.split('.')[0];
  const start = `https://raw.githubusercontent.com/base-image-gate/base-image-gate/v${major}/`;
  for (const path of [DEFAULT_POLICY, BASELINE])
    for (const place of [path, `work/app/${path}`]) {
      const found = ENTRIES.filter(({ fileMatch }) =>
        fileMatch.some((glob) => picomatch.isMatch(place, glob, { dot: true })),
      );
      expect(found.map(({ url }) => url.startsWith(start))).toEqual([true]);
      const schema = (found[0]?.url ?? '').slice(start.length);
      expect(existsSync(ROOT + schema), schema).toBe(true);
      expect(schema.includes('baseline')).toBe(path === BASELINE);
    }
  expect(readText('docs/policy.md')).toContain(ENTRIES[0]?.url);
});
