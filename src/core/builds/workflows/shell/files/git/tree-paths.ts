const KNOWN = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether the repository has a file or a folder of that path. */
export function isTreePath(written: string, paths: readonly string[]): boolean {
  const path = written.replace(/\/+$/, '');
  return path === '.' || namesOf(paths).has(path);
}

/** All files, and all folders that hold some. */
function namesOf(paths: readonly string[]): ReadonlySet<string> {
  const known =
    KNOWN.get(paths) ??
    new Set(
      paths.flatMap((path) => [path, ...[...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))]),
    );
  KNOWN.set(paths, known);
  return known;
}
