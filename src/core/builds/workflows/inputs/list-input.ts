import type { BuildDraft } from '../../build-draft.js';
import type { TracedText } from '../../traced-text.js';
import { readInput, type Step } from '../step.js';
import { readInputList } from './csv-list.js';

/** The items of a list input; where the action cannot read it, none, and the field is unknown. */
export function readList(
  draft: BuildDraft,
  step: Step,
  name: string,
  field: string,
  ignoreComma: boolean,
): readonly TracedText[] {
  const input = readInput(step, name);
  const items = input === null ? [] : readInputList(input, { ignoreComma, quotes: true });
  if (items === null) draft.reject(`The input ${name} has a quote that is not closed`, field);
  return items ?? [];
}
