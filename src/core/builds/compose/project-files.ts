import { SourceText } from '../source-text.js';
import type { Tree } from '../tree.js';
import { MAX_FILES, MAX_LENGTH } from './bounds.js';
import { fromRooted, type RootedPath } from './rooted-path.js';
import { decodeYaml } from './text-decoding.js';

/** `wanted`: its content is not at hand yet, and the caller will read once more. */
export type FileText =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'wanted' }
  | { readonly kind: 'problem'; readonly message: string };

/** The files of the repository as one project reads them. */
export class ProjectFiles {
  readonly tree: Tree;
  private readonly known = new Map<string, FileText>();

  constructor(tree: Tree) {
    this.tree = tree;
  }

  read(path: RootedPath): FileText {
    const inside = fromRooted(path);
    if (inside === null) return { kind: 'problem', message: 'is outside of the repository' };
    const known = this.known.get(inside);
    if (known !== undefined) return known;
    if (this.known.size >= MAX_FILES) {
      return { kind: 'problem', message: `is one file more than the ${MAX_FILES} that one project may read` };
    }
    const file = this.load(inside);
    this.known.set(inside, file);
    return file;
  }

  private load(path: string): FileText {
    if (!this.tree.has(path)) return { kind: 'problem', message: 'does not exist' };
    const file = this.tree.read(path);
    if (file.kind === 'absent') return { kind: 'wanted' };
    if (file.kind === 'unreadable') return { kind: 'problem', message: file.reason };
    if (file.bytes.length > MAX_LENGTH) {
      return { kind: 'problem', message: `is longer than ${MAX_LENGTH} bytes, the most that is read` };
    }
    const text = decodeYaml(file.bytes);
    if (text === null) return { kind: 'problem', message: 'is not UTF-8 text' };
    return { kind: 'text', source: new SourceText(path, text) };
  }

  hasFile(path: RootedPath): boolean {
    const inside = fromRooted(path);
    return inside !== null && this.tree.has(inside);
  }

  /** Whether there is such a folder; outside of the repository nobody knows, and it is taken for one. */
  hasFolder(path: RootedPath): boolean {
    const inside = fromRooted(path);
    if (inside === null || inside === '.') return true;
    return foldersOf(this.tree).has(inside);
  }
}

/** Many projects ask the same tree. */
const KNOWN_FOLDERS = new WeakMap<Tree, Set<string>>();

function foldersOf(tree: Tree): Set<string> {
  const known = KNOWN_FOLDERS.get(tree);
  if (known !== undefined) return known;
  const folders = listFolders(tree.paths);
  KNOWN_FOLDERS.set(tree, folders);
  return folders;
}

function listFolders(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
