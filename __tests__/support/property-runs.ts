/** `CI=true npx vitest run FILE` does here what CI does. */
const IN_CI = process.env['CI'] !== undefined && process.env['CI'] !== 'false';

/** A property that is dear is tried ten times as often in CI as at home. */
const SHARE = IN_CI ? 1 : 1 / 10;

/** How often to try a property, and what to expect of all those runs together, by how often CI does. */
export const inCi = (count: number): number => Math.ceil(count * SHARE);
