import { readdirSync, realpathSync, statSync } from 'node:fs';
import { describeError } from './file-content.js';

/** How many names a run looks at behind links, which is less than a second. */
export interface NameBudget {
  names: number;
}

export const openBudget = (): NameBudget => ({ names: 100_000 });

/** What is behind a link that leads where no listing looks. */
export type OuterFolder =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'file' | 'empty' | 'missing' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Looks into a folder for files whose names are wanted, links followed. `path`: what it is called. */
export function searchOuterFolder(
  location: string,
  path: string,
  select: (path: string) => boolean,
  budget: NameBudget,
): OuterFolder {
  const paths: string[] = [];
  const before = budget.names;

  const look = (place: string, name: string, above: readonly string[]): void => {
    const real = realpathSync(place);
    if (above.includes(real)) return;
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (entry.name === '.git') continue;
      budget.names -= 1;
      if (budget.names < 0) throw new TooManyNames();
      const inner = `${place}/${entry.name}`;
      const called = `${name}/${entry.name}`;
      if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(inner)))
        look(inner, called, [...above, real]);
      else if (select(called)) paths.push(called);
    }
  };

  try {
    if (!statSync(location).isDirectory()) return { kind: 'file' };
    look(location, path, []);
  } catch (error) {
    if (error instanceof TooManyNames)
      return { kind: 'unknown', reason: 'to more files than can be looked at' };
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    if (code === 'ELOOP') return { kind: 'file' };
    return { kind: 'unknown', reason: `to a folder that ${describeError(error as NodeJS.ErrnoException)}` };
  }
  return budget.names === before ? { kind: 'empty' } : { kind: 'files', paths: paths.sort() };
}

class TooManyNames extends Error {}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}
