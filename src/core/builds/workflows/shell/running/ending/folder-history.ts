/** The folders that `cd -` and `popd` lead back to. */
export interface FolderHistory {
  /** Null: unknown. */
  readonly last: string | null;
  /** Null: not known, nor how many there are. */
  readonly pushed: readonly (string | null)[] | null;
}

export const NO_HISTORY: FolderHistory = { last: null, pushed: [] };
/** Where a change of the folder may have failed. */
export const UNKNOWN_HISTORY: FolderHistory = { last: null, pushed: null };

export function isSameHistory(left: FolderHistory, right: FolderHistory): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
