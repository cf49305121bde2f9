import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import { unwrap } from '../builders/wrappers.js';
import type { ShellCommand } from '../shell-commands.js';
import { givesBuildFlags, hasBuildFlags } from './build-flags.js';
import { speaksOf } from './mentioned-builds.js';
import { listRunWords } from './quiet-commands.js';

/** A variable with such a text. */
export type FlagVariable = readonly [name: string, text: TracedText];

/** A command that hands on flags of a build and is not read. */
export interface HandingCommand {
  readonly command: ShellCommand;
  /** Whether its own words do: `./run.sh --build-arg A=b`, `make image ARGS="--build-arg A=b"`. */
  readonly isOwn: boolean;
  /** The variables with which it is run. */
  readonly variables: readonly FlagVariable[];
}

/** What a command that is not read hands on; `names`: variables that the script sets. Null: nothing. */
export function findHanding(
  command: ShellCommand,
  names: readonly string[],
  { texts, isHandedOn }: { readonly texts: UnknownTexts; readonly isHandedOn: boolean },
): HandingCommand | null {
  if (command.isRead || setsOnly(command)) return null;
  if (isQuiet(command) && !isHandedOn) return null;
  const isOwn = speaksOf(command, texts, isHandedOn, hasBuildFlags);
  if (isQuiet(command)) return isOwn ? { command, isOwn, variables: [] } : null;
  const given = (command.given ?? []).map(({ value }) => value);
  const variables = [...new Set([...given, ...names])].flatMap((name) => listFlags(command, name));
  const isGiven = variables.some(([name]) => given.includes(name));
  return isOwn || variables.length > 0 ? { command, isOwn: isOwn || isGiven, variables } : null;
}

function listFlags({ variables }: ShellCommand, name: string): readonly FlagVariable[] {
  return variables
    .list(name)
    .flatMap((value) =>
      typeof value !== 'string' && givesBuildFlags(name, value.value) ? [[name, value] as const] : [],
    );
}

/** Commands of the shell that set something, or read it in, which is followed where it is used. */
const SETTING =
  /^(?:export|declare|typeset|readonly|local|set|unset|alias|getopts|mapfile|readarray|\.|source|eval|Set-Variable|Set-Item|sv|set-alias|zformat)$/i;

function setsOnly({ words }: ShellCommand): boolean {
  return SETTING.test(words[0]?.text.value ?? '');
}

/** Whether the words of a command are only texts or names of files. */
export function isQuiet({ words }: ShellCommand): boolean {
  const [first, ...others] = unwrap(words).called.map(({ text }) => text.value);
  return first === undefined || listRunWords(baseName(first), others) !== null;
}
