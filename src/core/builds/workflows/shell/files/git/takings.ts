import { ownValue } from '../../../../../own-value.js';
import type { TracedText } from '../../../../traced-text.js';
import type { UnknownTexts } from '../../../../unknown-texts.js';
import type { ShellCommand } from '../../shell-commands.js';
import { readArchive } from './archives.js';
import { gitCommand, isOwn, isPlain } from './git-words.js';
import type { TakenFiles, TakenFrom } from './taken.js';
import { isTreePath, type TreePaths } from './tree-paths.js';

/** More commands than people join in a pipe. */
const MAX_STAGES = 12;
const NEW_BRANCH = /^(?:-[bB]|--orphan)/;
const SOURCE = /^(?:-[WSqmp]*s|--source(?:=|$))/;

/** A command of git with its words, and the commands around it. */
interface GitCommand {
  readonly words: readonly TracedText[];
  readonly command: ShellCommand;
  readonly listAfter: () => readonly ShellCommand[];
  /** The files into which a later command puts what the index says; null: none does. */
  readonly refreshed: readonly TracedText[] | null;
  /** Whether the script has put changes into the stash before. */
  readonly isStashed: boolean;
  readonly isPath: (value: string) => boolean;
}

/** Whether a script may take folders from other commits. */
export function mayTakeFolders(script: string): boolean {
  return /\bgit\b[^\n]*\b(?:checkout|restore|read-tree|reset|stash|archive)\b/.test(script);
}

/** What a script takes from commits other than the one that is there. */
export function listTaken(
  commands: readonly ShellCommand[],
  texts: UnknownTexts,
  tree: TreePaths,
): readonly TakenFrom[] {
  const gits = commands.map(({ words }) => gitCommand(words.map(({ text }) => text)));
  const refreshes = gits.flatMap((git, at) => {
    const named = findRefreshed(git ?? []);
    return named === null ? [] : [{ at, named }];
  });
  const firstStash = gits.findIndex((git) => git !== null && stashes(git));
  const isPath = (value: string): boolean => isTreePath(value, tree);
  return commands.flatMap((command, index) => {
    const [name, ...words] = gits[index] ?? [];
    if (name === undefined) return [];
    const refreshed = refreshes.find(({ at }) => at > index)?.named ?? null;
    const isStashed = firstStash !== -1 && firstStash < index;
    const around = {
      isPath,
      refreshed,
      isStashed,
      listAfter: () => commands.slice(index + 1, index + MAX_STAGES),
    };
    const taken = ownValue(TAKING, name.value)?.({ words, command, ...around }) ?? null;
    const isOther = taken?.commits.some(({ value }) => !isOwn(value.replace(/:.*$/, ''), texts)) === true;
    return isOther ? [{ ...taken, origin: name }] : [];
  });
}

const TAKING: Readonly<Record<string, (git: GitCommand) => TakenFiles | null>> = {
  checkout({ words, command: { folder } }) {
    if (words.some(({ value }) => NEW_BRANCH.test(value))) return null;
    const end = words.findIndex(({ value }) => value === '--');
    const plain = words.filter(isPlain);
    const commits = end === -1 ? plain.slice(0, 1) : words.slice(0, end).filter(isPlain);
    const named = end === -1 ? plain.slice(1) : words.slice(end + 1);
    return named.length === 0 ? null : { commits, named, folder };
  },
  restore({ words, command: { folder }, refreshed }) {
    const at = words.findIndex(({ value }) => SOURCE.test(value));
    const flag = words[at];
    const has = (form: RegExp): boolean => words.some(({ value }) => form.test(value));
    const isIndexAlone = has(/^(?:-[qmp]*S|--staged$)/) && !has(/^(?:-[Sqmp]*W|--worktree$)/);
    if (flag === undefined || (isIndexAlone && refreshed === null)) return null;
    const [whole = ''] = /^(?:--source=?|-[WSqmp]*s)/.exec(flag.value) ?? [];
    const isApart = whole === flag.value;
    const commit = isApart ? words[at + 1] : flag.slice(whole.length);
    const named = words.filter((word, index) => isPlain(word) && !(isApart && index === at + 1));
    return commit === undefined || named.length === 0 ? null : { commits: [commit], named, folder };
  },
  'read-tree'({ words, refreshed }) {
    const isWritten = words.some(({ value }) => /^-\w*u/.test(value));
    const named = isWritten ? [] : refreshed;
    return named === null ? null : { commits: words.filter(isPlain), named, folder: '.' };
  },
  reset({ words, refreshed, isPath }) {
    const [first] = words.filter((word) => isPlain(word) || word.value === '--');
    const isWhole = words.some(({ value }) => /^--(?:hard|soft)$/.test(value));
    const named = isWhole ? null : refreshed;
    if (first === undefined || named === null || first.value === '--' || isPath(first.value)) return null;
    return { commits: [first], named, folder: '.' };
  },
  stash({ words, isStashed }) {
    const [action, ...others] = words;
    if (action === undefined || !/^(?:apply|pop|branch)$/.test(action.value)) return null;
    const isNamed = others.some((word) => isPlain(word) && !/^(?:stash@\{0\}|0)$/.test(word.value));
    // what the script has put there itself is what it has changed before
    return isStashed && !isNamed ? null : { commits: [action], named: [], folder: '.' };
  },
  archive: ({ words, listAfter }) => readArchive(words, listAfter()),
};

/** The files into which a command of git puts what the index says (`checkout-index -a`, `checkout -- .`); null: it does not. */
function findRefreshed([name, ...words]: readonly TracedText[]): readonly TracedText[] | null {
  const [first] = words.filter((word) => isPlain(word) || word.value === '--');
  const isOfIndex =
    name?.value === 'checkout-index' ||
    (name?.value === 'checkout' && /^(?:--|\.|:\/)$/.test(first?.value ?? '')) ||
    (name?.value === 'restore' && !words.some(({ value }) => /^(?:-[Sqmp]*[sS]|--s)/.test(value)));
  return isOfIndex ? words.filter(isPlain) : null;
}

function stashes([name, kind]: readonly TracedText[]): boolean {
  return name?.value === 'stash' && /^(?:push|save|-.*|)$/.test(kind?.value ?? '');
}
