import { GitHubFault } from './fault.js';

/** Whether a value is what GitHub's interface promises, as far as it is looked at. */
export type AnswerShape = (value: unknown) => boolean;

export const isText: AnswerShape = (value) => typeof value === 'string';
export const isNumber: AnswerShape = (value) => typeof value === 'number';
export const isFlag: AnswerShape = (value) => typeof value === 'boolean';
export const isAnything: AnswerShape = () => true;

/** Also where it is missing. */
export const optional =
  (shape: AnswerShape): AnswerShape =>
  (value) =>
    value === undefined || value === null || shape(value);

export const isLike =
  (pattern: RegExp): AnswerShape =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** The answer is about what was asked for. */
export const isExactly =
  (expected: string | number): AnswerShape =>
  (value) =>
    value === expected;

export const isListOf =
  (shape: AnswerShape): AnswerShape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

export const hasShape =
  (fields: Readonly<Record<string, AnswerShape>>): AnswerShape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, shape]) =>
      shape((value as Readonly<Record<string, unknown>>)[name]),
    );

/** An answer that cannot be used is GitHub's fault, and says nothing about the change. `what` completes "could not …". */
export function checkShape<T>(value: T, shape: AnswerShape, what: string): T {
  if (shape(value)) return value;
  throw new GitHubFault('outage', `The gate could not ${what}: GitHub's answer has an unknown format.`, {
    title: 'GitHub gave an answer that cannot be used',
  });
}
