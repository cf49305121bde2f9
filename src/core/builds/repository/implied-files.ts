import { baseName, resolvePath } from '../repo-path.js';

/** Endings that a language adds by itself. */
export const IMPLIED_ENDINGS: readonly string[] = [
  ...['.py', '/__main__.py', '/__init__.py'],
  ...['.js', '.mjs', '.cjs', '.json', '/index.js', '/index.json', '/package.json'],
  ...['.ts', '.mts', '/index.ts', '.rb', '.pm'],
];

/** More than scripts say. */
const MAX_ENDS = 100_000;

/** Looks up by what paths end with. */
export class PathEnds {
  private readonly byName = new Map<string, Set<string>>();

  add(path: string): void {
    const name = baseName(path);
    const known = this.byName.get(name);
    if (known === undefined) this.byName.set(name, new Set([path]));
    else known.add(path);
  }

  /** Those that end with a path, and those that it ends with. */
  alike(path: string): readonly string[] {
    return [...(this.byName.get(baseName(path)) ?? [])].filter(
      (each) => `/${each}`.endsWith(`/${path}`) || `/${path}`.endsWith(`/${each}`),
    );
  }
}

/** The paths that mean a file where its ending is left out, with what is left out. */
export function listShort(path: string): readonly { readonly path: string; readonly ending: string }[] {
  return IMPLIED_ENDINGS.flatMap((ending) =>
    path.endsWith(ending) && path.length > ending.length
      ? [{ path: path.slice(0, -ending.length), ending }]
      : [],
  );
}

/** What a path without its ending ends with, from whichever folder it is seen; null: its last part is not a name. */
export function endOf(path: string): string | null {
  if (/(?:^|\/)\.{0,2}$/.test(path)) return null;
  return resolvePath('.', path.replace(/^(?:\.{0,2}\/)+/, '')) ?? baseName(path);
}

/** Looks up which endings of a path name files, in whichever folder that is. */
export function openEndings(paths: readonly string[]): (end: string) => readonly string[] {
  let shorter: ReadonlyMap<string, PathEnds> | null = null;
  const read = (): ReadonlyMap<string, PathEnds> => {
    const found = new Map(IMPLIED_ENDINGS.map((ending) => [ending, new PathEnds()]));
    for (const path of paths) for (const short of listShort(path)) found.get(short.ending)?.add(short.path);
    return found;
  };
  const known = new Map<string, readonly string[]>();
  return (end) => {
    shorter ??= read();
    const endings =
      known.get(end) ??
      [...shorter].flatMap(([ending, ends]) => (ends.alike(end).length > 0 ? [ending] : []));
    if (known.size < MAX_ENDS) known.set(end, endings);
    return endings;
  };
}
