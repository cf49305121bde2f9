import type { Policy, Scope } from '../../core/policy/policy.js';
import type { FileChoice } from '../../core/policy/query/file-choice.js';
import { LINK, SUBMODULE } from '../../core/tree/tree-entry.js';
import type { GitHub } from '../../io/github/client/client.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import { type ChangedFiles, explainLost } from '../../io/github/files/changed-files.js';
import type { OpenTree, TreeEntries } from '../../io/github/files/tree.js';
import type { Repository } from '../../io/github/repository.js';
import type { BlobReader } from './blob-reader.js';

/** Which Dockerfiles of which tree are wanted. */
export interface SourceQuery {
  readonly github: GitHub;
  readonly repository: Repository;
  /** Where the change comes from, `owner/repo`, if the event says it. */
  readonly fork?: string | null;
  readonly reader: BlobReader;
  /** The commit. */
  readonly head: string;
  readonly tree: OpenTree;
  /** Null: everything in the tree is judged. */
  readonly changes: ChangedFiles | null;
  readonly policy: Policy;
  readonly scope: Scope;
  /** Only a part of the tree is known, because no build matters for the change. */
  readonly isPart?: boolean;
  /** What else is read with the first of the files. */
  readonly companions?: Companions;
}

/** Blobs that are not Dockerfiles and cost no round trip of their own. */
export interface Companions {
  readonly needed: readonly BlobRequest[];
  /** Only where something else is asked for. */
  readonly possible: readonly BlobRequest[];
}

/** What of a tree is to be judged. */
export interface FileQuery {
  readonly tree: TreeEntries;
  /** Null: everything is. */
  readonly changes: ChangedFiles | null;
  readonly choose: (path: string) => FileChoice;
  /** Whether two files of one name may be treated differently for the folders that they are in. */
  readonly looksAtFolders: boolean;
}

export interface SelectedPaths {
  /** Regular files, in the order of their paths. */
  readonly files: readonly string[];
  /** Links whose text must be known to say what else is judged. */
  readonly links: readonly string[];
  readonly submodules: readonly string[];
}

/** Whether a path is one of a Dockerfile that the policy wants judged. */
export function isDockerfile({ choose }: FileQuery, path: string): boolean {
  return choose(path) === 'judged';
}

export function selectFiles(query: FileQuery): SelectedPaths {
  const { tree, changes } = query;
  const paths = changes === null ? [...tree.keys()] : [...changes.paths.keys()];
  const files: string[] = [];
  const submodules: string[] = [];
  for (const path of paths) {
    const mode = tree.get(path)?.mode;
    if (mode === undefined) throw explainLost(path);
    if (mode === SUBMODULE) submodules.push(path);
    else if (mode !== LINK && isDockerfile(query, path)) files.push(path);
  }
  return { files: files.sort(), links: selectLinks(query), submodules: submodules.sort() };
}

/**
 * Links that may give a Dockerfile another name, or hide one. One to a folder reveals nothing where the policy does not look
 * at folders and no link or submodule changed: what is inside is found under its own name.
 */
function selectLinks(query: FileQuery): string[] {
  const { tree, changes, looksAtFolders } = query;
  const links = [...tree].filter(([, { mode }]) => mode === LINK).map(([path]) => path);
  if (changes === null || leadsElsewhere(query) || (looksAtFolders && mayReveal(query, links))) return links;
  return links.filter((link) => isDockerfile(query, link));
}

/** Whether a link may lead elsewhere than before, by itself or through another one. */
function leadsElsewhere({ tree, changes }: FileQuery): boolean {
  return [...(changes?.paths.keys() ?? [])].some((path) => {
    const mode = tree.get(path)?.mode;
    return mode === LINK || mode === SUBMODULE;
  });
}

/** Above that many comparisons the links are simply read. */
const MAX_COMPARISONS = 200_000;

/** Whether a link to a folder could give a changed file a name that the policy wants judged: the link's, and the end of the file's path. */
function mayReveal(query: FileQuery, links: readonly string[]): boolean {
  const { changes } = query;
  if (changes === null) return true;
  // a Dockerfile behind the link may itself be a link to what changed
  const changed = [...changes.paths.keys(), ...changes.removed, ...links];
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
