import type { SourceText } from '../../source-text.js';
import { Interpolation } from '../environment/interpolation.js';
import { enforceUnicity, makeCanonical } from '../model/canonical.js';
import { Merging } from '../model/merging.js';
import type { ComposeNode, MapNode } from '../model/node.js';
import { applyResets } from '../model/resets.js';
import type { Decoded, ResetPath } from '../yaml/decoder.js';
import { readValues } from '../yaml/source-values.js';
import type { ModelScope, ProjectSession } from './session.js';

/** Null: the file is refused, which has been told. */
export function readDocuments(session: ProjectSession, source: SourceText): readonly Decoded[] | null {
  const { documents, refusals } = readValues(source);
  session.refusals.all.push(...refusals);
  return documents;
}

export function interpolate(scope: ModelScope, root: ComposeNode): MapNode | null {
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
