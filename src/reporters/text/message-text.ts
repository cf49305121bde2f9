import { type Message, type Part, splitMessage } from '../../core/message.js';
import type { Finding, Fix, Problem } from '../../core/report.js';
import { breakCommands, cutText, renderCode, renderOwnWords, showHidden } from './hostile-text.js';

/** Of one foreign text: enough to find it in the file. */
export const FOREIGN_LIMIT = 300;
const NAME = /^[\w./:@+*$%~^=<>{}[\],-]+$/;
/** Four words joined without spaces. */
const JOINED_WORDS = /[A-Za-z]+([-_.])(?:[A-Za-z]+\1){2}[A-Za-z]+/;
/** What nobody reads as words, whatever it is joined of: a registry with a repository, a workflow, the name of a variable. */
const PLAIN_NAME =
  /^(?:(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[a-z0-9._/-]+|\.github\/workflows\/[\w.-]+\.ya?ml|[A-Z][A-Z0-9_]{0,40}$)/;
/** What narrows an entry of a policy has marks of its own: `node (version >=22 <27, variant "")`. */
const LIMITS =
  / \((?:(?:version [\d.\s<>=|v]*[\d.]|variant (?:[\w.*{}-]+|"")(?: or (?:[\w.*{}-]+|""))*|official images)(?:, (?!\))|(?=\))))+\)$/;

/** A message as Markdown: foreign text is in `<code>`. */
export function renderMessage(message: Message, maxLength = 1200): string {
  return (
    cutParts(splitForeign(message), maxLength)
      .map(({ text, foreign }) => (foreign ? renderCode(text, FOREIGN_LIMIT) : renderOwnWords(text)))
      .join('')
      .trim()
      // a leading number would begin a list
      .replace(/^\d+[.)]/, '<code>$&</code>')
  );
}

/** A message as plain text: foreign text is quoted, unless it is a single name. */
export function writeMessage(message: Message): string {
  return splitForeign(message)
    .map(({ text, foreign }) => (foreign ? quoteText(text) : breakCommands(showHidden(text))))
    .join('');
}

/** A foreign text within a line of plain text: it cannot end its own quotation. */
export function quoteText(text: string, maxLength = FOREIGN_LIMIT): string {
  const shown = breakCommands(showHidden(cutText(text, maxLength))).replace(
    // what looks to a reader like the end of a quotation
    /[\p{Pi}\p{Pf}´ʹ-ʽˊˋ˝‚„′-‷〃〝-〟＂＇｀]/gu,
    (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`,
  );
  // at the beginning of a line `::` would be a command of the runner
  const name = shown.replace(LIMITS, '');
  if (NAME.test(name) && !JOINED_WORDS.test(name.replace(PLAIN_NAME, '')) && !shown.startsWith('::'))
    return shown;
  if (shown.includes('"') && !shown.includes('`')) return `\`${shown}\``;
  return `"${shown.replace(/["\\]/g, '\\$&')}"`;
}

/** A path in plain text: whole, so that it can be opened. */
export function writePath(path: string): string {
  return quoteText(path, 4096);
}

/** The parts, without the gate's quotation marks around foreign ones: the output decides how to mark them. */
export function splitForeign(message: Message): Part[] {
  const parts = splitMessage(message);
  return parts.map((part, index) => {
    if (part.foreign) return part;
    const { text } = part;
    const opens = /["`]$/.test(text) && parts[index + 1]?.foreign === true;
    const closes = /^["`]/.test(text) && parts[index - 1]?.foreign === true;
    return { ...part, text: text.slice(closes ? 1 : 0, opens ? -1 : undefined) };
  });
}

/** The first parts, together at most this many UTF-16 units, of which a long foreign one counts only as far as it is shown. */
export function cutParts(parts: readonly Part[], maxLength: number): Part[] {
  const kept: Part[] = [];
  let room = maxLength;
  for (const part of parts) {
    if (room <= 0) break;
    kept.push({ ...part, text: cutText(part.text, room) });
    room -= Math.min(part.text.length, part.foreign ? FOREIGN_LIMIT : part.text.length);
  }
  return kept;
}

/** The message of a finding or a problem. */
export function messageOf({
  message,
  foreign = [],
}: Pick<Finding | Problem, 'message' | 'foreign'>): Message {
  return { text: message, foreign };
}

export function adviceOf({ description, foreign }: Fix): Message {
  return { text: description, foreign };
}
