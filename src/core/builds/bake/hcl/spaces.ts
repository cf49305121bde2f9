/** What Go's unicode.IsSpace calls a space. */
const SPACE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const ONE = new RegExp(`[${SPACE}]`);

export function isSpace(char: string): boolean {
  return ONE.test(char);
}

export function trimStart(text: string): string {
  let at = 0;
  while (at < text.length && isSpace(text[at] ?? '')) at++;
  return text.slice(at);
}

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

export function trim(text: string): string {
  return trimStart(trimEnd(text));
}
