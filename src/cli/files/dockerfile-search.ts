import type { Problem } from '../../core/report.js';
import { suggestName } from '../../core/shapes/name-suggestion.js';
import { type ListedFile, type ListedLink, type Listing, sortByPath } from '../../io/disk/listed-file.js';
import { findTarget, listFolder } from '../../io/disk/workspace.js';
import { failUsage, type Result, toProblem } from '../result.js';
import type { Checkout } from './checkout.js';

/** What the paths of a command line lead to. */
export interface Search {
  /** Dockerfiles, each once, in the order of their paths. */
  readonly files: readonly ListedFile[];
  /** What was asked for besides. */
  readonly others: readonly ListedFile[];
  /** Symbolic links that were met. */
  readonly links: readonly ListedLink[];
  /** Submodules and other repositories inside. */
  readonly repositories: readonly string[];
  /** Tracked files that are no longer there. */
  readonly deleted: readonly string[];
  /** Tracked files that are not what the index has. */
  readonly modified: readonly string[];
  /** Names as they were typed, where those lead through links, and whether it is a file that has it. */
  readonly typed: ReadonlyMap<string, boolean>;
  /** Folders that could not be read. */
  readonly unreadable: Listing['unreadable'];
  readonly standardInput: boolean;
  /** What people must know about the search: a git that failed. */
  readonly problems: readonly Problem[];
}

/** What becomes of a file in a folder that is searched; null: nothing. */
export type Choose = (path: string, untracked: boolean, object: string | null) => 'files' | 'others' | null;

/** Finds files under paths, as typed; without paths under the workspace's root. */
export async function findDockerfiles(
  { workspace, folder, listing: started }: Checkout,
  paths: readonly string[],
  choose: Choose,
): Promise<Result<Search>> {
  const files = new Map<string, ListedFile>();
  const others = new Map<string, ListedFile>();
  const links = new Map<string, ListedLink>();
  const typed = new Map<string, boolean>();
  const collisions = new Set<string>();
  const unreadable = new Map<string, Listing['unreadable'][number]>();
  const repositories = new Set<string>();
  const deleted: string[] = [];
  const modified: string[] = [];
  const troubles = new Set<string>(workspace.trouble === null ? [] : [workspace.trouble]);
  let standardInput = false;

  const search = async (location: string, prefix: string): Promise<void> => {
    const { listing, trouble } = await listFolder(
      location,
      location === started?.folder ? started : null,
      prefix,
      (path, untracked, object) => choose(path, untracked, object) !== null,
    );
    for (const file of listing.files) {
      const list = choose(file.path, file.state === 'untracked', null) === 'files' ? files : others;
      if (!list.has(file.path)) list.set(file.path, file);
    }
    for (const link of listing.links) links.set(link.path, link);
    for (const path of listing.collisions) collisions.add(path);
    for (const each of listing.unreadable) unreadable.set(each.path, each);
    for (const path of listing.repositories) repositories.add(path);
    for (const path of listing.deleted) deleted.push(path);
    for (const path of listing.modified) modified.push(path);
    if (trouble !== null) troubles.add(trouble);
  };

  if (paths.length === 0) await search(workspace.root, '');
  for (const path of paths) {
    if (path === '-') {
      standardInput = true;
      continue;
    }
    const target = findTarget(workspace, folder, path);
    if (target.kind === 'missing') return refusePath(path);
    if (target.typed !== null) typed.set(target.typed, target.kind === 'file');
    if (target.kind === 'file') files.set(target.file.path, target.file);
    else if (target.location !== null) await search(target.location, target.prefix);
  }
  const [collision] = collisions;
  if (collision !== undefined) {
    const message = 'Two files get this name when bytes that are not UTF-8 are written as text; rename one';
    return { failure: { exit: 3, problems: [toProblem(message, 'error', collision)], advice: [] } };
  }
  return {
    value: {
      files: sortByPath([...files.values()]),
      others: sortByPath([...others.values()].filter(({ path }) => !files.has(path))),
      links: [...links.values()],
      repositories: [...repositories].sort(),
      deleted,
      modified,
      typed,
      unreadable: sortByPath([...unreadable.values()]),
      standardInput,
      problems: [...troubles].map((message) =>
        toProblem(`Git could not list the files, so ignored ones are searched too: ${message}`, 'warning'),
      ),
    },
  };
}

function refusePath(path: string) {
  const command = suggestName(path, ['explain', 'policy', 'images', 'check']);
  return failUsage(`file or folder "${path}" does not exist`, [
    ...(command === null ? [] : [`The command comes first: base-image-gate ${command}`]),
  ]);
}
