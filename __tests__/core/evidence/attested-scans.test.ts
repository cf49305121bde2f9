import { expect, it } from 'vitest';
import { type EvidenceBook, OFFLINE } from '../../../src/core/evidence/evidence-book.js';
import type { AttestedScan, AttestedScans } from '../../../src/core/evidence/scan/attested-scans.js';
import { judgeVulnerabilities } from '../../../src/core/evidence/scan/vulnerability-verdict.js';
import { parseReference, type Reference } from '../../../src/core/image/reference.js';

const IMAGE = 'sha256:1';
const NOTHING = { image: IMAGE, parts: [], vex: [], unread: null, unreadVex: null, refused: null, gap: null };
const reference = parseReference('registry.acme.com/base/app:1') as Reference;

function judge(found: readonly AttestedScan[], more: Partial<AttestedScans> = {}) {
  const book: EvidenceBook = {
    ...OFFLINE,
    find: () => ({ kind: 'known', value: { ...NOTHING, found, ...more } }) as never,
  };
  const demand = { anyOf: [], repositories: [], isEveryOneRead: true };
  const required = { max: 'high', within: 7, signedBy: null } as const;
  return judgeVulnerabilities({ reference, names: [reference], required, demand, today: '2026-09-01' }, book)
    .kind;
}

const scan = (madeAt: string | null, signedAt: string | null, isGrave = false): AttestedScan => ({
  about: IMAGE,
  signedAt,
  scan: {
    scanner: 'Trivy',
    madeAt,
    names: [],
    repoDigests: [],
    manifestDigest: null,
    findings: isGrave ? [{ id: 'CVE-1', ids: ['CVE-1'], severity: 'critical', package: '', purl: null }] : [],
  },
});
const [YOUNG, OLD, NEXT_YEAR] = ['2026-08-30T00:00:00Z', '2026-08-01T00:00:00Z', '2027-01-01T00:00:00Z'];

it.each([
  [YOUNG, YOUNG, 'met'],
  [YOUNG, null, 'met'],
  [null, YOUNG, 'met'],
  [null, null, 'unknown'],
  [OLD, YOUNG, 'failed'],
  [YOUNG, OLD, 'failed'],
  [null, OLD, 'failed'],
  [NEXT_YEAR, YOUNG, 'unknown'],
  [YOUNG, NEXT_YEAR, 'unknown'],
] as const)('made %s, signed %s: %s', (madeAt, signedAt, expected) => {
  expect(judge([scan(madeAt, signedAt)])).toBe(expected);
});

it('an old report that is signed again is not the newest', () => {
  expect(
    judge([scan('2026-08-29T00:00:00Z', YOUNG), scan('2026-08-28T00:00:00Z', '2026-08-31T00:00:00Z', true)]),
  ).toBe('met');
});

it('what is known to be grave fails also where not all is known', () => {
  const gap = { kind: 'unknown', why: 'unreachable', detail: { text: 'x', foreign: [] } } as const;
  expect(judge([scan(YOUNG, null, true)], { gap })).toBe('failed');
  expect(judge([scan(OLD, null, true)], { gap })).toBe('failed');
  expect(judge([scan(YOUNG, null)], { gap })).toBe('unknown');
  expect(judge([], { gap })).toBe('unknown');
  expect(judge([scan(YOUNG, null)], { gap: { kind: 'lie', detail: gap.detail } })).toBe('failed');
});

it('without signers and without a way to give reports nothing is known', () => {
  const required = { max: 'high', within: null, signedBy: null } as const;
  const question = { reference, names: [reference], required, demand: null, today: '2026-09-01' };
  expect(judgeVulnerabilities(question, OFFLINE)).toMatchObject({ kind: 'unknown' });
  expect(judgeVulnerabilities(question, { ...OFFLINE, scans: [] })).toMatchObject({ kind: 'failed' });
});
