import { own, say } from '../../message.js';
import { isObject, type JsonObject, toList, toObject } from '../json-object.js';
import { joinPackage, MALFORMED, readTexts, readTime, refuse } from './report-values.js';
import type { ScanFinding, ScanReading } from './scan.js';
import { readSeverity } from './severity.js';
import { readIdentity } from './stated-image.js';

export const TRIVY_PARTS = {
  SchemaVersion: 'all',
  CreatedAt: 'all',
  ArtifactName: 'all',
  ArtifactType: 'all',
  Metadata: { OS: { Family: 'all' }, RepoTags: 'all', RepoDigests: 'all' },
  Results: {
    Class: 'all',
    Vulnerabilities: {
      VulnerabilityID: 'all',
      Severity: 'all',
      PkgName: 'all',
      InstalledVersion: 'all',
      PkgIdentifier: { PURL: 'all' },
    },
  },
} as const;

/** An image, or its SBOM. */
const SCANNED = ['container_image', 'cyclonedx', 'spdx'];
/** What is compared with vulnerabilities; the other classes are of secrets, licences and configuration. */
const CLASSES = ['os-pkgs', 'lang-pkgs'];

/** Reads what `trivy image --format json` writes. */
export function readTrivy(report: JsonObject): ScanReading {
  const { SchemaVersion: version, CreatedAt: created, ArtifactName: name, ArtifactType: type } = report;
  if (version !== 2) return refuse(say`is of version ${String(version)} of Trivy's format; 2 is read`);
  if (!SCANNED.includes(String(type)))
    return refuse(say`is about something else than an image (${String(type)})`);
  const results = toList(report['Results']);
  if (!results.every(isObject)) return MALFORMED;
  if (!results.every(({ Vulnerabilities: found }) => isListOrNothing(found))) return MALFORMED;
  const judged = results.filter((each) => CLASSES.includes(String(each['Class'])));
  if (judged.length === 0)
    return refuse(own('has no results about packages, so nothing was looked up for them'));
  if (lacksSystem(report, judged))
    return refuse(own('has no results about the packages of its operating system'));
  const findings = results.flatMap((each) => toList(each['Vulnerabilities']).map(readFinding));
  if (findings.some((each) => each === null)) return MALFORMED;
  const { RepoTags: tags, RepoDigests: digests } = toObject(report['Metadata']);
  const identity = readIdentity({
    given: name,
    tags,
    repoDigests: digests,
    from: type === 'container_image' ? 'image' : 'list',
  });
  if ('contradiction' in identity) return refuse(identity.contradiction);
  return {
    kind: 'read',
    scan: {
      scanner: 'Trivy',
      madeAt: readTime(created),
      ...identity,
      findings: findings.filter((each) => each !== null),
    },
  };
}

const isListOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || Array.isArray(value);

/** Trivy passes over a distribution that it does not know, and looks only at libraries if it is told to. */
function lacksSystem({ Metadata: metadata }: JsonObject, judged: readonly JsonObject[]): boolean {
  const { Family: family = 'none' } = toObject(toObject(metadata)['OS']);
  return family !== 'none' && family !== '' && !judged.some((each) => each['Class'] === 'os-pkgs');
}

function readFinding(found: unknown): ScanFinding | null {
  const { VulnerabilityID: id, Severity: severity, ...told } = toObject(found);
  const { PkgName: name, InstalledVersion: version, PkgIdentifier: identifier } = told;
  if (typeof id !== 'string' || id === '') return null;
  const [purl = null] = readTexts([toObject(identifier)['PURL']]);
  return { id, ids: [id], severity: readSeverity(severity), package: joinPackage(name, version), purl };
}
