import type { ByteString } from '../go/byte-string.js';
import { type Instruction, readInstruction } from '../instructions/instruction.js';
import { Refusal } from '../refusal.js';
import { FrontendReading } from '../shell/frontend-reading.js';
import type { Node } from '../syntax/nodes.js';
import { parseFile } from '../syntax/parse-file.js';

/** An ONBUILD instruction: the text that a child stage runs, read with the default escape. */
export interface Trigger {
  /** The ONBUILD itself. */
  readonly node: Node;
  readonly expression: ByteString;
  /** Where the expression begins in the text of the ONBUILD's line. */
  readonly start: number;
  /** What it says; a refusal counts only if a child runs it. */
  readonly instruction: Instruction | Refusal;
  /** A stage that is built runs it. */
  ran: boolean;
}

// `\s` of Go: a vertical tab or another space before ONBUILD keeps the keyword in the expression, as in BuildKit.
const ONBUILD = /^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i;

/** `parseOnBuild` of instructions/parse.go and the first half of `initOnBuildTriggers` of dockerfile2llb/convert.go. */
export function readTrigger(node: Node, { version }: FrontendReading): Trigger {
  const { source } = node;
  const text = source.text.slice(source.start, source.end);
  const skipped = ONBUILD.exec(text)?.[0].length ?? 0;
  let expression = text.slice(skipped);
  for (const { name, body } of node.heredocs) expression += `\n${body}${name}`;
  return {
    node,
    expression,
    start: source.start + skipped,
    instruction: readExpression(expression, new FrontendReading(version)),
    ran: false,
  };
}

function readExpression(expression: ByteString, frontend: FrontendReading): Instruction | Refusal {
  try {
    const [node, ...others] = parseFile(expression, null, frontend).nodes;
    if (node === undefined || others.length > 0)
      throw new Refusal('onbuild trigger should be a single expression');
    const instruction = readInstruction(node);
    if (instruction.kind === 'from') throw new Refusal('*instructions.Stage is not a command type');
    return instruction;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
