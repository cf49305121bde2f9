import type { PolicyFile } from '../../core/policy/load/load-policy.js';

/** One line of a policy's files, for people; null where it is none of theirs. */
export function findPolicyLine(files: readonly PolicyFile[], file: string, line: number): string | null {
  const text = files.find(({ path }) => path === file)?.text;
  return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
}
