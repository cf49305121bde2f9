import { baseName } from '../../../repo-path.js';
import type { Tree } from '../../../tree.js';

/** Files that builds are read from, by their usual names. */
const BUILD_FILE =
  /^(?:\.env|.*compose.*\.ya?ml|.*bake.*\.(?:hcl|json)|\.?devcontainer\.json|(?:.+[._-])?(?:Docker|Container)file(?:[._-].+)?)$/i;

/** Whether a text has what a shell makes names of files from. */
export const WILDCARD = /[*?[{]|[@+!]\(/;

/** Longer patterns, and more of them, are not what people write. */
const MAX_PATTERN = 200;
const MAX_PATTERNS = 200;

/** `{a,b}`; braces around anything else are text. */
const LIST = /\{[\w.*-]*(?:,[\w.*-]*)+\}/g;

/** Which patterns name some of the build files of a repository. */
const MATCHED = new WeakMap<readonly string[], Map<string, boolean>>();

export function isBuildName(name: string): boolean {
  return BUILD_FILE.test(name);
}

/** Those of the files of a repository that have the name of a build file. */
export function listBuildFiles(tree: Pick<Tree, 'select'>): readonly string[] {
  return tree.select('named as build files', (path) => BUILD_FILE.test(baseName(path)));
}

/** The files of a repository that have one of some names, in whichever folder. */
export function listNamesakes(names: readonly string[], tree: Pick<Tree, 'select'>): readonly string[] {
  if (names.length === 0) return [];
  const wanted = new Set(names);
  return tree.select(JSON.stringify(['named', ...names]), (path) => wanted.has(baseName(path)));
}

/** Those with a name that a pattern of the shell matches, in whichever folder. */
export function listMatching(pattern: string, tree: Pick<Tree, 'select'>): readonly string[] {
  return tree.select(JSON.stringify(['matching', pattern]), (path) =>
    matchesPattern(baseName(path), pattern),
  );
}

/** Whether a pattern of the shell, or of `find`, is that of a build file of the repository, seen from any folder. */
export function mayNameBuildFile(pattern: string, tree: Pick<Tree, 'select'>): boolean {
  const written = pattern.replace(/^\.\//, '');
  if (!WILDCARD.test(written) || written.length > MAX_PATTERN) return false;
  const files = listBuildFiles(tree);
  const known = MATCHED.get(files) ?? new Map<string, boolean>();
  MATCHED.set(files, known);
  const before = known.get(written);
  if (before !== undefined || known.size >= MAX_PATTERNS) return before ?? false;
  const matches = files.some((path) => matchesPattern(path, written));
  known.set(written, matches);
  return matches;
}

/** Whether a path may be one that a pattern names, seen from any folder; classes and lists are any text. */
export function matchesPattern(path: string, pattern: string): boolean {
  if (pattern.length > MAX_PATTERN) return true;
  const plain = plainPattern(pattern);
  return isMatch(path, plain) || isMatch(path, `*/${plain}`);
}

/** `@(a|b)` and its like, which bash has with `extglob` and zsh has anyway. */
const EXTENDED = /[@?*+!]\([^()]*\)/g;

/** The pattern with `*` and `?` alone. */
export function plainPattern(pattern: string): string {
  return pattern
    .replace(EXTENDED, '*')
    .replace(/\[[^\]]*\]/g, '?')
    .replace(LIST, '*');
}

/** `*` is any text, `?` any character; the last `*` is tried further on where what follows it does not match. */
export function isMatch(text: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let from = 0;
  while (at < text.length) {
    if (pattern[next] === '*') {
      star = next++;
      from = at;
    } else if (pattern[next] === '?' || pattern[next] === text[at]) {
      at++;
      next++;
    } else if (star === -1) return false;
    else {
      next = star + 1;
      at = ++from;
    }
  }
  while (pattern[next] === '*') next++;
  return next === pattern.length;
}
