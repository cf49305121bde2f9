import type { PathGlob } from '../core/path-glob.js';
import type { ChangedFiles } from '../io/github/changed-files.js';
import { LINK, SUBMODULE, type Tree } from '../io/github/tree.js';

/** What of a tree is to be judged. */
export interface FileQuery {
  readonly tree: Tree;
  /** Null: everything is. */
  readonly changes: ChangedFiles | null;
  readonly files: readonly PathGlob[];
  readonly ignore: readonly PathGlob[];
}

export interface Selection {
  /** Regular files, in the order of their paths. */
  readonly files: readonly string[];
  /** Links whose text must be known to say what else is judged: all of the tree's, or none. */
  readonly links: readonly string[];
  readonly submodules: readonly string[];
}

/** Whether a path is one of a Dockerfile that the policy wants judged. */
export function isDockerfile({ files, ignore }: FileQuery, path: string): boolean {
  return files.some((glob) => glob.matches(path)) && !ignore.some((glob) => glob.matches(path));
}

export function selectFiles(query: FileQuery): Selection {
  const { tree, changes } = query;
  const paths = changes === null ? [...tree.keys()] : [...changes.paths.keys()];
  const files: string[] = [];
  const submodules: string[] = [];
  for (const path of paths) {
    const mode = tree.get(path)?.mode;
    if (mode === SUBMODULE) submodules.push(path);
    else if (mode !== undefined && mode !== LINK && isDockerfile(query, path)) files.push(path);
  }
  const links = [...tree].filter(([, { mode }]) => mode === LINK).map(([path]) => path);
  return { files: files.sort(), links: mayMatter(query, links) ? links : [], submodules: submodules.sort() };
}

/** Above that many comparisons the links are simply read. */
const MAX_COMPARISONS = 200_000;

/**
 * Whether a link could give a changed file another name that the policy wants judged: the link's own, or, where it leads to a
 * folder, its name and the end of the file's path. Where it cannot, one round trip is saved.
 */
function mayMatter(query: FileQuery, links: readonly string[]): boolean {
  if (links.length === 0) return false;
  const { changes } = query;
  if (changes === null || links.some((link) => isDockerfile(query, link) || changes.paths.has(link)))
    return true;
  const changed = [...changes.paths.keys(), ...changes.removed];
  if (links.length * changed.length > MAX_COMPARISONS) return true;
  const ends = new Set(changed.flatMap(listEnds));
  return links.some((link) => [...ends].some((end) => isDockerfile(query, `${link}/${end}`)));
}

/** `a/b/c` → `a/b/c`, `b/c`, `c`. */
function listEnds(path: string): string[] {
  const ends = [path];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) ends.push(path.slice(at + 1));
  return ends;
}
