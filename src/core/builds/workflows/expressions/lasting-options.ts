import type { UnknownTexts } from '../../unknown-texts.js';
import type { PossibleText } from './choices.js';
import type { ExpressionSurroundings } from './evaluation.js';
import { listOptions } from './options.js';
import type { Assumptions } from './outcomes.js';
import { eventInput, isLasting } from './properties.js';

type Kept = WeakMap<Assumptions, Map<string, readonly PossibleText[]>>;

const KEPT = new WeakMap<UnknownTexts, Kept>();

/**
 * The texts that an expression may give. Those of one that only asks for what is the same everywhere, such as `github.sha`, are
 * listed once, wherever it is written: nearly every step of a workflow that is called has it from the call.
 */
export function listOptionsOnce(
  source: string,
  texts: UnknownTexts,
  open: () => ExpressionSurroundings,
  assumed: Assumptions,
): readonly PossibleText[] {
  const kept: Kept = KEPT.get(texts) ?? new WeakMap();
  KEPT.set(texts, kept);
  const known = kept.get(assumed) ?? new Map<string, readonly PossibleText[]>();
  kept.set(assumed, known);
  const same = known.get(source);
  if (same !== undefined) return same;
  const { surroundings, asksNothingElse } = watch(open());
  const options = listOptions(source, texts, surroundings, assumed);
  if (asksNothingElse()) known.set(source, options);
  return options;
}

/** The surroundings, and whether only what is the same everywhere was asked of them. */
function watch({ lookUp, name }: ExpressionSurroundings): {
  readonly surroundings: ExpressionSurroundings;
  asksNothingElse(): boolean;
} {
  let isSame = true;
  return {
    surroundings: {
      lookUp(context, path) {
        isSame &&= isLasting(context, path) && eventInput(path) === null;
        return lookUp(context, path);
      },
      name(node) {
        isSame = false;
        return name(node);
      },
    },
    asksNothingElse: () => isSame,
  };
}
