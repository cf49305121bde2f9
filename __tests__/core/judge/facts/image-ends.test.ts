import { expect, it } from 'vitest';
import type { EndOfLifeTable } from '../../../../src/core/end-of-life/table.js';
import { openImageEnds } from '../../../../src/core/judge/facts/image-ends.js';
import { loadPolicy } from '../../../../src/core/policy/load/load-policy.js';

const TODAY = '2026-11-27';

const TABLE: EndOfLifeTable = {
  asOf: '2026-08-22',
  source: 'a test',
  images: {
    'docker.io/library/node': 'nodejs',
    'docker.io/library/nginx': 'nginx',
    'docker.io/library/debian': 'debian',
    'docker.io/library/centos': 'centos',
  },
  retired: { 'docker.io/library/centos': { instead: null } },
  names: {},
  products: {
    nodejs: {
      label: 'Node.js',
      cycles: [
        { cycle: '24', eol: '2028-04-30' },
        { cycle: '4', eol: '2018-04-30' },
      ],
    },
    nginx: { label: 'nginx', cycles: [{ cycle: '1.30', eol: null }] },
    debian: {
      label: 'Debian',
      cycles: [{ cycle: '12', codename: 'bookworm', eol: '2026-07-11', lts: '2028-06-30' }],
    },
    centos: { label: 'CentOS', cycles: [{ cycle: '7', eol: '2024-06-30' }] },
  },
};

function findEnds(yaml: string) {
  const { policy, problems } = loadPolicy([{ path: 'policy.yml', text: `version: 1\n${yaml}` }], {
    today: TODAY,
  });
  if (policy === null) throw new Error(problems[0]?.message);
  return openImageEnds({ policy, today: TODAY, endOfLife: TABLE });
}

/** `Node.js 24 2028-04-30`. */
function list(yaml: string, image: string, file = 'Dockerfile'): string[] {
  return findEnds(yaml)(image, 'final', file).map(({ name, end, isRetired }) =>
    [name, end ?? 'open', ...(isRetired ? ['retired'] : [])].join(' '),
  );
}

const MIRROR = 'settings: {mirrors: {r.io/hub: docker.io}}';
const BY_PATH = 'overrides: [{paths: [old/**], rules: {end-of-life: {support: security}}}]';

it.each([
  [
    'both',
    '',
    'docker.io/library/node:24-bookworm',
    ['Node.js 24 2028-04-30', 'Debian 12 (bookworm) 2028-06-30'],
  ],
  ['a past one', '', 'docker.io/library/node:4', ['Node.js 4 2018-04-30']],
  ['one that the table skips', '', 'docker.io/library/node:0.10', ['Node.js 0.10 past']],
  ['one without an end', '', 'docker.io/library/nginx:1.30', ['nginx 1.30 open']],
  ['a retired one', '', 'docker.io/library/centos:7', ['docker.io/library/centos past retired']],
  ['nothing that is known', '', 'quay.io/acme/tool:1', []],
  ['nothing that is an image', '', 'A B', []],
  ['behind a mirror', MIRROR, 'r.io/hub/library/node:24', ['Node.js 24 2028-04-30']],
  [
    'by the support that counts',
    'rules: {end-of-life: {support: security}}',
    'docker.io/library/debian:12',
    ['Debian 12 (bookworm) 2026-07-11'],
  ],
  [
    'by the support that counts there',
    BY_PATH,
    'docker.io/library/debian:12',
    ['Debian 12 (bookworm) 2028-06-30'],
  ],
])('%s', (_, yaml, image, ends) => {
  expect(list(yaml, image)).toEqual(ends);
});

it('by the support that counts in the file', () => {
  expect(list(BY_PATH, 'docker.io/library/debian:12', 'old/Dockerfile')).toEqual([
    'Debian 12 (bookworm) 2026-07-11',
  ]);
});
