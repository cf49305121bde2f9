import type { Build, FoundBuilds } from '../build.js';
import { isVendored } from '../build-files.js';
import { listAbove, pathWithin, resolvePath } from '../repo-path.js';
import { inWrittenCase, type Tree } from '../tree.js';
import { BuildsElsewhere } from './builds-elsewhere.js';
import type { ReadProject } from './project-description.js';
import { readProject } from './project-reading.js';
import { cleanPath, relativePath, toRooted } from './rooted-path.js';
import { type ComposePart, ServiceIndex } from './service-index.js';

/** A part with the paths to its Dockerfiles, by services. */
interface WrittenPart extends ComposePart {
  readonly written: ReadonlyMap<string, string>;
  /** A file that it has been laid over already. */
  readonly over: string | undefined;
}

/** A part that has been laid over a file. */
interface MergedPart {
  readonly over: string;
  readonly builds: readonly Build[];
}

/** More files near to one are too many to be meant. */
const MAX_BASES = 20;
/** If more folders far away have such a service, they are projects of their own. */
const MAX_PROJECTS = 3;

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Reads files as parts of other projects. `docker compose -f a/compose.yml -f b/compose.yml` takes the paths in both from the
 * folder of the first one, and often only a Makefile or a program tells which files belong together.
 */
export class OtherProjects {
  private readonly tree: Tree;
  private readonly index: ServiceIndex;

  constructor(tree: Tree, parts: readonly ComposePart[]) {
    this.tree = tree;
    this.index = new ServiceIndex(parts);
  }

  /**
   * What a part builds, with what it builds elsewhere in the place of Dockerfiles that are not where it says by itself.
   * `found`: what it builds alone; `merged`: with the default file of its folder, if that has its services.
   */
  place(alone: ComposePart, found: FoundBuilds, merged: MergedPart | null = null): FoundBuilds {
    const { paths, read } = alone;
    const [file = ''] = paths;
    if (isVendored(file)) return found;
    const part = { ...alone, written: listWritten(alone), over: merged?.over };
    const lost = this.listLost(read);
    const known = [...found.builds, ...(merged?.builds ?? [])];
    const elsewhere = new BuildsElsewhere(read.ownBuilds, known, file, this.isThere);
    for (const build of merged?.builds ?? [])
      if (build.name !== null && this.isThere(build)) elsewhere.names.add(build.name);
    this.layOver(part, new Set([...lost, ...listOpen(part)]), elsewhere, 'near');
    for (const folder of listAbove(part.folder)) {
      const names = this.listLeading(part, folder, lost, elsewhere.names);
      if ((names.size === 0 && !read.lacksFiles) || elsewhere.isOver) continue;
      const again = readProject(this.tree, paths, true, { projectFolder: folder });
      elsewhere.add(again, read.lacksFiles ? again.services : names, false);
    }
    const rest = [...part.written.keys()].filter((name) => lost.has(name) && !elsewhere.names.has(name));
    this.layOver(part, new Set(rest), elsewhere, 'anywhere');
    const { builds, names, problems } = elsewhere;
    if (names.size + problems.length === 0) return found;
    const isReplaced = (build: Build): boolean => names.has(build.name ?? '') && this.isMissing(build);
    const isLaidOver = read.refusals === 'overlay' && [...lost].some((name) => names.has(name));
    const isMended = read.lacksFiles ? names.size > 0 : isLaidOver;
    const told = isMended ? found.problems.filter((each) => !read.refused.includes(each)) : found.problems;
    return {
      ...found,
      builds: [...found.builds.filter((build) => !isReplaced(build)), ...builds],
      problems: [...told, ...problems],
    };
  }

  /** The services that are built from somewhere else, if they are built. */
  private listLost({ lacksFiles, services, ownBuilds }: ReadProject): ReadonlySet<string> {
    const lost = ownBuilds.filter((build) => this.isMissing(build));
    if (lost.length === 0 && !lacksFiles) return NO_NAMES;
    return new Set([...lost.map(({ name }) => name ?? ''), ...(lacksFiles ? services : [])]);
  }

  /**
   * The services that have a Dockerfile if their paths begin in a folder above: those that have none otherwise, and those whose
   * paths lead into a folder that is both here and there. `placed`: they have been found already.
   */
  private listLeading(
    { read, written }: WrittenPart,
    folder: string,
    lost: ReadonlySet<string>,
    placed: ReadonlySet<string>,
  ): ReadonlySet<string> {
    const names = [...lost].filter(
      (name) =>
        !(placed.has(name) && read.withoutContext.has(name)) && this.mayLead(written.get(name), folder),
    );
    for (const [name, path] of written)
      if (!lost.has(name) && leadsInside(path) && this.leads(path, folder)) names.push(name);
    return names.length === 0 ? NO_NAMES : new Set(names);
  }

  /** Whether it is not known where a path leads, or a `.env` in the folder may give it other values. */
  private mayLead(path: string | undefined, folder: string): boolean {
    return (
      path === undefined ||
      this.leads(path, folder) ||
      (this.mayBegin(path, folder) && this.tree.has(resolvePath(folder, '.env') ?? ''))
    );
  }

  /** A path that leads out of a folder would do the same from any other there, so the first file has to be in it. */
  private mayBegin(path: string, folder: string): boolean {
    return !cleanPath(path).startsWith('..') || this.index.hasFiles(folder);
  }

  /** Whether a path leads to a Dockerfile if it begins in a folder. */
  private leads(path: string, folder: string): boolean {
    return this.mayBegin(path, folder) && this.isAt(path, folder);
  }

  private isAt(path: string, folder: string): boolean {
    const place = resolvePath(folder, path);
    return place !== null && this.hasDockerfile(place);
  }

  /** Lays the part over files that have some of the services. */
  private layOver(
    part: WrittenPart,
    names: ReadonlySet<string>,
    elsewhere: BuildsElsewhere,
    where: 'near' | 'anywhere',
  ): void {
    if (names.size === 0) return;
    const bases = new Set<string>();
    for (const name of names) {
      const isMeant = part.read.withoutContext.has(name) || leadsInside(part.written.get(name));
      // far away, many have such a service and such a Dockerfile
      if (where === 'anywhere' && !isMeant) continue;
      for (const path of this.listBases(name, part, where)) bases.add(path);
    }
    const read = [...bases].slice(0, MAX_BASES);
    if (read.length < bases.size) elsewhere.tellMany(bases.size);
    for (const base of read)
      if (!elsewhere.isOver) elsewhere.add(readProject(this.tree, [base, ...part.paths], true), names, true);
  }

  /** The files that may have the service first; none far away if it is not known which project is meant. */
  private listBases(name: string, part: WrittenPart, where: 'near' | 'anywhere'): readonly string[] {
    const paths: string[] = [];
    const folders = new Set<string>();
    for (const base of this.index.listParts(name, part, where)) {
      const [path] = base.paths;
      if (path === undefined || path === part.over || !this.mayBuild(base, part, name, where)) continue;
      paths.push(path);
      folders.add(base.folder);
      if (where === 'anywhere' && folders.size > MAX_PROJECTS) return [];
    }
    return paths;
  }

  /** Whether a service may have a Dockerfile if a part is laid over another. */
  private mayBuild(base: ComposePart, part: WrittenPart, name: string, where: 'near' | 'anywhere'): boolean {
    const path = part.written.get(name);
    const isOpen = part.read.withoutContext.has(name);
    const builds = base.read.ownBuilds.filter((build) => build.name === name);
    if (where === 'near' && builds.some((build) => this.isThere(build) || namesFile(build))) return true;
    if (builds.length > 0 && part.read.ownBuilds.some((build) => build.name === name && isInline(build)))
      return true;
    if (!isOpen || builds.length === 0) return this.mayLead(path, base.folder);
    return builds.some(
      (build) =>
        this.isThere(build) ||
        (build.context !== null && path !== undefined && this.isAt(path, build.context)),
    );
  }

  private isMissing(build: Build): boolean {
    return build.dockerfile !== null && !this.isThere(build);
  }

  private readonly isThere = ({ dockerfile, inline }: Build): boolean =>
    inline !== null || (dockerfile !== null && this.hasDockerfile(dockerfile));

  /** On Windows a backslash parts folders. */
  private hasDockerfile(path: string): boolean {
    const has = (each: string): boolean => this.tree.has(inWrittenCase(each, this.tree));
    return has(path) || (path.includes('\\') && has(path.replaceAll('\\', '/')));
  }
}

/** The services that say nothing of where they are built, as those do that only add to others. */
function listOpen({ read, written }: WrittenPart): readonly string[] {
  return read.withoutContext.size === 0
    ? []
    : [...written.keys()].filter((name) => read.withoutContext.has(name));
}

/** The paths to Dockerfiles from where the project lies; none where files are missing that may say others. */
function listWritten({ folder, read }: ComposePart): WrittenPart['written'] {
  if (read.lacksFiles) return new Map();
  const from = toRooted(folder);
  return new Map(
    read.ownBuilds.flatMap(({ name, dockerfile, inline }) => {
      if (name === null || (dockerfile === null && inline === null)) return [];
      const path = dockerfile === null ? undefined : relativePath(from, toRooted(dockerfile));
      const written = read.written.get(name) ?? path;
      return written === undefined ? [] : [[name, written]];
    }),
  );
}

function isInline({ inline }: Build): boolean {
  return inline !== null;
}

/** Whether a build has a Dockerfile by a name of its own, which a file that is laid over it keeps. */
function namesFile({ context, dockerfile }: Build): boolean {
  return context !== null && dockerfile !== null && pathWithin(context, dockerfile) !== 'Dockerfile';
}

/** Whether a path goes through any folder. */
function leadsInside(path: string | undefined): boolean {
  return path !== undefined && cleanPath(path).includes('/');
}
