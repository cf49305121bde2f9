import type { ByteString } from './go/byte-string.js';
import type { ReadingProblem } from './reading.js';

export type Phase = ReadingProblem['phase'];

/**
 * BuildKit's `return err`, thrown inside the reader and caught in `readDockerfile`: it never leaves this folder.
 * `line` is null if only the caller knows the place. It is not an Error: hostile files cause many, and a stack trace
 * costs more than reading them.
 */
export class Refusal {
  readonly text: ByteString;
  phase: Phase | null;
  line: number | null;

  constructor(text: ByteString, phase: Phase | null = null, line: number | null = null) {
    this.text = text;
    this.phase = phase;
    this.line = line;
  }
}

/** Adds place and phase to a refusal that does not have them yet; anything else is rethrown. */
export function placeRefusal(error: unknown, phase: Phase, line: number): unknown {
  if (error instanceof Refusal) {
    error.phase ??= phase;
    error.line ??= line;
  }
  return error;
}

/** The gate's own limit, not one of BuildKit's, and never a pass. */
export function refuseLimit(what: string): Refusal {
  return new Refusal(`${what}: more than the gate follows`, 'limit');
}

/** Notes that a limit was met, so that what does not depend on it is still read; anything else is rethrown. */
export function noteLimit(error: unknown, limits: Refusal[]): void {
  if (!(error instanceof Refusal) || error.phase !== 'limit') throw error;
  limits.push(error);
}
