import type { ByteString } from '../go/byte-string.js';
import { parseStringList } from '../go/json.js';
import { findBlank, skipBlanks, splitAtBlanks } from '../go/spaces.js';
import { skipSpaces, skipSpacesBack, toLower } from '../go/unicode.js';
import { Refusal } from '../refusal.js';
import { type FlagWord, splitFlags } from './flags.js';
import type { LogicalLine } from './lines.js';
import { readPairNames, splitWords } from './words.js';

/** One instruction, like `Node` of parser/parser.go. */
export interface Node {
  /** 1-based, where it begins. */
  readonly line: number;
  /** The logical line it was read from. */
  readonly source: LogicalLine;
  /** As written. */
  readonly value: ByteString;
  readonly keyword: ByteString;
  readonly flags: readonly FlagWord[];
  /**
   * Words of FROM, COPY …; names of ENV and LABEL; type and command of HEALTHCHECK; items of a JSON list; otherwise the
   * whole text, except for RUN, CMD and ENTRYPOINT.
   */
  args: readonly ByteString[];
  /** Where `args` begin in the logical line. */
  readonly argsStart: number;
  /** Written as a JSON list. */
  json: boolean;
  /** What an ONBUILD wraps. */
  child: Node | null;
  heredocs: readonly { readonly name: ByteString; readonly body: ByteString }[];
}

const NONE: readonly ByteString[] = [];
/** Keywords as they are usually written. */
const KEYWORDS: ReadonlyMap<ByteString, ByteString> = new Map(
  'from arg run copy add env label cmd entrypoint expose volume user workdir healthcheck onbuild shell'
    .split(' ')
    .map((keyword) => [keyword.toUpperCase(), keyword]),
);
const NO_HEREDOCS: Node['heredocs'] = [];

/**
 * `newNodeFromLine` of parser/parser.go.
 * @throws Refusal if the arguments do not even parse.
 */
export function parseNode(source: LogicalLine, escapeToken: string): Node {
  const node = parseInstruction(source, source.start, escapeToken);
  if (node.keyword !== 'onbuild' || node.args.length === 0) return node;
  node.child = parseInstruction(source, node.argsStart, escapeToken);
  // ONBUILD may precede ONBUILD any number of times: refused in the end, unless the inside does not parse.
  for (let inner = node.child; inner.keyword === 'onbuild' && inner.args.length > 0; ) {
    inner = parseInstruction(source, inner.argsStart, escapeToken);
  }
  return node;
}

function parseInstruction(source: LogicalLine, from: number, escapeToken: string): Node {
  const { text } = source;
  const start = skipSpaces(text, from, source.end);
  const end = skipSpacesBack(text, start, source.end);
  const valueEnd = findBlank(text, start, end);
  const value = text.slice(start, valueEnd);
  const { flags, rest } = splitFlags(text, skipBlanks(text, valueEnd, end), end, escapeToken);
  const argsStart = skipSpaces(text, rest, end);
  const node: Node = {
    line: source.line,
    source,
    value,
    keyword: KEYWORDS.get(value) ?? toLower(value),
    flags,
    args: NONE,
    argsStart,
    json: false,
    child: null,
    heredocs: NO_HEREDOCS,
  };
  if (argsStart < end) parseArguments(node, text, argsStart, end, escapeToken);
  return node;
}

/** The dispatch table of parser/parser.go, for arguments that are not empty. */
function parseArguments(node: Node, text: ByteString, from: number, to: number, escapeToken: string): void {
  switch (node.keyword) {
    case 'run':
    case 'cmd':
    case 'entrypoint':
      parseJson(node, text, from, to);
      return;
    case 'shell':
      if (!parseJson(node, text, from, to)) node.args = [text.slice(from, to)];
      return;
    case 'copy':
    case 'add':
    case 'volume':
      if (!parseJson(node, text, from, to)) node.args = splitAtBlanks(text, from, to);
      return;
    case 'from':
    case 'expose':
      node.args = splitAtBlanks(text, from, to);
      return;
    case 'env':
    case 'label':
      node.args = readPairNames(text, from, to, node.keyword.toUpperCase(), escapeToken);
      return;
    case 'arg':
      node.args = splitWords(text, from, to, escapeToken);
      return;
    case 'healthcheck':
      parseHealthcheck(node, text, from, to);
      return;
    case 'onbuild':
    case 'user':
    case 'workdir':
    case 'stopsignal':
    case 'maintainer':
      node.args = [text.slice(from, to)];
  }
}

/** Whether the arguments are a JSON list of strings, which they then become. `parseJSON` of parser/line_parsers.go. */
function parseJson(node: Node, text: ByteString, from: number, to: number): boolean {
  const start = skipSpaces(text, from, to);
  if (start >= to || text.charCodeAt(start) !== 0x5b) return false;
  const list = parseStringList(text.slice(start, to));
  if (list === 'invalid') return false;
  if (list === 'mixed') {
    throw new Refusal('when using JSON array syntax, arrays must be comprised of strings only');
  }
  node.args = list;
  node.json = true;
  return true;
}

/** Type and command; spaces are found byte by byte. `parseHealthConfig` of parser/line_parsers.go. */
function parseHealthcheck(node: Node, text: ByteString, from: number, to: number): void {
  const [type = '', spaces = ''] =
    /^([^\t-\r \x85\xa0]*)([\t-\r \x85\xa0]*)/.exec(text.slice(from, to))?.slice(1) ?? [];
  if (type === '') return;
  const start = from + type.length + spaces.length;
  if (start < to && !parseJson(node, text, start, to)) node.args = [text.slice(start, to)];
  node.args = [type, ...node.args];
}
