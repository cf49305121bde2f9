import type { Answer, Unanswered } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { listUntold } from '../../../core/evidence/image-part.js';
import type { Bases, NamedBase } from '../../../core/evidence/lineage.js';
import type { ListProvenance } from './attachments.js';
import { chooseImages, type IndexedImage } from './image-parts.js';
import { type JsonObject, toObject } from './json-object.js';
import type { Library } from './manifest.js';

/** As the OCI image specification names them. */
const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';

/**
 * Asks what an image is built on: its annotations, else those of the wanted platforms, else what provenance says took part. One
 * GET; without annotations one more for each platform, and then what provenance costs.
 */
export async function lookUpBases(
  library: Library,
  address: ImageAddress,
  wanted: readonly string[],
  listProvenance: ListProvenance,
): Promise<Answer<Bases | 'absent'>> {
  const annotated = await readAnnotations(library, address, wanted);
  if (annotated.kind !== 'known') return annotated;
  if (annotated.value === 'absent') return { kind: 'known', value: 'absent' };
  if (annotated.value.length > 0) return toBases('annotations', annotated.value);
  const attached = await listProvenance(address);
  if (attached.kind !== 'known') return attached;
  if (attached.value === 'absent') return { kind: 'known', value: 'absent' };
  const { found, gap } = attached.value;
  const told = found.filter(({ materials }) => materials !== null);
  const untold = listUntold(attached.value, new Set(told.map(({ about }) => about)));
  // what is not read may name another one
  if (gap !== null) return gap;
  return toBases('provenance', untold.length > 0 ? [] : told.flatMap(({ materials }) => materials ?? []));
}

async function readAnnotations(
  library: Library,
  address: ImageAddress,
  wanted: readonly string[],
): Promise<Answer<readonly NamedBase[] | 'absent'>> {
  const found = await library.readManifest(address);
  if (found.kind !== 'known') return found;
  if (found.value === null) return { kind: 'known', value: 'absent' };
  const { isIndex, content } = found.value;
  const own = readBase(toObject(content['annotations']));
  const images = isIndex ? chooseImages(content, wanted) : [];
  // what the index says of an image for itself need not be what it says of all
  if (own !== null)
    return {
      kind: 'known',
      value: [own, ...images.flatMap(({ annotations }) => readBase(annotations) ?? [])],
    };
  const readOne = async ({ digest, annotations }: IndexedImage) =>
    readBase(annotations) ??
    (digest === '' ? null : await readPlatform(library, { ...address, name: digest }));
  // the first one alone: what it lacks, the others lack too
  const first = await Promise.all(images.slice(0, 1).map(readOne));
  const others = first.includes(null) ? [] : await Promise.all(images.slice(1).map(readOne));
  const bases: NamedBase[] = [];
  for (const base of [...first, ...others]) {
    if (base === null) return { kind: 'known', value: [] };
    if ('kind' in base) return base;
    bases.push(base);
  }
  return { kind: 'known', value: bases };
}

async function readPlatform(library: Library, address: ImageAddress): Promise<NamedBase | Unanswered | null> {
  const found = await library.readNamed(address);
  return found.kind === 'known' ? readBase(toObject(found.value.content['annotations'])) : found;
}

function readBase(annotations: JsonObject | null): NamedBase | null {
  const { [NAME]: name, [DIGEST]: digest } = annotations ?? {};
  if (typeof name !== 'string' || name === '') return null;
  return { name, digest: typeof digest === 'string' ? digest : null };
}

/** Each once. */
function toBases(from: Bases['from'], named: readonly NamedBase[]): Answer<Bases> {
  const once = new Map(named.map((base) => [`${base.name} ${base.digest}`, base]));
  return { kind: 'known', value: { from, named: [...once.values()] } };
}
