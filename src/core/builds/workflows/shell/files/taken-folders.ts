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
const SOURCE = /^(?:-[WSqmp]*s|--source(?:=|$))/;
/** What leaves files out, and other forms before a path: all that there is may be among them. */
const LEAVING_OUT = /^:(?:[!^]|\(exclude\))/;
const MAGIC = /^:\([a-z,]*\)/;

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

/** What a command takes: of which commits, and for which files. */
interface Taken {
  readonly commits: readonly TracedText[];
  /** Files, folders and patterns; none: all that there is. */
  readonly named: readonly TracedText[];
  readonly folder: string | null;
}

/** Whether a script may take folders from other commits. */
export function mayTakeFolders(script: string): boolean {
  return /\bgit\b[^\n]*\b(?:checkout|restore|read-tree|reset|stash|archive)\b/.test(script);
}

/** The build files of the repository that a script takes from another commit together with what is around them. */
export function findTakenFolders(
  commands: readonly ShellCommand[],
  texts: UnknownTexts,
  paths: readonly string[],
): readonly WrittenList[] {
  const builds = listBuildFiles(paths);
  if (builds.length === 0) return [];
  const gits = commands.map(gitWords);
  const refreshes = gits.flatMap((git, at) => {
    const named = findRefreshed(git ?? []);
    return named === null ? [] : [{ at, named }];
  });
  const firstStash = gits.findIndex((git) => git !== null && stashes(git));
  const isPath = (value: string): boolean =>
    value === '.' || paths.some((path) => `${path}/`.startsWith(`${value}/`));
  return commands.flatMap((command, index) => {
    const [name, ...words] = gits[index] ?? [];
    if (name === undefined) return [];
    const refreshed = refreshes.find(({ at }) => at > index)?.named ?? null;
    const isStashed = firstStash !== -1 && firstStash < index;
    const around = { isPath, refreshed, isStashed, listAfter: () => commands.slice(index + 1) };
    const taken = ownValue(TAKING, name.value)?.({ words, command, ...around });
    if (taken === undefined || taken === null) return [];
    if (taken.commits.every(({ value }) => isOwn(value.replace(/:.*$/, ''), texts))) return [];
    const named = taken.named.filter(
      ({ value }) => !isBuildName(baseName(value)) && !mayNameBuildFile(value, paths),
    );
    if (taken.named.length > 0 && named.length === 0) return [];
    const kept = named.filter(({ value }) => !LEAVING_OUT.test(value));
    const places = kept.length === 0 ? [name.as('.')] : kept.map(withoutMagic);
    return [{ origin: name, paths: places.flatMap((word) => listNamed(word, taken.folder, builds, texts)) }];
  });
}

/** `:(glob)api/**`. */
function withoutMagic(word: TracedText): TracedText {
  const [magic = ''] = MAGIC.exec(word.value) ?? [];
  return magic.includes('top') ? word.as(`:/${word.value.slice(magic.length)}`) : word.slice(magic.length);
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
  archive({ words, listAfter }) {
    const [commit, ...named] = words.filter(isPlain);
    const place = commit === undefined ? null : extractedTo(listAfter());
    if (commit === undefined || place === null) return null;
    // what another repository calls HEAD is not what is there
    const from = words.find(({ value }) => value.startsWith('--remote')) ?? commit;
    return { commits: [from], named: place.named ?? named, folder: place.folder };
  },
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

function isPlain({ value }: TracedText): boolean {
  return !value.startsWith('-');
}

/** With what programs take files out of an archive that they read. */
const UNPACKING: ReadonlyMap<string, RegExp> = new Map([
  ...['tar', 'gtar', 'bsdtar'].map((name) => [name, /^(?:-?\w*x\w*|--(?:extract|get))$/] as const),
  ['pax', /^-\w*r\w*$/],
  ['cpio', /^(?:-?\w*i\w*|--extract)$/],
]);

/** Where the `tar` behind a pipe puts what it reads; null: there is none. */
function extractedTo(
  after: readonly ShellCommand[],
): { readonly named: readonly TracedText[] | null; readonly folder: string | null } | null {
  const end = after.findIndex(({ input }) => input?.kind !== 'other');
  const tar = after
    .slice(0, end === -1 ? after.length : end)
    .find(({ words }) => words.some(({ text }) => UNPACKING.has(baseName(text.value))));
  const words = tar?.words.map(({ text }) => text) ?? [];
  const program = words.map(({ value }) => baseName(value)).find((each) => UNPACKING.has(each)) ?? '';
  const isTaken = words.some(({ value }) => UNPACKING.get(program)?.test(value) === true);
  if (tar === undefined || !isTaken) return null;
  const at = words.findIndex(({ value }) => /^(?:-\w*C|--(?:directory|cd))$/.test(value));
  const joined = words.find(({ value }) => /^(?:-C.|--directory=)/.test(value));
  const place = joined?.slice(/^(?:-C|--directory=)/.exec(joined.value)?.[0].length ?? 0);
  const chosen = at === -1 ? place : words[at + 1];
  return { named: chosen === undefined ? null : [chosen], folder: tar.folder };
}
