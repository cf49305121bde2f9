import type { BuildFlags } from '../../../docker-build-flags.js';
import type { DockerCommand } from '../docker-commands.js';

/** A word by itself with which bash goes on in the next line. */
const GOES_ON = /^\\\r?\n/;
/** The next line begins with an operator of PowerShell that has no value: it refuses the script as a whole. */
const REFUSED = /^\\\r?\n[ \t]*--?(?!(?:[ci]?split|join|b?not)\b)[a-z]/i;

/** Far enough to see how the next line begins. */
const SEEN = 200;

/** A command that bash goes on with, as PowerShell reads it: to its end of the line, where the rest is not refused. */
export function takeCut(command: DockerCommand): readonly DockerCommand[] {
  const written = command.words.at(-1)?.text.readFile(SEEN) ?? '';
  if (!GOES_ON.test(written)) return [command];
  return REFUSED.test(written) ? [] : [{ ...command, isCut: true }];
}

/** What may put a Dockerfile into the root of the drive: paths there, and copies or folders whose last word PowerShell takes for it. */
const IN_ROOT =
  /(?:^|[\s"'=,;(>])(?:[a-z]:)?[\\/]{1,2}(?:docker|container)file|(?:^|[\s"'=,;(>])(?:[a-z]:[\\/]{1,2}|\/)(?=["'\s;)]|$)/im;
const GIVEN_ROOT =
  /\b(?:cp|mv|copy|move|ren|xcopy|robocopy|rsync|install|ln|tar|unzip|expand|git|tee|dd|curl|wget|cd|chdir|pushd|sl)\b[^\n]*[ \t]\\\r?\n(?![ \t]*--?[a-z])/i;

/**
 * Whether PowerShell takes the mark with which bash goes on for the context: that is the root of the drive, and the Dockerfile
 * there is none of the repository unless the workflow may have put one there.
 */
export function buildsRoot(
  { isCut, words }: DockerCommand,
  { positionals, files }: BuildFlags,
  workflow: string,
): boolean {
  const isContext = positionals.length === 1 && positionals[0] === words.at(-1)?.text;
  if (isCut !== true || !isContext || files.length > 0) return false;
  return !IN_ROOT.test(workflow) && !GIVEN_ROOT.test(workflow);
}
