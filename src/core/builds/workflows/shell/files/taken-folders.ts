import { ownValue } from '../../../../own-value.js';
import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import type { ShellCommand } from '../shell-commands.js';
import { isBuildName, listBuildFiles, mayNameBuildFile } from './build-names.js';
import { isOwn } from './git-switches.js';
import { calledWords } from './lists/called-words.js';
import { listNamed, type WrittenList } from './named-below.js';

/** Flags of `git` itself that take a value. */
const VALUES = /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/;
const NEW_BRANCH = /^(?:-[bB]|--orphan)/;
const SOURCE = /^(?:-s|--source(?:=|$))/;

/** A command of git with its words, and the commands around it. */
interface GitCommand {
  readonly words: readonly TracedText[];
  readonly command: ShellCommand;
  readonly before: readonly ShellCommand[];
  readonly after: readonly ShellCommand[];
}

/** What a command takes: of which commits, and for which files. */
interface Taken {
  readonly commits: readonly TracedText[];
  /** Files, folders and patterns; none: all that there is. */
  readonly named: readonly TracedText[];
  readonly folder: string | null;
}

/** Whether a script may take folders from other commits. */
export function mayTakeFolders(script: string): boolean {
  return /\bgit\b[^\n]*\b(?:checkout|restore|read-tree|stash|archive)\b/.test(script);
}

/** The build files of the repository that a script takes from another commit together with what is around them. */
export function findTakenFolders(
  commands: readonly ShellCommand[],
  texts: UnknownTexts,
  paths: readonly string[],
): readonly WrittenList[] {
  const builds = listBuildFiles(paths);
  if (builds.length === 0) return [];
  return commands.flatMap((command, index) => {
    const given = gitWords(command);
    const [name, ...words] = given ?? [];
    if (name === undefined) return [];
    const around = { before: commands.slice(0, index), after: commands.slice(index + 1) };
    const taken = ownValue(TAKING, name.value)?.({ words, command, ...around });
    if (taken === undefined || taken === null) return [];
    if (taken.commits.every(({ value }) => isOwn(value.replace(/:.*$/, ''), texts))) return [];
    const named = taken.named.filter(
      ({ value }) => !isBuildName(baseName(value)) && !mayNameBuildFile(value, paths),
    );
    if (taken.named.length > 0 && named.length === 0) return [];
    const places = taken.named.length === 0 ? [name.as('.')] : named;
    return [{ origin: name, paths: places.flatMap((word) => listNamed(word, taken.folder, builds, texts)) }];
  });
}

/** The command of git and its words; null: it is another program. */
function gitWords({ words }: ShellCommand): readonly TracedText[] | null {
  return gitCommand(words.map(({ text }) => text));
}

/** The same of words. */
export function gitCommand(words: readonly TracedText[]): readonly TracedText[] | null {
  const texts = calledWords(words);
  if (baseName(texts[0]?.value ?? '') !== 'git') return null;
  let at = 1;
  while (texts[at]?.value.startsWith('-') === true) at += VALUES.test(texts[at]?.value ?? '') ? 2 : 1;
  return texts.slice(at);
}

const TAKING: Readonly<Record<string, (git: GitCommand) => Taken | null>> = {
  checkout({ words, command: { folder } }) {
    if (words.some(({ value }) => NEW_BRANCH.test(value))) return null;
    const end = words.findIndex(({ value }) => value === '--');
    const plain = words.filter(isPlain);
    const commits = end === -1 ? plain.slice(0, 1) : words.slice(0, end).filter(isPlain);
    const named = end === -1 ? plain.slice(1) : words.slice(end + 1);
    return named.length === 0 ? null : { commits, named, folder };
  },
  restore({ words, command: { folder } }) {
    const at = words.findIndex(({ value }) => SOURCE.test(value));
    const flag = words[at];
    const isIndexAlone =
      words.some(({ value }) => /^(?:-S|--staged)$/.test(value)) &&
      !words.some(({ value }) => /^(?:-W|--worktree)$/.test(value));
    if (flag === undefined || isIndexAlone) return null;
    const [whole = ''] = /^(?:--source=?|-s)/.exec(flag.value) ?? [];
    const isApart = whole === flag.value;
    const commit = isApart ? words[at + 1] : flag.slice(whole.length);
    const named = words.filter((word, index) => isPlain(word) && !(isApart && index === at + 1));
    return commit === undefined || named.length === 0 ? null : { commits: [commit], named, folder };
  },
  'read-tree'({ words }) {
    const isWritten = words.some(({ value }) => /^-\w*u/.test(value));
    return isWritten ? { commits: words.filter(isPlain), named: [], folder: '.' } : null;
  },
  stash({ words, before }) {
    const [action, ...others] = words;
    if (action === undefined || !/^(?:apply|pop|branch)$/.test(action.value)) return null;
    // what the script has put there itself is what it has changed before
    const isOwnChange = before.some((each) => {
      const [name, kind] = gitWords(each) ?? [];
      return name?.value === 'stash' && /^(?:push|save|-.*|)$/.test(kind?.value ?? '');
    });
    const isNamed = others.some((word) => isPlain(word) && !/^(?:stash@\{0\}|0)$/.test(word.value));
    return isOwnChange && !isNamed ? null : { commits: [action], named: [], folder: '.' };
  },
  archive({ words, after }) {
    const [commit, ...named] = words.filter(isPlain);
    const place = commit === undefined ? null : extractedTo(after);
    if (commit === undefined || place === null) return null;
    return { commits: [commit], named: place.named ?? named, folder: place.folder };
  },
};

function isPlain({ value }: TracedText): boolean {
  return !value.startsWith('-');
}

/** Where the `tar` behind a pipe puts what it reads; null: there is none. */
function extractedTo(
  after: readonly ShellCommand[],
): { readonly named: readonly TracedText[] | null; readonly folder: string | null } | null {
  const end = after.findIndex(({ input }) => input?.kind !== 'other');
  const tar = after
    .slice(0, end === -1 ? after.length : end)
    .find(({ words }) => words.some(({ text }) => baseName(text.value) === 'tar'));
  const words = tar?.words.map(({ text }) => text) ?? [];
  const isTaken = words.some(({ value }) => /^(?:-?\w*x\w*|--(?:extract|get))$/.test(value));
  if (tar === undefined || !isTaken) return null;
  const at = words.findIndex(({ value }) => /^(?:-\w*C|--(?:directory|cd))$/.test(value));
  const joined = words.find(({ value }) => /^(?:-C.|--directory=)/.test(value));
  const place = joined?.slice(/^(?:-C|--directory=)/.exec(joined.value)?.[0].length ?? 0);
  const chosen = at === -1 ? place : words[at + 1];
  return { named: chosen === undefined ? null : [chosen], folder: tar.folder };
}
