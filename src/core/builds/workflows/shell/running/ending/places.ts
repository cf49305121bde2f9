/** The folders that `cd -` and `popd` lead back to. */
export interface FolderHistory {
  /** Null: unknown. */
  readonly last: string | null;
  /** Null: not known, nor how many there are. */
  readonly pushed: readonly (string | null)[] | null;
}

export const NO_HISTORY: FolderHistory = { last: null, pushed: [] };
/** Where something else may have changed them. */
export const UNKNOWN_HISTORY: FolderHistory = { last: null, pushed: null };

/** Where a shell may be. */
export interface ShellPlace {
  /** Relative to the workspace; null: unknown. */
  readonly folder: string | null;
  readonly history: FolderHistory;
  /** It is one of more places than are kept. */
  readonly isLost?: boolean;
}

/** All the places where it may be at one point of a script. */
export interface ShellPlaces {
  /** Where it is if what mostly works has worked. */
  readonly main: ShellPlace;
  /** Where it is if something has failed, or on another way through the script. */
  readonly others: readonly ShellPlace[];
  /** Which of them it is depends on the way through the script: none is more likely than the others. */
  readonly isDivided: boolean;
}

/** More places than a shell has in scripts that people write. */
const MAX_PLACES = 8;

export function onlyPlace(folder: string | null, history: FolderHistory = NO_HISTORY): ShellPlaces {
  return { main: { folder, history }, others: [], isDivided: false };
}

/** The folder in which a shell is for what may be in one only; null: unknown, or one of several that are as likely. */
export function folderOf({ main, others, isDivided }: ShellPlaces): string | null {
  return isDivided || others.some(({ isLost }) => isLost === true) ? null : main.folder;
}

export function listPlaces({ main, others }: ShellPlaces): readonly ShellPlace[] {
  return others.length === 0 ? [main] : [main, ...others];
}

/** The first of some places is where the shell most likely is; too many are an unknown one. */
export function toPlaces(list: readonly ShellPlace[], isDivided: boolean): ShellPlaces {
  const found = new Map<string, ShellPlace>();
  for (const place of list) {
    const key = place.folder ?? (place.isLost === true ? '/lost' : '');
    const known = found.get(key);
    const isOther = known !== undefined && !isSameHistory(known.history, place.history);
    found.set(key, isOther ? { ...place, history: UNKNOWN_HISTORY } : place);
  }
  const [main = { folder: null, history: UNKNOWN_HISTORY }, ...others] = found.values();
  if (others.length >= MAX_PLACES)
    return { main: { folder: null, history: UNKNOWN_HISTORY, isLost: true }, others: [], isDivided: false };
  return { main, others, isDivided: isDivided && others.length > 0 };
}

/** Where the shell may be after one of two ways. */
export function joinPlaces(left: ShellPlaces, right: ShellPlaces): ShellPlaces {
  if (isSamePlaces(left, right)) return left;
  const isDivided = left.isDivided || right.isDivided || left.main.folder !== right.main.folder;
  return toPlaces([...listPlaces(left), ...listPlaces(right)], isDivided);
}

/** The same where the first way is the usual one. */
export function addPlaces(usual: ShellPlaces, unusual: ShellPlaces): ShellPlaces {
  if (isSamePlaces(usual, unusual)) return usual;
  return toPlaces([...listPlaces(usual), ...listPlaces(unusual)], usual.isDivided);
}

/** Those of a shell that another one starts: it has only the folder for `cd -` from that. */
export function withoutPushed({ main, others, isDivided }: ShellPlaces): ShellPlaces {
  const without = (place: ShellPlace): ShellPlace => ({
    ...place,
    history: { last: place.history.last, pushed: [] },
  });
  return { main: without(main), others: others.map(without), isDivided };
}

/** What `cd -` and `popd` lead back to is not known any more. */
export function forgetPushed({ main, others, isDivided }: ShellPlaces): ShellPlaces {
  const forget = (place: ShellPlace): ShellPlace => ({ ...place, history: UNKNOWN_HISTORY });
  return { main: forget(main), others: others.map(forget), isDivided };
}

/** The same where the folder of each becomes another one. */
export function mapFolders(
  places: ShellPlaces,
  change: (folder: string | null) => string | null,
): ShellPlaces {
  const list = listPlaces(places).map((place): ShellPlace => ({ ...place, folder: change(place.folder) }));
  return toPlaces(list, places.isDivided);
}

export function isSamePlaces(left: ShellPlaces, right: ShellPlaces): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function isSameHistory(left: FolderHistory, right: FolderHistory): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
