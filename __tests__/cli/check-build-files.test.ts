import { describe, expect, test } from 'vitest';
import { BUILD_CHANGES, type BuildChangeRow, sortNotes, toBuildPolicy } from '../support/build-changes.js';
import { judge } from '../support/judged-tree.js';
import { plantHistory, useSharedObjects } from '../support/planted-history.js';
import type { PlantedTree } from '../support/planted-tree.js';
import { takeTurns } from '../support/property-runs.js';

interface ShownFinding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly image: string | null;
}

/** As it is before the change is committed. */
function writeChange(tree: PlantedTree, { change }: BuildChangeRow): void {
  for (const [path, text] of Object.entries(change)) {
    if (text === null) tree.remove(path);
    else tree.write(path, text);
  }
}

const show = ({ file, line, rule, image }: ShownFinding): string =>
  `${file}:${line} ${rule}${image === null ? '' : ` ${image}`}`;

const objects = useSharedObjects();

describe('a change of build files', () => {
  test.each(BUILD_CHANGES.map((row, index) => ({ ...row, index })))('$name', async ({ index, ...row }) => {
    const policy = { '.github/base-images.yml': toBuildPolicy(row) };
    const { tree, base, head, checkOut } = plantHistory(
      { ...policy, ...row.base },
      row.change,
      'base',
      objects.folder,
    );
    const states = [() => writeChange(tree, row), () => checkOut(head)];
    // committed or not, it is the same
    const judged = [];
    for (const make of takeTurns(states, index)) {
      make();
      const { status, findings, problems } = await judge(tree, '--base', base);
      judged.push({ status, findings, problems });
    }
    for (const each of judged) {
      const counted = each.findings.filter(({ existing }: { existing: boolean }) => !existing);
      expect(counted.map(show)).toEqual(row.found);
      expect(each.status).toBe(row.found.length === 0 ? 0 : 1);
      const { noted, named } = sortNotes(each.problems);
      expect(noted).toEqual(row.noted ?? []);
      expect(named).toEqual(row.named ?? named);
      expect(each).toEqual(judged[0]);
    }
  });
});

describe('a changed script of another encoding', () => {
  const changed = async (script: Uint8Array) => {
    const policy = toBuildPolicy({});
    const base = { '.github/base-images.yml': policy, Dockerfile: 'ARG BASE=debian\nFROM $BASE\n' };
    const { tree, base: before } = plantHistory(base, {}, 'base', objects.folder);
    tree.write('b.ps1', script);
    const { problems } = await judge(tree, '--base', before);
    return problems.map(({ message }: { message: string }) => message.split(/ next|,/)[0]);
  };
  const SCRIPT = '\ufeff$BASE = "evil.example/x:1"\n';

  test('is read by the mark of UTF-16', async () => {
    const said = ['This changed line has evil.example/x:1'];
    expect(await changed(Buffer.from(SCRIPT, 'utf16le'))).toEqual(said);
    expect(await changed(Buffer.from(SCRIPT, 'utf16le').swap16())).toEqual(said);
  });

  test('is a warning where it cannot be read', async () => {
    const wide = Buffer.from([...SCRIPT].map((each) => `${each}\0`).join(''), 'utf16le');
    expect(await changed(wide)).toEqual(['This changed script is too large']);
  });
});
