import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../../unknown-texts.js';
import type { ShellCommand } from '../../shell-commands.js';
import { calledWords } from '../lists/called-words.js';
import {
  BRINGING,
  findUpstream,
  lacksName,
  movesHead,
  takesHead,
  takesUpstream,
} from './bringing-commands.js';
import { findActedOn } from './git-configuration.js';
import { findActedOnAround, type GitSurroundings, isOfOther } from './git-variables.js';
import { findAlias, type GitCall, isOwn, isPlain, readGitCall } from './git-words.js';
import { isHarmless } from './harmless-commands.js';

/** What may put another commit in the place of the one that is there. */
export interface Switch {
  readonly origin: TracedText;
  /** Completes "A script …". */
  readonly said: string;
  /** Whether it still holds for a commit that is checked out later. */
  readonly isLasting: boolean;
}

const PROGRAMS = /^(?:git|hub)(?:\.exe)?$/;
/** Words of texts that name git, and what comes behind them. */
const CALLS = /(?<![\w@.-])(?:git|hub)(?:\.exe)?(?![\w@:/.-])((?:\\\r?\n|[^\n;|&])*)/g;
/** What other programs check out, and the first of their words that says what. */
const OTHER_CALLS =
  /^(?:gh (?:pr checkout|co|repo sync|issue develop)|(?:glab mr|tea pulls?|hub pr) checkout)\b/;
const OTHERS =
  /\b(?:gh|glab|tea)\b.*\b(?:checkout|co|sync|develop)\b|\b(?:degit|tiged|clone|svn)\b|\.git\/|gitconfig|\bgit\/(?:config|attributes)|GIT_CONFIG/;

/** Commands of git behind a program whose name an expression gives. */
const OF_GIT = /\s(?:checkout|switch|cherry-pick|rebase|reset|restore|read-tree|merge|pull)\s/;

/** Whether a script may bring another commit into the workspace. */
export function maySwitch(script: string): boolean {
  return (
    OTHERS.test(script) ||
    (/[$`*?[]|\balias\b|hash|BASH_/.test(script) && OF_GIT.test(script)) ||
    [...script.matchAll(CALLS)].some(([, rest = '']) => {
      const [command = ''] = rest.split(/[\s"'\\]+/).filter((word) => word !== '');
      return !isHarmless('hub', command) || command === 'branch';
    })
  );
}

/** What a script may bring into the workspace, as a whole. */
export function findSwitches(
  commands: readonly ShellCommand[],
  surroundings: GitSurroundings,
  isPath: (name: string) => boolean,
): readonly Switch[] {
  const { texts } = surroundings;
  let moved: TracedText | null = null;
  let upstream: TracedText | null = null;
  return commands.flatMap((command): readonly Switch[] => {
    const called = calledWords(command.words.map(({ text }) => text));
    const words = withoutHanding(called);
    const call = readGitCall(words, PROGRAMS);
    const isClone = call === null || call.program === 'hub' || call.words[0]?.value === 'clone';
    const other = isClone ? findOther(words, texts, isPath) : null;
    const acted = findActedOn(call, words);
    if (acted !== null)
      return [{ origin: acted, said: `has git act on ${texts.restore(acted.value)}`, isLasting: true }];
    const around = call === null ? null : findActedOnAround(command, surroundings);
    const [program] = command.words;
    if (around !== null && program !== undefined)
      return [{ origin: program.text, said: `has git act on ${around}`, isLasting: true }];
    if (other !== null || call === null) return other === null ? [] : [other];
    const from = takesHead(call) ? moved : takesUpstream(call) ? upstream : null;
    if (from !== null) return [checksOut(from, texts)];
    if (isOfOther(call, command, surroundings) || (words !== called && lacksName(call)))
      return maySwitchBy(call, texts);
    moved = movesHead(call, texts, isPath) ?? moved;
    upstream = findUpstream(call) ?? upstream;
    return findBrought(call, texts, isPath);
  });
}

/** The words of git that `xargs` and its like hand more words to. */
function withoutHanding(words: readonly TracedText[]): readonly TracedText[] {
  const isHanding = /^(?:xargs|parallel|g?find|fd|fdfind)$/.test(baseName(words[0]?.value ?? ''));
  const at = isHanding ? words.findIndex(({ value }) => PROGRAMS.test(baseName(value))) : -1;
  return at === -1 ? words : words.slice(at);
}

function checksOut(name: TracedText, texts: UnknownTexts): Switch {
  return { origin: name, said: `checks out ${texts.restore(name.value)}`, isLasting: false };
}

function mayBring(origin: TracedText, call: string): Switch {
  return { origin, said: `runs ${call}, which may bring another commit`, isLasting: false };
}

function maySwitchBy({ program, words: [command] }: GitCall, texts: UnknownTexts): readonly Switch[] {
  if (command === undefined) return [];
  return [mayBring(command, `${program.replace('.exe', '')} ${texts.restore(command.value)}`)];
}

function findBrought(
  call: GitCall,
  texts: UnknownTexts,
  isPath: (name: string) => boolean,
): readonly Switch[] {
  const { program, flags } = call;
  const [command, ...words] = call.words;
  if (command === undefined || isHarmless(program, command.value)) return [];
  // commands that it runs are read like those of the script, other than git's
  const alias = findAlias(flags, command);
  if (alias !== null && !/\b(?:git|hub)\b/.test(alias.value)) return [];
  const brought = BRINGING.get(command.value)?.(words) ?? 'unclear';
  if (brought === 'unclear') return maySwitchBy(call, texts);
  const isFile = (name: string): boolean => command.value === 'checkout' && isPath(name);
  const commit = brought.find(({ value }) => !isFile(value) && !isOwn(value, texts));
  return commit === undefined ? [] : [checksOut(commit, texts)];
}

/** What a program other than git checks out; null: nothing. */
function findOther(
  called: readonly TracedText[],
  texts: UnknownTexts,
  isPath: (name: string) => boolean,
): Switch | null {
  const start = [baseName(called[0]?.value ?? ''), ...called.slice(1, 3).map(({ value }) => value)].join(' ');
  const [found] = OTHER_CALLS.exec(start) ?? [];
  const copied = found === undefined ? (findCopied(called, isPath) ?? findCloned(called, texts)) : null;
  if (copied !== null) return checksOut(copied, texts);
  const [program] = called;
  if (found === undefined || program === undefined) return null;
  const rest = called.slice(found.split(' ').length);
  const name = rest.find(isPlain) ?? null;
  // `gh repo sync OWNER/REPOSITORY` is about what GitHub has
  if (found.endsWith('sync') && name !== null) return null;
  if (found.endsWith('develop') && !rest.some(({ value }) => /^(?:-c|--checkout)$/.test(value))) return null;
  return name === null ? mayBring(program, found) : checksOut(name, texts);
}

/** The repository whose files `npx degit a/b api --force` puts over those that are there. */
function findCopied(called: readonly TracedText[], isPath: (name: string) => boolean): TracedText | null {
  const at = called.slice(0, 4).findIndex(({ value }) => /^(?:degit|tiged)(?:@|$)/.test(baseName(value)));
  if (at === -1 || !called.some(({ value }) => /^(?:-f|--force)$/.test(value))) return null;
  const [source, folder] = called.slice(at + 1).filter(isPlain);
  const isThere = folder === undefined || isUnknown(folder.value) || isPath(folder.value.replace(/\/+$/, ''));
  return source !== undefined && isThere ? source : null;
}

const CLONING = /^(?:git clone|gh (?:repo|gist) clone|hg clone|svn (?:co|checkout|export))$/;
const VALUED = /^(?:-[bcjor]|--(?:branch|depth|config|origin|reference|jobs|template|filter|revision))$/;
const HERE =
  /^(?:\.\/?|\$PWD|\$\{PWD\}|\$\(pwd\)|\$\{?GITHUB_WORKSPACE\}?|\$\{\{\s*github\.workspace\s*\}\})\/?$/;
/** How a script names the repository of the workflow itself. */
const OWN_REPOSITORY =
  /\bgithub\.(?:repository\b|event\.repository|event\.pull_request\.head\.repo)|GITHUB_REPOSITORY\b/i;

/** Another repository that is cloned into the folder where a script runs: `git clone URL .`. */
function findCloned(called: readonly TracedText[], texts: UnknownTexts): TracedText | null {
  const plain = called.filter((word, at) => isPlain(word) && !VALUED.test(called[at - 1]?.value ?? ''));
  const [program, ...given] = plain;
  for (const count of [1, 2]) {
    const name = [baseName(program?.value ?? ''), ...given.slice(0, count).map(({ value }) => value)].join(
      ' ',
    );
    const [source, folder] = given.slice(count);
    if (!CLONING.test(name) || source === undefined || folder === undefined) continue;
    const isHere = HERE.test(texts.restore(folder.value));
    return isHere && !OWN_REPOSITORY.test(texts.restore(source.value)) ? source : null;
  }
  return null;
}
