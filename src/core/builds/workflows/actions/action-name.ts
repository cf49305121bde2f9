import { resolvePath } from '../../repo-path.js';

/** The action without its version, as a runner reads it: both slashes part it, and empty parts count for nothing. */
export function nameAction(uses: string): string {
  const [owner, name, ...folders] = uses
    .replace(/@[\s\S]*$/, '')
    .toLowerCase()
    .split(/[/\\]/)
    .filter((part) => part !== '');
  const folder = resolvePath('.', folders.join('/'));
  return [owner, name, ...(folder === '.' ? [] : folders)].join('/');
}
