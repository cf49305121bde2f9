import type { ScriptNode } from '../../syntax/script-tree.js';
import type { ScriptRun } from '../script-run.js';
import { findFrame } from './frames.js';

/** Commands that are there to fail or not. */
const TESTING = /^(?:\[|test|false|true|:|grep|egrep|fgrep|cmp|diff|command|type|which|hash)$/;
/** A status with which a command surely leaves: one word. */
const STATUS = /^(?:\d+|\$[?#!]|"(?:[^"\\$`]|\$[?#!\w]|\$\{\w+\})*")$/;

/** Whether a command never fails: it prints to where it always can, or sets a variable. */
export function isSure(node: ScriptNode, run: ScriptRun): boolean {
  if (node.kind === 'list') return node.items.length > 0 && node.items.every((item) => isSure(item, run));
  if (node.kind !== 'command' || node.isNegated === true || mayFail(node)) return false;
  const isPlain = node.redirections.every(
    ({ operator, target }) => operator.endsWith('>&') || target.value === '/dev/null',
  );
  const name = node.words[0]?.value ?? '';
  return isPlain && !run.functions.has(name) && !run.aliases.has(name);
}

/** Commands that do not fail. */
const SURE = /^(?:echo|printf|:|true)$/;
const OPTION = /^(?:[-+][eux]*o?|pipefail)$/;

/** Whether `set -e` may end a shell after a command. */
export function mayFail(node: ScriptNode): boolean {
  if (node.kind !== 'command')
    return node.kind === 'test' || node.kind === 'pipe' || node.kind === 'subshell';
  const [name, ...args] = node.words;
  if (name?.value === 'set') return !args.every(({ value }) => OPTION.test(value));
  return name !== undefined && !SURE.test(name.value) && !/^[A-Za-z_]\w*=[^$`]*$/.test(name.value);
}

/** Whether it changes the folder. */
export function isEntering(node: ScriptNode): boolean {
  return node.kind === 'command' && /^(?:cd|pushd)$/.test(node.words[0]?.value ?? '');
}

/** Whether a command is there to fail or not. */
export function isTest(node: ScriptNode): boolean {
  if (node.kind === 'list') return node.items.some(isTest);
  return node.kind !== 'command' || TESTING.test(node.words[0]?.value ?? '');
}

/** Whether nothing that comes after a command runs: what holds there has been kept. */
export function leaves(node: ScriptNode, run: ScriptRun): boolean {
  if (node.kind === 'list') return node.items.some((item) => leaves(item, run));
  const [name, ...args] = node.kind === 'command' ? node.words.map(({ value }) => value) : [];
  if (name === undefined || run.functions.has(name)) return false;
  if (name === 'exec') return args.length > 0;
  const [status, ...more] = args;
  if (more.length > 0 || (status !== undefined && !STATUS.test(status))) return false;
  if (name === 'exit') return true;
  if (name === 'return') return findFrame(run, ['function', 'file']) !== null;
  const isLoop = name === 'break' || name === 'continue';
  return isLoop && findFrame(run, ['loop'], ['function', 'shell']) !== null;
}
