import { classifyName } from '../../dockerfile/file-names.js';
import { decodeText, encodeText, toByteString } from '../../dockerfile/go/byte-string.js';
import { openFile } from '../../dockerfile/resolve/open-file.js';
import { listDeclared } from '../../dockerfile/variants/given-values.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { PathGlob } from '../../glob/path-glob.js';
import { groupBy } from '../../grouping.js';
import { parseReference, type Reference } from '../../image/reference.js';
import { DEFAULT_COMPOSE_FILES, DEFAULT_FILES } from '../bake/discovery.js';
import type { Build, BuildFileProblem, PossiblePlace } from '../build.js';
import { isVendored } from '../build-files.js';
import { baseName } from '../repo-path.js';
import type { RepositoryTree } from '../repository/repository-tree.js';
import { FRONTEND } from '../unknown/frontend-name.js';
import { mayBeginImage } from '../unknown/image-texts.js';
import { toNamed } from './build-identity.js';
import type { BuiltFiles } from './built-files.js';
import { mayBeAt } from './certain-places.js';
import type { OwnPulls } from './own-pulls.js';

/** A build of a compose or bake file, as it is by itself and with what it may be given. */
export interface GivingBuild {
  readonly build: Build;
  /** Where its Dockerfile may be in other folders. */
  readonly place: PossiblePlace;
  readonly ways: readonly FileBuild[];
}

/** Builds that are tried over all Dockerfiles of a repository. */
const MAX_TRIED = 3_000;
/** As many services as may be laid over each other of one Dockerfile. */
const MAX_UNDER = 20;

/** A registry and nothing of what is taken from there. */
const HOST = /^(?:[a-z0-9-]+\.[a-z0-9.-]+|localhost)(?::\d+)?\/?$/i;
const IMAGE = 'docker-image://';

/** Every file that is a Dockerfile by its name. */
const DOCKERFILES: PathGlob = {
  source: 'all Dockerfiles',
  matches: (path) => classifyName(baseName(path)) === 'dockerfile',
  matchesAnyCase: (path) => classifyName(baseName(path)) === 'dockerfile',
  reaches: () => true,
};

/** A Dockerfile that builds may be tried on. */
interface Tried {
  /** Null: it is inline. */
  readonly path: string | null;
  readonly text: string;
  readonly declared: ReadonlySet<string>;
  readonly known: readonly FileBuild[];
  add(build: FileBuild): void;
}

/**
 * Tries what a file gives its builds, and no image of them shows, on every Dockerfile that takes it, as builds that are hardly
 * meant: the file may be used in another folder, or together with another file, and nothing here says so. Tells what is too many.
 */
export function addUnshown(
  giving: readonly GivingBuild[],
  files: BuiltFiles,
  pulls: OwnPulls,
  tree: Pick<RepositoryTree, 'match' | 'read'>,
): readonly BuildFileProblem[] {
  const isHandedOn = ({ build }: GivingBuild): boolean => build.handsTo !== undefined;
  // scripts have bounds of their own
  const parts = [giving.filter((each) => !isHandedOn(each)), giving.filter(isHandedOn)];
  return parts.flatMap((part) => tryAll(part, files, pulls, tree));
}

function tryAll(...[giving, files, pulls, tree]: Parameters<typeof addUnshown>): readonly BuildFileProblem[] {
  const isShown = openShown(giving, pulls);
  let left = MAX_TRIED;
  let tried: readonly Tried[] | null = null;
  const problems = new Map<string, BuildFileProblem>();
  for (const { build, place, ways } of giving)
    for (const way of ways) {
      const values = listValues(way);
      const unshown = values.filter(([, value]) => !isShown(value, way));
      // the Dockerfile that it is laid over may take something else from the same registry
      const hosts = isOverlay(build) ? values.filter(([, value]) => HOST.test(value)) : [];
      if (unshown.length + hosts.length === 0) continue;
      tried ??= listTried(files, tree);
      for (const each of tried) {
        if (!mayBeAt(place, each.path)) continue;
        const isLeft = (some: typeof values): boolean => {
          const taken = some.filter(([field]) => takes(each, field));
          return taken.length > 0 && !each.known.some((known) => isSame(known, way, taken));
        };
        const isTried = isLeft(unshown);
        if (!isTried && !isLeft(hosts)) continue;
        const all = [...(isTried ? [toTried(way)] : []), ...listUnder(way, each)];
        const tries = left > 0 ? all.slice(0, left) : [];
        for (const found of tries) each.add(found);
        left -= tries.length;
        if (left > 0) continue;
        problems.set(build.file, problems.get(build.file) ?? tellMany(build, giving));
        break;
      }
    }
  return [...problems.values()];
}

/** Whether an image begins with a value, of a build that takes it from one of the same files. */
function openShown(
  giving: readonly GivingBuild[],
  pulls: OwnPulls,
): (value: string, way: FileBuild) => boolean {
  const identify = (source: string, value: string): string => `${source}\0${value}`;
  const listSources = ({ file, sources = [] }: FileBuild): ReadonlySet<string> => new Set([file, ...sources]);
  const listKeys = (way: FileBuild): readonly string[] =>
    listValues(way).flatMap(([, value]) => [...listSources(way)].map((source) => identify(source, value)));
  const told = giving.flatMap(({ ways }) =>
    ways.flatMap((way) => listKeys(way).map((key) => ({ key, way }))),
  );
  const given = groupBy(told, ({ key }) => key);
  const known = new Map<string, boolean>();
  const shows = (source: string, value: string): boolean => {
    const key = identify(source, value);
    const isShown =
      known.get(key) ??
      listOnce(given.get(key) ?? []).some(({ way }) =>
        pulls.list(way).some((reference) => isBeginning(value, reference)),
      );
    known.set(key, isShown);
    return isShown;
  };
  return (value, way) => [...listSources(way)].some((source) => shows(source, value));
}

/** One way of each build. */
function listOnce<T extends { readonly way: FileBuild }>(told: readonly T[]): readonly T[] {
  return [...new Map(told.map((each) => [`${each.way.file}\0${each.way.name}`, each])).values()];
}

/** The values that may name images, by `args.NAME` and `contexts.NAME`. */
function listValues({ args, contexts }: FileBuild): readonly (readonly [string, string])[] {
  return [
    ...[...args].flatMap(([name, value]) => (mayBeginImage(value) ? [[`args.${name}`, value] as const] : [])),
    ...[...contexts].flatMap(([name, value]) =>
      value.startsWith(IMAGE) ? [[`contexts.${name}`, value.slice(IMAGE.length)] as const] : [],
    ),
  ];
}

/** Whether an image is what a value names, or begins with it. */
function isBeginning(value: string, { host, path, tag, digest }: Reference): boolean {
  const named = parseReference(value);
  if (!('error' in named) && named.host === host && named.path === path) return true;
  const name = `${path}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
  const written = host === 'docker.io' ? [`${host}/${name}`, name] : [`${host}/${name}`];
  return written.some(
    (text) =>
      text.startsWith(value) && (/[^a-z0-9]$/i.test(value) || /^(?:[/:@]|$)/.test(text.slice(value.length))),
  );
}

function listTried({ named, inline }: BuiltFiles, tree: Pick<RepositoryTree, 'match' | 'read'>): Tried[] {
  const paths = new Set([...named.keys(), ...tree.match(DOCKERFILES).filter((path) => !isVendored(path))]);
  const found = [...paths].sort().flatMap((path) => {
    const file = tree.read(path);
    if (file.kind !== 'bytes') return [];
    const builds = named.get(path) ?? [];
    const add = (build: FileBuild): void => {
      builds.push(build);
      named.set(path, builds);
    };
    return [{ path, text: toByteString(file.bytes), builds, add }];
  });
  const inner = inline.map(({ inline: { text }, builds }) => ({
    path: null,
    text: encodeText(text),
    builds,
    add: (build: FileBuild): void => void builds.push(build),
  }));
  return [...found, ...inner].map(({ path, text, builds, add }) => ({
    path,
    text: decodeText(text).toLowerCase(),
    declared: listDeclared(openFile(text, { buildArgs: new Map() }).text),
    known: builds.filter(({ isDoubtful }) => isDoubtful !== true),
    add,
  }));
}

/** Whether an image of a Dockerfile may depend on a value. */
function takes({ text, declared }: Tried, field: string): boolean {
  const at = field.indexOf('.');
  const name = field.slice(at + 1);
  if (field.startsWith('args.')) return declared.has(name) || name === FRONTEND;
  const [last = ''] = baseName(name).split(/[:@]/);
  return text.includes(last.toLowerCase());
}

/** Whether a build is the same one, with the same values. */
function isSame(known: FileBuild, { file, name }: FileBuild, values: ReturnType<typeof listValues>): boolean {
  if (known.file !== file || known.name !== name) return false;
  const own = listValues(known);
  return values.every(([field, value]) => own.some((each) => each[0] === field && each[1] === value));
}

const toGuess = ({ isRefused: _, ...build }: FileBuild): FileBuild => ({
  ...build,
  isGuess: true,
  isDoubtful: true,
});

/** A build of a Dockerfile by itself, of any stage if it names none. */
function toTried(way: FileBuild): FileBuild {
  const tried = toGuess(way);
  return tried.target === null ? { ...tried, hasUnknownTarget: true } : tried;
}

/** A build over those of its name that a Dockerfile has. */
function listUnder(way: FileBuild, { declared, known }: Tried): readonly FileBuild[] {
  const tries = new Map<string, FileBuild>();
  const under = known.filter(({ name }) => name === way.name);
  for (const { args, contexts, unknownArgs, target, platforms } of under) {
    const merged = {
      ...toGuess(way),
      args: new Map([...args, ...way.args]),
      contexts: new Map([...contexts, ...way.contexts]),
      unknownArgs: [...new Set([...unknownArgs, ...way.unknownArgs])].filter((name) => !way.args.has(name)),
      target: way.target ?? target,
      platforms: way.platforms.length > 0 ? way.platforms : platforms,
    };
    const given = [...merged.args].filter(([name]) => declared.has(name)).sort();
    const key = [given, [...merged.contexts].sort(), merged.unknownArgs, merged.target, merged.platforms];
    if (tries.size < MAX_UNDER) tries.set(JSON.stringify(key), merged);
  }
  return [...tries.values()];
}

/** Whether a file by its name is one that is laid over others. */
function isOverlay({ file }: Build): boolean {
  return ![...DEFAULT_FILES, ...DEFAULT_COMPOSE_FILES].includes(baseName(file));
}

function tellMany({ kind, file, line, handsTo }: Build, giving: readonly GivingBuild[]): BuildFileProblem {
  const message = 'more Dockerfiles take what it gives its builds, and no image shows, than are read';
  const own = giving.filter(({ build }) => build.file === file);
  const about = JSON.stringify(own.map(({ build }) => toNamed(build).writeContent()));
  return { kind, file, line, message, about, ...(handsTo === undefined ? { isLimit: true } : {}) };
}
