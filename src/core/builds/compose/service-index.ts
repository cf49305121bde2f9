import { listAbove } from '../repo-path.js';
import type { ReadProject } from './project-description.js';

/** A compose file, or a default one with its override, as it is read by itself. */
export interface ComposePart {
  /** Relative to the root, which is `.`. */
  readonly folder: string;
  readonly paths: readonly string[];
  readonly read: ReadProject;
}

/** More are too many to be meant. */
const MAX_NEIGHBOURS = 20;

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

  /** Other files with a service: those in the folder of a part and above, or those in the folders nearest to it. */
  listParts(name: string, part: ComposePart, where: 'near' | 'anywhere'): readonly ComposePart[] {
    const isOther = (each: ComposePart | undefined): each is ComposePart =>
      each !== undefined && each.paths !== part.paths;
    if (where === 'near') {
      return [part.folder, ...listAbove(part.folder)]
        .flatMap((folder) => this.byFolder.get(`${name}\0${folder}`)?.slice(0, MAX_NEIGHBOURS + 1) ?? [])
        .filter(isOther);
    }
    // they are sorted by their paths
    const all = this.byName.get(name) ?? [];
    const at = all.findIndex(({ paths }) => paths === part.paths);
    const steps = Array.from({ length: MAX_NEIGHBOURS }, (_, step) => step + 1);
    return steps.flatMap((step) => [all[at - step], all[at + step]]).filter(isOther);
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
