import type { Build, BuildFileProblem, FoundBuilds } from '../build.js';
import type { Tree } from '../tree.js';
import { allowanceOf } from './bounds.js';
import { DefinitionsElsewhere } from './definitions-elsewhere.js';
import type { FoundProject } from './discovery.js';
import { targetKey } from './names.js';
import { readFile } from './project/files.js';
import { isMissing, isPlaced, type ListedProject, listTargets, UsedTogether } from './together.js';

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

/** What each project builds by itself, and together with the others that it may be used with. */
export function listTogether(
  listed: readonly ListedProject[],
  list: ListProject,
  tree: Tree,
): readonly FoundBuilds[] {
  const lacking = new Set(listed.flatMap(({ names }) => [...names.lacking]));
  const together = new UsedTogether(listed, tree);
  const used = new Set(
    listed
      .filter((each) => listTargets(each).size > 0)
      .flatMap(({ names }) => [...names.defined, ...names.lacking]),
  );
  const known = new Map<string, number>();
  for (const { builds } of listed)
    for (const content of new Set(builds.map(identifyContent)))
      known.set(content, (known.get(content) ?? 0) + 1);
  const isUsed = (build: Build): boolean => !isPlaced(build) && lacking.has(targetKey(build.name ?? ''));
  const elsewhere = new DefinitionsElsewhere(listed, tree);
  return listed.map((alone) => {
    const found = listWithOthers(alone, { together, used, known, list, tree });
    const builds = found.builds.map(
      (build): Build => (isUsed(build) ? { ...build, isTemplate: true } : build),
    );
    const changed = elsewhere.find(alone);
    const isNew = (build: Build): boolean => !known.has(identifyContent(build));
    const others = (changed ?? []).flatMap((project) => list(project).builds.filter(isNew));
    return {
      ...found,
      builds: [...builds, ...others.map((build): Build => ({ ...build, isGuess: true, isDoubtful: true }))],
      problems: [...found.problems, ...(changed === null ? [tellMany(alone, tree)] : [])],
    };
  });
}

/** Says that a file which builds nothing may be of more projects than are read. */
function tellMany({ project }: ListedProject, tree: Tree): BuildFileProblem {
  const file = project.files.at(-1) ?? '';
  const message = 'it may be laid over more files that have its names than are read';
  return { kind: 'bake', file, line: 1, message, about: tree.identify(file) ?? '' };
}

type ListProject = (project: FoundProject) => ListedProject;

interface Reading {
  readonly together: UsedTogether;
  /** The names that files with targets have or lack. */
  readonly used: ReadonlySet<string>;
  /** What projects build by themselves, and how many of them do. */
  readonly known: ReadonlyMap<string, number>;
  readonly list: ListProject;
  readonly tree: Tree;
}

/** A project by itself, and what it makes of others. */
function listWithOthers(alone: ListedProject, { together, used, known, list, tree }: Reading): FoundBuilds {
  const { files, overlays = [] } = alone.project;
  const file = files.at(-1) ?? '';
  if (![...alone.names.defined].some((key) => used.has(key)) && !speaksOfBake(file, tree)) return alone;
  let left = MAX_READINGS;
  const complete = (project: FoundProject) =>
    listWhole(project, alone, together, (each) => (left-- > 0 ? list(each) : null));
  const withDefaults = overlays.flatMap(complete);
  const { found, count } = together.find(alone);
  const others = found.flatMap((project) =>
    complete(project).map((listed) => ({ names: project.names, listed })),
  );
  const overlaid = [...withDefaults, ...others.map(({ listed }) => listed)];
  if (overlaid.length === 0 && count === 0) return alone;
  const isLacking = alone.names.lacking.size > 0;
  // bake refuses by itself what only makes sense on top of others
  const needsOthers =
    (alone.problems.length > 0 || isLacking) &&
    overlaid.some(({ builds, problems }) => builds.length > 0 && problems.length === 0);
  const builds = needsOthers ? alone.builds.filter(({ problem }) => problem === null) : alone.builds;
  const guessed = others.flatMap(({ names, listed }) =>
    listed.builds
      .filter(({ name, isRefused }) => isRefused !== true && (names === null || names.has(name ?? '')))
      .map((build): Build => (isLacking ? build : { ...build, isGuess: true })),
  );
  const there = new Set(guessed.filter((build) => !isMissing(build, tree)).map(({ name }) => name));
  const templates = listTemplates(overlaid);
  const own = withoutAdditions(builds, file, withDefaults)
    .filter((build) => !there.has(build.name) || !isMissing(build, tree))
    .map((build): Build => (templates.has(build.name ?? '') ? { ...build, isTemplate: true } : build));
  const names = new Set(own.map(({ name }) => name));
  // what the other files lack is told of them
  const isTold = ({ name }: Build): boolean =>
    names.has(name) || !alone.names.defined.has(targetKey(name ?? ''));
  const counted = guessed.filter((build) => !isMissing(build, tree) || !isTold(build));
  const lines = new Map(alone.builds.map(({ name, line }) => [name, line]));
  const seen = new Set(own.map(identifyContent));
  const first = new Set(alone.builds.map(identifyContent));
  const isKnown = (content: string): boolean => (known.get(content) ?? 0) > (first.has(content) ? 1 : 0);
  const added: Build[] = [];
  for (const build of [...withDefaults.flatMap((each) => each.builds), ...counted]) {
    const content = identifyContent(build);
    if (seen.has(content) || isKnown(content)) continue;
    seen.add(content);
    added.push({ ...build, file, line: lines.get(build.name) ?? 1 });
  }
  const limits = overlaid.flatMap(({ problems }) => problems).filter(({ isLimit }) => isLimit === true);
  const message = `it may be laid over ${count} files that have its names, which are too many to read`;
  const about = JSON.stringify(alone.builds.map(identifyContent));
  const many =
    count > found.length || left < 0 ? [{ kind: 'bake' as const, file, line: 1, message, about }] : [];
  return {
    builds: [...own, ...added],
    runImages: [],
    problems: [...(needsOthers ? [] : alone.problems), ...limits, ...many],
  };
}

/** Targets from which others only inherit as soon as files are read together. */
function listTemplates(overlaid: readonly ListedProject[]): ReadonlySet<string> {
  const all = overlaid
    .filter(({ problems }) => problems.length === 0)
    .flatMap(({ builds, names }) => {
      const built = new Set(builds.flatMap(({ name, isTemplate }) => (isTemplate ? [] : (name ?? []))));
      return [...names.defined].flatMap((key) => {
        const name = key.startsWith(TARGET) ? key.slice(TARGET.length) : '';
        return built.has(name) ? [] : [name];
      });
    });
  return new Set(all);
}

const TARGET = targetKey('');

/** More files are too many to be given to bake by hand. */
const MAX_FILES = 10;
/** How often one file is read together with others. */
const MAX_READINGS = 60;

/** A project, with a file for each name that it still lacks: in every way if several define one. */
function listWhole(
  project: FoundProject,
  alone: ListedProject,
  together: UsedTogether,
  list: (project: FoundProject) => ListedProject | null,
): readonly ListedProject[] {
  const listed = list(project);
  if (listed === null) return [];
  if (project.files.length >= MAX_FILES) return [listed];
  for (const key of listed.names.lacking) {
    const larger = together.findDefining(key, alone).flatMap(({ project: more }) => {
      const files = [...new Set([...more.files, ...project.files])];
      const composeFiles = [...new Set([...more.composeFiles, ...project.composeFiles])];
      const isLarger =
        files.length + composeFiles.length > project.files.length + project.composeFiles.length;
      return isLarger ? [{ ...project, files, composeFiles }] : [];
    });
    if (larger.length > 0) return larger.flatMap((each) => listWhole(each, alone, together, list));
  }
  return [listed];
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
  return builds.filter((build) => !names.has(build.name) || isPlaced(build));
}

const PLACES = ['context', 'dockerfile', 'inline'];

const NAMES: ReadonlySet<string> = new Set(['target', 'group', 'variable', 'function']);

/** JSON of such a name may be anybody's. */
function speaksOfBake(path: string, tree: Tree): boolean {
  if (!path.endsWith('.json')) return true;
  const found = readFile(path, tree, allowanceOf(tree.wanted));
  return found.kind === 'body' && found.body.names().some(({ name }) => NAMES.has(name));
}
