/** SHA-256, in hexadecimal. Node's cryptography takes a while to load, and most runs name no hash. */
export function hashSha256(content: Uint8Array | string): string {
  return process.getBuiltinModule('node:crypto').hash('sha256', content);
}

/** How a baseline names the bytes of a file, or a text. */
export function hashContent(content: Uint8Array | string): string {
  return `sha256:${hashSha256(content)}`;
}
