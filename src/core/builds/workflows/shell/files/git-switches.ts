import { ownValue } from '../../../../own-value.js';
import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import { isOwnRef } from '../../checkouts/own-refs.js';
import type { ShellCommand } from '../shell-commands.js';

/** Flags of `git` itself that take a value. */
const VALUES = /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/;
/** Flags with which a command brings nothing from another commit, by its name. */
const HARMLESS: Readonly<Record<string, RegExp>> = {
  checkout: /^(?:-[bB]|--orphan)/,
  switch: /^(?:-[cC]|--(?:force-)?create|--orphan)/,
  merge: /^--(?:abort|quit|continue)$/,
  rebase: /^--(?:abort|quit|continue|skip)$/,
  'cherry-pick': /^--(?:abort|quit|continue|skip)$/,
};
/** What the runner's variables and git call the commit that is there already. */
const OWN = /^(?:HEAD|@|-|\$\{?GITHUB_(?:SHA|REF|REF_NAME|HEAD_REF)\}?)$/;

/** Whether a script may bring another commit into the workspace. */
export function maySwitch(script: string): boolean {
  return /\bgit\b.*\b(?:checkout|switch|reset|merge|pull|rebase|cherry-pick)\b|\bgh\b.*\bcheckout\b/.test(
    script,
  );
}

/** The names of other commits that a script brings into the workspace, as a whole. */
export function findSwitches(
  commands: readonly ShellCommand[],
  texts: UnknownTexts,
  isPath: (name: string) => boolean,
): readonly TracedText[] {
  return commands.flatMap(({ words }) => {
    const name = findOther(words.map(({ text }) => text));
    if (name === null || isPath(name.value) || isOwn(name.value, texts)) return [];
    return [name.as(texts.restore(name.value))];
  });
}

/** Whether a name means the commit that is there already. */
export function isOwn(name: string, texts: UnknownTexts): boolean {
  return OWN.test(texts.restore(name)) || isOwnRef(name.replace(/^origin\//, ''), texts);
}

function findOther(given: readonly TracedText[]): TracedText | null {
  const at = given.findIndex(({ value }) => !/^(?:sudo|[A-Za-z_]\w*=.*)$/.test(value));
  const program = baseName(given[at]?.value ?? '');
  let from = at + 1;
  if (program === 'gh')
    return given[from]?.value === 'pr' && given[from + 1]?.value === 'checkout'
      ? (given.slice(from + 2).find(({ value }) => !value.startsWith('-')) ?? null)
      : null;
  if (program !== 'git') return null;
  while (given[from]?.value.startsWith('-') === true) from += VALUES.test(given[from]?.value ?? '') ? 2 : 1;
  return readCommand(given[from]?.value ?? '', given.slice(from + 1));
}

function readCommand(command: string, words: readonly TracedText[]): TracedText | null {
  const named = words.filter(({ value }) => !value.startsWith('-') || value === '-');
  const has = (flag: RegExp): boolean => words.some(({ value }) => flag.test(value));
  const harmless = ownValue(HARMLESS, command);
  if (harmless !== undefined && has(harmless)) return null;
  const [first = null, second = null] = named;
  switch (command) {
    case 'checkout':
      // with more words, or behind `--`, it is files that are taken
      return second === null && !has(/^--$/) ? first : null;
    case 'reset':
      return has(/^--hard$/) ? first : null;
    case 'pull':
      return second;
    case 'switch':
    case 'merge':
    case 'rebase':
    case 'cherry-pick':
      return first;
    default:
      return null;
  }
}
