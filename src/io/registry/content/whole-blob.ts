import type { Answer } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { say } from '../../../core/message.js';
import type { Descriptor } from './descriptor.js';
import type { Library } from './manifest.js';

/** The bytes of an attachment, which are what its digest says, and as many as its descriptor says. */
export async function readWhole(
  library: Library,
  address: ImageAddress,
  { digest, size }: Descriptor,
  most: number,
): Promise<Answer<Uint8Array>> {
  const { host } = address;
  if (size > most)
    return {
      kind: 'unknown',
      why: 'too-big',
      detail: say`${host} has an attachment of ${size} bytes, which the gate does not read`,
    };
  const blob = await library.readBlob({ ...address, name: digest }, size);
  if (blob.kind !== 'known' || blob.value.length === size) return blob;
  return { kind: 'lie', detail: say`${host} gives another size for ${digest} in its manifest` };
}
