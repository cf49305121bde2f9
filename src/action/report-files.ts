import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reportNothing } from '../core/judge/verdict.js';
import type { Problem } from '../core/report.js';
import { GitHubFault } from '../io/github/client/fault.js';
import { PROGRAM } from '../program.js';
import { toReportJson } from '../reporters/json.js';
import type { Outcome } from './outcome.js';
import type { RunContext } from './run-context.js';

/** Writes the JSON report, and SARIF where it is asked for; gives the JSON report's path. */
export async function writeReports(run: RunContext, outcome: Outcome): Promise<string> {
  const { jsonFile, sarifFile } = run.inputs;
  const shown = outcome.report ?? reportNothing(outcome.result, { problems: listErrors(outcome) });
  const path = jsonFile ?? join(run.temporary, 'base-image-gate', 'report.json');
  write('json-file', path, toReportJson(shown));
  if (sarifFile !== null) {
    const { toSarif } = await import('../reporters/sarif.js');
    write('sarif-file', sarifFile, toSarif(shown, PROGRAM));
  }
  return path;
}

function listErrors({ error }: Outcome): Problem[] {
  if (error === null) return [];
  return [{ file: '', line: 0, column: 0, level: 'error', message: `${error.what} ${error.turn}` }];
}

function write(input: string, path: string, pieces: Iterable<string>): void {
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
