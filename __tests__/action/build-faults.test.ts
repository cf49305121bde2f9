import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../support/build-files.js';
import type { ActionRun } from '../support/github/action-run.js';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.js';
import { FAULTS, type Fault, type FaultPlan } from '../support/github/faults.js';
import {
  BAD,
  GOOD,
  JOB_TOKEN,
  type PreparedPullRequest,
  preparePullRequest,
} from '../support/github/stage.js';

/**
 * Requests of a change after which a build file names a file by an unusual name: 0 to 4 the trees, the comparison, the policy,
 * and where the pull request stands; 5 the build files of both commits; 6 the file.
 */
const INDEXES = [0, 1, 2, 3, 4, 5, 6];

interface Place {
  readonly github: FakeGitHub;
  readonly pullRequest: PreparedPullRequest;
}

async function open(image: string): Promise<Place> {
  const github = await startFakeGitHub();
  github.addToken('ghs_job', JOB_TOKEN);
  const base = { image, Dockerfile: GOOD, 'compose.yaml': compose('.') };
  const change = { 'compose.yaml': compose('{ context: ., dockerfile: image }') };
  return { github, pullRequest: preparePullRequest(github, { base, change }) };
}

async function runWith({ github, pullRequest }: Place, plan: FaultPlan | null): Promise<ActionRun> {
  github.restart();
  github.faults = plan === null ? [] : [plan];
  const run = await pullRequest.run({ inputs: { comment: 'never' } });
  expect(github.violations).toEqual([]);
  return run;
}

let bad: Place;
let good: Place;
beforeAll(async () => {
  [bad, good] = [await open(BAD), await open(GOOD)];
});
afterAll(() => Promise.all([bad.github.close(), good.github.close()]));

const plans = (fault: Fault) =>
  INDEXES.flatMap((at) => [false, true].map((forEver): FaultPlan => ({ at, fault, forEver })));

it('there are no other requests', async () => {
  await runWith(bad, null);
  expect(bad.github.requests).toHaveLength(INDEXES.length);
});

describe.each(FAULTS)('%s', (fault) => {
  it.each(plans(fault))('at request $at (for ever: $forEver) never lets a bad image pass', async (plan) => {
    const run = await runWith(bad, plan);
    expect(run.exitCode).toBe(1);
    if (plan.forEver) expect(run.outputs).toMatchObject({ result: 'error', blocking: '0' });
    else expect(['fail', 'error']).toContain(run.outputs['result']);
  });
});

const isTransient = (fault: Fault) => !['404', '429 long', '403 rate limit'].includes(fault);

describe.each(FAULTS.filter(isTransient))('a good image passes in spite of one %s', (fault) => {
  it.each(INDEXES)('at request %i', async (at) => {
    const run = await runWith(good, { at, fault, forEver: false });
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
  });
});
