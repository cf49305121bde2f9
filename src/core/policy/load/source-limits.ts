import type { PolicyDocument } from '../../shapes/policy-document.js';

export const MAX_DEPTH = 20;

/** Only at these does one value end and another begin. */
const SIGNS = /[\n\r\t,[\]{}:?\-&*!|>'"#%@`]/g;

/** Why a file of the gate's own is longer than any may be; null where it is not. */
export function describeLength({ text, kind }: PolicyDocument): string | null {
  const { noun, maxLength, maxSigns, whenLong } = kind;
  if (text.length > maxLength) return `The ${noun} is longer than ${maxLength} characters; ${whenLong}`;
  if (maxSigns === null || text.length <= maxSigns || countSigns(text) <= maxSigns) return null;
  return `The ${noun} has more than ${maxSigns} line ends, brackets, quotes and other signs of YAML; ${whenLong}`;
}

function countSigns(text: string): number {
  let count = 0;
  while (SIGNS.test(text)) count++;
  return count;
}
