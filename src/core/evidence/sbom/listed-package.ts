import { type PackageUrl, readPackageUrl } from './package-url.js';
import type { SbomPackage } from './sbom.js';

/** What a document says of a package; anything may be missing. */
export interface ToldPackage {
  readonly name: unknown;
  readonly version: unknown;
  /** In front of the name, as CycloneDX has it. */
  readonly group?: unknown;
  readonly purl: unknown;
}

/** Null: it has no name, so it is not a package. */
export function makePackage(told: ToldPackage): SbomPackage | null {
  const url = typeof told.purl === 'string' ? readPackageUrl(told.purl) : null;
  const name = readText(told.name) ?? url?.name ?? null;
  if (name === null) return null;
  const group = readText(told.group) ?? url?.namespace ?? '';
  return {
    name,
    version: readText(told.version) ?? url?.version ?? null,
    type: url?.type ?? null,
    namespace: url?.namespace ?? '',
    names: listNames(name, group, url),
    source: readSource(url),
  };
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

/** syft writes `upstream=xz-utils`, for RPM the name of a file, `upstream=xz-5.6.0-1.src.rpm`; apko and others `origin=`. */
function readSource(url: PackageUrl | null): SbomPackage['source'] {
  const written = url?.qualifiers.get('upstream') ?? url?.qualifiers.get('origin') ?? '';
  if (written === '') return null;
  const [, rpm, rpmVersion = null] = /^(.+)-([^-]+-[^-]+)\.src\.rpm$/.exec(written) ?? [];
  if (rpm !== undefined) return { name: rpm, version: rpmVersion };
  const [name = '', version = null] = written.split('@', 2);
  return name === '' ? null : { name, version };
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
