import { type ByteString, toByteString } from '../dockerfile/go/byte-string.js';
import { type AttributePattern, compileAttributePattern } from './attribute-pattern.js';

/** What a line does to one attribute: `true` and `false` as in `text` and `-text`, null as in `!text`. */
export interface AttributeState {
  readonly name: string;
  readonly value: string | boolean | null;
}

/** One line of a `.gitattributes`. */
export interface AttributeLine {
  readonly line: number;
  /** Null: any file, because the pattern is not readable. */
  readonly pattern: AttributePattern | null;
  readonly states: readonly AttributeState[];
  /** Git versions, or ways to read the file, differ on whether the line counts. */
  readonly isDoubtful: boolean;
}

/** One `.gitattributes`. */
export interface AttributesFile {
  /** From the tree's root. */
  readonly path: string;
  readonly lines: readonly AttributeLine[];
  /** Macros: names for several attributes. Only those of the tree's root count. */
  readonly macros: readonly (AttributeLine & { readonly name: string })[];
  /** Too large to read: it may do anything to the files that it applies to. */
  readonly isTooLarge: boolean;
}

/** Git's own limit is 100 MB; no honest file is larger than this one. In bytes. */
const MAX_SIZE = 1024 * 1024;
/** Since 2.39.1 git ignores longer lines; before, it obeyed them. */
const MAX_LINE = 2048;
const MAX_PATTERN = 300;
const MAX_LINES = 2000;

const SPACES = ' \t\r\n';
const NAME = /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/;

export function parseAttributes(path: string, bytes: Uint8Array): AttributesFile {
  const lines: AttributeLine[] = [];
  const macros: (AttributeLine & { readonly name: string })[] = [];
  const isTooLarge = bytes.length > MAX_SIZE;
  // some systems ignore case in the name of the file itself
  let isDoubtful = !path.endsWith('.gitattributes');
  const texts = isTooLarge ? [] : toByteString(bytes).split('\n');
  for (const [index, text] of texts.entries()) {
    const mark = index === 0 && text.startsWith('\xef\xbb\xbf') ? 3 : 0;
    const end = text.indexOf('\0');
    const parsed = parseLine(text.slice(mark, end === -1 ? text.length : end));
    const doubt = isDoubtful || mark > 0 || text.length >= MAX_LINE - 1;
    if (end !== -1) isDoubtful = true;
    if (parsed === null) continue;
    const line = { line: index + 1, states: parsed.states, isDoubtful: doubt || parsed.isDoubtful };
    if (parsed.macro !== null) macros.push({ ...line, name: parsed.macro, pattern: null });
    else {
      const isLong = parsed.pattern.length > MAX_PATTERN;
      const pattern = isLong ? null : compileAttributePattern(parsed.pattern);
      if (isLong || pattern !== null) lines.push({ ...line, pattern, isDoubtful: line.isDoubtful || isLong });
    }
  }
  return { path, lines, macros, isTooLarge: isTooLarge || lines.length > MAX_LINES };
}

interface ParsedLine {
  readonly pattern: ByteString;
  /** The name that the line defines. */
  readonly macro: string | null;
  readonly states: readonly AttributeState[];
  readonly isDoubtful: boolean;
}

const MACRO = '[attr]';

function parseLine(text: ByteString): ParsedLine | null {
  const start = skip(text, 0, SPACES);
  if (start === text.length || text.charAt(start) === '#') return null;
  const quoted = text.charAt(start) === '"' ? unquote(text, start) : null;
  const end = quoted?.end ?? skipOther(text, start);
  const pattern = quoted?.text ?? text.slice(start, end);
  const words = text
    .slice(end)
    .split(/[ \t\r]+/)
    .filter((word) => word !== '');
  const states = words.map(parseState);
  // git ignores the whole line if one name is invalid
  const isDoubtful = states.some(({ name }) => !NAME.test(name) || name.startsWith('builtin_'));
  if (!pattern.startsWith(MACRO) || pattern.length === MACRO.length)
    return { pattern, macro: null, states, isDoubtful: isDoubtful || pattern.includes('\\/') };
  const [macro = ''] = pattern.slice(MACRO.length).split(/[ \t\r\n]/);
  return { pattern, macro, states, isDoubtful: isDoubtful || !NAME.test(macro) };
}

function parseState(word: string): AttributeState {
  const at = word.indexOf('=');
  const name = at === -1 ? word : word.slice(0, at);
  if (word.startsWith('-')) return { name: name.slice(1), value: false };
  if (word.startsWith('!')) return { name: name.slice(1), value: null };
  return { name, value: at === -1 ? true : word.slice(at + 1) };
}

function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text.charAt(at))) at++;
  return at;
}

function skipOther(text: string, from: number): number {
  let at = from;
  while (at < text.length && !SPACES.includes(text.charAt(at))) at++;
  return at;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

/** Text in double quotes as in C; null if it is not, and then the quote is an ordinary character. */
function unquote(text: ByteString, start: number): { readonly text: string; readonly end: number } | null {
  let out = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return { text: out, end: at + 1 };
    if (character !== '\\') {
      out += character;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4));
    const escaped = octal ? String.fromCharCode(Number.parseInt(octal[0], 8)) : ESCAPES[text.charAt(at + 1)];
    if (escaped === undefined) return null;
    out += escaped;
    at += octal ? 3 : 1;
  }
  return null;
}
