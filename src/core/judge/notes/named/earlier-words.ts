import { parseReference, type Reference } from '../../../image/reference.js';
import type { AddedLine } from './added-lines.js';
import { findHost } from './registries.js';

/** What the change takes out of the place of a word, in a line that is otherwise the same. */
export interface EarlierWord {
  readonly reference: Reference;
  /** It is only a registry, or what names of images begin with. */
  readonly isStart: boolean;
}

/** A word that may be an image or a part of one, and where a line has it. */
export interface WordOfLine {
  readonly written: string;
  readonly offset: number;
}

const CONTEXT = 'docker-image://';
/** A name before an image in a table of one word a line: `web:registry.example/x:1`. */
const LABEL = /^[\w-]{1,50}:(?=(?:[a-z0-9-]+\.)+[a-z]{2,}[:/])/i;
const WORD = /^[A-Za-z0-9][\w./:@-]{0,300}$/;
const TOKEN = /(?<![\w$./:@{-])[A-Za-z0-9][\w./:@-]{0,300}/g;
/** What may come behind an image and looks like a part of it. */
const ENDING = /[:.@/-]+$/;
/** In longer lines, which programs write, no word takes the place of another one. */
const MAX_LINE = 2_000;
/** More lines of one hunk are not compared, for all of its words together. */
const MAX_COMPARED = 2_000_000;

const COMPARED = new WeakMap<readonly string[], number>();

/** All words of a line that may be images, from their first letter. */
export function listWords(text: string): readonly WordOfLine[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => {
    const start = token.startsWith(CONTEXT) ? CONTEXT.length : (LABEL.exec(token)?.[0].length ?? 0);
    return { written: token.slice(start).replace(ENDING, ''), offset: index + start };
  });
}

/** The word that a line of the base has in a place, where it is otherwise the same; null: none, or no image. */
export function findEarlierWord(
  { text, removed }: AddedLine,
  { written, offset }: WordOfLine,
): EarlierWord | null {
  const compared = COMPARED.get(removed) ?? 0;
  if (text.length > MAX_LINE || compared > MAX_COMPARED) return null;
  COMPARED.set(removed, compared + removed.length);
  const [before, after] = [text.slice(0, offset), text.slice(offset + written.length)];
  for (const line of removed) {
    if (line.length <= before.length + after.length) continue;
    if (!line.startsWith(before) || !line.endsWith(after)) continue;
    const earlier = line.slice(before.length, line.length - after.length);
    if (earlier !== written && WORD.test(earlier)) return readWord(earlier);
  }
  return null;
}

function readWord(word: string): EarlierWord | null {
  const host = findHost(word);
  const isStart = host !== null && !/@|:[^/]*$/.test(word.slice(host.length));
  const reference = parseReference(isStart ? `${host}/image` : word);
  return 'error' in reference ? null : { reference, isStart };
}
