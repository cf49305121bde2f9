import {
  addPlaces,
  joinPlaces,
  listPlaces,
  type ShellPlace,
  type ShellPlaces,
  toPlaces,
} from '../ending/places.js';
import type { ShellState } from '../shell-state.js';

/** ShellPlaces from which a name leads to the same. */
interface Group {
  readonly isThere: boolean;
  readonly places: ShellPlace[];
}

/**
 * Does what depends on a file once for each text that the places where the shell may be lead to. `find`: what tells these
 * apart; null: nothing is there, which is followed only where the shell most likely is.
 */
export function inEachPlace(
  state: ShellState,
  find: (folder: string | null) => string | null,
  act: (within: ShellState) => void,
): void {
  const { main, others, isDivided } = state.places;
  if (others.length === 0) {
    act(state);
    return;
  }
  const groups = new Map<string | null, Group>();
  for (const place of listPlaces(state.places)) {
    const text = find(place.folder);
    const group = groups.get(text) ?? { isThere: text !== null, places: [] };
    groups.set(text, group);
    group.places.push(place);
  }
  const isAnywhere = [...groups.keys()].some((text) => text !== null);
  const [first, ...more] = [...groups.values()].filter(
    ({ isThere, places }) => isThere || !isAnywhere || (!isDivided && places.includes(main)),
  );
  if (first === undefined) return;
  const before = state.clone();
  state.places = toPlaces(first.places, isDivided);
  act(state);
  for (const { places } of more) {
    const within = before.clone();
    within.places = toPlaces(places, isDivided);
    act(within);
    const all = join(state.places, within.places, isDivided);
    state.join(within);
    state.places = all;
  }
}

function join(left: ShellPlaces, right: ShellPlaces, isDivided: boolean): ShellPlaces {
  return isDivided ? joinPlaces(left, right) : addPlaces(left, right);
}
