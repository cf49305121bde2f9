const SHOWN = 5;

/** Names expressions that nothing in the repository evaluates. */
export function explainUnknown(expressions: readonly string[]): string {
  const shown = expressions.slice(0, SHOWN).map((expression) => shorten(expression));
  const more = expressions.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
  return `Nothing in the repository decides what ${list} ${all.length > 1 ? 'are' : 'is'}`;
}

/** A text of a file as a sentence quotes it. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
