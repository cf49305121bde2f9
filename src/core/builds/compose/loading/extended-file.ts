import type { SourceText } from '../../source-text.js';
import type { Aside } from '../../step-environment.js';
import { FILE_WORK } from '../bounds.js';
import { Interpolation } from '../environment/interpolation.js';
import type { Lookup } from '../environment/substitution.js';
import type { GappedText } from '../environment/text.js';
import { enforceUnicity, makeCanonical } from '../model/canonical.js';
import { Merging } from '../model/merging.js';
import { type ComposeNode, type MapEntry, type MapNode, valueAt } from '../model/node.js';
import { resolvePaths } from '../model/paths.js';
import { applyResets } from '../model/resets.js';
import { type ComposeRefusal, Refusals } from '../refusals.js';
import type { ResetPath } from '../yaml/cut-values.js';
import type { Decoded } from '../yaml/decoder.js';
import { readValues } from '../yaml/source-values.js';
import { lookUpIn, type ModelScope, type ProjectSession } from './session.js';

/** Null: the file is refused, which has been told. */
export function readDocuments(session: ProjectSession, source: SourceText): readonly Decoded[] | null {
  const { documents, refusals } = readValues(source, session.work);
  session.refusals.all.push(...refusals);
  return documents;
}

export function interpolate(session: ProjectSession, lookup: Lookup, root: ComposeNode): MapNode | null {
  const { refusals, work, aside } = session;
  if (root.kind !== 'map') {
    refusals.at(root.origin, 'top-level object must be a mapping');
    return null;
  }
  const interpolation = new Interpolation(lookup, aside, refusals, work);
  if (root.entries.has('services') || root.entries.has('include')) {
    session.composeFiles.add(root.origin.source.file);
  }
  const made = interpolation.apply(root);
  return made.kind === 'map' ? made : null;
}

/** A file whose services others extend: read for itself, and neither what it includes nor extends. */
export class ExtendedModel {
  readonly resets: readonly ResetPath[];
  private readonly model: MapNode;
  private readonly byFolder = new Map<string, ReadonlyMap<string, MapEntry> | null>();

  constructor(model: MapNode, resets: readonly ResetPath[]) {
    this.model = model;
    this.resets = resets;
  }

  /** The services with their paths relative to a folder; null: there are none. */
  servicesIn(folder: string): ReadonlyMap<string, MapEntry> | null {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const services = valueAt(resolvePaths(this.model, folder), 'services');
    const entries = services?.kind === 'map' ? services.entries : null;
    if (this.byFolder.size < MAX_KEPT) this.byFolder.set(folder, entries);
    return entries;
  }
}

/** One reading of a file, and the variables on which it depends. */
interface ExtendedReading {
  readonly asked: ReadonlyMap<string, { readonly value: GappedText | undefined; readonly isAside: boolean }>;
  readonly model: ExtendedModel | null;
  readonly refusals: readonly ComposeRefusal[];
  readonly isCompose: boolean;
}

const MAX_KEPT = 4;
const KNOWN = new WeakMap<SourceText, ExtendedReading[]>();

/** Many projects may extend the same file: it is read again only where its variables have other values. */
export function readExtended(scope: ModelScope, source: SourceText): ExtendedModel | null {
  const { session } = scope;
  const lookUp = lookUpIn(session, scope.variables);
  const kept = KNOWN.get(source) ?? [];
  const known = kept.find(({ asked }) =>
    [...asked].every(([name, { value, isAside }]) =>
      isSame(isAside ? session.aside(() => lookUp(name)) : lookUp(name), value),
    ),
  );
  const reading = known ?? readAgain(scope, source);
  session.work.spend(FILE_WORK + reading.asked.size);
  if (known === undefined && kept.length < MAX_KEPT && !session.work.isOver)
    KNOWN.set(source, [...kept, reading]);
  session.refusals.all.push(...reading.refusals);
  if (reading.isCompose) session.composeFiles.add(source.file);
  return reading.model;
}

function isSame(left: GappedText | undefined, right: GappedText | undefined): boolean {
  if (left === right) return true;
  if (left === undefined || right === undefined || left.value !== right.value) return false;
  const isPlain = left.gaps.length === 0 && right.gaps.length === 0;
  const write = ({ given }: GappedText): string => JSON.stringify(given);
  return isPlain && write(left) === write(right);
}

function readAgain(scope: ModelScope, source: SourceText): ExtendedReading {
  const { session } = scope;
  const asked = new Map<string, { readonly value: GappedText | undefined; readonly isAside: boolean }>();
  const lookUp = lookUpIn(session, scope.variables);
  let isAside = false;
  const lookup = (name: string): GappedText | undefined => {
    const value = lookUp(name);
    asked.set(name, { value, isAside: isAside && asked.get(name)?.isAside !== false });
    return value;
  };
  const aside: Aside = (ask) =>
    session.aside(() => {
      isAside = true;
      try {
        return ask();
      } finally {
        isAside = false;
      }
    });
  const own = { ...session, aside, refusals: new Refusals(), composeFiles: new Set<string>() };
  const model = readModel(own, lookup, source);
  return { asked, model, refusals: own.refusals.all, isCompose: own.composeFiles.size > 0 };
}

function readModel(session: ProjectSession, lookup: Lookup, source: SourceText): ExtendedModel | null {
  const documents = readDocuments(session, source);
  if (documents === null) return null;
  let model: MapNode | null = null;
  let resets: readonly ResetPath[] = [];
  for (const decoded of documents) {
    const root = interpolate(session, lookup, decoded.root);
    if (root === null) return null;
    resets = decoded.resets;
    const merging = new Merging(session.refusals, session.work);
    const merged: MapNode = model === null ? root : merging.maps(withResets(model, resets), root, []);
    model = makeCanonical(enforceUnicity(merged), session.refusals);
  }
  return model === null ? null : new ExtendedModel(model, resets);
}

function withResets(model: MapNode, resets: readonly ResetPath[]): MapNode {
  const cleared = applyResets(model, resets);
  return cleared.kind === 'map' ? cleared : model;
}
