import { type PathGlob, parsePathGlob } from '../../glob/path-glob.js';
import { groupBy } from '../../grouping.js';
import type { Build, FoundBuilds } from '../build.js';
import { isVendored } from '../build-files.js';
import { baseName, parentFolder } from '../repo-path.js';
import { inWrittenCase, isBelow, type Tree } from '../tree.js';
import { allowanceOf } from './bounds.js';
import { DEFAULT_FILES, type FoundProject } from './discovery.js';
import { listDefined, NO_NAMES, type ProjectNames, targetKey } from './names.js';
import { readDefinitions } from './project/definitions.js';
import { readFile } from './project/files.js';

/** What a project builds by itself. */
export interface ListedProject extends FoundBuilds {
  readonly project: FoundProject;
  readonly names: ProjectNames;
}

/** Files that may be read together, the last ones over the others. */
export interface FilesTogether extends FoundProject {
  /** The targets that count; null: all. */
  readonly names: ReadonlySet<string> | null;
}

/** A target of which another file says more, and the targets that count of both together; null: all. */
interface AddingTarget {
  readonly name: string;
  readonly counts: ReadonlySet<string> | null;
}

/** What one file is laid over. */
export interface FoundCombinations {
  readonly found: readonly FilesTogether[];
  /** How many there are, of which only the first ones are read. */
  readonly count: number;
}

const HCL = parsePathGlob('**/*.hcl') as PathGlob;
/** More files near to one are too many to be meant. */
const MAX_BASES = 20;
/** If more folders far away define a name, they are projects of their own. */
const MAX_FOLDERS = 3;
/** What all files of a repository may be laid over. */
const MAX_COMBINATIONS = 2_000;
/** Of more files of other names, only those near to one may define what it lacks. */
const MAX_OTHERS = 50;

const PLACES = ['context', 'dockerfile', 'inline'];
const NONE: FoundCombinations = { found: [], count: 0 };

/** Whether a target says where it is built, or may do so. */
export function isPlaced({ places, unknown }: Build): boolean {
  return PLACES.some((field) => places.has(field) || unknown.includes(field));
}

/**
 * Finds the files that `docker buildx bake -f A -f B` may be given with another one: those that have the targets which it only
 * adds to, and those that define what it lacks. Often only a Makefile or a program tells which belong together.
 */
export class UsedTogether {
  readonly #tree: Tree;
  readonly #listed: readonly ListedProject[];
  readonly #byKey: ReadonlyMap<string, readonly ListedProject[]>;
  readonly #open = new Map<ListedProject, ReadonlySet<string>>();
  #left = MAX_COMBINATIONS;
  readonly #others: readonly string[];
  readonly #read = new Map<string, ListedProject>();

  constructor(listed: readonly ListedProject[], tree: Tree) {
    this.#tree = tree;
    this.#listed = listed.filter(({ project }) => !isVendored(`${project.folder}/`));
    this.#others = tree.match(HCL).filter((path) => !/bake/i.test(baseName(path)) && !isVendored(path));
    const defined = this.#listed.flatMap((each) => [...each.names.defined].map((key) => ({ key, each })));
    this.#byKey = new Map(
      [...groupBy(defined, ({ key }) => key)].map(([key, all]) => [key, all.map(({ each }) => each)]),
    );
  }

  /** What a file may be laid over, besides the default files next to it. */
  find(over: ListedProject): FoundCombinations {
    if (!this.#listed.includes(over)) return NONE;
    const combinations = new Map<string, FilesTogether>();
    const add = (
      base: ListedProject,
      folder: string,
      names: ReadonlySet<string> | null,
      upper = plainFiles(over.project),
    ): void => {
      const lower = plainFiles(base.project).filter((file) => !upper.includes(file));
      const files = [...lower, ...upper];
      const { composeFiles } = base.project;
      const key = JSON.stringify([folder, composeFiles, files]);
      const known = combinations.get(key);
      const both = known?.names == null || names === null ? null : new Set([...known.names, ...names]);
      combinations.set(key, { folder, files, composeFiles, names: known === undefined ? names : both });
    };
    const own = listTargets(over);
    for (const key of over.names.lacking)
      for (const base of this.findDefining(key, over))
        for (const upper of [over.project.files, plainFiles(over.project)])
          add(base, over.project.folder, own.size === 0 ? null : own, upper);
    for (const { name, counts } of this.#listAdding(over, own))
      for (const base of this.#findBases(name, over)) add(base, base.project.folder, counts);
    const open = this.#openOf(over);
    if ([...own].every((name) => open.has(name)))
      for (const key of listDefinitions(over))
        for (const base of this.#byKey.get(key) ?? [])
          if (base !== over && listTargets(base).size > 0 && isNear(base, over) && !isBeside(base, over))
            add(base, base.project.folder, null);
    const found = [...combinations.values()].slice(0, Math.min(MAX_BASES, this.#left));
    this.#left -= found.length;
    return { found, count: combinations.size };
  }

  /** The files that define a name which another one lacks: those near to it, and those of a few folders. */
  findDefining(key: string, over: ListedProject): readonly ListedProject[] {
    const all = [...(this.#byKey.get(key) ?? []), ...this.#listOthers(over)].filter(
      (each) => each !== over && each.names.defined.has(key),
    );
    const near = all.filter((each) => isNear(each, over));
    // one nearer that a change adds must not stand in for the one that is used
    return [...sortByDistance(near), ...ofFewFolders(all.filter((each) => !isNear(each, over)))];
  }

  /** The targets of a file that only add to those of another one, and those without a Dockerfile. */
  #listAdding(over: ListedProject, own: ReadonlySet<string>): readonly AddingTarget[] {
    const open = this.#openOf(over);
    const there = this.#thereOf(over);
    const listed = new Set(over.builds.flatMap(({ name, isTemplate }) => (isTemplate ? [] : (name ?? []))));
    const adding = [...listed].flatMap((name): readonly AddingTarget[] => {
      const isOpen = open.has(name);
      const isLost = !there.has(name);
      // what has a default name is a project of its own
      const counts = isDefault(over.project) ? isOpen && isLost : isOpen || isLost;
      return counts ? [{ name, counts: isOpen ? null : new Set([name]) }] : [];
    });
    if (isDefault(over.project) || over.builds.some(isPlaced)) return adding;
    // a file that says nothing of places may add to what its targets inherit from
    return [
      ...adding,
      ...[...own].filter((name) => !listed.has(name)).map((name) => ({ name, counts: own })),
    ];
  }

  #findBases(name: string, over: ListedProject): readonly ListedProject[] {
    const all = (this.#byKey.get(targetKey(name)) ?? []).filter(
      (each) => each !== over && this.#isBase(name, each, over),
    );
    const near = all.filter((each) => isNear(each, over) && !isBeside(each, over));
    const isFarMeant =
      !all.some((each) => isNear(each, over)) && !isDefault(over.project) && this.#openOf(over).has(name);
    return isFarMeant ? ofFewFolders(all) : sortByDistance(near);
  }

  /** Whether a file says more of a target than one that only adds to it. */
  #isBase(name: string, base: ListedProject, over: ListedProject): boolean {
    if (isDefault(base.project) || !this.#openOf(base).has(name)) return true;
    return base.project.folder !== over.project.folder && this.#thereOf(base).has(name);
  }

  #openOf(listed: ListedProject): ReadonlySet<string> {
    const known = this.#open.get(listed);
    if (known !== undefined) return known;
    const open = listed.builds.filter((build) => build.isTemplate !== true && !isPlaced(build));
    const names = new Set(open.map(({ name }) => name ?? ''));
    this.#open.set(listed, names);
    return names;
  }

  #thereOf({ builds }: ListedProject): ReadonlySet<string> {
    return new Set(builds.filter((build) => !isMissing(build, this.#tree)).map(({ name }) => name ?? ''));
  }

  /** HCL by other names, which a file that lacks something may be given with. */
  #listOthers({ project: { folder } }: ListedProject): readonly ListedProject[] {
    const paths =
      this.#others.length <= MAX_OTHERS
        ? this.#others
        : this.#others.filter((path) => isBelow(`${folder}/`, parentFolder(path)));
    return paths.map((path) => {
      const known = this.#read.get(path);
      if (known !== undefined) return known;
      const project = { folder: parentFolder(path), files: [path], composeFiles: [] };
      const names = { ...NO_NAMES, defined: listFileNames(path, this.#tree) };
      const listed = { project, names, builds: [], runImages: [], problems: [] };
      this.#read.set(path, listed);
      return listed;
    });
  }
}

/** Variables and functions of a file that may build nothing. */
export function listFileNames(path: string, tree: Tree): ReadonlySet<string> {
  const found = readFile(path, tree, allowanceOf(tree.wanted));
  return found.kind === 'body' ? listDefined(readDefinitions([found.body])) : new Set();
}

export function isMissing({ dockerfile, inline }: Build, tree: Tree): boolean {
  return inline === null && dockerfile !== null && !tree.has(inWrittenCase(dockerfile, tree));
}

function isDefault({ files, composeFiles }: FoundProject): boolean {
  return (
    composeFiles.length > 0 ||
    files.some((file) => DEFAULT_FILES.includes(baseName(file)) && !file.includes('.override.'))
  );
}

/** Overrides are only read where no file is named, or as files of their own. */
function plainFiles({ files, composeFiles }: FoundProject): readonly string[] {
  const plain = files.filter((file) => !file.includes('.override.'));
  return plain.length + composeFiles.length > 0 ? plain : files;
}

/** Variables and functions. */
function listDefinitions({ names }: ListedProject): readonly string[] {
  const prefix = targetKey('');
  return [...names.defined].filter((key) => !key.startsWith(prefix));
}

export function listTargets({ names }: Pick<ListedProject, 'names'>): ReadonlySet<string> {
  const prefix = targetKey('');
  return new Set(
    [...names.defined].flatMap((key) =>
      key.startsWith(prefix) && !names.groups.has(key) ? [key.slice(prefix.length)] : [],
    ),
  );
}

function isNear({ project: base }: ListedProject, { project: over }: ListedProject): boolean {
  return base.folder === over.folder || isBelow(`${over.folder}/`, base.folder);
}

/** Whether a file is laid over another one anyway. */
function isBeside({ project: base }: ListedProject, { project: over }: ListedProject): boolean {
  return base.folder === over.folder && isDefault(base) && !isDefault(over);
}

function sortByDistance(listed: readonly ListedProject[]): readonly ListedProject[] {
  return [...listed].sort((a, b) => b.project.folder.length - a.project.folder.length);
}

/** None if it is not known which project is meant. */
function ofFewFolders(listed: readonly ListedProject[]): readonly ListedProject[] {
  return new Set(listed.map(({ project }) => project.folder)).size > MAX_FOLDERS ? [] : listed;
}
