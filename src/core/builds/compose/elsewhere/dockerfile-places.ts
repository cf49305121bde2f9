import type { Build } from '../../build.js';
import { isVendored } from '../../build-files.js';
import { baseName, pathWithin, resolvePath } from '../../repo-path.js';
import { inWrittenCase, type Tree } from '../../tree.js';
import { cleanPath } from '../rooted-path.js';
import type { ServiceIndex } from './service-index.js';
import { NOWHERE } from './starts.js';

/** Tells where paths lead to Dockerfiles. */
export class DockerfilePlaces {
  private readonly tree: Tree;
  private readonly index: ServiceIndex;

  constructor(tree: Tree, index: ServiceIndex) {
    this.tree = tree;
    this.index = index;
  }

  readonly isThere = ({ dockerfile, inline }: Build): boolean =>
    inline !== null || (dockerfile !== null && this.hasDockerfile(dockerfile));

  isMissing(build: Build): boolean {
    return build.dockerfile !== null && !this.isThere(build);
  }

  /** Whether it is not known where a path leads, or a `.env` in the folder may give it other values. */
  mayLead(path: string | undefined, folder: string): boolean {
    return (
      path === undefined ||
      this.leads(path, folder) ||
      (this.mayBegin(path, folder) && this.tree.has(resolvePath(folder, '.env') ?? ''))
    );
  }

  /** Whether a path leads to a Dockerfile if it begins in a folder. */
  leads(path: string | undefined, folder: string): boolean {
    return path !== undefined && this.mayBegin(path, folder) && this.isAt(path, folder);
  }

  isAt(path: string, folder: string): boolean {
    const place = resolvePath(folder, path);
    return place !== null && this.hasDockerfile(place);
  }

  /**
   * A folder, which need not be there, from where a path that leads out of it leads to the only Dockerfile whose path ends so.
   * Null: there is none, or more than one, or the path leads back into the folder of its file, so that it is meant from there.
   */
  findStart(path: string, folder: string): string | null {
    const own = resolvePath(folder, path);
    if (own !== null && pathWithin(folder, own) !== null) return null;
    const parts = cleanPath(path).split('/');
    const inside = parts.findIndex((part) => part !== '..');
    const ending = parts.slice(inside).join('/');
    if (inside < 1 || !ending.includes('/')) return null;
    const [found, ...others] = this.tree
      .namesakes(baseName(ending))
      .filter((each) => (each === ending || each.endsWith(`/${ending}`)) && !isVendored(each));
    if (found === undefined || others.length > 0) return null;
    const start = found.slice(0, -ending.length);
    return start + Array.from({ length: inside }, () => NOWHERE).join('/');
  }

  /** A path that leads out of a folder would do the same from any other there, so the first file has to be in it. */
  private mayBegin(path: string, folder: string): boolean {
    return !cleanPath(path).startsWith('..') || this.index.hasFiles(folder);
  }

  /** On Windows a backslash parts folders. */
  private hasDockerfile(path: string): boolean {
    const has = (each: string): boolean => this.tree.has(inWrittenCase(each, this.tree));
    return has(path) || (path.includes('\\') && has(path.replaceAll('\\', '/')));
  }
}
