import type { FoundBuilds } from '../build.js';
import type { Tree } from '../tree.js';
import { readChoice } from './chosen-files.js';
import { OtherProjects } from './elsewhere/other-projects.js';
import type { ComposePart } from './elsewhere/service-index.js';
import { identifyPulls } from './equal-builds.js';
import type { ComposeFolder } from './file-choice.js';
import type { ReadProject } from './project-description.js';
import { readProject } from './project-reading.js';

/** What the compose files of all folders build. */
export function readFolders(tree: Tree, folders: readonly ComposeFolder[]): readonly FoundBuilds[] {
  const read = (folder: string, paths: readonly string[]): ComposePart => ({
    folder: folder === '' ? '.' : folder.slice(0, -1),
    paths,
    read: readProject(tree, paths, true),
  });
  const mains = folders.map(({ folder, main }) => read(folder, main));
  const projects = mains.map((main) => main.read);
  const found = folders.map((folder, at) => ({
    folder,
    main: mains[at] ?? read(folder.folder, folder.main),
    others: folder.others.map((path) => read(folder.folder, [path])),
  }));
  const places = new OtherProjects(
    tree,
    found.flatMap(({ main, others }) => [main, ...others]),
    mains,
  );
  return found.flatMap(({ folder, main, others }) => {
    const own = isMeantForOthers(main.read, projects) ? withoutRefusals(main.read) : main.read;
    return readFolder(tree, folder, { ...main, read: own }, others, places);
  });
}

/** Whether a default file only lacks images that services of the same names have in other folders: it is laid over those. */
function isMeantForOthers(main: ReadProject, all: readonly ReadProject[]): boolean {
  if (!main.onlyLacks) return false;
  const has = ({ services, lacking }: ReadProject, name: string): boolean =>
    services.has(name) && !lacking.has(name);
  return [...main.lacking].every((name) => all.some((other) => other !== main && has(other, name)));
}

function withoutRefusals(project: ReadProject): ReadProject {
  return { ...project, problems: withoutRefused(project) };
}

/**
 * What the compose files of a folder build: the default file with its override, every other one alone and, where it
 * speaks of the same services, laid over the default file, and what `.env` names.
 */
function readFolder(
  tree: Tree,
  folder: ComposeFolder,
  first: ComposePart,
  others: readonly ComposePart[],
  places: OtherProjects,
): readonly FoundBuilds[] {
  const main = first.read;
  const placed = places.place(first, main);
  const found: FoundBuilds[] = [placed];
  if (others.length === 0 && !folder.hasEnvironment) return found;
  const known = new Set(placed.builds.filter(({ isGuess }) => isGuess !== true).map(identifyPulls));
  /** Of several readings, equal builds count once. */
  const addNew = (project: FoundBuilds): void => {
    const builds = project.builds.filter((build) => !known.has(identifyPulls(build)));
    for (const build of builds) known.add(identifyPulls(build));
    found.push({ ...project, builds });
  };
  const overlays = others.map((other) => {
    const { read: alone, paths } = other;
    const whole = layOver(tree, folder.main[0], main, paths, alone);
    const merged = whole?.refusals === 'some' ? null : whole;
    // What other files do not mend is told.
    const own = whole !== null && merged === null ? alone : readAlone(alone, main, merged !== null);
    const over = folder.main[0];
    const isLaid = merged !== null && over !== undefined;
    const rest = places.place(other, own, isLaid ? { over, builds: merged.builds } : null);
    found.push(rest);
    // a guess is judged with less, so it does not stand for what is certain
    for (const build of rest.builds) if (build.isGuess !== true) known.add(identifyPulls(build));
    return merged;
  });
  for (const merged of overlays) if (merged !== null) addNew(merged);
  if (!folder.hasEnvironment) return found;
  const { paths, problems } = readChoice(tree, folder.folder);
  if (problems.length > 0) found.push({ builds: [], runImages: [], problems });
  if (paths.length > 0) addNew(readProject(tree, paths, false, { folder: folder.folder }));
  return found;
}

/** The file over the default one; null: it has nothing to do with it. */
function layOver(
  tree: Tree,
  base: string | undefined,
  main: ReadProject,
  paths: readonly string[],
  alone: ReadProject,
): ReadProject | null {
  if (base === undefined || ![...alone.services].some((name) => main.services.has(name))) return null;
  const merged = readProject(tree, [base, ...paths], false);
  const problems = merged.refusals === 'overlay' ? withoutRefused(merged) : merged.problems;
  return { ...merged, builds: merged.ownBuilds, problems };
}

/** What a file says for itself: what is missing may be in the files that it is meant for. */
function readAlone(alone: ReadProject, main: ReadProject, isMerged: boolean): FoundBuilds {
  const isOverlay = alone.refusals === 'overlay';
  const builds = (isOverlay ? alone.ownBuilds : alone.builds).filter(
    ({ name }) => !isMerged || name === null || !alone.withoutContext.has(name) || !main.services.has(name),
  );
  const problems = isOverlay ? withoutRefused(alone) : alone.problems;
  return { builds, runImages: alone.runImages, problems };
}

function withoutRefused({ problems, refused }: ReadProject): ReadProject['problems'] {
  return problems.filter((problem) => !refused.includes(problem));
}
