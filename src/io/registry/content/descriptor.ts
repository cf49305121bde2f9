import { isDigest } from './content-digest.js';
import { type JsonObject, toObject } from './json-object.js';

/** What an index or a manifest says about something else that is stored, as the OCI image specification describes it. */
export interface Descriptor {
  readonly digest: string;
  readonly mediaType: string;
  /** `os/architecture` or `os/architecture/variant`; null: none, or one of something that is not run. */
  readonly platform: string | null;
  readonly annotations: JsonObject;
  /** Empty where it says nothing. */
  readonly artifactType: string;
  /** Bytes, as it says. */
  readonly size: number;
}

/** The descriptors in a list; anything else is left out. */
export function readDescriptors(list: unknown): readonly Descriptor[] {
  return Array.isArray(list) ? list.flatMap((item) => readDescriptor(item) ?? []) : [];
}

export function readDescriptor(value: unknown): Descriptor | null {
  const { digest, mediaType, platform, annotations, artifactType, size } = toObject(value) ?? {};
  if (typeof digest !== 'string' || !isDigest(digest)) return null;
  return {
    digest,
    mediaType: typeof mediaType === 'string' ? mediaType : '',
    platform: readPlatform(toObject(platform) ?? {}),
    annotations: toObject(annotations) ?? {},
    artifactType: typeof artifactType === 'string' ? artifactType : '',
    size: typeof size === 'number' ? size : 0,
  };
}

function readPlatform({ os, architecture, variant }: JsonObject): string | null {
  if (typeof architecture !== 'string' || os === 'unknown') return null;
  // without a system it is for that of the builder
  return [
    typeof os === 'string' && os !== '' ? os : 'linux',
    architecture,
    ...(typeof variant === 'string' && variant !== '' ? [variant] : []),
  ].join('/');
}
