import { type MapNode, mapEntries } from '../model/node.js';

const TOP = new Set(['services', 'secrets']);
const IN_SERVICE = new Set(['image', 'build', 'environment', 'env_file']);

/** Whether bake looks at what is at a path; it takes the rest out before it checks anything. */
export function isReadByBake([top, , key]: readonly string[]): boolean {
  if (top === undefined || !TOP.has(top)) return false;
  return top !== 'services' || key === undefined || IN_SERVICE.has(key);
}

/** What bake leaves of a file. */
export function keepForBake(model: MapNode): MapNode {
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
