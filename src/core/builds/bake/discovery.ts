import { baseName, parentFolder } from '../repo-path.js';
import type { Tree } from '../tree.js';

/** The names that bake reads where it is told none, in this order. */
export const DEFAULT_FILES = [
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
];
export const DEFAULT_COMPOSE_FILES = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
];

/** Files that bake reads together. */
export interface FoundProject {
  readonly folder: string;
  readonly files: readonly string[];
  readonly composeFiles: readonly string[];
}

/** The bake projects of a repository: the default names of a folder are one, every other file stands alone. */
export function findProjects(tree: Tree): readonly FoundProject[] {
  const folders = new Map<string, string[]>();
  const alone: FoundProject[] = [];
  for (const path of tree.paths) {
    const name = baseName(path);
    if (!/bake/i.test(name) || !/\.(?:hcl|json)$/i.test(name)) continue;
    const folder = parentFolder(path);
    if (DEFAULT_FILES.includes(name)) folders.set(folder, [...(folders.get(folder) ?? []), path]);
    else alone.push({ folder, files: [path], composeFiles: [] });
  }
  const projects = [...folders.keys()].map((folder) => ({
    folder,
    files: existing(tree, folder, DEFAULT_FILES),
    composeFiles: existing(tree, folder, DEFAULT_COMPOSE_FILES),
  }));
  return [...projects, ...alone];
}

export function existing(tree: Tree, folder: string, names: readonly string[]): readonly string[] {
  const prefix = folder === '.' ? '' : `${folder}/`;
  return names.map((name) => prefix + name).filter((path) => tree.has(path));
}
