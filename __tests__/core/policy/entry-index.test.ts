import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference, type Reference } from '../../../src/core/image/reference.js';
import { loadPolicy } from '../../../src/core/policy/load/load-policy.js';
import type { Entry, Policy } from '../../../src/core/policy/policy.js';
import { findApprovalStatus } from '../../../src/core/policy/query/approval-status.js';
import { narrowEntries } from '../../../src/core/policy/query/entry-index.js';
import {
  findDenying,
  findNames,
  listApprovals,
  listDenying,
  matchesAllow,
  matchesDeny,
} from '../../../src/core/policy/query/entry-match.js';
import { findNearestEntries } from '../../../src/core/policy/query/nearest-entries.js';
import { inCi } from '../../support/property-runs.js';

const DIGESTS = ['0', '1'].map((digit) => `sha256:${digit.repeat(64)}`);

const host = fc.constantFrom(
  '',
  'docker.io/',
  'r.io/',
  'r.io:443/',
  'R.io/',
  'a.r.io/',
  'mirror.gcr.io/',
  'r.io/hub/',
);
const path = fc.constantFrom(
  'node',
  'library/node',
  'base/node',
  'base/app',
  'a/base/app',
  'hub/base/app',
  'app',
);
const reference: fc.Arbitrary<Reference> = fc
  .tuple(
    host,
    path,
    fc.constantFrom('', ':latest', ':22', ':22-slim'),
    fc.constantFrom('', ...DIGESTS.map((each) => `@${each}`)),
  )
  .map((parts) => {
    const parsed = parseReference(parts.join(''));
    if ('error' in parsed) throw new Error(parsed.error);
    return parsed;
  });

const anyHost = fc.constantFrom(
  'docker.io',
  'r.io',
  'r.io:443',
  'R.io',
  '*.r.io',
  'r.io/hub',
  '{r.io,a.r.io}',
  'mirror.gcr.io',
);
const anyPath = fc.constantFrom(
  '**',
  'library/node',
  'library/*',
  'base/**',
  'base/*',
  'base/{app,node}',
  '**/app',
  '*/base/app',
  'a/**/app',
  'base/ap*',
  'base/*pp',
  'a/*/ap*',
  '*/no*',
  '**/*de',
  '**/ba*/**',
  'app',
);
const anyRest = fc.constantFrom(
  '',
  '',
  ':22',
  ':22*',
  ':*-slim',
  ':2*m',
  ':*',
  ':latest',
  ':{22,latest}',
  `@${DIGESTS[0]}`,
  `:22@${DIGESTS[1]}`,
);
const approval = fc
  .tuple(anyHost, anyPath, anyRest)
  .map(([start, rest, end]) => `${start}/${rest}${end}`)
  // a denial that can match nothing is refused
  .filter((text) => !/^docker\.io\/(?:\*\/base\/app|a\/\*\/)/.test(text));
const anywhere = fc.constantFrom(
  '**',
  '**/app',
  '**/node:22',
  '**:latest',
  '**:*-slim',
  '**:22*',
  '**/base/*',
  '**/ap*',
  '**/*de:2*',
  '**/ba*/**',
  '**/{ap,no}*',
);
const denial = fc.oneof(approval, anywhere);

const MIRRORS = 'settings: { mirrors: { r.io/hub: docker.io } }';

function load(allow: readonly string[], deny: readonly string[]): Policy {
  const write = (key: string, list: readonly string[]): string =>
    list.length === 0 ? '' : `${key}:${list.map((entry) => `\n  - "${entry}"`).join('')}\n`;
  const text = `version: 1\n${write('allow', allow)}${write('deny', deny)}${MIRRORS}\n`;
  const { policy, problems } = loadPolicy([{ path: 'p.yml', text }], { today: '2026-09-01' });
  if (policy === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return policy;
}

/** More than are walked one by one. */
const LONG = { minLength: 24, maxLength: 40 };

it('an image is compared with fewer entries, and matches those that it matches among all', () => {
  let narrowed = 0;
  let matched = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(approval, LONG),
      fc.uniqueArray(denial, LONG),
      fc.array(reference, { minLength: 5, maxLength: 10 }),
      (allow, deny, references) => {
        const policy = load(allow, deny);
        const approvals = policy.allow ?? [];
        for (const each of references) {
          const names = findNames(policy, each);
          const approving = approvals.filter((entry) => matchesAllow(entry, names));
          const denying = policy.deny.filter((entry) => matchesDeny(entry, names));
          expect(listApprovals(approvals, names)).toEqual(approving);
          expect(listDenying(policy.deny, names)).toEqual(denying);
          expect(findDenying(policy.deny, names)).toBe(denying[0]);
          for (const mode of ['allow', 'deny'] as const) {
            const isOf = ({ pattern }: Entry): boolean => pattern.matchesRepository(each, mode);
            const near = narrowEntries(approvals, [each], mode, 'repository');
            expect(near.filter(isOf)).toEqual(approvals.filter(isOf));
            narrowed += near.length < approvals.length ? 1 : 0;
          }
          matched += approving.length + denying.length;
        }
      },
    ),
    { numRuns: inCi(300) },
  );
  expect(narrowed).toBeGreaterThan(inCi(300));
  expect(matched).toBeGreaterThan(inCi(300));
});

/** How near an approval comes, looked at by itself. */
function rank({ pattern }: Entry, image: Reference): number {
  if (pattern.matchesRepository(image, 'deny')) return 3;
  const name = `/${image.path.split('/').at(-1)}`;
  const paths = pattern.alternatives.map(({ path: each }) => each);
  if (paths.some(({ literal }) => literal !== null && `/${literal}`.endsWith(name))) return 2;
  return paths.some(({ prefix }) => prefix !== '' && image.path.startsWith(prefix)) ? 1 : 0;
}

it('the nearest approvals of a list are those that rank highest one by one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(approval, { maxLength: 40 }), reference, (allow, image) => {
      const entries = load(allow, []).allow ?? [];
      const ranked = entries
        .map((entry) => ({ entry, at: rank(entry, image) }))
        .filter(({ at }) => at > 0)
        .toSorted((one, other) => other.at - one.at)
        .slice(0, 3);
      expect(findNearestEntries(entries, image)).toEqual(ranked.map(({ entry }) => entry));
    }),
    { numRuns: inCi(1000) },
  );
});

describe('long policies', () => {
  const digestOf = (number: number): string => `sha256:${number.toString(16).padStart(64, '0')}`;
  const stand = (policy: Policy, image: string) => {
    const parsed = parseReference(image);
    if ('error' in parsed) throw new Error(parsed.error);
    return findApprovalStatus(policy, parsed, { role: 'final', path: 'Dockerfile' });
  };

  it('ten thousand digests are one list', () => {
    const allow = Array.from({ length: 10_000 }, (_, at) => `registry.example/base@${digestOf(at)}`);
    const policy = load(allow, []);
    const image = `registry.example/base:1@${digestOf(9_999)}`;
    expect(stand(policy, image)).toMatchObject({ kind: 'approved', decidedBy: { key: 'allow[9999]' } });
    expect(stand(policy, `registry.example/base:1@${digestOf(10_000)}`).kind).toBe('unapproved');
  });

  it('what takes memory out of proportion is refused', () => {
    const text = `version: 1\nallow: [${','.repeat(200_000)}]\n`;
    const { policy, problems } = loadPolicy([{ path: 'p.yml', text }], { today: '2026-09-01' });
    expect(policy).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([
      'The policy has more than 200000 line ends, brackets, quotes and other signs of YAML; split it, or use patterns instead of lists',
    ]);
  });
});
