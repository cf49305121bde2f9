import { hasShape, isLike, isListOf } from '../client/answer-shape.js';
import { COMMIT } from '../repository.js';
import type { HashedEntry } from './tree-hash.js';
import { formatMode, isMode } from './tree-listing.js';

/** What a query says of one folder: its name in git, and all that it holds. The names are binary: they need not be UTF-8. */
export interface QueriedFolder {
  readonly sha: string;
  readonly entries: readonly HashedEntry[];
}

/** The part of a query that lists every folder that paths of a commit lead through. */
export interface FolderQuery {
  readonly declared: readonly string[];
  readonly fields: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** The folders in an answer, by commit and path; what is missing there has to be asked for otherwise. */
  read(answer: Readonly<Record<string, unknown>>): QueriedFolders;
}

/** Of one commit, by the path of the folder; the root's is empty. */
export type QueriedFolders = (commit: string, folder: string) => QueriedFolder | undefined;

/** Nothing was asked, or nothing answered. */
export const NO_FOLDERS: QueriedFolders = () => undefined;

export const FOLDER_FRAGMENT = 'fragment folder on GitObject{...on Tree{oid entries{nameRaw mode oid}}}';

const TREE = hasShape({
  oid: isLike(COMMIT),
  entries: isListOf(
    hasShape({ nameRaw: isLike(/^[A-Za-z\d+/]+={0,2}\s*$/), mode: isMode, oid: isLike(COMMIT) }),
  ),
});

interface TreeAnswer {
  readonly oid: string;
  readonly entries: readonly { readonly nameRaw: string; readonly mode: number; readonly oid: string }[];
}

const isTreeAnswer = (value: unknown): value is TreeAnswer => TREE(value);

export function queryFolders(
  files: readonly { readonly commit: string; readonly path: string }[],
): FolderQuery {
  const names = [
    ...new Set(files.flatMap(({ commit, path }) => listFolders(path).map((folder) => `${commit}:${folder}`))),
  ];
  return {
    declared: names.map((_, index) => `$t${index}:String!`),
    fields: names.map((_, index) => `t${index}:object(expression:$t${index}){...folder}`),
    variables: Object.fromEntries(names.map((name, index) => [`t${index}`, name])),
    read(answer) {
      const found = new Map(names.map((name, index) => [name, readFolder(answer[`t${index}`])]));
      return (commit, folder) => found.get(`${commit}:${folder}`);
    },
  };
}

/** `a/b/c` → ``, `a`, `a/b`. */
export function listFolders(path: string): string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

function readFolder(answer: unknown): QueriedFolder | undefined {
  if (!isTreeAnswer(answer)) return undefined;
  const entries = answer.entries.map(({ nameRaw, mode, oid }) => ({
    path: Buffer.from(nameRaw, 'base64').toString('latin1'),
    mode: formatMode(mode),
    sha: oid,
  }));
  return { sha: answer.oid, entries };
}
