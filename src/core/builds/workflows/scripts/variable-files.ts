import { parentFolder, resolvePath } from '../../repo-path.js';
import type { SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { isUnknown } from '../../unknown-texts.js';
import { resolveWithin } from '../programs/run/run-paths.js';
import { spellOut } from '../programs/run/run-text.js';
import { findAnywhere, findNamedPaths } from '../sources/named-paths.js';

/** A file of variables, as a script names it. */
const NAMED = /^[\w./*\uffff-]{0,200}(?:\.env[\w.-]{0,50}|\.(?:conf|cfg|properties|vars))$/;
/** One of any name. */
const GIVEN = /--env-file(?:=|["',]{0,3}[ \t]+)["']?([\w./*\uffff-]{1,200})/g;
const BETWEEN = /[^\w./-]+/;
const BETWEEN_OPEN = /[^\w./*\uffff-]+/;
const MAX_NAMED = 50;
/** More files than one path means. */
const MAX_PRINTED = 20;

/** The files of variables that a script names, and `.env` of the root. */
export function listVariableFiles(script: SourceText, tree: Tree): readonly string[] {
  const folders = ['.', parentFolder(script.file)];
  const listOf = (text: string, between: RegExp): readonly string[] =>
    text.split(between).filter((word) => NAMED.test(word));
  const spelt = spellOut(script);
  const isOpen = (word: string): boolean => isUnknown(word) || word.includes('*');
  const given = [...spelt.matchAll(GIVEN)].map(([, path = '']) => path);
  const plain = [
    ...listOf(script.text, BETWEEN).map((word) => word.replace(/^[-/]+/, '')),
    ...given.filter((path) => !isOpen(path)),
  ];
  // folders and parts of a name that variables hold
  const open = [...listOf(spelt, BETWEEN_OPEN).filter(isOpen), ...given.filter(isOpen)];
  const named = [...new Set(['.env', ...plain])].slice(0, MAX_NAMED);
  const paths = [
    ...named.flatMap((name) => folders.flatMap((folder) => resolvePath(folder, name) ?? [])),
    ...[...new Set(open)].slice(0, MAX_NAMED).flatMap((name) => findOpen(name, folders, tree)),
  ];
  return [...new Set(paths)].filter((path) => tree.has(path));
}

/** The files of variables that a path known in part may mean: of very many, those in the root or next to the script. */
function findOpen(name: string, folders: readonly string[], tree: Tree): readonly string[] {
  const found = findNamedPaths([name], { folders, resolve: resolveWithin }, tree);
  return found.length <= MAX_PRINTED ? found : found.filter((path) => folders.includes(parentFolder(path)));
}

/** The files that a path may mean which a script prints: of very many, those in the root or next to it. */
export function findPrinted(path: string, script: string, tree: Tree): readonly string[] {
  const found = findAnywhere(path, false, tree);
  const own = [path, resolvePath(parentFolder(script), path)];
  return found.length <= MAX_PRINTED ? found : found.filter((each) => own.includes(each));
}
