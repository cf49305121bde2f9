import { type Message, own, quote, say } from '../../message.js';
import type { Build } from '../build.js';

/** The name of a build, with the file that has its step where that is another one. */
export function nameBuild({ name, kind, step }: Build): Message {
  const quoted = quote(name ?? kind);
  return step === undefined ? quoted : say`${quoted} (${step.file}:${own(String(step.line))})`;
}
