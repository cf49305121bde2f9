import type { Scalar } from 'yaml';
import type { SourceText } from '../../source-text.js';
import { type ParsedDocument, parseDocuments } from '../../yaml/bounded-parser.js';
import type { WrittenNode } from '../../yaml/node.js';
import { convertNode, type NodeConversion } from '../../yaml/parsed-nodes.js';
import { readSimpleYaml } from '../../yaml/simple-yaml.js';
import { MAX_DEPTH } from '../bounds.js';
import type { NodeOrigin } from '../model/node.js';
import { LIMIT, type Refusals } from '../refusals.js';
import { TOO_MUCH, type Work } from '../work.js';
import { Indents } from './indents.js';
import { readQuoted } from './quoted.js';

/** The documents of a file, and where its text was changed before it was parsed. */
interface YamlStream {
  readonly documents: readonly ParsedDocument[];
  readonly indents: Indents;
}

/**
 * What the documents of a file hold, with every scalar as the text it is: what kind of value it means is for go-yaml's
 * rules to say. Null where the file is not YAML; why is told to `refusals`.
 */
export function parseStream(
  source: SourceText,
  refusals: Refusals,
  work: Work,
): readonly (WrittenNode | null)[] | null {
  const simple = readSimpleYaml(source.text);
  if (simple !== null) return [simple];
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.exec(source.text);
  if (control !== null) {
    refusals.add(source, control.index, 'control characters are not allowed');
    return null;
  }
  // Compose takes all of them for the end of a line, and each is as long as a line feed.
  const text = source.text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n');
  const { stream, error } = parseIndented(text, work);
  if (error !== null) {
    if (error.isLimit === true) refusals.add(source, error.offset, error.message, LIMIT);
    else refusals.add(source, error.offset, `it is not YAML: ${error.message.slice(0, 200)}`);
    return null;
  }
  for (const document of stream.documents) {
    const { yaml } = document.directives;
    if (yaml.explicit === true && yaml.version !== '1.1') {
      refusals.add(source, 0, `found incompatible YAML document (%YAML ${yaml.version}); remove the line`);
    }
  }
  const conversion: NodeConversion = {
    depth: MAX_DEPTH,
    trace: (offset) => stream.indents.trace(offset),
    readScalar(scalar, start, end) {
      // Within a text they are kept, and fold in another way.
      const separator = source.text.slice(start, end).search(/[\u2028\u2029]/);
      if (separator !== -1)
        refusals.add(source, start + separator, 'a text holds a Unicode line separator; remove it', LIMIT);
      return { text: textOfScalar(scalar, { source, start, end }) };
    },
  };
  return stream.documents.map(({ contents }) => convertNode(contents, conversion));
}

/** How much text may be parsed again in all, and how often, because of lines that are not indented. */
const MAX_AGAIN = 1_000_000;
const MAX_TIMES = 20;

/**
 * Compose does not care how lines within quotes and brackets are indented, the parser does: such lines are indented
 * for it, which changes no value.
 */
function parseIndented(
  text: string,
  work: Work,
): {
  readonly stream: YamlStream;
  readonly error: { readonly offset: number; readonly message: string; readonly isLimit?: true } | null;
} {
  const indents = new Indents();
  const times = Math.min(MAX_TIMES, Math.floor(MAX_AGAIN / (text.length + 1)));
  for (let time = 0; ; time++) {
    // The real parser takes its time.
    if (!work.spend(4 * text.length))
      return { stream: NOTHING, error: { offset: 0, message: TOO_MUCH, isLimit: true } };
    const documents = parseText(indents.apply(text));
    if (documents === null)
      return { stream: NOTHING, error: { offset: 0, message: TOO_DEEP, isLimit: true } };
    const stream = { documents, indents };
    // What escapes mean is read again by compose's own rules.
    const isError = ({ code }: { readonly code: string }) => code !== 'BAD_DQ_ESCAPE';
    const errors = documents.flatMap((document) => document.errors.filter(isError));
    const [first] = errors;
    if (first === undefined) return { stream, error: null };
    const cut = errors.find(({ message }) =>
      /^(Missing closing ["']quote|Flow (map|sequence) )/.test(message),
    );
    if (cut !== undefined && time < times && indents.addAfter(text, indents.trace(cut.pos[0]))) continue;
    const offset = indents.trace(first.pos[0]);
    if (first.code === 'RESOURCE_EXHAUSTION')
      return { stream, error: { offset, message: TOO_DEEP, isLimit: true } };
    return { stream, error: { offset, message: first.message } };
  }
}

const TOO_DEEP = 'its values are nested too deeply';
const NOTHING: YamlStream = { documents: [], indents: new Indents() };

function parseText(text: string): readonly ParsedDocument[] | null {
  const options = {
    version: '1.2',
    schema: 'failsafe',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: 'silent',
  } as const;
  return parseDocuments(text, options, false);
}

/** The text of a scalar as libyaml reads it; null: it does not. */
function textOfScalar(scalar: Scalar, origin: NodeOrigin): string | null {
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  if (isQuoted) return readQuoted(origin.source.text, origin.start)?.value ?? null;
  const value = typeof scalar.value === 'string' ? scalar.value : '';
  const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
  return isBlock && hasAddedBreak(value, origin) ? value.slice(0, -1) : value;
}

/** The parser ends a block text with a line feed where the file ends without one; libyaml does not. */
function hasAddedBreak(value: string, { source: { text }, end }: NodeOrigin): boolean {
  if (end < text.length || !value.endsWith('\n') || /[\n\r\u0085]$/.test(text)) return false;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const shown = value.slice(value.lastIndexOf('\n', value.length - 2) + 1, -1);
  return last.trim() !== '' || (shown !== '' && shown.trim() === '' && last.endsWith(shown));
}
