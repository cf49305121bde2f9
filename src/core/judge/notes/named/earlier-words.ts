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
const TOKEN = /(?<![\w$./:@{-])[A-Za-z0-9][\w./:@-]{0,300}/g;
/** What may come behind an image and looks like a part of it. */
const ENDING = /[:.@/-]+$/;
/** In longer lines, which programs write, no word takes the place of another one. */
const MAX_LINE = 2_000;
const MAX_LINES = 5_000;

/** All words of a line that may be images, from their first letter. */
export function listWords(text: string): readonly WordOfLine[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => {
    const start = token.startsWith(CONTEXT) ? CONTEXT.length : (LABEL.exec(token)?.[0].length ?? 0);
    return { written: token.slice(start).replace(ENDING, ''), offset: index + start };
  });
}

const KEYED = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The word that a line of the base has in a place, where it is otherwise the same; null: none, or no image. */
export function findEarlierWord(
  { text, removed }: AddedLine,
  { written, offset }: WordOfLine,
): EarlierWord | null {
  if (removed.length === 0 || text.length > MAX_LINE) return null;
  const keyed = KEYED.get(removed) ?? new Map(removed.slice(0, MAX_LINES).flatMap(listKeyed));
  KEYED.set(removed, keyed);
  const earlier = keyed.get(keyOf(text, offset, written.length));
  if (earlier === undefined || earlier === written) return null;
  const host = findHost(earlier);
  const isStart = host !== null && !/@|:[^/]*$/.test(earlier.slice(host.length));
  const reference = parseReference(isStart ? `${host}/image` : earlier);
  return 'error' in reference ? null : { reference, isStart };
}

/** What may be an image in a line, by what else the line has. */
function listKeyed(text: string): (readonly [string, string])[] {
  if (text.length > MAX_LINE) return [];
  return listWords(text).map(({ written, offset }) => [keyOf(text, offset, written.length), written]);
}

const keyOf = (text: string, offset: number, length: number): string =>
  `${text.slice(0, offset)}\0${text.slice(offset + length)}`;
