import { findKnownTags } from '../../known-tags.js';
import { type MapNode, textOf, valueAt } from '../model/node.js';

/** The names of what a service builds: its image is one. */
export function readServiceTags(service: MapNode, build: MapNode): readonly string[] {
  const tags = valueAt(build, 'tags');
  const nodes = [valueAt(service, 'image'), ...(tags?.kind === 'list' ? tags.items : [])];
  const known = nodes.filter((node) => node?.kind === 'scalar' && node.gaps.length === 0);
  return findKnownTags(known.map((node) => textOf(node) ?? ''));
}
