import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRedirected } from './git-environment.js';

/**
 * The top of the working tree that a folder is in, where everything that git looks at to find it says so: a plain `.git` of
 * this user, on the same disk, that names no other place. Null: git has to be asked. `folder`: a real path.
 */
export function findPlainTop(folder: string, environment: NodeJS.ProcessEnv): string | null {
  const user = process.geteuid?.();
  if (user === undefined) return null;
  if (isRedirected(environment)) return null;
  const disk = ask(folder)?.dev;
  for (let top = folder; ; top = dirname(top)) {
    const here = ask(top);
    if (here === null || here.dev !== disk) return null;
    const inner = ask(join(top, '.git'));
    if (inner !== null) return here.uid === user && isPlain(join(top, '.git'), inner, here) ? top : null;
    // a repository without a working tree, or the inside of one
    if (ask(join(top, 'HEAD')) !== null || top === dirname(top)) return null;
  }
}

/** Whether git may read files through programs that the repository's configuration names. */
export function mayFilter(folder: string, environment: NodeJS.ProcessEnv): boolean {
  const top = findPlainTop(folder, environment);
  return top === null || /filter/i.test(read(join(top, '.git', 'config')));
}

/** Whether a `.git` is a whole repository that is configured as most are. */
function isPlain(folder: string, status: Stats, { uid, dev }: Stats): boolean {
  if (!status.isDirectory() || status.uid !== uid || status.dev !== dev) return false;
  const isFolder = (name: string): boolean => ask(join(folder, name))?.isDirectory() === true;
  if (!isFolder('objects') || !isFolder('refs') || ask(join(folder, 'commondir')) !== null) return false;
  const head = read(join(folder, 'HEAD'));
  const config = read(join(folder, 'config'));
  return (
    /^(?:ref: refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})\n$/.test(head) &&
    /^\s*repositoryformatversion = 0$/m.test(config) &&
    !/worktree|\[include|\\\n/i.test(config) &&
    !/bare(?! = false\n)/i.test(config)
  );
}

/** Null where nothing is there, or the system does not say. */
function ask(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** The text of a plain file; empty where there is none. */
function read(path: string): string {
  if (ask(path)?.isFile() !== true) return '';
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
