import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reportNothing } from '../core/judge/verdict.js';
import type { Problem, Report } from '../core/report.js';
import { findUnsafeLink } from '../io/disk/write-guard.js';
import { GitHubFault } from '../io/github/client/fault.js';
import { PROGRAM } from '../program.js';
import { linkFile } from '../reporters/comment/links.js';
import { toReportJson } from '../reporters/json.js';
import type { ReportContext } from '../reporters/reporter.js';
import type { Outcome, PageFacts } from './outcome.js';
import type { RunContext } from './run-context.js';

/** Writes the JSON report, and SARIF and a page where they are asked for; gives the JSON report's path. */
export async function writeReports(run: RunContext, outcome: Outcome): Promise<string> {
  const { jsonFile, sarifFile, htmlFile } = run.inputs;
  const shown = outcome.report ?? reportNothing(outcome.result, { problems: listErrors(outcome) });
  const path = jsonFile ?? join(run.temporary, 'base-image-gate', 'report.json');
  write('json-file', path, toReportJson(shown));
  if (sarifFile !== null) {
    const { readLine } = outcome.pageFacts ?? NOTHING_KNOWN;
    const { toSarif } = await import('../reporters/sarif.js');
    write('sarif-file', sarifFile, toSarif(shown, { ...PROGRAM, readLine }));
  }
  if (htmlFile !== null) await writePage(run, outcome, shown, htmlFile);
  return path;
}

async function writePage(run: RunContext, outcome: Outcome, report: Report, path: string): Promise<void> {
  const { reporter } = await import('../reporters/formats/html.js');
  const { renderReport, renderFile } = reporter;
  const { pageFacts, head, policy } = outcome;
  const context: ReportContext = {
    colors: false,
    width: null,
    base: null,
    failOn: run.inputs.failOn,
    program: PROGRAM,
    files: renderFile === undefined ? [] : report.files.map(renderFile),
    hasMark: () => false,
    links: {
      findPlace: (file, place) => head && linkFile(head, file, place),
      findPolicyLine: (line) => policy && linkFile(policy, policy.path, { line, endLine: line }),
    },
    ...(pageFacts ?? NOTHING_KNOWN),
  };
  write('html-file', path, renderReport(report, context));
}

const NOTHING_KNOWN: PageFacts = {
  readLine: () => null,
  findEnds: () => [],
  findMade: () => null,
  today: new Date().toISOString().slice(0, 10),
};

function listErrors({ error }: Outcome): Problem[] {
  if (error === null) return [];
  return [{ file: '', line: 0, column: 0, level: 'error', message: `${error.what} ${error.turn}` }];
}

function write(input: string, path: string, pieces: Iterable<string>): void {
  const link = findUnsafeLink('.', path);
  if (link !== null)
    throw new GitHubFault('input', `The file \`${path}\` of \`${input}\` could not be written: ${link}.`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, [...pieces].join(''));
  } catch (error) {
    throw new GitHubFault(
      'input',
      `The file \`${path}\` of \`${input}\` could not be written: ${(error as Error).message}.`,
    );
  }
}
