import type { FakeRegistry } from './fake-registry.js';
import {
  digestOf,
  makeIndexOf,
  OCI_IMAGE,
  OCI_INDEX,
  type StoredManifest,
  storeManifest,
} from './stored-manifest.js';

export const SPDX = 'https://spdx.dev/Document';
export const CYCLONEDX = 'https://cyclonedx.org/bom';
export const SLSA_1 = 'https://slsa.dev/provenance/v1';
export const SLSA_02 = 'https://slsa.dev/provenance/v0.2';

/** Something that is said about an image. */
export interface Said {
  readonly predicateType: string;
  readonly predicate?: object;
}

export const sbom: Said = { predicateType: SPDX, predicate: { spdxVersion: 'SPDX-2.3' } };
/** As GitHub's `attest-build-provenance` writes it. */
export const builtFrom = (repository: string): Said => ({
  predicateType: SLSA_1,
  predicate: { buildDefinition: { externalParameters: { workflow: { repository } } } },
});

export function makeStatement(
  { predicateType, predicate = {} }: Said,
  about: string,
  version = 'v1',
): string {
  const [algorithm = '', hex] = about.split(':');
  return JSON.stringify({
    _type: `https://in-toto.io/Statement/${version}`,
    subject: [{ name: 'x', digest: { [algorithm]: hex } }],
    predicateType,
    predicate,
  });
}

/** The statement as `cosign attest` and GitHub store it, unsigned. */
export const makeEnvelope = (statement: string) =>
  JSON.stringify({
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(statement).toString('base64'),
    signatures: [],
  });

export const makeBundle = (statement: string) =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: JSON.parse(makeEnvelope(statement)),
  });

interface Layer {
  readonly type: string;
  readonly content: string;
  readonly annotations?: object;
}

/** Stores a manifest with these layers, for a subject, and their blobs. */
export function putArtifact(
  registry: FakeRegistry,
  layers: readonly Layer[],
  more: { readonly artifactType?: string; readonly subject?: StoredManifest; readonly annotations?: object },
  tag?: string,
): StoredManifest {
  const { artifactType, subject, annotations } = more;
  for (const { content } of layers) registry.putBlob('base/app', content);
  const manifest = storeManifest(OCI_IMAGE, {
    ...(artifactType === undefined ? {} : { artifactType }),
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 },
    layers: layers.map(({ type, content, annotations: own = {} }) => ({
      mediaType: type,
      digest: digestOf(content),
      size: Buffer.byteLength(content),
      annotations: own,
    })),
    ...(subject === undefined
      ? {}
      : { subject: { mediaType: subject.type, digest: subject.digest, size: 1 } }),
    ...(annotations === undefined ? {} : { annotations }),
  });
  registry.put('base/app', manifest, tag);
  return manifest;
}

/** An index as BuildKit writes it: an image for each platform, and what is said about it. */
export function putBuildKitIndex(
  registry: FakeRegistry,
  images: readonly (readonly [platform: string, image: StoredManifest, said: readonly Said[]])[],
  tag: string,
): StoredManifest {
  const entries = images.flatMap(([platform, image, said]) => {
    registry.put('base/app', image);
    const own = [platform, image] as const;
    if (said.length === 0) return [own];
    const layers = said.map((each) => ({
      type: 'application/vnd.in-toto+json',
      content: makeStatement(each, image.digest, 'v0.1'),
      annotations: { 'in-toto.io/predicate-type': each.predicateType },
    }));
    const attestation = putArtifact(registry, layers, {
      artifactType: 'application/vnd.docker.attestation.manifest.v1+json',
      subject: image,
    });
    const annotations = {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': image.digest,
    };
    return [own, ['unknown/unknown', attestation, annotations] as const];
  });
  const index = makeIndexOf(entries);
  registry.put('base/app', index, tag);
  return index;
}

/** What `actions/attest` and cosign 3 push: a bundle that refers to the image. `isAnnotated`: the manifest says what is in it. */
export function attachBundle(
  registry: FakeRegistry,
  subject: StoredManifest,
  said: Said,
  { isAnnotated = true, about = subject.digest } = {},
): StoredManifest {
  const type = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  const content = makeBundle(makeStatement(said, about));
  const annotations = {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    'dev.sigstore.bundle.predicateType': said.predicateType,
  };
  return putArtifact(registry, [{ type, content }], {
    artifactType: type,
    subject,
    ...(isAnnotated ? { annotations } : {}),
  });
}

/** The tag under which registries without the API list what is attached. */
export function putFallback(
  registry: FakeRegistry,
  subject: StoredManifest,
  attached: readonly StoredManifest[],
): void {
  const manifests = attached.map(({ type, digest, body }) => ({
    mediaType: type,
    digest,
    size: body.length,
  }));
  registry.put('base/app', storeManifest(OCI_INDEX, { manifests }), subject.digest.replace(':', '-'));
}

/** What `cosign attest` of version 2 pushes. */
export function putCosignTag(registry: FakeRegistry, subject: StoredManifest, said: Said): void {
  const layer = {
    type: 'application/vnd.dsse.envelope.v1+json',
    content: makeEnvelope(makeStatement(said, subject.digest, 'v0.1')),
    annotations: { predicateType: said.predicateType },
  };
  putArtifact(registry, [layer], {}, `${subject.digest.replace(':', '-')}.att`);
}
