import type { RunImage } from '../../build.js';
import { listKnown } from '../model/candidates.js';
import { type ComposeNode, isNull, type MapEntry, type ScalarNode, textOf, valueAt } from '../model/node.js';
import { writeGaps } from '../model/written.js';
import { placeOf } from './places.js';

/** Images that a service runs and does not build: its own, those of its first steps, and those it mounts. */
export function listRunImages(name: string, entry: MapEntry): readonly RunImage[] {
  const service = entry.value;
  const build = valueAt(service, 'build');
  const hooks = valueAt(service, 'pre_start');
  const volumes = valueAt(service, 'volumes');
  const nodes = [
    build === undefined || isNull(build) || pullsAlways(service) ? valueAt(service, 'image') : undefined,
    ...(hooks?.kind === 'list' ? hooks.items.map((hook) => valueAt(hook, 'image')) : []),
    ...(volumes?.kind === 'list' ? volumes.items.map(mountedImage) : []),
  ];
  return nodes.flatMap((node) => {
    const known = node?.kind === 'scalar' ? [node, ...listKnown(node)] : [];
    return known.flatMap((each) => makeRunImage(name, entry, each) ?? []);
  });
}

/** Whether compose pulls the image of a service also where it has built it. */
function pullsAlways(service: ComposeNode): boolean {
  const policy = valueAt(service, 'pull_policy');
  if (policy?.kind !== 'scalar' || typeof policy.value !== 'string') return false;
  return policy.gaps.length > 0 || /^(?:always|refresh|daily|weekly|every_)/.test(policy.value);
}

function mountedImage(volume: ComposeNode): ComposeNode | undefined {
  return textOf(valueAt(volume, 'type')) === 'image' ? valueAt(volume, 'source') : undefined;
}

function makeRunImage(name: string, entry: MapEntry, node: ScalarNode): RunImage | null {
  if (typeof node.value !== 'string' || (node.value === '' && node.gaps.length === 0)) return null;
  const [gap] = node.gaps;
  return {
    kind: 'compose',
    file: entry.key.source.file,
    name,
    image: gap === undefined ? node.value : (node.raw ?? node.value),
    place: placeOf(node),
    ...(gap === undefined
      ? {}
      : {
          written: writeGaps(node),
          problem: `The image depends on ${gap.expression.slice(0, 80)}, which nothing in the repository gives`,
        }),
  };
}
