/** The first line of a comment. Hostile text cannot write it: `<` never leaves `escapeMarkdownCode` as itself. */
export function renderMarker(commentId: string): string {
  const id = encodeURIComponent(commentId.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
  return `<!-- base-image-gate:${id} -->`;
}

/**
 * Whether the body is a comment of the gate with this id: it begins with the marker; a comment that quotes it is not ours.
 * The caller also checks the author, an account that other workflows may share.
 */
export function findMarker(body: string, commentId: string): boolean {
  return body.split(/\r?\n/, 1)[0] === renderMarker(commentId);
}
