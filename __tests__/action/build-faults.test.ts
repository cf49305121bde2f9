import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose, DEFAULT, type Files } from '../support/build-files.js';
import type { ActionRun } from '../support/github/action-run.js';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.js';
import { FAULTS, type Fault, type FaultPlan } from '../support/github/faults.js';
import { GOOD, JOB_TOKEN, type PreparedPullRequest, preparePullRequest } from '../support/github/stage.js';

const FLOW = '.github/workflows/build.yml';

/** Changes of what a build is made from, after which it pulls an image, and how many requests they take. */
const CHANGES: readonly {
  readonly name: string;
  readonly requests: number;
  readonly base: (image: string) => Files;
  readonly change: (image: string) => Files;
}[] = [
  {
    name: 'a build file names a file by an unusual name',
    requests: 7,
    base: (image) => ({ image: `FROM ${image}\n`, Dockerfile: GOOD, 'compose.yaml': compose('.') }),
    change: () => ({ 'compose.yaml': compose('{ context: ., dockerfile: image }') }),
  },
  {
    name: 'a script that another one runs gives an argument from a file',
    requests: 9,
    base: () => ({
      Dockerfile: DEFAULT,
      [FLOW]: 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: ./one.sh }] } }\n',
      'one.sh': './two.sh\n',
      'two.sh': '. ./base.env\ndocker build --build-arg BASE=$BASE .\n',
      'base.env': 'BASE=debian:trixie\n',
    }),
    change: (image) => ({ 'base.env': `BASE=${image}\n` }),
  },
];

interface Place {
  readonly github: FakeGitHub;
  readonly pullRequest: PreparedPullRequest;
}

async function prepare(base: Files, change: Files): Promise<Place> {
  const github = await startFakeGitHub();
  github.addToken('ghs_job', JOB_TOKEN);
  return { github, pullRequest: preparePullRequest(github, { base, change }) };
}

async function runWith({ github, pullRequest }: Place, plan: FaultPlan | null): Promise<ActionRun> {
  github.restart();
  github.faults = plan === null ? [] : [plan];
  const run = await pullRequest.run({ inputs: { comment: 'never' } });
  expect(github.violations).toEqual([]);
  return run;
}

const isTransient = (fault: Fault) => !['404', '429 long', '403 rate limit'].includes(fault);
describe.each(CHANGES)('$name', ({ requests, base, change }) => {
  const indexes = Array.from({ length: requests }, (_, at) => at);
  const plans = (fault: Fault) =>
    indexes.flatMap((at) => [false, true].map((forEver): FaultPlan => ({ at, fault, forEver })));
  let bad: Place;
  let good: Place;
  beforeAll(async () => {
    const [evil, fine] = ['evil.example/base:1', 'debian:trixie-slim'];
    bad = await prepare(base(evil), change(evil));
    good = await prepare(base(fine), change(fine));
  });
  afterAll(() => Promise.all([bad.github.close(), good.github.close()]));

  it('there are no other requests', async () => {
    await runWith(bad, null);
    expect(bad.github.requests).toHaveLength(requests);
  });

  describe.each(FAULTS)('%s', (fault) => {
    it.each(plans(fault))('at request $at (for ever: $forEver) never lets a bad image pass', async (plan) => {
      const run = await runWith(bad, plan);
      expect(run.exitCode).toBe(1);
      if (plan.forEver) expect(run.outputs).toMatchObject({ result: 'error', blocking: '0' });
      else expect(['fail', 'error']).toContain(run.outputs['result']);
    });
  });

  describe.each(FAULTS.filter(isTransient))('a good image passes in spite of one %s', (fault) => {
    it.each(indexes)('at request %i', async (at) => {
      const run = await runWith(good, { at, fault, forEver: false });
      expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
    });
  });
});

describe('a note about an image that a change names', () => {
  let place: Place;
  let requests = 0;
  const isTold = ({ report }: ActionRun): boolean =>
    report?.problems.some(({ file, level }) => file === 'b.py' && level === 'warning') === true;
  beforeAll(async () => {
    place = await prepare({ Dockerfile: DEFAULT }, { 'b.py': 'BASE = "evil.example/base:1"\n' });
    const run = await runWith(place, null);
    expect(run.outputs['result']).toBe('pass');
    expect(isTold(run)).toBe(true);
    requests = place.github.requests.length;
  });
  afterAll(() => place.github.close());

  it.each(FAULTS.flatMap((fault) => [false, true].map((forEver) => [fault, forEver] as const)))(
    '%s (for ever: %s) at any request: no pass goes without it',
    async (fault, forEver) => {
      for (let at = 0; at < requests; at++) {
        const run = await runWith(place, { at, fault, forEver });
        const isPass = run.outputs['result'] === 'pass';
        expect(isPass ? isTold(run) : run.outputs['result'] === 'error', `request ${at}`).toBe(true);
      }
    },
  );
});
