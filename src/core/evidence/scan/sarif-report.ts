import { own, say } from '../../message.js';
import { isObject, type JsonObject, toList, toObject } from '../json-object.js';
import { MALFORMED, readTexts, readTime, refuse } from './report-values.js';
import type { ScanFinding, ScanReading } from './scan.js';
import { rateScore, readSeverity, type ScanSeverity } from './severity.js';
import { readIdentity } from './stated-image.js';

export const SARIF_PARTS = {
  version: 'all',
  runs: {
    tool: {
      driver: { name: 'all', rules: { id: 'all', properties: { 'security-severity': 'all', tags: 'all' } } },
    },
    invocations: { endTimeUtc: 'all' },
    properties: { imageName: 'all', repoTags: 'all', repoDigests: 'all' },
    results: {
      ruleId: 'all',
      rule: { id: 'all' },
      message: { text: 'all' },
      suppressions: { status: 'all' },
    },
  },
} as const;

/** What linters write is SARIF as well: one that found nothing says nothing about vulnerabilities. */
const SCANNERS: ReadonlyMap<string, string> = new Map([
  ['trivy', 'Trivy'],
  ['grype', 'Grype'],
  ['anchore container vulnerability report (t0)', 'Grype'],
  ['docker scout', 'Docker Scout'],
  ['snyk container', 'Snyk'],
]);

/** Tags by which Trivy tells results of other kinds. */
const OTHER_KINDS = ['secret', 'misconfiguration', 'license'];

/** Reads SARIF 2.1.0 of scanners of images. */
export function readSarif({ version, runs }: JsonObject): ScanReading {
  const [run, ...others] = toList(runs).map(toObject);
  if (version !== '2.1.0')
    return refuse(say`is of version ${String(version)} of SARIF; ${own('2.1.0')} is read`);
  if (run === undefined || others.length > 0)
    return refuse(own('has not one run in it, as those of scanners do'));
  const { name, rules } = toObject(toObject(run['tool'])['driver']);
  const scanner = SCANNERS.get(String(name).toLowerCase());
  if (scanner === undefined)
    return refuse(
      say`is SARIF of ${String(name)}; that of ${own('Trivy, Grype, Docker Scout and Snyk Container')} is read`,
    );
  const results = run['results'];
  if (!Array.isArray(results) || !results.every(isObject)) return MALFORMED;
  const known = openRules(rules);
  const found = results.map((each) => ({ result: each, rule: known(each) }));
  const judged = found.filter(({ rule }) => rule.kind === 'vulnerability');
  if (judged.length === 0 && found.length > 0)
    return refuse(own('has only results about other things than vulnerabilities'));
  const { imageName, repoTags, repoDigests } = toObject(run['properties']);
  const identity = readIdentity({ given: imageName, tags: repoTags, repoDigests, from: 'image' });
  if ('contradiction' in identity) return refuse(identity.contradiction);
  return {
    kind: 'read',
    scan: {
      scanner,
      madeAt: readTime(toObject(toList(run['invocations']).at(-1))['endTimeUtc']),
      ...identity,
      findings: judged.flatMap(({ result, rule }) => (isAccepted(result) ? [] : [toFinding(result, rule)])),
    },
  };
}

interface Rule {
  readonly id: string;
  readonly kind: 'vulnerability' | 'other';
  readonly severity: ScanSeverity;
}

/** By their ids: Grype once wrote the index 0 into every result. */
function openRules(rules: unknown): (result: JsonObject) => Rule {
  const byId = new Map<string, Rule>();
  for (const each of toList(rules).map(toObject)) {
    const id = String(each['id']);
    const { tags, 'security-severity': score } = toObject(each['properties']);
    const words = readTexts(tags);
    const said = words.map(readSeverity).find((severity) => severity !== 'unknown');
    const severity = words.includes('UNKNOWN') ? 'unknown' : (said ?? rateScore(score));
    const kind = words.some((word) => OTHER_KINDS.includes(word)) ? 'other' : 'vulnerability';
    // two of one name could be read in two ways
    byId.set(id, byId.has(id) ? { id, kind: 'vulnerability', severity: 'unknown' } : { id, kind, severity });
  }
  return ({ ruleId, rule }) => {
    const id = String(ruleId ?? toObject(rule)['id'] ?? '');
    return byId.get(id) ?? { id, kind: 'vulnerability', severity: 'unknown' };
  };
}

/** What was accepted for good; Grype once called every result suppressed, and did not say how. */
function isAccepted({ suppressions }: JsonObject): boolean {
  const all = toList(suppressions).map((each) => toObject(each)['status']);
  return all.length > 0 && all.every((status) => status === 'accepted');
}

function toFinding({ message }: JsonObject, { id, severity }: Rule): ScanFinding {
  const { text } = toObject(message);
  const [, name = '', version = ''] =
    /^Package: (\S+)\nInstalled Version: (\S*)/.exec(typeof text === 'string' ? text : '') ?? [];
  return {
    id,
    ids: [id],
    purl: null,
    severity,
    package: [name, version].filter((each) => each !== '').join(' '),
  };
}
