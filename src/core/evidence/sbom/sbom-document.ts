import { type Message, own, say } from '../../message.js';
import { isObject, type JsonObject, toList, toObject } from '../json-object.js';
import type { JsonParts } from '../json-parts.js';
import type { LicenseNames } from './license/stated-license.js';
import {
  CYCLONEDX_LICENSES,
  readCycloneDxLicenses,
  readLicenseNames,
  readSpdxLicenses,
  SPDX_LICENSES,
  SPDX_NAMES,
} from './license/told-licenses.js';
import { makePackage, type ToldPackage } from './listed-package.js';
import type { SbomPackage } from './sbom.js';
import { isSpdx3, readSpdx3 } from './spdx-3.js';

/** What a document lists; `unread`: it is of a kind that is not read. */
export type SbomReading =
  | {
      readonly kind: 'read';
      readonly packages: readonly SbomPackage[];
      readonly licenseNames: LicenseNames;
    }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'unread'; readonly reason: Message };

type Nested = { [key: string]: JsonParts };

const COMPONENT: Nested = {
  type: 'all',
  group: 'all',
  name: 'all',
  version: 'all',
  purl: 'all',
  properties: { name: 'all', value: 'all' },
  ...CYCLONEDX_LICENSES,
};
// what a component is made of is listed inside it
COMPONENT['components'] = COMPONENT;

/** The parts of an SBOM that are looked at, in whichever format it is. */
export const SBOM_PARTS: JsonParts = {
  spdxVersion: 'all',
  '@context': 'all',
  // elements of SPDX 3 may be inside any other
  '@graph': 'all',
  packages: {
    SPDXID: 'all',
    name: 'all',
    versionInfo: 'all',
    sourceInfo: 'all',
    externalRefs: { referenceType: 'all', referenceLocator: 'all' },
    ...SPDX_LICENSES,
  },
  ...SPDX_NAMES,
  bomFormat: 'all',
  specVersion: 'all',
  metadata: { component: COMPONENT },
  components: COMPONENT,
};

/** Reads SPDX 2.2, 2.3 and 3.0 and CycloneDX 1.4 to 1.7, as JSON. */
export function readSbomDocument(document: unknown): SbomReading {
  if (!isObject(document))
    return { kind: 'unread', reason: own('its SBOM is not JSON, which alone is read') };
  const { spdxVersion, bomFormat, specVersion } = document;
  const isGraph = document['@graph'] !== undefined || String(document['@context']).includes('spdx.org');
  // one reader would see the one, another the other
  if ([spdxVersion !== undefined, bomFormat !== undefined, isGraph].filter(Boolean).length > 1)
    return { kind: 'malformed' };
  if (isGraph) return readGraph(document);
  if (typeof spdxVersion === 'string')
    return /^SPDX-2\.[23]$/.test(spdxVersion) ? readSpdx(document) : refuse(spdxVersion);
  if (bomFormat !== 'CycloneDX') return { kind: 'malformed' };
  const version = String(specVersion);
  return /^1\.[4-7]$/.test(version) ? readCycloneDx(document) : refuse(`CycloneDX ${version}`);
}

function refuse(format: string): SbomReading {
  const reason = say`its SBOM is written as ${format.slice(0, 40)}, which is not read; ${own('SPDX 2.2, 2.3 and 3.0 and CycloneDX 1.4 to 1.7')} are`;
  return { kind: 'unread', reason };
}

function readSpdx(document: JsonObject): SbomReading {
  const told = toList(document['packages']).map(toObject);
  const listed = told
    // the image itself, as syft lists it
    .filter(({ SPDXID: id }) => !String(id).startsWith('SPDXRef-DocumentRoot-'))
    .flatMap((each) => {
      const { name, versionInfo: version, sourceInfo, externalRefs } = each;
      const refs = toList(externalRefs).map(toObject);
      const urls = refs.filter(({ referenceType }) => referenceType === 'purl');
      const named = urls.length === 0 ? [null] : urls.map(({ referenceLocator }) => referenceLocator);
      const licensing = readSpdxLicenses(each, urls.length > 0);
      return named.map((purl) => makePackage({ name, version, sourceInfo, purl, licensing }));
    });
  return finish(listed, readLicenseNames(document));
}

function readGraph(document: JsonObject): SbomReading {
  if (!isSpdx3(document)) return refuse('SPDX 3 in another version or form');
  const found = readSpdx3(document);
  return found === null ? { kind: 'malformed' } : finish(found.listed, found.licenseNames);
}

function readCycloneDx({ metadata, components }: JsonObject): SbomReading {
  const { component } = toObject(metadata);
  const { type, components: inside } = toObject(component);
  const listed = listComponents([...toList(inside), ...toList(components)]);
  // what it is about is in the image, unless that is the image itself, and is not yet a list of what is in it
  const isPart = type !== undefined && type !== 'container' && listed.length > 0;
  return finish(isPart ? [...listed, makePackage(readComponent(component))] : listed);
}

function listComponents(components: unknown): readonly (SbomPackage | null)[] {
  return toList(components).flatMap((each) => {
    return [makePackage(readComponent(each)), ...listComponents(toObject(each)['components'])];
  });
}

function readComponent(component: unknown): ToldPackage {
  const { name, group, version, purl, properties } = toObject(component);
  return { name, group, version, purl, properties, licensing: readCycloneDxLicenses(component) };
}

/** A list with something in it that has no name is not in order; one without anything proves nothing. */
function finish(
  listed: readonly (SbomPackage | null)[],
  licenseNames: LicenseNames = new Map(),
): SbomReading {
  const packages = listed.filter((each) => each !== null);
  if (packages.length < listed.length) return { kind: 'malformed' };
  if (packages.length === 0)
    return { kind: 'unread', reason: own('its SBOM lists no packages, which proves nothing') };
  return { kind: 'read', packages, licenseNames };
}
