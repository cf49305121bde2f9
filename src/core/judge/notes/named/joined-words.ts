/** A line as what runs it puts its words together. */
export interface JoinedLine {
  readonly text: string;
  /** Where in the line as it is written a character is. */
  offsetOf(at: number): number;
  /** Whether something between two offsets is put together. */
  isJoined(start: number, end: number): boolean;
}

const NAME = String.raw`[\w./:@-]`;
/** What ends a text and begins the next one in a shell, and what it leaves out before a character. */
const QUOTES = String.raw`["'\\]{1,20}`;
/** The same where a backslash parts folders. */
const PLAIN_QUOTES = '["\']{1,20}';
const BACKSLASHED = /\.(?:ps1|bat|cmd)$/;
/** The same in programs: `"a" + "b"`. */
const ADDED = String.raw`\\?["'\x60]\s{0,9}\+\s{0,9}[fFrRbBuU]?\\?["'\x60]`;
/** A character by its number. */
const NUMBERED = String.raw`\\x[\da-fA-F]{2}|\\u00[\da-fA-F]{2}|\\0?[0-7]{3}`;
/** Languages in whose texts only operators join others. */
const CODE = /\.(?:py|[cm]?[jt]sx?|go|rb|rs|java|kts?|groovy|gradle|cs|php|pl|lua|swift|scala|json)$/;
const COMMANDS = /(?:^|\/)package\.json$/;

/** What else joins words in a language, by the end of a file's name. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/\.py$/, String.raw`["']\s{1,9}[fFrRbBuU]?["']`],
  [/\.(?:php|pl)$/, String.raw`["']\s{0,9}\.\s{0,9}["']`],
  [/\.lua$/, String.raw`["']\s{0,9}\.\.\s{0,9}["']`],
  [/\.ps1$/, '\x60'],
  [/\.(?:bat|cmd)$/, String.raw`\^`],
];

/** Takes quotes, escapes and operators out of the words of a line; null: there are none within words. */
export function joinWords(file: string, text: string): JoinedLine | null {
  const others = OPERATORS.flatMap(([test, operator]) => (test.test(file) ? [operator] : []));
  const quotes =
    CODE.test(file) && !COMMANDS.test(file) ? [] : [BACKSLASHED.test(file) ? PLAIN_QUOTES : QUOTES];
  const seam = new RegExp(
    `(?<=${NAME})(?:${[NUMBERED, ADDED, ...others, ...quotes].join('|')})(?=${NAME})`,
    'g',
  );
  const seams: { readonly at: number; readonly put: number; readonly lost: number }[] = [];
  let joined = '';
  let end = 0;
  for (const { 0: found, index } of text.matchAll(seam)) {
    const put = decode(found);
    if (put === '' && /^["'\\]+$/.test(found) && !isWithinWord(text, index, found)) continue;
    joined += text.slice(end, index);
    seams.push({ at: joined.length, put: put.length, lost: found.length - put.length });
    joined += put;
    end = index + found.length;
  }
  if (seams.length === 0) return null;
  return {
    text: joined + text.slice(end),
    offsetOf: (at) => seams.reduce((sum, seam) => sum + (seam.at + seam.put <= at ? seam.lost : 0), at),
    isJoined: (start, end) => seams.some(({ at }) => start < at && at < end),
  };
}

/** What is put in the place of a seam: the character that has a number. */
function decode(seam: string): string {
  const [, hex, octal] = /^\\(?:[xu]([\da-fA-F]+)|(\d+))$/.exec(seam) ?? [];
  const code = hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16);
  return Number.isNaN(code) ? '' : String.fromCharCode(code);
}

/** How far a key or a quote is looked back for. */
const MAX_BEFORE = 200;
/** `"a":"b"` and `"a":1`, but not `"a/b":"1"`. */
const KEY = /["'][\w.-]+\\{0,9}["']:\\{0,9}["']?$/;

/** Whether a shell goes on in a word after quotes and backslashes in it. */
function isWithinWord(text: string, index: number, found: string): boolean {
  const before = text.slice(Math.max(0, index - MAX_BEFORE), index);
  const end = index + found.length;
  const colon = text[end] === ':' ? ':' : '';
  if (KEY.test(before + found + colon)) return false;
  // `\n` is a line of its own in quotes, and a letter elsewhere
  if (!found.endsWith('\\') || !/\w/.test(text[end] ?? '')) return true;
  const quotes = (before + found).match(/["']/g) ?? [];
  return (
    quotes.filter((quote) => quote === '"').length % 2 === 0 &&
    quotes.filter((quote) => quote === "'").length % 2 === 0
  );
}
