import type { FoundBuilds } from '../build.js';
import type { Tree } from '../tree.js';
import { listFolders } from './file-choice.js';
import { readFolders } from './folder-reading.js';
import type { ComposeProject, ComposeRequest } from './project.js';
import { readProject } from './project-reading.js';

/** What the compose files of a repository build. Asks for everything that a listing can tell at once. */
export function readComposeBuilds(tree: Tree): FoundBuilds {
  const found = readFolders(tree, listFolders(tree.buildFiles));
  return {
    builds: found.flatMap(({ builds }) => builds),
    runImages: found.flatMap(({ runImages }) => runImages),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** What files build that are given as one project, with all or some of their services. */
export function readComposeProject(request: ComposeRequest, tree: Tree): ComposeProject {
  const { services, builds, runImages, problems, bake } = readProject(
    tree,
    request.files,
    false,
    request.start,
  );
  const found = { builds, runImages, problems, bake };
  if (request.services.length === 0) return { ...found, missing: [] };
  const wanted = new Set(request.services);
  return {
    builds: found.builds.filter(({ name }) => name !== null && wanted.has(name)),
    runImages: found.runImages.filter(({ name }) => name !== null && wanted.has(name)),
    problems: found.problems,
    bake: found.bake,
    missing: request.services.filter((name) => !services.has(name)),
  };
}
