import { statSync } from 'node:fs';

/** A line that was typed, of a file that is there. */
export interface TypedPlace {
  /** As it was typed. */
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly column: number | null;
}

const PLACE = /^(.+?):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/s;

/** `api/Dockerfile:3` where there is such a file; `node:22` is an image, unless there is a file of that name. */
export function findTypedPlace(text: string): TypedPlace | null {
  const [, path = '', line = '', column] = PLACE.exec(text) ?? [];
  if (path === '' || !isFile(path)) return null;
  return { text, path, line: Number(line), column: column === undefined ? null : Number(column) };
}

/** Whether a place was meant, as it cannot be an image: somebody who mistypes a path should be told. */
export function isPlaceLike(text: string): boolean {
  return PLACE.test(text) && /[A-Z\\]/.test(text);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
