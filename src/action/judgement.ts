import type { Day } from '../core/day.js';
import { NOTHING_GIVEN } from '../core/dockerfile/variants/build-plan.js';
import type { EndOfLifeTable } from '../core/end-of-life/table.js';
import { describePassedOver } from '../core/judge/passed-over.js';
import type { Problem, Report } from '../core/report.js';
import { openGate } from '../gate.js';
import type { JudgedFile } from './files/candidates.js';
import type { SourceQuery } from './files/file-selection.js';
import { readFiles } from './files/judged-files.js';
import type { PolicyChain } from './policy-chain.js';

export interface JudgementInput extends SourceQuery {
  readonly chain: PolicyChain;
  readonly problems: readonly Problem[];
  readonly failOn: 'block' | 'warn' | 'never';
  readonly today: Day;
  readonly endOfLife: EndOfLifeTable;
}

export interface Judgement {
  readonly report: Report;
  readonly files: readonly JudgedFile[];
}

/** Reads every Dockerfile that is asked for and judges it. */
export async function judgeFiles(input: JudgementInput): Promise<Judgement> {
  const { files, submodules, passedOver } = await readFiles(input);
  const gate = openGate({
    policy: input.policy,
    source: input.chain.source,
    today: input.today,
    endOfLife: input.endOfLife,
    build: NOTHING_GIVEN,
    scope: input.scope,
    failOn: input.failOn,
    keepFiles: true,
  });
  for (const file of files) gate.judge(file);
  return {
    report: gate.finish([...input.problems, ...submodules.map(toNote), ...describePassedOver(passedOver)]),
    files,
  };
}

function toNote(path: string): Problem {
  const message =
    'This is a submodule: what is inside is not judged here, the gate has to run in its own repository.';
  return { file: path, line: 0, column: 0, level: 'warning', message };
}
