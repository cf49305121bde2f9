import { groupBy } from '../../grouping.js';
import { isVendored } from '../build-files.js';
import { isBelow, type Tree } from '../tree.js';
import { allowanceOf } from './bounds.js';
import type { FoundProject } from './discovery.js';
import { readDefinitions } from './project/definitions.js';
import { readFile } from './project/files.js';
import { isPlaced, type ListedProject, listTargets } from './together.js';

/** Readings of all files that define only what others use. */
const MAX_READINGS = 500;

/** What may give an image its name, or where it begins. */
const TELLING = /[/:@$({]|\.[a-z]|^[a-z_]/i;

/** Finds the projects in other folders of which a file that builds nothing may change the variables and functions. */
export class DefinitionsElsewhere {
  readonly #tree: Tree;
  readonly #listed: readonly ListedProject[];
  readonly #texts = new Map<string, ReadonlyMap<string, string>>();
  #byFolder: ReadonlyMap<string, readonly ListedProject[]> | null = null;
  #left = MAX_READINGS;

  constructor(listed: readonly ListedProject[], tree: Tree) {
    this.#tree = tree;
    this.#listed = listed.filter(({ project }) => !isVendored(`${project.folder}/`));
  }

  /** Those with the file on top; null: there are too many. */
  find(listed: ListedProject): readonly FoundProject[] | null {
    const { project: over, builds } = listed;
    const open = new Set(builds.flatMap((build) => (isPlaced(build) ? [] : (build.name ?? []))));
    if (![...listTargets(listed)].every((name) => open.has(name)) || isVendored(`${over.folder}/`)) return [];
    const own = this.#readAll(over.files);
    const telling = [...own].filter(([, text]) => TELLING.test(text));
    if (telling.length === 0) return [];
    const found = this.#listed.filter(
      (base) =>
        listTargets(base).size > 0 &&
        !isNear(base.project.folder, over.folder) &&
        telling.some(
          ([key, text]) =>
            (base.names.defined.has(key) || base.names.lacking.has(key)) &&
            !this.#says(base.project.folder, key, text),
        ),
    );
    this.#left -= found.length;
    if (this.#left < 0) return null;
    return found.map(({ project: { folder, files, composeFiles } }) => ({
      folder,
      files: [...files, ...over.files],
      composeFiles,
    }));
  }

  /** Whether a file of the same folder says just that. */
  #says(folder: string, key: string, text: string): boolean {
    this.#byFolder ??= groupBy(this.#listed, ({ project }) => project.folder);
    const near = this.#byFolder.get(folder) ?? [];
    return near.some(({ project }) => this.#readAll(project.files).get(key) === text);
  }

  #readAll(files: readonly string[]): ReadonlyMap<string, string> {
    return new Map(files.flatMap((file) => [...this.#read(file)]));
  }

  /** What a file says of its variables and functions, by their names. */
  #read(path: string): ReadonlyMap<string, string> {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const file = readFile(path, this.#tree, allowanceOf(this.#tree.wanted));
    const texts = new Map<string, string>();
    if (file.kind === 'body') {
      const { variables, attributes, functions } = readDefinitions([file.body]);
      const note = (key: string, { source, start, end }: typeof file.body.span): void =>
        void texts.set(key, source.text.slice(start, end));
      for (const each of variables.values())
        if (each.default !== null) note(`variable ${each.name}`, each.default.expression);
      for (const [name, attribute] of attributes) note(`variable ${name}`, attribute.expression);
      for (const each of functions.values())
        if (each.result !== null) note(`function ${each.name}`, each.result.expression);
    }
    if (file.kind !== 'waiting') this.#texts.set(path, texts);
    return texts;
  }
}

function isNear(base: string, over: string): boolean {
  return base === over || isBelow(`${over}/`, base);
}
