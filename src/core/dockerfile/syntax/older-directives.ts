import type { ByteString } from '../go/byte-string.js';
import {
  BYTE_ORDER_MARK,
  type DirectivePair,
  type FoundDirective,
  firstWord,
  MAX_LINE,
  matchPair,
  skipBlanks,
} from './directives.js';

/** What an older builder takes for the frontend that a file names. */
export interface OlderSyntax {
  /** Null where it sees none: its own frontend reads the file. */
  readonly found: Pick<FoundDirective, 'word' | 'line'> | null;
  /** The version of BuildKit that is the first not to. */
  readonly before: string;
}

interface Rules {
  readonly before: string;
  /** A byte order mark at the top does not count. */
  readonly skipsMark: boolean;
  /** A first line that begins with `#!` does not count. */
  readonly skipsShebang: boolean;
  /** What may stand above the frontend; null: any name, and of equal ones the last counts. */
  readonly names: ReadonlySet<string> | null;
}

const KNOWN = ['syntax', 'escape'];

/** `DetectSyntax` of BuildKit 0.26, 0.18, 0.13 and 0.10: all of them know fewer spaces after the `#` than today. */
const OLDER: readonly Rules[] = [
  { before: '0.27', skipsMark: true, skipsShebang: true, names: new Set([...KNOWN, 'check']) },
  { before: '0.19', skipsMark: false, skipsShebang: true, names: new Set([...KNOWN, 'check']) },
  { before: '0.14', skipsMark: false, skipsShebang: true, names: new Set(KNOWN) },
  { before: '0.11', skipsMark: false, skipsShebang: false, names: null },
];

const NONE: readonly OlderSyntax[] = [];

/** The frontends that older builders would take a file to name, where that is not the one that it names today. */
export function findOlderSyntaxes(file: ByteString, current: FoundDirective | null): readonly OlderSyntax[] {
  const hasMark = file.startsWith(BYTE_ORDER_MARK);
  if (!file.startsWith('#') && !(hasMark && file.startsWith('#', BYTE_ORDER_MARK.length))) return NONE;
  const lines = listComments(hasMark ? file.slice(BYTE_ORDER_MARK.length) : file);
  const found: OlderSyntax[] = [];
  for (const rules of OLDER) {
    const older = hasMark && !rules.skipsMark ? null : findSyntax(lines, rules);
    if ((older?.word ?? null) !== (current?.word ?? null)) found.push({ found: older, before: rules.before });
  }
  return found;
}

function findSyntax(lines: readonly CommentLine[], { skipsShebang, names }: Rules): OlderSyntax['found'] {
  const seen = new Map<string, OlderSyntax['found']>();
  for (const [index, { pair, isShebang }] of lines.entries()) {
    if (isShebang && skipsShebang) continue;
    if (pair === null || (names !== null && (!names.has(pair.name) || seen.has(pair.name)))) break;
    seen.set(pair.name, { word: firstWord(pair.value), line: index + 1 });
  }
  return seen.get('syntax') ?? null;
}

/** A comment at the top of a file, and what it says as `key=value`. */
interface CommentLine {
  readonly pair: DirectivePair | null;
  readonly isShebang: boolean;
}

/** Comments up to one that no rules go beyond. */
function listComments(file: ByteString): readonly CommentLine[] {
  const found: CommentLine[] = [];
  for (const text of listLines(file)) {
    if (!text.startsWith('#')) break;
    const isShebang = found.length === 0 && text.startsWith('#!');
    const pair = matchPair(text, skipBlanks(text, 1));
    found.push({ pair, isShebang });
    if (pair === null && !isShebang) break;
  }
  return found;
}

/** As bufio.ScanLines of Go. */
function* listLines(file: ByteString): Generator<ByteString> {
  for (let at = 0; at < file.length; ) {
    const feed = file.indexOf('\n', at);
    const end = feed < 0 ? file.length : feed;
    if (end - at > MAX_LINE) return;
    yield file.slice(at, file[end - 1] === '\r' && end > at ? end - 1 : end);
    at = end + 1;
  }
}
