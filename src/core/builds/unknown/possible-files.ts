import { classifyName, hasForeignEnding } from '../../dockerfile/file-names.js';
import { groupBy } from '../../grouping.js';

/** Any file of a usual name below a folder, which is judged by that name. */
export interface UsualFiles {
  readonly below: string;
  readonly name: string;
}

/** A file that may be the Dockerfile of a build which cannot be known: by its path, or how its path ends. */
export type PossibleFile = { readonly path: string } | { readonly ending: string } | UsualFiles;

/** Ends of names that say nothing: nobody means every file that ends with a letter. */
const TELLING = /^[._-]./;

/** What a path whose unknown parts end at an offset may lead to: whole names count, and the end of one. */
export function endingOf(text: string, from = text.lastIndexOf('\uffff') + 1): readonly PossibleFile[] {
  const [start = '', ...names] = text.slice(from).split('/');
  let first = start;
  const whole: string[] = [];
  for (const name of names) {
    if (name === '' || name === '.') continue;
    if (name !== '..') whole.push(name);
    else if (whole.pop() === undefined) first = '';
  }
  const ending = [first, ...whole].join('/');
  if (whole.length > 0) return [{ ending }];
  return TELLING.test(first) && !hasForeignEnding(`x${first}`) ? [{ ending }] : [];
}

/** Finds the files of a tree that are meant, other than those that are Dockerfiles by their names. */
export function openPossibleFiles(
  paths: readonly string[],
): (possible: readonly PossibleFile[]) => readonly string[] {
  let odd: ReadonlyMap<string, readonly string[]> | null = null;
  const byName = (): ReadonlyMap<string, readonly string[]> => {
    odd ??= groupByName(paths);
    return odd;
  };
  const found = new Map<string, readonly string[]>();
  const find = (possible: PossibleFile): readonly string[] => {
    if ('path' in possible) return [possible.path];
    if ('below' in possible) return [];
    const { ending } = possible;
    const files = found.get(ending) ?? findEnding(ending);
    found.set(ending, files);
    return files;
  };
  const findEnding = (ending: string): readonly string[] => {
    const slash = ending.lastIndexOf('/');
    const matches = (path: string): boolean => path.endsWith(ending) || `/${path}` === ending;
    if (slash === -1) return [...byName().values()].flat().filter(matches);
    return (byName().get(ending.slice(slash + 1)) ?? []).filter(matches);
  };
  return (possible) => [...new Set(possible.flatMap(find))];
}

function groupByName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  return groupBy(
    paths.filter((path) => classifyName(nameOf(path)) !== 'dockerfile'),
    nameOf,
  );
}
