import type { BuildPlace } from '../../build.js';
import type { TracedText } from '../../traced-text.js';
import { listInner, type ScriptNode } from '../shell/syntax/script-tree.js';
import { keyOfPlace } from './places/script-places.js';

/** More commands than people write in the lines of a script. */
const MAX_ITEMS = 2_000;

/**
 * The commands in the lines of a script before which it does nothing that `mayChange` finds, the last of them first; empty: it may
 * from its beginning on. What is written behind a command cannot run before it.
 */
export function findQuietStart(
  text: TracedText,
  root: ScriptNode,
  mayChange: (part: TracedText) => boolean,
): readonly BuildPlace[] {
  const items = root.kind === 'list' ? root.items : [root];
  if (items.length > MAX_ITEMS) return [];
  const offsets = listOffsets(text);
  const documents: BuildPlace[] = [];
  const starts = items.flatMap((item) => {
    const place = startOf(item);
    const offset = place === null ? undefined : offsets.get(keyOfPlace(place));
    // what a command before is given to read may be written behind it
    const isWhole = place !== null && documents.every((each) => isBefore(each, place));
    documents.push(...listDocuments(item));
    return isWhole && offset !== undefined ? [{ place, offset }] : [];
  });
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = starts[middle];
    if (start === undefined || mayChange(text.slice(0, start.offset))) high = middle;
    else low = middle + 1;
  }
  return starts
    .slice(0, low)
    .map(({ place }) => place)
    .reverse();
}

/** Where the first word of a command is; null: it does not begin with that. */
function startOf(node: ScriptNode): BuildPlace | null {
  if (node.kind === 'command') return node.words[0]?.place() ?? null;
  if (node.kind === 'chain') return startOf(node.first);
  const [first] = node.kind === 'pipe' ? node.parts : [];
  return first === undefined ? null : startOf(first);
}

function listDocuments(node: ScriptNode): readonly BuildPlace[] {
  const redirections = node.kind === 'command' || node.kind === 'redirected' ? node.redirections : [];
  const own = redirections.flatMap(({ document }) => (document === null ? [] : [document.text.place()]));
  return [...own, ...listInner(node).flatMap(listDocuments)];
}

function isBefore(one: BuildPlace, other: BuildPlace): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** Where commands may begin, by their places. */
function listOffsets(text: TracedText): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (const { 0: before, index } of text.value.matchAll(/(?:^|[\n;])[ \t]*/g)) {
    const offset = index + before.length;
    if (offset >= text.value.length) continue;
    const key = keyOfPlace(text.slice(offset, offset + 1).place());
    if (!offsets.has(key)) offsets.set(key, offset);
  }
  return offsets;
}
