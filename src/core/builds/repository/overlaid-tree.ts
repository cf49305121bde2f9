import type { Tree, TreeFile } from '../tree.js';

/** What is at a path in the place of what the tree has there. */
export interface OverlaidFile {
  readonly file: TreeFile;
  /** Equal only where the file says the same. */
  identify(): string;
}

/** A tree in which some paths hold something else; its lists are those of the tree. `find`: null where they do not. */
export function overlayTree(tree: Tree, find: (path: string) => OverlaidFile | null): Tree {
  return {
    // who asks for a list depends on all of it
    get paths() {
      return tree.paths;
    },
    get buildFiles() {
      return tree.buildFiles;
    },
    wanted: tree.wanted,
    hasFolder: (path) => tree.hasFolder(path),
    select: (name, test) => tree.select(name, test),
    match: (glob) => tree.match(glob),
    namesakes: (name) => tree.namesakes(name),
    twinsOf: (path) => tree.twinsOf(path),
    endingsOf: (path) => tree.endingsOf(path),
    isLed: (path) => tree.isLed(path),
    foldersNamed: (name) => tree.foldersNamed(name),
    below: (folder) => tree.below(folder),
    ...(tree.isLink === undefined ? {} : { isLink: tree.isLink }),
    ...(tree.findFolder === undefined ? {} : { findFolder: tree.findFolder }),
    has: (path) => find(path) !== null || tree.has(path),
    read: (path) => find(path)?.file ?? tree.read(path),
    identify(path) {
      const found = find(path);
      return found === null ? tree.identify(path) : found.identify();
    },
  };
}
