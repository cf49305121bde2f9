import { OPEN_PART } from '../../../dockerfile/variants/variant-options.js';
import type { Build } from '../../build.js';
import { findKnownParts } from '../known-parts.js';

/** Whether the policy lists a value of a field of a build of a Dockerfile that a known part of it may become. */
export type IsListed = (dockerfile: string, field: string, known: string) => boolean;

/** What of a build is not known, and why. */
export interface UnknownPart {
  readonly build: Build;
  readonly what: string;
  readonly why: string;
}

const LISTED = 'a value is not known, so those that the policy lists count';

/** The arguments and contexts of a build whose values only the policy tells. */
export function listListed(build: Build, isListed: IsListed): readonly UnknownPart[] {
  const { dockerfile, inline, unknown, reasons, problem } = build;
  const path = inline?.file ?? dockerfile;
  if (path === null || problem === null) return [];
  const { knownParts } = findKnownParts(build);
  return unknown.flatMap((field) => {
    if (!isListed(path, field, knownParts?.get(field) ?? OPEN_PART)) return [];
    return [{ build, what: LISTED, why: reasons?.get(field) ?? problem }];
  });
}
