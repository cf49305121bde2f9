import { writeFound } from '../../src/core/judge/hints/found-text.js';
import { describePassedOver } from '../../src/core/judge/notes/passed-over.js';
import { type Message, own, say } from '../../src/core/message.js';
import type { Counts, Finding, Report } from '../../src/core/report.js';

const POLICY = '.github/base-images.yml';
const POLICY_SHA256 = '5f0c1c3b0a1d5f7f6f3ce0e1e4a6b7f2c9d8e7f6a5b4c3d2e1f00112233445566'.slice(0, 64);

/** A finding with the parts that a sample does not care about filled in. */
export function makeFinding(parts: Partial<Finding> & Pick<Finding, 'rule' | 'file' | 'line'>): Finding {
  const written = parts.written ?? '';
  return {
    level: 'block',
    column: 6,
    endLine: parts.line,
    endColumn: 6 + written.length,
    image: null,
    written,
    via: 'from',
    role: 'final',
    message: '',
    foreign: [],
    allowed: null,
    fix: null,
    waiver: null,
    decidedBy: null,
    existing: false,
    ...parts,
  };
}

/** What a finding says, and what it advises. */
export function tell(
  message: Message,
  advice: readonly [description: Message, replacement?: string] | null = null,
  allowed: Message | null = null,
): Pick<Finding, 'message' | 'foreign' | 'allowed' | 'fix'> {
  const fix = advice && { description: advice[0], replacement: advice[1] ?? null };
  return writeFound({ message, allowed, fix });
}

/** A report whose counts and verdict follow from its findings, as the gate's do. */
export function makeReport(
  findings: readonly Finding[],
  parts: Partial<Omit<Report, 'counts'>> & { readonly counts?: Partial<Counts> } = {},
): Report {
  const counting = findings.filter((finding) => finding.waiver === null && !finding.existing);
  const blocking = counting.filter((finding) => finding.level === 'block').length;
  const warnings = counting.length - blocking;
  return {
    verdict: blocking > 0 ? 'fail' : warnings > 0 ? 'warn' : 'pass',
    policy: { source: POLICY, sha256: POLICY_SHA256 },
    files: [],
    problems: [],
    endOfLifeAsOf: '2026-05-04',
    ...parts,
    findings,
    counts: {
      files: 5,
      images: 12,
      blocking,
      warnings,
      waived: findings.filter((finding) => finding.waiver !== null).length,
      existing: findings.filter((finding) => finding.waiver === null && finding.existing).length,
      ...parts.counts,
    },
  };
}

const DIGEST = 'sha256:e71ac5e964b9201072425d59d2e876359efa25dc96bb1768cb73295728d6e4ea';

const BLOCKING: readonly Finding[] = [
  makeFinding({
    rule: 'denied',
    file: 'services/api/Dockerfile',
    line: 3,
    image: 'docker.io/bitnami/postgresql:16',
    written: 'bitnami/postgresql:16',
    ...tell(
      say`${'bitnami/postgresql:16'} is denied by ${'docker.io/bitnami/**'}: Catalogue moved, these tags no longer get patches.`,
      [say`Use ${'registry.acme.com/base/postgresql'}`, 'registry.acme.com/base/postgresql'],
    ),
    decidedBy: { key: 'deny[0]', line: 21 },
  }),
  makeFinding({
    rule: 'unapproved',
    file: 'services/api/Dockerfile',
    line: 14,
    image: 'ghcr.io/someone/node-builder:latest',
    written: 'ghcr.io/someone/node-builder:latest',
    via: 'copy-from',
    role: 'copied',
    ...tell(
      say`${'ghcr.io/someone/node-builder:latest'} is not approved: it matches nothing in allow.`,
      [own('Use an image that the policy allows, or propose an entry of allow for this one')],
      say`The policy allows ${'docker.io/library/**'}, ${'registry.acme.com/base/**'}.`,
    ),
    decidedBy: { key: 'allow', line: 8 },
  }),
  makeFinding({
    rule: 'unpinned',
    file: 'web/Dockerfile',
    line: 1,
    image: 'docker.io/library/node:22-alpine',
    written: 'node:22-alpine',
    ...tell(say`${'node:22-alpine'} has no digest; the policy asks for a fixed tag together with a digest.`, [
      own('Pin it'),
      `node:22-alpine@${DIGEST}`,
    ]),
    decidedBy: { key: 'overrides[0].rules.unpinned', line: 34 },
  }),
];

const WARNINGS: readonly Finding[] = [
  makeFinding({
    rule: 'end-of-life',
    level: 'warn',
    file: 'services/worker/Dockerfile',
    line: 1,
    image: 'docker.io/library/python:3.9-slim-bookworm',
    written: 'python:3.9-slim-bookworm',
    role: 'build',
    ...tell(say`${'python:3.9-slim-bookworm'}: Python 3.9 reached its end of life on 2025-10-31.`, [
      own('Move to Python 3.14, 3.13 or 3.12'),
    ]),
    decidedBy: { key: 'rules.end-of-life', line: 6 },
  }),
  makeFinding({
    rule: 'deprecated',
    level: 'warn',
    file: 'services/worker/Dockerfile',
    line: 9,
    image: 'docker.io/library/openjdk:21-slim',
    written: 'openjdk:21-slim',
    ...tell(
      say`${'openjdk:21-slim'} is deprecated by ${'docker.io/library/openjdk'}: Deprecated upstream. It will be blocked from 2026-12-01.`,
      [say`Use ${'eclipse-temurin:21-slim'}`, 'eclipse-temurin:21-slim'],
    ),
    decidedBy: { key: 'deprecated[0]', line: 28 },
  }),
  makeFinding({
    rule: 'unpinned',
    level: 'warn',
    file: 'tools/lint.Dockerfile',
    line: 2,
    image: 'docker.io/library/alpine:latest',
    written: 'alpine',
    role: 'build',
    ...tell(
      say`${'alpine:latest'} has no written tag; the policy asks for a written tag that does not float.`,
      [own('Write a tag that does not float')],
    ),
    decidedBy: { key: 'default', line: 0 },
  }),
  makeFinding({
    rule: 'unpinned',
    level: 'warn',
    file: 'tools/lint.Dockerfile',
    line: 7,
    image: `gcr.io/distroless/nodejs22-debian12@${DIGEST}`,
    written: `gcr.io/distroless/nodejs22-debian12@${DIGEST}`,
    via: 'mount-from',
    role: 'mounted',
    ...tell(own('The digest stands without a tag; the policy asks for a fixed tag together with a digest.')),
    decidedBy: { key: 'allow[3].pin', line: 15 },
  }),
];

const WAIVED: readonly Finding[] = [
  makeFinding({
    rule: 'unapproved',
    file: 'legacy/billing/Dockerfile',
    line: 1,
    image: 'docker.io/library/centos:7',
    written: 'centos:7',
    ...tell(say`${'centos:7'} is not approved: it matches nothing in allow.`),
    waiver: {
      owner: '@acme/billing',
      reason: 'BILL-412: vendor driver needs glibc 2.17',
      expires: '2026-12-31',
      key: 'exceptions[0]',
      line: 52,
    },
  }),
];

const EXPIRING = {
  file: POLICY,
  line: 52,
  column: 3,
  level: 'warning',
  message: 'The exception for docker.io/library/centos:7 (@acme/billing) ends in 9 days, on 2026-12-31.',
} as const;

export const FAILING = makeReport([...BLOCKING, ...WARNINGS, ...WAIVED], { problems: [EXPIRING] });
export const WARNING = makeReport(WARNINGS);
export const PASSING = makeReport([], { counts: { files: 3, images: 7 } });
export const PASSING_WAIVED = makeReport(WAIVED, { counts: { files: 3, images: 7 } });
export const NO_DOCKERFILE = makeReport([], { counts: { files: 0, images: 0 } });
export const EXISTING = makeReport([
  ...BLOCKING.slice(0, 1),
  ...WARNINGS.map((finding) => ({ ...finding, existing: true })),
]);
export const NOT_ENFORCED = makeReport(BLOCKING, { verdict: 'warn' });
export const WARNINGS_BLOCK = makeReport(WARNINGS, { verdict: 'fail' });
export const UNREADABLE = makeReport(
  [
    makeFinding({
      rule: 'unreadable',
      file: 'docker/Dockerfile.base',
      line: 4,
      column: 1,
      role: null,
      via: null,
      ...tell(say`Not readable: ${'unknown instruction: FORM (did you mean FROM?)'}`),
    }),
    makeFinding({
      rule: 'unresolved',
      file: 'docker/Dockerfile',
      line: 2,
      written: '$REGISTRY/base/node:22',
      ...tell(
        say`Cannot tell which image is pulled: ${'$REGISTRY'} has no value (${'invalid reference format'}).`,
        [
          say`Give it a default in the Dockerfile, or ${'--build-arg REGISTRY=…'}, or all values that are built in settings.args of the policy`,
        ],
      ),
    }),
  ],
  { problems: describePassedOver({ templates: ['deploy/Dockerfile.j2'], lookAlikes: [] }) },
);
export const WRONG_POLICY = makeReport([], {
  verdict: 'error',
  counts: { files: 0, images: 0 },
  problems: [
    {
      file: POLICY,
      line: 4,
      column: 3,
      level: 'error',
      message: 'Unknown key "alow". Did you mean "allow"?',
    },
    {
      file: POLICY,
      line: 11,
      column: 15,
      level: 'error',
      message: 'The version 3.10 without quotes is the number 3.1. Put quotes around it: "3.10"',
    },
  ],
});

/** A monorepo's first day: far more than a comment holds. */
export const LARGE = makeReport(
  Array.from({ length: 400 }, (_, index) => {
    const [blocking, warning] = [BLOCKING[index % 3], WARNINGS[index % 4]];
    const template = index % 2 === 0 ? blocking : warning;
    const file = `teams/team-${String(Math.floor(index / 4)).padStart(3, '0')}/services/backend/Dockerfile`;
    const line = 1 + (index % 4) * 3;
    return makeFinding({ ...(template ?? { rule: 'unapproved' }), file, line, endLine: line });
  }),
  { counts: { files: 100, images: 412 } },
);
