/** A licence expression of SPDX, https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions. */
export type LicenseExpression<T> =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly LicenseExpression<T>[] }
  | { readonly kind: 'license'; readonly license: T };

/** An id, with its `+` if it has one; it need not be on any list. */
export interface WrittenLicense {
  readonly id: string;
  readonly exception: string | null;
}

/** What people and scanners write is hardly nested. */
const DEEPEST = 50;

const TOKEN = /\s*(?:([()])|([A-Za-z0-9][\w.:-]*\+?)(?![\w.:+-]))/y;
const WORDS: ReadonlySet<string> = new Set(['and', 'or', 'with']);

/** Null: it is not an expression. Operators may be in lower case, as in SPDX 3. */
export function parseExpression(text: string): LicenseExpression<WrittenLicense> | null {
  const tokens = tokenize(text);
  if (tokens === null) return null;
  let at = 0;

  const isWord = (word: string) => tokens[at] === word || tokens[at] === word.toUpperCase();
  const take = (word: string): boolean => {
    if (!isWord(word)) return false;
    at += 1;
    return true;
  };

  function readJoined(kind: 'and' | 'or', depth: number): LicenseExpression<WrittenLicense> | null {
    const parts: LicenseExpression<WrittenLicense>[] = [];
    do {
      const part = kind === 'or' ? readJoined('and', depth) : readOne(depth);
      if (part === null) return null;
      parts.push(part);
    } while (take(kind));
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first : { kind, parts };
  }

  function readOne(depth: number): LicenseExpression<WrittenLicense> | null {
    if (take('(')) {
      const inner = depth < DEEPEST ? readJoined('or', depth + 1) : null;
      return inner !== null && take(')') ? inner : null;
    }
    const id = readId();
    if (id === null) return null;
    const exception = take('with') ? readId() : '';
    if (exception === null) return null;
    return { kind: 'license', license: { id, exception: exception === '' ? null : exception } };
  }

  function readId(): string | null {
    const token = tokens?.[at];
    if (token === undefined || token === '(' || token === ')' || WORDS.has(token.toLowerCase())) return null;
    at += 1;
    return token;
  }

  const whole = readJoined('or', 0);
  return whole !== null && at === tokens.length ? whole : null;
}

function tokenize(text: string): readonly string[] | null {
  const tokens: string[] = [];
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) return null;
    tokens.push(found[1] ?? found[2] ?? '');
    at = TOKEN.lastIndex;
  }
  return tokens;
}

export function everyLicense<T>(expression: LicenseExpression<T>, test: (license: T) => boolean): boolean {
  return expression.kind === 'license'
    ? test(expression.license)
    : expression.parts.every((part) => everyLicense(part, test));
}

export function mapLicenses<T, U>(
  expression: LicenseExpression<T>,
  change: (license: T) => U,
): LicenseExpression<U> {
  return expression.kind === 'license'
    ? { kind: 'license', license: change(expression.license) }
    : { kind: expression.kind, parts: expression.parts.map((part) => mapLicenses(part, change)) };
}
