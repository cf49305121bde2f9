import { type JsonObject, toObject } from '../../json-object.js';
import { hasType, listIds, readId } from '../spdx-3-elements.js';
import type { LicenseNames } from './stated-license.js';
import { LONGEST_NAME } from './told-licenses.js';

/** What a document of SPDX 3.0 says of licences. */
export interface GraphLicenses {
  /** Of the element with an id: each that is declared or concluded, as an expression or a name. */
  findLicenses(id: string): readonly string[];
  readonly licenseNames: LicenseNames;
}

const LISTED = 'https://spdx.org/licenses/';
/** Licences are sets of others, and those too. */
const MAX_DEPTH = 20;

export function readGraphLicenses(elements: readonly JsonObject[]): GraphLicenses {
  const known = new Map<string, readonly JsonObject[]>();
  const stated = new Map<string, string[]>();
  for (const element of elements) {
    const id = readId(element);
    if (id !== null) known.set(id, [...(known.get(id) ?? []), element]);
  }
  for (const element of elements) {
    if (!/^has(?:Declared|Concluded)License$/.test(String(element['relationshipType']))) continue;
    for (const from of listIds(element['from']))
      stated.set(from, [...(stated.get(from) ?? []), ...listIds(element['to'])]);
  }
  return {
    findLicenses: (id) => (stated.get(id) ?? []).map((license) => writeLicense(license, known, 0)),
    licenseNames: readNames(elements, known),
  };
}

type Known = ReadonlyMap<string, readonly JsonObject[]>;

/** As an expression or a name. An id that several have means all of them. */
function writeLicense(id: string, known: Known, depth: number): string {
  const elements = depth > MAX_DEPTH ? [] : (known.get(id) ?? []);
  const written = elements.map((element) => writeElement(element, known, depth + 1) ?? writeListed(id));
  const [first = writeListed(id), ...others] = [...new Set(written)];
  return others.length === 0 ? first : `(${[first, ...others].join(' AND ')})`;
}

/** Null: only its id says what it is. */
function writeElement(element: JsonObject, known: Known, depth: number): string | null {
  const writeEach = (key: string) => {
    return listIds(element[`expandedlicensing_${key}`]).map((id) => writeLicense(id, known, depth));
  };
  const expression = element['simplelicensing_licenseExpression'];
  if (typeof expression === 'string') return expression;
  if (hasType(element, /^ListedLicense(?:Exception)?$/)) return null;
  if (hasType(element, /^ConjunctiveLicenseSet$/)) return join(writeEach('member'), ' AND ');
  if (hasType(element, /^DisjunctiveLicenseSet$/)) return join(writeEach('member'), ' OR ');
  if (hasType(element, /^OrLaterOperator$/)) return join(writeEach('subjectLicense'), ' AND ', '+');
  if (hasType(element, /^WithAdditionOperator$/))
    return join([...writeEach('subjectExtendableLicense'), ...writeEach('subjectAddition')], ' WITH ');
  const names = [element['name'], element['simplelicensing_licenseText']];
  return (
    names.find((each): each is string => typeof each === 'string' && each.length <= LONGEST_NAME) ?? null
  );
}

function join(parts: readonly string[], between: string, after = ''): string | null {
  const [first = null, ...others] = parts;
  return others.length === 0 && first !== null
    ? `${first}${after}`
    : parts.length === 0
      ? null
      : `(${parts.join(between)})${after}`;
}

/** `https://spdx.org/licenses/MIT`, and the names for none and for no statement. */
function writeListed(id: string): string {
  if (id.startsWith(LISTED)) return id.slice(LISTED.length);
  if (/[/_](?:NoAssertion|None)License$/.test(id)) return 'NOASSERTION';
  return id;
}

/** What `LicenseRef-…` in an expression means. */
function readNames(elements: readonly JsonObject[], known: Known): LicenseNames {
  const names = new Map<string, string>();
  for (const { simplelicensing_customIdToUri: entries } of elements) {
    for (const { key, value } of [entries].flat().map(toObject)) {
      if (typeof key !== 'string' || typeof value !== 'string' || !known.has(value)) continue;
      const name = writeLicense(value, known, 0);
      const at = key.toLowerCase();
      const other = names.get(at);
      names.set(at, other === undefined || other === name ? name : `${other} AND ${name}`);
    }
  }
  return names;
}
