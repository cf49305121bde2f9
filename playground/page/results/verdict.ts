import type { Verdict } from '../../../src/core/report.js';
import { countOf } from '../../../src/reporters/terminal/terminal-style.js';
import type { JudgeAnswer } from '../judge-client.js';

export interface VerdictText {
  readonly verdict: Verdict;
  /** A sentence without anything that people typed, but the message about a field. */
  readonly text: string;
}

/** The verdict with its reasons, as one line. */
export function describeVerdict(answer: JudgeAnswer): VerdictText {
  if (answer.kind === 'failed' || answer.kind === 'usage')
    return { verdict: 'error', text: `Error: nothing is judged. ${answer.message}` };
  if (answer.kind === 'policy') {
    const errors = answer.problems.filter(({ level }) => level === 'error').length;
    return {
      verdict: 'error',
      text: `Error: the policy has ${countOf(errors, 'error')}, so nothing is judged`,
    };
  }
  const { verdict, counts } = answer.report;
  const { blocking, warnings, waived, images } = counts;
  const reasons = [
    ...(blocking > 0 ? [`${countOf(blocking, 'finding')} ${blocking === 1 ? 'blocks' : 'block'}`] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
    ...(waived > 0 ? [`${countOf(waived, 'finding')} waived`] : []),
  ];
  if (reasons.length === 0) reasons.push(images === 0 ? 'no image is pulled' : 'every image is approved');
  const found = images === 0 ? '' : ` · ${countOf(images, 'image reference')}`;
  return { verdict, text: `${TITLES[verdict]}: ${reasons.join(', ')}${found}` };
}

const TITLES: Readonly<Record<Verdict, string>> = {
  pass: 'Pass',
  warn: 'Warn',
  fail: 'Fail',
  error: 'Error',
};
