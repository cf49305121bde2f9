import type { FakeRegistry } from './fake-registry.js';
import { digestOf, OCI_IMAGE, storeManifest } from './stored-manifest.js';

export const POLICY_TYPE = 'application/vnd.base-image-gate.policy.v1+yaml';

export interface PushOptions {
  /** Of the artifact, as `oras push --artifact-type` gives it. */
  readonly type?: string;
  readonly tag?: string;
  readonly repository?: string;
  /** Of the manifest, in place of what it would say. */
  readonly parts?: object;
}

/** Puts a policy into a registry, as `oras push` does; the address to read it by. */
export function pushPolicy(
  registry: Pick<FakeRegistry, 'host' | 'put' | 'putBlob'>,
  text: string,
  { type = POLICY_TYPE, tag, repository = 'acme/policies', parts = {} }: PushOptions = {},
): string {
  registry.putBlob(repository, text);
  const manifest = storeManifest(OCI_IMAGE, {
    artifactType: type,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 },
    layers: [{ mediaType: 'application/yaml', digest: digestOf(text), size: Buffer.byteLength(text) }],
    ...parts,
  });
  registry.put(repository, manifest, tag);
  return `oci://${registry.host}/${repository}@${manifest.digest}`;
}
