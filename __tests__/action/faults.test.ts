import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionRun, ActionRunOptions } from '../support/github/action-run.js';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.js';
import { FAULTS, type Fault, type FaultPlan } from '../support/github/faults.js';
import {
  BAD,
  GOOD,
  JOB_TOKEN,
  POLICY,
  type PreparedPullRequest,
  preparePullRequest,
  SMALL_POLICY,
} from '../support/github/stage.js';

/**
 * Requests of a run with one Dockerfile: 0 to 5 the trees of the head and the base, the comparison, the policy, the comment, and
 * where the pull request stands; 6 the files; 7 and 8 the last two again; 9 writing the comment; 10 and 11 looking once more.
 */
const INDEXES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

interface Place {
  readonly github: FakeGitHub;
  readonly pullRequest: PreparedPullRequest;
}

async function open(dockerfile: string, base: Readonly<Record<string, string>> = {}): Promise<Place> {
  const github = await startFakeGitHub();
  github.addToken('ghs_job', JOB_TOKEN);
  const change = { 'api/Dockerfile': dockerfile };
  return { github, pullRequest: preparePullRequest(github, { base, change }) };
}

async function runWith(
  { github, pullRequest }: Place,
  plan: FaultPlan,
  options: Partial<ActionRunOptions> = {},
): Promise<ActionRun> {
  github.restart();
  pullRequest.repository.comments.length = 0;
  github.faults = [plan];
  const run = await pullRequest.run(options);
  expect(github.violations).toEqual([]);
  // a comment whose answer was lost is not written twice
  expect(pullRequest.repository.comments.length).toBeLessThanOrEqual(1);
  return run;
}

let bad: Place;
let good: Place;
beforeAll(async () => {
  [bad, good] = [await open(BAD), await open(GOOD)];
});
afterAll(() => Promise.all([bad.github.close(), good.github.close()]));

/** At a request that no run comes to. */
const NOTHING: FaultPlan = { at: 1000, fault: '500', forEver: false };

const once = (fault: Fault) => INDEXES.map((at) => ({ at, fault, forEver: false }));
const forEver = (fault: Fault) => INDEXES.map((at) => ({ at, fault, forEver: true }));
const isTransient = (fault: Fault) => !['404', '429 long', '403 rate limit'].includes(fault);

describe.each(FAULTS)('%s', (fault) => {
  it.each(once(fault))('once, at request $at, never lets a bad image pass', async (plan) => {
    const run = await runWith(bad, plan);
    expect(run.exitCode).toBe(1);
    expect(['fail', 'error']).toContain(run.outputs['result']);
    if (isTransient(fault) || plan.at > 6)
      expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    if (run.outputs['result'] === 'error') {
      expect(run.summary).toContain('not judged');
      if (fault === '429 long' || fault === '403 rate limit')
        expect(run.summary).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d/);
    }
  });

  it.each(forEver(fault))('from request $at on, never lets a bad image pass', async (plan) => {
    const run = await runWith(bad, plan);
    expect(run.exitCode).toBe(1);
    // what is asked for in the first round trip is all that a verdict needs, but for the files
    const isJudged = plan.at > 6;
    const isUnjudged = plan.at <= 2;
    if (isJudged) expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    else if (isUnjudged) expect(run.outputs).toMatchObject({ result: 'error', blocking: '0' });
    else expect(['fail', 'error']).toContain(run.outputs['result']);
  });
});

describe.each(FAULTS.filter(isTransient))('a good image passes in spite of one %s', (fault) => {
  it.each(once(fault))('at request $at', async (plan) => {
    const run = await runWith(good, plan);
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
  });
});

/**
 * Requests of the same run, without a comment, where GitHub does not list the tree: 0 to 4 the trees, the comparison, the policy,
 * and where the pull request stands; 5 and 6 what changed, and the folders of both commits; the others the attributes, the
 * file, and the folder of the policy.
 */
const CUT_INDEXES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('where GitHub does not list the tree', () => {
  const docs = Array.from({ length: 20 }, (_, index) => [`docs/${index}.md`, `${index}\n`] as const);
  const base = { ...Object.fromEntries(docs), [POLICY]: `${SMALL_POLICY}settings: { discover: [] }\n` };
  const inputs = { comment: 'never' };
  let cut: Place;
  beforeAll(async () => {
    cut = await open(BAD, base);
    cut.github.state.limits.treeEntries = 12;
  });
  afterAll(() => cut.github.close());

  it('there are no other requests', async () => {
    await runWith(cut, NOTHING, { inputs });
    expect(cut.github.requests).toHaveLength(CUT_INDEXES.length);
  });

  it.each(FAULTS)('no %s at any request lets a bad image pass', async (fault) => {
    for (const at of CUT_INDEXES)
      for (const forEver of [false, true]) {
        const run = await runWith(cut, { at, fault, forEver }, { inputs });
        expect(run.exitCode).toBe(1);
        expect(['fail', 'error']).toContain(run.outputs['result']);
        if (!forEver && isTransient(fault)) expect(run.outputs['result']).toBe('fail');
      }
  });
});

// with sockets, which the others have none of, and a clock that nobody moves: however slow the machine is, no run can pass
describe('the bundle', () => {
  const environment = { BASE_IMAGE_GATE_DEADLINE_MS: '2000' };

  it.each(['500', 'hang', 'reset', 'truncated body', 'wrong content type'] as const)(
    'lets no bad image pass with a %s for ever',
    async (fault) => {
      const run = await runWith(bad, { at: 5, fault, forEver: true }, { in: 'spawned', environment });
      expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    },
  );

  it.each(['reset', 'truncated body'] as const)('tries again after a %s', async (fault) => {
    const run = await runWith(good, { at: 1, fault, forEver: false }, { in: 'spawned' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
  });
});
