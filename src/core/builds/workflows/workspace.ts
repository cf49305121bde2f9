import type { BuildFolders } from '../build-folders.js';
import { pathWithin, resolvePath } from '../repo-path.js';
import { isUnknown } from '../unknown-texts.js';
import { HeldWarnings } from './checkouts/held-warnings.js';
import type { PlacedChange } from './checkouts/placed-change.js';
import type { Doing } from './made/told-problems.js';
import { MadeFiles } from './made-files/made-files.js';

interface Checkout {
  /** Relative to the workspace and normalised. */
  readonly folder: string;
  readonly isOurs: boolean;
  /** The name of the repository as a text with stand-ins, where it cannot be known. */
  readonly doubt: string | null;
  /** What of this repository it is, as a text with stand-ins; null: this change. */
  readonly foreign: string | null;
  /** Whether it happens in any case. */
  readonly isCertain: boolean;
  /** What it brings, to tell it from others. */
  readonly origin: string;
}

export interface PlacedSwitch {
  readonly file: string;
  readonly line: number;
  /** Completes "A script …". */
  readonly said: string;
  /** Whether it still holds for a commit that is checked out later. */
  readonly isLasting: boolean;
  readonly doing: Doing;
}

/** Where the steps of a job have put the repository, and others, within the runner's workspace. */
export class RunnerWorkspace {
  private readonly checkouts: Checkout[] = [];
  /** The path of a checkout that cannot be known, as a text with stand-ins. */
  unknownPath: string | null = null;
  /** Other commits that scripts have put there, and where they do so. */
  switches: readonly PlacedSwitch[] = [];
  /** Scripts that say nothing of build files: which files they write is read once it is known that the job builds. */
  readonly unread: (() => void)[] = [];
  /** What scripts do to files. */
  readonly changes: PlacedChange[] = [];
  /** Warnings about build files that they write. */
  readonly held = new HeldWarnings();
  /** The files whose texts they write. */
  readonly made = new MadeFiles();
  /** The files of the repository that builds are read from. */
  readonly buildFiles = new Set<string>();
  /** Those that programs are given, which may build from them. */
  readonly handedFiles = new Set<string>();
  /** The usual files of variables that `docker compose` takes, and whether it may build by them; `*`: any. */
  readonly environmentFiles = new Map<string, boolean>();
  /** Those whose commands its scripts and actions run as their own. */
  readonly readIn = new Set<string>();
  /** What else than this change is looked at, by each step within which others are read. */
  private readonly watches: Set<string>[] = [];

  /** `path` of actions/checkout, and what it brings. `isKnown`: whether the repository has such a folder itself. */
  checkOut(
    path: string,
    checkout: Omit<Checkout, 'folder'>,
    isKnown: (folder: string) => boolean = () => true,
  ): void {
    this.made.clear();
    if (isUnknown(path)) {
      this.unknownPath = path;
      return;
    }
    const folder = resolvePath('.', path);
    if (folder === null) return;
    const isFirst = !this.checkouts.some((each) => each.folder === folder);
    // nothing else could be there
    const isAlone = !checkout.isCertain && isFirst && (folder === '.' || !isKnown(folder));
    if (folder === '.' && checkout.isCertain)
      this.switches = this.switches.filter(({ isLasting }) => isLasting);
    this.checkouts.push({ ...checkout, folder, isCertain: checkout.isCertain || isAlone });
  }

  noteSwitch(found: PlacedSwitch): void {
    this.made.clear();
    this.switches = [...this.switches, found];
  }

  /** What else than this change is looked at meanwhile. */
  watch(read: () => void): ReadonlySet<string> {
    const seen = new Set<string>();
    this.watches.push(seen);
    read();
    this.watches.pop();
    return seen;
  }

  /** The folder where relative paths of a step start; null: it cannot be known. */
  enter(folder: string, path: string): string | null {
    return isUnknown(path) ? null : resolvePath(folder, path);
  }

  /** The paths of a step that runs in a folder of the workspace. */
  foldersAt(folder: string): BuildFolders {
    return {
      resolve: (path) => {
        const inWorkspace = resolvePath(folder, path);
        return inWorkspace === null ? null : this.toRepository(inWorkspace);
      },
      nameOutside: (path) => this.nameAbove(resolvePath(folder, path)) ?? path,
      doubtOf: (path) => this.doubtOf(resolvePath(folder, path)),
    };
  }

  /** A path seen from a folder as a path of the repository, for what says nothing of what is built. */
  find(folder: string, path: string): string | null {
    const inWorkspace = resolvePath(folder, path);
    return inWorkspace === null ? null : this.locate(inWorkspace, this.checkoutsOf(inWorkspace));
  }

  /** Other repositories that lie in the workspace, and where. */
  get origins(): readonly string[] {
    return this.checkouts.flatMap(({ isOurs, origin, folder }) => (isOurs ? [] : [`${folder} ${origin}`]));
  }

  /** What decides where paths lead: equal ones lead to the same files. */
  get layout(): string {
    const { checkouts } = this;
    return JSON.stringify(
      checkouts.map(({ folder, isOurs, isCertain, foreign }) => [folder, isOurs, isCertain, foreign]),
    );
  }

  /** Whether the workspace is this change and nothing else. */
  get isPlain(): boolean {
    return this.checkouts.every(
      ({ folder, isOurs, foreign }) => folder === '.' && isOurs && foreign === null,
    );
  }

  /** Whether another repository lies at a path for certain. */
  isElsewhere(path: string): boolean {
    const chosen = choose(this.checkoutsOf(path));
    return chosen !== undefined && !chosen.isOurs && chosen.doubt === null;
  }

  private doubtOf(path: string | null): string | null {
    return path === null ? null : this.doubtAt(path);
  }

  /** The repository that lies at a path, where it cannot be known. */
  doubtAt(path: string): string | null {
    return this.checkoutsOf(path).at(-1)?.doubt ?? null;
  }

  /** Whether another commit of this repository may lie at a path. */
  hasForeign(path: string): boolean {
    return this.checkoutsOf(path).some(({ foreign }) => foreign !== null);
  }

  /** A path of the workspace as a path of the repository, or null where something else lies there. */
  toRepository(path: string): string | null {
    const found = this.checkoutsOf(path);
    const chosen = choose(found);
    const seen = this.watches.at(-1);
    if (chosen?.isOurs === true && seen !== undefined)
      for (const { isOurs, foreign, doubt, folder } of found) {
        if (foreign !== null) seen.add(foreign);
        else if (!isOurs || folder !== chosen.folder) seen.add(doubt ?? 'another repository or folder');
      }
    return this.locate(path, found);
  }

  private locate(path: string, found: readonly Checkout[]): string | null {
    const chosen = choose(found);
    if (chosen === undefined) return this.checkouts.length === 0 ? path : null;
    return chosen.isOurs ? pathWithin(chosen.folder, path) : null;
  }

  /** A path of the repository as a path of the workspace. */
  toWorkspace(path: string): string {
    return resolvePath(this.ownFolder ?? '.', path) ?? path;
  }

  /** Where this change is, or else something of this repository. */
  private get ownFolder(): string | undefined {
    const ours = this.checkouts.filter(({ isOurs }) => isOurs);
    return (ours.findLast(({ foreign }) => foreign === null) ?? ours.at(-1))?.folder;
  }

  /**
   * What may lie at a path: the innermost checkout around it, of two in one folder the later one, and what was there before
   * where that one may not happen.
   */
  private checkoutsOf(path: string): readonly Checkout[] {
    let found: Checkout[] = [];
    for (const checkout of this.checkouts) {
      const [innermost] = found.slice(-1);
      if (pathWithin(checkout.folder, path) === null) continue;
      if (innermost !== undefined && pathWithin(innermost.folder, checkout.folder) === null) continue;
      found = checkout.isCertain ? [checkout] : [...found, checkout];
    }
    return found;
  }

  /** A folder that holds the repository, as the repository sees it: `..`. */
  private nameAbove(path: string | null): string | null {
    const ours = this.ownFolder;
    if (path === null || ours === undefined) return null;
    const below = pathWithin(path, ours);
    if (below === null || below === '.') return null;
    return below
      .split('/')
      .map(() => '..')
      .join('/');
  }
}

/** The one whose files are taken for what is there. */
function choose(found: readonly Checkout[]): Checkout | undefined {
  return (
    found.findLast(({ isOurs, foreign }) => isOurs && foreign === null) ??
    found.findLast(({ isOurs }) => isOurs) ??
    found.at(-1)
  );
}
