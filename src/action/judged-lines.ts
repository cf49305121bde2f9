import type { PolicyFile } from '../core/policy/load/load-policy.js';
import { findPolicyLine } from '../policy-chain.js';

/** Bytes of a file that was read to judge it; null if it was not. */
type FindBytes = (path: string) => Uint8Array | null;

const MARK = '\ufeff';

/** One line of the policy's files or of what was judged, for people; null where it is none of theirs. */
export function openJudgedLines(
  policy: readonly PolicyFile[],
  findBytes: FindBytes,
): (file: string, line: number) => string | null {
  const known = new Map<string, readonly string[]>();
  const read = (path: string): readonly string[] => {
    const lines = known.get(path) ?? splitLines(findBytes(path));
    known.set(path, lines);
    return lines;
  };
  return (file, line) => findPolicyLine(policy, file, line) ?? read(file)[line - 1] ?? null;
}

function splitLines(bytes: Uint8Array | null): readonly string[] {
  if (bytes === null) return [];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = (text.startsWith(MARK) ? text.slice(MARK.length) : text).split('\n');
  return lines.map((line) => line.replace(/\r+$/, ''));
}
