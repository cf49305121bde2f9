import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';

/** The tree of some HTML, as a browser would build it. */
export function parseHtml(html: string): Root {
  return rehype().data('settings', { fragment: true }).parse(html);
}

export function listElements(tree: Nodes): Element[] {
  const children = 'children' in tree ? tree.children.flatMap(listElements) : [];
  return tree.type === 'element' ? [tree, ...children] : children;
}

export function countElements(tree: Nodes, ignored: readonly string[] = []): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { tagName } of listElements(tree)) {
    if (!ignored.includes(tagName)) counts[tagName] = (counts[tagName] ?? 0) + 1;
  }
  return counts;
}

export function listComments(tree: Nodes): string[] {
  if (tree.type === 'comment') return [tree.value];
  return 'children' in tree ? tree.children.flatMap(listComments) : [];
}

export function listLinks(tree: Nodes): string[] {
  return listElements(tree).flatMap(({ properties }) =>
    'href' in properties ? [String(properties['href'])] : [],
  );
}

/** The text that is shown; `outsideCode` leaves out what stands in `<code>` or `<pre>`. */
export function readText(tree: Nodes, outsideCode = false): string {
  if (tree.type === 'text') return tree.value;
  if (outsideCode && tree.type === 'element' && ['code', 'pre'].includes(tree.tagName)) return '\u0000';
  if (tree.type === 'element' && ['br', 'td', 'p', 'li'].includes(tree.tagName))
    return `${joinText(tree, outsideCode)}\n`;
  return joinText(tree, outsideCode);
}

function joinText(tree: Nodes, outsideCode: boolean): string {
  return 'children' in tree ? tree.children.map((child) => readText(child, outsideCode)).join('') : '';
}
