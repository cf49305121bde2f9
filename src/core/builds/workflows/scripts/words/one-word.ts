import type { SourceText } from '../../../source-text.js';
import { isMakefile } from '../../sources/task-files.js';

/** What is one word wherever it is made. */
const SINGLE =
  /^\$\{\{\s*github\.(?:sha|ref_name|ref_type|run_id|run_number|run_attempt|actor|repository|repository_owner)\s*\}\}$|^\$\((?:shell[ \t]+)?git[ \t]+(?:describe|rev-parse)\b[^()|;&]*\)$/;
const NAMED = /^\$+(?:\{(\w+)\}|\((\w+)\)|(\w+))$|^\$?\{\{\s*\.?(?:env\.|inputs\.|matrix\.)?([\w-]+)\s*\}\}$/;
const INNER = /\$+(?:\{\{[^}]*\}\}|\{[^}]*\}|\([^()]*\)|\w+)|\{\{[^}]*\}\}|`[^`]*`/g;
const MAX_DEPTH = 6;

/** Whether a text without quotes (`$(IMG)`, `$TAG`, `${{ github.sha }}`) is one word for certain: all that sets it says so. */
export function isOneWord(expression: string, sources: readonly SourceText[], depth = 0): boolean {
  if (SINGLE.test(expression)) return true;
  const name = NAMED.exec(expression)?.slice(1).find(Boolean);
  if (name === undefined || /^\d+$/.test(name) || depth >= MAX_DEPTH) return false;
  const set = sources.flatMap((source) => listSet(name, source));
  return set.length > 0 && set.every((text) => isWord(text, sources, depth));
}

function isWord(text: string, sources: readonly SourceText[], depth: number): boolean {
  const inner = text.match(INNER) ?? [];
  const rest = text.replace(INNER, '');
  if (/[\s*?[{$`]/.test(rest) || (rest === '' && inner.length !== 1)) return false;
  return inner.every((each) => isOneWord(each, sources, depth + 1));
}

/** All that a text gives a variable, whole; of one that a loop or a command sets, something that is not a word. */
function listSet(name: string, source: SourceText): readonly string[] {
  if (!source.text.includes(name)) return [];
  const isMake = isMakefile(source.file);
  const set = new RegExp(
    String.raw`(?<![\w.$({-])${name}["']?[ \t]*(?:([:?+!]{0,3}=)|:(?=[ \t]))[ \t]*([^\n]*)|\b(?:define|for|read(?:[ \t]+-\w+)*|mapfile|readarray|printf[ \t]+-v)[ \t]+${name}\b`,
    'g',
  );
  return [...source.text.matchAll(set)].map(([, operator = '', line]) => {
    if (line === undefined || operator.startsWith('+')) return '*';
    const [, double, single, plain] =
      /^(?:"([^"]*)"|'([^']*)'|((?:\$\{\{[^\n]*?\}\}|\$\([^()\n]*\)|[^\s;&|,}\]])*))/.exec(line) ?? [];
    return isMake ? line.replace(/[ \t]+#.*/, '').trim() : (double ?? single ?? plain ?? '');
  });
}
