import type { FrontendDifference } from './differing-frontend.js';
import { type ByteString, toByteString } from './go/byte-string.js';
import { skipSpaces } from './go/unicode.js';
import { listOthers } from './other-uses.js';
import type { ImageUse, Reading } from './reading.js';
import { Refusal } from './refusal.js';
import { readReferenceAge } from './resolve/frontend.js';
import { DirectiveReader, skipBlanks } from './syntax/directives.js';
import type { Node } from './syntax/nodes.js';
import { type Comment, parseFile } from './syntax/parse-file.js';

/** Spaces beyond ASCII are several bytes: any of them counts. */
const INSTRUCTION =
  /^[\s\x80-\xff]*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s/i;

/** An escape that decides where a flag ends; elsewhere in a flag it cannot reveal an image. */
const BOUNDARY = /[`\\](?:[\s"']|$)/;

/** Longer names do not count as plain. */
const MAX_NAME = 100;
const PLAIN_NAME = /^-?[ \t]*["']?(\w+)["']?(?:[\s;|&>)]|$)/;
const KEYWORD =
  /^(?:add|arg|cmd|copy|entrypoint|env|expose|from|healthcheck|label|maintainer|onbuild|run|shell|stopsignal|user|volume|workdir)$/i;

/** A construct of a file, whatever is pulled. */
interface ConstructDifference extends FrontendDifference<never> {
  /** The line that others take for a comment, if that is the whole difference. */
  readonly ignores?: number;
}

/**
 * What of {@link findDifferences} matters for the frontend that reads the file: the one of `# syntax=`, or if there is none the
 * builder's own, of any age. A frontend that is not Docker's may read anything: nothing is reported for it.
 */
export function findFrontendDifferences(
  bytes: Uint8Array,
  { images, frontendDifference, unnamedFrontend }: Reading,
  read: (bytes: Uint8Array) => Reading,
): readonly FrontendDifference<ImageUse>[] {
  const other = frontendDifference === undefined ? [] : [frontendDifference];
  if (!isSuspect(toByteString(bytes))) return other;
  const frontends = images.filter(({ via }) => via === 'syntax');
  const ages = frontends.map(({ replacedBy, reference }) =>
    readReferenceAge(replacedBy === null ? reference : replacedBy.reference),
  );
  const age = ages.length === 0 || unnamedFrontend === true ? 0 : Math.min(...ages);
  const found = findDifferences(bytes).filter(({ since }) => since > age);
  return [...found.flatMap((difference) => findOthers(difference, bytes, images, read)), ...other];
}

/** With what is pulled where a line is taken for a comment; nothing if that is all that others do and pulls the same. */
function findOthers(
  difference: ConstructDifference,
  bytes: Uint8Array,
  images: readonly ImageUse[],
  read: (bytes: Uint8Array) => Reading,
): readonly FrontendDifference<ImageUse>[] {
  if (difference.ignores === undefined) return [difference];
  const { ignores, ...rest } = difference;
  const without = blankLine(bytes, ignores);
  if (findDifferences(without).length > 0) return [rest];
  const { images: pulled, problem } = read(without);
  const others = listOthers(images, pulled);
  if (problem?.phase === 'limit') return [rest];
  return others.length === 0 ? [] : [{ ...rest, others }];
}

/** With nothing but its `#` in a line that is a comment, 1-based. */
function blankLine(bytes: Uint8Array, line: number): Uint8Array {
  const file = toByteString(bytes);
  let start = 0;
  for (let at = 1; at < line; at++) start = file.indexOf('\n', start) + 1;
  const feed = file.indexOf('\n', start);
  return bytes.slice().fill(0x20, file.indexOf('#', start) + 1, feed < 0 ? file.length : feed);
}

/** Whether it is worth parsing the file again. */
function isSuspect(file: ByteString): boolean {
  if (hasEscapeOnTop(file) || hasContinuedMark(file)) return true;
  if (!file.includes('<<')) return false;
  return file.split('<<').some((name, index) => index > 0 && isCodeName(name));
}

/** Whether a comment at the top has the word: directives are there, one comment per line. A file may have millions of them. */
function hasEscapeOnTop(file: ByteString): boolean {
  for (let start = 0, end = 0; end !== -1; start = end + 1) {
    end = file.indexOf('\n', start);
    const line = file.slice(start, end === -1 ? file.length : end);
    const mark = line.indexOf('#');
    if (mark === -1) return false;
    if (/escape/i.test(line.slice(mark))) return true;
  }
  return false;
}

/** Whether what follows `<<` could be a name that is code: anything but one plain word that is not a keyword. */
function isCodeName(text: ByteString): boolean {
  const [, name] = PLAIN_NAME.exec(text.slice(0, MAX_NAME)) ?? [];
  return name === undefined || KEYWORD.test(name);
}

/** Whether a line with `<` continues in the next one, which may have the other `<` or the name. */
function hasContinuedMark(file: ByteString): boolean {
  // few lines have the mark, and many continue
  for (let at = file.indexOf('<'); at !== -1; at = file.indexOf('<', at + 1)) {
    const end = file.indexOf('\n', at);
    if (end === -1) return false;
    if (/[\\`][ \t\r]*$/.test(file.slice(at, end))) return true;
    at = end;
  }
  return false;
}

/**
 * What older frontends than the one this reader equals would read differently: heredocs that they would read as
 * instructions (before 1.4, or before 1.16 with a space before the name), a `check` directive that ends their directives
 * before an `escape` (before 1.8), and escapes in flags under `` # escape=` `` (before 1.15). Never throws.
 */
export function findDifferences(bytes: Uint8Array): readonly ConstructDifference[] {
  const file = toByteString(bytes);
  const comments: Comment[] = [];
  try {
    const { nodes, escapeToken } = parseFile(file, comments);
    return [
      ...findDirectiveDifferences(comments),
      ...nodes.flatMap((node) => findNodeDifferences(node, escapeToken)),
    ];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function findDirectiveDifferences(comments: readonly Comment[]): readonly ConstructDifference[] {
  const reader = new DirectiveReader();
  let check = 0;
  let spaced = 0;
  for (const [index, { text, line }] of comments.entries()) {
    if (line !== index + 1) break;
    const directive = reader.readLine(text);
    if (directive === null) break;
    if (directive.name === 'check') check ||= line;
    if (skipSpaces(text, 1) !== skipBlanks(text, 1)) spaced ||= line;
    if (directive.name === 'escape') {
      // without the directive it is the same
      if (directive.value === '\\') return [];
      const ends = (at: number, what: string, since: number): readonly ConstructDifference[] => {
        const message = `end the directives at ${what} and ignore the escape`;
        return at === 0 ? [] : [{ line: at, message, since, ignores: line }];
      };
      return [...ends(spaced, 'the space after this #', 21), ...ends(check, 'check', 8)];
    }
  }
  return [];
}

function findNodeDifferences(node: Node, escapeToken: string): readonly FrontendDifference<never>[] {
  const { line } = node;
  const found: FrontendDifference<never>[] = [];
  const since = findHeredocAge(node);
  if (since !== null)
    found.push({ line, message: 'may read the lines of this heredoc as instructions', since });
  const flags = node.child === null ? node.flags : [...node.flags, ...node.child.flags];
  const texts = flags.map(({ start, end }) => node.source.text.slice(start, end));
  if (escapeToken === '`' && texts.some((text) => BOUNDARY.test(text))) {
    found.push({
      line,
      message: 'take the backslash for the escape character and so see different flags here',
      since: 15,
    });
  }
  return found;
}

/** A heredoc with a space before its name, which older frontends do not see. */
const SPACED = /<<-?[\s\x80-\xff]/;
/** In such a line every frontend that knows heredocs sees the same ones: nothing in it needs the words of the shell. */
const SIMPLE = /^[\w \t./:,;|&<>=#@+*%^~!?()[\]-]*$/;

/** Since when all frontends take the heredocs of an instruction for such; null: older ones would refuse the file. */
function findHeredocAge({ heredocs, source }: Node): number | null {
  const codes = heredocs.filter(({ name, body }) => isAlsoCode(`${body}${name}`));
  if (codes.length === 0) return null;
  const text = source.text.slice(source.start, source.end);
  if (SPACED.test(text)) return 16;
  // those that know none read all of the bodies
  if (codes.length < heredocs.length) return null;
  return SIMPLE.test(text) ? 4 : 16;
}

/** Whether each line would pass as an instruction, a comment or an empty line: other lines make an older frontend refuse the file. */
function isAlsoCode(text: ByteString): boolean {
  let continued = false;
  return text.split('\n').every((line) => {
    const passes = continued || /^[\s\x80-\xff]*(?:#|$)/.test(line) || INSTRUCTION.test(`${line} `);
    continued = /[\\`]\s*$/.test(line);
    return passes;
  });
}
