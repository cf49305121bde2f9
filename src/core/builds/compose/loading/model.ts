import type { SourceText } from '../../source-text.js';
import { FILE_WORK } from '../bounds.js';
import { enforceUnicity, makeCanonical, mapServices } from '../model/canonical.js';
import { Merging } from '../model/merging.js';
import {
  changeEntry,
  type MapNode,
  makeMap,
  makeScalar,
  mapEntries,
  withEntry,
  withoutEntry,
} from '../model/node.js';
import { resolvePaths } from '../model/paths.js';
import { applyResets } from '../model/resets.js';
import { COMPOSE_FILE } from '../schema/compose-file.js';
import { findMisfit, type Misfit } from '../schema/validation.js';
import type { ResetPath } from '../yaml/cut-values.js';
import { interpolate, readDocuments } from './extended-file.js';
import { applyExtends } from './extends.js';
import { applyIncludes } from './include.js';
import { absolute, lookUpIn, type ModelRequest, type ModelScope, type ProjectSession } from './session.js';

/** Reads files one over the other, as compose-go's `loadYamlModel` does. */
export function loadModel(session: ProjectSession, request: ModelRequest): MapNode | null {
  const scope: ModelScope = { session, extended: new Map(), load: loadModel, ...request };
  let model: MapNode | null = null;
  for (const path of request.paths) {
    const rooted = absolute(session, path);
    if (!session.work.spend(FILE_WORK)) break;
    const file = session.files.read(rooted);
    if (file.kind !== 'text') continue;
    const read = readFile(scope, file.source, path, model);
    model = read?.model ?? model;
  }
  return model === null ? null : resolvePaths(addDefaults(model), request.folder);
}

/** The file's values over those of the files before, and what it resets. */
function readFile(
  scope: ModelScope,
  source: SourceText,
  path: string,
  before: MapNode | null,
): { readonly model: MapNode; readonly resets: readonly ResetPath[] } | null {
  const { session } = scope;
  const documents = readDocuments(session, source);
  if (documents === null) return null;
  let model = before;
  let resets: readonly ResetPath[] = [];
  for (const decoded of documents) {
    const root = interpolate(session, lookUpIn(session, scope.variables), decoded.root);
    if (root === null) return null;
    resets = decoded.resets;
    const base = model ?? makeMap(new Map(), root.origin);
    model = overlay(scope, base, root, resets, path);
  }
  return model === null ? null : { model, resets };
}

function overlay(
  scope: ModelScope,
  base: MapNode,
  root: MapNode,
  resets: readonly ResetPath[],
  path: string,
): MapNode {
  const { refusals, work } = scope.session;
  const included = applyIncludes(scope, root, resets, path);
  const cleared = applyResets(base, resets);
  const extended = applyExtends(scope, included, resets, path);
  const merged = new Merging(refusals, work).maps(cleared.kind === 'map' ? cleared : base, extended, []);
  const unique = enforceUnicity(merged);
  const misfit = findMisfit(unique, COMPOSE_FILE, work);
  if (misfit !== null) tellMisfit(scope, unique, misfit);
  return makeCanonical(withoutEntry(unique, 'version'), refusals);
}

/** Bake lets what it does not read be as it is. */
function tellMisfit({ session }: ModelScope, model: MapNode, misfit: Misfit): void {
  const { refusals, work } = session;
  const tell = ({ origin, path, message }: Misfit, isComposeOnly: boolean): void =>
    refusals.at(origin, `${path.join('.')} ${message}`, isComposeOnly ? { isComposeOnly } : {});
  const isComposeOnly = !isReadByBake(misfit.path);
  tell(misfit, isComposeOnly);
  const other = isComposeOnly ? findMisfit(keepForBake(model), COMPOSE_FILE, work) : null;
  if (other !== null) tell(other, false);
}

/** A build without a context is built where the project lies. */
function addDefaults(model: MapNode): MapNode {
  return mapServices(model, (service) => {
    if (service.kind !== 'map') return service;
    return changeEntry(service, 'build', (build) =>
      build.kind !== 'map' || build.entries.has('context')
        ? build
        : withEntry(build, 'context', makeScalar('.', build.origin)),
    );
  });
}

const TOP = new Set(['services', 'secrets']);
const IN_SERVICE = new Set(['image', 'build', 'environment', 'env_file']);

/** Whether bake looks at what is at a path; it takes the rest out before it checks anything. */
function isReadByBake([top, , key]: readonly string[]): boolean {
  if (top === undefined || !TOP.has(top)) return false;
  return top !== 'services' || key === undefined || IN_SERVICE.has(key);
}

/** What bake leaves of a file. */
function keepForBake(model: MapNode): MapNode {
  return mapEntries(model, (part, top) => {
    if (!TOP.has(top)) return null;
    if (top !== 'services' || part.kind !== 'map') return part;
    return mapEntries(part, (service) =>
      service.kind === 'map'
        ? mapEntries(service, (value, key) => (IN_SERVICE.has(key) ? value : null))
        : service,
    );
  });
}
