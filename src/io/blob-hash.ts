/** Whether the bytes match the blob's name, a SHA-1 (40 hex digits) or SHA-256 (64). */
export function isBlob(bytes: Uint8Array, sha: string): boolean {
  // loaded where it is needed: it takes a while
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha;
}
