import type { Message } from '../core/message.js';
import type { PolicyFile } from '../core/policy/load/load-policy.js';
import type { PolicySource, Problem } from '../core/report.js';

/** Why a command ends without a result. 2: the policy or the usage is wrong; 3: it could not be evaluated. */
export interface CommandFailure {
  readonly exit: 2 | 3;
  readonly problems: readonly Problem[];
  /** Lines of our own that say what to do, for people. */
  readonly advice: readonly string[];
  /** The policy that is to blame, and its texts to show lines of. */
  readonly policy?: PolicySource;
  readonly texts?: readonly PolicyFile[];
  /** What was asked for could not be written, so a report of the failure cannot either. */
  readonly isUnwritten?: true;
}

export type Result<Value> = { readonly value: Value } | { readonly failure: CommandFailure };

/** Wrong usage: the command line or the environment is to blame, no line of a file. */
export function failUsage(
  message: string,
  advice: readonly string[] = [],
): { readonly failure: CommandFailure } {
  return { failure: { exit: 2, problems: [toProblem(message)], advice } };
}

/** The same where the message repeats what others wrote. */
export function failQuoting({ text, foreign }: Message): { readonly failure: CommandFailure } {
  return { failure: { exit: 2, problems: [{ ...toProblem(text), foreign }], advice: [] } };
}

export function failEvaluation(message: string): { readonly failure: CommandFailure } {
  return { failure: { exit: 3, problems: [toProblem(message)], advice: [] } };
}

/** A problem of a file as a whole, or of the command line (no file). */
export function toProblem(message: string, level: Problem['level'] = 'error', file = ''): Problem {
  return { file, line: 0, column: 0, level, message };
}
