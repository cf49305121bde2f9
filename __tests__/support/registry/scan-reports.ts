import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GivenScan } from '../../../src/core/evidence/scan/scan.js';
import { readGivenScans } from '../../../src/io/scan/given-scans.js';

/** An image, and the text of the report that is given for it. */
export type GivenReport = readonly [image: string, report: string];

/** Writes reports to files, and reads them as the gate does; the files are called `1.json`, `2.json`. */
export function giveReports(reports: readonly GivenReport[]): readonly GivenScan[] {
  if (reports.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'scans-'));
  try {
    const given = reports.map(([image, text], index) => {
      const file = join(folder, `${index + 1}.json`);
      writeFileSync(file, text);
      return `${image}=${file}`;
    });
    const read = readGivenScans(given);
    if ('error' in read) throw new Error(read.error);
    return read.scans.map((scan) => ({ ...scan, file: scan.file.slice(folder.length + 1) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `CVE-2024-1 HIGH openssl 3.0.1`. */
type WrittenFinding = string;

export interface WrittenReport {
  readonly name?: string;
  readonly found?: readonly WrittenFinding[];
  readonly digests?: readonly string[];
  readonly tags?: readonly string[];
  readonly made?: string;
  /** Of Grype: what each vulnerability is called besides. */
  readonly related?: readonly string[];
}

const split = (finding: WrittenFinding) => {
  const [id, severity, name, version] = finding.split(' ');
  return { id, severity, name, version };
};

export function writeTrivy(
  { name, found = [], digests, tags, made = '2026-08-30T10:00:00Z' }: WrittenReport,
  more: object = {},
): string {
  return JSON.stringify({
    SchemaVersion: 2,
    Trivy: { Version: '0.74.0' },
    CreatedAt: made,
    ArtifactName: name,
    ArtifactType: 'container_image',
    Metadata: { OS: { Family: 'debian', Name: '12.1' }, RepoTags: tags, RepoDigests: digests },
    Results: [
      {
        Target: `${name} (debian 12.1)`,
        Class: 'os-pkgs',
        Type: 'debian',
        Vulnerabilities: found.map(split).map((each) => ({
          VulnerabilityID: each.id,
          PkgName: each.name,
          PkgIdentifier: {
            PURL: `pkg:deb/debian/${each.name}@${each.version}?arch=amd64&distro=debian-12.1`,
          },
          InstalledVersion: each.version,
          Severity: each.severity,
        })),
      },
    ],
    ...more,
  });
}

export function writeGrype(
  { name, found = [], digests = [], tags = [], made = '2026-08-30T10:00:00Z', related = [] }: WrittenReport,
  { target = {}, ...more }: { readonly target?: object; readonly [key: string]: unknown } = {},
): string {
  return JSON.stringify({
    matches: found.map(split).map((each) => ({
      vulnerability: { id: each.id, severity: each.severity },
      relatedVulnerabilities: related.map((id) => ({ id })),
      artifact: {
        name: each.name,
        version: each.version,
        type: 'deb',
        purl: `pkg:deb/debian/${each.name}@${each.version}?arch=amd64&distro=debian-12`,
      },
    })),
    source: { type: 'image', target: { userInput: name, tags, repoDigests: digests, ...target } },
    descriptor: { name: 'grype', version: '0.121.3', timestamp: made },
    ...more,
  });
}

/** A rule of SARIF: what its properties are. */
export function writeSarif(
  driver: string,
  rules: Readonly<Record<string, object>>,
  results: readonly object[],
  more: object = {},
): string {
  return JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: driver,
            rules: Object.entries(rules).map(([id, properties]) => ({ id, properties })),
          },
        },
        results,
        ...more,
      },
    ],
  });
}
