import { ownValue } from '../../../../own-value.js';
import { baseName, resolvePath } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import { mayBeInWorkspace } from '../../sources/runner-folders.js';
import type { ShellCommand } from '../shell-commands.js';
import { gitCommand, isOwn, readGitCall } from './git/git-words.js';
import { isTreePath } from './git/tree-paths.js';
import type { NameReading } from './lists/listed-paths.js';

/** A command that applies patches. */
export interface Patch {
  /** What may name the patches. */
  readonly given: readonly TracedText[];
  /** The folder that its flags name; null: where it runs. */
  readonly place: TracedText | null;
  /** Whether it changes whatever the patches name, and not one file. */
  readonly isWhole: boolean;
}

const ONLY_LOOKS: Readonly<Record<string, RegExp>> = {
  patch: /^--dry-run$/,
  apply: /^--(?:check|stat|numstat|summary|cached)$/,
  am: /^--(?:abort|continue|skip|quit|retry|resolved|show-current-patch.*)$|^-r$/,
};
const FOLDER = /^(?:-d|--directory)$/;
const FOLDER_VALUE = /^(?:-d(?=.)|--directory=)/;
/** Flags of `patch` with a value in the next word. */
const VALUED = /^-[pidFoBrVYzgD]$|^--(?:strip|input|directory|fuzz|output|prefix|reject-file|suffix)$/;

/** How words apply patches; null: they do something else, or only look. */
export function readPatch(words: readonly TracedText[]): Patch | null {
  const isPatch = baseName(words[0]?.value ?? '') === 'patch';
  const [name, ...given] = isPatch ? words : (gitCommand(words) ?? []);
  const kind = isPatch ? 'patch' : (name?.value ?? '');
  const looks = ownValue(ONLY_LOOKS, kind);
  const has = (flag: RegExp): boolean => given.some(({ value }) => flag.test(value));
  if (looks === undefined || (has(looks) && !has(/^--apply$/))) return null;
  const at = given.findIndex(({ value }) => FOLDER.test(value));
  const joined = given.find(({ value }) => FOLDER_VALUE.test(value));
  const place =
    joined?.slice(FOLDER_VALUE.exec(joined.value)?.[0].length ?? 0) ??
    (at === -1 ? undefined : given[at + 1]);
  const files = given.filter(
    ({ value }, index) => !value.startsWith('-') && !VALUED.test(given[index - 1]?.value ?? ''),
  );
  return { given: given.map(withoutFlag), place: place ?? null, isWhole: !isPatch || files.length === 0 };
}

/** `--input=FILE`, `-iFILE`. */
function withoutFlag(text: TracedText): TracedText {
  const [flag = ''] = /^(?:--input=|-i(?=.))/.exec(text.value) ?? [];
  return text.slice(flag.length);
}

/** Whether a patch is what the script itself has changed: `git diff | git apply -R`, `git diff > x; git apply x`. */
export function isOwnPatch(
  commands: readonly ShellCommand[],
  index: number,
  { given }: Patch,
  listing: NameReading,
): boolean {
  const made = listMakers(commands, index, given);
  return made.length > 0 && made.every((command) => isOwnDiff(command, listing));
}

/** Commands that only read the files which they name, or take them away. */
const LOOKING =
  /^(?:\[|\[\[|test|cat|wc|ls|head|tail|grep|echo|printf|git|patch|rm|du|stat|file|less|touch)$/;

/** The commands that print a patch, or write it. */
function listMakers(
  commands: readonly ShellCommand[],
  index: number,
  given: Patch['given'],
): readonly ShellCommand[] {
  const { input = null } = commands[index] ?? {};
  const files = [...given, ...(input?.kind === 'file' ? [input.path] : [])].map(({ value }) => value);
  const before = input?.kind === 'other' ? commands[index - 1] : undefined;
  const isGiven = ({ value }: TracedText): boolean => files.includes(value);
  const writers = commands
    .slice(0, index)
    .filter(
      ({ words, outputs }) =>
        outputs.some(isGiven) ||
        (!LOOKING.test(words[0]?.text.value ?? '') && words.some(({ text }) => isGiven(text))),
    );
  return [...(before === undefined ? [] : [before]), ...writers];
}

/** Flags of `git diff` and `git apply` with which names in a patch are others. */
const RENAMING =
  /^(?:-p|-O|-\w*R|--(?:relative|no-relative|line-prefix|(?:src|dst|no|default)-prefix|output|directory|strip|ext-diff)\b)/;

/**
 * The paths to which a patch is limited that the script makes: `git diff A B -- FILE | git apply`; null: it may be any.
 */
export function listLimits(
  commands: readonly ShellCommand[],
  index: number,
  { given, place }: Patch,
): readonly string[] | null {
  const made = listMakers(commands, index, given);
  const { folder = null } = commands[index] ?? {};
  const isOther = place !== null || given.some(({ value }) => RENAMING.test(value) && value !== '-p1');
  if (made.length === 0 || folder === null || isOther) return null;
  const limits: string[] = [];
  for (const command of made) {
    const call = readGitCall(command.words.map(({ text }) => text));
    const words = (call?.words ?? []).map(({ value }) => value);
    const end = words.indexOf('--');
    const named = words.slice(end + 1);
    const isRead =
      call?.flags.length === 0 &&
      words[0] === 'diff' &&
      end > 0 &&
      named.length > 0 &&
      command.folder === folder &&
      !words.slice(0, end).some((word) => RENAMING.test(word));
    if (!isRead || !named.every((word) => PLAIN_PATH.test(word))) return null;
    for (const word of named) {
      const path = resolvePath(folder, word);
      if (path === null) return null;
      limits.push(path);
    }
  }
  return limits;
}

/** A path that means itself. */
const PLAIN_PATH = /^[\w./@+-]+$/;

function isOwnDiff({ words }: ShellCommand, { texts, tree }: NameReading): boolean {
  const [name, ...given] = gitCommand(words.map(({ text }) => text)) ?? [];
  if (name === undefined || !/^(?:diff|format-patch)$/.test(name.value)) return false;
  const end = given.findIndex(({ value }) => value === '--');
  const plain = (end === -1 ? given : given.slice(0, end)).filter(({ value }) => !value.startsWith('-'));
  return plain.every(({ value }) => isOwn(value, texts) || isTreePath(value, tree));
}

const OUTSIDE = /^(?:[/~]|\$\{?(?:HOME|RUNNER_TEMP|TMPDIR)\b|\$\(\s*mktemp\b)/;
/** What leads further down from where a script is. */
const BELOW = /^(?!.*\.\.)[\w.]/;

/** Whether a command runs in a folder outside the workspace: `cd /tmp/x`, `cd "$(mktemp -d)"`, `git -C /tmp/x`. */
export function isElsewhere(commands: readonly ShellCommand[], index: number, texts: UnknownTexts): boolean {
  const command = commands[index];
  if (command === undefined) return false;
  const given = findGivenFolder(command, texts);
  if (given !== null) return isOutside(given);
  if (command.folder !== null) return false;
  const moves = commands.slice(0, index).flatMap(({ words }) => {
    const isMove = /^(?:cd|pushd)$/.test(words[0]?.text.value ?? '');
    const target = isMove ? texts.restore(words.at(-1)?.text.value ?? '') : '.';
    return BELOW.test(target) ? [] : [target];
  });
  const last = moves.at(-1) ?? '';
  return isOutside(last);
}

/** The folder in which git is told to act, where nothing else tells it so; null: none. */
function findGivenFolder({ words }: ShellCommand, texts: UnknownTexts): string | null {
  const flags = (readGitCall(words.map(({ text }) => text))?.flags ?? []).map(({ value }) => value);
  const [at = -1, ...others] = flags.flatMap((flag, place) => (flag === '-C' ? [place] : []));
  const isOther = others.length > 0 || flags.some((flag) => /^--(?:git-dir|work-tree)\b/.test(flag));
  return at === -1 || isOther ? null : texts.restore(flags[at + 1] ?? '');
}

function isOutside(folder: string): boolean {
  return OUTSIDE.test(folder) && !folder.includes('..') && !mayBeInWorkspace(folder);
}
