import { parseTemplateText } from './body-parser.js';
import type { HclJsonNode } from './json-node.js';
import { Source, SyntaxProblem } from './source.js';
import type { Expression } from './syntax.js';

/** A JSON value as an expression: its strings are templates. */
export function jsonExpression(node: HclJsonNode): Expression {
  const span = { source: node.source, start: node.start, end: node.end };
  switch (node.kind) {
    case 'string':
      return stringExpression(node);
    case 'array':
      return { kind: 'tuple', items: node.items.map(jsonExpression), ...span };
    case 'object': {
      const items = node.members.map((member) => ({
        key: jsonExpression(member.name),
        value: jsonExpression(member.value),
      }));
      return { kind: 'json-object', items, ...span };
    }
    default:
      return { kind: 'literal', value: node.value, ...span };
  }
}

function stringExpression(node: HclJsonNode & { kind: 'string' }): Expression {
  const source = stringSource(node);
  try {
    return parseTemplateText(source);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { kind: 'broken', message: error.message, source, start: 0, end: node.value.length };
  }
}

/** The text of a string as a source of its own that knows its place in the file. */
export function stringSource(node: HclJsonNode & { kind: 'string' }): Source {
  const raw = node.source.text.slice(node.start + 1, node.end - 1);
  if (!raw.includes('\\')) {
    return new Source(node.source.file, node.value, {
      source: node.source,
      offset: (at) => node.start + 1 + at,
    });
  }
  let offsets: number[] | null = null;
  const offset = (at: number) => {
    offsets ??= decodedOffsets(raw);
    return node.start + 1 + (offsets[at] ?? raw.length);
  };
  return new Source(node.source.file, node.value, { source: node.source, offset });
}

/** Where each decoded character begins in the raw string. */
function decodedOffsets(raw: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < raw.length; ) {
    offsets.push(at);
    at += raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2;
  }
  return offsets;
}
