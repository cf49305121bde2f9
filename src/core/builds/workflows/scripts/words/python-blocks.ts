import type { SourceText } from '../../../source-text.js';

/** A function or class of a program of Python. */
export interface PythonBlock {
  readonly name: string;
  readonly isClass: boolean;
  /** Whether a decorator may keep it for others, which then need not name it. */
  readonly isRegistered: boolean;
  readonly start: number;
  /** Where its parameters end. */
  readonly bodyStart: number;
  readonly end: number;
  readonly text: string;
  /** Whether it says a name outside of quotes. */
  names(name: string): boolean;
}

type Naming = Pick<PythonBlock, 'name' | 'names'>;

export interface PythonBlocks {
  /** The blocks around an offset, from the outermost on. */
  listAround(offset: number): readonly PythonBlock[];
  /** Whether a variable is set there by a line of its own. */
  beginsLine(offset: number, name: string): boolean;
  /** Whether one block may call another, by way of others too. */
  reaches(from: PythonBlock, to: PythonBlock): boolean;
}

const OPENED = new WeakMap<SourceText, PythonBlocks>();
/** A variable of the module, such as a table of functions. */
const VARIABLE = /^[A-Za-z_]\w*(?=[ \t]*(?::[^=\n]*)?=(?!=))/gm;
/** The lines of decorators right before a function, and those that only say what kind of method it is. */
const DECORATORS = /(?:^|\n)[ \t]*@[^\n]*(?:\n(?:[ \t][^\n]*|[)\]}][^\n]*))*\n?$/;
const PLAIN = /^\s*@(?:staticmethod|classmethod|property)\s*$/;
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
  const variables = [...masked.matchAll(VARIABLE)].slice(0, MAX_BLOCKS).map(({ 0: name, index }) => ({
    name,
    names: toNaming(masked.slice(index, findEnd(masked, index, 0))),
  }));
  const all = [...blocks, ...variables];
  return {
    listAround: (offset) => blocks.filter(({ start, end }) => start <= offset && offset < end),
    beginsLine(offset, name) {
      const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
      return new RegExp(String.raw`^[ \t]*${name}[ \t]*(?::[^=]*)?=[ \t]*[fFrRbu]?["']?$`).test(before);
    },
    reaches(from, to) {
      const seen = new Set<Naming>([from]);
      for (const each of seen) {
        if (each.names(to.name)) return true;
        for (const other of all) if (each.names(other.name)) seen.add(other);
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
  const end = findEnd(text, bodyStart, indent.length);
  const own = text.slice(start, end).trimStart();
  const decorators = DECORATORS.exec(text.slice(Math.max(0, start - MAX_DECORATORS), start))?.[0] ?? '';
  return {
    name,
    isClass: kind === 'class',
    isRegistered: decorators !== '' && !PLAIN.test(decorators),
    start,
    bodyStart,
    end,
    text: own,
    names: toNaming(own.slice(header.trimStart().length)),
  };
}

const MAX_DECORATORS = 2_000;

/** Where what is deeper than an indentation ends. */
function findEnd(text: string, from: number, indent: number): number {
  for (const line of text.slice(from).matchAll(/\n([ \t]*)(?=[^\s#])/g))
    if ((line[1] ?? '').length <= indent) return from + line.index;
  return text.length;
}

/** Whether a text says a name outside of quotes. */
function toNaming(text: string): (name: string) => boolean {
  const words = new Set([...text.matchAll(/(?<![\w"'])[A-Za-z_]\w*(?![\w"'])/g)].map(([word]) => word));
  return (name) => words.has(name);
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
