import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import { unwrap } from '../builders/wrappers.js';
import type { ShellCommand, ShellInput } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import { findProgram } from '../subcommands.js';
import { textMentionsBuild } from './build-text.js';
import { listRunWords } from './quiet-commands.js';
import { keepsCommand } from './run-variables.js';

/** Where what a command prints is only shown or compared. */
const SHOWN = /GITHUB_|github\.|^\/dev\//;
/** Where it is kept for the steps after it. */
const KEPT = /GITHUB_(?:ENV|OUTPUT)\b|github\.(?:env|output)\b/;

/**
 * Whether a command speaks of a build that is not read: another program runs it, or it is put together first.
 * `isHandedOn`: what is printed may run.
 */
export function mentionsBuild(command: ShellCommand, texts: UnknownTexts, isHandedOn: boolean): boolean {
  const { words, isRead } = command;
  const [first, ...others] = unwrap(words).called.map(({ text }) => text.value);
  const mentions = (text: string): boolean => textMentionsBuild(restore(text, texts));
  if (!isRead && first === 'export' && others.some((name) => exports(command, name, mentions))) return true;
  return speaksOf(command, texts, isHandedOn, textMentionsBuild);
}

/** Whether what a command may run or hand on is such a text. */
export function speaksOf(
  command: ShellCommand,
  texts: UnknownTexts,
  isHandedOn: boolean,
  isMeant: (text: string) => boolean,
): boolean {
  const { words, input, isRead } = command;
  if (isRead || words.length === 0) return false;
  const { called, given } = unwrap(words);
  const [first, ...others] = called.map(({ text }) => text.value);
  const mentions = (text: string): boolean => isMeant(restore(text, texts));
  const all = words.map(({ text }) => text.value);
  const run = first === undefined ? null : listRunWords(baseName(first), others);
  const isQuiet =
    run !== null && isShown(command, others, listGiven(input, true).join('\n'), texts, isHandedOn);
  if (isQuiet) return [...run, ...given.map(({ text }) => text.value)].some(mentions);
  // docker itself, asked for something else: `docker run … make build`
  const own = findProgram(all[0] ?? '') === undefined ? all : all.slice(1);
  return mentions([...own, ...listGiven(input, run !== null || isHandedOn)].join(' '));
}

/** The texts that a command is given to read; `mayLead`: what it prints of them may run. */
function listGiven(input: ShellInput | null, mayLead: boolean): readonly string[] {
  if (input?.kind === 'document') return [input.text.value];
  const isRun = input?.kind === 'other' && (mayLead || input.mayRun === true);
  return isRun ? (input.texts ?? []).map(({ value }) => value) : [];
}

/** Whether what a command prints is only for people. */
function isShown(
  { words, outputs, around = [] }: ShellCommand,
  args: readonly string[],
  document: string,
  texts: UnknownTexts,
  isHandedOn: boolean,
): boolean {
  const isTee = words.some(({ text }) => baseName(text.value) === 'tee');
  const files = [
    ...[...outputs, ...around].map(({ value }) => value),
    ...(isTee ? args.filter((arg) => !arg.startsWith('-')) : []),
  ].map((path) => texts.restore(path));
  if (isHandedOn || !files.every((path) => SHOWN.test(path))) return false;
  return !(files.some((path) => KEPT.test(path)) && keepsCommand(`${args.join(' ')}\n${document}`));
}

/** Whether a variable that is exported has such a value: `X='docker build .'; export X`. */
function exports({ variables }: ShellCommand, name: string, mentions: (text: string) => boolean): boolean {
  return (
    /^[A-Za-z_]\w*$/.test(name) &&
    variables.list(name).some((value) => typeof value !== 'string' && mentions(value.value))
  );
}

/** The variables that a command is given alone, as words before it, where they speak of a build: `EDITOR='docker build .' x`. */
export function listGivenBuilds(
  { given = [], variables }: ShellCommand,
  texts: UnknownTexts,
): readonly ScriptWord[] {
  return given.flatMap((name) =>
    variables
      .list(name.value)
      .filter((value): value is TracedText => typeof value !== 'string')
      .filter(({ value }) => textMentionsBuild(restore(value, texts)))
      .map((value) => ({ text: name.as(`${name.value}=${value.value}`), isLoose: false, isOpen: false })),
  );
}

/** The text with the expressions of the workflow; what a script puts there itself is read with it. */
function restore(text: string, texts: UnknownTexts): string {
  return texts
    .expressionsIn(text)
    .reduce(
      (found, expression) =>
        found.replaceAll(texts.standIn(expression), expression.startsWith('$' + '{{') ? expression : ' '),
      text,
    );
}
