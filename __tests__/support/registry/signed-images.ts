import { type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makeEnvelope, putArtifact } from './attestations.js';
import type { FakeRegistry } from './fake-registry.js';
import { putDump, type RegistryDump } from './registry-dump.js';
import { digestOf, type StoredManifest } from './stored-manifest.js';

const FIXTURES = new URL('../../fixtures/signatures/', import.meta.url);
export const readFixture = (name: string): string => readFileSync(new URL(name, FIXTURES), 'utf8');

export const DUMP: RegistryDump = JSON.parse(readFixture('registry.json'));
/** The authorities and logs that signed the images, others of the same names, and one without logs. */
export const ROOT = readFixture('trusted-root.json');
export const FOREIGN_ROOT = readFixture('foreign-root.json');
export const PRIVATE_ROOT = readFixture('private-root.json');
export const KEY = readFixture('cosign.pub');

const GITHUB = 'https://token.actions.githubusercontent.com';
/** Who signed them, as a policy writes it. */
export const RELEASE = `issuer: ${GITHUB}, subject: "https://github.com/acme/base-images/.github/workflows/release.yml@refs/tags/v*"`;
export const BUILDER = `issuer: ${GITHUB}, subject: "https://github.com/docker/github-builder/.github/workflows/*"`;
export const FROM_BUILDKIT = `${BUILDER}, source: "https://github.com/moby/buildkit", ref: "refs/tags/dockerfile/*"`;

const MANIFESTS = DUMP.manifests.map((each) => ({ ...each, digest: digestOf(each.body) }));
const BLOBS = DUMP.blobs.map((content) => ({ content, digest: digestOf(content) }));

/** Stores the images that cosign signed. */
export function putSignedImages(registry: FakeRegistry): void {
  putDump(registry, DUMP);
}

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** The manifest that a tag of the signed images names. */
export function findSigned(tag: string): StoredManifest {
  const found = MANIFESTS.find(({ tags }) => tags.includes(tag));
  if (found === undefined) throw new Error(tag);
  return found;
}

/** The bundle that cosign attached to what a tag names. */
export function findBundle(tag: string): string {
  return findBundleOf(findSigned(tag).digest);
}

/** The same of a digest. */
export function findBundleOf(digest: string): string {
  const attached = DUMP.manifests
    .map(({ body }) => JSON.parse(body))
    .find(({ subject }) => subject?.digest === digest);
  const blob = BLOBS.find((each) => each.digest === attached?.layers[0].digest);
  if (blob === undefined) throw new Error(digest);
  return blob.content;
}

/** Attaches a bundle to a manifest, as cosign 3 does it. */
export function attachSignature(
  registry: FakeRegistry,
  subject: StoredManifest,
  content: string,
  annotations: object = {},
): StoredManifest {
  return putArtifact(registry, [{ type: BUNDLE, content }], { artifactType: BUNDLE, subject, annotations });
}

/** What cosign 2 signs of an image. */
export const writePayload = (digest: string, type = 'cosign container image signature'): string =>
  JSON.stringify({
    critical: { identity: {}, image: { 'docker-manifest-digest': digest }, type },
    optional: null,
  });

/** A key that signs, of any kind that node:crypto knows. */
export interface SigningKey {
  readonly pem: string;
  sign(data: string): string;
}

export function makeKey(
  { publicKey, privateKey }: KeyPairKeyObjectResult,
  hash: string | null = 'sha256',
): SigningKey {
  return {
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (data) => sign(hash, Buffer.from(data), privateKey).toString('base64'),
  };
}

/** Stores signatures as cosign 2 does it, the last one the newest. */
export function putSimpleSignatures(
  registry: FakeRegistry,
  subject: StoredManifest,
  signatures: readonly { readonly payload: string; readonly signature: string }[],
): void {
  const layers = signatures.map(({ payload, signature }) => ({
    type: 'application/vnd.dev.cosign.simplesigning.v1+json',
    content: payload,
    annotations: { 'dev.cosignproject.cosign/signature': signature },
  }));
  putArtifact(registry, layers, {}, `${subject.digest.replace(':', '-')}.sig`);
}

/** The pre-authentication encoding of DSSE. */
export const encodeEnvelope = (statement: string) =>
  `DSSEv1 28 application/vnd.in-toto+json ${Buffer.byteLength(statement)} ${statement}`;

/** What a key signs, as a bundle without anything that vouches for its time. */
export function writeBundle(key: SigningKey, statement: string): string {
  const envelope = {
    ...JSON.parse(makeEnvelope(statement)),
    signatures: [{ sig: key.sign(encodeEnvelope(statement)) }],
  };
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    dsseEnvelope: envelope,
  });
}
