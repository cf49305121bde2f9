import type { Build } from '../../build.js';
import { parentFolder } from '../../repo-path.js';
import { SOURCE_POLICY, underSourcePolicy } from '../../source-policy.js';
import type { StepEnvironment } from '../../step-environment.js';
import { isUnknown } from '../../unknown-texts.js';
import type { Step } from '../step.js';
import { memberOf } from '../yaml-tree.js';
import { findPath, listFiles, listFilesIn, PROGRAM_FILE } from './found-paths.js';
import { loadsCode, partNodeOptions } from './node-options.js';

/** What runs a build. */
interface Place {
  readonly step: Step;
  /** Where; null: it is not known. */
  readonly folder: string | null;
}

/** Code that a variable has a program run; `files`: those of the repository that take part. */
interface Loaded {
  readonly files: readonly string[];
}

/** Whether the value of a variable has programs run code that nobody judges; null: it does not. */
type FindLoaded = (value: string, place: Place) => Loaded | null;

interface CodeVariable {
  readonly name: string;
  readonly find: FindLoaded;
  /** Files without which it does nothing: other variables are not asked for where the repository has none. */
  readonly files?: RegExp;
}

const LIBRARY = /\.so(?:\.[^/]*)?$/;
/** What docker finds in the folder of its configuration: its plugins, and where others are. */
const CONFIGURATION = /(?:^|\/)(?:cli-plugins\/[^/]+|config\.json)$/;

/** Variables for any program. */
const FOR_ALL: readonly CodeVariable[] = [
  { name: 'LD_PRELOAD', find: findLibraries },
  { name: 'LD_AUDIT', find: findLibraries },
  { name: 'DYLD_INSERT_LIBRARIES', find: findLibraries },
  { name: 'LD_LIBRARY_PATH', find: inFolders(LIBRARY), files: LIBRARY },
  { name: 'PATH', find: inFolders(PROGRAM_FILE, true), files: PROGRAM_FILE },
];

/** Variables for node, in which actions run. */
const FOR_NODE: readonly CodeVariable[] = [
  { name: 'NODE_OPTIONS', find: findNodeOptions },
  { name: 'NODE_PATH', find: inFolders(/./) },
];

/** Variables for docker. */
const FOR_DOCKER: readonly CodeVariable[] = [
  { name: 'DOCKER_CONFIG', find: findConfiguration, files: CONFIGURATION },
  {
    name: 'HOME',
    find: (value, place) => findConfiguration(`${value}/.docker`, place),
    files: /(?:^|\/)\.docker\//,
  },
];

/** Files that tell podman and buildah where images come from. */
const SETTINGS = /(?:^|\/)containers\/(?:registries|containers)\.conf(?:\.d\/[^/]+)?$/;
const FOR_OTHERS: readonly CodeVariable[] = [
  ...[
    'CONTAINERS_CONF',
    'CONTAINERS_CONF_OVERRIDE',
    'CONTAINERS_REGISTRIES_CONF',
    'REGISTRIES_CONFIG_PATH',
  ].map((name) => ({ name, find: findFile })),
  ...[
    { name: 'XDG_CONFIG_HOME', below: 'containers' },
    { name: 'HOME', below: '.config/containers' },
  ].map(({ name, below }) => ({
    name,
    find: (value: string, place: Place) => inFolders(SETTINGS)(`${value}/${below}`, place),
    files: SETTINGS,
  })),
];

/** What code of the repository the environment has the programs of a build run: what they then pull is not known. */
export function openLoadedCode(
  step: Step,
  environment: StepEnvironment,
  folder: string | null,
  program: 'docker' | 'other',
): (build: Build) => Build {
  const isAction = memberOf(step.tree, 'uses') !== undefined;
  const variables = [
    ...FOR_ALL,
    ...(isAction ? FOR_NODE : []),
    ...(program === 'docker' ? FOR_DOCKER : FOR_OTHERS),
  ];
  const { texts, tree } = step.context.session;
  const place = { step, folder };
  // what may set this one may set any, which is said once
  const isOpenAsAll = (name: string, value: string): boolean =>
    isUnknown(value) &&
    (value === environment.see?.(SOURCE_POLICY) ||
      (texts.restore(value) === `$${name}` && !step.context.written.writes(name, step.context.scope.system)));
  const found = variables.flatMap(({ name, find, files }) => {
    if (files !== undefined && listFiles(files, tree).length === 0) return [];
    const value = environment.see?.(name) ?? '';
    const loaded = value === '' || isOpenAsAll(name, value) ? null : find(value, place);
    if (loaded === null) return [];
    const given = environment.lookUp(name);
    const sources = given !== undefined && 'unknown' in given ? (given.written ?? '') : '';
    return [{ why: `${name} is ${texts.restore(value)}`, sources, ...loaded }];
  });
  const all = [...found, ...findAddedPrograms(step)];
  return (build) =>
    all.reduce((converted, { why, sources, files }) => {
      const written = JSON.stringify([why, sources, files.map((path) => [path, tree.identify(path)])]);
      const opened = underSourcePolicy(
        converted,
        `${why}, which may run code that changes the build`,
        written,
      );
      return { ...opened, sources: [...new Set([...opened.sources, ...files])] };
    }, build);
}

/** What node adds to the name of a module. */
const IMPLIED = ['', '.js', '.cjs', '.mjs', '.json', '.node', '/index.js', '/package.json'];

function findNodeOptions(value: string, { step }: Place): Loaded | null {
  const { texts, tree } = step.context.session;
  if (!loadsCode(value, texts)) return null;
  const files = partNodeOptions(value).flatMap((word) => {
    const found = findPath(step, word.replace(/^-[^=]*=/, ''), '.');
    if (typeof found !== 'object') return [];
    return IMPLIED.map((ending) => found.path + ending).filter((path) => tree.has(path));
  });
  return { files };
}

/** What the system has is its own; a name without a folder is looked for there. */
const OF_SYSTEM = /^\/(?:usr|lib\w*|opt|nix|System|Library)\//;

function findLibraries(value: string, { step, folder }: Place): Loaded | null {
  const { tree } = step.context.session;
  const own = value.split(/[\s:]+/).filter((entry) => /[/\uffff]/.test(entry) && !OF_SYSTEM.test(entry));
  if (own.length === 0) return null;
  const files = own.flatMap((entry) => {
    const found = findPath(step, entry, folder);
    return typeof found === 'object' && tree.has(found.path) ? [found.path] : [];
  });
  return { files };
}

/** Of more files only the first ones take part in what is compared. */
const MAX_FILES = 200;

/** Files of the repository that lie below any of some folders, or right in them. */
function inFolders(files: RegExp, isDirect = false): FindLoaded {
  return (value, { step, folder }) => {
    const found = value
      .split(/[:;]/)
      .map((entry) => (entry === '' ? 'elsewhere' : findPath(step, entry, folder)))
      .flatMap((path) =>
        typeof path === 'object' ? listFilesIn(path.path, files, isDirect, step.context.session.tree) : [],
      );
    return found.length === 0 ? null : { files: found.slice(0, MAX_FILES) };
  };
}

function findConfiguration(value: string, { step, folder }: Place): Loaded | null {
  const found = findPath(step, value, folder);
  if (found === 'elsewhere') return null;
  const files =
    found === 'unknown'
      ? listFiles(/(?:^|\/)cli-plugins\/[^/]+$/, step.context.session.tree)
      : listFilesIn(found.path, CONFIGURATION, false, step.context.session.tree);
  return files.length === 0 ? null : { files };
}

function findFile(value: string, { step, folder }: Place): Loaded | null {
  const found = findPath(step, value, folder);
  return found === 'elsewhere' ? null : { files: typeof found === 'object' ? [found.path] : [] };
}

/** Programs of the repository in folders that earlier steps have put on the path. */
function findAddedPrograms({
  context: { session, written },
}: Step): readonly (Loaded & { readonly why: string; readonly sources: string })[] {
  const { paths } = written;
  if (paths.isEmpty) return [];
  const files = listFiles(PROGRAM_FILE, session.tree).filter((path) => paths.mayHold(parentFolder(path)));
  if (files.length === 0) return [];
  const why = `an earlier step adds a folder to PATH, and the repository has ${files.join(' and ')}`;
  return [{ why, sources: paths.text, files }];
}
