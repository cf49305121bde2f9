import { findFencedBlocks } from '../../scripts/fenced-blocks.js';

export { type FencedBlock, findFencedBlocks, findValues } from '../../scripts/fenced-blocks.js';

/** The page without its fenced blocks, on the same lines. */
export function dropFencedBlocks(markdown: string): string {
  const lines = markdown.split('\n');
  for (const { line, text } of findFencedBlocks(markdown)) {
    const length = text.split('\n').length - 1;
    lines.fill('', line - 1, line + length + 1);
  }
  return lines.join('\n');
}
