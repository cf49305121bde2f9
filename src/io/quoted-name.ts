/** Longer ones are not needed to be found again, and a sentence that is cut must not lose their end. */
const MAX_LENGTH = 200;

/** A name that others chose, within a sentence: in backticks, which it cannot close. */
export function quoteName(name: string): string {
  const shown = name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}…` : name;
  return `\`${shown.replaceAll('`', "'")}\``;
}
