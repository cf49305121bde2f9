import type { ByteString } from '../go/byte-string.js';
import { parseInteger } from '../go/numbers.js';
import { toLower } from '../go/unicode.js';
import type { Instruction } from '../instructions/instruction.js';
import { Refusal } from '../refusal.js';
import { NO_VARIABLES } from '../shell/expansion.js';
import { expandWord } from '../shell/shell-lexer.js';
import { SCRATCH, type State, type States } from './states.js';
import type { TriggerOrder } from './trigger-order.js';
import type { Trigger } from './triggers.js';

/** What `COPY --from` says: the index of a state, or a name. */
export type CopySource = { readonly index: bigint } | { readonly name: ByteString };

/** What is known about a trigger's run in addition to its instruction. */
export interface TriggerRun {
  readonly trigger: Trigger;
  readonly order: TriggerOrder;
  /** Of the stage that runs it. */
  readonly line: number;
}

/** @throws Refusal if expansion changes the value. */
export function readCopySource(from: ByteString, escapeToken: string): CopySource {
  if (expandWord(from, NO_VARIABLES, { escapeToken }).text !== from) {
    throw new Refusal(
      'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround',
    );
  }
  const index = parseInteger(from, 64);
  return index === null ? { name: from } : { index };
}

/** Whether an instruction may take files from a state. */
export function takesFiles(instruction: Instruction): boolean {
  if (instruction.kind === 'copy') return instruction.from !== null;
  return instruction.kind === 'run' && instruction.mounts.length > 0;
}

/**
 * The states that an instruction takes files from; an image without a state gets one.
 * @throws Refusal as `toCommand` of dockerfile2llb/convert.go fails.
 */
export function addSources(
  state: State,
  instruction: Instruction,
  states: States,
  escapeToken: string,
  run: TriggerRun | null = null,
): void {
  const line = run?.line ?? instruction.node.line;
  if (instruction.kind === 'copy' && instruction.from !== null) {
    const source = readCopySource(instruction.from.text, escapeToken);
    if ('index' in source) {
      run?.order.noteNumber(source.index);
      const found = findByIndex(states, source.index);
      state.sources.push(found);
      states.copyByNumber(found, run?.trigger.node.line ?? line);
    } else {
      const { name } = source;
      state.sources.push(states.find(toLower(name)) ?? states.addImage(name, line, instruction, 0));
    }
    return;
  }
  if (instruction.kind !== 'run') return;
  // All names are looked up before any new state is added.
  const found = instruction.mounts.map(({ from }) => {
    const name = from === '' ? SCRATCH : from;
    return { name, state: states.find(toLower(name)) };
  });
  for (const [mount, { name, state: known }] of found.entries()) {
    state.sources.push(known ?? states.addImage(name, line, instruction, mount));
  }
}

/**
 * Marks the image that a trigger would take files from by number if it ran now.
 * @throws Refusal if there is no such image.
 */
export function markNumbered(instruction: Instruction, states: States, line: number): void {
  if (instruction.kind !== 'copy' || instruction.from === null) return;
  const source = readCopySource(instruction.from.text, '\\');
  if ('index' in source) states.all[Number(source.index)]?.copiedIn.push(line);
}

function findByIndex(states: States, index: bigint): State {
  const found = index < 0n || index > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : states.all[Number(index)];
  if (found === undefined) throw new Refusal(`invalid stage index ${index}`);
  return found;
}
