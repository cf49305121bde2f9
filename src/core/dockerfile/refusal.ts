import type { ByteString } from './go/byte-string.js';
import type { ReadingProblem } from './reading.js';

export type Phase = ReadingProblem['phase'];

/**
 * BuildKit's `return err`, thrown inside the reader and caught in `readDockerfile`: it never leaves this folder.
 * `line` is null where the place is known further out. It is no Error: hostile files make many, and a stack trace
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

/** Names place and phase of a refusal where they are not known yet; anything else passes on. */
export function placeRefusal(error: unknown, phase: Phase, line: number): unknown {
  if (error instanceof Refusal) {
    error.phase ??= phase;
    error.line ??= line;
  }
  return error;
}

/** The gate's own bound: no word of BuildKit's, and never a pass. */
export function refuseLimit(what: string): Refusal {
  return new Refusal(`${what}: more than the gate follows`, 'limit');
}
