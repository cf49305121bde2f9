import { isPlainName, mayBeginImage } from '../../unknown/image-texts.js';
import { isUnknown } from '../../unknown-texts.js';
import { makeHandedBuild } from '../scripts/handed-build.js';
import { type KnownValue, listGivenValues } from '../scripts/texts/given-values.js';
import type { Step } from '../step.js';

/** Adds what a step hands to a program by flags of a build, as far as the text is known: the program may build with it. */
export function addHandedBuild(step: Step, line: number, text: string): void {
  const { session, listing } = step.context;
  const { file } = listing;
  const place = { file, line, column: 1, endLine: line, endColumn: 1 };
  const values = new Map<string, KnownValue>();
  // that it hands on contexts from elsewhere is a warning anyway
  for (const { field, value } of listGivenValues(text))
    if (!field.startsWith('elsewhere.') && isPlainName(value) && !isUnknown(value))
      values.set(field, { text: value, place, sources: listing.sources });
  if (![...values.values()].some((value) => mayBeginImage(value.text))) return;
  const of = { file, line, name: `${listing.prefix}/${step.label}` };
  session.add(makeHandedBuild(of, values, 'anywhere'));
}
