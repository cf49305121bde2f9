import type { BuildFolders } from '../build-folders.js';
import { pathWithin, resolvePath } from '../repo-path.js';
import { isUnknown } from '../unknown-texts.js';

interface Checkout {
  /** Relative to the workspace and normalised. */
  readonly folder: string;
  readonly isOurs: boolean;
  /** The name of the repository as a text with stand-ins, where it cannot be known. */
  readonly doubt: string | null;
}

/** Where the steps of a job have put the repository, and others, within the runner's workspace. */
export class RunnerWorkspace {
  private readonly checkouts: Checkout[] = [];
  /** The path of a checkout that cannot be known, as a text with stand-ins. */
  unknownPath: string | null = null;

  /** `path` of actions/checkout, and whether it is this repository or its fork. */
  checkOut(path: string, { isOurs, doubt }: Omit<Checkout, 'folder'>): void {
    if (isUnknown(path)) {
      this.unknownPath = path;
      return;
    }
    const folder = resolvePath('.', path);
    if (folder !== null) this.checkouts.push({ folder, isOurs, doubt });
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

  /** Whether the workspace is the repository and nothing else. */
  get isPlain(): boolean {
    return this.checkouts.every(({ folder, isOurs }) => folder === '.' && isOurs);
  }

  private doubtOf(path: string | null): string | null {
    return path === null ? null : (this.checkoutOf(path)?.doubt ?? null);
  }

  /** A path of the workspace as a path of the repository, or null where something else lies there. */
  toRepository(path: string): string | null {
    const checkout = this.checkoutOf(path);
    if (checkout === null) return this.checkouts.length === 0 ? path : null;
    return checkout.isOurs ? pathWithin(checkout.folder, path) : null;
  }

  /** A path of the repository as a path of the workspace. */
  toWorkspace(path: string): string {
    const folder = this.checkouts.findLast(({ isOurs }) => isOurs)?.folder ?? '.';
    return resolvePath(folder, path) ?? path;
  }

  /** The innermost checkout around a path; of two in one folder the later one has replaced the other. */
  private checkoutOf(path: string): Checkout | null {
    let found: Checkout | null = null;
    for (const checkout of this.checkouts)
      if (
        pathWithin(checkout.folder, path) !== null &&
        (found === null || pathWithin(found.folder, checkout.folder) !== null)
      )
        found = checkout;
    return found;
  }

  /** A folder that holds the repository, as the repository sees it: `..`. */
  private nameAbove(path: string | null): string | null {
    const ours = this.checkouts.findLast(({ isOurs }) => isOurs)?.folder;
    if (path === null || ours === undefined) return null;
    const below = pathWithin(path, ours);
    if (below === null || below === '.') return null;
    return below
      .split('/')
      .map(() => '..')
      .join('/');
  }
}
