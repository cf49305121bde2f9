import { decodeText, encodeText } from '../go/byte-string.js';
import { Refusal } from '../refusal.js';
import { FrontendReading } from '../shell/frontend-reading.js';
import { findHeredocs } from './heredocs.js';
import type { LogicalLine } from './lines.js';
import { type Node, parseNode } from './nodes.js';
import { canContainHeredoc, InstructionLines } from './parse-file.js';

/** What a physical line of a Dockerfile is. */
export type LineRole =
  /** A comment, or an empty line; also within an instruction. */
  | { readonly kind: 'comment' }
  /** A part of an instruction. `isWhole`: all of it; `isRefused`: it does not even parse. */
  | {
      readonly kind: 'instruction';
      readonly said: string;
      readonly isWhole: boolean;
      readonly isRefused: boolean;
    }
  /** A line of a heredoc, its last one included. */
  | { readonly kind: 'heredoc'; readonly name: string; readonly chomps: boolean }
  /** BuildKit refuses what is before it. */
  | { readonly kind: 'unread' };

/** What each line of a text is, as BuildKit reads them, and which escape it has. */
export function listLineRoles(text: string): {
  readonly roles: readonly LineRole[];
  readonly escapeToken: string;
} {
  const lines = text.split('\n');
  const reading = new InstructionLines(encodeText(text), null);
  const roles: LineRole[] = [];
  try {
    for (let line = reading.next(); line !== null; line = reading.next())
      readRoles(line, reading, lines, roles);
    while (roles.length < reading.scanner.line) roles.push({ kind: 'comment' });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  while (roles.length < lines.length) roles.push({ kind: 'unread' });
  return { roles, escapeToken: reading.escapeToken };
}

function readRoles(
  line: LogicalLine,
  { scanner, escapeToken }: InstructionLines,
  lines: readonly string[],
  roles: LineRole[],
): void {
  while (roles.length < line.line - 1) roles.push({ kind: 'comment' });
  const text = line.text.slice(line.start, line.end);
  const node = parse(line, escapeToken);
  const role = {
    kind: 'instruction',
    said: decodeText(text).trim(),
    isWhole: scanner.line === line.line,
    isRefused: node === null,
  } as const;
  while (roles.length < scanner.line) {
    const isInner = roles.length >= line.line && /^\s*(?:#|$)/.test(lines[roles.length] ?? '');
    roles.push(isInner ? { kind: 'comment' } : role);
  }
  if (node !== null && !canContainHeredoc(node)) return;
  for (const { name, chomp } of findHeredocs(text, new FrontendReading())) {
    const heredoc = { kind: 'heredoc', name: decodeText(name), chomps: chomp } as const;
    while (scanner.advance()) {
      roles.push(heredoc);
      const end = lines[roles.length - 1] ?? '';
      if ((chomp ? end.replace(/^\t+/, '') : end).replace(/\r+$/, '') === heredoc.name) break;
    }
  }
}

function parse(line: LogicalLine, escapeToken: string): Node | null {
  try {
    return parseNode(line, escapeToken);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
