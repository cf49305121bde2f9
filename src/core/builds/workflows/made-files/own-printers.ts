import { listFiles } from '../loaded/listed-files.js';
import { sayTree } from '../sources/references.js';
import type { Step } from '../step.js';

/** The programs that print files; `echo` and `printf` are in the shell. */
const PRINTER = /(?:^|\/)(?:cat|tee)(?:\.exe)?$/i;
const CALLED = /\b(?:cat|tee)\b/;
/** A file of that name in a text: `bin/cat`, `cp x cat`, `> cat`. */
const MADE =
  /\/(?:cat|tee)(?![\w.-])|(?:\b(?:cp|mv|ln|install)\b[^\n;&|]*\s|>\s*|-o\s*)["']?(?:cat|tee)(?![\w.-])/;

/** Whether a script calls a program that prints, and another one may be found in its place. */
export function mayCallOtherPrinter(step: Step, script: string): boolean {
  if (!CALLED.test(script)) return false;
  const { session, surroundings } = step.context;
  return listFiles(PRINTER, session.tree).length > 0 || MADE.test(`${script}\n${sayTree(surroundings.job)}`);
}
