import type { ScriptNode } from '../../shell/syntax/script-tree.js';

/** The variable of `while getopts …`. */
export function letterOf(node: ScriptNode): string | null {
  if (node.kind !== 'command' || node.words[0]?.value !== 'getopts') return null;
  return node.words.length === 3 ? (node.words[2]?.value ?? null) : null;
}

/** The words that the patterns of a branch stand for; null: there are others. */
export function listOptions(patterns: string): readonly string[] | null {
  const options = patterns
    .replace(/^\s*\(/, '')
    .split('|')
    .map((each) => each.trim().replace(/["']/g, '').replace(/=\*$/, ''));
  return options.every((each) => /^-{0,2}\w[\w.-]*$/.test(each)) ? options : null;
}
