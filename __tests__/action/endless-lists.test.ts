import { expect, it } from 'vitest';
import { BAD, useStage } from '../support/github/stage.js';

/** A list of comments that goes on and on costs the verdict nothing, and GitHub not many requests. */
const stage = useStage();

it.each<[string, (cursor: number) => string, number]>([
  ['that comes back to the same page', () => 'again', 2],
  ['of ever new pages', (cursor) => String(cursor), 100],
])('a list %s is given up', async (_, toCursor, most) => {
  let pages = 0;
  stage.github.alter = (target, answer) => {
    const text = JSON.stringify(answer);
    if (!target.endsWith('/graphql') || !text.includes('"comments"')) return answer;
    pages += 1;
    const endless = { hasNextPage: true, endCursor: toCursor(pages) };
    return JSON.parse(text, (key, value) => (key === 'pageInfo' ? endless : value));
  };
  const pr = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
  const run = await pr.run();
  expect(run.outputs['result']).toBe('fail');
  expect(run.stdout).toContain("GitHub's list of comments does not end");
  expect(pr.repository.comments).toEqual([]);
  // looked for before the verdict, and before writing
  expect(pages).toBeLessThanOrEqual(2 * most);
});
