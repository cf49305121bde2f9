import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toBuildPolicy } from '../support/build-changes.js';
import { check, judge } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';
import { API, RENAMINGS } from '../support/renamed-builds.js';

const BASELINE = '.github/base-images.baseline.yml';

/** A tree whose baseline has all that is found. */
async function plant(files: Readonly<Record<string, string>>): Promise<PlantedTree> {
  const policy = toBuildPolicy({ scope: 'all', settings: 'run-images: true' });
  const tree = plantTree({ ...API, '.github/base-images.yml': policy, ...files });
  expect((await check(tree, '--write-baseline')).status).toBe(0);
  expect(readFileSync(join(tree.root, BASELINE), 'utf8')).toContain('unresolved');
  return tree;
}

describe('what a baseline records of a build', () => {
  test.each(RENAMINGS.ONLY)('excuses what is only renamed: $what', async ({ file, before, after }) => {
    const tree = await plant({ [file]: before });
    tree.write(file, after);
    const { status, problems } = await judge(tree);
    expect(status).toBe(0);
    expect(problems.filter((problem: { file: string }) => problem.file === BASELINE)).toEqual([]);
    // nothing of it is fixed
    const text = readFileSync(join(tree.root, BASELINE), 'utf8');
    await check(tree, '--prune');
    expect(readFileSync(join(tree.root, BASELINE), 'utf8')).toBe(text);
  });

  test.each(RENAMINGS.MORE)('does not excuse more: $what', async ({ file, before, after }) => {
    const tree = await plant({ [file]: before });
    tree.write(file, after);
    expect((await check(tree)).status).toBe(1);
  });

  test('excuses one for each that is gone, and none of an older version', async () => {
    const compose = (...names: string[]): string =>
      `services:\n${names.map((name) => `  ${name}: { build: { context: "$DIR" } }\n`).join('')}`;
    const tree = await plant({ 'compose.yaml': compose('a', 'b') });
    tree.write('compose.yaml', compose('c', 'b'));
    expect((await check(tree)).status).toBe(0);
    tree.write('compose.yaml', compose('a', 'b', 'c'));
    expect(await judge(tree)).toMatchObject({ status: 1, counts: { blocking: 1 } });
    tree.write('compose.yaml', compose('c', 'd', 'e'));
    expect(await judge(tree)).toMatchObject({ status: 1, counts: { blocking: 1 } });
    tree.write('compose.yaml', compose('c', 'b'));
    const older = readFileSync(join(tree.root, BASELINE), 'utf8').replaceAll(/, unnamed: \S+/g, '');
    tree.write(BASELINE, older);
    expect(await judge(tree)).toMatchObject({ status: 1, counts: { blocking: 1 } });
  });
});
