import type { Build, FoundBuilds } from '../build.js';
import type { Tree } from '../tree.js';
import { allowanceOf } from './bounds.js';
import type { FoundProject, LoneProject } from './discovery.js';
import { readFile } from './project/files.js';

/** All that decides what a build pulls, wherever it is written. */
export function identifyContent(build: Build): string {
  const {
    name,
    context,
    dockerfile,
    inline,
    target,
    args,
    contexts,
    platforms,
    generators,
    unknown,
    written,
  } = build;
  const text = inline?.text ?? null;
  return JSON.stringify([
    name,
    context,
    dockerfile,
    text,
    target,
    [...args],
    [...contexts],
    platforms,
    generators.map(({ image, problem }) => [image, problem]),
    unknown,
    [...(written ?? [])],
  ]);
}

/** A file by itself, and what it makes of the default files next to it. `known`: the builds of these. */
export function listLoneProject(
  project: LoneProject,
  known: ReadonlySet<string>,
  list: (project: FoundProject) => FoundBuilds,
  tree: Tree,
): FoundBuilds {
  const alone = list(project);
  const [file] = project.files;
  if (file === undefined || project.overlays.length === 0 || !speaksOfBake(file, tree)) return alone;
  const overlaid = project.overlays.map(list);
  // bake refuses by itself what only makes sense on top of others
  const needsOthers =
    alone.problems.length > 0 &&
    overlaid.some(({ builds, problems }) => builds.length > 0 && problems.length === 0);
  const builds = needsOthers ? alone.builds.filter(({ problem }) => problem === null) : alone.builds;
  const own = withoutAdditions(builds, file, overlaid);
  const lines = new Map(alone.builds.map(({ name, line }) => [name, line]));
  const seen = new Set([...known, ...own.map(identifyContent)]);
  const added: Build[] = [];
  for (const build of overlaid.flatMap(({ builds }) => builds)) {
    const content = identifyContent(build);
    if (seen.has(content)) continue;
    seen.add(content);
    added.push({ ...build, file, line: lines.get(build.name) ?? 1 });
  }
  const limits = overlaid.flatMap(({ problems }) => problems).filter(({ isLimit }) => isLimit === true);
  return {
    builds: [...own, ...added],
    runImages: [],
    problems: [...(needsOthers ? [] : alone.problems), ...limits],
  };
}

/** A target that says nothing of where it is built adds to the one of that name in the default files. */
function withoutAdditions(
  builds: readonly Build[],
  file: string,
  overlaid: readonly FoundBuilds[],
): readonly Build[] {
  const accepted = overlaid.filter(({ problems }) => problems.length === 0);
  const defined = accepted
    .flatMap(({ builds: each }) => each)
    .filter(({ file: first, places }) => {
      const isPlaced = PLACES.some((field) => (places.get(field)?.file ?? file) !== file);
      return first !== file || isPlaced;
    });
  const names = new Set(defined.map(({ name }) => name));
  return builds.filter(
    ({ name, places, unknown }) =>
      !names.has(name) || PLACES.some((field) => places.has(field) || unknown.includes(field)),
  );
}

const PLACES = ['context', 'dockerfile', 'inline'];

const NAMES: ReadonlySet<string> = new Set(['target', 'group', 'variable', 'function']);

/** JSON of such a name may be anybody's. */
function speaksOfBake(path: string, tree: Tree): boolean {
  if (!path.endsWith('.json')) return true;
  const found = readFile(path, tree, allowanceOf(tree.wanted));
  return found.kind === 'body' && found.body.names().some(({ name }) => NAMES.has(name));
}
