import { Origin } from '../origin.js';
import type { SourceText } from '../source-text.js';
import { TracedText } from '../traced-text.js';
import { type JsonToken, scanJson } from './json-tokens.js';

/** A value of JSON with comments, and where it is. */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonMember>; readonly start: number }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly start: number }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly text: TracedText };

export interface JsonMember {
  readonly keyStart: number;
  readonly value: JsonNode;
}

/** Deeper files are mistakes, or meant to exhaust the stack. */
const MAX_DEPTH = 200;

/**
 * Reads JSON with comments as jsonc-parser does, which the tools of devcontainers use: trailing and missing commas and
 * whatever else can be read past is. `error` is where the first such thing is. Null: there is no value, or it is too deep.
 */
export function readJsonTree(source: SourceText): {
  readonly root: JsonNode | null;
  readonly error: number | null;
  readonly isTooDeep: boolean;
} {
  const parser = new Parser(source);
  try {
    return { root: parser.readValue(0), error: parser.error, isTooDeep: false };
  } catch (error) {
    if (error instanceof TooDeep) return { root: null, error: error.at, isTooDeep: true };
    throw error;
  }
}

class TooDeep extends Error {
  readonly at: number;

  constructor(at: number) {
    super('too deep');
    this.at = at;
  }
}

class Parser {
  error: number | null = null;
  private readonly tokens: Generator<JsonToken, void>;
  private token: JsonToken;
  private readonly source: SourceText;

  constructor(source: SourceText) {
    this.source = source;
    this.tokens = scanJson(source.text, (offset) => this.fail(offset));
    this.token = { kind: 'end', start: 0, end: 0, value: null };
    this.next();
  }

  readValue(depth: number): JsonNode | null {
    const token = this.token;
    if (depth > MAX_DEPTH) throw new TooDeep(token.start);
    if (token.kind === '{') return this.readObject(depth);
    if (token.kind === '[') return this.readArray(depth);
    if (token.kind !== 'string' && token.kind !== 'literal') {
      this.fail(token.start);
      return null;
    }
    this.next();
    const [from, to] = token.kind === 'string' ? [token.start + 1, token.end - 1] : [token.start, token.end];
    const text = String(token.value);
    const origin = new Origin(
      this.source,
      from,
      Math.max(from, to),
      text,
      token.kind === 'string' ? 'double' : 'plain',
    );
    return { kind: 'scalar', value: token.value, text: TracedText.from(text, origin) };
  }

  private readObject(depth: number): JsonNode {
    const start = this.token.start;
    const members = new Map<string, JsonMember>();
    this.readItems('}', () => {
      const key = this.token;
      if (key.kind !== 'string') return false;
      this.next();
      if (this.token.kind !== ':') return false;
      this.next();
      const value = this.readValue(depth + 1);
      if (value === null) return false;
      members.set(String(key.value), { keyStart: key.start, value });
      return true;
    });
    return { kind: 'object', members, start };
  }

  private readArray(depth: number): JsonNode {
    const start = this.token.start;
    const items: JsonNode[] = [];
    this.readItems(']', () => {
      const value = this.readValue(depth + 1);
      if (value !== null) items.push(value);
      return value !== null;
    });
    return { kind: 'array', items, start };
  }

  private readItems(close: '}' | ']', readItem: () => boolean): void {
    this.next();
    let needsComma = false;
    while (!this.isAt(close) && !this.isAt('end')) {
      if (this.isAt(',')) {
        if (!needsComma) this.fail(this.token.start);
        this.next();
        if (this.isAt(close)) break;
      } else if (needsComma) this.fail(this.token.start);
      if (!readItem()) this.skipTo(close);
      needsComma = true;
    }
    if (this.isAt('end')) this.fail(this.token.start);
    this.next();
  }

  private skipTo(close: '}' | ']'): void {
    this.fail(this.token.start);
    while (!this.isAt(close) && !this.isAt(',') && !this.isAt('end')) this.next();
  }

  private isAt(kind: JsonToken['kind']): boolean {
    return this.token.kind === kind;
  }

  private next(): void {
    const { value } = this.tokens.next();
    if (value !== undefined) this.token = value;
  }

  private fail(offset: number): void {
    this.error ??= offset;
  }
}
