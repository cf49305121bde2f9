import type { BuildChangeRow } from './build-changes.js';

export const GOOD = 'debian:trixie-slim';
export const EVIL = 'evil.example/x:1';
export const ARG = `ARG BASE=${GOOD}\nFROM $BASE\n`;

/** A file that gives the argument of a Dockerfile another value, among others. */
export const otherArgument = (
  name: string,
  path: string,
  make: (base: string) => string,
  others: Readonly<Record<string, string>>,
  found: readonly string[],
): BuildChangeRow => ({
  name,
  base: { ...others, [path]: make(GOOD) },
  change: { [path]: make(EVIL) },
  found: found.map((dockerfile) => `${dockerfile}:2 unapproved ${EVIL}`),
});
