import type { Build, FoundBuilds } from '../../build.js';
import { isVendored } from '../../build-files.js';
import { listAbove, resolvePath } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import type { ReadProject } from '../project-description.js';
import { readProject } from '../project-reading.js';
import { BuildsElsewhere } from './builds-elsewhere.js';
import { DockerfilePlaces } from './dockerfile-places.js';
import { dropTold, type IncludedServices, listIncluded } from './included-services.js';
import { type ComposePart, ServiceIndex } from './service-index.js';
import { OtherStarts } from './starts.js';
import {
  describePart,
  isOpen,
  leadsInside,
  type MergedPart,
  namesFile,
  type WrittenPart,
} from './written-part.js';

/** More files near to one are too many to be meant. */
const MAX_BASES = 20;
/** If more folders far away have such a service, they are projects of their own. */
const MAX_PROJECTS = 3;

/** `near`: in the folder of a part and above. */
type Distance = 'near' | 'anywhere';

/** Whether a service of a part is meant for the project of a folder. */
type IsMeant = (name: string, folder: string) => boolean;

/**
 * Reads files as parts of other projects. `docker compose -f a/compose.yml -f b/compose.yml` takes the paths in both from the
 * folder of the first one, and often only a Makefile or a program tells which files belong together.
 */
export class OtherProjects {
  private readonly tree: Tree;
  private readonly index: ServiceIndex;
  private readonly places: DockerfilePlaces;
  private readonly starts: OtherStarts;
  private readonly included: IncludedServices;

  /** `mains`: those of the parts that tools take by themselves. */
  constructor(tree: Tree, parts: readonly ComposePart[], mains: readonly ComposePart[]) {
    this.tree = tree;
    this.index = new ServiceIndex(parts);
    this.places = new DockerfilePlaces(tree, this.index);
    this.starts = new OtherStarts(tree, this.index);
    this.included = listIncluded(mains, this.places.isThere);
  }

  /**
   * What a part builds, with what it builds elsewhere in the place of Dockerfiles that are not where it says by itself.
   * `found`: what it builds alone; `merged`: with the default file of its folder, if that has its services.
   */
  place(alone: ComposePart, found: FoundBuilds, merged: MergedPart | null = null): FoundBuilds {
    const { paths, read } = alone;
    const [file = ''] = paths;
    if (isVendored(file)) return found;
    const { places } = this;
    const included = this.included.get(file);
    const told =
      included === undefined ? null : dropTold(found, read, included, (build) => places.isMissing(build));
    if (told !== null) return told;
    const part = describePart(alone, merged?.over);
    const known = [...found.builds, ...(merged?.builds ?? [])];
    const elsewhere = new BuildsElsewhere(read.ownBuilds, known, file, places.isThere);
    for (const build of merged?.builds ?? [])
      if (build.name !== null && places.isThere(build)) elsewhere.names.add(build.name);
    const lost = this.listLost(read);
    this.readMeant(part, lost, elsewhere);
    const { builds, names, problems } = elsewhere;
    if (names.size + builds.length + problems.length === 0) return found;
    const isReplaced = (build: Build): boolean => names.has(build.name ?? '') && places.isMissing(build);
    const isLaidOver = read.refusals === 'overlay' && [...lost].some((name) => names.has(name));
    const isMended = read.lacksFiles ? names.size > 0 : isLaidOver;
    const left = isMended ? found.problems.filter((each) => !read.refused.includes(each)) : found.problems;
    return {
      ...found,
      builds: [...found.builds.filter((build) => !isReplaced(build)), ...builds],
      problems: [...left, ...problems],
    };
  }

  /** The services that are built from somewhere else, if they are built. */
  private listLost({ lacksFiles, services, ownBuilds }: ReadProject): ReadonlySet<string> {
    const lost = ownBuilds.filter((build) => this.places.isMissing(build));
    return new Set([...lost.map(({ name }) => name ?? ''), ...(lacksFiles ? services : [])]);
  }

  /** First where services are likely meant for, then where they would be if the Dockerfiles next to the file were not theirs. */
  private readMeant(part: WrittenPart, lost: ReadonlySet<string>, elsewhere: BuildsElsewhere): void {
    const { read, written } = part;
    const above = listAbove(part.folder);
    const leads = (name: string, folder: string): boolean =>
      this.places.leads(written.get(name), folder) && !part.inline.has(name);
    // where one service is built from a folder, all are
    const proven = new Set(
      above.filter((folder) => [...lost].some((name) => leadsInside(part, name) && leads(name, folder))),
    );
    const isLikely: IsMeant = (name, folder) =>
      lost.has(name) ||
      isOpen(part, name) ||
      proven.has(folder) ||
      (folder !== part.folder && leadsInside(part, name) && this.places.leads(written.get(name), folder));
    this.layOver(part, new Set([...lost, ...written.keys()]), elsewhere, 'near', isLikely);
    for (const folder of above) {
      const names = [...lost].filter(
        (name) =>
          !(elsewhere.names.has(name) && read.withoutContext.has(name)) &&
          this.places.mayLead(written.get(name), folder),
      );
      for (const name of written.keys())
        if (!lost.has(name) && (proven.has(folder) || leadsInside(part, name)) && leads(name, folder))
          names.push(name);
      this.readFrom(folder, part, new Set(names), elsewhere);
    }
    const rest = [...lost].filter((name) => !elsewhere.names.has(name));
    this.layOver(part, new Set(rest), elsewhere, 'anywhere', () => true);
    this.readDoubtful(part, elsewhere);
    for (const name of rest) if (!elsewhere.names.has(name)) this.readByEnd(part, name, elsewhere);
  }

  /** The first file may be one that is made, in a folder that is not there. Nobody is to mend what is not known of it. */
  private readByEnd(part: WrittenPart, name: string, elsewhere: BuildsElsewhere): void {
    const path = part.written.get(name);
    const start = path === undefined ? null : this.places.findStart(path, part.folder);
    if (start === null || elsewhere.isOver) return;
    const again = readProject(this.tree, part.paths, true, { projectFolder: start });
    const isKnown = ({ problem }: Build): boolean => problem === null;
    const [builds, ownBuilds] = [again.builds.filter(isKnown), again.ownBuilds.filter(isKnown)];
    elsewhere.add({ ...again, builds, ownBuilds }, new Set([name]), false);
  }

  /** What it would give its services in other folders, wherever their Dockerfiles are. */
  private readDoubtful(part: WrittenPart, elsewhere: BuildsElsewhere): void {
    const starts = this.starts.list(part);
    if (starts === null) elsewhere.tellManyFolders();
    for (const projectFolder of starts ?? []) {
      if (elsewhere.isOver) return;
      const again = readProject(this.tree, part.paths, true, { projectFolder });
      elsewhere.add(again, again.services, true);
    }
  }

  /** Reads the part with its paths from a folder above. */
  private readFrom(
    folder: string,
    { paths, read }: WrittenPart,
    names: ReadonlySet<string>,
    elsewhere: BuildsElsewhere,
  ): void {
    const included = [...read.includes].flatMap((path) => {
      const there = this.index.hasFiles(folder) ? resolvePath(folder, path) : null;
      return there !== null && this.tree.has(there) ? [there] : [];
    });
    if ((names.size + included.length === 0 && !read.lacksFiles) || elsewhere.isOver) return;
    const again = readProject(this.tree, paths, true, { projectFolder: folder });
    const brought = again.ownBuilds.filter(({ sources }) => included.some((path) => sources.includes(path)));
    elsewhere.add(
      again,
      read.lacksFiles ? again.services : new Set([...names, ...brought.map(({ name }) => name ?? '')]),
      false,
    );
  }

  /** Lays the part over files that have some of the services. */
  private layOver(
    part: WrittenPart,
    names: ReadonlySet<string>,
    elsewhere: BuildsElsewhere,
    where: Distance,
    isMeant: IsMeant,
  ): void {
    const bases = new Map<string, ReadProject>();
    const meant = new Set<string>();
    for (const name of names) {
      const found = this.listBases(name, part, where, isMeant);
      if (found.length > 0) meant.add(name);
      for (const { paths, read } of found) bases.set(paths[0] ?? '', read);
    }
    const all = [...bases].slice(0, MAX_BASES);
    if (all.length < bases.size) elsewhere.tellMany(bases.size);
    for (const [base, read] of all)
      if (!elsewhere.isOver)
        elsewhere.add(readProject(this.tree, [base, ...part.paths], true), meant, false, read.ownBuilds);
  }

  /** The files that may have the service first; none far away if it is not known which project is meant. */
  private listBases(
    name: string,
    part: WrittenPart,
    where: Distance,
    isMeant: IsMeant,
  ): readonly ComposePart[] {
    // far away, many have such a service and such a Dockerfile
    const isPlain = !part.read.lacksFiles && !part.read.withoutContext.has(name) && !leadsInside(part, name);
    if (where === 'anywhere' && isPlain) return [];
    const bases: ComposePart[] = [];
    const folders = new Set<string>();
    for (const base of this.index.listParts(name, part, where)) {
      const [path] = base.paths;
      if (path === undefined || path === part.over || !isMeant(name, base.folder)) continue;
      if (!this.mayBuild(base, part, name, where)) continue;
      bases.push(base);
      folders.add(base.folder);
      if (where === 'anywhere' && folders.size > MAX_PROJECTS) return [];
    }
    return bases;
  }

  /** Whether a service may have a Dockerfile if a part is laid over another. */
  private mayBuild(base: ComposePart, part: WrittenPart, name: string, where: Distance): boolean {
    const { places } = this;
    const path = part.written.get(name);
    const builds = base.read.ownBuilds.filter((build) => build.name === name);
    if (where === 'near' && builds.some((build) => places.isThere(build) || namesFile(build))) return true;
    if (builds.length > 0 && part.inline.has(name)) return true;
    if (!part.read.withoutContext.has(name) || builds.length === 0) return places.mayLead(path, base.folder);
    return builds.some(
      (build) =>
        places.isThere(build) ||
        (build.context !== null && path !== undefined && places.isAt(path, build.context)),
    );
  }
}
