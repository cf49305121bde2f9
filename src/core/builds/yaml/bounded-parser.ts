import {
  Composer,
  type CST,
  type Document,
  type DocumentOptions,
  type ParsedNode,
  type ParseOptions,
  Parser,
  type SchemaOptions,
} from 'yaml';

export type ParserOptions = ParseOptions & DocumentOptions & SchemaOptions;
export type ParsedDocument = Document.Parsed<ParsedNode, false> | Document.Parsed;

/** The parser calls itself for each level, and its stack ends at some six hundred. */
const MAX_DEPTH = 250;
/** Lists in lists and the like on one line, which even splitting a text into tokens cannot stand. */
const CHAIN = /(?:[-?:][ \t]+){200}/;

/** Every error of the parser keeps a record of its making, which takes longer than all the rest. */
const errors = Error as typeof Error & { stackTraceLimit?: number };

/** The documents of a text; null: values are nested deeper than anybody's are. */
export function parseDocuments(
  text: string,
  options: ParserOptions,
  isOneAtLeast: boolean,
): readonly ParsedDocument[] | null {
  if (CHAIN.test(text)) return null;
  const limit = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    const tokens = [...new Parser().parse(text)];
    if (tokens.some(isTooDeep)) return null;
    return [...new Composer(options).compose(tokens, isOneAtLeast, text.length)];
  } catch (error) {
    // Whatever else is deep.
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    if (limit !== undefined) errors.stackTraceLimit = limit;
  }
}

function isTooDeep(root: CST.Token): boolean {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const depth = next.depth + 1;
    if (depth > MAX_DEPTH) return true;
    for (const token of childrenOf(next.token)) if (isCollection(token)) open.push({ token, depth });
  }
  return false;
}

function isCollection({ type }: CST.Token): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection') return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}
