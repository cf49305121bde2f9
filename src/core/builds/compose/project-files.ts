import type { Tree } from '../tree.js';
import { MAX_FILES } from './bounds.js';
import { fromRooted, type RootedPath } from './rooted-path.js';
import type { TreeText } from './tree-text.js';
import { problem, type TreeTexts, textsOf } from './tree-texts.js';

/** The files of the repository as one project reads them. */
export class ProjectFiles {
  readonly texts: TreeTexts;
  private readonly paths = new Set<string>();

  constructor(tree: Tree) {
    this.texts = textsOf(tree);
  }

  read(path: RootedPath): TreeText {
    return this.open(path, (inside) => this.texts.read(inside));
  }

  readVariables(path: RootedPath): TreeText {
    return this.open(path, (inside) => this.texts.readVariables(inside));
  }

  private open(path: RootedPath, read: (inside: string) => TreeText): TreeText {
    const inside = fromRooted(path);
    if (inside === null) return problem('is outside of the repository', true);
    if (!this.paths.has(inside) && this.paths.size >= MAX_FILES) {
      return problem(`is one file more than the ${MAX_FILES} that one project may read`, true);
    }
    this.paths.add(inside);
    return read(inside);
  }

  hasFile(path: RootedPath): boolean {
    const inside = fromRooted(path);
    return inside !== null && this.texts.tree.has(inside);
  }

  /** Whether a file is there that nobody has named. Compose takes a link to a file that is not there for none. */
  hasImplied(path: RootedPath): boolean {
    if (!this.hasFile(path)) return false;
    const found = this.readVariables(path);
    return found.kind !== 'problem' || found.isDangling !== true;
  }

  /** Whether there is such a folder; outside the repository this is unknown, and it is taken for one. */
  hasFolder(path: RootedPath): boolean {
    const inside = fromRooted(path);
    return inside === null || inside === '.' || this.texts.hasFolder(inside);
  }
}
