import { parsePathGlob } from '../../glob/path-glob.js';
import type { BuildDraft } from '../build-draft.js';
import { isEnvironmentFile } from '../repository/relevant-change.js';
import type { Tree } from '../tree.js';
import { fillUnknown, isUnknown } from '../unknown-texts.js';

/** A part of a path that is not known. */
export const OPEN = '\uffff';

/** The files that a path may lead to of which only parts are known: those whose paths end as it does. */
export function listEnding(tree: Tree, path: string): readonly string[] {
  const written = fillUnknown(path, OPEN);
  return written.includes(OPEN) ? findEnding(tree, endingOf(written)) : [];
}

const VALUE_FILES = parsePathGlob('**/*env*');

/** Files of values: those that are so called, where nothing of the path is known. */
export function listValueFiles(tree: Tree, path: string): readonly string[] {
  const isKnown = fillUnknown(path, '').replace(/[./]/g, '') !== '';
  if (isKnown || !isUnknown(path) || 'error' in VALUE_FILES) return listEnding(tree, path);
  return tree.match(VALUE_FILES).filter(isEnvironmentFile);
}

/** What comes after the last part that is not known; empty: it says nothing. */
function endingOf(path: string): string {
  const names: string[] = [];
  for (const name of path.slice(path.lastIndexOf(OPEN) + 1).split('/')) {
    if (name === '..') names.length = 0;
    if (name !== '.' && name !== '..' && (name !== '' || names.length === 0)) names.push(name);
  }
  return names.join('/');
}

function findEnding(tree: Tree, ending: string): readonly string[] {
  if (ending.replaceAll('/', '') === '') return [];
  const written = ending.replace(/[*?[\]{}\\,!]/g, '\\$&');
  const glob = parsePathGlob(ending.startsWith('/') ? `**${written}` : `**/*${written}`);
  return 'error' in glob ? [] : tree.match(glob);
}

/** Tells what files say from what they said before. */
export function describeFiles(tree: Tree, paths: readonly string[]): string {
  return paths.length === 0 ? '' : JSON.stringify(paths.map((path) => [path, tree.identify(path)]));
}

/** What a build is read from, where a path is not known, is what it is made from. */
export function noteFiles(draft: BuildDraft, tree: Tree, paths: readonly string[]): void {
  const found = paths.flatMap((path) => listEnding(tree, path));
  if (found.length > 0) draft.doubts.note('context', describeFiles(tree, [...new Set(found)]));
}
