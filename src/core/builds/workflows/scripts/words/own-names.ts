import type { BuildPlace } from '../../../build.js';
import type { SourceText } from '../../../source-text.js';
import type { KnownValue } from '../texts/given-values.js';
import { openBlocks, type PythonBlock, type PythonBlocks } from './python-blocks.js';

/**
 * The values that a program of Python gives a name, without those of functions and classes that have nothing to do with the one in
 * which the name is used. If no others are left, all may be meant.
 */
export function keepOwn(
  found: readonly KnownValue[],
  name: string,
  use: KnownValue,
  script: SourceText,
): readonly KnownValue[] {
  const { place } = use;
  const isPlaced =
    place.file === script.file && (place.line !== place.endLine || place.column !== place.endColumn);
  if (!script.file.endsWith('.py') || !isPlaced || found.length < 2) return found;
  const blocks = openBlocks(script);
  const around = blocks.listAround(offsetOf(script, place));
  if (around.length === 0) return found;
  const isOfSelf = [...use.text.matchAll(/\{([\w.]+)\}/g)].every(
    ([, each = '']) => !each.split('.').includes(name) || /^(?:self|cls)\.\w+$/.test(each),
  );
  const isOther = (offset: number): boolean => isApart(offset, name, around, isOfSelf, blocks);
  const kept = found.filter((each) => {
    if (each.place.file !== script.file) return true;
    // the same text may be given in several places, of which one is known; others are put together
    const offsets = listOffsets(each.text, name, script);
    return offsets.length === 0 || !offsets.every(isOther);
  });
  return kept.length > 0 ? kept : found;
}

function offsetOf({ text }: SourceText, { line, column }: BuildPlace): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Where a text stands behind a name in its line. */
function listOffsets(sought: string, name: string, { text }: SourceText): readonly number[] {
  const named = new RegExp(String.raw`(?<!\w)${name}(?!\w)`);
  const found: number[] = [];
  for (
    let at = text.indexOf(sought);
    at !== -1 && sought !== '';
    at = text.indexOf(sought, at + sought.length)
  )
    if (named.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))) found.push(at);
  return found;
}

/** What hands the variables of a function on, also into what is there before and after it, or to a function that it does not name. */
const HANDING =
  /\b(?:global|nonlocal|yield|lambda|exec|eval|locals|vars|[gs]etattr|globals|environ|putenv)\b|(?:\.\w+|\])[ \t]*=(?!=)|[\])][ \t]*\(/;
/** The type of a variable. */
const TYPE = /^([ \t]*\w+)[ \t]*:[ \t]*[\w.]+\[[^\n=]*\](?=[ \t]*=)/gm;
const FILLING = /(\w+)\.(?:append|extend|insert|add|update|setdefault|put\w*|send|set|submit|map|apply)\(/g;
const RETURN = /\breturn[ \t]+(?!(?:None|True|False|\d+|(?:subprocess\.)?(?:run|call|check_\w+))\b)\S/;

/** Whether what a program sets at an offset cannot be what the blocks around another place have. */
function isApart(
  offset: number,
  name: string,
  around: readonly PythonBlock[],
  isOfSelf: boolean,
  blocks: PythonBlocks,
): boolean {
  const owners = blocks.listAround(offset);
  const owner = owners.at(-1);
  if (owner === undefined || around.includes(owner)) return false;
  const ownClass = around.findLast(({ isClass }) => isClass);
  if (owner.isClass) {
    const isAlone =
      ownClass !== undefined && /^class\s+\w+\s*(?:\(\s*(?:object)?\s*\))?\s*:/.test(ownClass.text);
    return isOfSelf && isAlone && !ownClass.names(owner.name) && !owner.names(ownClass.name);
  }
  // an attribute, or an argument of a call
  if (offset >= owner.bodyStart && !blocks.beginsLine(offset, name)) return false;
  const body = owner.text.slice(owner.bodyStart - owner.end).replace(TYPE, '$1');
  if (HANDING.test(body) || RETURN.test(body) || fillsOther(body)) return false;
  if (around.some(({ isRegistered }) => isRegistered)) return false;
  return !around.some((each) => blocks.reaches(owner, each) || blocks.reaches(each, owner));
}

/** Whether a function puts something into what it has not made itself. */
function fillsOther(text: string): boolean {
  return [...text.matchAll(FILLING)].some(
    ([, filled]) => !new RegExp(String.raw`(?<![\w.])${filled}[ \t]*(?::[^=\n]*)?=(?!=)`).test(text),
  );
}
