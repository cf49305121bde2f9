import type { TracedText } from '../traced-text.js';
import { entriesOf, itemsOf, memberOf, type YamlTree } from '../workflows/yaml/yaml-tree.js';

/** A number or the like, as it is written: GoReleaser takes it for a text. */
const WORD = /^[^\s,\]}#]+/;
const MAX_WORD = 100;

/** The text of a scalar as GoReleaser takes it; nothing is the empty text. Null for anything else. */
export function writtenText(tree: YamlTree | undefined): TracedText | null {
  if (tree?.kind !== 'scalar') return null;
  const { value, text } = tree;
  if (value === null || typeof value === 'string') return text;
  const [word] = WORD.exec(text.readFile(MAX_WORD)) ?? [];
  return word === undefined ? text : text.as(word);
}

/** The texts of a list; a text alone is not a list. */
export function writtenTexts(tree: YamlTree | undefined, key: string): readonly TracedText[] {
  return itemsOf(memberOf(tree, key)).flatMap((item) => writtenText(item) ?? []);
}

/** The keys and texts of a mapping, by its keys in their order. */
export function writtenPairs(
  tree: YamlTree | undefined,
  key: string,
): readonly { readonly name: string; readonly text: TracedText }[] {
  return entriesOf(memberOf(tree, key))
    .flatMap((entry) => {
      const text = writtenText(entry.value);
      return text === null ? [] : [{ name: entry.key, text }];
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}
