import {
  type Document,
  isAlias,
  isCollection,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseAllDocuments,
} from 'yaml';
import type { SourceText } from '../../source-text.js';
import type { Refusals } from '../refusals.js';

export type YamlDocument = Document.Parsed<ParsedNode, false> | Document.Parsed;

/**
 * The documents of a file, with every scalar as the text it is: what kind of value it means is for go-yaml's rules to
 * say. Null where the file is not YAML; why is told to `refusals`.
 */
export function parseStream(source: SourceText, refusals: Refusals): readonly YamlDocument[] | null {
  const separator = /[\u2028\u2029]/.exec(source.text);
  if (separator !== null) {
    refusals.add(
      source,
      separator.index,
      'holds a Unicode line separator, which compose reads as a new line; remove it',
    );
    return null;
  }
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.exec(source.text);
  if (control !== null) {
    refusals.add(source, control.index, 'control characters are not allowed');
    return null;
  }
  // Compose takes both for the end of a line, and each is as long as a line feed.
  const text = source.text.replace(/\r(?!\n)|\u0085/g, '\n');
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'failsafe',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: new LineCounter(),
  });
  if (!Array.isArray(documents)) return [];
  for (const document of documents) {
    const error = document.errors[0];
    if (error === undefined) continue;
    refusals.add(source, error.pos[0], `is not YAML: ${error.message.slice(0, 200)}`);
    return null;
  }
  return documents;
}

/** Where a node is written: its value, without the anchor and tag before it and the comment after it. */
export function rangeOf(node: unknown): readonly [number, number] {
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return [0, 0];
  const range = node.range;
  return range === undefined || range === null ? [0, 0] : [range[0], range[1]];
}
