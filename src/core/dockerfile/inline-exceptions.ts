import { type Day, isDay } from '../day.js';
import { decodeText, toByteString } from './go/byte-string.js';
import { Refusal } from './refusal.js';
import { type Comment, parseFile } from './syntax/parse-file.js';

/** An exception in a comment right before the instruction that it covers, or what is wrong with it. */
export type InlineException =
  | {
      /** 1-based line of the comment. */
      readonly line: number;
      /** Line of the instruction below it. */
      readonly coversLine: number;
      readonly rules: readonly string[];
      readonly owner: string;
      readonly reason: string;
      readonly expires: Day;
      readonly error?: undefined;
    }
  | { readonly line: number; readonly error: string };

const START = /^#\s*base-image-gate\s*:\s*/;
const EXAMPLE = '# base-image-gate: except unapproved owner=@acme/web reason="WEB-7: …" expires=2026-12-31';

/**
 * The comments `# base-image-gate: except …`, if BuildKit sees them as comments: a line of a heredoc is not a comment. Several
 * comment lines in a row cover the next instruction. Never throws.
 */
export function findInlineExceptions(bytes: Uint8Array): InlineException[] {
  const file = toByteString(bytes);
  if (!file.includes('base-image-gate')) return [];
  const comments: Comment[] = [];
  try {
    parseFile(file, comments);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return comments.flatMap((comment) => readComment(comment) ?? []);
}

function readComment({ text, line, covers }: Comment): InlineException | null {
  const words = decodeText(text);
  const start = START.exec(words);
  if (start === null) return null;
  const parsed = parseException(words.slice(start[0].length));
  if (typeof parsed === 'string') return { line, error: parsed };
  if (covers === null) return { line, error: 'no instruction follows right below it' };
  return { line, coversLine: covers, ...parsed };
}

interface Parsed {
  readonly rules: readonly string[];
  readonly owner: string;
  readonly reason: string;
  readonly expires: Day;
}

function parseException(text: string): Parsed | string {
  const tokens = text.match(/[^\s=",]+="[^"]*"|[^\s,]+/g) ?? [];
  if (tokens[0] !== 'except') return `write ${EXAMPLE}`;
  const rules: string[] = [];
  const settings = new Map<string, string>();
  for (const token of tokens.slice(1)) {
    const equals = token.indexOf('=');
    if (equals < 0) {
      rules.push(token);
      continue;
    }
    const key = token.slice(0, equals);
    if (key !== 'owner' && key !== 'reason' && key !== 'expires')
      return `${key} is not a known setting; write ${EXAMPLE}`;
    if (settings.has(key)) return `${key} is given twice`;
    settings.set(key, token.slice(equals + 1).replace(/^"(.*)"$/, '$1'));
  }
  return checkException(rules, settings);
}

function checkException(rules: readonly string[], settings: ReadonlyMap<string, string>): Parsed | string {
  const [owner = '', reason = '', expires = ''] = ['owner', 'reason', 'expires'].map((key) =>
    settings.get(key)?.trim(),
  );
  if (rules.length === 0) return `it does not name a rule; write ${EXAMPLE}`;
  if (owner === '') return 'owner is missing';
  if (reason === '') return 'reason is missing';
  if (expires === '')
    return 'expires is missing: the last day on which it applies, for example expires=2026-12-31';
  if (!isDay(expires)) return `expires=${expires} is not a date; write for example expires=2026-12-31`;
  return { rules, owner, reason, expires };
}
