import {
  type ComposeNode,
  isNull,
  type MapEntry,
  type MapNode,
  type NodeOrigin,
  textOf,
  valueAt,
} from '../model/node.js';
import type { Refusals, RefusalTraits } from '../refusals.js';

/** A name that a service uses, and where. */
type Use = readonly [string, NodeOrigin];

/** Bake takes out all of it before it looks; another file may bring what is missing. */
const RESOURCE: RefusalTraits = { isComposeOnly: true, isOverlay: true };

/** Refuses names of things that no file declares. What is not written plainly may be declared. */
export function checkResources(name: string, service: MapNode, model: MapNode, refusals: Refusals): void {
  const check = (kind: string, top: string, uses: readonly Use[], traits = RESOURCE): void => {
    for (const [used, origin] of uses)
      if (!isDeclared(model, top, used))
        refusals.at(origin, `service "${name}" refers to undefined ${kind} ${used.slice(0, 60)}`, traits);
  };
  const [mode] = textsIn(valueAt(service, 'network_mode'));
  const networks = namesIn(valueAt(service, 'networks'));
  if (mode !== undefined && mode[0] !== '' && networks.length > 0)
    refusals.at(mode[1], `service "${name}" declares both network_mode and networks`, {
      isComposeOnly: true,
    });
  check(
    'network',
    'networks',
    networks.filter(([used]) => used !== 'default'),
  );
  check('volume', 'volumes', listVolumes(valueAt(service, 'volumes')));
  check('config', 'configs', listSources(valueAt(service, 'configs')));
  check('secret', 'secrets', listSources(valueAt(service, 'secrets')));
  check('model', 'models', namesIn(valueAt(service, 'models')));
  const secrets = listSources(valueAt(valueAt(service, 'build'), 'secrets'));
  check('build secret', 'secrets', secrets, { isOverlay: true });
  for (const [other, origin] of listDependencies(service))
    if (!isDeclared(model, 'services', other))
      refusals.at(origin, `service "${name}" depends on undefined service "${other.slice(0, 60)}"`, RESOURCE);
}

function isDeclared(model: MapNode, top: string, name: string): boolean {
  const group = valueAt(model, top);
  if (group === undefined || isNull(group)) return false;
  return group.kind !== 'map' || group.entries.has(name);
}

/** Refuses services that wait for one another. */
export function checkCycles(services: ReadonlyMap<string, MapEntry>, refusals: Refusals): void {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string): NodeOrigin | null => {
    const service = services.get(name)?.value;
    if (service?.kind !== 'map' || state.get(name) === 'done') return null;
    state.set(name, 'open');
    for (const [other, origin] of listDependencies(service)) {
      if (state.get(other) === 'open') return origin;
      const found = state.size > MAX_CHAIN ? null : visit(other);
      if (found !== null) return found;
    }
    state.set(name, 'done');
    return null;
  };
  for (const name of services.keys()) {
    const found = visit(name);
    if (found === null) continue;
    refusals.at(found, 'services depend on one another in a circle', { isComposeOnly: true });
    return;
  }
}

/** Longer chains of services are not followed. */
const MAX_CHAIN = 2000;

const SHARED = ['network_mode', 'ipc', 'pid', 'uts', 'cgroup'];
const OTHERS = ['links', 'volumes_from', ...SHARED];

/** Services that are started before, by whichever key says so. */
function listDependencies(service: MapNode): readonly Use[] {
  const plain = namesIn(valueAt(service, 'depends_on'));
  if (!OTHERS.some((key) => service.entries.has(key))) return plain;
  const links = textsIn(valueAt(service, 'links')).map(([link, origin]): Use => {
    const parts = link.split(':');
    return [parts.length === 2 ? (parts[0] ?? link) : link, origin];
  });
  const shared = SHARED.flatMap((key) =>
    textsIn(valueAt(service, key)).flatMap(([text, origin]): Use[] =>
      text.startsWith('service:') ? [[text.slice('service:'.length), origin]] : [],
    ),
  );
  const mounted = textsIn(valueAt(service, 'volumes_from')).flatMap(([text, origin]): Use[] =>
    text.startsWith('container:') ? [] : [[text.split(':')[0] ?? text, origin]],
  );
  return [...plain, ...links, ...shared, ...mounted];
}

/** Keys of a mapping, or texts of a list. */
function namesIn(node: ComposeNode | undefined): readonly Use[] {
  return node?.kind === 'map' ? [...node.entries].map(([name, { key }]) => [name, key]) : textsIn(node);
}

/** The texts of a list, or one text; those with gaps are not known. */
function textsIn(node: ComposeNode | undefined): readonly Use[] {
  if (node?.kind === 'list') return node.items.flatMap(textsIn);
  const text = node?.kind === 'scalar' && node.gaps.length === 0 ? textOf(node) : null;
  return node === undefined || text === null ? [] : [[text, node.origin]];
}

/** By their names, or the `source` of the long form. */
function listSources(node: ComposeNode | undefined): readonly Use[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => textsIn(item.kind === 'map' ? valueAt(item, 'source') : item));
}

/** `NAME:/path`; paths and letters of drives are other things. */
const NAMED = /^([A-Za-z0-9][\w.-]+):[^:$]/;

function listVolumes(node: ComposeNode | undefined): readonly Use[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item): readonly Use[] => {
    if (item.kind === 'map') {
      const source = textsIn(valueAt(item, 'source')).filter(([name]) => name !== '');
      return textOf(valueAt(item, 'type')) === 'volume' ? source : [];
    }
    return textsIn(item).flatMap(([text, origin]): Use[] => {
      const name = NAMED.exec(text)?.[1];
      return name === undefined ? [] : [[name, origin]];
    });
  });
}
