import { createHash } from 'node:crypto';

/** Whether the bytes match the blob's name, a SHA-1 (40 hex digits) or SHA-256 (64). */
export function isBlob(bytes: Uint8Array, sha: string): boolean {
  const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha;
}
