import type { TracedText } from '../../../traced-text.js';
import type { ScriptCase, ScriptNode } from './script-tree.js';
import { opensList } from './zsh-words.js';

/** What compound commands are read with. */
export interface CompoundReader {
  readonly script: TracedText;
  readonly source: string;
  readonly isPowerShell: boolean;
  readonly isZsh: boolean;
  readonly mayLack: boolean;
  readonly lexer: {
    arithmeticEnd(from: number): number | null;
    scriptEnd(from: number): number;
    wordEnd(from: number): number;
  };
  at: number;
  readList(closers: readonly string[]): ScriptNode;
  readBody(): ScriptNode;
  readCommand(): ScriptNode;
  readWord(): TracedText | null;
  peekWord(): string;
  take(word: string): boolean;
  skipSpace(): void;
  skipBreaks(): void;
}

/** The compound command that begins here, or null. */
export function readCompound(reader: CompoundReader): ScriptNode | null {
  if (reader.source[reader.at] === '(') return readBrackets(reader);
  const word = reader.peekWord();
  if (reader.isPowerShell) return word === '{' ? readBlock(reader) : null;
  const name = readFunctionName(reader);
  if (name !== null) return { kind: 'function', name, body: reader.readBody() };
  switch (reader.isZsh && opensList(word) ? '{' : word) {
    case '{':
      return readGroup(reader);
    case 'if':
      return readChoice(reader);
    case 'while':
    case 'until':
      return readLoop(reader, word);
    case 'for':
    case 'select':
      return readEach(reader, word);
    case 'case':
      return readCase(reader);
    case 'function':
      return readNamedFunction(reader);
    case '[[':
      return readTest(reader);
    default:
      return null;
  }
}

const FUNCTION = /([^\s;&|()<>$'"`=\\]+)[ \t]*\([ \t]*\)/y;

/** The name of the function that begins here, or null. */
function readFunctionName(reader: CompoundReader): string | null {
  if (reader.isPowerShell) return null;
  FUNCTION.lastIndex = reader.at;
  const found = FUNCTION.exec(reader.source);
  if (found !== null) reader.at += found[0].length;
  return found?.[1] ?? null;
}

function readBrackets(reader: CompoundReader): ScriptNode {
  const start = reader.at;
  const end = reader.source[start + 1] === '(' ? reader.lexer.arithmeticEnd(start) : null;
  if (end === null) return readSubshell(reader);
  const text = reader.script.slice(start + 2, Math.max(end - 2, start + 2));
  const test: ScriptNode = { kind: 'test', text, isArithmetic: true };
  const runs = reader.mayLack && COMMAND.test(text.value) && !text.value.includes('<<');
  const otherwise = runs ? readSubshell(reader) : null;
  reader.at = end;
  return otherwise === null ? test : { kind: 'choice', branches: [{ test: null, body: test }], otherwise };
}

/** A text in `(( … ))` that may be a command: of numbers there are no two words one after the other. */
const COMMAND = /^\s*\$|[\w)}"'./-]\s+["'\w$./]/;

function readSubshell(reader: CompoundReader): ScriptNode {
  reader.at++;
  const body = reader.readList([')']);
  if (reader.source[reader.at] === ')') reader.at++;
  return { kind: 'subshell', body };
}

function readGroup(reader: CompoundReader): ScriptNode {
  const items = [readBraces(reader)];
  if (reader.isZsh && takesMore(reader)) items.push(readBraces(reader));
  return { kind: 'list', items };
}

function readBraces(reader: CompoundReader): ScriptNode {
  reader.at++;
  const body = reader.readList(['}']);
  reader.take('}');
  return body;
}

/** `{ … } always { … }` of zsh. */
const ALWAYS = /[ \t]+always\s+(?=\{\s)/y;

function takesMore(reader: CompoundReader): boolean {
  ALWAYS.lastIndex = reader.at;
  const isMore = ALWAYS.test(reader.source);
  if (isMore) reader.at = ALWAYS.lastIndex;
  return isMore;
}

/** A block of PowerShell may run or not. */
function readBlock(reader: CompoundReader): ScriptNode {
  return { kind: 'choice', branches: [{ test: null, body: readGroup(reader) }], otherwise: null };
}

function readChoice(reader: CompoundReader): ScriptNode {
  const branches: { readonly test: ScriptNode; readonly body: ScriptNode }[] = [];
  let otherwise: ScriptNode | null = null;
  while (reader.take('if') || reader.take('elif')) {
    const test = reader.readList(['then', 'fi']);
    reader.take('then');
    branches.push({ test, body: reader.readList(['elif', 'else', 'fi']) });
  }
  if (reader.take('else')) otherwise = reader.readList(['fi']);
  reader.take('fi');
  return { kind: 'choice', branches, otherwise };
}

function readLoop(reader: CompoundReader, word: string): ScriptNode {
  reader.take(word);
  const test = reader.readList(['do', 'done']);
  return { kind: 'loop', test, each: null, body: readDone(reader) };
}

function readDone(reader: CompoundReader): ScriptNode {
  reader.skipSpace();
  while (/[;\n]/.test(reader.source[reader.at] ?? '') && !reader.source.startsWith(';;', reader.at)) {
    reader.at++;
    reader.skipSpace();
  }
  if (reader.peekWord() === '{') return readGroup(reader);
  reader.take('do');
  const body = reader.readList(['done']);
  reader.take('done');
  return body;
}

function readEach(reader: CompoundReader, word: string): ScriptNode {
  reader.take(word);
  reader.skipSpace();
  const start = reader.at;
  const end = reader.source.startsWith('((', start) ? reader.lexer.arithmeticEnd(start) : null;
  // `for (( … ; … ))` has marks that end other arithmetic
  const close = reader.source.startsWith('((', start) ? (end ?? reader.lexer.scriptEnd(start + 1)) : null;
  if (close !== null) {
    reader.at = close;
    const text = reader.script.slice(start + 2, Math.max(close - 2, start + 2));
    return {
      kind: 'loop',
      test: { kind: 'test', text, isArithmetic: true },
      each: null,
      body: readDone(reader),
    };
  }
  const name = reader.readWord()?.value ?? '';
  reader.skipSpace();
  let words: TracedText[] | null = null;
  if (reader.take('in')) {
    words = [];
    for (let next = reader.readWord(); next !== null; next = reader.readWord()) words.push(next);
  }
  return {
    kind: 'loop',
    test: null,
    each: { name, words },
    body: readDone(reader),
    isAsking: word === 'select',
  };
}

function readCase(reader: CompoundReader): ScriptNode {
  reader.take('case');
  const word = reader.readWord() ?? reader.script.slice(reader.at, reader.at);
  reader.skipBreaks();
  reader.take('in');
  const branches: ScriptCase['branches'][number][] = [];
  for (reader.skipBreaks(); reader.at < reader.source.length; reader.skipBreaks()) {
    if (reader.take('esac')) break;
    const start = reader.at;
    reader.at = patternEnd(reader);
    const patterns = reader.script.slice(start, reader.at);
    if (reader.source[reader.at] === ')') reader.at++;
    const body = reader.readList([';;', 'esac']);
    const isEnd = reader.source.startsWith(';;', reader.at) || reader.source.startsWith(';&', reader.at);
    const goesOn = reader.source.startsWith(';&', reader.at) || reader.source.startsWith(';;&', reader.at);
    branches.push({ patterns, body, goesOn });
    if (isEnd) reader.at += reader.source.startsWith(';;&', reader.at) ? 3 : 2;
    else if (reader.at === start) reader.at++;
  }
  return { kind: 'case', word, branches };
}

/** The bracket that closes the patterns of a branch. */
function patternEnd(reader: CompoundReader): number {
  let at = reader.at;
  if (reader.source[at] === '(') at++;
  while (at < reader.source.length && reader.source[at] !== ')')
    at = Math.max(reader.lexer.wordEnd(at), at + 1);
  return at;
}

function readNamedFunction(reader: CompoundReader): ScriptNode {
  reader.take('function');
  reader.skipSpace();
  const name = readFunctionName(reader) ?? reader.readWord()?.value ?? '';
  return { kind: 'function', name, body: reader.readBody() };
}

/** `[[ … ]]`; one that is not closed ends with its line. */
function readTest(reader: CompoundReader): ScriptNode {
  const start = reader.at + 2;
  let at = start;
  while (at < reader.source.length) {
    const end = reader.lexer.wordEnd(at);
    if (reader.source.slice(at, end) === ']]') break;
    if (
      reader.source[at] === '\n' &&
      !/(?:&&|\|\||\(|\\)\s*$/.test(reader.source.slice(Math.max(start, at - 20), at))
    )
      break;
    at = Math.max(end, at + 1);
  }
  reader.at = reader.source.startsWith(']]', at) ? at + 2 : at;
  return { kind: 'test', text: reader.script.slice(start, at), isArithmetic: false };
}
