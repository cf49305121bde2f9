import { BASELINE } from '../core/baseline/baseline-path.js';
import type { Finding, Problem, Report } from '../core/report.js';
import { describeFailure, toAnnotations } from '../reporters/annotations.js';
import { renderSummary } from '../reporters/comment/comment.js';
import { countOf } from '../reporters/comment/finding-sections.js';
import { continueSentence } from '../reporters/comment/report-headline.js';
import { toFindingData } from '../reporters/json.js';
import { cleanLogText, cutText } from '../reporters/text/hostile-text.js';
import { messageOf, quoteText, writeMessage } from '../reporters/text/message-text.js';
import { type Outcome, toRenderContext } from './outcome.js';
import type { Core, RunContext } from './run-context.js';

/** The runner shows ten of each a step; one error is kept for the sentence that the run ends with. */
const MAX_ERRORS = 9;
const MAX_WARNINGS = 10;

/** Later steps get it by environment variable, where a megabyte is too much. Characters. */
const MAX_OUTPUT = 60_000;
/** Of one text of a finding there, in UTF-16 units: none hides the others. */
const MAX_TEXT = 2_000;

export function setOutputs(core: Core, outcome: Outcome, reportFile: string | null): void {
  const { result, report, policy } = outcome;
  core.setOutput('result', result);
  core.setOutput('blocking', report?.counts.blocking ?? 0);
  core.setOutput('warnings', report?.counts.warnings ?? 0);
  core.setOutput('findings', capFindings(report?.findings ?? []));
  core.setOutput('report-file', reportFile ?? '');
  core.setOutput('policy-sha', policy?.sha ?? '');
}

/** Findings as JSON, the blocking first, as many as fit; the report file has all. ASCII only, and nothing that the runner would obey in a log. */
function capFindings(findings: readonly Finding[]): string {
  const ordered = [0, 1, 2].flatMap((rank) => findings.filter((finding) => rankOf(finding) === rank));
  let text = '';
  for (const finding of ordered) {
    const item = toHarmlessJson(finding);
    if (text.length + item.length + 3 > MAX_OUTPUT) continue;
    text += text === '' ? item : `,${item}`;
  }
  return `[${text}]`;
}

function rankOf({ level, waiver, existing }: Finding): number {
  if (waiver !== null || existing) return 2;
  return level === 'block' ? 0 : 1;
}

const cutLong = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? cutText(value, MAX_TEXT) : value;

function toHarmlessJson(finding: Finding): string {
  return JSON.stringify(toFindingData(finding), cutLong)
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '#\\u0023[')
    .replaceAll('::', ':\\u003a');
}

/** Annotations on the lines of the head commit; how many findings have none. */
export function annotate(core: Core, run: RunContext, outcome: Outcome): number {
  const { report, change } = outcome;
  if (report === null) return 0;
  const { failOn } = run.inputs;
  const { annotations, omitted } = toAnnotations(report, {
    maxErrors: MAX_ERRORS,
    maxWarnings: MAX_WARNINGS,
    failOn,
    ...(change === null ? {} : { change }),
  });
  if (!run.inputs.annotations) return annotations.length + omitted;
  for (const { level, title, message, file, line, endLine, column, endColumn } of annotations) {
    const isOnOneLine = column !== undefined && endColumn !== undefined;
    core[level](message, {
      title,
      ...(file === undefined ? {} : { file, startLine: line, endLine }),
      ...(isOnOneLine ? { startColumn: column, endColumn } : {}),
    });
  }
  return omitted;
}

export async function writeSummary(core: Core, run: RunContext, outcome: Outcome): Promise<void> {
  const text = renderSummary(outcome.report, toRenderContext(run, outcome));
  try {
    await core.summary.addRaw(text, true).write();
  } catch (error) {
    run.log(`The job summary could not be written: ${(error as Error).message}`);
  }
}

/** The counts that are printed whatever the result, so that silence is never success. */
export function logCounts(run: RunContext, { report }: Outcome): void {
  if (report === null) return;
  const { files, images, blocking, warnings, waived, existing } = report.counts;
  run.log(
    `Judged ${countOf(files, ['Dockerfile', 'Dockerfiles'])} with ${countOf(images, ['image reference', 'image references'])}: ${blocking} blocking, ${countOf(warnings, ['warning', 'warnings'])}, ${waived} waived, ${existing} existing.${describeSkipped(report)}`,
  );
  for (const problem of report.problems)
    run.log(`${problem.level === 'error' ? 'Error' : 'Note'}: ${writeProblem(problem)}`);
}

function describeSkipped({ skippedTemplates = 0 }: Report): string {
  if (skippedTemplates === 0) return '';
  return ` ${countOf(skippedTemplates, ['Dockerfile template', 'Dockerfile templates'])} skipped.`;
}

/** File names and quoted texts may be anything: they are quoted if they could look like the gate's own words. */
function writeProblem(problem: Problem): string {
  const { file, line } = problem;
  const place = file === '' ? '' : `${quoteText(`${file}${line > 0 ? `:${line}` : ''}`)}: `;
  return `${place}${writeMessage(messageOf(problem))}`;
}

/** Ends the step by the result. */
export function conclude(core: Core, run: RunContext, outcome: Outcome, omitted: number): void {
  const { result, report, error } = outcome;
  if (error !== null) {
    const retry = error.retry === null ? '' : ` ${error.retry}`;
    const text = `Base images not judged, ${continueSentence(error.title)}. ${error.what} ${error.turn}${retry}`;
    core.setFailed([cleanLogText(text, 4000), ...(error.snippet ?? [])].join('\n'));
  } else if (result === 'error') {
    const first = report?.problems.find(({ level }) => level === 'error');
    const place = first === undefined ? '' : ` ${writeProblem(first)}`;
    const noun = first?.file === BASELINE ? 'baseline' : 'policy';
    core.setFailed(cleanLogText(`Base images not judged, the ${noun} is wrong.${place}`, 4000));
  } else if (result === 'fail' && report !== null) core.setFailed(describeFailure(report, omitted));
  else run.log(`Result: ${result}`);
}
