/** Go's path.Match for names of targets, which have no slash. A wrong pattern matches nothing. */
export function matchesName(pattern: string, name: string): boolean {
  const tokens = readTokens(pattern);
  if (tokens === null) return false;
  let states = new Set([0]);
  for (const char of name) {
    states = advance(tokens, withStars(tokens, states), char);
    if (states.size === 0) return false;
  }
  return withStars(tokens, states).has(tokens.length);
}

type Token = '*' | ((char: string) => boolean);

function withStars(tokens: readonly Token[], states: ReadonlySet<number>): Set<number> {
  const all = new Set(states);
  for (const state of all) if (tokens[state] === '*') all.add(state + 1);
  return all;
}

function advance(tokens: readonly Token[], states: ReadonlySet<number>, char: string): Set<number> {
  const next = new Set<number>();
  for (const state of states) {
    const token = tokens[state];
    if (token === '*') next.add(state);
    else if (token?.(char) === true) next.add(state + 1);
  }
  return next;
}

const RANGE = /(?:\\(.)|([^\\\]-]))(?:-(?:\\(.)|([^\\\]-])))?/suy;

function readTokens(pattern: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; ) {
    const char = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
    at += char.length;
    if (char === '*') tokens.push('*');
    else if (char === '?') tokens.push((other) => other !== '/');
    else if (char === '\\') {
      const escaped = pattern[at++];
      if (escaped === undefined) return null;
      tokens.push((other) => other === escaped);
    } else if (char === '[') {
      const set = readSet(pattern, at);
      if (set === null) return null;
      tokens.push(set.token);
      at = set.end;
    } else tokens.push((other) => other === char);
  }
  return tokens;
}

function readSet(pattern: string, start: number): { token: (char: string) => boolean; end: number } | null {
  const negated = pattern[start] === '^';
  const ranges: [string, string][] = [];
  let at = negated ? start + 1 : start;
  while (pattern[at] !== ']' || ranges.length === 0) {
    RANGE.lastIndex = at;
    const match = RANGE.exec(pattern);
    if (match === null) return null;
    const low = match[1] ?? match[2] ?? '';
    ranges.push([low, match[3] ?? match[4] ?? low]);
    at = RANGE.lastIndex;
  }
  return {
    token: (char) => ranges.some(([low, high]) => low <= char && char <= high) !== negated,
    end: at + 1,
  };
}
