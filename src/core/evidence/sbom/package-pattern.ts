import { parseAlternatives } from '../../glob/brace-expansion.js';
import { matchesText } from '../../glob/text-glob.js';
import type { VersionRange } from '../../image/version-range.js';
import { findNumber, isDistribution, listVersions } from './package-version.js';
import type { SbomPackage } from './sbom.js';

/** `unknown`: the name fits, and the SBOM does not say which version it is. */
export type PackageMatch = 'yes' | 'no' | 'unknown';

/** Packages that a policy names: `xz-utils@5.6.0`, `log4j-*`, `pkg:npm/%40acme/*`. */
export interface PackagePattern {
  readonly source: string;
  /** Whether it names versions itself. */
  readonly hasVersion: boolean;
  matches(listed: SbomPackage, range: VersionRange | null): PackageMatch;
}

interface Alternative {
  /** Null: any. */
  readonly type: string | null;
  readonly name: string;
  /** Null: any. */
  readonly version: string | null;
}

/** A name that a package goes by, with the version that it has under that name. */
interface Called {
  readonly name: string;
  readonly versions: readonly string[];
}

export function parsePackagePattern(source: string): PackagePattern | { readonly error: string } {
  if (source.length > 1000) return { error: 'is longer than 1000 characters' };
  if (/\s/.test(source) || /[<>]/.test(source))
    return {
      error:
        'is not a package; for a range of versions write { package: xz-utils, versions: ">=5.6.0 <5.6.2" }',
    };
  if (/^[^@]*=/.test(source) && !source.startsWith('pkg:'))
    return { error: `has a =; write an @ in front of the version: ${source.replace(/=+/, '@')}` };
  if (source.startsWith('pkg:') && /[?#]/.test(source))
    return { error: 'has something after ? or #, which is not compared; leave it out' };
  const alternatives = parseAlternatives(source, readAlternative);
  if ('error' in alternatives) return alternatives;
  return {
    source,
    hasVersion: alternatives.some(({ version }) => version !== null),
    matches: (listed, range) => {
      const results = alternatives.map((alternative) => matchPackage(alternative, listed, range));
      return (
        results.find((result) => result === 'yes') ?? results.find((result) => result === 'unknown') ?? 'no'
      );
    },
  };
}

function readAlternative(text: string): Alternative | { readonly error: string } {
  const [, type, path = ''] = /^pkg:([^/]*)\/(.*)$/s.exec(text) ?? [];
  if (text.startsWith('pkg:') && (type === undefined || type === ''))
    return { error: 'is not a package URL; write for example pkg:deb/debian/xz-utils@5.6.0' };
  const rest = type === undefined ? text : path;
  const at = rest.lastIndexOf('@');
  const hasVersion = at > 0 && !rest.endsWith('/', at);
  const [name, version] = hasVersion ? [rest.slice(0, at), rest.slice(at + 1)] : [rest, null];
  if (name === '' || version === '')
    return { error: 'lacks a name or a version around the @; write for example xz-utils@5.6.0' };
  if (/^[*/]*$/.test(name))
    return { error: 'would deny every package; write the name of one, such as xz-utils' };
  return {
    type: type?.toLowerCase() ?? null,
    name: decode(name, type).toLowerCase(),
    version: version === null ? null : decode(version, type),
  };
}

/** Only package URLs have escapes. */
function decode(text: string, type: string | undefined): string {
  try {
    return type === undefined ? text : decodeURIComponent(text);
  } catch {
    return text;
  }
}

function matchPackage(wanted: Alternative, listed: SbomPackage, range: VersionRange | null): PackageMatch {
  if (wanted.type !== null && listed.type !== null && !matchesText(wanted.type, listed.type)) return 'no';
  let found: PackageMatch = 'no';
  for (const { name, versions } of listCalled(wanted, listed)) {
    if (!matchesName(wanted.name, name, listed.type)) continue;
    const match = matchVersions(wanted.version, range, versions, listed.type);
    if (match === 'yes') return 'yes';
    if (match === 'unknown') found = 'unknown';
  }
  return found;
}

/** Its own names, and those of the packages it is built from. */
function listCalled({ type }: Alternative, listed: SbomPackage): readonly Called[] {
  const { names, versions, sources, namespace } = listed;
  const own = type === null || listed.type === null ? names : listPaths(names, namespace, listed.type);
  const called = own.map((name) => ({ name, versions }));
  const built = sources.flatMap((source) => {
    const name = source.name.toLowerCase();
    const paths = type === null ? [name] : listPaths([name], namespace, listed.type);
    const ofSource = source.version === null ? versions : [source.version];
    return paths.map((path) => ({ name: path, versions: ofSource }));
  });
  return [...called, ...built];
}

/** As a package URL writes it: with its namespace, which only for a distribution may be left out. */
function listPaths(names: readonly string[], namespace: string, type: string | null): readonly string[] {
  const space = namespace.toLowerCase();
  const full = names.map((name) =>
    space === '' || name.startsWith(`${space}/`) ? name : `${space}/${name}`,
  );
  return space === '' || isDistribution(type) ? [...full, ...names] : full;
}

/** Python's names are the same with `-`, `_` and `.`. */
function matchesName(pattern: string, name: string, type: string | null): boolean {
  if (matchesText(pattern, name)) return true;
  const fold = (text: string) => text.replace(/[-_.]+/g, '-');
  return type === 'pypi' && matchesText(fold(pattern), fold(name));
}

/** Any of them. */
function matchVersions(
  wanted: string | null,
  range: VersionRange | null,
  versions: readonly string[],
  type: string | null,
): PackageMatch {
  if (wanted === null && range === null) return 'yes';
  if (versions.length === 0) return 'unknown';
  const results = versions.map((version) => matchVersion(wanted, range, version, type));
  return results.find((result) => result === 'yes') ?? results.find((result) => result === 'unknown') ?? 'no';
}

function matchVersion(
  wanted: string | null,
  range: VersionRange | null,
  version: string,
  type: string | null,
): PackageMatch {
  if (wanted !== null && !listVersions(version, type).some((each) => matchesText(wanted, each))) return 'no';
  if (range === null) return 'yes';
  const number = findNumber(version, type);
  if (number === null) return 'unknown';
  return range.overlaps(number) ? 'yes' : 'no';
}
