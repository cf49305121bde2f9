import { shorten } from '../../../explanation.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { findReadIn } from '../../sources/read-in-texts.js';
import type { Step } from '../../step.js';
import { speaksOfBuilds } from '../build-words.js';
import type { FoundCommands } from '../docker-commands.js';
import { textMentionsBuild } from '../mentioned/build-text.js';
import { findOnlyThere } from '../power-shell/second-reading.js';
import type { ShellCommand } from '../shell-commands.js';
import { kindOfShell } from '../shell-kind.js';
import { isLanguage, SCRIPT_FILE, type ShellCall } from '../shells/shell-call.js';
import { addFound, addUnknown, lineAt } from './found-builds.js';
import {
  addTooLong,
  findIn,
  follow,
  listBuilds,
  MAX_SCRIPT,
  readComposed,
  readScript,
} from './script-builds.js';
import { sayUnread } from './unread-commands.js';

/**
 * A step whose `shell` does more than start a shell: what that command builds, and what the script does where the command runs
 * it. A script that it runs in a way that is not followed may see any variables.
 */
export function readCalled(step: Step, script: TracedText, call: ShellCall, isSpeaking: boolean): void {
  const { shell, words, written } = call;
  const [first] = words ?? [];
  if (words === null || first === undefined) return;
  if (script.value.length > MAX_SCRIPT) {
    addTooLong(step);
    return;
  }
  const ran = follow(step, script, { shell, called: words });
  const find = (isOfFile: boolean): FoundCommands =>
    listBuilds(step, {
      ...ran,
      commands: ran.commands
        .filter((each) => (each.isOfFile === true) === isOfFile)
        .map((each) => openFile(each, step)),
    });
  const own = find(false);
  const isFound = own.commands.length + own.mentions.length > 0;
  strictly(step, () => {
    addFound(step, own);
    if (!isFound && textMentionsBuild(written))
      addUnknown(
        step,
        lineAt(step, first),
        `Only plain commands are read, not the shell ${shorten(written)}`,
      );
  });
  const filed = find(true);
  addFound(step, filed);
  sayUnread(step, ran, filed);
  if (!ran.isFileRead && isSpeaking) readApart(step, script, { ...call, words });
}

/** The same where neither says anything of builds, but a file that the shell reads in may, or names that are put together. */
export function readQuiet(step: Step, script: TracedText, call: ShellCall): void {
  const ran = readComposed(step, script, call);
  const [first] = call.words ?? [];
  if (ran === null || ran.isFileRead || first === undefined) return;
  const readIn = [...findReadIn(call.written, step.context.session.tree).values()];
  if (!readIn.some(speaksOfBuilds)) return;
  const reason = `Only plain commands are read, not the shell ${shorten(call.written)}`;
  strictly(step, () => addUnknown(step, lineAt(step, first), reason));
}

/** The script, where nothing tells how the command runs it. */
function readApart(
  step: Step,
  script: TracedText,
  { shell, words, written }: ShellCall & { readonly words: readonly TracedText[] },
): void {
  const kind = kindOfShell(shell);
  const [program = ''] = shell.split(' ');
  if (kind === 'cmd' || (kind === 'other' && isLanguage(program))) {
    readScript(step, script, shell);
    return;
  }
  const startedBy = `$(${shorten(written)})`;
  if (kind !== 'other') {
    const found = findIn(step, script, { shell, startedBy });
    addFound(step, found);
    sayUnread(step, found, found);
    return;
  }
  strictly(step, () => {
    const found = findIn(step, script, { shell: 'bash', startedBy });
    const there = findIn(step, script, { shell: 'pwsh', startedBy });
    const others = words.some(({ value }) => isUnknown(value)) ? [findOnlyThere(script, found, there)] : [];
    for (const each of [found, ...others]) addFound(step, each);
    const isFound = [found, ...others].some(
      ({ commands, mentions }) => commands.length + mentions.length > 0,
    );
    if (!isFound && textMentionsBuild(script.value))
      addUnknown(step, lineAt(step, script), `Scripts of ${shorten(written)} are not read`);
  });
}

/** What the runner writes into the file of the script is not a file of the repository. */
function openFile(command: ShellCommand, step: Step): ShellCommand {
  if (command.isOfFile === true) return command;
  const { texts } = step.context.session;
  const open = (text: TracedText): TracedText =>
    text.value.includes(SCRIPT_FILE)
      ? text.as(text.value.replaceAll(SCRIPT_FILE, texts.standIn(SCRIPT_FILE)))
      : text;
  return { ...command, words: command.words.map((word) => ({ ...word, text: open(word.text) })) };
}

/** Adds builds that are not known as findings, not as what scripts may do. */
function strictly(step: Step, add: () => void): void {
  const { session } = step.context;
  session.isStrict = true;
  add();
  session.isStrict = false;
}
