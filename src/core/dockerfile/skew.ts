import { Refusal } from './refusal.js';
import { DirectiveReader } from './syntax/directives.js';
import type { Node } from './syntax/nodes.js';
import { type Comment, parseFile } from './syntax/parse-file.js';
import { type ByteString, toByteString } from './text/byte-string.js';

/** A construct that Dockerfile frontends of other versions read as something else, and accept. */
export interface Skew {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

const INSTRUCTION =
  /^\s*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s/i;

/**
 * What a Dockerfile hides from frontends older than the one this reader equals: heredocs that they would read as
 * instructions (before 1.4, with a blank before the name before 1.16), a `check` directive that ends their directives
 * before an `escape` (before 1.8), and escapes in flags under `` # escape=` `` (before 1.15). Never throws.
 */
export function findSkew(bytes: Uint8Array): readonly Skew[] {
  const file = toByteString(bytes);
  const comments: Comment[] = [];
  try {
    const { nodes, escapeToken } = parseFile(file, comments);
    return [...findDirectiveSkew(comments), ...nodes.flatMap((node) => findNodeSkew(node, escapeToken))];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function findDirectiveSkew(comments: readonly Comment[]): readonly Skew[] {
  const reader = new DirectiveReader();
  let check = 0;
  for (const [index, { text, line }] of comments.entries()) {
    if (line !== index + 1) break;
    const directive = reader.readLine(text);
    if (directive === null) break;
    if (directive.name === 'check') check = line;
    if (directive.name === 'escape' && check > 0) {
      return [
        {
          line: check,
          message: 'frontends before 1.8 end the directives at check and ignore the escape below',
        },
      ];
    }
  }
  return [];
}

function findNodeSkew(node: Node, escapeToken: string): readonly Skew[] {
  const { line } = node;
  const found: Skew[] = [];
  if (node.heredocs.length > 0 && node.heredocs.every(({ name, body }) => isAlsoCode(`${body}${name}`))) {
    found.push({ line, message: 'frontends before 1.16 may read the lines of this heredoc as instructions' });
  }
  const flags = node.child === null ? node.flags : [...node.flags, ...node.child.flags];
  const texts = flags.map(({ start, end }) => node.source.text.slice(start, end));
  if (escapeToken === '`' && texts.some((text) => text.includes('`') || text.includes('\\'))) {
    found.push({ line, message: 'frontends before 1.15 take the backslash for the escape in flags' });
  }
  return found;
}

/** Whether each line would pass as an instruction, a comment or nothing: others make an older frontend refuse the file. */
function isAlsoCode(text: ByteString): boolean {
  let continued = false;
  return text.split('\n').every((line) => {
    const passes = continued || /^\s*(?:#|$)/.test(line) || INSTRUCTION.test(`${line} `);
    continued = /[\\`]\s*$/.test(line);
    return passes;
  });
}
