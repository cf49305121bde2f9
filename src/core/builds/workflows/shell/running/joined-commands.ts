import type { ScriptChain, ScriptNode } from '../syntax/script-tree.js';
import type { Frame, ScriptRun } from './script-run.js';
import { INPUT, OUTPUT, type ShellState } from './shell-state.js';

/** Commands that are there to fail or not. */
const TESTING = /^(?:\[|test|false|true|:|grep|egrep|fgrep|cmp|diff|command|type|which|hash)$/;
/** What commands leave, where there is any. */
const LEFT: ReadonlyMap<string, Frame['kind']> = new Map([
  ['return', 'function'],
  ['break', 'loop'],
  ['continue', 'loop'],
]);

/** `first && second`: whether the second one runs is not known. */
export function runChain({ first, others }: ScriptChain, state: ShellState, run: ScriptRun): void {
  run.run(first, state);
  let isTesting = isTest(first);
  for (const { operator, node } of others) {
    const within = state.clone();
    run.run(node, within);
    if (operator === '||' && leaves(node, run)) continue;
    const { folder } = within;
    state.join(within);
    // `mkdir x && cd x`: what follows has no use where it fails
    if (operator === '&&' && !isTesting) state.folder = folder;
    isTesting ||= isTest(node);
  }
}

function isTest(node: ScriptNode): boolean {
  if (node.kind === 'list') return node.items.some(isTest);
  return node.kind !== 'command' || TESTING.test(node.words[0]?.value ?? '');
}

/** Whether nothing that comes after a command runs: what holds there has been kept. */
export function leaves(node: ScriptNode, run: ScriptRun): boolean {
  if (node.kind === 'list') return node.items.some((item) => leaves(item, run));
  const [name, ...args] = node.kind === 'command' ? node.words.map(({ value }) => value) : [];
  if (name === undefined || run.functions.has(name)) return false;
  if (name === 'exit') return true;
  if (name === 'exec') return args.length > 0;
  const kind = LEFT.get(name);
  return kind !== undefined && run.frames.some((frame) => frame.kind === kind);
}

/** `a | b`: each runs in a shell of its own, and reads what the one before it prints. */
export function runPipe(parts: readonly ScriptNode[], state: ShellState, run: ScriptRun): void {
  let printed = state.get(INPUT);
  for (const [index, part] of parts.entries()) {
    const within = state.clone();
    const isLast = index === parts.length - 1;
    if (!isLast) within.set(OUTPUT, { values: ['unset'], isExported: false });
    within.set(INPUT, printed);
    run.run(part, within);
    printed = within.get(OUTPUT);
    if (!isLast) continue;
    const input = state.get(INPUT);
    // some shells run the last one themselves
    if (run.dialect.spreads) state.join(within);
    state.set(INPUT, input);
    state.set(OUTPUT, printed);
  }
}
