import { BUILD_KINDS } from '../../../builds/build.js';
import { isVendored, listBuildFiles } from '../../../builds/build-files.js';
import { mayBeginImage } from '../../../builds/unknown/image-texts.js';
import { decodeText, toByteString } from '../../../dockerfile/go/byte-string.js';
import { parseReference, type Reference } from '../../../image/reference.js';
import { type Message, say } from '../../../message.js';
import type { AddedLine } from './added-lines.js';

/** An image in a line that a change adds to a file of which nothing says that a build reads it. */
export interface NamedImage {
  readonly file: string;
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly written: string;
  readonly reference: Reference;
  /** The words of the line before it, which may be names of arguments; the last is right before it. */
  readonly words: readonly string[];
  /** What else of the line says that a build may pull it; null: nothing. */
  readonly shape: Message | null;
}

const KINDS = new Set(BUILD_KINDS);
/** What people read, what tools write, and pages: nothing that runs. */
const PROSE =
  /\.(?:mdx?|markdown|rst|adoc|asciidoc|html?|css|scss|svg|lock|lockb|sum|snap|po|csv|tsv|ipynb|map|patch|diff)$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|CHANGELOG|CHANGES|HISTORY|NEWS|README|LICENSE|NOTICE)[^/]*$/i;
/** Texts of shells and tasks, in which `FROM` begins a Dockerfile that they write. */
const WRITING = /\.(?:sh|bash|zsh|mk|ya?ml|toml|ps1)$|(?:^|\/)[^./]+$/;
/** A command that puts other words into a Dockerfile. */
const REWRITING = /(?<![\w-])(?:sed|perl|g?awk|ed|ex)\s[^\n]{0,1000}dockerfile/i;
const CONTEXT = 'docker-image://';
const COMMENT = /^\s*(?:#|\/\/)/;
const TOKEN = /(?<![\w$./:@{-])[A-Za-z0-9][\w./:@-]{0,300}/g;
/** A word, a number, or the path of a file (`scripts/build.js`). */
const NO_IMAGE = /^(?:[^/:@]*|[\d:.]*|[\w-]+(?:\/[\w.-]+)*\/[\w-]+\.[\w.]*)$/;
const WORD = /[A-Za-z_]\w{0,100}/g;
/** In longer lines, which programs write, only the word right before an image counts. */
const MAX_LINE = 2_000;
const MAX_BEFORE = 500;
/** In bytes. */
const MAX_SIZE = 512 * 1024;
/** More than a note is worth. */
const MAX_NAMED = 5_000;

/** The text of a file; null: it is too large to be by people, or none. */
export function readText(bytes: Uint8Array | null): string | null {
  if (bytes === null || bytes.length > MAX_SIZE || bytes.includes(0)) return null;
  return decodeText(toByteString(bytes));
}

/** Whether a changed file is looked through: not if it is read as a build file anyway, or nobody runs what it says. */
export function mayNameImages(path: string): boolean {
  return !PROSE.test(path) && !isVendored(path) && listBuildFiles([path], KINDS).length === 0;
}

/** The images in added lines, each with the words before it. */
export function listNamedImages(file: string, lines: readonly AddedLine[]): readonly NamedImage[] {
  const found: NamedImage[] = [];
  for (const { line, text } of lines) {
    if (COMMENT.test(text)) continue;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      const start = token.startsWith(CONTEXT) ? CONTEXT.length : 0;
      const written = token.slice(start).replace(/[:.@/-]+$/, '');
      if (NO_IMAGE.test(written) || !mayBeginImage(written)) continue;
      const reference = parseReference(written);
      const before = text.slice(Math.max(0, index + start - MAX_BEFORE), index + start);
      const words = (before.match(WORD) ?? []).slice(text.length > MAX_LINE ? -1 : 0);
      if ('error' in reference || words.length === 0 || found.length >= MAX_NAMED) continue;
      const shape = WRITING.test(file) ? findShape(before, text.slice(0, MAX_LINE)) : null;
      found.push({ file, line, column: index + start + 1, written, reference, words, shape });
    }
  }
  return found;
}

/** What of a line of a script is before an image that a build pulls, without the name of an argument. */
function findShape(before: string, line: string): Message | null {
  if (/(?<![\w-])FROM\s+(?:--platform=\S+\s+)?$/.test(before)) return say`after FROM, as a Dockerfile has it`;
  if (/docker-image:\/\/$/.test(before)) return say`as a build context`;
  if (/(?<![\w-])--from[\s=]["']?$/.test(before)) return say`after --from`;
  if (/\bgenerator=["']?$/.test(before)) return say`as what makes an SBOM`;
  return REWRITING.test(line) ? say`next to a Dockerfile that it may change` : null;
}
