/** `CI=true npx vitest run FILE` does here what CI does. */
const IN_CI = process.env['CI'] !== undefined && process.env['CI'] !== 'false';

/** A property that is dear is tried ten times as often in CI as at home. */
const SHARE = IN_CI ? 1 : 1 / 10;

/** How often to try a property, and what to expect of all those runs together, by how often CI does. */
export const inCi = (count: number): number => Math.ceil(count * SHARE);

/** Ways to try one and the same thing: one of them, another one for each next thing; in CI all of them for every fourth. */
export const takeTurns = <T>(ways: readonly T[], turn: number): readonly T[] =>
  IN_CI && turn % 4 === 0 ? ways : ways.filter((_, index) => index === turn % ways.length);
