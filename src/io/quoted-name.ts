/** Longer names are not needed to find the file, and a truncated sentence must not lose the end of the quote. */
const MAX_LENGTH = 200;

/** A foreign name within a sentence: in backticks, which it cannot close. */
export function quoteName(name: string): string {
  const shown = name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}…` : name;
  return `\`${shown.replaceAll('`', "'")}\``;
}
