import { placeRefusal, Refusal } from '../refusal.js';
import type { Node } from '../syntax/nodes.js';
import { type Instruction, readInstruction } from './instruction.js';

export type From = Extract<Instruction, { kind: 'from' }>;
export type Arg = Extract<Instruction, { kind: 'arg' }>;

/** A FROM and what follows it. */
export interface StageText {
  readonly from: From;
  readonly commands: readonly Instruction[];
}

export interface Instructions {
  readonly stages: readonly StageText[];
  /** ARGs before the first FROM. */
  readonly globalArgs: readonly Arg[];
}

/**
 * Groups instructions into stages.
 * @throws Refusal of phase `instructions`. `Parse` of instructions/parse.go.
 */
export function readInstructions(nodes: readonly Node[]): Instructions {
  const stages: { from: From; commands: Instruction[] }[] = [];
  const globalArgs: Arg[] = [];
  let commands: Instruction[] | null = null;
  for (const node of nodes) {
    const instruction = readNumbered(node);
    if (instruction.kind === 'from') {
      commands = [];
      stages.push({ from: instruction, commands });
    } else if (commands !== null) {
      commands.push(instruction);
    } else if (instruction.kind === 'arg') {
      globalArgs.push(instruction);
    } else {
      throw new Refusal('no build stage in current context', 'instructions', node.line);
    }
  }
  if (stages.length === 0) throw new Refusal('dockerfile contains no stages to build', 'instructions', 1);
  return { stages, globalArgs };
}

function readNumbered(node: Node): Instruction {
  try {
    return readInstruction(node);
  } catch (error) {
    if (!(error instanceof Refusal) || error.phase === 'limit')
      throw placeRefusal(error, 'instructions', node.line);
    throw new Refusal(
      `dockerfile parse error on line ${node.line}: ${error.text}`,
      'instructions',
      node.line,
    );
  }
}
