import type { DotenvVariables } from '../environment/dotenv.js';
import type { GappedText } from '../environment/text.js';
import { addEnvFile, type EnvironmentRefusal, mergeVariables } from '../environment/variables.js';
import { isEqual } from '../model/equality.js';
import { Merging } from '../model/merging.js';
import {
  type ComposeNode,
  isNull,
  type MapEntry,
  type MapNode,
  makeMap,
  type NodeOrigin,
  textOf,
  union,
  valueAt,
  withEntry,
  withoutEntry,
} from '../model/node.js';
import { describeElsewhere, isElsewhere, settlePath } from '../model/paths.js';
import { applyResetsBelow } from '../model/resets.js';
import { writeGaps } from '../model/written.js';
import { LIMIT, traitsOf } from '../refusals.js';
import { folderOf, isAbsolute, joinPath, relativePath } from '../rooted-path.js';
import type { ResetPath } from '../yaml/cut-values.js';
import { noteIncluded } from './possible-files.js';
import { absolute, lookUpIn, type ModelScope, rekey } from './session.js';

interface Include {
  readonly paths: readonly string[];
  readonly projectFolder: string;
  readonly envFiles: readonly string[];
  readonly origin: NodeOrigin;
}

/** Longer chains are not read. */
const MAX_INCLUDES = 30;

const RESOURCES = ['services', 'jobs', 'volumes', 'networks', 'secrets', 'configs', 'models'];

/** Adds what the files bring that `include` names. */
export function applyIncludes(
  scope: ModelScope,
  model: MapNode,
  resets: readonly ResetPath[],
  path: string,
): MapNode {
  const list = valueAt(model, 'include');
  if (list === undefined) return model;
  let out = withoutEntry(model, 'include');
  if (isNull(list)) return out;
  if (list.kind !== 'list') {
    scope.session.refusals.at(list.origin, '`include` must be a list');
    return out;
  }
  const trail = [...scope.trail, absolute(scope.session, path)];
  for (const item of list.items) {
    const include = readInclude(scope, item);
    if (include === null) continue;
    if (trail.length > MAX_INCLUDES) {
      scope.session.refusals.at(item.origin, `more than ${MAX_INCLUDES} files include each other`, LIMIT);
      break;
    }
    const imported = loadIncluded(scope, include, trail);
    if (imported !== null) out = importResources(scope, out, imported, resets, include.origin);
  }
  return out;
}

/** Null: it is refused or cannot be known, which has been told. */
function readInclude(scope: ModelScope, item: ComposeNode): Include | null {
  const { refusals, unknowns } = scope.session;
  const isLong = item.kind === 'map';
  const paths = readTexts(isLong ? valueAt(item, 'path') : item);
  const envFiles = readTexts(isLong ? valueAt(item, 'env_file') : undefined);
  const placed = isLong ? valueAt(item, 'project_directory') : undefined;
  const folder = placed && settlePath(placed);
  if (paths === null || envFiles === null || (folder !== undefined && textOf(folder) === null)) {
    refusals.at(
      item.origin,
      'an `include` must be a path, or a mapping with path, project_directory, env_file',
    );
    return null;
  }
  const parts = [paths, envFiles, folder === undefined ? [] : [folder]].flat();
  for (const part of parts) {
    const gap = part.kind === 'scalar' ? part.gaps[0] : undefined;
    if (gap === undefined) continue;
    const written = parts.map(writeGaps).join(' ') + noteIncluded(scope, paths, [...envFiles, folder]);
    unknowns.at(item.origin, `what is included depends on ${gap.expression}`, { ...LIMIT, written });
    return null;
  }
  const texts = paths.map((path) => textOf(path) ?? '');
  const remote = texts.find(isElsewhere);
  if (remote !== undefined) {
    unknowns.at(item.origin, describeElsewhere(remote), LIMIT);
    return null;
  }
  return {
    paths: texts,
    projectFolder: textOf(folder) ?? '',
    envFiles: envFiles.map((file) => textOf(file) ?? ''),
    origin: item.origin,
  };
}

/** A text or a list of texts; null: it is neither. */
function readTexts(node: ComposeNode | undefined): readonly ComposeNode[] | null {
  if (node === undefined || isNull(node)) return [];
  if (textOf(node) !== null) return [settlePath(node)];
  if (node.kind !== 'list' || node.items.some((item) => textOf(item) === null)) return null;
  return node.items.map(settlePath);
}

function loadIncluded(scope: ModelScope, include: Include, trail: readonly string[]): MapNode | null {
  const { session, resourceFolder } = scope;
  const { refusals, files } = session;
  const paths = include.paths.map((path) => (isAbsolute(path) ? path : joinPath(resourceFolder, path)));
  const main = paths[0];
  if (main === undefined) return null;
  if (scope.trail.length === 0) {
    for (const path of include.paths) if (!isAbsolute(path)) session.includes.add(path);
    for (const path of [...include.paths, ...include.envFiles]) if (!isAbsolute(path)) session.lent.add(path);
  }
  if (trail.includes(absolute(session, main))) {
    refusals.at(include.origin, `include cycle detected: ${include.paths[0]}`);
    return null;
  }
  for (const path of paths) {
    const file = files.read(absolute(session, path));
    if (file.kind !== 'problem') continue;
    refusals.at(
      include.origin,
      `cannot include ${path.slice(path.lastIndexOf('/') + 1)}: it ${file.message}`,
      traitsOf(file),
    );
    return null;
  }
  const place = placeInclude(scope, include, main);
  const variables = mergeVariables(scope.variables, readEnvFiles(scope, include, place.project));
  const key = JSON.stringify([paths, place, [...variables].map(([name, { value }]) => [name, value])]);
  session.work.spend(key.length);
  const known = session.included.get(key);
  if (known !== undefined) return known;
  if (session.work.isOver) return null;
  const model = scope.load(session, {
    paths,
    folder: place.folder,
    resourceFolder: place.project,
    variables,
    trail,
  });
  if (model !== null) session.included.set(key, model);
  return model;
}

/** Where the included project lies, as its paths are resolved and as its files are found. */
function placeInclude(
  scope: ModelScope,
  include: Include,
  main: string,
): { readonly folder: string; readonly project: string } {
  const { session, resourceFolder } = scope;
  const { projectFolder } = include;
  const base = absolute(session, resourceFolder);
  if (isAbsolute(projectFolder)) return { folder: projectFolder, project: projectFolder };
  if (projectFolder === '') {
    const at = absolute(session, main);
    const own = session.files.hasFolder(at) ? at : folderOf(at);
    return { folder: relativePath(base, own), project: folderOf(main) };
  }
  const at = joinPath(base, projectFolder);
  const own = session.files.hasFolder(at) ? at : joinPath(base, folderOf(projectFolder));
  return { folder: relativePath(base, own), project: joinPath(scope.folder, projectFolder) };
}

/** Variables for the included files: those of `env_file`, or of the `.env` in their project's folder. */
function readEnvFiles(scope: ModelScope, include: Include, project: string): DotenvVariables {
  const { session } = scope;
  const out = new Map<string, GappedText>();
  const named = include.envFiles.filter((file) => file !== '/dev/null');
  const ownFile = absolute(session, joinPath(project, '.env'));
  const paths =
    include.envFiles.length > 0
      ? named.map((file) => absolute(session, isAbsolute(file) ? file : joinPath(scope.folder, file)))
      : session.files.hasImplied(ownFile)
        ? [ownFile]
        : [];
  for (const path of paths) {
    const refuse = ({ message, ...traits }: EnvironmentRefusal) =>
      session.refusals.at(
        include.origin,
        `env_file ${path.slice(path.lastIndexOf('/') + 1)}: ${message}`,
        traitsOf(traits),
      );
    addEnvFile(
      session.files.readVariables(path),
      lookUpIn(session, scope.variables),
      out,
      refuse,
      session.work,
    );
  }
  return out;
}

function importResources(
  scope: ModelScope,
  model: MapNode,
  imported: MapNode,
  resets: readonly ResetPath[],
  origin: NodeOrigin,
): MapNode {
  let out = model;
  for (const key of RESOURCES) {
    const from = valueAt(imported, key);
    if (from?.kind !== 'map') continue;
    const to = valueAt(out, key) ?? makeMap(new Map(), origin);
    if (to.kind !== 'map') {
      scope.session.refusals.at(to.origin, `${key} must be a mapping`);
      continue;
    }
    scope.session.work.spend(from.entries.size + to.entries.size);
    out = withEntry(out, key, importInto(scope, to, rekey(from, origin), key, resets));
  }
  return out;
}

function importInto(
  scope: ModelScope,
  to: MapNode,
  from: MapNode,
  key: string,
  resets: readonly ResetPath[],
): MapNode {
  const entries = new Map<string, MapEntry>(to.entries);
  for (const [name, entry] of from.entries) {
    const conflict = entries.get(name);
    if (conflict === undefined) entries.set(name, entry);
    else if (!isEqual(entry.value, conflict.value)) {
      const base = applyResetsBelow(entry.value, [key, name], resets);
      const merged = new Merging(scope.session.refusals, scope.session.work).merge(base, conflict.value, [
        key,
        name,
      ]);
      entries.set(name, { key: conflict.key, value: merged });
    }
  }
  return { ...to, entries, files: union(to.files, from.files) };
}
