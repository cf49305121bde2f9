import { statSync } from 'node:fs';
import { win32 } from 'node:path';

/** The machine that git is looked for on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The folders of programs, as the environment lists them. */
  readonly path: string;
  /** Whether there is a file at an absolute path. */
  readonly isFile: (path: string) => boolean;
}

/**
 * What starts git. Windows looks for a program in the folder where it is to run before it looks anywhere else, and that folder
 * belongs to whoever wrote the repository: so there it is found here, in the absolute folders of `PATH` only.
 */
export function findGitProgram({ platform, path, isFile }: Machine = describeMachine()): string {
  if (platform !== 'win32') return 'git';
  for (const quoted of path.split(win32.delimiter)) {
    const folder = quoted.replaceAll('"', '');
    const program = win32.join(folder, 'git.exe');
    // `\tools` has no drive: it belongs to the one of the working directory
    if (/^(?:[a-z]:[\\/]|\\\\)/i.test(folder) && isFile(program)) return program;
  }
  return NOWHERE;
}

/** Below a file there is nothing: starting it fails as for a program that is not installed. */
const NOWHERE = win32.join(process.execPath, 'git.exe');

function describeMachine(): Machine {
  return { platform: process.platform, path: process.env['PATH'] ?? '', isFile };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
