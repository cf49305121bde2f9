import type { Day } from '../core/day.js';
import { NOTHING_GIVEN } from '../core/dockerfile/variants/build-plan.js';
import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { describePassedOver } from '../core/judge/passed-over.js';
import type { FailOn } from '../core/judge/verdict.js';
import type { PolicySource, Problem, Report } from '../core/report.js';
import { openGate } from '../gate.js';
import type { JudgedFile } from './files/file-requests.js';
import type { SourceQuery } from './files/file-selection.js';
import { readFiles } from './files/judged-files.js';

export interface JudgementInput extends SourceQuery {
  readonly source: PolicySource;
  readonly problems: readonly Problem[];
  readonly failOn: FailOn;
  readonly today: Day;
}

export interface JudgedFiles {
  readonly report: Report;
  readonly files: readonly JudgedFile[];
}

/** Reads every Dockerfile that is asked for and judges it; nothing by a policy whose own tests fail. */
export async function judgeFiles(input: JudgementInput): Promise<JudgedFiles> {
  const gate = openGate({
    policy: input.policy,
    source: input.source,
    today: input.today,
    endOfLife: END_OF_LIFE,
    build: NOTHING_GIVEN,
    scope: input.scope,
    failOn: input.failOn,
    keepFiles: true,
  });
  if (gate.policyProblems.length > 0) return { report: gate.finish(input.problems), files: [] };
  const { files, submodules, passedOver } = await readFiles(input);
  for (const file of files) gate.judge(file);
  return {
    report: gate.finish([...input.problems, ...submodules.map(toNote), ...describePassedOver(passedOver)]),
    files,
  };
}

function toNote(path: string): Problem {
  const message = 'This is a submodule: its files are not judged here; run the gate in its own repository.';
  return { file: path, line: 0, column: 0, level: 'warning', message };
}
