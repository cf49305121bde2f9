import { canonicalizeAttestation, isSbom, parseAttestation, placeWithin } from '../../attestations.js';
import type { SbomGenerator } from '../../build.js';
import { isUnknown } from '../../unknown-texts.js';
import { listKnown } from '../model/candidates.js';
import { printValue } from '../model/go-print.js';
import { isNull, type MapNode, type ScalarNode, valueAt } from '../model/node.js';
import { writeGaps } from '../model/written.js';
import type { BuildValues } from './build-values.js';
import { placeOf } from './places.js';

/** Stands where something is put in that nothing in the repository gives. */
const GAP = '\uffff';

/** The SBOM generators that a service names, in `sbom` or, where buildx lets it, in `provenance`. */
export function readServiceGenerators(build: MapNode, values: BuildValues): readonly SbomGenerator[] {
  return ['sbom', 'provenance'].flatMap((type) => {
    const node = valueAt(build, type);
    if (node?.kind !== 'scalar' || isNull(node)) return [];
    values.note(node);
    const text = markGaps(node);
    if (text === '') return [];
    const parsed = parseAttestation(canonicalizeAttestation(type, text));
    const isOpen = parsed === 'open';
    if (isOpen ? type !== 'sbom' : 'refused' in parsed) return [];
    const image = isOpen ? text : generatorOf(parsed);
    if (image === null) return [];
    return [describe(image, node, type), ...listKnown(node).flatMap((each) => readKnown(each, type))];
  });
}

/** The generator that a text names which may be there. */
function readKnown(node: ScalarNode, type: string): readonly SbomGenerator[] {
  const parsed = parseAttestation(canonicalizeAttestation(type, printValue(node.value)));
  const image = parsed === 'open' || 'refused' in parsed ? null : generatorOf(parsed);
  return image === null ? [] : [describe(image, node, type)];
}

function generatorOf(parsed: Exclude<ReturnType<typeof parseAttestation>, 'open'>): string | null {
  if ('refused' in parsed || parsed.isDisabled || !isSbom(parsed)) return null;
  return parsed.generator;
}

function describe(image: string, node: ScalarNode, type: string): SbomGenerator {
  const place = placeOf(node);
  if (!isUnknown(image)) return { image, place: placeWithin(place, printValue(node.value), image) };
  const gap = node.gaps[0]?.expression.slice(0, 80) ?? '';
  const problem = `${type} depends on ${gap}, which nothing in the repository gives`;
  return { image: node.raw ?? image.replaceAll(GAP, gap), place, problem, written: writeGaps(node) };
}

function markGaps({ value, gaps }: ScalarNode): string {
  const text = printValue(value);
  let marked = '';
  let from = 0;
  for (const { at } of gaps) {
    marked += text.slice(from, at) + GAP;
    from = at;
  }
  return marked + text.slice(from);
}
