import type { Answer } from '../../../core/evidence/answer.js';
import type { ImageAddress } from '../../../core/evidence/evidence-book.js';
import { type Descriptor, readDescriptors } from './descriptor.js';
import { type JsonObject, toObject } from './json-object.js';
import type { Library } from './manifest.js';

/** The one file of an artifact; why there is none completes "NAME …". */
export type ArtifactFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Reads an artifact of a type, as the OCI image specification describes them, with one file of at most so many bytes. */
export async function readArtifact(
  library: Library,
  address: ImageAddress,
  type: string,
  maxBytes: number,
): Promise<Answer<ArtifactFile>> {
  const manifest = await library.readManifest(address);
  if (manifest.kind !== 'known') return manifest;
  if (manifest.value === null) return known({ kind: 'absent' });
  const { content } = manifest.value;
  const found = readType(content);
  if (found !== type) return unusable(`is not a policy: its artifact type is ${found}, not ${type}`);
  const [file, another] = readDescriptors(content['layers']);
  if (file === undefined || another !== undefined)
    return unusable('does not have exactly one file; push the policy alone');
  return readFile(library, address, file, maxBytes);
}

async function readFile(
  library: Library,
  address: ImageAddress,
  { digest, size }: Descriptor,
  maxBytes: number,
): Promise<Answer<ArtifactFile>> {
  if (size > maxBytes) return unusable(`has ${size} bytes; a policy has at most ${maxBytes}`);
  const blob = await library.readBlob({ ...address, name: digest }, maxBytes);
  return blob.kind === 'known' ? known({ kind: 'file', bytes: blob.value }) : blob;
}

/** Before the specification had a field for it, the type was that of the configuration. */
function readType({ artifactType, config, mediaType }: JsonObject): string {
  const told = artifactType ?? toObject(config)?.['mediaType'] ?? mediaType;
  return typeof told === 'string' && /^[\w!#$&^.+/-]{1,200}$/.test(told) ? told : 'not given';
}

function unusable(reason: string): Answer<ArtifactFile> {
  return known({ kind: 'unusable', reason });
}

function known(value: ArtifactFile): Answer<ArtifactFile> {
  return { kind: 'known', value };
}
