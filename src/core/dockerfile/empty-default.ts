import { own, say } from '../message.js';
import { type ByteString, decodeText } from './go/byte-string.js';
import type { Hint } from './reading.js';
import type { BuildProgress } from './resolve/build-progress.js';
import type { FileText } from './resolve/open-file.js';

const EMPTY: ReadonlySet<ByteString> = new Set(['', '""', "''"]);

/** Whether a FROM is refused where it takes an argument whose default is empty, which only a build can mean. */
export function findEmptyHint({ instructions }: FileText, { args, refusal }: BuildProgress): Hint | null {
  if (args === null || refusal === null) return null;
  const { stages, globalArgs } = instructions;
  const [word = ''] = stages.find(({ from }) => from.node.line === refusal.line)?.from.node.args ?? [];
  const used = new Set([...word.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name));
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
