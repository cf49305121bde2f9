import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { loadCompiled } from '../io/compiled-code.js';
import { openPrivateFolder } from '../io/disk/private-folder.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Keeps what V8 makes of the program's code between runs, which is half of the time of a short one; what is returned is
 * called at the end of the run. Whoever writes into that folder has us run what they write, so there is none unless nobody
 * else can, and it never lies in what is checked.
 */
export function keepCompiledCode(words: readonly string[], environment: Environment): () => void {
  // in CI each run has a machine of its own, and is where strangers' changes are checked
  const names = ['CI', 'NODE_COMPILE_CACHE', 'NODE_DISABLE_COMPILE_CACHE'];
  const place = names.every((name) => (environment[name] ?? '') === '')
    ? findCachePlace(environment, process.platform)
    : null;
  if (place === null) return () => {};
  // an entry goes by the path of its script, so that an upgrade writes over what it replaces
  const path = [...place.names, 'base-image-gate', 'compiled'];
  const folder = join(place.base, ...path);
  const isSafe = !mayHoldSources(folder, words) && openPrivateFolder(place.base, path);
  return isSafe ? loadCompiled(folder) : () => {};
}

/** Where the system keeps what can be made again; folders of `names` are made. Null: there is no such place. */
export function findCachePlace(
  environment: Environment,
  system: string,
): { readonly base: string; readonly names: readonly string[] } | null {
  const { XDG_CACHE_HOME: cache = '', HOME: home = '' } = environment;
  if (isAbsolute(cache)) return { base: cache, names: [] };
  if (!isAbsolute(home)) return null;
  return { base: home, names: system === 'darwin' ? ['Library', 'Caches'] : ['.cache'] };
}

/** Whether a folder lies in a repository, where one is started, or below what is named: somebody else may have filled it. */
function mayHoldSources(folder: string, words: readonly string[]): boolean {
  const checked = new Set(['.', ...words].flatMap(findReal));
  for (let path = folder; ; path = dirname(path)) {
    if (checked.has(path) || existsSync(join(path, '.git'))) return true;
    if (path === dirname(path)) return false;
  }
}

function findReal(word: string): readonly string[] {
  try {
    return [realpathSync.native(word)];
  } catch {
    return [];
  }
}
