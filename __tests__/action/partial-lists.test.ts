import { describe, expect, it } from 'vitest';
import { BAD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

/** A list that GitHub shows in part does not say that something is not in it. */
const stage = useStage();
const MARKER = '<!-- base-image-gate:default -->';

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Answer {
  readonly data: { readonly repository: { readonly pullRequest: Readonly<Record<string, Page>> } };
  readonly errors?: readonly unknown[];
}

/** Changes the page of a list that begins with a certain node, as often as is said. */
function alterPage(
  field: string,
  at: number,
  times: number,
  change: (page: Page) => Page,
  errors?: readonly unknown[],
) {
  let hits = 0;
  stage.github.alter = (target, answer) => {
    const pullRequest = (answer as Partial<Answer>).data?.repository?.pullRequest;
    const page = pullRequest?.[field];
    if (!target.endsWith('/graphql') || page === undefined) return answer;
    const first = Number(page.pageInfo.endCursor) - 100;
    if (first !== at || hits === times) return answer;
    hits += 1;
    const data = { repository: { pullRequest: { ...pullRequest, [field]: change(page) } } };
    return { data, ...(errors === undefined ? {} : { errors }) };
  };
}

const FAILED = [{ message: 'Something failed' }];
const lost = (page: Page): Page => ({ ...page, nodes: page.nodes.map(() => null) });
interface Part {
  readonly name: string;
  /** The first node of the page. */
  readonly at: number;
  readonly change: (page: Page) => Page;
  readonly errors?: readonly unknown[];
}

const inPage = (change: Partial<Page['pageInfo']>) => (page: Page) => ({
  ...page,
  pageInfo: { ...page.pageInfo, ...change },
});
const PARTS: readonly Part[] = [
  { name: 'a page of nothing beside an error', at: 200, change: lost, errors: FAILED },
  { name: 'a page without nodes', at: 200, change: (page) => ({ ...page, nodes: [] }) },
  { name: 'a page without a way to the next', at: 0, change: inPage({ endCursor: null }) },
];

function fill() {
  const pullRequest = stage.pullRequest({ change: { 'api/Dockerfile': BAD } });
  const { comments } = pullRequest.repository;
  for (let id = 1; id < 250; id += 1)
    comments.push({ id, login: 'mona', pullRequest: 1, body: 'Hello', updates: 0 });
  const green = {
    id: 300,
    login: 'github-actions[bot]',
    pullRequest: 1,
    body: `${MARKER}\n\n✅ old`,
    updates: 0,
  };
  comments.push(green);
  return { pullRequest, comments, green };
}

const SUGGESTED = {
  base: {
    [POLICY]: `${SMALL_POLICY}deny:\n  - image: docker.io/bitnami/**\n    use: docker.io/library/$name:$tag\n`,
  },
  change: { 'api/Dockerfile': 'FROM bitnami/redis:8\n' },
};

describe.each(PARTS)('$name', ({ at, change, errors }) => {
  it('makes no second comment, and is told', async () => {
    const { pullRequest, comments, green } = fill();
    alterPage('comments', at, Number.POSITIVE_INFINITY, change, errors);
    const run = await pullRequest.run();
    expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    expect(comments).toHaveLength(250);
    expect(comments.at(-1)).toEqual({ ...green, updates: 0 });
    expect(run.commands.filter(({ name }) => name === 'notice')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('No comment on the pull request') }),
    ]);
  });

  it('is asked for again', async () => {
    const { pullRequest, comments } = fill();
    alterPage('comments', at, 2, change, errors);
    await pullRequest.run();
    expect(comments).toHaveLength(250);
    expect(comments.at(-1)).toMatchObject({ updates: 1, body: expect.stringContaining('❌') });
  });

  it('does not keep a comment that is shown from being updated', async () => {
    const { pullRequest, comments, green } = fill();
    comments.unshift({ ...green, id: 0 });
    comments.pop();
    const middle = (page: Page): Page => ({
      ...change(page),
      nodes: [page.nodes[0], ...change(page).nodes.slice(1)],
    });
    alterPage('comments', at, Number.POSITIVE_INFINITY, middle, errors);
    await pullRequest.run();
    expect(comments).toHaveLength(250);
    expect(comments[0]).toMatchObject({ updates: 1, body: expect.stringContaining('❌') });
  });

  it('posts no suggestion a second time', async () => {
    const pullRequest = stage.pullRequest(SUGGESTED);
    const { reviews } = pullRequest.repository;
    const inputs = { suggestions: 'true', comment: 'never' };
    const line = (body: string) => ({ path: 'x', line: 1, side: 'RIGHT', body });
    const others = Array.from({ length: 249 }, () => line('Hello'));
    reviews.push({ login: 'mona', commit: pullRequest.head, comments: others });
    await pullRequest.run({ inputs });
    expect(reviews).toHaveLength(2);
    alterPage('reviewThreads', at, Number.POSITIVE_INFINITY, change, errors);
    const run = await pullRequest.run({ inputs });
    expect(reviews).toHaveLength(2);
    expect(run.stdout).toContain('No suggestions on the pull request');
  });
});

it('a comment that GitHub shows to nobody is not a fault', async () => {
  const { pullRequest, comments } = fill();
  alterPage('comments', 0, Number.POSITIVE_INFINITY, (page) => ({
    ...page,
    nodes: [null, ...page.nodes.slice(1)],
  }));
  await pullRequest.run();
  expect(comments.at(-1)).toMatchObject({ updates: 1, body: expect.stringContaining('❌') });
});

it('a thread without its comment, because of an error, does not say that nothing was suggested', async () => {
  const pullRequest = stage.pullRequest(SUGGESTED);
  const inputs = { suggestions: 'true', comment: 'never' };
  await pullRequest.run({ inputs });
  const empty = { comments: { nodes: [null] } };
  alterPage('reviewThreads', 0, Number.POSITIVE_INFINITY, (page) => ({ ...page, nodes: [empty] }), FAILED);
  const run = await pullRequest.run({ inputs });
  expect(pullRequest.repository.reviews).toHaveLength(1);
  expect(run.stdout).toContain('No suggestions on the pull request');
});
