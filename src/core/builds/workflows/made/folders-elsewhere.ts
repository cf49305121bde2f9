import type { UnknownTexts } from '../../unknown-texts.js';
import { mayBeInWorkspace } from '../sources/runner-folders.js';
import type { NamingCommand } from '../sources/script-words.js';

/** Folders that are never those of a repository: of the runner, of its user, and new ones. */
const ELSEWHERE =
  /^(?:(?:~|\$\{?HOME\}?)(?![+-]|\/work\/)|\$\{?(?:RUNNER_TEMP|RUNNER_TOOL_CACHE|TMPDIR)\b|\$\{\{\s*runner\.|(?:\$\(|`)\s*mktemp(?:\s+(?:-[dqu]+|-[dqu]*t(?:\s+[\w.]+)?|--(?:directory|quiet|tmpdir)|["']?(?:\/tmp|\$\{?(?:RUNNER_TEMP|TMPDIR)\}?)\/[\w.-]+["']?))*\s*[)`])/i;
/** A variable, and what is below it. */
const VARIABLE = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))(?=\/|$)/;
const ASSIGNED = /^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/;
/** What only names a variable that has been set before. */
const NAMING = /^(?:export|readonly|unset)$/;
/** More than one variable is made of another. */
const MAX_DEPTH = 5;

/**
 * Finds folders outside of the repository, also under the names of variables to which the commands of a script give nothing
 * else.
 */
export function findElsewhere(
  commands: readonly NamingCommand[],
  texts: UnknownTexts,
): (folder: string) => boolean {
  let values: ReadonlyMap<string, readonly string[]> | null = null;
  const isElsewhere = (folder: string, depth: number): boolean => {
    if (/(?:^|\/)\.\.(?:\/|$)/.test(folder) || depth > MAX_DEPTH) return false;
    if (ELSEWHERE.test(folder)) return true;
    if (folder.startsWith('/')) return !mayBeInWorkspace(folder);
    const [, braced, plain] = VARIABLE.exec(folder) ?? [];
    const name = braced ?? plain;
    if (name === undefined) return false;
    values ??= listValues(commands, texts);
    const given = values.get(name) ?? [];
    return given.length > 0 && given.every((value) => isElsewhere(value, depth + 1));
  };
  return (folder) => isElsewhere(folder, 0);
}

/** What commands set variables to; a name by itself may be given anything. */
function listValues(
  commands: readonly NamingCommand[],
  texts: UnknownTexts,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    found.set(name, [...(found.get(name) ?? []), value]);
  };
  for (const { words } of commands)
    for (const word of words) {
      const [, name, more, value = ''] = ASSIGNED.exec(word) ?? [];
      if (name !== undefined) add(name, more === '' ? texts.restore(value).replace(/^["']|["']$/g, '') : '');
      else if (/^[A-Za-z_]\w*$/.test(word) && !NAMING.test(words[0] ?? '')) add(word, '');
    }
  return found;
}

/** A repository of this machine. */
const LOCAL = /^(?:\.{0,2}\/?|\.{1,2}\/.*|file:.*)$|PWD|GITHUB_WORKSPACE|github\.workspace|\$\(pwd/;

/** Whether a command may bring folders of the repository to another place. */
export function copiesFolders({ program, words }: NamingCommand): boolean {
  switch (program) {
    case 'cp':
    case 'mv':
      return program === 'mv' || words.some((word) => /^-\w*[rRa]|^--(?:recursive|archive)/.test(word));
    case 'ln':
    case 'rsync':
      return true;
    case 'tar':
      return words.some((word) => /^-?\w*c\w*$|^--create/.test(word));
    case 'git':
      return (
        words.includes('worktree') ||
        words.includes('archive') ||
        (words.includes('clone') && words.some((word) => LOCAL.test(word)))
      );
    default:
      return false;
  }
}
