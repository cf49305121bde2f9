import {
  type Answer,
  type CreationTimes,
  takeGraver,
  type Unanswered,
} from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { readDescriptor } from './descriptor.js';
import { CONFIGURATION_KEYS, readDocument } from './document.js';
import { chooseImages } from './image-parts.js';
import { type JsonObject, toObject } from './json-object.js';
import type { Library, ReadManifest } from './manifest.js';

const CREATED = 'org.opencontainers.image.created';
const MAX_CONFIGURATION = 4 << 20;

/**
 * Asks when an image was made: its annotation, else those of the wanted platforms, else their configurations. One GET; without
 * annotations two more for each platform.
 */
export async function lookUpCreated(
  library: Library,
  address: ImageAddress,
  wanted: readonly string[],
): Promise<Answer<CreationTimes>> {
  const found = await library.readManifest(address);
  if (found.kind !== 'known') return found;
  if (found.value === null) return { kind: 'known', value: 'absent' };
  const { isIndex, content } = found.value;
  const annotated = readAnnotation(toObject(content['annotations']));
  if (annotated !== null) return { kind: 'known', value: [annotated] };
  if (!isIndex) return readOne(library, address, found.value);
  const times: string[] = [];
  const all = await Promise.all(
    chooseImages(content, wanted).map(async ({ digest, annotations }): Promise<Answer<CreationTimes>> => {
      const time = readAnnotation(annotations);
      if (digest === '') return { kind: 'known', value: [] };
      return time === null
        ? readPlatform(library, { ...address, name: digest })
        : { kind: 'known', value: [time] };
    }),
  );
  const gap = all.reduce<Unanswered | null>(
    (gravest, one) => (one.kind === 'known' ? gravest : takeGraver(gravest, one)),
    null,
  );
  for (const one of all) {
    if (one.kind !== 'known') return gap ?? one;
    if (one.value === 'absent' || one.value.length === 0) return { kind: 'known', value: [] };
    times.push(...one.value);
  }
  return { kind: 'known', value: times };
}

async function readPlatform(library: Library, address: ImageAddress): Promise<Answer<CreationTimes>> {
  const found = await library.readNamed(address);
  if (found.kind !== 'known') return found;
  const annotated = readAnnotation(toObject(found.value.content['annotations']));
  return annotated === null ? readOne(library, address, found.value) : { kind: 'known', value: [annotated] };
}

/** From the configuration of an image for one platform. */
async function readOne(
  library: Library,
  address: ImageAddress,
  { content }: ReadManifest,
): Promise<Answer<CreationTimes>> {
  const config = readDescriptor(content['config']);
  if (config === null) return { kind: 'known', value: [] };
  const blob = await library.readBlob({ ...address, name: config.digest }, MAX_CONFIGURATION);
  if (blob.kind !== 'known') return blob;
  const document = readDocument(address.host, blob.value, CONFIGURATION_KEYS);
  if (document.kind !== 'known') return document;
  const created = document.value?.['created'];
  return { kind: 'known', value: typeof created === 'string' ? [created] : [] };
}

function readAnnotation(annotations: JsonObject | null): string | null {
  const created = annotations?.[CREATED];
  return typeof created === 'string' ? created : null;
}
