import { type JsonObject, toList, toObject } from '../../json-object.js';
import type { JsonParts } from '../../json-parts.js';
import type { LicenseNames } from './stated-license.js';

/** What is looked at of a package in SPDX. */
export const SPDX_LICENSES = {
  licenseConcluded: 'all',
  licenseDeclared: 'all',
  licenseInfoFromFiles: 'all',
  primaryPackagePurpose: 'all',
} as const satisfies JsonParts;

/** What is looked at of a document in SPDX. */
export const SPDX_NAMES = {
  hasExtractedLicensingInfos: { licenseId: 'all', name: 'all', extractedText: 'all' },
} as const;

/** What is looked at of a component in CycloneDX. */
export const CYCLONEDX_LICENSES = { licenses: 'all', evidence: { licenses: 'all' } } as const;

/** The licences of a package: all of them count. */
export interface ToldLicenses {
  /** Empty: none is stated. */
  readonly licenses: readonly string[];
  /** Whether it is something that has one, so not a file or the operating system as a whole. */
  readonly isLicensed: boolean;
}

/** What its author declares and what the SBOM's author concludes both count; what was found in files, where neither says anything. */
export function readSpdxLicenses(told: JsonObject, hasUrl: boolean): ToldLicenses {
  const { licenseConcluded, licenseDeclared, licenseInfoFromFiles, primaryPackagePurpose } = told;
  const stated = listStated(listTexts([licenseConcluded, licenseDeclared]));
  return {
    licenses: stated.length > 0 ? stated : listStated(listTexts(licenseInfoFromFiles)),
    isLicensed: isSoftware(primaryPackagePurpose, hasUrl),
  };
}

/** Nobody says whether several are to choose from, so all count, whoever states them. */
export function readCycloneDxLicenses(component: unknown): ToldLicenses {
  const { type, purl, licenses, evidence } = toObject(component);
  const stated = listStated(listTexts(licenses));
  return {
    licenses: stated.length > 0 ? stated : listStated(listTexts(toObject(evidence)['licenses'])),
    isLicensed: isSoftware(type, typeof purl === 'string'),
  };
}

/** The texts that may be licences, in whichever form they are written: a form that nobody expects must not hide one. */
function listTexts(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value];
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => listTexts(each, depth + 1));
  const { expression, license, id, name, text } = toObject(value);
  const { content } = toObject(text);
  const short = typeof content === 'string' && content.length <= LONGEST_NAME ? content : null;
  return listTexts([expression, license, id, name, short], depth + 1);
}

const MAX_DEPTH = 8;

/** What is a whole and not a package, as syft and Trivy list it, has the licences of its parts. */
const WHOLES: ReadonlySet<string> = new Set([
  'file',
  'container',
  'operating-system',
  'operating_system',
  'operatingsystem',
  'platform',
  'device',
  'data',
]);

/** Lock files and scanned folders are listed as these, without a package URL. */
const MAYBE_WHOLES: ReadonlySet<string> = new Set(['application', 'source']);

export function isSoftware(kind: unknown, hasUrl: boolean): boolean {
  const name = String(kind).toLowerCase();
  return !WHOLES.has(name) && (hasUrl || !MAYBE_WHOLES.has(name));
}

/** `NONE` says that there is no licence, which allows nothing; it counts as not stated. */
export function listStated(texts: readonly unknown[]): readonly string[] {
  const stated = texts.flatMap((text) => (typeof text === 'string' ? [text.trim()] : []));
  return [...new Set(stated)].filter((text) => !/^(?:|none|noassertion|unknown|unlicensed)$/i.test(text));
}

/** What is longer is a text, not a name. */
export const LONGEST_NAME = 100;

/** What a document calls the licences that it refers to; some scanners have the name only where the text belongs. */
export function readLicenseNames(document: JsonObject): LicenseNames {
  const names = new Map<string, string>();
  for (const { licenseId, name, extractedText } of toList(document['hasExtractedLicensingInfos']).map(
    toObject,
  )) {
    const [called] = listStated([name, extractedText]).filter((text) => text.length <= LONGEST_NAME);
    if (typeof licenseId !== 'string' || called === undefined) continue;
    const key = licenseId.toLowerCase();
    const known = names.get(key);
    names.set(key, known === undefined || known === called ? called : `${known} AND ${called}`);
  }
  return names;
}
