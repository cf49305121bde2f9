import type { TracedText } from '../../../../traced-text.js';

/** Names that other variables may have, and what they are then. */
export interface OpenedNames {
  readonly pattern: RegExp;
  readonly text: TracedText;
}

/** Any name. */
export const ANY_NAME = /^[A-Za-z_]/;

/** Whether both mean the same. */
export function isSameOpened(left: OpenedNames, right: OpenedNames): boolean {
  return left.pattern.source === right.pattern.source && left.text.value === right.text.value;
}

/** Those of both ways. */
export function joinOpened(
  left: readonly OpenedNames[],
  right: readonly OpenedNames[],
): readonly OpenedNames[] {
  return [...left, ...right.filter((each) => !left.some((known) => isSameOpened(known, each)))];
}

type References = ReadonlyMap<string, string | null>;

/** Names that mean others, where two ways meet. */
export function joinReferences(left: References, right: References): References {
  const names = new Set([...left.keys(), ...right.keys()]);
  return new Map(
    [...names].map((name) => [name, left.get(name) === right.get(name) ? (left.get(name) ?? null) : null]),
  );
}
