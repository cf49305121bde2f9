// What a bundle is made of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** The file next to the bundles that says which sources they were made of. */
export const HASH_FILE = 'sources.sha256';

const list = (folder, ending) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

/** The files of `src/`, by their paths from the root. */
export const listSources = () => list('src', '.ts');

/** One number for all of them, as they are now. */
export function hashSources() {
  const hash = createHash('sha256');
  for (const name of [...listSources(), ...list('data', '.json'), 'package-lock.json'])
    hash.update(`${name}\0`).update(readFileSync(new URL(name, root)));
  return hash.digest('hex');
}
