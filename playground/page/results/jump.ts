import type { DecidedBy } from '../../../src/core/decision.js';
import type { Place } from '../../../src/core/dockerfile/reading.js';
import { make } from '../element.js';

/** One of the two texts. */
export type TextName = 'dockerfile' | 'policy';

/** Takes people to a place of a text. */
export type Jump = (text: TextName, place: Pick<Place, 'line' | 'column'> & Partial<Place>) => void;

const TITLES: Readonly<Record<TextName, string>> = { dockerfile: 'Dockerfile', policy: 'policy' };

export function showPlace(
  text: TextName,
  place: Pick<Place, 'line' | 'column'> & Partial<Place>,
  jump: Jump,
): HTMLElement {
  const label = `${TITLES[text]} line ${Math.max(place.line, 1)}`;
  const button = make('button', { type: 'button', class: 'place' }, label);
  button.addEventListener('click', () => jump(text, place));
  return button;
}

/** The key of the policy that decided, and its line. */
export function showDecision({ key, line, builds }: DecidedBy, jump: Jump): readonly (Node | string)[] {
  if (line === 0) return [key === 'default' ? 'by default' : make('code', {}, key)];
  return [
    make('code', {}, builds === undefined ? key : `${key}, ${builds.name}`),
    ' ',
    showPlace('policy', { line, column: 1, endLine: line, endColumn: Number.MAX_SAFE_INTEGER }, jump),
  ];
}
