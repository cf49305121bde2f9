import { toList, toObject } from '../json-object.js';
import type { PackageUrl } from './package-url.js';
import type { PackageSource } from './sbom.js';

/** Where scanners write what a package is built from, besides its package URL. */
export interface ToldSource {
  /** Of SPDX, where Trivy writes `built package from: xz-utils 5.6.0-0.2`. */
  readonly sourceInfo?: unknown;
  /** Of CycloneDX: lists of a name and a value. */
  readonly properties?: unknown;
}

/** Names of properties, of which the second is the version. */
const PROPERTIES: readonly (readonly [name: string, version: string | null])[] = [
  ['aquasecurity:trivy:SrcName', 'aquasecurity:trivy:SrcVersion'],
  ['syft:metadata:source', 'syft:metadata:sourceVersion'],
  ['syft:metadata:originPackage', null],
];
const SOURCE_RPM = 'syft:metadata:sourceRpm';

export function listSources(url: PackageUrl | null, told: ToldSource): readonly PackageSource[] {
  const found = [readUpstream(url), readInfo(told.sourceInfo), ...readProperties(told.properties)];
  const known = new Map<string, PackageSource>();
  for (const each of found) if (each !== null) known.set(`${each.name} ${each.version ?? ''}`, each);
  return [...known.values()];
}

/** syft writes `upstream=xz-utils`, for RPM the name of a file; apko and others `origin=`. */
function readUpstream(url: PackageUrl | null): PackageSource | null {
  const written = url?.qualifiers.get('upstream') ?? url?.qualifiers.get('origin') ?? '';
  const rpm = readSourceRpm(written);
  if (rpm !== null) return rpm;
  const [name = '', version = null] = written.split('@', 2);
  return name === '' ? null : { name, version };
}

/** `xz-5.6.0-1.src.rpm` */
function readSourceRpm(written: string): PackageSource | null {
  const [, name, version = null] = /^(.+)-([^-]+-[^-]+)\.src\.rpm$/.exec(written) ?? [];
  return name === undefined ? null : { name, version };
}

function readInfo(info: unknown): PackageSource | null {
  if (typeof info !== 'string') return null;
  const [, name, version = null] = /^built package from:\s*(\S+)(?:\s+(\S+))?\s*$/.exec(info) ?? [];
  return name === undefined ? null : { name, version };
}

function readProperties(properties: unknown): readonly (PackageSource | null)[] {
  const values = new Map<string, string>();
  for (const { name, value } of toList(properties).map(toObject))
    if (typeof name === 'string' && typeof value === 'string' && value !== '') values.set(name, value);
  const named = PROPERTIES.map(([of, versionOf]) => {
    const name = values.get(of);
    return name === undefined ? null : { name, version: values.get(versionOf ?? '') ?? null };
  });
  return [...named, readSourceRpm(values.get(SOURCE_RPM) ?? '')];
}
