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
import { findTreeOf } from './commit-trees.js';
import { findWrongFolder, isTree } from './tree-hash.js';

const FOLDER = '040000';
/** What git knows; a file's permissions are anything in old repositories. */
const MODE = /^(?:040000|100[0-7]{3}|120000|160000)$/;

/** Whether a number is a mode, as GraphQL returns it. */
export const isMode: AnswerShape = (value) => typeof value === 'number' && MODE.test(formatMode(value));

const formatMode = (mode: number): string => mode.toString(8).padStart(6, '0');

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

/** Path → entry, for everything in a commit except folders. */
export type TreeEntries = ReadonlyMap<string, TreeEntry>;

/** How many requests a walk through a tree that does not fit one answer may take. */
const MAX_REQUESTS = 300;

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

interface Listing {
  readonly entries: readonly { path: string; mode: string; sha: string; size?: number }[];
  readonly truncated: boolean;
}

/** A commit's files, as far as they are known. */
export interface OpenTree {
  /** Null: GitHub truncated the listing. */
  readonly whole: TreeEntries | null;
  /** All files, whatever it takes; fetched once, and confirmed. */
  walk(): Promise<TreeEntries>;
  /** Throws where the listing is not the tree that the commit names. */
  confirm(): Promise<void>;
}

/** Asks for all files of a commit at once. GitHub truncates the answer at 100,000 entries or 7 MB. */
export async function openTree(github: GitHub, repository: Repository, commit: string): Promise<OpenTree> {
  const listing = await listTree(github, repository, commit, true);
  if (!listing.truncated) {
    const tree = new Map<string, TreeEntry>();
    addEntries(tree, listing, '');
    let confirming: Promise<void> | null = null;
    const confirm = (): Promise<void> => {
      confirming ??= confirmListing(github, repository, commit, listing);
      return confirming;
    };
    return { whole: tree, walk: () => confirm().then(() => tree), confirm };
  }
  let walking: Promise<TreeEntries> | null = null;
  return {
    whole: null,
    walk() {
      walking ??= walkTree(github, repository, commit, listing);
      return walking;
    },
    // what is listed by name or folder is confirmed there
    confirm: async () => {},
  };
}

/** All files of a commit. */
export async function loadTree(github: GitHub, repository: Repository, commit: string): Promise<TreeEntries> {
  const [tree] = await Promise.all([
    openTree(github, repository, commit),
    findTreeOf(github, repository, commit),
  ]);
  return tree.walk();
}

async function confirmListing(
  github: GitHub,
  repository: Repository,
  commit: string,
  { entries }: Listing,
): Promise<void> {
  checkFolders(entries, await findTreeOf(github, repository, commit), commit, '');
}

/** A list of all that is below a folder must be what the names of the folders in it say. */
function checkFolders(entries: Listing['entries'], sha: string, commit: string, prefix: string): void {
  const wrong = findWrongFolder(entries, sha);
  if (wrong !== null) throw explainWrong(prefix + wrong, commit);
}

/** A list of a folder must be what its name says. */
function checkFolder({ entries }: Listing, sha: string, commit: string, prefix: string): void {
  if (!isTree(entries, sha)) throw explainWrong(prefix, commit);
}

function explainWrong(folder: string, commit: string): GitHubFault {
  return new GitHubFault(
    'incomplete',
    `What GitHub lists in the folder ${quoteName(folder || '/')} of \`${commit}\` is not what the commit has there: it does not add up to the name of the tree.`,
    {
      title: "GitHub's answer is not the tree that the commit names",
      turn: 'Nobody has to change anything: re-run this job. If it happens again, change a file of that folder, so that git writes its list anew, and report it.',
    },
  );
}

/** Asks for each folder separately, below the first one that GitHub truncated. */
async function walkTree(
  github: GitHub,
  repository: Repository,
  commit: string,
  first: Listing,
): Promise<TreeEntries> {
  const tree = new Map<string, TreeEntry>();
  let requests = 0;

  const list = async (sha: string, recursive: boolean): Promise<Listing> => {
    requests += 1;
    if (requests > MAX_REQUESTS)
      throw new GitHubFault('incomplete', `The tree of \`${commit}\` is too large for GitHub to list.`);
    return listTree(github, repository, sha, recursive);
  };
  const walk = async (sha: string, prefix: string, known?: Listing): Promise<void> => {
    const whole = known ?? (await list(sha, true));
    const name = sha === commit ? await findTreeOf(github, repository, commit) : sha;
    if (!whole.truncated) {
      addEntries(tree, whole, prefix);
      checkFolders(whole.entries, name, commit, prefix);
      return;
    }
    const folder = await list(sha, false);
    if (folder.truncated)
      throw new GitHubFault(
        'incomplete',
        `The folder ${quoteName(prefix || '/')} is too large for GitHub to list.`,
      );
    addEntries(tree, folder, prefix);
    checkFolder(folder, name, commit, prefix);
    const folders = folder.entries.filter(({ mode }) => mode === FOLDER);
    await Promise.all(folders.map((entry) => walk(entry.sha, `${prefix}${entry.path}/`)));
  };
  await walk(commit, '', first);
  return tree;
}

function addEntries(tree: Map<string, TreeEntry>, { entries }: Listing, prefix: string): void {
  for (const { path, mode, sha, size } of entries) {
    if (mode === FOLDER) continue;
    const name = prefix + path;
    checkName(name, tree.has(name));
    tree.set(name, { mode, sha, size: size ?? null });
  }
}

/** GitHub writes U+FFFD for bytes that are not UTF-8, so two files may get one name, and one would hide the other. */
export function checkName(path: string, isTaken: boolean): void {
  if (!isTaken && !path.includes('\ufffd')) return;
  throw new GitHubFault(
    'names',
    isTaken
      ? `GitHub lists two files as ${quoteName(path)}, so one of them cannot be read.`
      : `The name of ${quoteName(path)} is not UTF-8, so GitHub cannot tell the file from others.`,
  );
}

/** `no-commit`: GitHub does not have the commit. Null: the commit has no such file. */
export async function findTreeEntry(
  github: GitHub,
  repository: Repository,
  commit: string,
  path: string,
): Promise<TreeEntry | 'no-commit' | null> {
  let sha = commit;
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    let listing: Listing;
    try {
      listing = await listTree(github, repository, sha, false);
    } catch (error) {
      if (index === 0 && error instanceof GitHubFault && error.kind === 'missing') return 'no-commit';
      throw error;
    }
    if (listing.truncated)
      throw new GitHubFault(
        'incomplete',
        `The folder of ${quoteName(path)} is too large for GitHub to list.`,
      );
    if (index > 0) checkFolder(listing, sha, commit, `${segments.slice(0, index).join('/')}/`);
    const entry = listing.entries.find((candidate) => candidate.path === segment);
    if (entry === undefined) return null;
    if (index === segments.length - 1)
      return entry.mode === FOLDER ? null : { mode: entry.mode, sha: entry.sha, size: entry.size ?? null };
    if (entry.mode !== FOLDER) return null;
    sha = entry.sha;
  }
  return null;
}

async function listTree(
  github: GitHub,
  repository: Repository,
  sha: string,
  recursive: boolean,
): Promise<Listing> {
  const what = 'list the files of the commit';
  const { data } = await github.call(what, LISTING, (octokit) =>
    octokit.rest.git.getTree({ ...repository, tree_sha: sha, ...(recursive ? { recursive: 'true' } : {}) }),
  );
  return { entries: data.tree, truncated: data.truncated !== false };
}
