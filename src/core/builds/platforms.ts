import type { LookUpVariable } from './step-environment.js';
import type { TracedText } from './traced-text.js';

/** What docker's tools build for where nothing else is asked for. */
export const DEFAULT_PLATFORM = 'DOCKER_DEFAULT_PLATFORM';

/** The platforms of a build that asks for none. */
export function defaultPlatforms(lookUp: LookUpVariable): readonly TracedText[] {
  const given = lookUp(DEFAULT_PLATFORM);
  return given === undefined ? [] : splitPlatforms(given);
}

/** A list in one text. */
export function splitPlatforms(text: TracedText): TracedText[] {
  const parts: TracedText[] = [];
  let from = 0;
  for (const part of text.value.split(',')) {
    parts.push(text.slice(from, from + part.length).trim());
    from += part.length + 1;
  }
  return parts;
}
