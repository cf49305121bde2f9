/** Patterns of the shell as regular expressions; null: one that is not read. */
export function toExpression(pattern: string): string | null {
  let expression = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    if (/[@?*+!]/.test(character) && pattern[at + 1] === '(') return null;
    if (character === '\\') expression += quote(pattern[++at] ?? '\\');
    else if (character === '*') expression += '[\\s\\S]*';
    else if (character === '?') expression += '[\\s\\S]';
    else if (character === '[') {
      const set = readSet(pattern, at);
      if (set === null) return null;
      expression += set.expression;
      at = set.end;
    } else expression += quote(character);
  }
  return expression;
}

/** `[a-z]`, `[!/]`; a class such as `[[:alpha:]]` is not read. */
function readSet(pattern: string, at: number): { readonly expression: string; readonly end: number } | null {
  const found = /^\[([!^]?)(\]?[^\]\\[]*)\]/.exec(pattern.slice(at));
  if (found === null || found[2] === '' || !isOrdered(found[2] ?? '')) return null;
  const items = (found[2] ?? '').replace(/[\]^\\]/g, '\\$&');
  return { expression: `[${found[1] === '' ? '' : '^'}${items}]`, end: at + found[0].length - 1 };
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Whether each range begins before it ends. */
function isOrdered(items: string): boolean {
  return [...items.matchAll(/(.)-(.)/gsu)].every(([, from = '', to = '']) => from <= to);
}
