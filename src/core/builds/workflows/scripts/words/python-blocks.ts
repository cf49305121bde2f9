import type { SourceText } from '../../../source-text.js';

/** A function or class of a program of Python. */
export interface PythonBlock {
  readonly name: string;
  readonly isClass: boolean;
  readonly start: number;
  /** Where its parameters end. */
  readonly bodyStart: number;
  readonly end: number;
  readonly text: string;
  /** Whether it says a name outside of quotes. */
  names(name: string): boolean;
}

export interface PythonBlocks {
  /** The blocks around an offset, from the outermost on. */
  listAround(offset: number): readonly PythonBlock[];
  /** Whether a variable is set there by a line of its own. */
  beginsLine(offset: number, name: string): boolean;
  /** Whether one block may call another, by way of others too. */
  reaches(from: PythonBlock, to: PythonBlock): boolean;
}

const OPENED = new WeakMap<SourceText, PythonBlocks>();
const HEADER = /^([ \t]*)(?:async[ \t]+)?(def|class)[ \t]+(\w+)/gm;
const LONG = /("""|''')[\s\S]*?(?:\1|$)/g;
/** More than a program of one file has. */
const MAX_BLOCKS = 300;

export function openBlocks(source: SourceText): PythonBlocks {
  const known = OPENED.get(source) ?? readBlocks(source.text);
  OPENED.set(source, known);
  return known;
}

function readBlocks(text: string): PythonBlocks {
  // a text of several lines does not end a block
  const masked = text.replace(LONG, (found) => found.replace(/\n/g, ' '));
  const headers = [...masked.matchAll(HEADER)];
  const blocks = headers.length > MAX_BLOCKS ? [] : headers.map((header) => readBlock(masked, header));
  return {
    listAround: (offset) => blocks.filter(({ start, end }) => start <= offset && offset < end),
    beginsLine(offset, name) {
      const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
      return new RegExp(String.raw`^[ \t]*${name}[ \t]*(?::[^=]*)?=[ \t]*[fFrRbu]?["']?$`).test(before);
    },
    reaches(from, to) {
      const seen = new Set<PythonBlock>([from]);
      for (const each of seen) {
        if (each.names(to.name)) return true;
        for (const other of blocks) if (each.names(other.name)) seen.add(other);
      }
      return false;
    },
  };
}

function readBlock(
  text: string,
  { 0: header, 1: indent = '', 2: kind, 3: name = '', index }: RegExpMatchArray,
): PythonBlock {
  const start = index ?? 0;
  const bodyStart = skipParameters(text, start + header.length);
  let end = text.length;
  for (const line of text.slice(bodyStart).matchAll(/\n([ \t]*)(?=[^\s#])/g)) {
    if ((line[1] ?? '').length > indent.length) continue;
    end = bodyStart + line.index;
    break;
  }
  const own = text.slice(start, end).trimStart();
  const words = new Set(
    [...own.slice(header.trimStart().length).matchAll(/(?<![\w"'])[A-Za-z_]\w*(?![\w"'])/g)].map(
      ([word]) => word,
    ),
  );
  return {
    name,
    isClass: kind === 'class',
    start,
    bodyStart,
    end,
    text: own,
    names: (each) => words.has(each),
  };
}

/** Behind the parameters of a function, or the bases of a class. */
function skipParameters(text: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (quote !== '') {
      if (mark === '\\') at++;
      else if (mark === quote || mark === '\n') quote = '';
    } else if (mark === '"' || mark === "'") quote = mark;
    else if ('([{'.includes(mark)) depth++;
    else if (')]}'.includes(mark)) depth--;
    else if (mark === ':' && depth <= 0) return at + 1;
  }
  return text.length;
}
