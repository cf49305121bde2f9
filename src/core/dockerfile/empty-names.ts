import { own, say } from '../message.js';
import { type ByteString, decodeText } from './go/byte-string.js';
import type { Hint } from './hint.js';
import type { BuildProgress } from './resolve/build-progress.js';
import type { FileText } from './resolve/open-file.js';

const EMPTY: ReadonlySet<ByteString> = new Set(['', '""', "''"]);

/** Whether a FROM is refused where it takes an argument whose default is empty, which only a build can mean. */
export function findEmptyHint({ instructions }: FileText, { args, refusal }: BuildProgress): Hint | null {
  if (args === null || refusal === null) return null;
  const { globalArgs } = instructions;
  const used = listUsed(instructions, refusal.line, /\$\{?(\w+)/g);
  const found = globalArgs
    .flatMap(({ node, pairs }) => pairs.map((pair) => ({ ...pair, line: node.line })))
    .find(({ key, value }) => used.has(key) && value !== null && EMPTY.has(value) && args.isEmpty(key));
  if (found === undefined) return null;
  const name = decodeText(found.key);
  return {
    why: say`${own(`$${name}`)} is empty by default`,
    advice: say`Write ${`ARG ${name}`} in line ${found.line} without a default, and list its values in ${own('builds[].args')} of the policy; or give it one with which the file builds`,
  };
}

/** Whether a FROM is refused where it takes an argument that nothing declares: it is empty. */
export function findUndeclaredHint(
  { instructions }: FileText,
  { args, refusal }: BuildProgress,
): Hint | null {
  if (args === null || refusal === null) return null;
  const declared = new Set(instructions.globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key)));
  // one with a word in its place is not empty
  const used = listUsed(instructions, refusal.line, /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g);
  const found = [...used].find((name) => !declared.has(name) && !args.has(name));
  if (found === undefined) return null;
  const name = decodeText(found);
  return {
    why: say`nothing declares ${own(`$${name}`)} before the first FROM, so it is empty`,
    advice: say`Write ${`ARG ${name}`} with a value before the first FROM`,
  };
}

/** The arguments in the name of the FROM of a line. */
function listUsed(
  { stages }: FileText['instructions'],
  line: number | null,
  form: RegExp,
): ReadonlySet<ByteString> {
  const [word = ''] = stages.find(({ from }) => from.node.line === line)?.from.node.args ?? [];
  return new Set([...word.matchAll(form)].map(([, plain, braced = '']) => plain ?? braced));
}
