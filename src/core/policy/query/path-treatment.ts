import type { PathGlob } from '../../glob/path-glob.js';
import type { Policy } from '../policy.js';

/** Whether two files of one name may be treated differently for the folders that they are in. */
export function looksAtFolders({ settings, overrides, exceptions, builds }: Policy): boolean {
  const byPath = [...overrides, ...exceptions, ...builds].some(({ paths }) => paths !== null);
  return byPath || settings.ignore.length > 0 || !settings.files.globs.every(isNameGlob);
}

/** Which overrides, exceptions and builds select a path, as a text that is equal for paths that are treated alike. */
export function describeTreatment({ overrides, exceptions, builds }: Policy, path: string): string {
  const rules = [...overrides, ...builds].map(({ paths }) =>
    paths?.some((glob) => glob.matchesAnyCase(path)),
  );
  const waivers = exceptions.map(({ paths }) => paths?.some((glob) => glob.matches(path)));
  return [...rules, ...waivers].map((selects) => (selects === true ? '1' : '0')).join('');
}

/** Whether a glob asks for a name only, in any folder. */
function isNameGlob({ source }: PathGlob): boolean {
  return /^\*\*\/[^/]+$/.test(source);
}
