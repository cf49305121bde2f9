import { pathWithin, resolvePath } from '../../repo-path.js';
import { isUnknown } from '../../unknown-texts.js';
import type { ShellCommand } from '../shell/shell-commands.js';

/** What is known of the folders around a script. */
interface FolderPlace {
  /** Whether a folder is there, as the script names it. */
  hasFolder(path: string): boolean;
}

const MAKING = /^(?:-p|-pv|-vp|--parents)$/;
const SAYING = /^(?:-v|--verbose|--)$/;

/**
 * The folders that commands make or enter: where one of them fails, that folder is not there. Null: another command, or one that
 * may fail though the folder is there.
 */
export function findFolders(
  commands: readonly (ShellCommand | null)[],
  { hasFolder }: FolderPlace,
): readonly string[] | null {
  const made: string[] = [];
  const found: string[] = [];
  for (const command of commands) {
    const [program, ...rest] = (command?.words ?? []).map(({ text }) => text.value);
    const isMaking = program === 'mkdir' && rest.some((word) => MAKING.test(word));
    const [path, ...others] = rest.filter((word) => !MAKING.test(word) && !SAYING.test(word));
    const isPlain = path !== undefined && others.length === 0 && isPlainPath(path);
    const from = isPlain ? (command?.folder ?? null) : null;
    // where `cd` has led is where it then is
    const folder = from === null || path === undefined || !isMaking ? from : resolvePath(from, path);
    if (folder === null) return null;
    const isThere = made.some((each) => pathWithin(folder, each) !== null) || hasFolder(folder);
    if (isMaking) made.push(folder);
    else if (program !== 'cd' || rest.length > 1 || !isThere) return null;
    found.push(folder);
  }
  return found.length === 0 ? null : found;
}

function isPlainPath(path: string): boolean {
  return !isUnknown(path) && !/^[-/~]|(?:^|\/)\.\.(?:\/|$)/.test(path);
}
