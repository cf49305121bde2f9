import { describe, expect, test } from 'vitest';
import { BUILD_CHANGES, type BuildChangeRow, toBuildPolicy } from '../support/build-changes.js';
import { judge } from '../support/judged-tree.js';
import { type PlantedHistory, plantHistory } from '../support/planted-history.js';

interface ShownFinding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly image: string | null;
}

/** The base as a commit, and the change in the working tree. */
function plantChange(row: BuildChangeRow): PlantedHistory {
  const base = { '.github/base-images.yml': toBuildPolicy(row), ...row.base };
  const planted = plantHistory(base, row.change, 'base');
  for (const [path, text] of Object.entries(row.change)) {
    if (text === null) planted.tree.remove(path);
    else planted.tree.write(path, text);
  }
  return planted;
}

const show = ({ file, line, rule, image }: ShownFinding): string =>
  `${file}:${line} ${rule}${image === null ? '' : ` ${image}`}`;

describe('a change of build files', () => {
  test.each(BUILD_CHANGES)('$name', async (row) => {
    const { tree, base, head, checkOut } = plantChange(row);
    const { status, findings, problems } = await judge(tree, '--base', base);
    const counted = findings.filter(({ existing }: { existing: boolean }) => !existing);
    expect(counted.map(show)).toEqual(row.found);
    expect(status).toBe(row.found.length === 0 ? 0 : 1);
    expect(problems.map(({ file }: { file: string }) => file)).toEqual(row.noted ?? []);
    // committed, it is the same
    checkOut(head);
    expect(await judge(tree, '--base', base)).toMatchObject({ status, findings, problems });
  });
});
