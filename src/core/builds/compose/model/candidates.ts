import { listCandidates } from '../environment/text.js';
import { printValue } from './go-print.js';
import type { ScalarNode } from './node.js';

/** What a text that is not known may be, for all that is known. */
export function listKnown(node: ScalarNode): readonly ScalarNode[] {
  if (node.gaps.length === 0) return [];
  const texts = listCandidates({ value: printValue(node.value), gaps: node.gaps });
  return texts.map((value) => ({ ...node, value, gaps: [], pieces: [] }));
}
