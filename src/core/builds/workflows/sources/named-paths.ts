import { parsePathGlob } from '../../../glob/path-glob.js';
import { baseName, resolvePath } from '../../repo-path.js';
import { IMPLIED_ENDINGS } from '../../repository/implied-files.js';
import type { Tree } from '../../tree.js';
import { isUnknown } from '../../unknown-texts.js';
import { fromWorkspace } from './runner-folders.js';

/** Where the words of a script may begin: folders of the workspace, and what of the repository lies there. */
export interface NamingPlace {
  readonly folders: readonly string[];
  /** They may begin in any other folder too. */
  readonly isOpen?: boolean;
  /** The path of the repository; null: something else lies there. */
  resolve(folder: string, path: string): string | null;
}

/** What parts a word that names a file from what is around it: `@file`, `-f=file`, `file://…`, `HEAD:file`, quotes. */
const SEPARATORS = /[\s"'`,;|&()<>=:@$!^%#+]+/;
const STAND_IN = /\uffff\d+\uffff/g;
const WILD = /[*?[{]/;
/** A folder of which nothing is known. */
export const ANYWHERE = '\uffff0\uffff';
/** The folder where a script runs, or has run. */
const HERE = /^~[+-]\//;
/** Far more than scripts have. */
const MAX_WILD = 20;

/** The files of the tree that words name, whole or in part. */
export function findNamedPaths(
  words: readonly string[],
  { folders, isOpen = false, resolve }: NamingPlace,
  tree: Tree,
): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  let wild = 0;
  let open = 0;
  const add = (folder: string, path: string): boolean => {
    const inside = resolve(folder, path);
    if (inside === null || inside === '.' || !tree.has(inside)) return false;
    found.add(inside);
    return true;
  };
  const look = (written: string): void => {
    if (written === '' || seen.has(written)) return;
    seen.add(written);
    const name = foldOpen(fromWorkspace(written) ?? written);
    const tail = tailOf(name);
    if (tail !== null) {
      for (const path of findAnywhere(tail, false, tree)) found.add(path);
      return;
    }
    const isWild = WILD.test(name) || isUnknown(name);
    if (isOpen && (!isWild || open++ < MAX_WILD))
      for (const path of findAnywhere(name, isWild, tree)) found.add(path);
    for (const folder of folders) {
      if (!isWild) add(folder, name);
      else if (wild++ < MAX_WILD) for (const path of match(folder, name, resolve, tree)) found.add(path);
    }
  };
  for (const written of words) {
    const word = written.replace(HERE, '');
    look(word);
    for (const part of word.split(SEPARATORS)) {
      const name = part.replace(/^\/\//, '').replaceAll('\\', '/');
      look(name);
      // `-fFILE`
      if (/^-[A-Za-z][^-]/.test(name)) look(name.slice(2));
    }
  }
  return [...found];
}

/** A path that goes up from what is not known (`$D/../conf/x`), as one that begins there: `conf/x` may be in any folder. */
export function foldOpen(path: string): string {
  if (!path.includes('..') || !(isUnknown(path) || WILD.test(path))) return path;
  const isOpen = (segment: string): boolean => isUnknown(segment) || WILD.test(segment);
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    const last = kept.at(-1);
    if (last !== undefined && /^\.?$/.test(segment)) continue;
    const leavesOpen = segment === '..' ? isOpen(last ?? '') : isOpen(segment) && segment.endsWith('..');
    if (leavesOpen) kept.splice(0, kept.length, ANYWHERE);
    else if (segment !== '..' || last === undefined || /^\.{0,2}$/.test(last)) kept.push(segment);
    else kept.pop();
  }
  return kept.join('/');
}

/** What is written of a path of which nothing else is known; null: that does not tell files from one another. */
function tailOf(path: string): string | null {
  const [start = '', ...rest] = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  const tail = rest.join('/');
  if (!isUnknown(start) || start.replace(STAND_IN, '') !== '' || tail.length < 2) return null;
  return isUnknown(tail) || WILD.test(tail) ? null : tail;
}

/** What a language finds by a name without its ending: `python -m tools.base`, `import base`, `require('./base')`. */
export function findImplied(
  words: readonly string[],
  { folders, isOpen = false, resolve }: NamingPlace,
  tree: Tree,
): readonly string[] {
  const parts = new Set(words.flatMap((word) => [word, ...word.split(SEPARATORS)]));
  const names = [...parts].filter((word) => /^[./]*\w[\w./-]*$/.test(word));
  const tails = [...parts].flatMap((word) => tailOf(foldOpen(word)) ?? []);
  const open = tails.flatMap((tail) =>
    tree.endingsOf(tail).flatMap((ending) => findAnywhere(tail + ending, false, tree)),
  );
  const paths = names.flatMap((name) => [name, name.replaceAll('.', '/').replace(/^\/+/, '')]);
  const led = folders.filter(tree.isLed);
  const found = [...new Set(paths)].flatMap((path) => {
    const endings = tree.endingsOf(path);
    // most words name nothing, in whichever folder
    if (endings.length === 0 && led.length === 0) return [];
    return IMPLIED_ENDINGS.flatMap((ending) => {
      const isThere = endings.includes(ending);
      return [
        ...(isThere ? folders : led).flatMap((folder) => {
          const inside = resolve(folder, path + ending);
          return inside !== null && tree.has(inside) ? [inside] : [];
        }),
        ...(isOpen && isThere ? findAnywhere(path + ending, false, tree) : []),
      ];
    });
  });
  return [...open, ...found];
}

/** The files that a name means in any folder. */
export function findAnywhere(name: string, isWild: boolean, tree: Tree): readonly string[] {
  const end = name.replace(/^(?:\.{0,2}\/)+/, '');
  if (isWild) {
    const pattern = toPattern(end);
    if (pattern === null || !/\w|^[*?]/.test(pattern)) return [];
    return [...matchPaths(`**/${pattern}`, tree), ...matchBehindLinks(pattern, tree)];
  }
  const path = resolvePath('.', end);
  if (path === null) return [];
  const direct = tree.namesakes(baseName(path)).filter((each) => `/${each}`.endsWith(`/${path}`));
  const linked = listLinked(path, tree).flatMap(({ link, rest }) =>
    tree.has(`${link}/${rest}`) ? [`${link}/${rest}`] : [],
  );
  return [...direct, ...linked];
}

/** The links, in any folder, that a path may go through, and what of it is behind them. */
function listLinked(path: string, tree: Tree): readonly { readonly link: string; readonly rest: string }[] {
  const segments = path.split('/');
  return segments.slice(0, -1).flatMap((segment, at) => {
    const start = segments.slice(0, at + 1).join('/');
    return tree
      .namesakes(segment)
      .filter((link) => `/${link}`.endsWith(`/${start}`) && tree.isLink?.(link) === true)
      .map((link) => ({ link, rest: segments.slice(at + 1).join('/') }));
  });
}

/** The files that a pattern names in folders which links stand for, by their own paths. */
function matchBehindLinks(pattern: string, tree: Tree): readonly string[] {
  const [start = ''] = /^(?:[^*?[{\\]*\/)?/.exec(pattern) ?? [];
  if (start === '') return [];
  return listLinked(`${start}*`, tree).flatMap(({ link, rest }) => {
    const folder = tree.findFolder?.(`${link}/${rest.slice(0, -1)}`.replace(/\/$/, '')) ?? null;
    const inside = folder === null || folder === '.' ? '' : `${folder}/`;
    return folder === null ? [] : matchPaths(`${inside}${pattern.slice(start.length)}`, tree);
  });
}

/** The files that a name with wildcards, or with parts that are not known, may mean. */
function match(folder: string, name: string, resolve: NamingPlace['resolve'], tree: Tree): readonly string[] {
  const pattern = toPattern(name);
  if (pattern === null) return [];
  const [start = ''] = /^(?:[^*?[{\\]*\/)?/.exec(pattern) ?? [];
  const inside = resolve(folder, start === '' ? '.' : start);
  if (inside === null) return [];
  return matchPaths(`${inside === '.' ? '' : `${inside}/`}${pattern.slice(start.length)}`, tree);
}

/** Patterns of a tree whose files are kept, and how many of them each may name. */
const MAX_PATTERNS = 500;
const MAX_MATCHES = 1_000;
const MATCHED = new WeakMap<Tree, Map<string, readonly string[]>>();

/** The files that a pattern names, as `hashFiles` takes it. */
export function matchPaths(pattern: string, tree: Tree): readonly string[] {
  const kept = MATCHED.get(tree) ?? new Map<string, readonly string[]>();
  MATCHED.set(tree, kept);
  const paths = kept.get(pattern) ?? findMatches(pattern, tree);
  if (kept.size < MAX_PATTERNS && paths.length <= MAX_MATCHES) kept.set(pattern, paths);
  return paths;
}

function findMatches(pattern: string, tree: Tree): readonly string[] {
  const glob = parsePathGlob(pattern.replace(/^(?:\.\/)+/, '').replace(/\/{2,}/g, '/'));
  return 'error' in glob ? [] : tree.match(glob);
}

/** Null: nothing of it tells files from one another. */
function toPattern(name: string): string | null {
  const segments = name.split('/').filter((segment) => segment !== '.' && segment !== '');
  const last = segments.at(-1) ?? '';
  const literal = last.replace(STAND_IN, '').replace(/[*?[\]{}]/g, '');
  const hasFolder = segments.slice(0, -1).some((segment) => !isUnknown(segment) && !WILD.test(segment));
  if (isUnknown(name) && !hasFolder && !(segments.length > 1 ? literal.length > 1 : literal.includes('.')))
    return null;
  return segments
    .map((segment) =>
      segment.replace(STAND_IN, '') === '' && isUnknown(segment) && segment !== last
        ? '**'
        : segment.replace(STAND_IN, '*').replace(/\*{2,}/g, (stars) => (segment === stars ? stars : '*')),
    )
    .join('/');
}
