import { readDescriptor } from './descriptor.js';
import type { JsonObject } from './json-object.js';

/** A bundle of Sigstore, by all names that it has had. */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[\d.]+\+json|\+json;version=[\d.]+)$/;
/** With these, only the manifest itself says what it is. */
const SILENT = ['', 'application/vnd.oci.empty.v1+json'];

/** The type of an image's configuration, which crane writes into the index as well. */
const IMAGES = ['application/vnd.oci.image.config.v1+json', 'application/vnd.docker.container.image.v1+json'];

export function isImage(type: string): boolean {
  return type === '' || IMAGES.includes(type.toLowerCase());
}

export function isBundle(type: string): boolean {
  return BUNDLE.test(type);
}

export function isSilent(type: string): boolean {
  return SILENT.includes(type);
}

/** What a manifest is: its own type, else that of its configuration, as before OCI 1.1. */
export function readArtifactType(content: JsonObject): string {
  const { artifactType } = content;
  if (typeof artifactType === 'string' && artifactType !== '') return artifactType;
  return readDescriptor(content['config'])?.mediaType ?? '';
}
