import { listFolders } from '../compose/file-choice.js';
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
  /** Of a file that bake reads where it is told to: that file on top of the default ones next to it. */
  readonly overlays?: readonly FoundProject[];
}

/** All bake projects of a repository. */
export interface FoundProjects {
  readonly defaults: readonly FoundProject[];
  readonly alone: readonly FoundProject[];
  /** Compose files that bake reads where there is nothing else, or where it is told to. */
  readonly composeOnly: readonly FoundProject[];
}

/** The bake projects of a repository: the default names of a folder are one, every other file is one too. */
export function findProjects(tree: Tree): FoundProjects {
  const folders = new Map<string, string[]>();
  const alone: FoundProject[] = [];
  for (const path of tree.buildFiles) {
    const name = baseName(path);
    if (!/bake/i.test(name) || !/\.(?:hcl|json)$/i.test(name)) continue;
    const folder = parentFolder(path);
    if (DEFAULT_FILES.includes(name)) folders.set(folder, [...(folders.get(folder) ?? []), path]);
    else alone.push({ folder, files: [path], composeFiles: [], overlays: findOverlays(folder, path, tree) });
  }
  const defaults = [...folders.keys()].map((folder) => ({
    folder,
    files: existing(tree, folder, DEFAULT_FILES),
    composeFiles: existing(tree, folder, DEFAULT_COMPOSE_FILES),
  }));
  return { defaults, alone, composeOnly: findComposeOnly(new Set(folders.keys()), tree) };
}

function findComposeOnly(covered: ReadonlySet<string>, tree: Tree): readonly FoundProject[] {
  return listFolders(tree.buildFiles).flatMap(({ folder: prefix, others }) => {
    const folder = prefix === '' ? '.' : prefix.slice(0, -1);
    const defaults = covered.has(folder) ? [] : existing(tree, folder, DEFAULT_COMPOSE_FILES);
    const named = others.filter((path) => !DEFAULT_COMPOSE_FILES.includes(baseName(path)));
    return [...(defaults.length > 0 ? [defaults] : []), ...named.map((path) => [path])].map(
      (composeFiles) => ({ folder, files: [], composeFiles }),
    );
  });
}

/** Overrides are only read where no file is named. */
function findOverlays(folder: string, path: string, tree: Tree): readonly FoundProject[] {
  const plain = DEFAULT_FILES.filter((name) => !name.includes('.override.'));
  const files = existing(tree, folder, plain);
  const composeFiles = existing(tree, folder, DEFAULT_COMPOSE_FILES);
  return [
    ...(files.length > 0 ? [{ folder, files: [...files, path], composeFiles: [] }] : []),
    ...(composeFiles.length > 0 ? [{ folder, files: [path], composeFiles }] : []),
  ];
}

export function existing(tree: Tree, folder: string, names: readonly string[]): readonly string[] {
  const prefix = folder === '.' ? '' : `${folder}/`;
  return names.map((name) => prefix + name).filter((path) => tree.has(path));
}
