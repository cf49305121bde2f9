import { own, say } from '../../message.js';
import { isObject, type JsonObject, toObject } from '../json-object.js';
import type { JsonParts } from '../json-parts.js';
import { GRYPE_PARTS, readGrype } from './grype-report.js';
import { readTime, refuse } from './report-values.js';
import { RESULT_PARTS, readResultList } from './result-list.js';
import { readSarif, SARIF_PARTS } from './sarif-report.js';
import type { ScanReading } from './scan.js';
import { readTrivy, TRIVY_PARTS } from './trivy-report.js';

const REPORT = { ...TRIVY_PARTS, ...GRYPE_PARTS, ...SARIF_PARTS } satisfies JsonParts;

/** The parts of a report that are looked at, in whichever format it is; also inside cosign's predicate, which Trivy writes too. */
export const SCAN_PARTS: JsonParts = {
  ...REPORT,
  scanner: { uri: 'all', result: { ...REPORT, ...RESULT_PARTS } },
  metadata: { scanFinishedOn: 'all' },
};

type Read = (report: JsonObject) => ScanReading;

/** What tells the formats apart. */
const FORMATS: readonly (readonly [key: string, read: Read])[] = [
  ['SchemaVersion', readTrivy],
  ['matches', readGrype],
  ['runs', readSarif],
  ['scanner', readPredicate],
];

/** Reads the JSON of Trivy and of Grype, and SARIF. Nothing else is ever taken for a scan that found nothing. */
export function readScanDocument(document: unknown): ScanReading {
  if (!isObject(document)) return refuse(own('is not an object of JSON'));
  const [format, ...others] = FORMATS.filter(([key]) => document[key] !== undefined);
  if (format === undefined)
    return refuse(
      say`is of a format that is not read; ${own('the JSON of Trivy and Grype and their SARIF')} are`,
    );
  // one reader would see the one, another the other
  return others.length > 0 ? refuse(own('is of two formats at once')) : format[1](document);
}

/** A result of Trivy or Grype, or the list that in-toto describes. */
function readPredicate({ scanner, metadata }: JsonObject): ScanReading {
  const { result } = toObject(scanner);
  if (Array.isArray(result)) return readResultList(toObject(scanner), toObject(metadata)['scanFinishedOn']);
  if (!isObject(result) || result['scanner'] !== undefined)
    return refuse(own('has no result of a scanner in it'));
  const reading = readScanDocument(result);
  if (reading.kind !== 'read') return reading;
  const { scan } = reading;
  const madeAt = scan.madeAt ?? readTime(toObject(metadata)['scanFinishedOn']);
  return { kind: 'read', scan: { ...scan, madeAt } };
}
