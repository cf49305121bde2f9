import type { PreviewedReference } from '../../src/core/judge/preview.js';
import { say } from '../../src/core/message.js';
import type { Finding, Report } from '../../src/core/report.js';
import { LOCAL_CONTEXT, type RenderContext } from '../../src/reporters/comment/render-context.js';
import { makeHostileReport } from './hostile-reports.js';
import * as samples from './sample-reports.js';

const BASE = '4f2c9d1e7b3a5c8d9e0f1a2b3c4d5e6f70819293';
const HEAD = 'b81c0d5a2e4f6978a1b2c3d4e5f60718293a4b5c';
const REPOSITORY = { server: 'https://github.com', owner: 'acme', repo: 'shop' } as const;

export const PULL_REQUEST: RenderContext = {
  ...LOCAL_CONTEXT,
  head: { ...REPOSITORY, sha: HEAD },
  policy: { ...REPOSITORY, sha: BASE, path: '.github/base-images.yml' },
  runUrl: 'https://github.com/acme/shop/actions/runs/8412345678',
};

const RATE_LIMIT = {
  title: "GitHub's rate limit is used up",
  what: 'GitHub answered the request for changed files with status 403: the 1000 requests an hour of this repository are used up.',
  turn: 'Nobody has to change anything.',
  retry: 'Re-run the failed job after 14:32 UTC, in about 20 minutes.',
} as const;

const NO_POLICY = {
  title: 'There is no policy at the base',
  what: '`.github/base-images.yml` does not exist at `4f2c9d1`.',
  turn: 'Whoever maintains the repository: merge the file with these lines, which approve official images only.',
  retry: 'Once the policy is merged: update the branch, and the check runs again.',
  snippet: ['version: 1', 'allow:', '  - docker.io/library/**'],
} as const;

export interface State {
  readonly report: Report | null;
  readonly context: RenderContext;
}

function toPreviewed(finding: Finding): PreviewedReference {
  return { ...finding, rules: [finding.rule] };
}

/** Everything that a pull request may be shown, each by its name as a file. */
export const STATES: Readonly<Record<string, State>> = {
  fail: { report: samples.FAILING, context: PULL_REQUEST },
  warn: { report: samples.WARNING, context: PULL_REQUEST },
  pass: { report: samples.PASSING, context: PULL_REQUEST },
  'pass-waived': { report: samples.PASSING_WAIVED, context: PULL_REQUEST },
  'no-dockerfile': { report: samples.NO_DOCKERFILE, context: PULL_REQUEST },
  existing: { report: samples.EXISTING, context: PULL_REQUEST },
  'not-enforced': { report: samples.NOT_ENFORCED, context: { ...PULL_REQUEST, failOn: 'never' } },
  'warnings-block': { report: samples.WARNINGS_BLOCK, context: { ...PULL_REQUEST, failOn: 'warn' } },
  unreadable: {
    report: samples.UNREADABLE,
    context: PULL_REQUEST,
  },
  'rate-limit': { report: null, context: { ...PULL_REQUEST, error: RATE_LIMIT } },
  'no-policy': { report: null, context: { ...PULL_REQUEST, policy: null, error: NO_POLICY } },
  'wrong-policy': { report: samples.WRONG_POLICY, context: PULL_REQUEST },
  preview: {
    report: samples.PASSING,
    context: {
      ...PULL_REQUEST,
      preview: {
        newlyPass: samples.FAILING.findings.slice(0, 3).map(toPreviewed),
        newlyFail: samples.WARNING.findings.slice(0, 1).map(toPreviewed),
        trouble: null,
      },
    },
  },
  'preview-unknown': {
    report: samples.PASSING,
    context: {
      ...PULL_REQUEST,
      preview: {
        newlyPass: [],
        newlyFail: [],
        trouble: {
          kind: 'unknown',
          reason: say`It names ${'acme/other/base-images.yml@main'}, which the policy in force does not. That is not read before the change is merged, because a change must not choose what is read elsewhere.`,
        },
      },
    },
  },
  hostile: {
    report: makeHostileReport(),
    context: { ...PULL_REQUEST, commentId: '--><h1>x' },
  },
  large: { report: samples.LARGE, context: PULL_REQUEST },
};
