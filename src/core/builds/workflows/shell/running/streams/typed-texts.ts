import type { TracedText } from '../../../../traced-text.js';
import { isText } from '../../values/shell-value.js';
import type { Stream } from './stream.js';

/** What a shell may read that is typed a script. */
export interface TypedTexts {
  readonly texts: readonly TracedText[];
  /** It may be something that is not known. */
  readonly isOpen: boolean;
  /** It may be any part of a text. */
  readonly isCut: boolean;
}

/** Of longer texts not each line is tried as the first one that is left. */
const MAX_LINES = 12;

/** The scripts that are left to read; undefined: what there is around the whole script, which gives none. */
export function listTyped(stream: Stream | undefined): TypedTexts {
  if (stream === undefined) return { texts: [], isOpen: false, isCut: false };
  const { taken, values } = stream;
  const whole = values.filter(isText);
  const cuts = taken === 'nothing' ? [] : whole.map(listRests);
  return {
    texts: [...whole, ...cuts.flatMap((rests) => rests ?? [])],
    isOpen: values.some((value) => value !== 'unset' && !isText(value)),
    isCut: taken === 'parts' || cuts.includes(null),
  };
}

/** What is left behind each line; null: there are too many. */
function listRests(text: TracedText): readonly TracedText[] | null {
  const starts = [...text.value.matchAll(/\n(?=[\s\S])/g)].map(({ index }) => index + 1);
  return starts.length > MAX_LINES ? null : starts.map((start) => text.slice(start));
}
