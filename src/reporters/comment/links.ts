import type { Place } from '../../core/dockerfile/reading.js';

/** A repository's files at one commit, for links. */
export interface CommitTree {
  /** For example `https://github.com`, without a trailing slash. */
  readonly server: string;
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
}

/** Null if the path has a segment that a browser would remove. */
export function linkFile(
  tree: CommitTree,
  path: string,
  place?: Pick<Place, 'line' | 'endLine'>,
): string | null {
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return null;
  const lines =
    place === undefined || place.line < 1
      ? ''
      : `#L${place.line}${place.endLine > place.line ? `-L${place.endLine}` : ''}`;
  return `${linkRepository(tree)}/blob/${encodeSegment(tree.sha)}/${segments.map(encodeSegment).join('/')}${lines}`;
}

export function linkCommit(tree: CommitTree): string {
  return `${linkRepository(tree)}/commit/${encodeSegment(tree.sha)}`;
}

function linkRepository(tree: CommitTree): string {
  return `${tree.server}/${encodeSegment(tree.owner)}/${encodeSegment(tree.repo)}`;
}

/** One path segment: everything but letters, digits, `-`, `_`, `.` and `~` percent-encoded, so that Markdown finds no markup either. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
