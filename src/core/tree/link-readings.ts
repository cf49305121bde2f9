import { LINK } from './tree-entry.js';
import {
  MAX_LINKS as MAX_SYSTEM_LINKS,
  type ResolvedPath,
  resolvePath,
  type TreeLinks,
  walkPath,
} from './tree-path.js';

/**
 * Everything that a name with links may be. The system follows links wherever they lead. BuildKit does not leave the folder
 * that it was sent, which is the Dockerfile's own for `docker build`, and any folder above it for a Git context.
 */
export interface LinkReadings {
  readonly system: ResolvedPath;
  /** Where else BuildKit may end. */
  readonly others: readonly ResolvedPath[];
  /** A text goes back from what is not a folder, so BuildKit's own steps may disagree. */
  readonly isOdd: boolean;
  /** A link whose text must be known first. */
  readonly unread: string | null;
}

export const AMBIGUOUS_LINK =
  'is a symbolic link that BuildKit and the system read differently, because BuildKit does not follow links out of the folder of the Dockerfile or the build context: link to a file in the same folder, or copy the file there';

/** As many as BuildKit's `RootPath` follows. */
const MAX_LINKS = 255;

/** Follows a name through a tree in every manner in which it may be read. */
export function readLinks(links: TreeLinks, name: string): LinkReadings {
  const texts = openTexts(links);
  const others: ResolvedPath[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  const system = walkPath(links, name, {
    ...SYSTEM,
    readText: texts.note,
    onClimb: (depth) => {
      lowest = Math.min(lowest, depth);
    },
  });
  if (system.kind === 'loop') lowest = -1;
  const isLinked = system.kind !== 'unread' && system.via.some((path) => links.tree.get(path)?.mode === LINK);
  if (isLinked && (lowest !== Number.POSITIVE_INFINITY || texts.areOdd()))
    for (const { root, rest } of listRoots(name)) {
      const home = root === '' ? ({ kind: 'folder', path: '' } as const) : resolvePath(links, root);
      if (home.kind === 'unread') others.push(home);
      if (home.kind !== 'folder') continue;
      const folder = home.path === '' ? [] : home.path.split('/');
      // nothing climbs out of it
      if (folder.length <= lowest && !texts.areOdd()) continue;
      const manner = { root: folder, maxLinks: MAX_LINKS };
      const readText = (text: string, at: readonly string[]) => dropEmpty(texts.note(text, at));
      others.push(walkPath(links, rest, { ...manner, readText }));
      if (texts.areOdd()) others.push(walkPath(links, rest, { ...manner, readText: cleanText }));
    }
  const unread = [system, ...others].find((each) => each.kind === 'unread');
  return { system, others, isOdd: texts.areOdd(), unread: unread?.kind === 'unread' ? unread.link : null };
}

const SYSTEM = { root: null, maxLinks: MAX_SYSTEM_LINKS } as const;

/** The folders that a name may be read in: its own and each above it. */
function listRoots(name: string): { readonly root: string; readonly rest: string }[] {
  const roots = [{ root: '', rest: name }];
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
    roots.push({ root: name.slice(0, at), rest: name.slice(at + 1) });
  return roots;
}

/** `a/../b` is `b` for BuildKit's `filepath.Clean`; for the system only where `a` is a folder. */
function openTexts({ tree, folders }: TreeLinks) {
  let isOdd = false;
  return {
    areOdd: () => isOdd,
    note(text: string, folder: readonly string[]): string {
      if (text.includes('..')) isOdd ||= takesBackOther(text, folder);
      return text;
    },
  };

  function takesBackOther(text: string, folder: readonly string[]): boolean {
    const at = [...folder];
    let own = 0;
    for (const segment of text.split('/')) {
      if (segment === '' || segment === '.') continue;
      if (segment !== '..') {
        at.push(segment);
        own += 1;
      } else if (own === 0) at.pop();
      else {
        const path = at.join('/');
        if (tree.get(path) !== undefined || !folders.has(path)) return true;
        at.pop();
        own -= 1;
      }
    }
    return false;
  }
}

/** BuildKit does not mind a slash after a file. */
function dropEmpty(text: string): string {
  const kept = text.split('/').filter((segment) => segment !== '' && segment !== '.');
  return (text.startsWith('/') ? '/' : '') + kept.join('/');
}

/** `filepath.Clean` of a link's text. */
function cleanText(text: string): string {
  const kept: string[] = [];
  for (const segment of text.split('/'))
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  return (text.startsWith('/') ? '/' : '') + kept.join('/');
}
