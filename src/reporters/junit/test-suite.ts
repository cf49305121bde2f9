import type { Day } from '../../core/day.js';
import { escapeXml, writeTag } from '../text/xml.js';

/** One test. Without a kind it passed. */
export interface TestCase {
  readonly name: string;
  readonly kind?: 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  readonly text?: string;
}

export interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** A document that both schemas of JUnit's XML accept: that of the xUnit plug-in of Jenkins, and that of Apache Ant. */
export function* renderSuites(suites: Iterable<TestSuite>, today: Day): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  let id = 0;
  for (const suite of suites) yield* renderSuite(suite, id++, today);
  yield '</testsuites>\n';
}

function* renderSuite({ name, cases }: TestSuite, id: number, today: Day): Generator<string> {
  const count = (kind: TestCase['kind']) => cases.filter((each) => each.kind === kind).length;
  const attributes = {
    name,
    package: 'base-image-gate',
    id,
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    // the day that was judged by: the same files give the same report
    timestamp: `${today}T00:00:00`,
    hostname: 'localhost',
    time: 0,
  };
  yield `  <${writeTag('testsuite', attributes)}>\n    <properties/>\n`;
  const seen = new Map<string, number>();
  for (const each of cases) yield renderCase(each, name, seen);
  yield '    <system-out/>\n    <system-err/>\n  </testsuite>\n';
}

/** Some readers keep one test of each name, so each one of the same name in a suite has a number. */
function renderCase(
  { name, kind, type = '', message = '', text = '' }: TestCase,
  classname: string,
  seen: Map<string, number>,
): string {
  const occurrence = (seen.get(name) ?? 0) + 1;
  seen.set(name, occurrence);
  const unique = occurrence === 1 ? name : `${name} #${occurrence}`;
  const tag = writeTag('testcase', { name: unique, classname, time: 0 });
  if (kind === undefined) return `    <${tag}/>\n`;
  // Ant knows no type of what is skipped
  const attributes = kind === 'skipped' ? { message } : { type, message };
  const inner = `<${writeTag(kind, attributes)}>${escapeXml(text)}</${kind}>`;
  return `    <${tag}>\n      ${inner}\n    </testcase>\n`;
}
