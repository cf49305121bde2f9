import type { ErrorCode, YAMLParseError } from 'yaml';
import { type ParsedDocument, type ParserOptions, parseDocuments } from './bounded-parser.js';
import { Indents } from './indents.js';

/** The documents of a text. */
export interface LenientDocuments {
  readonly kind: 'read';
  readonly documents: readonly ParsedDocument[];
  /** The offset in the text of one that the parser saw. */
  readonly trace: (offset: number) => number;
}

/** Why there are none. `wrong`: it is YAML for nobody; else other readers may take the text, and `doubtful` is what only this parser calls wrong. */
export interface LenientRefusal {
  readonly kind: 'too-much' | 'too-deep' | 'mark' | 'doubtful' | 'wrong';
  readonly offset: number;
  /** The parser's own words, for what is wrong or doubtful. */
  readonly message: string;
}

/** How much text may be parsed again in all, and how often, because of lines that are not indented. */
const MAX_AGAIN = 1_000_000;
const MAX_TIMES = 20;

/** The end of a document that has ended, which begins none: `...` behind `...`. */
const ENDED_AGAIN = /(?<=^|\n)(\.\.\.[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)\.\.\.(?=\s|$)/g;

const COMMENT = /^Comments must be separated/;

/** A text of the same length without `...` behind `...`, which ends a document that has ended and begins none. */
function withoutRepeatedEnds(text: string): string {
  // Each time leaves at most half of them.
  for (let time = 0, before = text; time < 30; time++) {
    const after = before.replace(ENDED_AGAIN, '$1#..');
    if (after === before) return after;
    before = after;
  }
  return text;
}

/**
 * Parses a text as libyaml and its ports do, which compose and GitHub read with. They do not care how lines within
 * quotes and brackets are indented, nor whether a space comes before a comment, the parser does: such lines are
 * indented for it, which changes no value. They also end a line at a carriage return and at what Unicode calls a separator.
 * `spend`: whether so many characters may still be parsed. `ignored`: errors that the caller looks for itself.
 */
export function parseLeniently(
  text: string,
  options: ParserOptions,
  spend: (characters: number) => boolean,
  ignored: readonly ErrorCode[] = [],
): LenientDocuments | LenientRefusal {
  const lines = withoutRepeatedEnds(text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n'));
  // Skipped where a line begins, after which the line is indented by it.
  const mark = lines.indexOf('\n\ufeff');
  if (mark !== -1) return { kind: 'mark', offset: mark + 1, message: '' };
  const indents = new Indents();
  const trace = (offset: number): number => indents.trace(offset);
  const times = Math.min(MAX_TIMES, Math.floor(MAX_AGAIN / (lines.length + 1)));
  for (let time = 0; ; time++) {
    if (!spend(lines.length)) return { kind: 'too-much', offset: 0, message: '' };
    const documents = parseDocuments(indents.apply(lines), { ...options, strict: false }, false);
    if (documents === null) return { kind: 'too-deep', offset: 0, message: '' };
    const errors = documents.flatMap(({ errors: all }) => all.filter(({ code }) => !ignored.includes(code)));
    const [first] = errors;
    if (first === undefined) return { kind: 'read', documents, trace };
    const cut = errors.find(({ message }) =>
      /^(Missing closing ["']quote|Flow (map|sequence) )/.test(message),
    );
    const isMended =
      (cut !== undefined && indents.addAfter(lines, trace(cut.pos[0]))) ||
      (COMMENT.test(first.message) && indents.addBefore(lines, '#', trace(first.pos[0])));
    if (isMended && time < times) continue;
    return { kind: kindOf(first, lines, trace), offset: trace(first.pos[0]), message: first.message };
  }
}

/** Templates of Jinja begin a value with a sign that begins none (`{% if x %}`); up to there all parsers read alike. */
function kindOf(
  { code, pos }: YAMLParseError,
  text: string,
  trace: (offset: number) => number,
): LenientRefusal['kind'] {
  if (code === 'RESOURCE_EXHAUSTION') return 'too-deep';
  const offset = trace(pos[0]);
  const beginsLine = offset === 0 || text[offset - 1] === '\n';
  return code === 'BAD_SCALAR_START' && /[@`%]/.test(text[offset] ?? '') && !beginsLine
    ? 'wrong'
    : 'doubtful';
}
