import { AZURE } from '../../../builders/azure.js';
import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import { unwrap } from '../builders/wrappers.js';
import type { ScriptVariables } from '../script-variables.js';
import type { ShellCommand } from '../shell-commands.js';
import { isShell } from '../shell-kind.js';
import type { Subcommand } from '../subcommands.js';
import { readContained } from './contained-build.js';
import { type PlainRun, readRun } from './container-run.js';

/** A build by a program that runs elsewhere. */
type OtherCommand = Subcommand &
  Pick<ShellCommand, 'input' | 'folder'> & { readonly at: TracedText; readonly variables: ScriptVariables };

/** `docker run IMAGE …` of an image that builds. */
export function readContainer(
  { words, input, folder, given = [], variables }: ShellCommand,
  texts: UnknownTexts,
): OtherCommand | null {
  const { called, folders } = unwrap(words);
  if (!given.every(({ value }) => isOfClient(value, variables)) || folders.length > 0) return null;
  const container = readRun(called, folder, texts);
  const found = container && readContained(container, texts);
  if (container === null || found === null || readsMore(container)) return null;
  return { ...found.call, at: found.at, input, folder: found.folder, variables: container.variables };
}

/** Variables by which a shell runs more than its text. */
const OF_SHELL = ['BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS', 'PS4', 'CDPATH'];

function readsMore({ words, entrypoint, variables }: PlainRun): boolean {
  const program = (entrypoint ?? words[0]?.text)?.value ?? '';
  return isShell(program) && OF_SHELL.some((name) => variables.list(name).some((value) => value !== 'unset'));
}

/** Whether a variable only tells docker which engine of this machine it talks to; another one has other folders. */
function isOfClient(name: string, variables: ScriptVariables): boolean {
  if (name !== 'DOCKER_HOST') return /^DOCKER_(?:BUILDKIT|CLI_HINTS|SCAN_SUGGEST)$/.test(name);
  return variables
    .list(name)
    .every((value) => value === 'unset' || (value !== 'outer' && value.value.startsWith('unix://')));
}

/** `az acr build`, which hands its words on to a builder of its own. */
export function readAzure({ words, input, folder, variables }: ShellCommand): OtherCommand | null {
  const { called, folders } = unwrap(words);
  const [program, group, command, ...rest] = called;
  const name = [program, group, command].map((word) => word?.text.value).join(' ');
  if (program === undefined || name !== 'az acr build' || folders.length > 0) return null;
  return { kind: 'build', builder: AZURE, words: rest, open: [], at: program.text, input, folder, variables };
}
