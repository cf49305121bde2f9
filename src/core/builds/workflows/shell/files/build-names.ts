import { baseName } from '../../../repo-path.js';

/** Files that builds are read from, by their usual names. */
const BUILD_FILE =
  /^(?:\.env|.*compose.*\.ya?ml|.*bake.*\.(?:hcl|json)|\.?devcontainer\.json|(?:.+[._-])?(?:Docker|Container)file(?:[._-].+)?)$/i;

/** Longer patterns are not names of files. */
const MAX_PATTERN = 200;

export function isBuildName(name: string): boolean {
  return BUILD_FILE.test(name);
}

/** Whether a pattern of the shell, or of `find`, is that of a build file: one of the repository, or one by a usual name. */
export function mayNameBuildFile(pattern: string, paths: readonly string[]): boolean {
  const written = pattern.replace(/^\.\//, '');
  if (!/[*?[{]/.test(written) || written.length > MAX_PATTERN) return false;
  const matches = toMatcher(written);
  return paths.some((path) => BUILD_FILE.test(baseName(path)) && matches(path));
}

/** A pattern names paths from any folder, as the script may be in any. */
function toMatcher(pattern: string): (path: string) => boolean {
  const source = pattern
    .split(/(\*+|\?|\[[^\]]*\]|\{[^{}]*\})/)
    .map((part) => {
      if (/^\*{2,}$/.test(part)) return '.{0,500}';
      if (part === '*') return '[^/]{0,500}';
      if (part === '?' || /^\[/.test(part)) return '[^/]';
      if (/^\{.*\}$/.test(part)) return `(?:${part.slice(1, -1).split(',').map(quote).join('|')})`;
      return quote(part);
    })
    .join('');
  const expression = new RegExp(`(?:^|/)${source}$`);
  return (path) => expression.test(path);
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
