import { describe, expect, it } from 'vitest';
import { measureDepth } from '../support/github/fake-github.js';
import { BAD, GOOD, useStage } from '../support/github/stage.js';

const stage = useStage();

describe('the verdict on a pull request', () => {
  it('takes two round trips with Dockerfiles', async () => {
    const run = await stage
      .pullRequest({ change: { 'api/Dockerfile': BAD, 'web/Dockerfile': GOOD } })
      .run({ inputs: { comment: 'never' } });
    expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    expect(measureDepth(stage.github.requests)).toBe(2);
    expect(stage.github.requests).toHaveLength(4);
  });
});
