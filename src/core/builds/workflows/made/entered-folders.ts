import { resolvePath } from '../../repo-path.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { fromWorkspace, mayBeInWorkspace } from '../sources/runner-folders.js';
import type { NamingCommand } from '../sources/script-words.js';
import { copiesFolders, findElsewhere } from './folders-elsewhere.js';

/** Where the names of files begin that a script says. */
export interface EnteredFolders {
  readonly folders: readonly string[];
  /** It may be in any other folder too. */
  readonly isOpen: boolean;
  /** It goes up from where it seems to start. */
  readonly isLeft: boolean;
}

/** What changes into the folder behind it, also within a text that a shell is given. */
const ENTERING = /(?:^|[^\w./$-])(?:cd|pushd|Set-Location|Push-Location)$/i;
/** Flags that let a program run in a folder: `make -sC conf`, `git -Cconf`, `env --chdir=conf`. */
const FLAG =
  /^(?:-[A-Za-z]{0,3}C|--(?:directory|cwd|chdir|work-tree|git-dir|prefix|project|project-directory|working-directory|workdir|dir)(?:=|$))(.*)$/;
/** The same in other languages, and where a shell looks for folders besides. */
const ANY = /(?<![\w-])(?:[\w.]*\.)?chdir\b|(?<![\w-])cwd\s*[:=]|(?<!\w)CDPATH\b/;
/** More than a script changes into. */
const MAX_FOLDERS = 30;

/** Where a script starts (null: it is not known), and each folder that it changes into; `/x` is one of the repository. */
export function findEntered(
  starts: readonly (string | null)[],
  commands: readonly NamingCommand[],
  texts: UnknownTexts,
): EnteredFolders {
  const folders = new Set(['.', ...starts.map((start) => start ?? '.')]);
  const isElsewhere = findElsewhere(commands, texts);
  let isOpen = starts.includes(null);
  let isLeft = false;
  for (const { words } of commands) {
    if (isOpen) break;
    isOpen = words.some((word) => ANY.test(word));
    for (const target of listTargets(words)) {
      if (isElsewhere(texts.restore(target))) {
        isOpen ||= commands.some(copiesFolders);
        continue;
      }
      const path = fromWorkspace(target) ?? target;
      isOpen ||= isUnknown(path) || /[$`*?[{%]|^~/.test(path) || mayBeInWorkspace(path);
      const entered = isUnknown(path) ? [] : [...folders].flatMap((from) => enter(from, path) ?? []);
      for (const folder of entered) folders.add(folder);
      isLeft ||= entered.length === 0 && !isOpen && !path.startsWith('/');
      isOpen ||= folders.size > MAX_FOLDERS;
      if (isOpen) break;
    }
  }
  return { folders: [...folders].slice(0, MAX_FOLDERS), isOpen, isLeft };
}

function enter(from: string, path: string): string | null {
  if (!from.startsWith('/')) return resolvePath(from, path);
  const inside = resolvePath(from.slice(1), path);
  return inside === null ? null : `/${inside}`;
}

function listTargets(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split(/\s+/)).map((part) => part.replace(/["'`;)&|]+$/, ''));
  return parts.flatMap((part, at) => {
    const flag = FLAG.exec(part);
    if (flag === null && !ENTERING.test(part)) return [];
    const behind = parts.slice(at + 1).find((each) => !each.startsWith('-'));
    const target = flag?.[1] || behind;
    return target === undefined || target === '' ? [] : target.replace(/^["']+/, '');
  });
}
