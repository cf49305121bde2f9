import { createHash, getHashes } from 'node:crypto';

const DIGEST = /^(sha256):([a-f0-9]{64})$|^(sha512):([a-f0-9]{128})$/;

export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** The digest of the bytes by the algorithm of the one that is expected, sha256 without one; null if that is not a digest. */
export function hashAs(bytes: Uint8Array, expected: string | null): string | null {
  const match = DIGEST.exec(expected ?? `sha256:${'0'.repeat(64)}`);
  const algorithm = match?.[1] ?? match?.[3];
  if (algorithm === undefined || !getHashes().includes(algorithm)) return null;
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}
