import { listAbove } from '../../repo-path.js';
import type { ReadProject } from '../project-description.js';

/** A compose file, or a default one with its override, as it is read by itself. */
export interface ComposePart {
  /** Relative to the root, which is `.`. */
  readonly folder: string;
  readonly paths: readonly string[];
  readonly read: ReadProject;
}

/** Looks up which files have services of a name. */
export class ServiceIndex {
  private readonly byName = new Map<string, ComposePart[]>();
  /** Of each name, those of a folder. */
  private readonly byFolder = new Map<string, ComposePart[]>();

  private readonly folders: ReadonlySet<string>;

  constructor(parts: readonly ComposePart[]) {
    for (const part of parts)
      for (const name of part.read.services) {
        addTo(this.byName, name, part);
        addTo(this.byFolder, `${name}\0${part.folder}`, part);
      }
    this.folders = new Set(parts.flatMap(({ folder, paths }) => (paths.length === 0 ? [] : [folder])));
  }

  /** Whether a folder has compose files. */
  hasFiles(folder: string): boolean {
    return this.folders.has(folder);
  }

  /** Other files with a service: those in the folder of a part and above, or those in all other folders. */
  listParts(name: string, part: ComposePart, where: 'near' | 'anywhere'): readonly ComposePart[] {
    const folders = [part.folder, ...listAbove(part.folder)];
    if (where === 'near') {
      return folders
        .flatMap((folder) => this.byFolder.get(`${name}\0${folder}`) ?? [])
        .filter(({ paths }) => paths !== part.paths);
    }
    const near = new Set(folders);
    return (this.byName.get(name) ?? []).filter(({ folder }) => !near.has(folder));
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
