import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { openPrivateFolder } from '../io/disk/private-folder.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Keeps what V8 makes of the program's code between runs, where Node can (from 22.1 on): a third of a short run goes into it.
 * Whoever writes into that folder has us run what they write, so there is none unless nobody else can, and it never lies in
 * what is checked.
 */
export function keepCompiledCode(words: readonly string[], environment: Environment): void {
  const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown };
  // in CI each run has a machine of its own, and is where strangers' changes are checked
  const isUnwanted = (environment['NODE_COMPILE_CACHE'] ?? '') !== '' || (environment['CI'] ?? '') !== '';
  if (enableCompileCache === undefined || isUnwanted) return;
  const place = findCachePlace(environment, process.platform);
  if (place === null) return;
  // an entry goes by the path of its script, so that an upgrade writes over what it replaces
  const names = [...place.names, 'base-image-gate', 'compiled'];
  const folder = join(place.base, ...names);
  if (!mayHoldSources(folder, words) && openPrivateFolder(place.base, names)) enableCompileCache(folder);
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
