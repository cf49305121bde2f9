import { baseName } from '../../../repo-path.js';

/** Files that builds are read from, by their usual names. */
const BUILD_FILE =
  /^(?:\.env|.*compose.*\.ya?ml|.*bake.*\.(?:hcl|json)|\.?devcontainer\.json|(?:.+[._-])?(?:Docker|Container)file(?:[._-].+)?)$/i;

/** Whether a text has what a shell makes names of files from. */
export const WILDCARD = /[*?[{]|[@+!]\(/;

/** Longer patterns, and more of them, are not what people write. */
const MAX_PATTERN = 200;
const MAX_PATTERNS = 200;
/** Names for which files are kept. */
const MAX_NAMESAKES = 50;

/** `{a,b}`; braces around anything else are text. */
const LIST = /\{[\w.*-]*(?:,[\w.*-]*)+\}/g;

interface KnownNames {
  readonly paths: readonly string[];
  readonly matched: Map<string, boolean>;
  readonly namesakes: Map<string, readonly string[]>;
}

const KNOWN = new WeakMap<readonly string[], KnownNames>();

export function isBuildName(name: string): boolean {
  return BUILD_FILE.test(name);
}

/** Those of the files of a repository that have the name of a build file. */
export function listBuildFiles(paths: readonly string[]): readonly string[] {
  return namesOf(paths).paths;
}

function namesOf(paths: readonly string[]): KnownNames {
  const known = KNOWN.get(paths) ?? {
    paths: paths.filter((path) => BUILD_FILE.test(baseName(path))),
    matched: new Map(),
    namesakes: new Map(),
  };
  KNOWN.set(paths, known);
  return known;
}

/** The files of a repository that have one of some names, in whichever folder. */
export function listNamesakes(names: readonly string[], paths: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const { namesakes } = namesOf(paths);
  const key = names.join('/');
  const wanted = new Set(names);
  const found = namesakes.get(key) ?? paths.filter((path) => wanted.has(baseName(path)));
  if (namesakes.size < MAX_NAMESAKES) namesakes.set(key, found);
  return found;
}

/** Whether a pattern of the shell, or of `find`, is that of a build file of the repository, seen from any folder. */
export function mayNameBuildFile(pattern: string, paths: readonly string[]): boolean {
  const written = pattern.replace(/^\.\//, '');
  if (!WILDCARD.test(written) || written.length > MAX_PATTERN) return false;
  const known = namesOf(paths);
  const before = known.matched.get(written);
  if (before !== undefined || known.matched.size >= MAX_PATTERNS) return before ?? false;
  const matches = known.paths.some((path) => matchesPattern(path, written));
  known.matched.set(written, matches);
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
