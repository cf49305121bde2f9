import { baseName } from '../../repo-path.js';
import { isTaskFile } from './task-files.js';

/** Shorter names are parts of other words. */
const MIN_NAME = 3;

/** Whether a workflow or action may name a file, as far as its text tells. */
export function mayNameFile(text: string, path: string): boolean {
  const name = baseName(path);
  const folder = baseName(path.slice(0, -name.length - 1));
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  return (
    text.includes(name) ||
    (stem.length >= MIN_NAME && text.includes(stem)) ||
    (ending !== '' && text.includes(`*${ending}`)) ||
    (folder !== '' && [`${folder}/*`, `${folder}/$`].some((start) => text.includes(start))) ||
    isTaskFile(name) ||
    (name === 'entrypoint.sh' && text.includes('docker')) ||
    (ending === '.go' && /\bgo\s+run\b/.test(text))
  );
}
