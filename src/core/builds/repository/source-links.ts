import { LINK, type ModeEntry, SUBMODULE } from '../../tree/tree-entry.js';
import { baseName } from '../repo-path.js';
import { listShort } from './implied-files.js';

/** What a regular file is to what follows links. */
export const FILE: ModeEntry = { mode: '100644' };

/** What leads elsewhere in a repository. */
interface SourceLinks {
  readonly has: (path: string) => boolean;
  readonly links: ReadonlySet<string>;
  readonly submodules: ReadonlySet<string>;
}

/** The names of links and submodules, also without an ending that may be left out. */
export function listLeads({ links, submodules }: Omit<SourceLinks, 'has'>): ReadonlySet<string> {
  const paths = [...links, ...submodules];
  return new Set([...paths, ...paths.flatMap(listShort).map((short) => short.path)].map(baseName));
}

/** The source as what follows links looks at it. */
export function openModes({ has, links, submodules }: SourceLinks): {
  get(path: string): ModeEntry | undefined;
} {
  return {
    get(path) {
      if (links.has(path)) return { mode: LINK };
      if (submodules.has(path)) return { mode: SUBMODULE };
      return has(path) ? FILE : undefined;
    },
  };
}
