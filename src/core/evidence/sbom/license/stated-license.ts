import {
  everyLicense,
  type LicenseExpression,
  mapLicenses,
  parseExpression,
  type WrittenLicense,
} from './license-expression.js';
import { findNamedIds, foldLicenseName } from './license-name.js';
import { findListedTerm, isPermission, type LicenseTerm, makeOwnTerm } from './license-term.js';

/** One licence, as an SBOM states it. */
export interface StatedLicense {
  readonly text: string;
  /** What it is by SPDX's list, one of these; none: it is not on the list. */
  readonly listed: readonly LicenseTerm[];
  /** What the SBOM calls it; null: by its id on the list. */
  readonly own: LicenseTerm | null;
  /** Of one that is not on the list: licences that its name mentions, which says little of what it is. */
  readonly mentioned: readonly LicenseTerm[];
  /** The words of its names; null: they are too many to read, so it may be anything. */
  readonly words: ReadonlySet<string> | null;
}

/** Expressions are shorter, and so are whole texts of licences that somebody puts in place of a name. */
const LONGEST = 100_000;

/** What an SBOM calls its own licences, by `LicenseRef-…` in lower case. */
export type LicenseNames = ReadonlyMap<string, string>;

/** Reads an expression, or else a name as people write it. */
export function readStatedLicense(written: string, names: LicenseNames): LicenseExpression<StatedLicense> {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST)
    return {
      kind: 'license',
      license: { text, listed: [], own: makeOwnTerm([]), mentioned: [], words: null },
    };
  const expression = parseExpression(text);
  if (expression !== null && everyLicense(expression, isExact))
    return mapLicenses(expression, (license) => readWritten(license, names));
  const named = readName(text);
  if (named.listed.length > 0) return { kind: 'license', license: named };
  // a small word may be one of a name, such as "GPL-2 or whatever is newer"
  if (expression !== null && !/\s(?:and|or|with)\s/.test(text))
    return mapLicenses(expression, (license) => readWritten(license, names));
  const pieces = text
    .split(/[,;|/&()]+| (?:and|or) /i)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => readName(piece));
  if (pieces.length < 2) return { kind: 'license', license: named };
  const isWhole = pieces.every(({ listed }) => listed.length > 0);
  // nobody says which of them may be chosen, so all count
  const parts = isWhole ? pieces : [named, ...pieces];
  return { kind: 'and', parts: parts.map((license) => ({ kind: 'license', license })) };
}

function isExact({ id }: WrittenLicense): boolean {
  return findListedTerm(id, null) !== null || isReference(id);
}

const REFERENCE = /^(?:DocumentRef-[^:]+:)?LicenseRef-/i;

function isReference(id: string): boolean {
  return REFERENCE.test(id);
}

function readWritten({ id, exception }: WrittenLicense, names: LicenseNames): StatedLicense {
  const text = exception === null ? id : `${id} WITH ${exception}`;
  const term = findListedTerm(id, exception);
  if (term !== null && exception !== null && !isPermission(exception))
    return { ...readName(text), listed: [], mentioned: [term] };
  if (term !== null) return { text, listed: [term], own: null, mentioned: [], words: new Set() };
  const name = names.get(id.toLowerCase());
  const called = name ?? id.replace(REFERENCE, '');
  // scanners number what they refer to, so only the name tells people something
  return { ...readName(called), text: name ?? text, own: makeOwnTerm([id, called]) };
}

/** A name means what it says exactly, else nothing that could be relied on. */
function readName(name: string): StatedLicense {
  const text = name.trim();
  const listed = listTerms(findNamedIds(text));
  const own = makeOwnTerm([text]);
  if (listed.length > 0) return { text, listed, own, mentioned: [], words: new Set() };
  const [before = ''] = text.split(/\bwith\b/i);
  return {
    text,
    listed,
    own,
    mentioned: listTerms([...text.split(/[^\w.+-]+/), ...findNamedIds(before)]),
    words: new Set(foldLicenseName(text).split(' ')),
  };
}

function listTerms(ids: readonly string[]): readonly LicenseTerm[] {
  return ids.map((id) => findListedTerm(id, null)).filter((term) => term !== null);
}
