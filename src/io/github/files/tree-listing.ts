import { type ModeEntry, SUBMODULE } from '../../../core/tree/tree-entry.js';
import { quoteName } from '../../quoted-name.js';
import {
  type AnswerShape,
  hasShape,
  isLike,
  isListOf,
  isNumber,
  isText,
  optional,
} from '../client/answer-shape.js';
import type { GitHub } from '../client/client.js';
import { GitHubFault } from '../client/fault.js';
import { COMMIT, type Repository } from '../repository.js';
import { findWrongFolder, isTree } from './tree-hash.js';

export const FOLDER = '040000';
/** What git knows; a file's permissions are anything in old repositories. */
const MODE = /^(?:040000|100[0-7]{3}|120000|160000)$/;

/** Whether a number is a mode, as GraphQL returns it. */
export const isMode: AnswerShape = (value) => typeof value === 'number' && MODE.test(formatMode(value));

export const formatMode = (mode: number): string => mode.toString(8).padStart(6, '0');

/** A mode as GraphQL returns it; null for a folder. */
export function toMode(mode: number): string | null {
  const text = formatMode(mode);
  return text === FOLDER ? null : text;
}

export interface TreeEntry extends ModeEntry {
  /** Of the blob, or of the submodule's commit. */
  readonly sha: string;
  /** In bytes; null if GitHub does not say. */
  readonly size: number | null;
}

const TYPES: Readonly<Record<string, string>> = { [FOLDER]: 'tree', [SUBMODULE]: 'commit' };

const ENTRY = hasShape({
  path: isLike(/^[^/]/),
  mode: isLike(MODE),
  type: isText,
  sha: isLike(COMMIT),
  size: optional(isNumber),
});

/** An entry of which something is missing would be no file at all. */
const isEntry: AnswerShape = (value) => {
  if (!ENTRY(value)) return false;
  const { mode, type } = value as { readonly mode: string; readonly type: string };
  return type === (TYPES[mode] ?? 'blob');
};

const LISTING = hasShape({ data: hasShape({ tree: isListOf(isEntry) }) });

export interface TreeListing {
  readonly entries: readonly { path: string; mode: string; sha: string; size?: number }[];
  readonly truncated: boolean;
}

export async function listTree(
  github: GitHub,
  repository: Repository,
  sha: string,
  recursive: boolean,
): Promise<TreeListing> {
  const what = 'list the files of the commit';
  const { data } = await github.call(what, LISTING, (octokit) =>
    octokit.rest.git.getTree({ ...repository, tree_sha: sha, ...(recursive ? { recursive: 'true' } : {}) }),
  );
  return { entries: data.tree, truncated: data.truncated !== false };
}

/** A list of all that is below a folder must be what the names of the folders in it say. */
export function checkFolders(
  entries: TreeListing['entries'],
  sha: string,
  commit: string,
  prefix: string,
): void {
  const wrong = findWrongFolder(entries, sha);
  if (wrong !== null) {
    const names = entries.flatMap(({ path }) => (folderOf(path) === wrong ? [prefix + path] : []));
    throw explainNames(names) ?? explainWrong(prefix + wrong, commit);
  }
  checkTwice(entries.map(({ path }) => prefix + path));
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A list of a folder must be what its name says. */
export function checkFolder({ entries }: TreeListing, sha: string, commit: string, prefix: string): void {
  const names = entries.map(({ path }) => prefix + path);
  if (!isTree(entries, sha)) throw explainNames(names) ?? explainWrong(prefix, commit);
  checkTwice(names);
}

/** GitHub writes U+FFFD for bytes that are not UTF-8, so that the names of a list are not those of the tree. Null: it did not. */
function explainNames(names: readonly string[]): GitHubFault | null {
  const replaced = names.filter((name) => name.includes('\ufffd'));
  const [name] = replaced;
  if (name === undefined) return null;
  const twice = findTwice(replaced);
  return new GitHubFault(
    'names',
    twice === null
      ? `The name of ${quoteName(name)} is not UTF-8. GitHub lists another name, which a second file could have, so the list of files cannot be proved.`
      : `GitHub lists two files as ${quoteName(twice)}, so one of them cannot be read.`,
  );
}

/** A tree that git itself would not write may have one name twice, and one file would hide the other. */
export function checkTwice(names: readonly string[]): void {
  const name = findTwice(names);
  if (name === null) return;
  throw new GitHubFault('names', `The commit has ${quoteName(name)} twice, so one of them cannot be read.`);
}

function findTwice(names: readonly string[]): string | null {
  const taken = new Set<string>();
  for (const name of names) {
    if (taken.has(name)) return name;
    taken.add(name);
  }
  return null;
}

export function explainWrong(folder: string, commit: string): GitHubFault {
  return new GitHubFault(
    'incomplete',
    `What GitHub lists in the folder ${quoteName(folder || '/')} of \`${commit}\` is not what the commit has there: it does not add up to the name of the tree.`,
    {
      title: "GitHub's answer is not the tree that the commit names",
      turn: 'Nobody has to change anything: re-run this job. If it happens again, change a file of that folder, so that git writes its list anew, and report it.',
    },
  );
}
