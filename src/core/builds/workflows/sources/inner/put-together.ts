import { baseName, parentFolder } from '../../../repo-path.js';
import type { Tree } from '../../../tree.js';
import { isUnknown } from '../../../unknown-texts.js';

/** What a program has as texts of which it may put the names of files together. */
export interface NameParts {
  /** The ends of paths: `base.txt`, `conf/base.txt`. */
  readonly ends: readonly string[];
  /** What a name is added to: `conf/`. */
  readonly folders: readonly string[];
  /** What is added to a name: `.txt`. */
  readonly endings: readonly string[];
  /** Each word of them. */
  readonly words: ReadonlySet<string>;
}

export const NO_PARTS: NameParts = { ends: [], folders: [], endings: [], words: new Set() };

/** Where a text ends, or something else is put into it. */
const BETWEEN = /(["'`]|[$#]?\{|%)/;
const END = /[\w.@+/~-]*$/;
/** What leaves the start of a name open. */
const PARTIAL = /[)}*?\]]$/;
const MAX_LENGTH = 200;
/** More than people write. */
const MAX_PARTS = 10_000;
/** More than a program looks for files in. */
const MAX_FOLDERS = 10;
/** More files of one name are told apart by their folders. */
const MAX_NAMESAKES = 10;

/** The parts of names in quotes. */
export function listNameParts(code: string): NameParts {
  const ends = new Set<string>();
  const folders = new Set<string>();
  const endings = new Set<string>();
  const words = new Set<string>();
  const pieces = code.split(BETWEEN);
  for (let at = 0; at < pieces.length - 1 && at < 2 * MAX_PARTS; at += 2) {
    const piece = (pieces[at] ?? '').slice(-MAX_LENGTH);
    const [text = ''] = END.exec(piece) ?? [];
    const isEnd = /^["'`]$/.test(pieces[at + 1] ?? '');
    const isPartial = PARTIAL.test(piece.slice(0, piece.length - text.length));
    const segments = text.split('/').slice(isPartial ? 1 : 0);
    const path = segments.slice(segments.lastIndexOf('..') + 1).filter((part) => !/^[.~]?$/.test(part));
    if (path.length === 0) continue;
    for (const part of path) words.add(part.replace(/^@/, ''));
    if (text.endsWith('/')) folders.add(`${path.join('/')}/`);
    else if (isEnd && !text.startsWith('./')) ends.add(path.join('/').replace(/^@/, ''));
    if (isEnd && /^\.\w+$/.test(text)) endings.add(text);
  }
  return { ends: [...ends], folders: [...folders], endings: [...endings], words };
}

/** The files of the repository that end so. A name that many have, or that is an ordinary word, counts where its folder is said too. */
export function findPutTogether({ ends, words }: NameParts, tree: Tree): readonly string[] {
  return ends.flatMap((end) => {
    const name = baseName(end);
    if (!/[\w-]/.test(name)) return [];
    const found = tree.namesakes(name).filter((path) => `/${path}`.endsWith(`/${end}`));
    const isTold = end.includes('/') || (name.includes('.') && found.length <= MAX_NAMESAKES);
    return isTold ? found : found.filter((path) => words.has(baseName(parentFolder(path))));
  });
}

/** Names of which only a part is written out: what folders hold, what lies next to the program, and patterns in folders. */
export function listAdded(
  program: string,
  { folders, endings, words }: NameParts,
  patterns: readonly string[],
  tree: Tree,
): readonly string[] {
  const stem = baseName(program).replace(/\.[^.]*$/, '');
  const around = patterns.length === 0 ? [] : [...words].filter((word) => tree.foldersNamed(word).length > 0);
  return [
    ...folders.map((folder) => `${folder}*`),
    ...endings.map((ending) => stem + ending),
    ...around.slice(0, MAX_FOLDERS).flatMap((folder) => patterns.map((pattern) => `${folder}/${pattern}`)),
  ];
}

/** A path of which the last part is given elsewhere, and all that a folder holds. */
const OPEN_END = /\/(?:\uffff\d+\uffff)+$/;
const OPEN_FOLDER = /\uffff\d+\uffff\/\*+$/;

/** The same of a script of a shell whose variables are not followed: `D=conf; F=base.txt; cat "$D/$F"`. */
export function findJoined(
  written: readonly string[],
  tree: Tree,
): { readonly files: readonly string[]; readonly names: readonly string[] } {
  const isJoined = written.some((word) => OPEN_END.test(word));
  const isWhole = written.some((word) => OPEN_FOLDER.test(word));
  if (!isJoined && !isWhole) return { files: [], names: [] };
  const values = written
    .map((word) => word.replace(/^\w+=/, '').replace(/^(?:\.{0,2}\/)+|(?<!\/)\/+$/g, ''))
    .filter((value) => value !== '' && !isUnknown(value));
  const words = new Set(values.flatMap((value) => value.split('/')));
  const folders = isWhole ? values.filter((value) => tree.foldersNamed(baseName(value)).length > 0) : [];
  return {
    files: isJoined ? findPutTogether({ ...NO_PARTS, ends: [...new Set(values)], words }, tree) : [],
    names: folders.map((folder) => `${folder}/*`),
  };
}

/** The folders of packages of Go that a program imports by the name of its module and theirs. */
export function listPackages(names: readonly string[], tree: Tree): readonly string[] {
  return names.flatMap((name) => {
    const segments = name.split('/');
    const ends = segments.slice(1).map((_, at) => segments.slice(at + 1).join('/'));
    const folder = ends.find((end) => /\w$/.test(end) && tree.hasFolder(end));
    return folder === undefined ? [] : [`${folder}/*.go`];
  });
}
