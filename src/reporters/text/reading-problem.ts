import type { ReadingProblem } from '../../core/dockerfile/reading.js';
import { type Message, quote, say } from '../../core/message.js';

/** Why BuildKit would refuse a file, with what is really wrong where BuildKit's reason does not say it. */
export function describeReadingProblem({ message, hint }: ReadingProblem): Message {
  return hint === undefined ? quote(message) : say`${hint.why} (${message}). ${hint.advice}.`;
}
