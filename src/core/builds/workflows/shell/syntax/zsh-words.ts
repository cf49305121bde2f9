/** Qualifiers of a pattern that run commands: `*(e:COMMAND:)`, `*(eXCOMMANDX)` and `*(+FUNCTION)` of zsh. */
const RUNNING =
  /[^\s;&|({<>$=!`]\((?:(?:#q)?[^()|\s]*(?:e[^\w\s()|]|\+[A-Za-z_$])|(?:#q)?[^()|\s:e]*e[^()|]*\)(?=[\s)]|$))/;
const QUOTED = /'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]/g;

/** Whether the word of zsh between two offsets is a pattern that runs commands; brackets may follow. */
export function runsInPattern(
  source: string,
  start: number,
  end: number,
  lexer: { scriptEnd(from: number): number },
): boolean {
  const hasMore = source[end] === '(' && end > start;
  const word = source.slice(start, hasMore ? lexer.scriptEnd(end + 1) : end);
  return word.includes('(') && RUNNING.test(word.replace(QUOTED, '"'));
}

/** Where a word of zsh ends between two offsets: a brace that nothing opens is none of it. */
export function plainEnd(source: string, start: number, end: number): number {
  return /^[^{}'"\\`]+\}$/.test(source.slice(start, end)) ? end - 1 : end;
}

/** Whether a word of zsh begins with a brace that opens a list: `{docker build .}`. */
export function opensList(word: string): boolean {
  return /^\{[^{}]+$/.test(word);
}
