import { createHash } from 'node:crypto';

/** A manifest as a registry stores it. */
export interface StoredManifest {
  readonly digest: string;
  readonly type: string;
  readonly body: string;
}

export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const OCI_IMAGE = 'application/vnd.oci.image.manifest.v1+json';
export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const DOCKER_IMAGE = 'application/vnd.docker.distribution.manifest.v2+json';

export function storeManifest(type: string, content: object): StoredManifest {
  const body = JSON.stringify({ schemaVersion: 2, mediaType: type, ...content });
  return { type, body, digest: digestOf(body) };
}

export function digestOf(body: string): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

/** The image for one platform; another `seed` makes another image. */
export function makeImage(seed: string, type = OCI_IMAGE, annotations: object = {}): StoredManifest {
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: digestOf(seed),
    size: seed.length,
  };
  return storeManifest(type, { config, layers: [], annotations });
}

/** An index of these images, whatever they are for. */
export function makeIndexOf(
  images: readonly (readonly [platform: string, image: StoredManifest, annotations?: object])[],
  annotations: object = {},
): StoredManifest {
  const manifests = images.map(([platform, image, ownAnnotations = {}]) => {
    const [os, architecture] = platform.split('/');
    const { digest, type: mediaType, body } = image;
    const size = body.length;
    return { mediaType, digest, size, platform: { os, architecture }, annotations: ownAnnotations };
  });
  return storeManifest(OCI_INDEX, { manifests, annotations });
}

/** An index of several platforms, with BuildKit's attestations beside them. */
export function makeIndex(
  seed: string,
  platforms: readonly string[] = ['linux/amd64', 'linux/arm64'],
  type = OCI_INDEX,
): StoredManifest {
  const manifests = platforms.flatMap((platform) => {
    const [os, architecture, variant] = platform.split('/');
    const digest = digestOf(`${seed} ${platform}`);
    return [
      {
        mediaType: OCI_IMAGE,
        digest,
        size: 500,
        platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
      },
      {
        mediaType: OCI_IMAGE,
        digest: digestOf(`${seed} ${platform} attestation`),
        size: 500,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: {
          'vnd.docker.reference.type': 'attestation-manifest',
          'vnd.docker.reference.digest': digest,
        },
      },
    ];
  });
  return storeManifest(type, { manifests });
}
