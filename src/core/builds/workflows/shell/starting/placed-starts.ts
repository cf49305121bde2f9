import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import type { ShellCommand } from '../shell-commands.js';
import { START_NAMES, START_PATHS } from './start-variables.js';
import type { StartWrite } from './started.js';

/** A home folder, or where programs have their settings there. */
export const HOME_FOLDER =
  /^(?:(?:~|\$\{?HOME\}?|\/root|\/home\/[\w-]+|\/Users\/[\w-]+|\/github\/home)(?:\/\.config(?:\/powershell)?)?)\/?$/;

/** Flags that say in which folder a program writes. */
const IN_FOLDER = /^(?:-d|-C|--directory)$/;

/** The start files that programs put into a home folder without their names: patches that are applied there, and `stow`. */
export function placedStarts(
  command: ShellCommand,
  listBefore: () => readonly ShellCommand[],
  texts: UnknownTexts,
): readonly StartWrite[] {
  const words = command.words.map(({ text }) => text).filter(({ value }) => value !== 'sudo');
  const [program, action] = words;
  if (program === undefined) return [];
  const isHome = (word: TracedText | undefined): boolean =>
    word !== undefined && HOME_FOLDER.test(texts.restore(word.value));
  const name = baseName(program.value);
  if (name === 'stow') return readStow(words, command, isHome);
  const isPatch = name === 'patch' || (name === 'git' && words.some(({ value }) => value === 'apply'));
  if (!isPatch || action === undefined) return [];
  const chosen = flagValue(words, IN_FOLDER, '--directory=');
  const runsAtHome = (): boolean => {
    const before = listBefore();
    const change = before.findLast((each) => each.words[0]?.text.value === 'cd')?.words[1]?.text;
    const hasChanged = before.some((each) => each.words[0]?.text.value === 'cd');
    return hasChanged && (change === undefined || isHome(change));
  };
  if (chosen === undefined ? !runsAtHome() : !isHome(chosen)) return [];
  const made = texts.restore(words.map(({ value }) => value).join(' '));
  return START_NAMES.map((each) => ({
    name: each,
    text: program.as(texts.standIn(`$(${made})`)),
    folder: command.folder,
  }));
}

/** `stow -t ~ PACKAGE` links what is in the folder of that name. */
function readStow(
  words: readonly TracedText[],
  { folder }: ShellCommand,
  isHome: (word: TracedText | undefined) => boolean,
): readonly StartWrite[] {
  if (!isHome(flagValue(words, /^(?:-\w*t|--target)$/, '--target='))) return [];
  const from = flagValue(words, /^(?:-\w*d|--dir)$/, '--dir=')?.value;
  return words.slice(1).flatMap((word) => {
    const at = from === undefined ? word.value : `${from}/${word.value}`;
    return word.value.startsWith('-') || isHome(word)
      ? []
      : START_PATHS.map((path) => ({
          name: baseName(path),
          text: word,
          copied: { path: word.as(`${at.replace(/\/$/, '')}/${path}`), isSure: false },
          folder,
        }));
  });
}

/** The value of a flag in the next word, or behind `=`. */
function flagValue(words: readonly TracedText[], flag: RegExp, joined: string): TracedText | undefined {
  const at = words.findIndex(({ value }) => flag.test(value));
  if (at !== -1) return words[at + 1];
  return words.find(({ value }) => value.startsWith(joined))?.slice(joined.length);
}
