import { describeFiles, listEnding, OPEN } from '../../unknown/possible-paths.js';
import type { GappedText } from '../environment/text.js';
import { type ComposeNode, textOf } from '../model/node.js';
import { isElsewhere } from '../model/paths.js';
import { fromRooted, isAbsolute, joinPath } from '../rooted-path.js';
import { absolute, type ModelScope, type ProjectSession } from './session.js';

/** A text with something else in place of each part that is not known. */
export function openGaps({ value, gaps }: Pick<GappedText, 'value' | 'gaps'>): string {
  let text = '';
  let from = 0;
  for (const { at } of gaps) {
    text += value.slice(from, at) + OPEN;
    from = at;
  }
  return text + value.slice(from);
}

/**
 * The files that nodes may lead to, with those that are known: they count as what is not known is made from, and are read by
 * themselves.
 */
export function notePossible(
  session: ProjectSession,
  nodes: readonly (ComposeNode | undefined)[],
  known: readonly string[] = [],
): string {
  const { tree } = session.files.texts;
  const found = nodes.flatMap((node) => {
    if (node?.kind !== 'scalar' || node.gaps.length === 0 || typeof node.value !== 'string') return [];
    // what takes too much is not read at all
    if (!session.work.spend(tree.paths.length)) return [];
    const path = openGaps({ value: node.value, gaps: node.gaps });
    return [path, `${path}/.env`].flatMap((each) => listEnding(tree, each));
  });
  const paths = [...new Set([...known, ...found])];
  for (const path of paths) session.possible.add(path);
  return describeFiles(tree, paths);
}

/** The files that may be meant, and those that are, of an include that is not known in full. */
export function noteIncluded(
  { session, resourceFolder }: ModelScope,
  paths: readonly ComposeNode[],
  others: readonly (ComposeNode | undefined)[],
): string {
  const known = paths.flatMap((path) => {
    const text = path.kind === 'scalar' && path.gaps.length === 0 ? textOf(path) : null;
    if (text === null || isElsewhere(text)) return [];
    return fromRooted(absolute(session, isAbsolute(text) ? text : joinPath(resourceFolder, text))) ?? [];
  });
  return notePossible(session, [...paths, ...others], known);
}
