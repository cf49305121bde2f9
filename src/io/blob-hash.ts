/** What git calls the bytes of a file; `like`: another name of the repository, a SHA-1 (40 hex digits) or SHA-256 (64). */
export function nameBlob(bytes: Uint8Array, like: string): string {
  // loaded where it is needed: it takes a while
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Whether the bytes match the blob's name. */
export function isBlob(bytes: Uint8Array, sha: string): boolean {
  return nameBlob(bytes, sha) === sha;
}
