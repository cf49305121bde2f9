import { type GivenValue, isUsuallySet } from '../../step-environment.js';
import type { ComposeStart } from '../project.js';
import { type GappedText, literal } from './text.js';

/** What a variable is where compose is started; undefined: it is not set there. */
export function lookUpGiven(name: string, { environment }: ComposeStart): GappedText | undefined {
  return toText(environment?.lookUp(name) ?? (isUsuallySet(name) ? { unknown: `$${name}` } : undefined));
}

function toText(given: GivenValue | undefined): GappedText | undefined {
  if (given === undefined) return undefined;
  if ('value' in given) return literal(given.value);
  return { value: '', gaps: [{ ...given, at: 0, expression: given.unknown }], given: [] };
}
