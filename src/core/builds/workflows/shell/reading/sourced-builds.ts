import { sayReadIn } from '../../sources/given-words.js';
import type { Step } from '../../step.js';
import { listSourced, speaksOfBuilds } from '../build-words.js';

/** Whether a file of the repository that the shell of a script reads in as its own commands may build something. */
export function sourcesBuild(step: Step, said: string): boolean {
  // what is put together may be any of them
  const isOpen = listSourced(said).some((path) => /[$`*?[{]/.test(path.slice(path.lastIndexOf('/') + 1)));
  const readIn = sayReadIn(step, said);
  // a word of the script may be one that the file gives a meaning
  return isOpen || (readIn !== '' && speaksOfBuilds(`${readIn}\n${said}`));
}
