import { suggestName } from '../core/policy/name-suggestion.js';
import type { Problem } from '../core/report.js';
import { type ListedFile, type Listing, sortByPath } from '../io/listed-file.js';
import { findTarget, listFolder } from '../io/workspace.js';
import type { Ground } from './ground.js';
import { type Outcome, refuseUsage, toProblem } from './outcome.js';

/** What the paths of a command line lead to. */
export interface Search {
  /** Each once, in the order of their paths. */
  readonly files: readonly ListedFile[];
  /** Folders that could not be looked into. */
  readonly unreadable: Listing['unreadable'];
  readonly standardInput: boolean;
  /** What people must know about the search: submodules, a git that failed. */
  readonly problems: readonly Problem[];
}

/** Finds files under paths, as typed; without paths under the workspace's root. */
export async function findDockerfiles(
  { workspace, folder, listing: started }: Ground,
  paths: readonly string[],
  select: (path: string) => boolean,
): Promise<Outcome<Search>> {
  const files = new Map<string, ListedFile>();
  const unreadable = new Map<string, Listing['unreadable'][number]>();
  const repositories = new Set<string>();
  const troubles = new Set<string>(workspace.trouble === null ? [] : [workspace.trouble]);
  let standardInput = false;

  const search = async (location: string, prefix: string, inside: boolean): Promise<void> => {
    // outside of the workspace the policy's paths start at the folder that was named
    const accepts = inside ? select : (path: string) => select(path.slice(prefix.length));
    const { listing, trouble } = await listFolder(
      location,
      location === started?.folder ? started : null,
      prefix,
      accepts,
    );
    for (const file of listing.files) if (!files.has(file.path)) files.set(file.path, file);
    for (const each of listing.unreadable) unreadable.set(each.path, each);
    for (const path of listing.repositories) repositories.add(path);
    if (trouble !== null) troubles.add(trouble);
  };

  if (paths.length === 0) await search(workspace.root, '', true);
  for (const path of paths) {
    if (path === '-') {
      standardInput = true;
      continue;
    }
    const target = findTarget(workspace, folder, path);
    if (target.kind === 'missing') return refusePath(path);
    if (target.kind === 'file') files.set(target.file.path, target.file);
    else await search(target.location, target.prefix, target.inside);
  }
  return {
    value: {
      files: sortByPath([...files.values()]),
      unreadable: sortByPath([...unreadable.values()]),
      standardInput,
      problems: [
        ...[...troubles].map((message) =>
          toProblem(`Git could not list the files, so ignored ones are searched too: ${message}`, 'warning'),
        ),
        ...[...repositories]
          .sort()
          .map((path) =>
            toProblem('A submodule or another repository: what is in it is not inspected', 'warning', path),
          ),
      ],
    },
  };
}

function refusePath(path: string) {
  const command = suggestName(path, ['explain', 'policy', 'images', 'check']);
  return refuseUsage(`there is no file or folder "${path}"`, [
    ...(command === null ? [] : [`A command comes first: base-image-gate ${command}`]),
  ]);
}
