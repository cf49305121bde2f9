import type { TracedText } from '../../../traced-text.js';
import { expandText } from '../expansion/expanded-words.js';
import { listSetNames } from '../listing/set-names.js';
import type { ScriptChain, ScriptNode } from '../syntax/script-tree.js';
import { divideByTest, type Ends } from './decided/divided-ways.js';
import { isTest } from './ending/command-ends.js';
import { addPlaces } from './ending/places.js';
import { runApart } from './ending/subshells.js';
import { tryCommand } from './ending/tried-commands.js';
import { saySince } from './opening/unread-texts.js';
import type { ScriptRun } from './script-run.js';
import { OUTPUT, type ShellState, type ShellVariable } from './shell-state.js';
import { type DescriptorTable, STDIN, STDOUT, withStream } from './streams/descriptor-table.js';
import { Stream } from './streams/stream.js';

/** `first && second`: whether the second one runs is mostly not known. */
export function runChain(chain: ScriptChain, state: ShellState, run: ScriptRun): void {
  const { passed, failed, isUsual } = followChain(chain, state, run);
  // after what is left in any case nothing runs, and is read all the same
  const end = joinEnds(passed, failed, isUsual);
  if (end !== null) state.become(end);
}

/** What holds where a condition is met, and where it is not; the state is then that of one of the two. */
export function runTested(node: ScriptNode, state: ShellState, run: ScriptRun): Ends {
  run.tested++;
  const isChain = node.kind === 'chain' && run.limit === null;
  const { passed, failed } = isChain
    ? followChain(node, state, run)
    : tryCommand(node, state, run, undefined);
  run.tested--;
  // one that is left in any case is read all the same
  return passed === null && failed === null ? divideByTest(node, state, run) : { passed, failed };
}

/** `isUsual`: it succeeds if what mostly works does. */
function followChain(
  chain: ScriptChain,
  state: ShellState,
  run: ScriptRun,
): Ends & { readonly isUsual: boolean } {
  const { first, others } = chain;
  state.claim(listSetNames(chain));
  let { mayStay, ...ends } = tryCommand(first, state.clone(), run, others[0]?.operator);
  let [isUsual, last] = [true, first];
  for (const [index, { operator, node }] of others.entries()) {
    isUsual &&= !isTest(last);
    last = node;
    const within = operator === '&&' ? ends.passed : ends.failed;
    if (within === null) continue;
    const next = index === others.length - 1 ? 'end' : others[index + 1]?.operator;
    const { mayStay: mayStayHere, ...found } = tryCommand(node, within, run, next);
    if (operator === '&&') ends = { ...found, failed: joinEnds(ends.failed, found.failed) };
    else ends = { ...found, passed: joinEnds(ends.passed, found.passed, isUsual && !mayStay) };
    mayStay = mayStayHere;
  }
  return { ...ends, isUsual };
}

/** `isUsual`: the first way is the usual one. */
function joinEnds(left: ShellState | null, right: ShellState | null, isUsual = false): ShellState | null {
  if (left === null || right === null) return left ?? right;
  const places = isUsual ? addPlaces(left.places, right.places) : null;
  left.join(right);
  if (places !== null) left.places = places;
  return left;
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

/** What prints a file as it is, and words that change nothing of that. */
const PRINTING = [
  { program: /^cat$/, idle: /^--?$/ },
  { program: /^(?:Get-Content|gc)$/i, idle: /^-(?:Raw|Path|LiteralPath)$/i },
];

/** The file that `cat FILE |` prints as it is, and nothing else. */
function listPrinted(part: ScriptNode | undefined, state: ShellState, run: ScriptRun): readonly TracedText[] {
  const name = part?.kind === 'command' ? (part.words[0]?.value ?? '') : '';
  const own = PRINTING.find(({ program }) => program.test(name));
  if (part?.kind !== 'command' || own === undefined || run.functions.has(name)) return [];
  const words = part.words.slice(1).filter(({ value }) => !own.idle.test(value));
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
