import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolvePath } from '../../../src/core/builds/repo-path.js';
import { IMPLIED_ENDINGS } from '../../../src/core/builds/repository/implied-files.js';
import {
  openRepositoryTree,
  type RepositoryTree,
} from '../../../src/core/builds/repository/repository-tree.js';
import { readsTheSame } from '../../../src/core/builds/repository/same-reading.js';
import { findImplied } from '../../../src/core/builds/workflows/sources/named-paths.js';
import { inCi } from '../../support/property-runs.js';

type Entry = { readonly link: string } | 'file' | 'submodule';

/** What is below a file is left out: no tree has that. */
function openFiles(entries: ReadonlyMap<string, Entry>): RepositoryTree {
  const isBelow = (path: string): boolean => [...entries.keys()].some((each) => path.startsWith(`${each}/`));
  const kept = [...entries].filter(([path]) => !isBelow(path));
  const those = (isKind: (entry: Entry) => boolean): string[] =>
    kept.flatMap(([path, entry]) => (isKind(entry) ? [path] : [])).sort();
  const paths = those((entry) => entry !== 'submodule');
  const links = new Map(
    kept.flatMap(([path, entry]) => (typeof entry === 'object' ? [[path, entry.link]] : [])),
  );
  return openRepositoryTree({
    paths,
    has: (path) => paths.includes(path),
    links: new Set(links.keys()),
    submodules: new Set(those((entry) => entry === 'submodule')),
    readLink: (path) => links.get(path),
    readFile: () => ({ kind: 'bytes', bytes: new Uint8Array() }),
    nameContent: (path) => path,
  });
}

const segment = fc.constantFrom('a', 'b', 'lib.a');
const ending = fc.constantFrom('', ...IMPLIED_ENDINGS);
const path = fc
  .tuple(fc.array(segment, { minLength: 1, maxLength: 3 }), ending)
  .map(([segments, end]) => segments.join('/') + end);
const entry = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Entry>('file') },
  fc.constant<Entry>('submodule'),
  fc.record({ link: fc.constantFrom('a', 'b', '../a', 'b.py', '/outside', 'lib.a/b', '.') }),
);
const listFiles = (each: fc.Arbitrary<Entry>) =>
  fc.array(fc.tuple(path, each), { maxLength: 6 }).map((listed) => new Map(listed));
const files = listFiles(entry);
/** No link leads to what a change may add. */
const otherFiles = listFiles(fc.constantFrom<Entry>('file', 'file', 'file', { link: '/outside' }));
const word = fc
  .tuple(
    fc.constantFrom('', './', '../', '../../', '/', 'repo/', '.'),
    fc.array(fc.oneof(segment, fc.constantFrom('..', '.', '')), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '/', '.a', '.py'),
  )
  .map(([start, segments, end]) => start + segments.join('/') + end);
const words = fc.array(word, { minLength: 1, maxLength: 3 });

/** Once in the workspace itself, and once in a folder of it. */
const PLACES = [
  { folders: ['.', 'a', 'b/a', '/lib.a'], at: '' },
  { folders: ['.', 'repo', 'repo/a'], at: 'repo/' },
].map(({ folders, at }) => ({
  folders,
  resolve(folder: string, name: string): string | null {
    const found = folder.startsWith('/') ? resolvePath(folder.slice(1), name) : resolvePath(folder, name);
    if (folder.startsWith('/') || found === null) return found;
    return found.startsWith(at) ? found.slice(at.length) : null;
  },
}));

const findAll = (given: readonly string[], tree: RepositoryTree): string[] =>
  PLACES.flatMap((place) => findImplied(given, place, tree));

test('a file is found by a name without its ending wherever each of the endings would find it', () => {
  let count = 0;
  fc.assert(
    fc.property(files, words, (entries, given) => {
      const found = findAll(given, openFiles(entries));
      const tried = findAll(given, { ...openFiles(entries), endingsOf: () => IMPLIED_ENDINGS });
      count += tried.length > 0 ? 1 : 0;
      expect(found).toEqual(tried);
    }),
    { numRuns: inCi(600) },
  );
  expect(count).toBeGreaterThan(inCi(60));
});

test('where a change is said to change no answer, it changes none of these', () => {
  let count = 0;
  fc.assert(
    fc.property(otherFiles, path, fc.boolean(), words, (entries, changed, maybeLink, given) => {
      // a link to a folder of this name
      const hasLink = maybeLink && !IMPLIED_ENDINGS.some((each) => changed.endsWith(each));
      const before = new Map(entries);
      before.delete(changed);
      const after = new Map(before).set(changed, 'file');
      if (hasLink) before.set(changed, { link: 'a' });
      const [earlier, later] = [openFiles(before), openFiles(after)];
      const found = findAll(given, later);
      const was = new Set(openFiles(before).paths);
      const is = new Set(openFiles(after).paths);
      const change = {
        added: [...is].filter((each) => !was.has(each)),
        removed: [...was].filter((each) => !is.has(each)),
        modified: hasLink ? [changed] : [],
        hasLeads: false,
      };
      if (!readsTheSame(change, later.asked)) return;
      count++;
      expect(findAll(given, earlier)).toEqual(found);
    }),
    { numRuns: inCi(600) },
  );
  expect(count).toBeGreaterThan(inCi(30));
});

/** What a reader asks of a list of files: its answer is another one after the change. */
test.each<
  [
    string,
    readonly string[],
    Partial<Record<'added' | 'removed', readonly string[]>>,
    (tree: RepositoryTree) => unknown,
  ]
>([
  [
    'a file goes away',
    ['a/x', 'b/x'],
    { removed: ['b/x'] },
    ({ paths }) => paths.filter((path) => /x$/.test(path)),
  ],
  ['a file comes', ['a/x'], { added: ['b/x'] }, ({ paths }) => paths.length],
  ['a folder goes away', ['a/x', 'b/x'], { removed: ['b/x'] }, ({ hasFolder }) => hasFolder('b')],
  ['a folder comes', ['a/x'], { added: ['b/c/x'] }, ({ hasFolder }) => hasFolder('b')],
  ['another spelling comes', ['a/x'], { added: ['A/X'] }, ({ twinsOf }) => twinsOf('a/x')],
  ['another spelling goes away', ['a/x', 'a/X'], { removed: ['a/X'] }, ({ twinsOf }) => twinsOf('a/x')],
  ['a compose file comes', ['a/x'], { added: ['b/compose.yml'] }, ({ buildFiles }) => buildFiles],
  [
    'a choice of compose files goes away',
    ['b/.env'],
    { removed: ['b/.env'] },
    ({ buildFiles }) => buildFiles,
  ],
])('%s, and whoever looked reads again', (_, before, { added = [], removed = [] }, ask) => {
  const left = before.filter((path) => !removed.includes(path));
  const open = (paths: readonly string[]) => openFiles(new Map(paths.map((each) => [each, 'file'])));
  const [earlier, later] = [open(before), open([...left, ...added])];
  expect(ask(later)).not.toEqual(ask(earlier));
  expect(readsTheSame({ added, removed, modified: [], hasLeads: false }, later.asked)).toBe(false);
});

test('where nobody looked at the list, another file changes nothing', () => {
  const tree = openFiles(new Map([['a/x', 'file']]));
  expect([tree.has('a/x'), tree.buildFiles, tree.listing]).toEqual([true, [], ['a/x']]);
  expect(readsTheSame({ added: ['b/y'], removed: ['c/z'], modified: [], hasLeads: false }, tree.asked)).toBe(
    true,
  );
});
