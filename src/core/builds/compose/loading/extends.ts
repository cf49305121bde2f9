import { Merging } from '../model/merging.js';
import {
  type ComposeNode,
  type Doubt,
  isNull,
  type MapEntry,
  type MapNode,
  type NodeOrigin,
  textOf,
  valueAt,
  withEntry,
  withoutEntry,
} from '../model/node.js';
import { describeElsewhere, isElsewhere, settlePath } from '../model/paths.js';
import { applyResetsBelow } from '../model/resets.js';
import { writeGaps } from '../model/written.js';
import { LIMIT, type RefusalTraits, traitsOf } from '../refusals.js';
import { folderOf, isAbsolute, joinPath, relativePath } from '../rooted-path.js';
import type { ResetPath } from '../yaml/cut-values.js';
import { readExtended } from './extended-file.js';
import { notePossible } from './possible-files.js';
import { absolute, type ExtendedFile, type ModelScope, type ProjectSession } from './session.js';

/** Puts under each service what it extends. */
export function applyExtends(
  scope: ModelScope,
  model: MapNode,
  resets: readonly ResetPath[],
  path: string,
): MapNode {
  let out = model;
  for (const key of ['services', 'jobs']) {
    const services = valueAt(out, key);
    if (services === undefined) continue;
    if (services.kind !== 'map') {
      scope.session.refusals.at(services.origin, `${key} must be a mapping`);
      continue;
    }
    const group = new ServiceGroup(services.entries, resets);
    const extender = new Extender(scope, path);
    for (const name of services.entries.keys()) extender.extend(name, group, []);
    if (group.changed.size > 0)
      out = withEntry(out, key, { ...services, entries: new Map([...services.entries, ...group.changed]) });
  }
  return out;
}

/** Services among which one extends another. */
class ServiceGroup {
  readonly changed = new Map<string, MapEntry>();
  readonly resets: readonly ResetPath[];
  private readonly entries: ReadonlyMap<string, MapEntry>;

  constructor(entries: ReadonlyMap<string, MapEntry>, resets: readonly ResetPath[]) {
    this.entries = entries;
    this.resets = resets;
  }

  get(name: string): MapEntry | undefined {
    return this.changed.get(name) ?? this.entries.get(name);
  }
}

interface Reference {
  readonly service: string;
  readonly file: string | null;
  readonly origin: NodeOrigin;
}

/** Longer chains are not read. */
const MAX_CHAIN = 100;

class Extender {
  private readonly scope: ModelScope;
  private readonly session: ProjectSession;
  private readonly path: string;

  constructor(scope: ModelScope, path: string) {
    this.scope = scope;
    this.session = scope.session;
    this.path = path;
  }

  /** The service with what it extends, which also takes its place in the group; null: there is nothing. */
  extend(name: string, group: ServiceGroup, trail: readonly string[]): ComposeNode | null {
    const entry = group.get(name);
    if (entry === undefined || isNull(entry.value)) return null;
    const service = entry.value;
    if (service.kind !== 'map')
      return this.refuse(service, service.origin, `services.${name} must be a mapping`);
    const extended = service.entries.get('extends');
    if (extended === undefined || !this.session.work.spend(service.entries.size + trail.length))
      return service;
    const reference = this.readReference(name, extended.value);
    if (reference === null) return service;
    if ('message' in reference) {
      // A build says so itself.
      const { message, written } = reference;
      if (!service.entries.has('build'))
        this.session.refusals.at(extended.key, message, { ...LIMIT, written });
      return this.put(name, group, doubt(withoutEntry(service, 'extends'), reference));
    }
    const from = reference.file === null ? group : this.open(reference.file, reference.origin);
    if (from === null) return this.put(name, group, withoutEntry(service, 'extends'));
    if (from.get(reference.service) === undefined) {
      const where = reference.file ?? this.path.slice(this.path.lastIndexOf('/') + 1);
      const message = `cannot extend service "${name}": service "${reference.service}" not found in ${where}`;
      return this.refuse(service, reference.origin, message);
    }
    const step = `${reference.file ?? this.path}\0${name}`;
    if (trail.includes(step) || trail.length >= MAX_CHAIN) {
      const what = trail.includes(step)
        ? 'Circular reference'
        : `more than ${MAX_CHAIN} services extend each other`;
      const traits = trail.includes(step) ? {} : LIMIT;
      return this.refuse(service, reference.origin, `${what}: ${name} extends ${reference.service}`, traits);
    }
    const base = this.extend(reference.service, from, [...trail, step]);
    if (base?.kind !== 'map') return service;
    const source = applyResetsBelow(base, ['services', name], group.resets);
    if (source.kind !== 'map') return service;
    const merged = new Merging(this.session.refusals, this.session.work).maps(source, service, [
      'services',
      'x',
    ]);
    return this.put(name, group, { ...withoutEntry(merged, 'extends'), origin: service.origin });
  }

  private put(name: string, group: ServiceGroup, service: MapNode): MapNode {
    const key = group.get(name)?.key ?? service.origin;
    group.changed.set(name, { key, value: service });
    return service;
  }

  private refuse(
    service: ComposeNode,
    origin: NodeOrigin,
    message: string,
    traits: RefusalTraits = {},
  ): ComposeNode {
    this.session.refusals.at(origin, message.slice(0, 300), traits);
    return service;
  }

  /** Null: compose refuses it. */
  private readReference(name: string, value: ComposeNode): Reference | Doubt | null {
    const service = value.kind === 'map' ? valueAt(value, 'service') : value;
    const written = value.kind === 'map' ? valueAt(value, 'file') : undefined;
    const file = written && settlePath(written);
    for (const part of [service, file]) {
      const gap = part?.kind === 'scalar' ? part.gaps[0] : undefined;
      if (gap === undefined) continue;
      const message = `what it extends depends on ${gap.expression}`;
      const possible = notePossible(this.session, [file]);
      return { message, written: `${writeGaps(service)} ${writeGaps(file)}${possible}` };
    }
    const text = textOf(service);
    const path = textOf(file);
    if (text === null || (file !== undefined && path === null && !isNull(file))) {
      this.refuse(value, value.origin, `extends.${name}.service is required`);
      return null;
    }
    return { service: text, file: path, origin: value.origin };
  }

  /** The services of another file; null: it is not at hand, or refused. */
  private open(path: string, origin: NodeOrigin): ServiceGroup | null {
    const { extended, resourceFolder, trail } = this.scope;
    if (trail.length === 0 && resourceFolder === this.session.workingFolder && !isAbsolute(path))
      this.session.lent.add(path);
    const local = isAbsolute(path) ? path : joinPath(resourceFolder, path);
    const isFolder = this.session.files.hasFolder(absolute(this.session, local));
    const folder = isFolder ? local : joinPath(resourceFolder, folderOf(path));
    const relative = relativePath(absolute(this.session, resourceFolder), absolute(this.session, folder));
    const key = `${local}\0${relative}`;
    let file = extended.get(key);
    if (file === undefined) {
      file = this.load(local, relative, path, origin);
      extended.set(key, file);
    }
    return file === null ? null : new ServiceGroup(file.services, file.resets);
  }

  private load(local: string, folder: string, path: string, origin: NodeOrigin): ExtendedFile | null {
    if (isElsewhere(path)) {
      this.session.refusals.at(origin, describeElsewhere(path), LIMIT);
      return null;
    }
    const file = this.session.files.read(absolute(this.session, local));
    if (file.kind === 'wanted') return null;
    if (file.kind === 'problem') {
      this.session.refusals.at(
        origin,
        `cannot extend ${path.slice(0, 200)}: it ${file.message}`,
        traitsOf(file),
      );
      return null;
    }
    const read = readExtended(this.scope, file.source);
    if (read === null) return null;
    const services = read.servicesIn(folder);
    if (services !== null) return { services, resets: read.resets };
    this.session.refusals.at(origin, `cannot extend ${path.slice(0, 200)}: it has no services`);
    return null;
  }
}

function doubt(service: MapNode, reason: Doubt): MapNode {
  return { ...service, doubts: [...service.doubts, reason] };
}
