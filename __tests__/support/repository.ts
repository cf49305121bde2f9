import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EndOfLifeTable } from '../../src/core/end-of-life/table.js';

/** The root of this repository, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function readText(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

/** Files directly in a folder whose names end so, as paths from the root, sorted. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(ROOT + folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The bundled table, `data/end-of-life.json`. */
export const END_OF_LIFE: EndOfLifeTable = JSON.parse(readText('data/end-of-life.json'));
