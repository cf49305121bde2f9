import type { TracedText } from '../../../traced-text.js';
import { expandText } from '../expansion/expanded-words.js';
import { listSetNames } from '../listing/set-names.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import type { ScriptChain, ScriptNode } from '../syntax/script-tree.js';
import { divideByTest, type Ends } from './decided/divided-ways.js';
import { UNKNOWN_HISTORY } from './ending/folder-history.js';
import { findFrame } from './ending/frames.js';
import { runApart } from './ending/subshells.js';
import { saySince } from './opening/unread-texts.js';
import type { ScriptRun } from './script-run.js';
import { OUTPUT, type ShellState, type ShellVariable } from './shell-state.js';
import { type DescriptorTable, STDIN, STDOUT, withStream } from './streams/descriptor-table.js';
import { Stream } from './streams/stream.js';

/** Commands that are there to fail or not. */
const TESTING = /^(?:\[|test|false|true|:|grep|egrep|fgrep|cmp|diff|command|type|which|hash)$/;
/** A status with which a command surely leaves: one word. */
const STATUS = /^(?:\d+|\$[?#!]|"(?:[^"\\$`]|\$[?#!\w]|\$\{\w+\})*")$/;

/** `first && second`: whether the second one runs is mostly not known. */
export function runChain(chain: ScriptChain, state: ShellState, run: ScriptRun): void {
  const { passed, failed } = followChain(chain, state, run);
  // after what is left in any case nothing runs, and is read all the same
  const end = joinEnds(passed, failed);
  if (end !== null) state.become(end);
}

/** What holds where a condition is met, and where it is not; the state is then that of one of the two. */
export function runTested(node: ScriptNode, state: ShellState, run: ScriptRun): Ends {
  if (node.kind !== 'chain' || run.limit !== null) {
    run.test(node, state);
    return divideByTest(node, state, run);
  }
  run.tested++;
  const { passed, failed } = followChain(node, state, run);
  run.tested--;
  // one that is left in any case is read all the same
  return passed === null && failed === null ? divideByTest(node, state, run) : { passed, failed };
}

function followChain(chain: ScriptChain, state: ShellState, run: ScriptRun): Ends {
  const { first, others } = chain;
  state.claim(listSetNames(chain));
  let before = state.folder;
  run.test(first, state);
  let isTesting = isTest(first);
  let last = first;
  let ends = endsOf(first, state.clone(), run);
  if (ends.failed !== null) tellElsewhere(first, before, ends.failed, run);
  for (const [index, { operator, node }] of others.entries()) {
    const within = operator === '&&' ? ends.passed : ends.failed;
    const around = ends.failed?.folder ?? null;
    if (within === null) continue;
    // `cd x || true`: what follows runs where it was
    if (operator === '||' && isEntering(last)) {
      within.folder = before;
      within.history = UNKNOWN_HISTORY;
    }
    before = within.folder;
    last = node;
    if (index === others.length - 1) run.run(node, within);
    else run.test(node, within);
    const { folder } = within;
    const { passed, failed } = endsOf(node, within, run);
    ends =
      operator === '&&'
        ? { passed, failed: joinEnds(ends.failed, failed) }
        : { passed: joinEnds(ends.passed, passed), failed };
    // `mkdir x && cd x`: what follows has no use where it fails
    if (operator === '&&' && !isTesting && ends.failed !== null) {
      ends.failed.folder = folder;
      const isLast = index === others.length - 1 && within.options.stops;
      if (around !== folder) ends.failed.elsewhere ??= around;
      else if (!isLast) tellElsewhere(node, before, ends.failed, run);
    }
    isTesting ||= isTest(node);
  }
  return ends;
}

function endsOf(node: ScriptNode, after: ShellState, run: ScriptRun): Ends {
  if (leaves(node, run)) return { passed: null, failed: null };
  const { passed, failed } = divideByTest(node, after, run);
  return { passed, failed: isSure(node, run) ? null : failed };
}

function joinEnds(left: ShellState | null, right: ShellState | null): ShellState | null {
  if (left === null || right === null) return left ?? right;
  left.join(right);
  return left;
}

/** Whether a command never fails: it prints to where it always can, or sets a variable. */
function isSure(node: ScriptNode, run: ScriptRun): boolean {
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

/** `cd x && y` where there may be no such folder: what comes after both runs where it was. */
function tellElsewhere(node: ScriptNode, before: string | null, failed: ShellState, run: ScriptRun): void {
  const { folder } = failed;
  if (!isEntering(node) || folder === null || before === folder) return;
  if (!run.start.hasFolder(folder) || run.commands.some(takesFolders)) failed.elsewhere ??= before;
}

/** Commands that may take a folder away. */
function takesFolders({ words }: ShellCommand): boolean {
  return (
    words.slice(0, 3).some(({ text }) => /^(?:rm|rmdir|mv|find|git)$/.test(text.value)) &&
    words.some(isTaking)
  );
}

const isTaking = ({ text }: ScriptWord): boolean =>
  /^(?:-\w*[rR]\w*|--recursive|rmdir|mv|-delete|-exec|clean|rm)$/.test(text.value);

function isEntering(node: ScriptNode): boolean {
  return node.kind === 'command' && /^(?:cd|pushd)$/.test(node.words[0]?.value ?? '');
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
  if (name === 'exec') return args.length > 0;
  const [status, ...more] = args;
  if (more.length > 0 || (status !== undefined && !STATUS.test(status))) return false;
  if (name === 'exit') return true;
  if (name === 'return') return findFrame(run, ['function', 'file']) !== null;
  const isLoop = name === 'break' || name === 'continue';
  return isLoop && findFrame(run, ['loop'], ['function', 'shell']) !== null;
}

/** `a | b`: each runs in a shell of its own, and reads what the one before it prints. */
export function runPipe(parts: readonly ScriptNode[], state: ShellState, run: ScriptRun): void {
  let printed: ShellVariable | undefined;
  const { length: start } = run.commands;
  for (const [index, part] of parts.entries()) {
    const within = state.clone();
    const isLast = index === parts.length - 1;
    if (!isLast) within.set(OUTPUT, { values: ['unset'], isExported: false });
    const files = listPrinted(parts[index - 1], state, run);
    const piped =
      printed === undefined ? undefined : new Stream('pipe', printed.values, files, saySince(start, run));
    within.streams = pipedInto(state, piped, isLast);
    printed = runApart(within, run, () => run.run(part, within));
    if (!isLast) continue;
    const { streams } = state;
    // some shells run the last one themselves
    if (run.dialect.keepsPiped) state.join(within);
    state.streams = streams;
    state.set(OUTPUT, printed);
  }
}

/** The file that `cat FILE |` prints as it is, and nothing else. */
function listPrinted(part: ScriptNode | undefined, state: ShellState, run: ScriptRun): readonly TracedText[] {
  if (part?.kind !== 'command' || part.words[0]?.value !== 'cat' || run.functions.has('cat')) return [];
  const words = part.words.slice(1).filter(({ value }) => value !== '--' && value !== '-');
  const given = part.redirections.map(({ operator, target }) => (operator === '<' ? target : null));
  const [path, ...others] = [...words, ...given];
  const isPlain = path !== undefined && path !== null && others.length === 0 && !/^-|`|\$\(/.test(path.value);
  return isPlain ? expandText(path, state.clone(), run) : [];
}

/** The descriptors of a part of a pipe. */
function pipedInto({ streams }: ShellState, piped: Stream | undefined, isLast: boolean): DescriptorTable {
  const read = piped === undefined ? streams : withStream(streams, STDIN, piped);
  return isLast ? read : withStream(read, STDOUT, undefined);
}
