const FOLDED = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The other files of a listing that are the same one as a path on disks whose names have no case. */
export function listTwins(path: string, paths: readonly string[]): readonly string[] {
  const folded = FOLDED.get(paths) ?? foldAll(paths);
  FOLDED.set(paths, folded);
  return folded.get(foldCase(path))?.filter((each) => each !== path) ?? [];
}

function foldAll(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folded = new Map<string, string[]>();
  for (const path of paths) {
    const known = folded.get(foldCase(path));
    if (known === undefined) folded.set(foldCase(path), [path]);
    else known.push(path);
  }
  return folded;
}

/** As such disks compare names; those of macOS also take composed and decomposed letters for the same. */
export function foldCase(path: string): string {
  return /^[ -~]*$/.test(path) ? path.toLowerCase() : path.normalize('NFC').toUpperCase().toLowerCase();
}
