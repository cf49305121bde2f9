import type { BuildPlace } from '../../../build.js';
import type { SourceText } from '../../../source-text.js';
import { type KnownValue, valueIn } from '../texts/given-values.js';

const DEFINED = /^[ \t]*(?:override[ \t]+|export[ \t]+)*define[ \t]+([^\s:=?+]{1,100})/;
const SET = /^[ \t]*(?:override[ \t]+|export[ \t]+)*([^\s:=?+#]{1,100})[ \t]*[:?+]{0,3}=/;
const MAX_CALLS = 200;

/** The variable of a Makefile in which a place is, as `$(call …)` names it. */
export function findMacro({ text }: SourceText, { line }: BuildPlace): string | null {
  const lines = text.split('\n');
  const before = lines.slice(0, line);
  for (let at = before.length - 1; at >= 0; at--) {
    const each = before[at] ?? '';
    if (/^[ \t]*endef\b/.test(each)) break;
    const defined = DEFINED.exec(each)?.[1];
    if (defined !== undefined) return defined;
  }
  let first = line - 1;
  while (first > 0 && /\\\r?$/.test(lines[first - 1] ?? '')) first--;
  return SET.exec(lines[first] ?? '')?.[1] ?? null;
}

/** What a Makefile gives a variable that it calls, in a place that counts from 1; null: it is not known which one is called. */
export function listMacroWords(
  name: string | null,
  position: number,
  source: SourceText,
): readonly KnownValue[] | null {
  const called = [...source.text.matchAll(/\$[({]call[ \t]+([^,\n]{1,100}),/g)];
  if (name !== null && called.some(([, each = '']) => each.includes('$'))) return null;
  return called
    .filter(([, each]) => name === null || each?.trim() === name)
    .slice(0, MAX_CALLS)
    .flatMap(({ 0: written, index }) => {
      const range = splitArguments(source.text, index + written.length)[position - 1];
      return range === undefined ? [] : [valueIn(source, source.text.slice(...range), range)];
    });
}

const MAX_ARGUMENTS = 1_000;

/** From where to where the arguments of a call of make are, without the spaces around them. */
function splitArguments(text: string, from: number): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let depth = 0;
  let start = from;
  const add = (end: number): void => {
    const written = text.slice(start, end);
    const first = start + written.length - written.trimStart().length;
    found.push([first, Math.max(first, start + written.trimEnd().length)]);
    start = end + 1;
  };
  for (let at = from; at < Math.min(text.length, from + MAX_ARGUMENTS); at++) {
    const mark = text[at] ?? '';
    if (mark === '\n' && text[at - 1] !== '\\') break;
    if ('({'.includes(mark)) depth++;
    else if (')}'.includes(mark) && depth-- === 0) {
      add(at);
      return found;
    } else if (mark === ',' && depth === 0) add(at);
  }
  add(Math.min(text.length, from + MAX_ARGUMENTS));
  return found;
}
