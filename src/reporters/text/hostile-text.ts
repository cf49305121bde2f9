// Any text from a Dockerfile or a pull request is printed through one of these functions. The runner obeys `##[command]`
// anywhere in a line and `::command::` at its start, after white space; Markdown and HTML obey far more.
// A pattern with `\p{…}` stands where it is used: V8 makes sets of characters of it as soon as it is there.

const ANSI_SEQUENCE =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;

/** Most texts are printable ASCII, in which nothing is hidden. */
function replaceHidden(text: string, replace: (character: string) => string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu,
    replace,
  );
}

/**
 * Text for one line of a log or of an annotation: no control sequences, no line ends, no workflow commands.
 * `maxLength` counts UTF-16 units, including the ellipsis.
 */
export function cleanLogText(text: string, maxLength = 1000): string {
  const line = text
    .slice(0, maxLength * 8)
    .replace(ANSI_SEQUENCE, '')
    .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ');
  const visible = replaceHidden(line, () => '').trim();
  return cutText(breakCommands(visible).replace(/^::/, ': :'), maxLength);
}

/** At most `maxLength` UTF-16 units, cut between characters, with an ellipsis if something is missing. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const end = Math.max(0, maxLength - 1);
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}

/** A reference with twelve digits of its digest, which are enough to tell it from others. */
export function shortenDigest(name: string): string {
  return name.replace(/(@sha(?:256|512):[0-9a-f]{12})[0-9a-f]+$/, '$1…');
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text anywhere in a line of a log: never a command of the runner. */
export function breakCommands(text: string): string {
  return text.replaceAll('##[', '## [');
}

/** Data as JSON that may be printed to a terminal or a log: the same data, with the characters that they obey escaped. */
export function writeJson(data: unknown, indent = 0): string {
  const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return replaceHidden(JSON.stringify(data, null, indent), (character) =>
    character === '\n' ? character : character.replace(/[\s\S]/g, escapeUnit),
  ).replaceAll('##[', `##${escapeUnit('[')}`);
}

/** Text for readers of JSON that refuse half a character: a lone surrogate is replaced. */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** Hidden characters other than the end of a line as the double-quoted texts of YAML write them. */
export function escapeHidden(text: string): string {
  return replaceHidden(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n') return character;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Hidden characters become what a programmer writes for them: `\n`, `\u{202e}`. */
export function showHidden(text: string): string {
  return replaceHidden(
    text,
    (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

// Beyond the markup itself: a colon before a word and a colon may be an emoji, and an automatic link needs its address in
// one text node, which a `<wbr>` splits. GitHub keeps it; if it is dropped, nothing is lost.
const MARKUP = /[&<>"'|`[\](){}*_~^$\\#!=@]|:(?=\/)|:(?=[\w+-]+:)|(?<=www)\./gi;
const BREAKS = /(?=&#64;|&#46;)|(?<=\/)(?=[^/])|(?<=&#58;)|(?<=:)(?=[0-9a-f]{32})/g;
/** Characters that fit next to a second table column on a phone. */
const LONGEST_RUN = 12;

/** The inside of a `<code>` element: untrusted text that stays text, in a paragraph, a table cell or a link. */
export function escapeMarkdownCode(text: string, maxLength = 300): string {
  return (
    escapePreformatted(cutText(text, maxLength))
      .replace(BREAKS, '<wbr>')
      // escaped characters between two possible line breaks
      .replace(/(?:&#\d+;|-(?!\p{L})|[^\s<>&-])+-?/gu, breakRun)
  );
}

/** Allows line breaks within a long name, after its dots and dashes if it has any: a table that is too wide scrolls. */
function breakRun(run: string): string {
  const characters = run.match(/(?:&#\d+;|.)\p{M}*/gsu) ?? [];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; ) {
    const piece = characters.slice(at, at + LONGEST_RUN);
    const isLast = at + piece.length >= characters.length;
    const mark = isLast
      ? -1
      : piece.findLastIndex((character) => /^(?:[-._:,+]|&#(?:95|61|64);)$/.test(character));
    const length = mark < 4 ? piece.length : mark + 1;
    pieces.push(piece.slice(0, length).join(''));
    at += length;
  }
  return pieces.join('<wbr>');
}

/** The inside of one line of a `<pre>` block, where Markdown finds no markup. */
export function escapePreformatted(line: string): string {
  return showHidden(line).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}

/** Untrusted text as code; says so if it is empty. */
export function renderCode(text: string, maxLength?: number): string {
  return text === '' ? '<em>empty</em>' : `<code>${escapeMarkdownCode(text, maxLength)}</code>`;
}

/** Prose stays outside `<code>` only as plain words: nothing that Markdown or GitHub treats specially, such as a commit id. */
const isPlainWord = (word: string): boolean =>
  /^(?!.{24})[(]?(?!.*[0-9a-fA-F]{7})(?:[\p{L}]+(?:['’-][\p{L}]+)*|\d{1,6}|\d{4}-\d\d-\d\d)[!?]?[)]?[,;:.]?$/u.test(
    word,
  );
const PLAIN_MARK = /^(?:[,;:.!?()→–—…·]{1,3}|\d+%|\d\d:\d\d)$/u;

/**
 * A sentence of the gate that quotes untrusted text. Shown as code: text in backticks or double quotes, the
 * `quoted` texts that come from the pull request, and everything that is not a plain word.
 */
export function renderProse(text: string, quoted: readonly string[] = [], maxLength = 600): string {
  const shown = cutText(text.trim(), maxLength);
  const known = quoted.filter((part) => part !== '').sort((a, b) => b.length - a.length);
  const pieces = splitQuotes(shown).flatMap((piece) =>
    piece.code ? [piece] : splitKnown(piece.text, known),
  );
  // a leading number would begin a list
  return renderPieces(pieces).replace(/^\d+[.)]/, '<code>$&</code>');
}

/** Words of the gate itself. Shown as code: text in backticks or double quotes, and everything that is not a plain word. */
export function renderOwnWords(text: string): string {
  return renderPieces(splitQuotes(text));
}

function renderPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.code ? renderCode(piece.text) : renderWords(piece.text))).join('');
}

const endsAsName = (text: string): boolean => /[\p{L}\p{N}_/:@.-]$/u.test(text);
const beginsAsName = (text: string): boolean => /^(?:[\p{L}\p{N}_/@-]|[:.][\p{L}\p{N}])/u.test(text);

interface Piece {
  readonly text: string;
  readonly code: boolean;
}

function splitQuotes(text: string): Piece[] {
  return text.split(/(`[^`]+(?:`|$)|"[^"]+")/).map((part, index) => {
    const code = index % 2 === 1;
    // quotes around one word may matter, as in `write "3.10"`; around a command they only group it
    const keepsQuotes = part.startsWith('"') && !part.includes(' ');
    return { text: code && !keepsQuotes ? part.replace(/^[`"]|[`"]$/g, '') : part, code };
  });
}

/** A known text counts only on its own, not as a part of a longer name. */
function splitKnown(text: string, known: readonly string[]): Piece[] {
  const [first, ...others] = known;
  if (first === undefined) return [{ text, code: false }];
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + first.length)) {
    const end = at + first.length;
    if (endsAsName(text.slice(start, at)) || beginsAsName(text.slice(end))) continue;
    pieces.push(...splitKnown(text.slice(start, at), others), { text: first, code: true });
    start = end;
  }
  return [...pieces, ...splitKnown(text.slice(start), others)];
}

function renderWords(text: string): string {
  return text
    .split(/([ \n]+)/)
    .map((word, index) => {
      if (index % 2 === 1) return ' ';
      return word === '' || isPlainWord(word) || PLAIN_MARK.test(word) ? word : renderUnsafeWord(word);
    })
    .join('');
}

/** Closing punctuation stays outside. */
function renderUnsafeWord(word: string): string {
  const end = /[,;:.]$/.test(word) && word.length > 1 ? word.slice(-1) : '';
  return `${renderCode(end === '' ? word : word.slice(0, -1))}${end}`;
}
