import { expect } from 'vitest';

/** Fails with what is wrong, in words: each fault says what to do. */
export function expectNoFaults(faults: readonly string[]): void {
  expect(faults, faults.join('\n')).toEqual([]);
}
