import type { FileChoice } from '../policy/query/file-choice.js';
import { AMBIGUOUS_LINK, LINK_REASONS, type LinkReadings, readLinks } from './link-readings.js';
import { LINK, type ModeTree } from './tree-entry.js';
import { listFolders, MAX_LINKS, type ResolvedPath } from './tree-path.js';

/** A Dockerfile whose name leads through a symbolic link, to the file that it is or to none. */
export type LinkedFile = { readonly path: string } & (
  | { readonly real: string; readonly linkChanged: boolean }
  | { readonly unreadable: string }
);

/** A link by another name that leads where the tree does not say what there is: perhaps a folder with Dockerfiles. */
export interface OpenLink {
  readonly path: string;
  readonly kind: 'outside' | 'submodule' | 'missing';
  /** The absolute path that it leads to, where it is one. */
  readonly target: string | null;
  /** The last name on its way; empty: a folder for certain, or nothing. */
  readonly end: string;
  /** The submodule where it ends, if nothing else changed on its way: what that means is said of the submodule itself. */
  readonly moved?: string;
}

/** What a change does to paths, as far as links are concerned. */
export interface PathChanges {
  /** Path now → path in the base; null where the base has none. */
  readonly paths: { get(path: string): string | null | undefined; has(path: string): boolean };
  readonly removed: { has(path: string): boolean };
}

export interface LinkQuery {
  readonly tree: ModeTree;
  /** Null: everything counts. */
  readonly changes: PathChanges | null;
  readonly choose: (path: string) => FileChoice;
  /** Link → its text. */
  readonly targets: ReadonlyMap<string, string>;
  /** The paths to start from: links, or what leads through them. */
  readonly starts: Iterable<string>;
  /** Files that are judged under their own names. */
  readonly judged: { has(path: string): boolean };
  /** Names that count although nothing on their way changed: builds make something new of them. */
  readonly touched?: { has(path: string): boolean };
  /** Whether what the base has wrong is excused, so that it matters by which name a file is compared. */
  readonly comparesFindings: boolean;
  /** Equal for two paths where the policy treats them alike. */
  readonly describeTreatment: (path: string) => string;
}

export interface LinkedFiles {
  readonly files: readonly LinkedFile[];
  readonly open: readonly OpenLink[];
  /** Names left out although there may be a file: it is judged by its own name, or is in a submodule that stayed as it was. */
  readonly leftOut: ReadonlySet<string>;
  /** Links whose text has to be known before the lists are complete. */
  readonly unread: ReadonlySet<string>;
}

/** Links to folders that have links to folders can multiply names without end. In steps along paths: about two seconds. */
const MAX_STEPS = 2_000_000;

/** So many names that nobody can look at all of them. */
class TooManyNames extends Error {}

/**
 * Dockerfiles that are judged under a name with a symbolic link in it: those whose link changed, or anything that it leads
 * through (a change to `shared.txt` is one to `Dockerfile` → `shared.txt`). A second name of a file that is judged already
 * is left out where the policy treats both alike. Null where the links multiply without end.
 */
export function findLinkedFiles(query: LinkQuery): LinkedFiles | null {
  const starts = [...query.starts];
  if (starts.length === 0) return { files: [], open: [], leftOut: new Set(), unread: new Set() };
  const finder = new LinkFinder(query);
  try {
    for (const start of starts) finder.follow(start, true, []);
  } catch (error) {
    if (error instanceof TooManyNames) return null;
    throw error;
  }
  const { files, open, leftOut, unread } = finder;
  return { files: [...files.values()], open: [...open.values()], leftOut, unread };
}

type Broken = Extract<ResolvedPath, { readonly kind: keyof typeof LINK_REASONS }>;

const isBroken = (end: ResolvedPath): end is Broken => end.kind in LINK_REASONS;

const isAround = (folder: string, name: string): boolean => folder === '' || name.startsWith(`${folder}/`);

const pathOf = (end: ResolvedPath): string | null => (end.kind === 'file' ? end.path : null);

class LinkFinder {
  readonly files = new Map<string, LinkedFile>();
  readonly open = new Map<string, OpenLink>();
  readonly leftOut = new Set<string>();
  readonly unread = new Set<string>();
  readonly #query: LinkQuery;
  readonly #folders: ReadonlySet<string>;
  readonly #sorted: readonly string[];
  #steps = 0;

  constructor(query: LinkQuery) {
    this.#query = query;
    this.#folders = listFolders(query.tree);
    this.#sorted = [...query.tree.keys()].sort();
  }

  /** Looks at a name. `leads`: it is a link, or leads through one, by its own last segment or before. */
  follow(name: string, leads: boolean, above: readonly string[]): void {
    this.#spend((1 + (name.length + above.length) / 64) / 4);
    const readings = leads ? this.#read(name) : null;
    if (readings !== null && readings.unread !== null) {
      this.unread.add(readings.unread);
      return;
    }
    const ends = readings === null ? [] : [readings.system, ...readings.others];
    // what BuildKit finds around the link itself has shorter names
    for (const end of ends)
      if (end.kind === 'folder' && (end === readings?.system || !isAround(end.path, name)))
        this.#expand(name, end.path, above);
    if (readings?.system.kind === 'folder' && !ends.some(({ kind }) => kind === 'file')) return;
    if (this.#query.choose(name) === 'judged') this.#consider(name);
    else if (readings !== null) this.#leaveOpen(name, readings);
  }

  #expand(name: string, real: string, above: readonly string[]): void {
    // a folder that contains itself has no new files in it, and over too many links nothing can be opened
    if (above.includes(real) || above.length >= MAX_LINKS) return;
    for (const path of this.#listInside(real)) {
      const inside = real === '' ? path : path.slice(real.length + 1);
      this.follow(`${name}/${inside}`, this.#query.tree.get(path)?.mode === LINK, [...above, real]);
    }
  }

  #consider(path: string): void {
    if (this.files.has(path)) return;
    this.#spend(8);
    const readings = this.#read(path);
    const { unread, isOdd } = readings;
    if (unread !== null) {
      this.unread.add(unread);
      return;
    }
    const files = this.#listFiles(path, readings);
    const reason = this.#findReason(path, readings);
    const [file] = files.values();
    if (file === undefined) {
      if (reason !== null) this.files.set(path, { path, unreadable: reason });
      else if (this.#isLeftOut(path, readings)) this.leftOut.add(path);
    } else if (files.size > 1 || isOdd || reason !== null)
      this.files.set(path, { path, unreadable: AMBIGUOUS_LINK });
    else this.files.set(path, file);
  }

  /** Why a name is not a file, where that is part of the change. */
  #findReason(path: string, { system, others }: LinkReadings): string | null {
    if (this.#counts(path, system) && isBroken(system)) return LINK_REASONS[system.kind];
    const isHidden = others.some((end) => end.kind === 'submodule' && this.#counts(path, end));
    return isHidden ? AMBIGUOUS_LINK : null;
  }

  /** What a name may be, as far as the change concerns it and it is not judged by its own name. */
  #listFiles(path: string, { system, others }: LinkReadings): ReadonlyMap<string, LinkedFile> {
    const files = new Map<string, LinkedFile>();
    for (const end of [system, ...others]) {
      if (end.kind !== 'file' || files.has(end.path) || !this.#counts(path, end)) continue;
      if (!this.#isTouched(end.via) && this.#isBuiltAlike(path, end.path)) continue;
      // which of its files was judged by this name is unknown
      const linkChanged = end.path !== pathOf(system) || this.#isTouched(end.via.slice(0, -1));
      if (!this.#isRepetition(path, end.path, linkChanged))
        files.set(end.path, { path, real: end.path, linkChanged });
    }
    return files;
  }

  #isLeftOut(path: string, { system, others }: LinkReadings): boolean {
    const isRepeated = (end: ResolvedPath) => end.kind === 'file' && this.#counts(path, end);
    return system.kind === 'submodule' || [system, ...others].some(isRepeated);
  }

  #leaveOpen(path: string, { system }: LinkReadings): void {
    const { kind, via } = system;
    if (kind !== 'outside' && kind !== 'submodule' && kind !== 'missing') return;
    const target = kind === 'outside' ? system.target : null;
    const end = 'end' in system ? system.end : '';
    if (!this.#isTouched(via)) return;
    const moved = kind === 'submodule' ? this.#findMoved(via) : null;
    this.open.set(path, { path, kind, target, end, ...(moved === null ? {} : { moved }) });
  }

  /** The end of a way of which nothing before it changed, as far as it is known what was before. */
  #findMoved(via: readonly string[]): string | null {
    const { changes } = this.#query;
    const end = via.at(-1) ?? '';
    const wasThere = changes === null || !changes.paths.has(end) || changes.paths.get(end) === end;
    return wasThere && (changes === null || !this.#isTouched(via.slice(0, -1))) ? end : null;
  }

  #counts(path: string, { via }: ResolvedPath): boolean {
    return this.#query.touched?.has(path) === true || this.#isTouched(via);
  }

  /** Whether builds make something new of the file's own name as well: what they make of it is said there. */
  #isBuiltAlike(path: string, real: string): boolean {
    const { touched, describeTreatment } = this.#query;
    return touched?.has(real) === true && describeTreatment(path) === describeTreatment(real);
  }

  /** Whether anything on the way is part of the change. */
  #isTouched(via: readonly string[]): boolean {
    const { changes } = this.#query;
    return changes === null || via.some((path) => changes.paths.has(path) || changes.removed.has(path));
  }

  #isRepetition(path: string, real: string, linkChanged: boolean): boolean {
    const { judged, describeTreatment, comparesFindings, changes, tree } = this.#query;
    // a changed link that is a Dockerfile itself is reported where people look for it
    if (changes?.paths.has(path) && tree.get(path)?.mode === LINK) return false;
    // what a file is excused by its own name is new by another, unless it has only moved from there
    if (comparesFindings && linkChanged && changes?.paths.get(real) !== path) return false;
    return judged.has(real) && describeTreatment(path) === describeTreatment(real);
  }

  #read(path: string): LinkReadings {
    const { tree, targets } = this.#query;
    return readLinks({ tree, folders: this.#folders, targets, spend: (cost) => this.#spend(cost) }, path);
  }

  #spend(cost: number): void {
    this.#steps += cost;
    if (this.#steps > MAX_STEPS) throw new TooManyNames();
  }

  /** The paths that lie in a folder, in their order. */
  *#listInside(folder: string): Generator<string> {
    const start = folder === '' ? '' : `${folder}/`;
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    for (let path = this.#sorted[low]; path?.startsWith(start); path = this.#sorted[++low]) yield path;
  }
}
