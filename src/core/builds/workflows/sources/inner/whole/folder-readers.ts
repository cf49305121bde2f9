import { matchesText } from '../../../../../glob/text-glob.js';
import { baseName } from '../../../../repo-path.js';
import { isUnknown } from '../../../../unknown-texts.js';

/** Files that a command finds by itself: below folders, or right in them. */
export interface FoundBelow {
  /** As its words say them; `.` is where it runs. */
  readonly folders: readonly string[];
  readonly isDeep: boolean;
  /** Only what they are called, and not what they hold. */
  readonly isNames: boolean;
  /** Whether a path of the repository may be among them. */
  readonly mayBe: (path: string) => boolean;
}

type Read = (own: readonly string[], isPiped: boolean) => FoundBelow | null;

/** The folder where a script runs, and all that is in it. */
const HERE = /^(?:\.{1,2}|\.\/\.|(?:\.\/)?\*{1,2})\/?$/;
const any = (): boolean => true;

/** What each of these finds without being told the names; null: nothing. */
const READERS: readonly (readonly [RegExp, Read])[] = [
  [/^g?find$/, readFind],
  [/^(?:[efz]?grep|rgrep|ugrep)$/, (own, isPiped) => readGrep(own, isPiped, false)],
  [/^(?:rg|ag|ack)$/, (own, isPiped) => readGrep(own, isPiped, true)],
  [/^git$/, readGit],
  [/^(?:fd|fdfind)$/, readFd],
  [/^(?:ls|dir|vdir)$/, readList],
  [/^tree$/, (own) => readList(['-R', ...own])],
  [/^(?:get-childitem|gci)$/i, readList],
  [/^(?:tar|bsdtar|gtar|zip|7z|rsync|cp|diff|(?:hash|md5|sha\d+)deep|rclone)$/, readGiven],
  [/^(?:docker|podman|nerdctl)$/, readContainer],
  [/^(?:kustomize|helm|jsonnet|cue|dhall|terraform|tofu|helmfile|skaffold)$/, readGiven],
  [/^(?:python[\d.]*|node|bun|deno|ruby|perl|php|(?:ba|da|k|z)?sh)$/, readCode],
];
/** What a program is started with. */
const BEFORE =
  /^(?:sudo|env|time|exec|nice|ionice|command|builtin|timeout|xargs|parallel|busybox|stdbuf|nohup|if|then|do|else|elif|while|until|!|\{|-.*|\w+=[\s\S]*|\d+\w*|\{\})$/;
const MAX_BEFORE = 12;

/** The files that a command finds by itself. */
export function readFolders(words: readonly string[], isPiped: boolean): FoundBelow | null {
  for (const [at, word] of words.slice(0, MAX_BEFORE).entries()) {
    const name = baseName(word);
    const own = words.slice(at + 1);
    const reader = READERS.find(([pattern]) => pattern.test(name));
    if (reader !== undefined) return reader[1](own, isPiped);
    if (word.includes('/')) return readGiven(own);
    if (!BEFORE.test(word)) return null;
  }
  return null;
}

/** Without options, and without the words of those that take one. */
function listOperands(own: readonly string[], taking: RegExp): readonly string[] {
  const end = own.indexOf('--');
  const isOption = (at: number): boolean => (end === -1 || at < end) && /^-./.test(own[at] ?? '');
  return own.filter(
    (word, at) =>
      at !== end &&
      !isOption(at) &&
      !(isOption(at - 1) && taking.test(own[at - 1] ?? '')) &&
      !/^[|<>&;()]+$/.test(word),
  );
}

function foundIn(
  operands: readonly string[],
  { isDeep = true, isNames = false, mayBe = any }: Partial<Omit<FoundBelow, 'folders'>> = {},
): FoundBelow | null {
  const folders = operands
    .filter((word) => !isUnknown(word))
    .map((word) => (HERE.test(word) ? hereOf(word) : word));
  return folders.length === 0 ? null : { folders, isDeep, isNames, mayBe };
}

const hereOf = (word: string): string => (word.startsWith('..') ? '..' : '.');

/** Where there are none, the folder where it runs. */
const orHere = (operands: readonly string[]): readonly string[] => (operands.length === 0 ? ['.'] : operands);

const DOING = /^-(?:exec|execdir|ok|okdir|ls|fls|printf|size)$/;
const BY_PATH = /^-i?(?:path|wholename)$/;
const BY_NAME = /^-i?l?name$/;
const BY_PATTERN = /^-i?regex$/;

function readFind(own: readonly string[]): FoundBelow | null {
  const first = own.findIndex((word) => /^(?:-[^HLPOD]|[!(\\,])/.test(word) && !/^-O\d/.test(word));
  const starts = own.slice(0, first === -1 ? own.length : first).filter((word) => !word.startsWith('-'));
  const tests = own.slice(first === -1 ? own.length : first);
  const choices: ((path: string) => boolean)[][] = [[]];
  for (const [at, word] of tests.entries()) {
    const before = tests[at - 1] ?? '';
    const isNegated = /^(?:!|-not|\\!)$/.test(tests[at - 2] ?? '');
    if (/^-o(?:r)?$|^,$/.test(word)) choices.push([]);
    else if (!isNegated && BY_NAME.test(before)) choices.at(-1)?.push((path) => fits(word, baseName(path)));
    else if (!isNegated && BY_PATH.test(before)) choices.at(-1)?.push((path) => fits(`*${word}`, `/${path}`));
    else if (!isNegated && BY_PATTERN.test(before)) choices.at(-1)?.push(narrow(word));
  }
  const depth = tests[tests.indexOf('-maxdepth') + 1];
  return foundIn(orHere(starts), {
    isDeep: !tests.includes('-maxdepth') || depth !== '1',
    isNames: !tests.some((word) => DOING.test(word)),
    mayBe: (path) => choices.some((all) => all.every((test) => test(path))),
  });
}

/** Whatever case the letters have. */
function fits(pattern: string, text: string): boolean {
  if (isUnknown(pattern)) return true;
  const plain = pattern
    .replace(/\[[^\]]*\]|\?/g, '*')
    .replace(/\\(.)/g, '$1')
    .replace(/^\*\.\//, '*/');
  return matchesText(plain.toLowerCase(), text.toLowerCase());
}

/** Of a regular expression the longest text that every match has. */
export function narrow(pattern: string): (path: string) => boolean {
  if (isUnknown(pattern) || pattern.includes('|')) return any;
  const plain = pattern.replace(/\\([.\-/_])/g, '$1\u0001').replace(/(?<!\u0001)\.|\[[^\]]*\]/g, '\u0000');
  const parts = plain
    .replace(/.\u0001?\\?[*?{]/gs, '\u0000')
    .replaceAll('\u0001', '')
    .split(/[\u0000^$+(){}]|\\./);
  const longest = parts.reduce((one, other) => (other.length > one.length ? other : one), '').toLowerCase();
  return (path) => path.toLowerCase().includes(longest);
}

const GREP_TAKING =
  /^-(?:[a-zA-Z]*[efmABCdDgtTjO]|-(?:regexp|file|max-count|include|exclude|exclude-dir|glob|iglob|type|type-not|after-context|before-context|context|threads|max-depth))$/;

function readGrep(own: readonly string[], isPiped: boolean, isUsual: boolean): FoundBelow | null {
  const isWhole =
    isUsual ||
    own.some((word) => /^-[a-zA-Z]*[rR]|^--(?:dereference-)?recursive$|^--directories=recurse/.test(word)) ||
    own.includes('recurse');
  if (!isWhole) return null;
  const hasPattern = own.some((word) => /^-[a-zA-Z]*[ef]$|^--(?:regexp|file)(?:=|$)|^--files$/.test(word));
  const operands = listOperands(own, GREP_TAKING).slice(hasPattern ? 0 : 1);
  if (isUsual && isPiped && operands.length === 0) return null;
  const names = own.flatMap((word, at) => {
    const [, glued] = /^--(?:include|glob|iglob)=(.+)$/.exec(word) ?? [];
    return glued ?? (/^(?:--include|--glob|-g|--iglob)$/.test(own[at - 1] ?? '') ? word : []);
  });
  const wanted = names.filter((name) => !name.startsWith('!'));
  return foundIn(orHere(operands), {
    isNames: own.includes('--files'),
    mayBe: (path) =>
      wanted.length === 0 || wanted.some((name) => fits(`*${name.replace(/^.*\//, '/')}`, `/${path}`)),
  });
}

const ONLY_NAMES =
  /^(?:--(?:name-only|name-status|quiet|exit-code|stat|shortstat|numstat|no-patch|check)|-s)$/;
const REVISION = /^(?:HEAD|FETCH_HEAD|ORIG_HEAD)\b|^@(?![\w/-])|^origin\/|^refs\/|^[0-9a-f]{7,40}$|\.\.|[~^]/;

function readGit(words: readonly string[]): FoundBelow | null {
  const at = words.findIndex((word, index) => /^[a-z]/.test(word) && !/^-[Cc]$/.test(words[index - 1] ?? ''));
  const own = words.slice(at + 1);
  const end = own.indexOf('--');
  const operands = listOperands(own, GREP_TAKING);
  const paths = end === -1 ? operands.filter((word) => !REVISION.test(word)) : own.slice(end + 1);
  const isStaged = own.some((word) => /^(?:-s|--stage|--format=.*objectname.*)$/.test(word));
  const printsNames = own.some((word) => ONLY_NAMES.test(word));
  switch (words[at]) {
    case 'ls-files':
      return foundIn(orHere(paths), { isNames: !isStaged });
    case 'ls-tree':
      return foundIn(orHere(end === -1 ? operands.slice(1) : paths), {
        isNames: own.includes('--name-only'),
      });
    case 'grep': {
      const hasPattern = own.some((word) => /^-[a-zA-Z]*[ef]$/.test(word));
      return foundIn(orHere(end === -1 && !hasPattern ? paths.slice(1) : paths));
    }
    case 'archive':
      return foundIn(orHere(end === -1 ? operands.slice(1) : paths));
    case 'rev-parse':
      return foundIn(operands.flatMap((word) => /^[^:]*:(.+)$/.exec(word)?.[1] ?? []));
    // without a revision it prints what steps have changed
    case 'diff':
      if (!operands.some((word) => isUnknown(word) || REVISION.test(word))) return null;
      return printsNames || operands.some((word) => word.includes(':')) ? null : foundIn(orHere(paths));
    case 'show':
    case 'format-patch':
      return printsNames || operands.some((word) => word.includes(':')) ? null : foundIn(orHere(paths));
    case 'log':
      return own.some((word) => /^(?:-p|-u|--patch)$/.test(word)) ? foundIn(orHere(paths)) : null;
    default:
      return null;
  }
}

function readFd(own: readonly string[]): FoundBelow | null {
  const [pattern = '', ...folders] = listOperands(
    own,
    /^-(?:[etTdEcj]|-(?:extension|type|max-depth|exclude))$/,
  );
  const isNames = !own.some((word) => /^(?:-x|-X|--exec|--exec-batch)$/.test(word));
  const isGlob = own.some((word) => /^(?:-g|--glob)$/.test(word));
  // the words of what it runs are not folders
  return foundIn(orHere(isNames ? folders : []), {
    isNames,
    mayBe: isGlob ? (path) => fits(pattern, baseName(path)) : narrow(pattern === '.' ? '' : pattern),
  });
}

function readList(own: readonly string[]): FoundBelow | null {
  return foundIn(orHere(listOperands(own, /^-(?:[ILw]|Filter|Include|Exclude)$/i)), {
    isDeep: own.some((word) => /^-[a-zA-Z]*R|^--recursive$|^-recurse$/.test(word)),
    isNames: true,
  });
}

/** Only those that it is given. */
function readGiven(own: readonly string[]): FoundBelow | null {
  return foundIn(own.filter((word) => HERE.test(word)));
}

/** What walks through folders in other languages. */
const WALKING =
  /\bos\.walk\b|\br?glob(?:Sync|\.glob|\.iglob)?\s*\(|\b(?:scandir|listdir|iterdir|readdir\w*|walkSync|rglob)\s*\(|\bDir(?:\.glob|\[)|\bFind\.find\b|File::Find\b/;

/** Whether a program goes through folders. */
export function walksFolders(code: string): boolean {
  return WALKING.test(code);
}

/** What runs in a container that has the folder: `docker run -v $PWD:/w alpine grep -r x .` */
function readContainer(own: readonly string[], isPiped: boolean): FoundBelow | null {
  const mount = own.findIndex((word) => /^(?:\.\/?:\/|.*(?:source|src)=\.\/?(?:,|$))/.test(word));
  if (mount === -1 || !own.includes('run')) return null;
  for (const [at, word] of own.entries()) {
    const name = baseName(word);
    const reader = READERS.find(([pattern]) => at > mount && pattern.test(name));
    if (reader !== undefined) return reader[1](own.slice(at + 1), isPiped);
  }
  return null;
}

function readCode(own: readonly string[]): FoundBelow | null {
  return own.some(walksFolders) ? foundIn(['.']) : readGiven(own);
}
