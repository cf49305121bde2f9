import type { HiddenPart } from '../texts/hidden-parts.js';
import { beginsLine, endOfText, long, short } from './quotes.js';

/** How a program asks for its own description only to show it. */
const SHOWING = /\bprint\(\s*__doc__|\b(?:description|epilog|usage|help)\s*=\s*__doc__/g;
const OTHER_USE = /__doc__|\bgetdoc\b|\bdocopt\b|\bdoctest\b/;
const TOKEN = /#[^\n]*|([A-Za-z]{0,2})("""|'''|"|')|[([{]|[)\]}]/g;

/** Texts in Python that are a statement of their own, such as what says what a function does. */
export function listDocumenting(text: string): readonly HiddenPart[] {
  if (OTHER_USE.test(text.replace(SHOWING, ''))) return [];
  const found: HiddenPart[] = [];
  let depth = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const { 0: written, 1: prefix = '', 2: mark, index } = token;
    if (mark === undefined) {
      if ('([{'.includes(written)) depth++;
      else if (')]}'.includes(written)) depth--;
      continue;
    }
    const end = endOfText(text, index + prefix.length, mark.length === 3 ? long(mark) : short(mark));
    if (end === null) return found;
    const isAlone = depth === 0 && /^[ru]?$/i.test(prefix) && isStatement(text, index, end);
    // an example in it may be run
    if (isAlone && !text.slice(index, end).includes('>>>')) found.push({ start: index, end });
    TOKEN.lastIndex = end;
  }
  return found;
}

function isStatement(text: string, start: number, end: number): boolean {
  const isContinued = /\\\r?\n[ \t]*$/.test(text.slice(Math.max(0, start - 200), start));
  return (
    beginsLine(text, start) && !isContinued && /^[ \t]*(?:#.*)?(?:\r?\n|$)/.test(text.slice(end, end + 1_000))
  );
}
