import type { Place } from '../core/dockerfile/reading.js';
import { type CertainEdit, openCertainEdits } from '../core/fix/certain-edits.js';
import type { BuiltBy, Finding, Problem, Report } from '../core/report.js';
import { RULE_IDS, RULES, type RuleId } from '../core/rules/index.js';
import type { Program, ReportContext } from './reporter.js';
import { countOf } from './terminal/terminal-style.js';
import { listLastingParts, openFingerprints } from './text/fingerprint.js';
import { cutText, showHidden, toWellFormed, writeJson } from './text/hostile-text.js';
import { adviceOf, messageOf, quoteText, writeMessage } from './text/message-text.js';

/** GitHub accepts at most this many from one run. */
const MAX_RESULTS = 25_000;
const MAX_MESSAGE = 1000;

/** The program, and the lines of the files that were judged: a fix is offered only where the name can be seen. */
export type SarifContext = Program & Pick<ReportContext, 'readLine'>;

/** The report as SARIF 2.1.0 for GitHub code scanning, in pieces of JSON. Beyond 25,000 results the least severe are left out, and the report says so. */
export function* toSarif(report: Report, context: SarifContext): Generator<string> {
  const findEdit = openCertainEdits(report.findings, context.readLine);
  const kept = chooseResults(report.findings);
  const run = {
    tool: {
      driver: {
        name: 'Base Image Gate',
        semanticVersion: context.version,
        informationUri: context.home,
        rules: RULE_IDS.map((id) => toRule(id, context)),
      },
    },
    automationDetails: { id: 'base-image-gate/' },
    columnKind: 'utf16CodeUnits',
    invocations: [toInvocation(report, report.findings.length - kept.length)],
    properties: {
      verdict: report.verdict,
      counts: report.counts,
      policy: report.policy,
      ...(report.baseline === undefined ? {} : { baseline: report.baseline }),
    },
  };
  const head = writeJson(run);
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n${head.slice(0, -1)},"results":[`;
  const print = openFingerprints();
  let separator = '';
  for (const finding of kept) {
    const result = toResult(finding, print(listLastingParts(finding)), findEdit(finding));
    yield `${separator}\n${writeJson(result)}`;
    separator = ',';
  }
  yield '\n]}]}\n';
}

/** The findings that fit, in the order of the report. */
function chooseResults(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_RESULTS) return findings;
  const bySeverity = [0, 1, 2].flatMap((rank) => findings.filter((finding) => rankOf(finding) === rank));
  const chosen = new Set(bySeverity.slice(0, MAX_RESULTS));
  return findings.filter((finding) => chosen.has(finding));
}

function rankOf({ level, waiver, existing }: Finding): number {
  if (waiver !== null || existing) return 2;
  return level === 'block' ? 0 : 1;
}

function toRule(id: RuleId, { home }: Program): unknown {
  const { summary, help, level } = RULES[id];
  const helpUri = `${home}/blob/main/docs/rules/${id}.md`;
  return {
    id,
    name: `BaseImage${id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: help },
    help: { text: `${help} ${helpUri}`, markdown: `${help} [About this rule](${helpUri})` },
    helpUri,
    defaultConfiguration: { level: level === 'block' ? 'error' : 'warning' },
    properties: {
      tags: ['security', 'supply-chain'],
      'problem.severity': level === 'block' ? 'error' : 'warning',
    },
  };
}

function toResult(finding: Finding, fingerprint: string, edit: CertainEdit | null): unknown {
  const { rule, level, file, image, role, existing, recorded, decidedBy } = finding;
  const suppressions = toSuppressions(finding);
  const artifactLocation = { uri: toUri(file) };
  const region = toRegion(finding);
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: existing && recorded === undefined ? 'note' : level === 'block' ? 'error' : 'warning',
    message: { text: describe(finding) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(finding.builtBy === undefined ? {} : { relatedLocations: toRelated(finding, finding.builtBy) }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    ...(edit === null ? {} : { fixes: [toFix(finding, edit)] }),
    properties: { image, role, existing, decidedBy },
  };
}

function toFix({ file, fix }: Finding, { place, text }: CertainEdit): unknown {
  const replacement = { deletedRegion: toRegion(place), insertedContent: { text } };
  return {
    ...(fix === null ? {} : { description: { text: toMessage(writeMessage(adviceOf(fix))) } }),
    artifactChanges: [{ artifactLocation: { uri: toUri(file) }, replacements: [replacement] }],
  };
}

/** An exception that covers the finding, or the baseline's record of it. */
function toSuppressions({ waiver, recorded }: Finding): unknown[] {
  const accept = (kind: 'inSource' | 'external', why: string) => [
    { kind, status: 'accepted', justification: toMessage(why) },
  ];
  if (waiver !== null)
    return accept(
      waiver.key === 'inline' ? 'inSource' : 'external',
      `${quoteText(waiver.owner)} until ${quoteText(waiver.expires)}: ${quoteText(waiver.reason)}`,
    );
  if (recorded === undefined) return [];
  return accept('external', `Recorded in the baseline: ${recorded.file}, line ${recorded.line}`);
}

/** The lines of build files that make an image pulled. */
function toRelated({ file }: Finding, { name, places }: BuiltBy): unknown[] {
  const named = new Set([file]);
  const others = places.filter((place) => !named.has(place.file) && named.add(place.file));
  const relation = places[0]?.file === file ? 'Read together with' : 'Built by';
  return others.map((place, index) => ({
    id: index + 1,
    message: { text: toMessage(`${relation} ${quoteText(name)}`) },
    physicalLocation: { artifactLocation: { uri: toUri(place.file) }, region: toRegion(place) },
  }));
}

function describe(finding: Finding): string {
  const { fix } = finding;
  const message = writeMessage(messageOf(finding));
  const text = fix === null ? message : `${message} ${writeMessage(adviceOf(fix))}.`;
  return toMessage(text.replace(/\.\.$/, '.'));
}

/** Plain text for a viewer that makes links of `[words](address)`. */
export function toMessage(text: string): string {
  return cutText(showHidden(text).replaceAll('](', '] ('), MAX_MESSAGE);
}

export function toRegion({ line, column, endLine, endColumn }: Place): unknown {
  const startLine = Math.max(1, line);
  const startColumn = Math.max(1, column);
  return { startLine, startColumn, endLine: Math.max(startLine, endLine), endColumn: Math.max(1, endColumn) };
}

/** A path as a relative address; absolute if the path is. */
export function toUri(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => encodeURIComponent(toWellFormed(segment)))
    .join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function toInvocation({ problems, verdict }: Report, omitted: number): unknown {
  const notes = problems.map(toNotification);
  if (omitted > 0)
    notes.push({
      level: 'warning',
      message: {
        text: `${countOf(omitted, 'finding')} of the lowest severity left out: GitHub accepts ${MAX_RESULTS} from one run.`,
      },
    });
  return { executionSuccessful: verdict !== 'error', toolExecutionNotifications: notes };
}

interface Notification {
  readonly level: 'error' | 'warning';
  readonly message: { readonly text: string };
  readonly locations?: readonly unknown[];
}

function toNotification(problem: Problem): Notification {
  const { level, file, line, column } = problem;
  const text = { text: toMessage(writeMessage(messageOf(problem))) };
  if (file === '') return { level, message: text };
  const region = line > 0 ? { region: { startLine: line, startColumn: Math.max(1, column) } } : {};
  return {
    level,
    message: text,
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(file) }, ...region } }],
  };
}
