import { parentFolder } from '../../repo-path.js';
import { endingOf } from '../../unknown/possible-files.js';
import type { BuilderPlace, CodeVariable, FindLoaded, Loaded } from './code-variable.js';
import { findBuilders, findConfiguration } from './docker-configuration.js';
import { findPath, findSettings } from './found-paths.js';
import { listFiles, listFilesIn } from './listed-files.js';
import { BUILDERS, CONFIGURATION, LIBRARY, PROGRAM, SETTINGS } from './loaded-files.js';
import { loadsCode, partNodeOptions } from './node-options.js';

/** Variables for any program. */
const FOR_ALL: readonly CodeVariable[] = [
  { name: 'LD_PRELOAD', find: findLibraries },
  { name: 'LD_AUDIT', find: findLibraries },
  { name: 'DYLD_INSERT_LIBRARIES', find: findLibraries },
  { name: 'LD_LIBRARY_PATH', find: inFolders(LIBRARY), files: LIBRARY },
  { name: 'PATH', find: inFolders(PROGRAM, true), files: PROGRAM },
];

/** Variables for node, in which actions run. */
const FOR_NODE: readonly CodeVariable[] = [
  { name: 'NODE_OPTIONS', find: findNodeOptions },
  { name: 'NODE_PATH', find: inFolders(/./) },
];

/** Variables for docker. */
const FOR_DOCKER: readonly CodeVariable[] = [
  { name: 'DOCKER_CONFIG', find: findConfiguration, files: CONFIGURATION },
  { name: 'BUILDX_CONFIG', find: findBuilders, files: BUILDERS },
  {
    name: 'HOME',
    find: (value, place) => findConfiguration(`${value}/.docker`, place),
    files: /(?:^|\/)\.docker\//,
  },
];

/** Variables for podman and buildah. */
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
    find: (value: string, place: BuilderPlace) => inFolders(SETTINGS)(`${value}/${below}`, place),
    files: SETTINGS,
  })),
];

/** The variables that count for what builds, in a step that runs a script or an action. */
export function listCodeVariables(program: 'docker' | 'other', isAction: boolean): readonly CodeVariable[] {
  return [...FOR_ALL, ...(isAction ? FOR_NODE : []), ...(program === 'docker' ? FOR_DOCKER : FOR_OTHERS)];
}

/** What node adds to the name of a module. */
const IMPLIED = ['', '.js', '.cjs', '.mjs', '.json', '.node', '/index.js', '/package.json'];

function findNodeOptions(value: string, { step }: BuilderPlace): Loaded | null {
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

function findLibraries(value: string, { step, folder }: BuilderPlace): Loaded | null {
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
    const { tree, texts } = step.context.session;
    const found = value.split(/[:;]/).flatMap((entry) => {
      const path = entry === '' ? 'elsewhere' : findPath(step, entry, folder);
      if (typeof path === 'object') return listFilesIn(path.path, files, isDirect, tree);
      return path === 'unknown' && isDirect && !OWN_VALUE.test(texts.restore(entry))
        ? listFiles(files, tree).filter((file) => mayBeFolder(entry, parentFolder(file)))
        : [];
    });
    return found.length === 0 ? null : { files: found.slice(0, MAX_FILES) };
  };
}

/** What the path was before. */
const OWN_VALUE = /^(?:\$\{?(?:env:)?PATH\}?|\$\{\{\s*env\.PATH\s*\}\}|%PATH%)$/i;

/** Whether a path with unknown parts may lead to a folder: what is written at its end counts. */
function mayBeFolder(entry: string, folder: string): boolean {
  const [written] = endingOf(entry);
  return written === undefined || !('ending' in written) || `/${folder}`.endsWith(written.ending);
}

function findFile(value: string, { step, folder }: BuilderPlace): Loaded | null {
  const files = findSettings(step, value, folder);
  return files === null ? null : { files };
}
