import { beforeAll, describe, expect, it } from 'vitest';
import type { ActionRun } from '../support/github/action-run.js';
import { bundle } from '../support/github/bundle.js';
import { startFakeGitHub } from '../support/github/fake-github.js';
import { FAULTS, type Fault, type FaultPlan } from '../support/github/faults.js';
import { BAD, BUILD_TIME, GOOD, JOB_TOKEN, preparePullRequest } from '../support/github/stage.js';

/**
 * Requests of a run with one Dockerfile: 0 to 3 the tree, the comparison, the policy, the comment; 4 the files; 5 and 6 where
 * the pull request stands, and the comment again; 7 writing it; 8 looking for a second one.
 */
const indexes = [0, 1, 2, 3, 4, 7];
/** Milliseconds: what a run gets that must come to the right verdict, on a busy machine too, and one that cannot. */
const DEADLINES = { once: 30_000, forEver: 6_000 };

beforeAll(async () => void (await bundle()), BUILD_TIME);

async function runWith(plan: FaultPlan, dockerfile: string): Promise<ActionRun> {
  const github = await startFakeGitHub();
  try {
    github.addToken('ghs_job', JOB_TOKEN);
    const pullRequest = preparePullRequest(github, { change: { 'api/Dockerfile': dockerfile } });
    github.faults = [plan];
    const run = await pullRequest.run({
      environment: { BASE_IMAGE_GATE_DEADLINE_MS: String(DEADLINES[plan.forEver ? 'forEver' : 'once']) },
    });
    expect(github.violations).toEqual([]);
    // a comment whose answer was lost is not written twice
    expect(pullRequest.repository.comments.length).toBeLessThanOrEqual(1);
    return run;
  } finally {
    await github.close();
  }
}

const once = (fault: Fault) => indexes.map((at) => ({ at, fault, forEver: false }));
const isTransient = (fault: Fault) => !['404', '429 long', '403 rate limit'].includes(fault);

describe.each(FAULTS)('%s', (fault) => {
  it.concurrent.each(once(fault))('once, at request $at, never lets a bad image pass', async (plan) => {
    const run = await runWith(plan, BAD);
    expect(run.exitCode).toBe(1);
    expect(['fail', 'error']).toContain(run.outputs['result']);
    if (isTransient(fault)) expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    if (run.outputs['result'] === 'error') {
      expect(run.summary).toContain('not judged');
      if (fault === '429 long' || fault === '403 rate limit')
        expect(run.summary).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d/);
    }
  });

  // at the first request, and at the files, which are asked for when all else is known
  const places = fault === '500' ? indexes : [0, 4];
  it.concurrent.each(places.map((at) => ({ at, fault, forEver: true })))(
    'from request $at on, never lets a bad image pass',
    async (plan) => {
      const run = await runWith(plan, BAD);
      expect(run.exitCode).toBe(1);
      expect(['fail', 'error']).toContain(run.outputs['result']);
      // what is asked for in the first round trip is all that a verdict needs, but for the files
      if (plan.at <= 2) expect(run.outputs).toMatchObject({ result: 'error', blocking: '0' });
    },
  );
});

describe.each(FAULTS.filter(isTransient))('a good image passes in spite of one %s', (fault) => {
  it.concurrent.each(once(fault).filter(({ at }) => at === 1 || at === 4))('at request $at', async (plan) => {
    const run = await runWith(plan, GOOD);
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
  });
});
