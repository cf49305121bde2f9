import { decodeText, toByteString } from '../../dockerfile/go/byte-string.js';
import { quote, say } from '../../message.js';
import type { Finding } from '../../report.js';
import { isAboutSteps } from '../../rules/index.js';
import type { Judge } from '../judge.js';
import { findOverrides } from '../judged-image.js';
import type { ReadFile } from './asked-use.js';
import { type ExplanationStep, toStep } from './step.js';
import { listVerdictSteps } from './verdict-steps.js';

/** From the text of a line in which no reference could be read to what follows: the arguments that lack a value, the verdict. */
export function listUnreadSteps(
  { policy }: Judge,
  files: readonly ReadFile[],
  findings: readonly Finding[],
  { file, line }: { readonly file: string; readonly line: number },
): readonly ExplanationStep[] {
  const at = { file, line };
  const read = files.filter(({ reading }) => reading.file === file);
  const problems = read.flatMap(({ reading: { problem, otherProblems = [] } }) =>
    problem === null ? [] : [problem, ...otherProblems],
  );
  const missing = problems.flatMap((problem) => (problem.line === line ? problem.unresolved : []));
  return [
    ...read.flatMap((each) => readLine(each, line)).map((text) => toStep('written', quote(text), null, at)),
    ...[...new Set(missing)].map((name) => toStep('argument', say`${name} has no value`)),
    ...(findings.every(isAboutSteps) ? [] : [toStep('image', 'cannot tell which image is pulled')]),
    ...listVerdictSteps(policy, findings, findOverrides(policy, { path: file, names: null, role: null })),
  ];
}

/** The text of an inline Dockerfile is not that of its file. */
function readLine({ bytes, inline }: ReadFile, line: number): readonly string[] {
  if (bytes === null || inline !== undefined) return [];
  const text = decodeText(toByteString(bytes)).split('\n')[line - 1]?.trim() ?? '';
  return text === '' ? [] : [text];
}
