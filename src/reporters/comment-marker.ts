/** The last line of a comment. Hostile text cannot write it: `<` never leaves `escapeMarkdownCode` as itself. */
export function renderMarker(commentId: string): string {
  const id = encodeURIComponent(commentId.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
  return `<!-- base-image-gate:${id} -->`;
}

/** Whether the body is a comment of the gate with this id. Whoever asks also checks that the gate is its author. */
export function findMarker(body: string, commentId: string): boolean {
  return body.trimEnd().split(/\r?\n/).at(-1) === renderMarker(commentId);
}
