import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASELINE } from '../../src/core/baseline/baseline-path.js';
import { POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';
import { check, judge } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { RECORDED_IN_BUILD_FILES, RECORDED_NAMES, type RecordedName } from '../support/recorded-names.js';

const stage = useStage();

const apply = (tree: PlantedTree, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) tree.write(path, text);
};

async function record({
  base,
}: RecordedName): Promise<{ readonly tree: PlantedTree; readonly text: string }> {
  const tree = plantTree({ [POLICY]: SMALL_POLICY, ...base });
  expect((await check(tree, '--write-baseline')).status).toBe(0);
  return { tree, text: readFileSync(join(tree.root, BASELINE), 'utf8') };
}

describe('a name without a value is existing while it is made of the same', () => {
  it.each(RECORDED_NAMES)('$name', async (row) => {
    const { tree, text } = await record(row);
    const commit = tree.commit();
    apply(tree, row.change);
    const status = row.same ? 0 : 1;
    expect((await check(tree)).status, 'the whole tree').toBe(status);
    expect((await check(tree, '--base', commit)).status, 'a change').toBe(status);
    const base = { ...row.base, [BASELINE]: text };
    const run = await stage.pullRequest({ base, change: row.change }).run({ inputs: { comment: 'never' } });
    expect(run.exitCode, 'a pull request').toBe(status);
  });

  it.each(RECORDED_IN_BUILD_FILES)('$name', async (row) => {
    const { tree } = await record(row);
    apply(tree, row.change);
    expect((await check(tree)).status).toBe(row.same ? 0 : 1);
  });

  it.each(RECORDED_NAMES)('without a baseline, where only new references count: $name', async (row) => {
    const tree = plantTree({ [POLICY]: SMALL_POLICY, ...row.base });
    const commit = tree.commit();
    apply(tree, row.change);
    const { status } = await check(tree, '--base', commit, '--scope', 'changed-references');
    expect(status).toBe(row.same && row.otherwise !== true ? 0 : 1);
  });
});

describe('a record that does not say what a name is made of', () => {
  const [row] = RECORDED_NAMES;
  if (row === undefined) throw new Error('no row');
  const forget = (text: string) => text.replace(/, words: sha256:[0-9a-f]{64}/g, '');

  it('excuses nothing, and says what to do', async () => {
    const { tree, text } = await record(row);
    tree.write(BASELINE, forget(text));
    const run = await judge(tree);
    expect(run).toMatchObject({ status: 1, counts: { blocking: 1, existing: 0 }, baseline: { fixed: [] } });
    expect(run.problems).toEqual([
      expect.objectContaining({
        file: BASELINE,
        line: 8,
        level: 'warning',
        message:
          'Too little is recorded of unresolved of docker.io/library/debian:latest in Dockerfile to tell whether it is still the same, so it excuses nothing; an older version wrote the baseline. Look at the findings, then write it again: base-image-gate check --write-baseline',
      }),
    ]);
    expect((await check(tree, '--prune')).stderr).toContain('is as it was');
    tree.write(BASELINE, forget(text).replace(/ \}\n/, ' } # WEB-7\n'));
    await check(tree, '--write-baseline');
    expect(readFileSync(join(tree.root, BASELINE), 'utf8')).toBe(text.replace(/ \}\n/, ' } # WEB-7\n'));
  });

  it('is told in a pull request', async () => {
    const { text } = await record(row);
    const base = { ...row.base, [BASELINE]: forget(text) };
    const change = { Dockerfile: `# moved\n${row.base['Dockerfile']}` };
    const run = await stage.pullRequest({ base, change }).run({ inputs: { comment: 'never' } });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('Too little is recorded of unresolved');
  });

  it('is only counted where there are many', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`${name}/Dockerfile`, row.base['Dockerfile'] ?? '']),
    );
    const { tree, text } = await record({ ...row, base: files });
    tree.write(BASELINE, forget(text));
    const { problems } = await judge(tree);
    expect(problems).toEqual([
      expect.objectContaining({
        line: 0,
        message: expect.stringMatching(/^4 records, the first in line 8, say too little/),
      }),
    ]);
  });

  it('is of a file as a whole, too', async () => {
    const Dockerfile = 'ARG X\nFROM --platform=linux/$X debian\n';
    const { tree, text } = await record({ ...row, base: { Dockerfile } });
    expect(text).toContain('{ line: 2, rule: unresolved, content: sha256:');
    const bytes = createHash('sha256').update(Dockerfile).digest('hex');
    tree.write(BASELINE, text.replace(/sha256:[0-9a-f]{64}/, `sha256:${bytes}`));
    expect((await judge(tree)).problems).toContainEqual(
      expect.objectContaining({
        file: BASELINE,
        message: expect.stringMatching(/^Too little is recorded of/),
      }),
    );
  });
});

it('what builds give a file is recorded with it', async () => {
  const [row] = RECORDED_NAMES;
  if (row === undefined) throw new Error('no row');
  const Dockerfile = 'ARG X\nFROM --platform=linux/$X debian\n';
  const { tree } = await record({ ...row, base: { Dockerfile } });
  const found = async () =>
    (await judge(tree)).findings.map(
      ({ line, rule, existing }: { line: number; rule: string; existing: boolean }) => [line, rule, existing],
    );
  expect(await found()).toEqual([[2, 'unresolved', true]]);
  tree.write('compose.yaml', 'services:\n  web: { build: { context: ., target: x } }\n');
  expect(await found()).toContainEqual([2, 'unresolved', false]);
});

it('a name that is made of something else is not called fixed', async () => {
  const [row] = RECORDED_NAMES;
  if (row === undefined) throw new Error('no row');
  const { tree } = await record(row);
  apply(tree, row.change);
  const { problems, baseline } = await judge(tree);
  expect(baseline.fixed).toMatchObject([{ isChanged: true }]);
  expect(problems).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(
        /^Not the same any more: unresolved of docker.io\/library\/debian:latest/,
      ),
    }),
  ]);
});
