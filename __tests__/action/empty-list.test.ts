import { describe, expect, it } from 'vitest';
import { BAD, GOOD, useStage } from '../support/github/stage.js';

const stage = useStage();
/** GitHub does not compare, and calls a pull request empty. */
const judge = (change: Record<string, string>) => {
  const pullRequest = stage.pullRequest({ base: { Dockerfile: GOOD }, change, changedFiles: 0 });
  stage.github.faults = [{ at: 0, fault: '404', forEver: true, only: '/compare/' }];
  stage.github.alter = (target, answer) => {
    if (/\/pulls\/\d+\/files/.test(target)) return [];
    return /\/pulls\/\d+$/.test(target) ? { ...(answer as object), changed_files: 0 } : answer;
  };
  return pullRequest.run({ inputs: { comment: 'never' } });
};

describe('a list without files, where nothing says what it is compared with', () => {
  it('is an error where the commits have other files', async () => {
    const run = await judge({ Dockerfile: BAD });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
  });

  it('is believed where they have the same', async () => {
    const run = await judge({});
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' } });
  });
});
