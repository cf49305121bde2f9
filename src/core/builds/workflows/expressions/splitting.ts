/** What an operator or comma joins outside of brackets and texts. */
export function splitTopLevel(source: string, operator: '&&' | '||' | ','): readonly string[] {
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? '';
    if (character === "'") {
      const end = source.indexOf("'", at + 1);
      at = end === -1 ? source.length : end;
    } else if ('(['.includes(character)) depth++;
    else if (')]'.includes(character)) depth--;
    else if (depth === 0 && source.startsWith(operator, at)) {
      parts.push(source.slice(from, at));
      from = at + operator.length;
      at = from - 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** An expression without the brackets around all of it. */
export function stripBrackets(source: string): string {
  const text = source.trim();
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let [depth, isText] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === "'") isText = !isText;
    if (isText) continue;
    if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at === text.length - 1 ? text.slice(1, -1) : text;
  }
  return text;
}
