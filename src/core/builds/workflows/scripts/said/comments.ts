import type { SourceText } from '../../../source-text.js';
import type { HiddenPart } from '../texts/hidden-parts.js';
import { listDocumenting } from './documenting-texts.js';
import { beginsLine, endOfText, long, type Quote, short } from './quotes.js';

/** How a language writes texts and comments. */
interface Language {
  readonly files: RegExp;
  /** What begins a comment up to the end of its line. */
  readonly line: RegExp;
  readonly comment: readonly [begin: string, end: string];
  /** The longest first. */
  readonly quotes: readonly Quote[];
  /** What makes it uncertain where texts end. */
  readonly unsure: RegExp;
}

const SLASHES = /\/\//y;
const STARS = ['/*', '*/'] as const;
/** A division, or a pattern, before what may begin or end a text. */
const PATTERN = String.raw`\/(?![/*])[^\n]*(?:["'\x60]|\/[/*])`;

const LANGUAGES: readonly Language[] = [
  {
    files: /\.[cm]?[jt]sx?$/,
    line: SLASHES,
    comment: STARS,
    quotes: [long('`'), short('"'), short("'")],
    unsure: new RegExp(PATTERN, 'y'),
  },
  {
    files: /\.go$/,
    line: SLASHES,
    comment: STARS,
    quotes: [long('`', ''), short('"'), short("'")],
    unsure: /(?!)/y,
  },
  {
    files: /\.(?:java|kts?|scala|swift|groovy|gradle)$|(?:^|\/)[Jj]enkinsfile[^/]*$/,
    line: SLASHES,
    comment: STARS,
    quotes: [long('"""'), long("'''"), short('"'), short("'")],
    unsure: new RegExp(String.raw`\$\/|#"|${PATTERN}`, 'y'),
  },
  {
    files: /\.rs$/,
    line: SLASHES,
    comment: STARS,
    quotes: [long('"')],
    unsure: /r#*"|'(?:\\?["/*])/y,
  },
  {
    files: /\.psm?1$/i,
    line: /(?<=^|\s)#(?!>)/y,
    comment: ['<#', '#>'],
    quotes: [long('"', '`'), long("'", '')],
    unsure: /@["']/y,
  },
];

/** The comments of several lines in a program, and the texts in Python that do nothing. */
export function listComments({ file, text }: SourceText): readonly HiddenPart[] {
  if (file.endsWith('.py')) return listDocumenting(text);
  if (/\.rb$|(?:^|\/)Rakefile$/.test(file)) return listRuby(text);
  const language = LANGUAGES.find(({ files }) => files.test(file));
  return language === undefined || !text.includes(language.comment[0]) ? [] : listIn(text, language);
}

/** Those that begin their line; none behind something that leaves open where texts are. */
function listIn(text: string, { line, comment, quotes, unsure }: Language): readonly HiddenPart[] {
  const [begin, close] = comment;
  const found: HiddenPart[] = [];
  for (let at = 0; at < text.length; ) {
    if (meets(line, text, at)) at = endOfLine(text, at);
    else if (text.startsWith(begin, at)) {
      const end = text.indexOf(close, at + begin.length);
      if (end === -1) return found;
      if (beginsLine(text, at)) found.push({ start: at, end: end + close.length });
      at = end + close.length;
    } else if (meets(unsure, text, at)) return found;
    else {
      const quote = quotes.find(({ mark }) => text.startsWith(mark, at));
      const end = quote === undefined ? at + 1 : endOfText(text, at, quote);
      if (end === null) return found;
      at = end;
    }
  }
  return found;
}

function meets(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** `=begin` and `=end`, where no text of several lines can be around them. */
function listRuby(text: string): readonly HiddenPart[] {
  return [...text.matchAll(/^=begin\b[\s\S]*?^=end\b[^\n]*/gm)].flatMap(({ 0: comment, index }) => {
    const before = text.slice(0, index).replace(/^[ \t]*#.*/gm, '');
    const isOdd = ['"', "'", '`', '/'].some((mark) => before.split(mark).length % 2 === 0);
    const isUnsure = isOdd || /<<|%\w?[^\w\s]|^__END__/m.test(before);
    return isUnsure ? [] : [{ start: index, end: index + comment.length }];
  });
}
