import { OpenPattern, PatternError } from './syntax.js';

const PERL: ReadonlyMap<string, string> = new Map([
  ['d', '0-9'],
  ['s', '\\t\\n\\f\\r '],
  ['w', '0-9A-Za-z_'],
]);

const POSIX: ReadonlyMap<string, string> = new Map([
  ['alnum', '0-9A-Za-z'],
  ['alpha', 'A-Za-z'],
  ['ascii', '\\0-\\x7f'],
  ['blank', '\\t '],
  ['cntrl', '\\0-\\x1f\\x7f'],
  ['digit', '0-9'],
  ['graph', '!-~'],
  ['lower', 'a-z'],
  ['print', ' -~'],
  ['punct', '!-/:-@\\[-`{-~'],
  ['space', '\\t\\n\\v\\f\\r '],
  ['upper', 'A-Z'],
  ['word', '0-9A-Za-z_'],
  ['xdigit', '0-9A-Fa-f'],
]);

const tests = new Map<string, (char: string) => boolean>();

/** A test for one character: a class of JavaScript, whose case folding is that of Go. */
export function classTest(source: string, ignoreCase: boolean): (char: string) => boolean {
  const key = `${ignoreCase ? 'i' : ''}:${source}`;
  const known = tests.get(key);
  if (known !== undefined) return known;
  const pattern = compile(source, ignoreCase ? 'iu' : 'u');
  const test = (char: string) => pattern.test(char);
  if (tests.size < 1000) tests.set(key, test);
  return test;
}

function compile(source: string, flags: string): RegExp {
  try {
    return new RegExp(`^${source}$`, flags);
  } catch {
    throw new PatternError('it has a class that does not exist');
  }
}

export function escapeInClass(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The set that `\d`, `\W` and so on are, for use inside brackets; undefined: not one of them. */
export function perlClass(letter: string): string | undefined {
  const set = PERL.get(letter.toLowerCase());
  if (set === undefined) return undefined;
  return letter === letter.toLowerCase() ? set : complement(letter.toLowerCase());
}

function complement(letter: string): string {
  if (letter === 'd') return '\\0-/:-\\u{10ffff}';
  if (letter === 's') return '\\0-\\x08\\x0b\\x0e-\\x1f!-\\u{10ffff}';
  return '\\0-/:-@\\[-^`{-\\u{10ffff}';
}

/** `[:alpha:]`, `[:^alpha:]`; the caller turns a negated one around. */
export function posixClass(name: string): string | undefined {
  return POSIX.get(name);
}

/** Categories by the names that every version of Go knows. */
const CATEGORY = /^(?:C[cfos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/;
/** The names of scripts that are no longer than the short ones, which Go does not know. */
const SHORT = /^(?:Ahom|Cham|Kawi|Lisu|Modi|Newa|Thai|Toto)$/;

/** Those that Unicode 16 and 17 have brought. */
const NEW =
  /^(?:Beria_Erfe|Garay|Gurung_Khema|Kirat_Rai|Ol_Onal|Sidetic|Sunuwar|Tai_Yo|Todhri|Tolong_Siki|Tulu_Tigalari)$/;

/** `\pL`, `\p{Greek}`: a category, else a script. */
export function unicodeClass(name: string, negated: boolean): string {
  const letter = negated !== name.startsWith('^') ? 'P' : 'p';
  const bare = name.replace(/^\^/, '');
  if (bare === 'Any') return letter === 'p' ? '\\0-\\u{10ffff}' : '';
  if (CATEGORY.test(bare)) return `\\${letter}{${bare}}`;
  const isOld = /^[A-Z][A-Za-z_]+$/.test(bare) && !NEW.test(bare);
  if (!isOld || (bare.length === 4 && !SHORT.test(bare))) throw new OpenPattern(bare);
  try {
    new RegExp(`\\p{Script=${bare}}`, 'u');
  } catch {
    throw new OpenPattern(bare);
  }
  return `\\${letter}{Script=${bare}}`;
}
