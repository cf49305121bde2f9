import { findConversionWords } from '../../git-attributes/conversion.js';
import { type Message, own, quote, say } from '../../message.js';
import { AMBIGUOUS_LINK, LINK_REASONS } from '../../tree/link-readings.js';

/** Reasons that repeat nothing of the repository. */
const OWN: ReadonlySet<string> = new Set([
  AMBIGUOUS_LINK,
  ...Object.values(LINK_REASONS),
  'is a Git LFS pointer without its content (`git lfs pull` fetches it)',
  'is a folder',
  'is not in the working tree',
  'cannot be read',
  'cannot be read: no permission',
]);

/** A reason that goes on where a sentence has named the file. */
const PREDICATE = /^(?:is|was|has|may be|cannot|could not) /;

/** Why the bytes of a file are not there, as the end of a sentence. */
export function writeReason(reason: string): Message {
  if (OWN.has(reason)) return own(`this file ${reason}`);
  const conversion = findConversionWords(reason);
  if (conversion !== null) return say`this file ${conversion}`;
  return PREDICATE.test(reason) ? say`this file ${reason}` : quote(reason);
}
