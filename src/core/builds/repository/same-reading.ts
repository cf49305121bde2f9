import { mayDefineBuilds } from '../build-files.js';
import { baseName } from '../repo-path.js';
import { listParents } from '../tree.js';
import { foldCase } from '../unknown/folded-names.js';
import type { Asked } from './asked.js';
import { listShort, PathEnds } from './implied-files.js';

/** What differs between two revisions, by paths. */
export interface TreeChange {
  /** Only in the later one. */
  readonly added: Iterable<string>;
  /** Only in the earlier one. */
  readonly removed: Iterable<string>;
  /** In both, with other contents. */
  readonly modified: Iterable<string>;
  /** A link or submodule is known to be among them: what was found through it may be anything. */
  readonly hasLeads: boolean;
}

/** Whether two revisions differ in nothing that the readers of one of them looked at. */
export function readsTheSame(
  { added, removed, modified, hasLeads }: TreeChange,
  {
    files,
    names,
    globs,
    tests,
    namesakes,
    shortened,
    starts,
    folders: wholes,
    folderNames,
    isListed,
    folded,
  }: Asked,
): boolean {
  if (hasLeads) return false;
  let folders: ReadonlySet<string> | null = null;
  let led: PathEnds | null = null;
  let ends: PathEnds | null = null;
  /** Of anything that was looked at: in the earlier revision it may have been a link. */
  const isFolder = (path: string): boolean => {
    folders ??= listParents(names);
    led ??= collect([...shortened, ...starts, ...listParents([...shortened, ...starts])]);
    return folders.has(path) || led.alike(path).length > 0;
  };
  const isShortened = (path: string): boolean => {
    ends ??= collect(shortened);
    return listShort(path).some((short) => (ends?.alike(short.path).length ?? 0) > 0);
  };
  const isInside = (path: string): boolean =>
    wholes.has('.') ||
    [...listParents([path])].some((folder) => wholes.has(folder) || folderNames.has(baseName(folder)));
  const matters = (path: string): boolean =>
    isListed ||
    files.has(path) ||
    names.has(path) ||
    namesakes.has(baseName(path)) ||
    folded.has(foldCase(path)) ||
    isShortened(path) ||
    isInside(path) ||
    [...globs.values()].some((glob) => glob.matches(path)) ||
    [...tests.values()].some((test) => test(path)) ||
    mayDefineBuilds(path);
  for (const path of added) if (matters(path)) return false;
  for (const path of removed) if (matters(path) || isFolder(path)) return false;
  for (const path of modified) if (files.has(path) || isFolder(path)) return false;
  return true;
}

function collect(paths: Iterable<string>): PathEnds {
  const ends = new PathEnds();
  for (const path of paths) ends.add(path);
  return ends;
}
