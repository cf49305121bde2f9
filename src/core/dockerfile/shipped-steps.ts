import { decodeText } from './go/byte-string.js';
import type { Instruction } from './instructions/instruction.js';
import type { Placer } from './places.js';
import { Refusal } from './refusal.js';
import type { State } from './resolve/states.js';
import type { ShippedStep, ShippedSteps } from './shipped-step.js';
import type { Node } from './syntax/nodes.js';

/** What happens in the image that ships, from the stage with its base to the target. */
export function describeShipped(target: State, placer: Placer): ShippedSteps {
  const chain: State[] = [];
  for (let state: State | null = target; state !== null; state = state.base) chain.unshift(state);
  let steps: readonly ShippedStep[] | null = null;
  return {
    target: target.line,
    // most bases are fine whatever is done on them
    get steps() {
      steps ??= chain.flatMap((state) => listSteps(state, placer));
      return steps;
    },
  };
}

/** What happens in one stage. */
export function listSteps(state: State, placer: Placer): ShippedStep[] {
  const { base, text, triggered, context } = state;
  if (context !== null) return [];
  const triggers = base === null || !triggered ? [] : [...base.inherited, ...base.triggers];
  const run = triggers.flatMap(({ node, instruction }) =>
    instruction instanceof Refusal ? [] : [describeInstruction(instruction, node, placer)],
  );
  const own = (text?.commands ?? []).flatMap((command) =>
    command.kind === 'onbuild' ? [] : [describeInstruction(command, command.node, placer)],
  );
  return [...run, ...own];
}

/** Most of it is never asked for. `place`: where it is written, which for a trigger is its ONBUILD. */
function describeInstruction({ node }: Instruction, place: Node, placer: Placer): ShippedStep {
  const { source, keyword, flags, args, argsStart, json, heredocs } = node;
  return {
    get place() {
      return placer.findPlace(place, place.source.start, place.source.end);
    },
    keyword: decodeText(keyword),
    get flags() {
      return flags.map(({ text }) => decodeText(text));
    },
    get words() {
      return args.map(decodeText);
    },
    get text() {
      return decodeText(source.text.slice(argsStart, source.end));
    },
    json,
    get heredocs() {
      return heredocs.map(({ body }) => decodeText(body));
    },
  };
}
