import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import type { UnknownTexts } from '../../../../unknown-texts.js';
import { isOwnRef } from '../../../checkouts/own-refs.js';
import { calledWords } from '../lists/called-words.js';
import { isOfGit } from './harmless-commands.js';

/** Flags of `git` itself that take a value. */
const VALUES = /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/;
/** What the runner's variables and git call the commit that is there already. */
const OWN = /^(?:HEAD|@|-|\$\{?GITHUB_(?:SHA|REF|REF_NAME|HEAD_REF)\}?)$/;

/** A call of git, or of a program that takes its commands. */
export interface GitCall {
  readonly program: string;
  /** The words before the command. */
  readonly flags: readonly TracedText[];
  /** The command and the words after it. */
  readonly words: readonly TracedText[];
}

/** How words call git; null: they call another program. */
export function readGitCall(words: readonly TracedText[], programs = /^git(?:\.exe)?$/): GitCall | null {
  const called = calledWords(words);
  const program = baseName(called[0]?.value ?? '');
  if (!programs.test(program)) return null;
  let at = 1;
  while (called[at]?.value.startsWith('-') === true) at += VALUES.test(called[at]?.value ?? '') ? 2 : 1;
  const [flags, given] = [called.slice(1, at), called.slice(at)];
  const alias = findAlias(flags, given[0]);
  const meant = alias === null || alias.value.startsWith('!') ? [] : splitWords(alias);
  return { program, flags, words: meant.length === 0 ? given : [...meant, ...given.slice(1)] };
}

/** What `-c alias.NAME=TEXT` says that a command is; null: it is none of these names. */
export function findAlias(flags: readonly TracedText[], command: TracedText | undefined): TracedText | null {
  if (command === undefined || isOfGit(command.value)) return null;
  const start = `alias.${command.value}=`;
  return flags.find(({ value }) => value.startsWith(start))?.slice(start.length) ?? null;
}

function splitWords(text: TracedText): readonly TracedText[] {
  return (text.value.match(/\S+/g) ?? []).map((word) => text.as(word.replaceAll(/["']/g, '')));
}

/** The command of git and its words; null: it is another program. */
export function gitCommand(words: readonly TracedText[]): readonly TracedText[] | null {
  return readGitCall(words)?.words ?? null;
}

/** Whether a name means the commit that is there already. */
export function isOwn(name: string, texts: UnknownTexts): boolean {
  return OWN.test(texts.restore(name)) || isOwnRef(name.replace(/^origin\//, ''), texts);
}

/** A word that is not a flag. */
export function isPlain({ value }: TracedText): boolean {
  return !value.startsWith('-') || value === '-';
}
