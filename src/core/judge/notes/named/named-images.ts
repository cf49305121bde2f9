import { BUILD_KINDS } from '../../../builds/build.js';
import { isVendored, listBuildFiles } from '../../../builds/build-files.js';
import { mayBeginImage } from '../../../builds/unknown/image-texts.js';
import { decodeText, toByteString } from '../../../dockerfile/go/byte-string.js';
import { parseReference, type Reference } from '../../../image/reference.js';
import type { Message } from '../../../message.js';
import type { AddedLine } from './added-lines.js';
import { findShape } from './base-shapes.js';

/** An image in a line that a change adds to a file of which nothing says that a build reads it. */
export interface NamedImage {
  readonly file: string;
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly written: string;
  readonly reference: Reference;
  /** The words before it in the line, and the last of the line before, which may be names of arguments. */
  readonly words: readonly string[];
  /** What is before it in the line, or the end of that. */
  readonly before: string;
  /** What else of the line says that a build may pull it; null: nothing. */
  readonly shape: Message | null;
}

/** Build files that say all of their builds; a workflow also runs what others say. */
const KINDS = new Set(BUILD_KINDS.filter((kind) => kind !== 'workflow'));
/** What people read, what tools write, and pages: nothing that runs. */
const PROSE =
  /\.(?:mdx?|markdown|rst|adoc|asciidoc|html?|css|scss|svg|lock|lockb|sum|snap|po|csv|tsv|ipynb|map|patch|diff)$|(?:^|\/)(?:llms[\w-]*\.txt$|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|CHANGELOG|CHANGES|HISTORY|NEWS|README|LICENSE|NOTICE)[^/]*$/i;
const CONTEXT = 'docker-image://';
const COMMENT = /^\s*(?:#|\/\/)(?!\s*syntax\s*=|go:generate\s)/i;
const TOKEN = /(?<![\w$./:@{-])[A-Za-z0-9][\w./:@-]{0,300}/g;
/** A word, a number, the path of a file (`scripts/build.js`), or a platform. */
const NO_IMAGE =
  /^(?:[^/:@]*|[\d:.]*|[\w-]+(?:\/[\w.-]+)*\/[\w-]+\.[\w.]*|(?:linux|windows|darwin|freebsd)\/\w+(?:\/\w+)?)$/;
const WORD = /[A-Za-z_]\w{0,100}/g;
/** A name at the end of a line whose value is in the next one: `BASE: >-`, `- name: BASE`, `"BASE",`. */
const LEADING = /([A-Za-z_]\w{0,100})["'\x60]?\s{0,9}[:=,(]?\s{0,9}(?:[>|][+-]?)?\s{0,9}\\?$/;
/** In longer lines, which programs write, only the word right before an image counts. */
const MAX_LINE = 2_000;
const MAX_BEFORE = 500;
/** In bytes. */
const MAX_SIZE = 1024 * 1024;
/** Programs read a text in spite of some NULs; with more of them, and more than one in a hundred bytes, it is not one. */
const MAX_NULS = 8;
/** More than a note is worth. */
const MAX_NAMED = 5_000;

/** The text of a file; null: it is too large to be by people, or not a text. */
export function readText(bytes: Uint8Array | null): string | null {
  if (bytes === null || bytes.length > MAX_SIZE) return null;
  const nuls = bytes.includes(0) ? bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0) : 0;
  return nuls > Math.max(MAX_NULS, bytes.length / 100) ? null : decodeText(toByteString(bytes));
}

/** Whether a changed file is looked through: not if all that it says is read anyway, or nobody runs what it says. */
export function mayNameImages(path: string): boolean {
  return !PROSE.test(path) && !isVendored(path) && listBuildFiles([path], KINDS).length === 0;
}

/** The images in added lines, each with the words before it. */
export function listNamedImages(file: string, lines: readonly AddedLine[]): readonly NamedImage[] {
  const found: NamedImage[] = [];
  for (const { line, text, previous } of lines) {
    if (COMMENT.test(text)) continue;
    const leading = LEADING.exec(previous.slice(-MAX_BEFORE))?.slice(1) ?? [];
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      const start = token.startsWith(CONTEXT) ? CONTEXT.length : 0;
      const written = token.slice(start).replace(/[:.@/-]+$/, '');
      if (NO_IMAGE.test(written) || !mayBeginImage(written)) continue;
      const reference = parseReference(written);
      const before = text.slice(Math.max(0, index + start - MAX_BEFORE), index + start);
      const own = (before.match(WORD) ?? []).slice(text.length > MAX_LINE ? -1 : 0);
      const words = [...leading, ...own];
      if ('error' in reference || words.length === 0 || found.length >= MAX_NAMED) continue;
      const shape = findShape(file, before, text.slice(0, MAX_LINE));
      found.push({ file, line, column: index + start + 1, written, reference, words, before, shape });
    }
  }
  return found;
}
