import { mayBecome } from '../../dockerfile/variants/open-choices.js';
import { OPEN_PART } from '../../dockerfile/variants/variant-options.js';
import { findKnownPart, isUnknown } from '../unknown-texts.js';
import type { MoreOfDoubt } from './doubts.js';
import { mayBeginImage } from './image-texts.js';

/** The argument that names the frontend: BuildKit takes it without a declaration. */
export const FRONTEND = 'BUILDKIT_SYNTAX';

/** What every name of an argument has in it. */
const LETTER = /[a-z]/i;

/**
 * Whether an argument may name the frontend, where of its name and value parts are known, with `OPEN_PART` for the rest; null:
 * nothing is. A name of which nothing is known is not taken for it: else all builds with such a name had an unknown frontend.
 */
export function mayNameFrontend(name: string | null, value: string | null): boolean {
  if (name === null || !LETTER.test(name) || !mayBecome(name, FRONTEND)) return false;
  return value === null || value.includes(OPEN_PART) || mayBeginImage(value);
}

/** What `NAME=VALUE` says of the frontend, where not all of the name is known; null: nothing. */
export function findFrontend(argument: string): MoreOfDoubt | null {
  const equals = argument.indexOf('=');
  const name = findKnownPart(equals === -1 ? argument : argument.slice(0, equals));
  const value = equals === -1 ? '' : argument.slice(equals + 1);
  const known = equals === -1 || isUnknown(value) ? findKnownPart(value) : value;
  return mayNameFrontend(name, known) ? { known } : null;
}
