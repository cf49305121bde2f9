import { join } from 'node:path';
import { writeNewFile } from '../../io/disk/new-file.js';
import { writePieces } from '../output/output.js';
import { failEvaluation, failUsage, type Result } from '../result.js';

/** A file that `init` makes, by its path in the repository. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

export function failTaken(name: string) {
  return failUsage(
    `${name} exists already: --force replaces it, --dry-run prints what would be written, and base-image-gate check uses it as it is`,
  );
}

export function writeFiles(root: string, files: readonly MadeFile[], replace: boolean): Result<null> {
  for (const { name, text } of files) {
    const failure = writeNewFile(root, join(root, name), text, { replace });
    if (failure?.kind === 'exists') return failTaken(name);
    if (failure?.kind === 'outside')
      return failUsage(
        `${name} would be written outside of the repository: a folder above it is a link that leads there`,
      );
    if (failure !== null) return failEvaluation(`${name} could not be written: ${failure.reason}`);
  }
  return { value: null };
}

/** Several files are documents of one stream, each with its name. */
export function printFiles(files: readonly MadeFile[]): Result<null> {
  const [first, ...others] = files;
  const pieces = others.map(({ name, text }) => `--- # ${name}\n${text}`);
  return writePieces([first?.text ?? '', ...pieces], null);
}
