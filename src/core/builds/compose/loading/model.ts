import type { SourceText } from '../../source-text.js';
import { Interpolation } from '../environment/interpolation.js';
import { enforceUnicity, makeCanonical, mapServices } from '../model/canonical.js';
import { Merging } from '../model/merging.js';
import { type MapNode, makeMap, makeScalar, type Node, withEntry, withoutEntry } from '../model/node.js';
import { resolvePaths } from '../model/paths.js';
import { applyResets } from '../model/resets.js';
import { COMPOSE_FILE } from '../schema/compose-file.js';
import { findMisfit } from '../schema/validation.js';
import type { Decoded, ResetPath } from '../yaml/decoder.js';
import { readValues } from '../yaml/source-values.js';
import { applyExtends } from './extends.js';
import { applyIncludes } from './include.js';
import { absolute, type ModelRequest, type ModelScope, type Session } from './session.js';

/** Reads files one over the other, as compose-go's `loadYamlModel` does. */
export function loadModel(session: Session, request: ModelRequest): MapNode | null {
  const scope: ModelScope = { ...request, session, extended: new Map() };
  let model: MapNode | null = null;
  for (const path of request.paths) {
    const rooted = absolute(session, path);
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
    const root = interpolate(scope, decoded.root);
    if (root === null) return null;
    resets = decoded.resets;
    const base = model ?? makeMap(new Map(), root.origin);
    model = overlay(scope, base, root, resets, path);
  }
  return model === null ? null : { model, resets };
}

/** Null: the file is refused, which has been told. */
function readDocuments(session: Session, source: SourceText): readonly Decoded[] | null {
  const { documents, refusals } = readValues(source);
  session.refusals.all.push(...refusals);
  return documents;
}

function interpolate(scope: ModelScope, root: Node): MapNode | null {
  const { refusals, work } = scope.session;
  if (root.kind !== 'map') {
    refusals.at(root.origin, 'top-level object must be a mapping');
    return null;
  }
  const interpolation = new Interpolation((name) => scope.variables.get(name), refusals, work);
  if (root.entries.has('services') || root.entries.has('include')) {
    scope.session.composeFiles.add(root.origin.source.file);
  }
  const made = interpolation.apply(root);
  return made.kind === 'map' ? made : null;
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
  const merged = new Merging(refusals).maps(cleared.kind === 'map' ? cleared : base, extended, []);
  const unique = enforceUnicity(merged);
  const misfit = findMisfit(unique, COMPOSE_FILE, work);
  if (misfit !== null) refusals.at(misfit.origin, `${misfit.path.join('.')} ${misfit.message}`);
  return enforceUnicity(makeCanonical(withoutEntry(unique, 'version'), refusals));
}

/** A file whose services others extend: read for itself, and neither what it includes nor extends. */
export function readExtended(
  scope: ModelScope,
  source: SourceText,
): { readonly model: MapNode; readonly resets: readonly ResetPath[] } | null {
  const { session } = scope;
  const documents = readDocuments(session, source);
  if (documents === null) return null;
  let model: MapNode | null = null;
  let resets: readonly ResetPath[] = [];
  for (const decoded of documents) {
    const root = interpolate(scope, decoded.root);
    if (root === null) return null;
    resets = decoded.resets;
    const merged =
      model === null ? root : new Merging(session.refusals).maps(withResets(model, resets), root, []);
    model = enforceUnicity(makeCanonical(enforceUnicity(merged), session.refusals));
  }
  return model === null ? null : { model, resets };
}

function withResets(model: MapNode, resets: readonly ResetPath[]): MapNode {
  const cleared = applyResets(model, resets);
  return cleared.kind === 'map' ? cleared : model;
}

/** A build without a context is built where the project lies. */
function addDefaults(model: MapNode): MapNode {
  return mapServices(model, (service) => {
    const build = service.kind === 'map' ? service.entries.get('build')?.value : undefined;
    if (service.kind !== 'map' || build?.kind !== 'map' || build.entries.has('context')) return service;
    return withEntry(service, 'build', withEntry(build, 'context', makeScalar('.', build.origin)));
  });
}
