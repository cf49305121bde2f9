import { afterEach, describe, expect, it } from 'vitest';
import type { TreeChange } from '../support/github/git-repository.js';
import { pullRequestPayload } from '../support/github/payloads.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

/** A comparison that is well-formed, but has the wrong names, hides nothing: the trees of both commits say what changed. */
const stage = useStage();
afterEach(() => {
  stage.github.state.limits.treeEntries = 100_000;
});

interface Listed {
  readonly filename: string;
  readonly status: string;
  readonly sha: string;
  readonly [key: string]: unknown;
}

type Wrong = (files: readonly Listed[], shaOf: (path: string) => string) => readonly Listed[];

/** Where the merge base is: the base of the event, or a commit before it. */
const PLACES = ['at the base', 'before the base'] as const;
const NEVER_WAS = 'e'.repeat(40);

const BASE = {
  [POLICY]: `${SMALL_POLICY}settings: { scope: changed-references }\n`,
  Dockerfile: GOOD,
  'web/Dockerfile': GOOD,
  'old.Dockerfile': BAD,
  'notes.txt': BAD,
};
const CHANGE = { Dockerfile: BAD, 'web/a.txt': 'new\n' };

function prepare(
  where: (typeof PLACES)[number],
  wrong: Wrong | null,
  changedFiles: number,
  extra: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, TreeChange>> = {},
) {
  const pr = stage.pullRequest({ base: { ...BASE, ...extra }, change: { ...CHANGE, ...more } });
  const { git } = pr.repository;
  const base =
    where === 'at the base' ? pr.base : git.commit({ files: { 'later.txt': 'x\n' }, parents: [pr.base] });
  git.point('refs/heads/main', base);
  const shaOf = (path: string) =>
    git
      .git(['rev-parse', `${pr.head}:${path}`])
      .toString()
      .trim();
  let hits = 0;
  stage.github.alter = (target, answer) => {
    if (wrong === null || !target.includes(`/compare/${base}...${pr.head}`)) return answer;
    hits += 1;
    const comparison = answer as { readonly files: readonly Listed[] };
    return { ...comparison, files: wrong(comparison.files, shaOf) };
  };
  const payload = pullRequestPayload({ base, head: pr.head, changedFiles });
  const run = async (event = 'pull_request') => {
    const ran = await pr.run({ event, payload, inputs: { comment: 'never' } });
    expect(hits > 0).toBe(wrong !== null);
    return ran;
  };
  return { mergeBase: pr.base, run };
}

const WRONG: readonly (readonly [string, Wrong, number])[] = [
  [
    'an unchanged file in its place',
    ([file, ...rest], shaOf) => [
      { ...file, filename: 'README.md', sha: shaOf('README.md') } as Listed,
      ...rest,
    ],
    2,
  ],
  [
    'an unchanged Dockerfile in its place',
    ([file, ...rest], shaOf) => [
      { ...file, filename: 'web/Dockerfile', sha: shaOf('web/Dockerfile') } as Listed,
      ...rest,
    ],
    2,
  ],
  [
    'a removed file that never was in its place',
    ([file, ...rest]) => [
      { ...file, filename: 'gone.txt', status: 'removed', sha: NEVER_WAS } as Listed,
      ...rest,
    ],
    2,
  ],
  [
    'a different file twice',
    ([, other]) => [other, { ...other, status: 'removed', filename: 'x' }] as Listed[],
    2,
  ],
  ['a file less than there are, counted so too', ([, ...rest]) => rest, 1],
  [
    'it renamed from a file that is still there',
    ([file, ...rest]) => [{ ...file, status: 'renamed', previous_filename: 'notes.txt' } as Listed, ...rest],
    2,
  ],
  [
    'it renamed from a Dockerfile that is still there',
    ([file, ...rest]) => [
      { ...file, status: 'renamed', previous_filename: 'old.Dockerfile' } as Listed,
      ...rest,
    ],
    2,
  ],
  [
    'it renamed from a file that never was',
    ([file, ...rest]) => [{ ...file, status: 'renamed', previous_filename: 'gone' } as Listed, ...rest],
    2,
  ],
];

describe.each(PLACES)('with a merge base %s', (where) => {
  it('a removed file is the earlier version of one new file, however many are said to be renamed', async () => {
    const gone = { 'old.Dockerfile': null, Dockerfile: GOOD, 'a/Dockerfile': BAD, 'b/Dockerfile': BAD };
    const wrong: Wrong = (files) =>
      files.map((file) =>
        file.status === 'added' && file.filename !== 'web/a.txt'
          ? { ...file, status: 'renamed', previous_filename: 'old.Dockerfile' }
          : file,
      );
    for (const entries of [100_000, 8]) {
      stage.github.state.limits.treeEntries = entries;
      const run = await prepare(where, wrong, 3, {}, gone).run();
      expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    }
  });

  it.each(WRONG)('a changed Dockerfile is judged although GitHub names %s', async (_, wrong, count) => {
    for (const event of ['pull_request', 'pull_request_target']) {
      const run = await prepare(where, wrong, count).run(event);
      expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
      expect(run.exitCode).toBe(1);
    }
  });

  it.each(WRONG)('and where trees are truncated: %s', async (_, wrong, count) => {
    // of the head alone, and of both
    for (const entries of [8, 7]) {
      stage.github.state.limits.treeEntries = entries;
      const run = await prepare(where, wrong, count).run();
      expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
    }
  });

  it('and where the tree of the base alone is truncated', async () => {
    stage.github.state.limits.treeEntries = 9;
    const last = (files: readonly Listed[]) => files.filter(({ filename }) => filename !== 'Dockerfile');
    const docs = { 'docs/a': 'a', 'docs/b': 'b' };
    const gone = { 'docs/a': null, 'docs/b': null };
    const run = await prepare(where, last, 3, docs, gone).run();
    expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
  });

  it('a right list is judged as it is', async () => {
    const run = await prepare(where, null, 2).run();
    expect(run.outputs).toMatchObject({ result: 'fail', blocking: '1' });
  });

  it.each<[string, (listing: { readonly tree: readonly { readonly path: string }[] }) => object]>([
    [
      'is not that of its commit',
      (listing) => ({ ...listing, tree: listing.tree.filter(({ path }) => path !== 'Dockerfile') }),
    ],
    ['GitHub does not give', () => ({})],
  ])('a tree of the merge base that %s is an error', async (_, wrong) => {
    const pr = prepare(where, null, 2);
    stage.github.alter = (target, answer) =>
      target.includes(`/git/trees/${pr.mergeBase}`)
        ? wrong(answer as { readonly tree: readonly { readonly path: string }[] })
        : answer;
    expect((await pr.run()).outputs['result']).toBe('error');
  });
});
