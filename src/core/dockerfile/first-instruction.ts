import { toByteString } from './go/byte-string.js';

/** How much of a file is checked. In bytes. */
const HEAD_SIZE = 64 * 1024;

/** A byte order mark. */
const MARK = /^\xef\xbb\xbf/;
const COMMENT = /^[ \t\v\f\r]*(?:#|$)/;
const FROM = /^\s*(FROM)(?:\s+--[a-z]+=\S+)*\s+([^\s:=]\S*)(?:\s+AS\s+\S+)?\s*$/i;
const ARG = /^\s*ARG\s+[A-Za-z_]\w*(?:=\S*|="[^"]*"|='[^']*')?(?:\s+[A-Za-z_]\w*(?:=.*)?)*\s*$/i;
const CONTINUED = /^\s*(?:FROM|ARG)(?:\s.*)?[\\`]\s*$/i;

/**
 * Whether the first instruction of a text is one that a Dockerfile can begin with. Only used to mention files that were
 * not judged, so prose that looks like this does no harm.
 */
export function readsLikeDockerfile(bytes: Uint8Array): boolean {
  const first = findFirstInstruction(bytes);
  if (first === null) return false;
  const [, word, image = ''] = FROM.exec(first) ?? [];
  // `From here` begins a sentence
  if (word !== undefined) return word === 'FROM' || /[/:@$]/.test(image);
  return ARG.test(first) || CONTINUED.test(first);
}

/** The first line that is neither empty nor a comment; null if there is none. */
export function findFirstInstruction(bytes: Uint8Array): string | null {
  const text = toByteString(bytes.subarray(0, HEAD_SIZE)).replace(MARK, '');
  return text.split('\n').find((line) => !COMMENT.test(line)) ?? null;
}
