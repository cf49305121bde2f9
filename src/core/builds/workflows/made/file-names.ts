/** The names of files and folders, in lower case and each by itself; null: any. */
export type PossibleNames = ReadonlySet<string> | null;

export const NO_NAMES: ReadonlySet<string> = new Set();

export function uniteNames(one: PossibleNames, other: PossibleNames): PossibleNames {
  if (one === null || other === null) return null;
  if (one.size === 0 || other.size === 0) return one.size === 0 ? other : one;
  return new Set([...one, ...other]);
}

/** Whether what has some names may be among what has others. */
export function mayMeet(one: PossibleNames, other: PossibleNames): boolean {
  if (one === null || other === null) return one?.size !== 0 && other?.size !== 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const name of few) if (many.has(name)) return true;
  return false;
}
