import { expect, test } from 'vitest';
import { judgeChange } from '../support/github/judge-change.js';
import { useStage } from '../support/github/stage.js';
import { SUBMODULE_CHANGES } from '../support/submodule-changes.js';

const stage = useStage();

test.each(SUBMODULE_CHANGES)('%s', async (_, base, change, expected) => {
  const { found, result } = await judgeChange(stage, { base, change });
  expect(found).toEqual(expected);
  expect(result).toBe(expected.length === 0 ? 'pass' : 'fail');
});
