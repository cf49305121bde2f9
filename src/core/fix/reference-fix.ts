import { encodeText } from '../dockerfile/go/byte-string.js';
import type { ImageUse } from '../dockerfile/reading.js';
import { formatFamiliar, formatReference, parseReference } from '../image/reference.js';
import { joinMessages, type Message, own, quote, say } from '../message.js';
import type { Demand } from './argument-fixes.js';
import type { Judged, PlannedFix, ReferenceChange, Sources } from './fix.js';
import { findOtherReaders } from './given-value.js';
import { listWishes, type Spot } from './spots.js';
import {
  findValue,
  findWritten,
  isSameText,
  readTemplate,
  rewriteTemplate,
  rewriteWord,
  type Template,
  unquote,
  type WrittenText,
} from './written-word.js';

/** An edit of the reference itself, values that its argument has to get, or why there is neither. */
export type ReferencePlan = PlannedFix | { readonly demands: readonly Demand[] } | { readonly why: Message };

/** A place, and what is written there. */
interface Written {
  readonly spot: Spot;
  readonly use: ImageUse;
  readonly file: string;
  readonly word: WrittenText;
  /** Of every text there the one that is to take its place. */
  readonly wishes: ReadonlyMap<string, string>;
}

export function planReference(spot: Spot, judged: Judged, sources: Sources): ReferencePlan {
  const written = findReference(spot, judged, sources);
  if ('why' in written) return written;
  const { use, word, wishes } = written;
  const texts = new Set(spot.uses.map((each) => each.written));
  const [only = ''] = texts;
  const instead = wishes.get(only);
  if (texts.size === 1 && instead !== undefined && isSameText(word, only))
    return toFix(written, instead, texts);
  const template = readTemplate(word.text);
  if (template === null) return { why: explainText(word, use) };
  const fitted = fitWishes(written, template);
  const rewritten = new Set([...texts].map((text) => rewrite(template, text, fitted.wishes.get(text))));
  const [text = null] = rewritten;
  return rewritten.size === 1 && text !== null ? toFix(fitted, text, texts) : demandValues(fitted, template);
}

/** Each image as it has to be spelled to go with the text around the argument: `node:22` or `docker.io/library/node:22`. */
function fitWishes(written: Written, template: Template): Written {
  const spell = (text: string, wish: string): string =>
    listSpellings(wish).find(
      (spelling) => rewrite(template, text, spelling) !== null || findValue(template, spelling) !== null,
    ) ?? wish;
  return {
    ...written,
    wishes: new Map([...written.wishes].map(([text, wish]) => [text, spell(text, wish)])),
  };
}

function listSpellings(wish: string): string[] {
  const reference = parseReference(wish);
  if ('error' in reference || (!reference.tagWritten && reference.digest === null)) return [wish];
  return [wish, formatFamiliar(reference), formatReference(reference)];
}

/** The text at a place, if it can be edited. */
function findReference(spot: Spot, judged: Judged, sources: Sources): Written | { readonly why: Message } {
  const { path, uses } = spot;
  const [use] = uses;
  if (use === undefined || use.inexact === true)
    return { why: own('it is put together from other text, so it does not stand there as it reads') };
  const wishes = new Map<string, string>();
  for (const [text, wanted] of listWishes(spot)) {
    const [first = ''] = wanted;
    const all = joinMessages([...wanted].map(quote), ' or ');
    if (wanted.size > 1) return { why: say`its findings disagree on what to write: ${all}` };
    wishes.set(text, first);
  }
  const file = sources.nameOf(path);
  if (typeof file !== 'string') return { why: file };
  const found = findWritten(sources.read(file), use, use.written);
  if (found === null) return { why: own('it is not on one line, or is written with escapes') };
  const word = unquote(found);
  const shared = isInBuildFile(spot, use, judged) ? findOtherReaders(path, sources.read(file), word) : null;
  return shared === null ? { spot, use, file, word, wishes } : { why: say`its text ${own(shared)}` };
}

function isInBuildFile({ path }: Spot, { via, build }: ImageUse, { inline }: Judged): boolean {
  return inline.has(path) || via === 'run' || via === 'sbom' || (via === 'syntax' && build !== undefined);
}

function explainText({ text }: WrittenText, { via }: ImageUse): Message {
  return via === 'from' && text.split('$').length > 2
    ? own('it takes its text from several arguments')
    : own('it does not stand there as it reads');
}

/** The template as it reads with the same value; null if the value has to change. */
function rewrite(template: Template, text: string, instead: string | undefined): string | null {
  const value = findValue(template, text);
  if (value === null || instead === undefined) return null;
  return rewriteTemplate(template, value, instead) ?? rewriteWord(template, value, instead);
}

function toFix(written: Written, text: string, texts: ReadonlySet<string>): PlannedFix {
  const { spot, file, word } = written;
  return {
    edits: [{ file, start: word.start, end: word.end, text: encodeText(text) }],
    changes: [...texts].map((each) => toChange(written, each)),
    given: [],
    findings: spot.findings,
  };
}

function toChange({ use, file, wishes }: Written, written: string): ReferenceChange {
  const { line, column, endColumn } = use;
  return { file, line, column, endColumn, written, context: null, instead: wishes.get(written) ?? written };
}

function demandValues(written: Written, template: Template): ReferencePlan {
  const { spot, use, file, wishes } = written;
  const demands: Demand[] = [];
  for (const [text, wish] of wishes) {
    const [value, instead] = [findValue(template, text), findValue(template, wish)];
    if (value === null || instead === null || instead === '')
      return {
        why: say`only a part of it comes from the argument ${template.name}, and another part would have to change too`,
      };
    demands.push({
      path: spot.path,
      file,
      name: template.name,
      value,
      instead,
      line: use.line,
      changes: [toChange(written, text)],
      findings: spot.findings.filter((finding) => finding.written === text),
    });
  }
  return { demands };
}
