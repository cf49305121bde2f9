import type { ToldLicenses } from './license/told-licenses.js';
import { listSources, type ToldSource } from './package-source.js';
import { type PackageUrl, readPackageUrl } from './package-url.js';
import type { SbomPackage } from './sbom.js';

/** What a document says of a package; anything may be missing. */
export interface ToldPackage extends ToldSource {
  readonly name: unknown;
  readonly version: unknown;
  /** In front of the name, as CycloneDX has it. */
  readonly group?: unknown;
  readonly purl: unknown;
  readonly licensing?: ToldLicenses;
}

/** Null: it has no name, so it is not a package. */
export function makePackage(told: ToldPackage): SbomPackage | null {
  const url = typeof told.purl === 'string' ? readPackageUrl(told.purl) : null;
  const name = readText(told.name) ?? url?.name ?? null;
  if (name === null) return null;
  const group = readText(told.group) ?? url?.namespace ?? '';
  return {
    name,
    versions: listTold(readText(told.version), url?.version ?? null),
    type: url?.type ?? null,
    namespace: url?.namespace ?? '',
    names: listNames(name, group, url),
    sources: listSources(url, told),
    ...(told.licensing ?? { licenses: [], isLicensed: true }),
  };
}

/** What scanners write where they do not know the version, and ranges. */
const NO_VERSION =
  /^(?:unknown|\(devel\)|noassertion|none|n\/a|null|undefined|latest|[\^~<>=*].*|.*\|\|.*|[\d.]*\.[x*].*)$/i;

function listTold(...versions: readonly (string | null)[]): readonly string[] {
  const told = versions.flatMap((each) => (each === null || NO_VERSION.test(each) ? [] : [each]));
  return [...new Set(told)];
}

/** In a scope of npm and in Go, the last part alone is another package. */
function listNames(name: string, group: string, url: PackageUrl | null): readonly string[] {
  const isPart = group.startsWith('@') || url?.type === 'golang';
  const bare = url?.name ?? name;
  const names = [
    ...(isPart && group !== '' && !name.includes('/') ? [] : [name]),
    ...(isPart && group !== '' ? [] : [bare]),
    ...(group === '' ? [] : [`${group}/${bare}`, `${group}:${bare}`]),
  ];
  return [...new Set(names.map((each) => each.toLowerCase()))];
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
