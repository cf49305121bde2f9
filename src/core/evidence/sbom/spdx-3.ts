import { type JsonObject, toObject } from '../json-object.js';
import { readGraphLicenses } from './license/spdx-3-licenses.js';
import type { LicenseNames } from './license/stated-license.js';
import { isSoftware, listStated } from './license/told-licenses.js';
import { makePackage } from './listed-package.js';
import type { SbomPackage } from './sbom.js';
import { hasType, listIds, listObjects, readId } from './spdx-3-elements.js';

/** What a document of SPDX 3.0 lists. Null: one of them has no name, so the list is not in order. */
export interface Spdx3Packages {
  readonly listed: readonly (SbomPackage | null)[];
  readonly licenseNames: LicenseNames;
}

/** As its serialization in JSON-LD demands it; whoever defines words in a context of their own may mean anything. */
const CONTEXT = /^https:\/\/spdx\.org\/rdf\/3\.0(?:\.\d+)?\/spdx-context\.jsonld$/;

export function isSpdx3({ '@context': context }: JsonObject): boolean {
  return typeof context === 'string' && CONTEXT.test(context);
}

/** Null: it is not in order, as it has no graph, or says something of an element that nobody could find. */
export function readSpdx3(document: JsonObject): Spdx3Packages | null {
  const graph = document['@graph'];
  if (!Array.isArray(graph)) return null;
  const elements = listObjects(graph);
  if (elements.some(isLost)) return null;
  const { findLicenses, licenseNames } = readGraphLicenses(elements);
  const roots = new Set(elements.flatMap(({ rootElement }) => listIds(rootElement)));
  // the image itself
  const isWhole = (each: JsonObject) =>
    String(each['software_primaryPurpose']).toLowerCase() === 'container' && roots.has(String(readId(each)));
  const listed = elements.filter(isPackage).filter((each) => !isWhole(each));
  return { listed: listed.flatMap((each) => readPackage(each, findLicenses)), licenseNames };
}

function readPackage(
  element: JsonObject,
  findLicenses: (id: string) => readonly string[],
): readonly (SbomPackage | null)[] {
  const { name, software_packageVersion: version, software_sourceInfo: sourceInfo } = element;
  const urls = listUrls(element);
  const licensing = {
    licenses: listStated(findLicenses(readId(element) ?? '')),
    isLicensed: isSoftware(element['software_primaryPurpose'], urls.length > 0),
  };
  const named = urls.length === 0 ? [null] : urls;
  return named.map((purl) => makePackage({ name, version, sourceInfo, purl, licensing }));
}

/** A relationship to something without an id. */
function isLost({ relationshipType, from, to }: JsonObject): boolean {
  const ends = [from, to].flat().filter((each) => each !== undefined);
  return relationshipType !== undefined && listIds(ends).length < ends.length;
}

function listUrls({ software_packageUrl: url, externalIdentifier }: JsonObject): readonly string[] {
  const others = [externalIdentifier].flat().map(toObject).filter(isUrl);
  const urls = [url, ...others.map(({ identifier }) => identifier)];
  return [...new Set(urls.filter((each) => typeof each === 'string'))];
}

function isUrl({ externalIdentifierType: type }: JsonObject): boolean {
  return /^(?:packageurl|purl)$/i.test(String(type));
}

/** Also one of a kind of its own, such as `ai_AIPackage`, and one that does not say what it is. */
function isPackage(element: JsonObject): boolean {
  if ('software_packageVersion' in element || 'software_packageUrl' in element)
    return !hasType(element, /^Tool$/);
  return hasType(element, /Package$/);
}
