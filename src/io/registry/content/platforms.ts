import type { Answer, Platforms } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { isImage } from './artifact-type.js';
import { readDescriptors } from './descriptor.js';
import type { Library } from './manifest.js';

/** Asks for which platforms an image is: one GET. */
export async function lookUpPlatforms(library: Library, address: ImageAddress): Promise<Answer<Platforms>> {
  const found = await library.readManifest(address);
  if (found.kind !== 'known') return found;
  if (found.value === null) return { kind: 'known', value: 'absent' };
  const { isIndex, content } = found.value;
  if (!isIndex) return { kind: 'known', value: 'single' };
  const platforms = readDescriptors(content['manifests']).flatMap(
    // what is attached may say a platform too
    ({ platform, annotations, artifactType }) =>
      isImage(artifactType) && annotations['vnd.docker.reference.type'] === undefined ? (platform ?? []) : [],
  );
  return { kind: 'known', value: platforms };
}
