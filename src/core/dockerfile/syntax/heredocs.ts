import type { ByteString } from '../go/byte-string.js';
import { Refusal } from '../refusal.js';
import { NO_VARIABLES } from '../shell/expansion.js';
import type { FrontendReading } from '../shell/frontend-reading.js';
import { expandWord } from '../shell/shell-lexer.js';

export interface Heredoc {
  readonly name: ByteString;
  /** `<<-`: leading tabs are dropped. */
  readonly chomp: boolean;
}

const MARK = /^[0-9]*<<(-?)/;
const LEXER = { escapeToken: '\\', keepUnset: true, split: true } as const;

/**
 * The heredocs that a whole logical line opens. Always with `\` as escape; if the line does not lex, none.
 * @throws Refusal for a name that does not lex. `heredocsFromLine` of parser/parser.go.
 */
export function findHeredocs(line: ByteString, frontend: FrontendReading): readonly Heredoc[] {
  const found: Heredoc[] = [];
  for (const word of lexLine(line, frontend)) {
    const heredoc = parseHeredoc(word, frontend);
    if (heredoc !== null) found.push(heredoc);
  }
  return found;
}

function lexLine(line: ByteString, frontend: FrontendReading): readonly ByteString[] {
  try {
    return expandWord(line, NO_VARIABLES, { frontend, rawQuotes: true, rawEscapes: true, ...LEXER }).words;
  } catch (error) {
    if (error instanceof Refusal && error.phase !== 'limit') return [];
    throw error;
  }
}

function parseHeredoc(word: ByteString, frontend?: FrontendReading): Heredoc | null {
  const match = MARK.exec(word);
  if (match === null) return null;
  const rest = skipSpace(word, match[0].length);
  if (rest === '' || rest.includes('<')) return null;
  const options = frontend === undefined ? LEXER : { frontend, ...LEXER };
  const words = expandWord(rest, NO_VARIABLES, options).words;
  const [name] = words;
  if (name === undefined || words.length !== 1) return null;
  if (expandWord(rest, NO_VARIABLES, { rawQuotes: true, ...options }).words.length !== 1) {
    throw new Refusal(`internal lexing of heredoc produced inconsistent results: ${rest}`);
  }
  return { name, chomp: match[1] === '-' };
}

function skipSpace(word: ByteString, from: number): ByteString {
  let start = from;
  while (start < word.length && '\t\n\f\r '.includes(word.charAt(start))) start++;
  return word.slice(start);
}

/** Whether a word of COPY or ADD is a heredoc; one that does not lex is a path. `MustParseHeredoc`. */
export function isHeredoc(word: ByteString): boolean {
  if (!word.includes('<<')) return false;
  try {
    return parseHeredoc(word) !== null;
  } catch (error) {
    if (error instanceof Refusal && error.phase !== 'limit') return false;
    throw error;
  }
}
