import { BUILD_KINDS } from '../../../builds/build.js';
import { isDevcontainerFile, isVendored, listBuildFiles } from '../../../builds/build-files.js';
import { mayBeginImage } from '../../../builds/unknown/image-texts.js';
import { parseReference, type Reference } from '../../../image/reference.js';
import type { Message } from '../../../message.js';
import { type AddedLine, placeIn } from './added-lines.js';
import { findShape } from './base-shapes.js';
import { type EarlierWord, findEarlierWord, listWords } from './earlier-words.js';
import { joinWords } from './joined-words.js';
import { findHost, findRegistry } from './registries.js';
import { listReplaced } from './replaced-parts.js';

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
  /** It is only a registry: images of it are meant. */
  readonly registry: string | null;
  /** It is put in the place of a part of another one. */
  readonly isReplaced: boolean;
  /** Null: the change takes nothing out of its place that may be an image. */
  readonly earlier: EarlierWord | null;
}

/** Build files that say all of their builds; a workflow also runs what others say, and so do the commands of a devcontainer. */
const KINDS = new Set(BUILD_KINDS.filter((kind) => kind !== 'workflow' && kind !== 'devcontainer'));
/** The commands of a devcontainer: https://containers.dev/implementors/json_reference/#lifecycle-scripts */
const LIFECYCLE = /"(?:initialize|onCreate|updateContent|postCreate|postStart|postAttach)Command"\s*:/;
/** What people read, what tools write, and pages: nothing that runs. */
const PROSE =
  /\.(?:mdx?|markdown|rst|adoc|asciidoc|html?|css|scss|svg|lock|lockb|sum|snap|po|ipynb|map|patch|diff)$|(?:^|\/)(?:llms[\w-]*\.txt$|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|CHANGELOG|CHANGES|HISTORY|NEWS|README|LICENSE|NOTICE)[^/]*$/i;
const COMMENT = /^\s*(?:#|\/\/)(?!\s*syntax\s*=|go:generate\s)/i;
/** A word, a number, the path of a file (`scripts/build.js`), or a platform. */
const NO_IMAGE =
  /^(?:[^/:@]*|[\d:.]*|[\w-]+(?:\/[\w.-]+)*\/[\w-]+\.[\w.]*|(?:linux|windows|darwin|freebsd)\/\w+(?:\/\w+)?)$/;
const WORD = /[A-Za-z_]\w{0,100}/g;
/** A name at the end of a line whose value is in the next one: `BASE: >-`, `- name: BASE`, `"BASE",`. */
const LEADING = /([A-Za-z_]\w{0,100})["'\x60]?\s{0,9}[:=,(]?\s{0,9}(?:[>|][+-]?)?\s{0,9}\\?$/;
/** In longer lines, which programs write, only the word right before an image counts. */
const MAX_LINE = 2_000;
const MAX_BEFORE = 500;
/** More than a note is worth. */
const MAX_NAMED = 5_000;

/** Whether a changed file is looked through: not if all that it says is read anyway, or nobody runs what it says. */
export function mayNameImages(path: string): boolean {
  return !PROSE.test(path) && !isVendored(path) && listBuildFiles([path], KINDS).length === 0;
}

/** The images in added lines, each with the words before it. */
export function listNamedImages(file: string, lines: readonly AddedLine[]): readonly NamedImage[] {
  const found: NamedImage[] = [];
  const isContainer = isDevcontainerFile(file);
  for (const line of lines) {
    if (COMMENT.test(line.text) || (isContainer && !LIFECYCLE.test(line.text))) continue;
    if (found.length >= MAX_NAMED) break;
    const leading = LEADING.exec(line.previous.slice(-MAX_BEFORE))?.slice(1) ?? [];
    for (const { offset, ...image } of [
      ...listReferences(file, line.text),
      ...listReplacedHosts(file, line),
    ]) {
      const { before, written } = image;
      const own = (before.match(WORD) ?? []).slice(line.text.length > MAX_LINE ? -1 : 0);
      const words = [...leading, ...own];
      const earlier = findEarlierWord(line, { written, offset });
      if ((words.length === 0 && earlier === null) || found.length >= MAX_NAMED) continue;
      const shape = findShape(file, before, line.text.slice(0, MAX_LINE));
      found.push({ ...image, file, ...placeIn(line, offset), words, shape, earlier });
    }
  }
  return found;
}

/** An image in a line, and where that has it. */
interface ReferenceInLine
  extends Pick<NamedImage, 'written' | 'reference' | 'before' | 'registry' | 'isReplaced'> {
  readonly offset: number;
}

/** As they are written, as their words are put together, and as they are put in the place of others. */
function listReferences(file: string, text: string): readonly ReferenceInLine[] {
  const plain = listWritten(file, text);
  const line = joinWords(file, text);
  const joined = (line === null ? [] : listWritten(file, line.text)).flatMap((each) => {
    const end = each.offset + each.written.length;
    if (line?.isJoined(each.offset, end) !== true) return [];
    return [{ ...each, offset: line.offsetOf(each.offset), end: line.offsetOf(end) }];
  });
  const whole = plain.filter(({ offset: at }) => !joined.some(({ offset, end }) => offset <= at && at < end));
  const known = new Set([...joined, ...whole].map(({ written }) => written));
  const replaced = listReplaced(text).flatMap((part) =>
    listWritten(file, `=${part.text}`)
      .filter(({ written }) => !known.has(written))
      .map((each) => ({
        ...each,
        before: text.slice(Math.max(0, part.offset - MAX_BEFORE), part.offset),
        offset: part.offset + each.offset - 1,
        isReplaced: true,
      })),
  );
  return [...joined, ...whole, ...replaced].toSorted((one, other) => one.offset - other.offset);
}

function listWritten(file: string, text: string): readonly ReferenceInLine[] {
  return listWords(text).flatMap(({ written, offset }) => {
    const before = text.slice(Math.max(0, offset - MAX_BEFORE), offset);
    const registry = findRegistry(file, written, before);
    if (registry === null && (NO_IMAGE.test(written) || !mayBeginImage(written))) return [];
    const reference = parseReference(registry === null ? written : `${registry}/image`);
    return 'error' in reference ? [] : [{ written, reference, before, offset, registry, isReplaced: false }];
  });
}

/** Registries that nothing says a name gets, and that take the place of others. */
function listReplacedHosts(file: string, line: AddedLine): readonly ReferenceInLine[] {
  if (line.removed.length === 0) return [];
  return listWords(line.text).flatMap(({ written, offset }) => {
    const before = line.text.slice(Math.max(0, offset - MAX_BEFORE), offset);
    if (findHost(written) !== written || findRegistry(file, written, before) !== null) return [];
    if (findEarlierWord(line, { written, offset })?.isStart !== true) return [];
    const reference = parseReference(`${written}/image`);
    if ('error' in reference) return [];
    return [{ written, reference, before, offset, registry: reference.host, isReplaced: false }];
  });
}
