import { LICENSE_IDS } from './license-ids.js';

/** What people write for the first part of an id; the longer ones first. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/\baffero general public\b/g, 'agpl'],
  [/\baffero\b/g, 'agpl'],
  [/\b(?:lesser|library) general public\b/g, 'lgpl'],
  [/\bgeneral public\b/g, 'gpl'],
  [/\bfree documentation\b/g, 'gfdl'],
  [/\bmozilla public\b/g, 'mpl'],
  [/\beclipse public\b/g, 'epl'],
  [/\beuropean union public\b/g, 'eupl'],
  [/\bcommon development and distribution\b/g, 'cddl'],
  [/\bserver side public\b/g, 'sspl'],
  [/\bbusiness source\b/g, 'busl'],
  [/\bfunctional source\b/g, 'fsl'],
  [/\bboost software\b/g, 'bsl'],
  [/\bcreative commons(?: attribution)?\b/g, 'cc by'],
  [/\bnon ?commercial\b/g, 'nc'],
  [/\bshare ?alike\b/g, 'sa'],
  [/\bno ?deriv(?:ative)?s?\b/g, 'nd'],
];

/** Words that tell no licence from another one. */
const FILLERS = /\b(?:the|a|gnu|licen[cs]ed?|software|version|under|terms|of|v)\b/g;

/** The words of a name, by which names and ids that mean the same licence are the same: `gpl 3 later` for "GNU GPL v3 or later". */
export function foldLicenseName(name: string): string {
  let text = name
    .replace(/^.*::/s, '')
    .toLowerCase()
    .replace(/\+/g, ' or later ')
    .replace(/[^a-z0-9.]+/g, ' ');
  for (const [words, id] of FAMILIES) text = text.replace(words, id);
  return text
    .replace(/\bor (?:any )?(?:later|newer)(?: versions?)?\b/g, 'later')
    .replace(/([a-z])v?(?=\d)/g, '$1 ')
    .replace(FILLERS, ' ')
    .replace(/\d[\d.]*/g, dropZeros)
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .replace(/\b(cc by) by\b/g, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

/** `2.0` and `2` are the same. */
function dropZeros(number: string): string {
  let end = number.length;
  while (number.endsWith('.0', end)) end -= 2;
  return number.slice(0, end);
}

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** The ids that a name means, exactly; one that does not say whether later versions count may mean both. */
export function findNamedIds(name: string): readonly string[] {
  known ??= listFolded();
  const folded = foldLicenseName(dropRepetition(name));
  const ids = ['', ' only', ' later'].flatMap((end) => known?.get(folded + end) ?? []);
  return folded === '' ? [] : ids;
}

function listFolded(): ReadonlyMap<string, readonly string[]> {
  const folded = new Map<string, string[]>();
  for (const id of LICENSE_IDS) {
    const key = foldLicenseName(id);
    folded.set(key, [...(folded.get(key) ?? []), id]);
  }
  return folded;
}

/** `GNU General Public License v3 (GPLv3)` says it twice. */
function dropRepetition(name: string): string {
  const [, before, inside] = /^([^()]+)\(([^()]+)\)\s*$/.exec(name) ?? [];
  if (before === undefined || inside === undefined) return name;
  return foldLicenseName(before) === foldLicenseName(inside) ? before : name;
}

/** The first word of an id, which the names of all its versions begin with: `gpl`. */
export function findFamily(id: string): string {
  return foldLicenseName(id).split(' ')[0] ?? '';
}
