import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LINK, type ModeTree } from '../../../src/core/tree/tree-entry.js';
import { listFolders, resolvePath } from '../../../src/core/tree/tree-path.js';
import { inCi } from '../../support/property-runs.js';

const name = fc.constantFrom('a', 'b', 'c');
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const target = fc
  .array(fc.constantFrom('a', 'b', 'c', '..', '.', ''), { minLength: 1, maxLength: 4 })
  .map((names) => names.join('/'));
const entries = fc.array(fc.tuple(path, fc.option(target, { nil: null })), { minLength: 1, maxLength: 8 });

/** The entries that a tree can hold together: no path below a file or a link. */
function toTree(listed: readonly (readonly [string, string | null])[]): Map<string, string | null> {
  const kept = new Map<string, string | null>();
  for (const [path, text] of listed) {
    const clashes = [...kept.keys()].some(
      (other) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`),
    );
    if (!clashes && text !== '') kept.set(path, text);
  }
  return kept;
}

/** What the system finds: the file's path from the root, or why there is none. */
function lookUp(root: string, path: string): string {
  try {
    const real = realpathSync.native(join(root, path));
    if (real !== root && !real.startsWith(`${root}/`)) return 'outside';
    return statSync(real).isDirectory() ? 'folder' : relative(root, real);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'loop' : 'missing';
  }
}

it('follows links as the system does', () => {
  fc.assert(
    fc.property(entries, path, (listed, wanted) => {
      const kept = toTree(listed);
      const root = realpathSync(mkdtempSync(join(tmpdir(), 'tree-path-')));
      for (const [path, text] of kept) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        if (text === null) writeFileSync(join(root, path), '');
        else symlinkSync(text, join(root, path));
      }
      const links = [...kept].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
      const tree: ModeTree = new Map(
        [...kept].map(([path, text]) => [
          path,
          { mode: text === null ? '100644' : LINK, sha: path, size: 0 },
        ]),
      );
      const found = resolvePath({ tree, folders: listFolders(tree), targets: new Map(links) }, wanted);
      const expected = lookUp(root, wanted);
      rmSync(root, { recursive: true });
      // beyond the root the system may find nothing, where the gate looks no further
      if (found.kind === 'outside') expect(['outside', 'missing']).toContain(expected);
      else if (found.kind === 'file') expect(found.path).toBe(expected);
      else expect(found.kind).toBe(expected);
    }),
    { numRuns: inCi(300) },
  );
});

it.each([
  ['outside', '/etc/passwd'],
  ['outside', '../../x'],
  ['missing', ''],
  ['missing', 'file/x'],
])('%s: %j', (kind, text) => {
  const tree: ModeTree = new Map([
    ['d/link', { mode: LINK, sha: '1', size: 0 }],
    ['d/file', { mode: '100644', sha: '2', size: 0 }],
  ]);
  const links = { tree, folders: listFolders(tree), targets: new Map([['d/link', text]]) };
  expect(resolvePath(links, 'd/link').kind).toBe(kind);
});
