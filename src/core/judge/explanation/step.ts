import { type Message, own } from '../../message.js';
import type { DecidedBy } from '../../report.js';

/** The steps from what is written to the verdict, in their order. */
export const STEPS = [
  'written',
  'argument',
  'expanded',
  'context',
  'image',
  'mirror',
  'role',
  'override',
  'deny',
  'allow',
  'deprecated',
  'end-of-life',
  'pin',
  'unmirrored',
  'evidence',
  'exception',
  'baseline',
  'level',
  'verdict',
] as const;
export type StepName = (typeof STEPS)[number];

/** One step, and what came out of it. */
export interface ExplanationStep {
  readonly step: StepName;
  readonly result: Message;
  /** The line of the policy that says so; null where none does. */
  readonly decidedBy: DecidedBy | null;
  /** Where the repository says so; null where it does not. */
  readonly at: { readonly file: string; readonly line: number } | null;
}

export function toStep(
  step: StepName,
  result: Message | string,
  decidedBy: DecidedBy | null = null,
  at: ExplanationStep['at'] = null,
): ExplanationStep {
  return { step, result: typeof result === 'string' ? own(result) : result, decidedBy, at };
}
