import type { ReadingProblem } from '../../core/dockerfile/reading.js';
import { type Message, quote, say } from '../../core/message.js';

/** Why BuildKit would refuse a file, and what is really wrong if BuildKit's reason does not say so. */
export function describeReadingProblem({ message, words, hint }: ReadingProblem): Message {
  return hint === undefined ? (words ?? quote(message)) : say`${hint.why} (${message}). ${hint.advice}.`;
}
