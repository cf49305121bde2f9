import type { ByteString } from '../go/byte-string.js';
import { skipSpaces } from '../go/unicode.js';
import { placeRefusal, Refusal } from '../refusal.js';
import { FrontendReading } from '../shell/frontend-reading.js';
import { DirectiveReader } from './directives.js';
import { findHeredocs } from './heredocs.js';
import { findContinuation, LineScanner, type LogicalLine, readContinued } from './lines.js';
import { type Node, parseNode } from './nodes.js';

export interface ParsedFile {
  readonly nodes: readonly Node[];
  readonly escapeToken: string;
}

/** A comment line on its own, not one inside an instruction. */
export interface Comment {
  /** From the `#` on. */
  readonly text: ByteString;
  /** 1-based. */
  readonly line: number;
  /** Line of the instruction that follows with nothing but comments between; null without one. */
  covers: number | null;
}

/**
 * Splits a file into instructions; adds the comments to `comments`, including those before a refusal.
 * @throws Refusal of phase `parse` if BuildKit does. `Parse` of parser/parser.go.
 */
export function parseFile(
  file: ByteString,
  comments: Comment[] | null = null,
  frontend = new FrontendReading(),
): ParsedFile {
  const lines = new InstructionLines(file, comments);
  const nodes: Node[] = [];
  for (let line = lines.next(); line !== null; line = lines.next())
    nodes.push(readNode(lines.scanner, line, lines.escapeToken, frontend));
  if (nodes.length === 0) throw new Refusal('file with no instructions', 'parse', 1);
  if (lines.scanner.tooLong) throw lines.scanner.refuseTooLong();
  return { nodes, escapeToken: lines.escapeToken };
}

/** The lines that instructions begin in, each with those that continue it; what follows as a heredoc is for others to read. */
export class InstructionLines {
  readonly scanner: LineScanner;
  escapeToken = '\\';
  readonly #directives = new DirectiveReader();
  readonly #comments: Comment[] | null;

  constructor(file: ByteString, comments: Comment[] | null) {
    this.scanner = new LineScanner(file);
    this.#comments = comments;
  }

  /** @throws Refusal where a directive is wrong. */
  next(): LogicalLine | null {
    const { scanner } = this;
    const { file } = scanner;
    while (scanner.advance()) {
      const textEnd = scanner.end;
      const bom = scanner.line === 1 && file.startsWith('\xef\xbb\xbf') ? 3 : 0;
      let start = skipSpaces(file, scanner.start + bom, textEnd);
      if (!this.#directives.done)
        this.escapeToken =
          readDirective(this.#directives, file.slice(start, textEnd), scanner.line) ?? this.escapeToken;
      if (start < textEnd && file.charCodeAt(start) === 0x23) {
        this.#comments?.push({ text: file.slice(start, textEnd), line: scanner.line, covers: null });
        start = textEnd;
      }
      const token = this.escapeToken.charCodeAt(0);
      const continued = findContinuation(file, start, textEnd, token);
      if (continued < 0 && start === textEnd) continue;
      if (this.#comments !== null) coverLine(this.#comments, scanner.line);
      return continued < 0
        ? { text: file, start, end: textEnd, pieces: null, line: scanner.line }
        : readContinued(scanner, start, continued, token);
    }
    return null;
  }
}

/** The comments right above a line, without a gap, belong to it. */
function coverLine(comments: readonly Comment[], line: number): void {
  for (let at = comments.length - 1, above = line - 1; at >= 0; at--, above--) {
    const comment = comments[at];
    if (comment?.line !== above) return;
    comment.covers = line;
  }
}

/** The escape that a line at the top of the file sets. */
function readDirective(directives: DirectiveReader, text: ByteString, line: number): string | null {
  try {
    const directive = directives.readLine(text);
    if (directive?.name !== 'escape') return null;
    if (directive.value !== '\\' && directive.value !== '`') {
      throw new Refusal(`invalid escape token '${directive.value}' does not match \` or \\`);
    }
    return directive.value;
  } catch (error) {
    throw placeRefusal(error, 'parse', line);
  }
}

/** @throws Refusal if the line does not parse, or its heredocs have no end. */
export function readNode(
  scanner: LineScanner,
  line: LogicalLine,
  escapeToken: string,
  frontend: FrontendReading,
): Node {
  try {
    const node = parseNode(line, escapeToken);
    if (!canContainHeredoc(node) || !scanner.hasMark(line)) return node;
    frontend.line = line.line;
    node.heredocs = findHeredocs(line.text.slice(line.start, line.end), frontend).map(({ name, chomp }) => ({
      name,
      body: readBody(scanner, name, chomp),
    }));
    return node;
  } catch (error) {
    throw placeRefusal(error, 'parse', line.line);
  }
}

/** Whether what comes after an instruction may be its heredocs. */
export function canContainHeredoc(node: Node): boolean {
  const inner = node.keyword === 'onbuild' && node.child !== null ? node.child : node;
  return (inner.keyword === 'run' || inner.keyword === 'copy' || inner.keyword === 'add') && !inner.json;
}

/** Lines up to the one that is only the name. */
function readBody(scanner: LineScanner, name: ByteString, chomp: boolean): ByteString {
  const { file } = scanner;
  let begin = -1;
  while (scanner.advance()) {
    if (begin < 0) begin = scanner.start;
    let start = scanner.start;
    if (chomp) while (file.charCodeAt(start) === 0x09) start++;
    if (scanner.end - start === name.length && file.startsWith(name, start))
      return file.slice(begin, scanner.start);
  }
  throw new Refusal('unterminated heredoc');
}
