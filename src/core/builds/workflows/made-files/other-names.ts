import { baseName, parentFolder } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import { sayTree } from '../sources/references.js';
import type { Step } from '../step.js';

/** Commands that give files and folders other names, with their words. */
const LINKING =
  /\b(?:ln|stow|mklink|(?<![\w-][ \t])link|(?<=\bsudo[ \t])link)\b([^\n;&|]*)|\bcp\b(?=[^\n;&|]*\s(?:-\w*[sl]|--(?:symbolic-)?link\b))([^\n;&|]*)/g;

/** The names that links of a job may have or lead to; null: any. */
export function listLinkNames(
  { context: { surroundings } }: Step,
  script: string,
): ReadonlySet<string> | null {
  const names = new Set<string>();
  for (const [, linked, copied = ''] of `${script}\n${sayTree(surroundings.job)}`.matchAll(LINKING))
    for (const word of (linked ?? copied).split(/[\s"']+/)) {
      const name = baseName(word.replace(/\/+$/, ''));
      if (/[$`*?{[\\(]/.test(name)) return null;
      if (name !== '' && !name.startsWith('-')) names.add(name.toLowerCase());
    }
  return names;
}

/** Whether a path may lead to a file that has another one by a link that a script makes. */
export function mayBeLinked(path: string, names: ReadonlySet<string> | null): boolean {
  return names === null || path.split('/').some((name) => names.has(name.toLowerCase()));
}

/** Whether a path is, or leads through, a symbolic link of the repository. */
export function isLinked(path: string, { isLink }: Tree): boolean {
  if (isLink === undefined) return false;
  for (let each = path; each !== '.'; each = parentFolder(each)) if (isLink(each)) return true;
  return false;
}

/** The name of a file, as systems without case have it. */
export function foldName(path: string): string {
  return baseName(path.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/[. ]+$/, '');
}
