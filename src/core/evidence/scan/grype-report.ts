import { say } from '../../message.js';
import { type JsonObject, toList, toObject } from '../json-object.js';
import { joinPackage, MALFORMED, readTexts, readTime, refuse } from './report-values.js';
import type { ScanFinding, ScanReading } from './scan.js';
import { readSeverity } from './severity.js';
import { readIdentity } from './stated-image.js';

export const GRYPE_PARTS = {
  matches: {
    vulnerability: { id: 'all', severity: 'all' },
    relatedVulnerabilities: { id: 'all' },
    artifact: { name: 'all', version: 'all', purl: 'all' },
  },
  source: {
    type: 'all',
    target: { userInput: 'all', manifestDigest: 'all', tags: 'all', repoDigests: 'all' },
  },
  descriptor: { name: 'all', timestamp: 'all' },
} as const;

/** An image, or its SBOM. */
const SCANNED = ['image', 'sbom-file'];

/** Reads what `grype --output json` writes. */
export function readGrype({ matches, source, descriptor }: JsonObject): ScanReading {
  const { name: scanner, timestamp } = toObject(descriptor);
  if (scanner !== 'grype' || !Array.isArray(matches)) return MALFORMED;
  const { type, target } = toObject(source);
  if (!SCANNED.includes(String(type)))
    return refuse(say`is about something else than an image (${String(type)})`);
  const findings = toList(matches).map(readFinding);
  if (findings.some((each) => each === null)) return MALFORMED;
  const { userInput, manifestDigest, tags, repoDigests } = toObject(target);
  const identity = readIdentity({
    given: userInput,
    tags,
    repoDigests,
    manifestDigest,
    from: type === 'image' ? 'image' : 'list',
  });
  if ('contradiction' in identity) return refuse(identity.contradiction);
  return {
    kind: 'read',
    scan: {
      scanner: 'Grype',
      madeAt: readTime(timestamp),
      ...identity,
      findings: findings.filter((each) => each !== null),
    },
  };
}

function readFinding(match: unknown): ScanFinding | null {
  const { vulnerability, relatedVulnerabilities: related, artifact } = toObject(match);
  const { id, severity } = toObject(vulnerability);
  const { name, version, purl: url } = toObject(artifact);
  if (typeof id !== 'string' || id === '') return null;
  const [other, ...more] = readTexts(toList(related).map((each) => toObject(each)['id']));
  const [purl = null] = readTexts([url]);
  return {
    id,
    // an advisory about several vulnerabilities is none of them
    ids: other === undefined || more.length > 0 ? [id] : [id, other],
    severity: readSeverity(severity),
    package: joinPackage(name, version),
    purl,
  };
}
