/** What finds the ends of quotes and expansions. */
interface PartEnds {
  singleEnd(at: number): number;
  doubleEnd(at: number): number;
  expansionEnd(at: number): number;
}

/** Where the bracket closes that opens at an offset; null: it does not. */
export function subscriptEnd(source: string, from: number, lexer: PartEnds): number | null {
  let depth = 0;
  for (let at = from; at < source.length; ) {
    const character = source[at] ?? '';
    if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at;
    if (character === '\\') at += 2;
    else if (character === "'") at = lexer.singleEnd(at);
    else if (character === '"') at = lexer.doubleEnd(at);
    else if (character === '$' || character === '`') at = lexer.expansionEnd(at);
    else if (character === '\n') return null;
    else at++;
  }
  return null;
}
