import type { Build, FoundBuilds } from '../build.js';
import type { Tree } from '../tree.js';
import { readChoice } from './chosen-files.js';
import type { ComposeFolder } from './file-choice.js';
import type { ReadProject } from './project-description.js';
import { readProject } from './project-reading.js';

/** What the compose files of all folders build. */
export function readFolders(tree: Tree, folders: readonly ComposeFolder[]): readonly FoundBuilds[] {
  const mains = folders.map((folder) => ({ folder, main: readProject(tree, folder.main, true) }));
  const projects = mains.map(({ main }) => main);
  return mains.flatMap(({ folder, main }) =>
    readFolder(tree, folder, isMeantForOthers(main, projects) ? withoutRefusals(main) : main),
  );
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
function readFolder(tree: Tree, folder: ComposeFolder, main: ReadProject): readonly FoundBuilds[] {
  const found: FoundBuilds[] = [main];
  if (folder.others.length === 0 && !folder.hasEnvironment) return found;
  const known = new Set(main.builds.map(identify));
  /** Of several readings, equal builds count once. */
  const addNew = (project: FoundBuilds): void => {
    const builds = project.builds.filter((build) => !known.has(identify(build)));
    for (const build of builds) known.add(identify(build));
    found.push({ ...project, builds });
  };
  const overlays = folder.others.map((path) => {
    const alone = readProject(tree, [path], true);
    const whole = layOver(tree, folder.main[0], main, path, alone);
    const merged = whole?.refusals === 'some' ? null : whole;
    // What other files do not mend is told.
    const rest = whole !== null && merged === null ? alone : readAlone(alone, main, merged !== null);
    found.push(rest);
    for (const build of rest.builds) known.add(identify(build));
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
  path: string,
  alone: ReadProject,
): ReadProject | null {
  if (base === undefined || ![...alone.services].some((name) => main.services.has(name))) return null;
  const merged = readProject(tree, [base, path], false);
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

/** All that decides which images are pulled. */
function identify(build: Build): string {
  const { name, context, dockerfile, inline, target, args, contexts, platforms, unknown, written } = build;
  const generators = build.generators.map(({ image, problem }) => [image, problem]);
  const values = [
    [...args].sort(),
    [...contexts].sort(),
    platforms,
    generators,
    unknown,
    [...(written ?? [])],
  ];
  return JSON.stringify([name, context, dockerfile, inline, target, values]);
}
