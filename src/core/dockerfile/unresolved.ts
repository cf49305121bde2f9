import type { ByteString } from './go/byte-string.js';
import { Refusal } from './refusal.js';
import { type BuildProgress, readOneBuild } from './resolve/build-progress.js';
import type { BuildInput, FileText } from './resolve/open-file.js';

/** Sample values for the parts of a reference. */
const HASH = 'a'.repeat(64);
const CANDIDATES: readonly ByteString[] = ['1', 'a', 'a:1', 'linux/amd64', `sha256:${HASH}`, HASH];
/** Most combinations of values that are tried. */
const MAX_TRIES = 220;
/** Most instructions that are read in all tries together. */
const MAX_WORK = 500_000;

/**
 * The arguments without a value that alone make BuildKit refuse the file: with some values for them it is accepted.
 * Empty if it is broken anyway.
 */
export function findRemedy(
  text: FileText | Refusal,
  input: BuildInput,
  build: BuildProgress,
): readonly ByteString[] {
  const phase = build.refusal?.phase;
  if (text instanceof Refusal || (phase !== 'global-args' && phase !== 'stages' && phase !== 'resolve'))
    return [];
  const missing = new Set(build.args?.findMissing());
  // With values for these BuildKit gets further, and may then miss others.
  let work = 0;
  for (let known = 0; known < missing.size; ) {
    known = missing.size;
    for (const values of combineCandidates([...missing])) {
      work += text.size;
      if (work > MAX_WORK) return [];
      const { refusal, args } = readOneBuild(text, {
        ...input,
        buildArgs: new Map([...input.buildArgs, ...values]),
      });
      if (refusal === null) return [...missing];
      for (const name of args?.findMissing() ?? []) missing.add(name);
      if (missing.size > known) break;
    }
  }
  return [];
}

/** First one value for all, then every combination if there are few. */
function* combineCandidates(
  names: readonly ByteString[],
): Generator<readonly (readonly [ByteString, ByteString])[]> {
  for (const value of CANDIDATES) yield names.map((name) => [name, value] as const);
  const total = CANDIDATES.length ** names.length;
  if (total > MAX_TRIES) return;
  for (let number = 0; number < total; number++) {
    let rest = number;
    yield names.map((name) => {
      const value = CANDIDATES[rest % CANDIDATES.length] ?? '';
      rest = Math.floor(rest / CANDIDATES.length);
      return [name, value] as const;
    });
  }
}
