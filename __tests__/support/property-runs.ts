/** `CI=true npx vitest run FILE` does here what CI does. */
export const IN_CI = process.env['CI'] !== undefined && process.env['CI'] !== 'false';

/** A property that is dear is tried twenty times as often in CI as at home. */
const SHARE = IN_CI ? 1 : 1 / 20;

/** How often to try a property, and what to expect of all those runs together, by how often CI does. */
export const inCi = (count: number): number => Math.ceil(count * SHARE);

/** Of many rows that the same code judges in two ways, those that are judged in the second way too: one in twenty at home, all in CI. */
export const isTriedAgain = (index: number): boolean => index % (1 / SHARE) === 0;
