import { parentFolder } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import type { WrittenVariables } from '../shell/written-variables.js';
import { sayTree } from '../sources/references.js';
import type { YamlTree } from '../yaml-tree.js';

/** A script that puts a program among those of the system: `sudo cp x /usr/bin/jq`. */
const PUTTING =
  /(?:\b(?:cp|mv|ln|install|tee|rsync)\b|>)[^\n\\;&|]*[\s"'=>](?:~|\$\{?HOME\}?|\/opt|\/usr(?:\/local)?)?\/(?:[\w.-]+\/)*s?bin\b/;

const FOLDERS = new WeakMap<Tree, readonly string[]>();
const PUT = new WeakMap<YamlTree, boolean>();

/** Whether a program that is called by a usual name may be one of the repository: of a folder on the path, or put in its place. */
export function mayRunOthers({ paths }: WrittenVariables, tree: Tree, job: YamlTree): boolean {
  const isPut = PUT.get(job) ?? PUTTING.test(sayTree(job));
  PUT.set(job, isPut);
  if (isPut || paths.isEmpty) return isPut;
  const folders = FOLDERS.get(tree) ?? [...new Set(tree.paths.map(parentFolder))];
  FOLDERS.set(tree, folders);
  return folders.some((folder) => paths.mayHold(folder));
}
