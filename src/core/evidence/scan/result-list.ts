import { isObject, type JsonObject, toList, toObject } from '../json-object.js';
import { MALFORMED, readTime } from './report-values.js';
import type { ScanFinding, ScanReading } from './scan.js';
import { compareSeverity, rateScore, readSeverity, type ScanSeverity } from './severity.js';

const FINDING = { id: 'all', severity: { method: 'all', score: 'all' } } as const;

/** What is looked at of each result. */
export const RESULT_PARTS = { ...FINDING, vulnerability: FINDING } as const;

/** Reads the list of in-toto's predicate, which says of each vulnerability only its id and how grave it is. */
export function readResultList(scanner: JsonObject, finished: unknown): ScanReading {
  const { uri, result } = scanner;
  const madeAt = readTime(finished);
  const findings = toList(result).map(readFinding);
  if (typeof uri !== 'string' || madeAt === null || findings.some((each) => each === null)) return MALFORMED;
  return {
    kind: 'read',
    scan: {
      scanner: nameScanner(uri),
      madeAt,
      names: [],
      repoDigests: [],
      manifestDigest: null,
      findings: findings.filter((each) => each !== null),
    },
  };
}

function nameScanner(uri: string): string {
  const [name = ''] = /trivy|grype/i.exec(uri) ?? [];
  return name === '' ? 'a scanner' : `${name[0]?.toUpperCase() ?? ''}${name.slice(1).toLowerCase()}`;
}

function readFinding(result: unknown): ScanFinding | null {
  const { vulnerability } = toObject(result);
  const { id, severity } = isObject(vulnerability) ? vulnerability : toObject(result);
  if (typeof id !== 'string' || id === '') return null;
  return { id, ids: [id], severity: readGravest(severity), package: '', purl: null };
}

/** By whichever method it is the gravest. */
function readGravest(severity: unknown): ScanSeverity {
  const rated = toList(severity).map((each) => {
    const { score } = toObject(each);
    const word = readSeverity(score);
    return word === 'unknown' ? rateScore(score) : word;
  });
  return rated.toSorted(compareSeverity)[0] ?? 'unknown';
}
