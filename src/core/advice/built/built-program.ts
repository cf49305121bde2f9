import type { StageCommand } from './located-steps.js';
import { baseName, folderOf, resolvePath } from './paths.js';

/** With what something is built. */
export type Toolchain =
  | 'go'
  | 'cargo'
  | 'c'
  | 'c++'
  | 'make'
  | 'dotnet'
  | 'java'
  | 'swift'
  | 'ghc'
  | 'bundler'
  | 'native-image'
  | 'bun'
  | 'deno';

/** What a command builds. */
export interface BuiltProgram {
  readonly by: Toolchain;
  /** The folder that it is in; null where that is not known. */
  readonly folder: string | null;
  /** Null where it is not known. */
  readonly name: string | null;
  readonly command: StageCommand;
  /** Whether it is at its path because the builder put it there, or a command took it from there: without it, that would fail. */
  readonly isFound: boolean;
}

export type PlacedProgram = Pick<BuiltProgram, 'by' | 'folder' | 'name'>;

/** Where a file that is named is put; a folder where it ends in a slash. */
export function place(
  by: Toolchain,
  { folder }: StageCommand,
  written: string,
  name: string | null,
): PlacedProgram {
  const path = resolvePath(folder, written);
  if (path === null)
    return { by, folder: null, name: baseName(written).includes('$') ? null : baseName(written) };
  if (written.endsWith('/')) return { by, folder: path, name };
  return { by, folder: folderOf(path), name: baseName(path) };
}
