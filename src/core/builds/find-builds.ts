import { compareText } from '../text-order.js';
import type { ReadBakeProject } from './bake/project.js';
import { readBakeBuilds, readBakeProject } from './bake/read.js';
import type { Build, BuildFileProblem, BuildKind, FoundBuilds } from './build.js';
import { readComposeBuilds } from './compose/read.js';
import { readDevcontainerBuilds } from './devcontainers/read.js';
import { readGoReleaserBuilds } from './goreleaser/read.js';
import type { Tree } from './tree.js';
import { describeTwins } from './unknown/case-twins.js';
import { readWorkflowBuilds } from './workflows/read.js';
import { readScriptBuilds } from './workflows/scripts/read.js';

/** The readers of bake files: of those in the tree, and of what a workflow asks for. */
export interface BakeReaders {
  readonly readBake: ReadBakeProject;
  readonly readBakeBuilds: (tree: Tree) => FoundBuilds;
}

const BAKE: BakeReaders = { readBake: readBakeProject, readBakeBuilds };

/** Every build that the files of the tree define, by file and name. Complete once `tree.wanted` stays empty. */
export function findBuilds(
  tree: Tree,
  kinds: ReadonlySet<BuildKind>,
  readers: BakeReaders = BAKE,
): FoundBuilds {
  const found: FoundBuilds[] = [];
  if (kinds.has('compose')) found.push(readComposeBuilds(tree));
  if (kinds.has('bake')) found.push(readers.readBakeBuilds(tree));
  if (kinds.has('workflow')) {
    const steps = readWorkflowBuilds(tree, readers.readBake);
    found.push(steps, readScriptBuilds(tree, readers.readBake, steps.builds));
  }
  if (kinds.has('devcontainer')) found.push(readDevcontainerBuilds(tree));
  if (kinds.has('goreleaser')) found.push(readGoReleaserBuilds(tree));
  const builds = found.flatMap((each) => each.builds).sort(compareBuilds);
  return {
    builds,
    // A devcontainer names services that compose lists as well.
    runImages: distinct(
      found.flatMap(({ runImages }) => runImages),
      ({ place, image }) => [place.file, place.line, place.column, image],
    ),
    problems: distinct(
      [...found.flatMap(({ problems }) => problems), ...describeTwins(builds, tree)],
      ({ file, line, message }) => [file, line, message],
    ).sort(compareProblems),
  };
}

function compareBuilds(left: Build, right: Build): number {
  return (
    compareText(left.file, right.file) ||
    compareText(left.name ?? '', right.name ?? '') ||
    left.line - right.line
  );
}

function compareProblems(left: BuildFileProblem, right: BuildFileProblem): number {
  return compareText(left.file, right.file) || left.line - right.line;
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => readonly unknown[]): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(keyOf(item));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
