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
  /** A text goes back through a link, so BuildKit's own steps may disagree. */
  readonly isOdd: boolean;
  /** A link whose text must be known first. */
  readonly unread: string | null;
}

export const AMBIGUOUS_LINK =
  'is a symbolic link that BuildKit and the system read differently, because BuildKit does not follow links out of the folder of the Dockerfile or the build context: link to a file in the same folder, or copy the file there';

/** Why a name is not a file, by where its link leads. */
export const LINK_REASONS: Readonly<
  Record<Exclude<ResolvedPath['kind'], 'file' | 'folder' | 'unread'>, string>
> = {
  outside: 'is a symbolic link that leads out of the tree',
  missing: 'is a symbolic link to a file that does not exist',
  loop: 'is a symbolic link that points back to itself',
  'too-long': 'is a symbolic link whose text is longer than file systems allow',
  submodule: 'is a symbolic link into a submodule, which is not available',
};

/** As many as BuildKit's `RootPath` follows. */
const MAX_LINKS = 255;

/** Follows a name through a tree in every manner in which it may be read. */
export function readLinks(links: TreeLinks, name: string): LinkReadings {
  const { tree } = links;
  const texts = openTexts(links);
  let lowest = Number.POSITIVE_INFINITY;
  const system = walkPath(links, name, {
    ...SYSTEM,
    readText: (text, at) => texts.note(text, at, 0),
    onClimb: (depth) => {
      lowest = Math.min(lowest, depth);
    },
  });
  const isLinked = system.kind !== 'unread' && system.via.some((path) => tree.get(path)?.mode === LINK);
  // BuildKit follows more links, and does not mind a slash after a file
  if (system.kind === 'loop' || texts.areLoose()) lowest = -1;
  const read = () => readInRoots(links, name, texts, lowest);
  const before = texts.areTakenBack();
  let others = isLinked ? read() : [];
  if (texts.areTakenBack() !== before) others = read();
  const unread = [system, ...others].find((each) => each.kind === 'unread');
  return { system, others, isOdd: texts.areOdd(), unread: unread?.kind === 'unread' ? unread.link : null };
}

/** What a name is where nothing leads out of its folder, or of one above it. `lowest`: how far up the system's way leads. */
function readInRoots(links: TreeLinks, name: string, texts: Texts, lowest: number): ResolvedPath[] {
  if (lowest === Number.POSITIVE_INFINITY && !texts.areTakenBack()) return [];
  return listRoots(name).flatMap(({ root, rest }) => {
    const home = root === '' ? ({ kind: 'folder', path: '' } as const) : resolvePath(links, root);
    if (home.kind !== 'folder') return home.kind === 'unread' ? [home] : [];
    const folder = home.path === '' ? [] : home.path.split('/');
    if (folder.length <= lowest && !texts.areTakenBack()) return [];
    const manner = { root: folder, maxLinks: MAX_LINKS };
    const readText = (text: string, at: readonly string[]) => dropEmpty(texts.note(text, at, folder.length));
    const found = walkPath(links, rest, { ...manner, readText });
    return texts.areTakenBack()
      ? [found, walkPath(links, rest, { ...manner, readText: cleanText })]
      : [found];
  });
}

const SYSTEM = { root: null, maxLinks: MAX_SYSTEM_LINKS } as const;

/** The folders that a name may be read in: its own and each above it. */
function listRoots(name: string): { readonly root: string; readonly rest: string }[] {
  const roots = [{ root: '', rest: name }];
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
    roots.push({ root: name.slice(0, at), rest: name.slice(at + 1) });
  return roots;
}

interface Texts {
  /** `a/../b` is `b` for BuildKit's `filepath.Clean`; for the system only where `a` is a folder. */
  areTakenBack(): boolean;
  /** It leads back through a link, where BuildKit's own steps may disagree. */
  areOdd(): boolean;
  /** A name before a slash at the end is a folder for the system only. */
  areLoose(): boolean;
  /** Takes notice of a link's text; `floor`: how many folders `..` does not leave. */
  note(text: string, folder: readonly string[], floor: number): string;
}

function openTexts(links: TreeLinks): Texts {
  let isTakenBack = false;
  let isOdd = false;
  let isLoose = false;
  return {
    areTakenBack: () => isTakenBack,
    areOdd: () => isOdd,
    areLoose: () => isLoose,
    note(text, folder, floor) {
      const back = text.includes('..') ? findTakenBack(links, text, folder, floor) : null;
      isTakenBack ||= back !== null;
      isOdd ||= back === 'link';
      isLoose ||= /\/\.?$/.test(text);
      return text;
    },
  };
}

/** What a text goes back from that is not a folder. */
function findTakenBack(
  { tree, folders }: TreeLinks,
  text: string,
  folder: readonly string[],
  floor: number,
): 'link' | 'other' | null {
  let isLink = false;
  let found: 'other' | null = null;
  const at = text.startsWith('/') ? folder.slice(0, floor) : [...folder];
  let own = 0;
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') {
      at.push(segment);
      own += 1;
      isLink ||= tree.get(at.join('/'))?.mode === LINK;
      continue;
    }
    const path = at.join('/');
    if (own > 0 && isLink) return 'link';
    if (own > 0 && (tree.get(path) !== undefined || !folders.has(path))) found = 'other';
    if (at.length > floor) at.pop();
    own = Math.max(0, own - 1);
  }
  return found;
}

/** Without slashes and dots that mean nothing. */
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
