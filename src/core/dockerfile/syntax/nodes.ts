import { Refusal } from '../refusal.js';
import type { ByteString } from '../text/byte-string.js';
import { skipSpaces, skipSpacesBack, toLower } from '../text/unicode.js';
import { findBlank, skipBlanks, splitAtBlanks } from './blanks.js';
import { type FlagWord, splitFlags } from './flags.js';
import { parseStringList } from './json.js';
import type { LogicalLine } from './lines.js';
import { readPairNames, splitWords } from './words.js';

/** One instruction, as `Node` of parser/parser.go. */
export interface Node {
  readonly line: number;
  readonly endLine: number;
  /** The logical line it was read from. */
  readonly source: LogicalLine;
  /** As written. */
  readonly value: ByteString;
  readonly keyword: ByteString;
  readonly flags: readonly FlagWord[];
  /** Words of FROM, COPY …; the whole text of RUN, USER …; names of ENV and LABEL; type and command of HEALTHCHECK. */
  readonly args: readonly ByteString[];
  /** Where `args` begin in the logical line. */
  readonly argsStart: number;
  /** Written as a JSON list. */
  readonly json: boolean;
  /** What an ONBUILD wraps. */
  readonly child: Node | null;
  readonly heredocs: readonly { readonly name: ByteString; readonly body: ByteString }[];
}

interface Arguments {
  readonly args: readonly ByteString[];
  readonly json: boolean;
}

const NONE: Arguments = { args: [], json: false };

/**
 * `newNodeFromLine` of parser/parser.go.
 * @throws Refusal where the arguments do not even parse.
 */
export function parseNode(source: LogicalLine, escapeToken: string): Node {
  const node = parseInstruction(source, 0, escapeToken);
  if (node.keyword !== 'onbuild' || node.args.length === 0) return { ...node, child: null };
  const child = parseInstruction(source, node.argsStart, escapeToken);
  // ONBUILD may stand before ONBUILD any number of times: refused in the end, unless what is inside does not parse.
  for (let inner = child; inner.keyword === 'onbuild' && inner.args.length > 0; ) {
    inner = parseInstruction(source, inner.argsStart, escapeToken);
  }
  return { ...node, child: { ...child, child: null } };
}

function parseInstruction(source: LogicalLine, from: number, escapeToken: string): Omit<Node, 'child'> {
  const { text } = source;
  const start = skipSpaces(text, from);
  const end = skipSpacesBack(text, start, text.length);
  const line = end === text.length ? text : text.slice(0, end);
  const valueEnd = findBlank(line, start);
  const value = line.slice(start, valueEnd);
  const keyword = toLower(value);
  const { flags, rest } = splitFlags(line, skipBlanks(line, valueEnd), escapeToken);
  const argsStart = Math.min(skipSpaces(line, rest), line.length);
  const { args, json } = parseArguments(keyword, line.slice(argsStart), escapeToken);
  return {
    line: source.line,
    endLine: source.endLine,
    source,
    value,
    keyword,
    flags,
    args,
    argsStart,
    json,
    heredocs: [],
  };
}

/** The dispatch table of parser/parser.go. */
function parseArguments(keyword: ByteString, rest: ByteString, escapeToken: string): Arguments {
  switch (keyword) {
    case 'run':
    case 'cmd':
    case 'entrypoint':
    case 'shell':
      return parseMaybeJson(rest);
    case 'copy':
    case 'add':
    case 'volume':
      return parseListOrWords(rest);
    case 'from':
    case 'expose':
      return rest === '' ? NONE : { args: splitAtBlanks(rest), json: false };
    case 'env':
      return { args: readPairNames(rest, 'ENV', escapeToken), json: false };
    case 'label':
      return { args: readPairNames(rest, 'LABEL', escapeToken), json: false };
    case 'arg':
      return { args: splitWords(rest, escapeToken), json: false };
    case 'healthcheck':
      return parseHealthcheck(rest);
    case 'onbuild':
    case 'user':
    case 'workdir':
    case 'stopsignal':
    case 'maintainer':
      return rest === '' ? NONE : { args: [rest], json: false };
    default:
      return NONE;
  }
}

function parseMaybeJson(rest: ByteString): Arguments {
  if (rest === '') return NONE;
  return parseJson(rest) ?? { args: [rest], json: false };
}

function parseListOrWords(rest: ByteString): Arguments {
  if (rest === '') return NONE;
  return parseJson(rest) ?? { args: splitAtBlanks(rest), json: false };
}

function parseJson(rest: ByteString): Arguments | null {
  const start = skipSpaces(rest, 0);
  if (rest.charCodeAt(start) !== 0x5b) return null;
  const list = parseStringList(rest.slice(start));
  if (list === 'invalid') return null;
  if (list === 'mixed') {
    throw new Refusal('when using JSON array syntax, arrays must be comprised of strings only');
  }
  return { args: list, json: true };
}

/** Type and command; blanks are found byte by byte. `parseHealthConfig` of parser/line_parsers.go. */
function parseHealthcheck(rest: ByteString): Arguments {
  const blank = /[\t-\r \x85\xa0]+/.exec(rest);
  const type = rest.slice(0, blank?.index ?? rest.length);
  if (type === '') return NONE;
  const command = parseMaybeJson(blank === null ? '' : rest.slice(blank.index + blank[0].length));
  return { args: [type, ...command.args], json: command.json };
}
