import { classifyName, findFallback } from '../../dockerfile/file-names.js';
import { normaliseContextName, normaliseContextValue } from '../../dockerfile/variants/context-name.js';
import { type FileBuild, UNKNOWN_CONTEXT } from '../../dockerfile/variants/variant-options.js';
import type { Build, BuildFileProblem, InlineDockerfile } from '../build.js';
import { isVendored } from '../build-files.js';
import { baseName, resolvePath } from '../repo-path.js';
import type { FoundPath, RepositoryTree } from '../repository/repository-tree.js';
import { listCandidateBuilds, listEmptied } from '../unknown/candidate-builds.js';
import { openPossibleFiles } from '../unknown/possible-files.js';
import { isJudgedByName } from '../unknown/usual-files.js';
import { identify, listWritten, toNamed } from './build-identity.js';
import { openPlaces } from './certain-places.js';
import { findKnownParts } from './known-parts.js';
import { addNamesakes } from './namesakes.js';
import { addOwnPulls, dropRepeated, OwnPulls } from './own-pulls.js';
import { addUnshown, type GivingBuild } from './unshown-values.js';

/** A Dockerfile inside a build file, and the builds that share its text. */
export interface InlineBuilds {
  readonly inline: InlineDockerfile;
  readonly builds: readonly FileBuild[];
}

/** A build whose Dockerfile is not in the repository. */
export interface MissingDockerfile {
  readonly build: Build;
  readonly dockerfile: string;
}

/** What the builds of a repository mean for its Dockerfiles. */
export interface DockerfileBuilds {
  /** By the path of the Dockerfile. */
  readonly named: ReadonlyMap<string, readonly FileBuild[]>;
  readonly inline: readonly InlineBuilds[];
  readonly missing: readonly MissingDockerfile[];
  /** Dockerfiles that links lead to where nobody can look, and why. */
  readonly unreachable: readonly (MissingDockerfile & { readonly reason: string })[];
  /** Builds whose Dockerfile is not known, or not one of the repository. */
  readonly elsewhere: readonly Build[];
  /** What is too much to be tried. */
  readonly problems: readonly BuildFileProblem[];
}

/** In any repository where people can tell what is built, builds that are not known may name far fewer files. */
const MAX_POSSIBLE = 20_000;
const TOO_MANY = 'may be built by one of too many builds whose Dockerfile is not known';

/** Sorts builds by what they build; what one may build that is not known counts as named by it. */
export function groupBuilds(
  builds: readonly Build[],
  tree: Pick<
    RepositoryTree,
    'find' | 'listing' | 'select' | 'twinsOf' | 'read' | 'match' | 'namesakes' | 'buildFiles' | 'isLed'
  >,
  isIgnored: (path: string) => boolean = () => false,
): DockerfileBuilds {
  const { find, listing } = tree;
  const listPossible = openPossibleFiles(listing);
  const beyond = new Map<string, DockerfileBuilds['unreachable'][number]>();
  let guesses = 0;
  const named = new Map<string, FileBuild[]>();
  const inline = new Map<string, { inline: InlineDockerfile; builds: FileBuild[] }>();
  /** What is known of a build only where its variables are empty. */
  const shown = new Map<string, FileBuild[]>();
  const missing: MissingDockerfile[] = [];
  const elsewhere: Build[] = [];
  const unreachable: (MissingDockerfile & { readonly reason: string })[] = [];
  const giving: GivingBuild[] = [];
  const placeOf = openPlaces(builds, tree);
  for (const build of builds) {
    if (build.handsTo !== undefined) {
      giving.push({ build, place: build.handsTo, ways: toFileBuilds(build) });
      continue;
    }
    const ways = listCandidateBuilds(build);
    const fileBuilds = ways.filter((way) => way.inline === build.inline).flatMap(toFileBuilds);
    const emptied = isGiving(build) ? listEmptied(build).flatMap(toFileBuilds) : [];
    if (isGiving(build)) giving.push({ build, place: placeOf(build), ways: [...fileBuilds, ...emptied] });
    for (const way of ways) if (way.inline !== null) addInline(inline, way.inline, toFileBuilds(way));
    if (build.inline !== null) continue;
    if (build.dockerfile !== null) {
      const { dockerfile } = build;
      const found = findDockerfile(dockerfile, find);
      for (const twin of build.keepsCase === true ? [] : tree.twinsOf(dockerfile))
        if (!(found.kind === 'file' && found.path === twin)) addTo(named, twin, fileBuilds);
      if (found.kind === 'absent') {
        if (build.isTemplate !== true && build.isDoubtful !== true) missing.push({ build, dockerfile });
      } else if (found.kind === 'unreadable') unreachable.push({ build, dockerfile, reason: found.reason });
      else {
        addTo(named, found.path, fileBuilds);
        addTo(shown, found.path, emptied);
        // judged under each name that it has
        if (found.isLinked === true) addTo(named, dockerfile, fileBuilds);
      }
    } else {
      if (!isJudgedByName(build, tree)) elsewhere.push(build);
      for (const path of listPossible(build.possible ?? [])) {
        if (find(path).kind !== 'file') continue;
        if (++guesses <= MAX_POSSIBLE) addTo(named, path, fileBuilds);
        else if (!named.has(path)) beyond.set(path, { build, dockerfile: path, reason: TOO_MANY });
      }
    }
  }
  const files = { named, inline: [...inline.values()] };
  const pulls = new OwnPulls(files, tree.read, isIgnored);
  pulls.add(shown);
  const problems = addUnshown(giving, files, pulls, tree);
  dropRepeated(files, pulls);
  dropDoubtful(named);
  addNamesakes(giving, named, tree);
  addOwnPulls(files, pulls);
  unreachable.push(...[...beyond.values()].filter(({ dockerfile }) => !named.has(dockerfile)));
  return { ...files, missing, elsewhere, unreachable, problems };
}

/** Whether a file of this repository may be used with others, or in another folder. */
function isGiving({ kind, file, dockerfile, inline }: Build): boolean {
  return (kind === 'compose' || kind === 'bake') && !isVendored(file) && (dockerfile ?? inline) !== null;
}

/** A build that hardly is one of a file does not make a Dockerfile of it. */
function dropDoubtful(named: Map<string, FileBuild[]>): void {
  for (const [path, builds] of named)
    if (
      builds.every(({ isDoubtful }) => isDoubtful === true) &&
      classifyName(baseName(path)) !== 'dockerfile'
    )
      named.delete(path);
}

function addInline(
  known: Map<string, { inline: InlineDockerfile; builds: FileBuild[] }>,
  inline: InlineDockerfile,
  builds: readonly FileBuild[],
): void {
  const key = JSON.stringify([inline.file, inline.lines[0], inline.text]);
  const same = known.get(key) ?? { inline, builds: [] };
  same.builds.push(...builds);
  known.set(key, same);
}

function findDockerfile(path: string, find: (path: string) => FoundPath): FoundPath {
  const found = find(path);
  if (found.kind !== 'absent') return found;
  // on Windows a backslash parts folders
  const parted = path.includes('\\') ? resolvePath('.', path.replaceAll('\\', '/')) : null;
  if (parted !== null) return findDockerfile(parted, find);
  const fallback = findFallback(path);
  return fallback === null ? found : find(fallback);
}

function addTo<T>(lists: Map<string, T[]>, key: string, items: readonly T[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...items]);
  else list.push(...items);
}

/**
 * As buildx reads platforms: lists in one text, and `local` for that of the builder, which is not a platform of its own.
 * `docker compose up` builds for the builder's where there are several.
 */
function toFileBuilds(build: Build): readonly FileBuild[] {
  const fileBuild = toFileBuild(build);
  if (build.platforms.length === 0) return [fileBuild];
  const platforms = build.platforms.flatMap((text) => text.split(',')).map((text) => text.trim());
  const named = platforms.filter((platform) => platform !== '' && platform.toLowerCase() !== 'local');
  const isLocal =
    named.length === 0 ||
    (named.length > 1 && build.kind === 'compose') ||
    platforms.some((platform) => platform.toLowerCase() === 'local');
  // those of the policy are tried besides, in the same reading
  if (fileBuild.hasUnknownPlatforms === true) return [{ ...fileBuild, platforms: named }];
  return [
    ...(isLocal ? [{ ...fileBuild, platforms: [] }] : []),
    ...(named.length > 0 ? [{ ...fileBuild, platforms: named }] : []),
  ];
}

function toFileBuild(build: Build): FileBuild {
  const { line, args, target, platforms, contexts, unknown, problem, reasons, places, sources } = build;
  const hasUnknownArgs = unknown.includes('args');
  const named = toNamed(build);
  return {
    file: named.file,
    name: named.name,
    writeContent: named.writeContent,
    line,
    knownAs: identify(named),
    args,
    target,
    platforms,
    contexts: toContexts(contexts, listUnknown(unknown, 'contexts')),
    unknownArgs: listUnknown(unknown, 'args'),
    ...findKnownParts(build),
    givenArgs: hasUnknownArgs ? [] : [...args.keys(), ...(build.givenArgs ?? [])],
    ...(hasUnknownArgs ? { hasUnknownArgs } : {}),
    ...(unknown.includes('target') ? { hasUnknownTarget: true } : {}),
    ...(unknown.includes('platforms') ? { hasUnknownPlatforms: true } : {}),
    problem,
    ...(reasons === undefined ? {} : { reasons }),
    ...(build.origins === undefined ? {} : { origins: build.origins }),
    written: listWritten(build),
    ...(build.isRefused === true ? { isRefused: true } : {}),
    ...(build.leavesOut === true ? { leavesOut: true } : {}),
    ...(build.isAction === true ? { isAction: true } : {}),
    ...(build.hasInit === true ? { hasInit: true } : {}),
    ...(build.isGuess === true ? { isGuess: true } : {}),
    ...(build.isOpen === true ? { isOpen: true } : {}),
    ...(build.isDoubtful === true ? { isDoubtful: true } : {}),
    ...(build.handsTo === undefined ? {} : { isHandedOn: true }),
    places: byToldName(places),
    ...(build.givers === undefined ? {} : { givers: byToldName(build.givers) }),
    sources,
  };
}

function toContexts(known: Build['contexts'], unknown: readonly string[]): FileBuild['contexts'] {
  return new Map([
    ...[...known].flatMap(([key, value]) => toContext(key, value)),
    ...unknown.flatMap((key) => toContext(key, UNKNOWN_CONTEXT)),
  ]);
}

function byToldName<T>(places: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  for (const key of places.keys())
    if (key.startsWith('contexts.'))
      return new Map([...places].map(([each, place]) => [toPlaceKey(each), place]));
  return places;
}

/** Contexts are found under the name that BuildKit is told. */
function toPlaceKey(key: string): string {
  const [, name] = /^contexts\.(.*)$/s.exec(key) ?? [];
  const told = name === undefined ? null : normaliseContextName(name);
  return typeof told === 'string' ? `contexts.${told}` : key;
}

/** As BuildKit is told it; what another build makes is not an image that anybody pulls. */
function toContext(name: string, value: string): [string, string][] {
  const key = normaliseContextName(name);
  if (typeof key !== 'string') return [];
  const isBuilt = /^(?:target|service):/.test(value);
  const told = isBuilt ? `local:${name}` : normaliseContextValue(name, value);
  return typeof told === 'string' ? [[key, told]] : [];
}

function listUnknown(unknown: readonly string[], field: string): readonly string[] {
  if (unknown.length === 0) return unknown;
  return unknown.flatMap((name) => (name.startsWith(`${field}.`) ? [name.slice(field.length + 1)] : []));
}
