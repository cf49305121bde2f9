import type { Finding } from '../../core/report.js';
import { describeBuiltBy, findBuilder } from './built-by.js';
import { cutText } from './hostile-text.js';
import { adviceOf, messageOf, quoteText, writeMessage, writePath } from './message-text.js';

/** Of one finding, in UTF-16 units: for a list that shows every finding in full, nobody reads more. */
const MAX_LENGTH = 4000;

/** A finding as one line of plain text: why, what to do, what builds it, and why it does not count if it does not. */
export function writeFinding(finding: Finding): string {
  const parts = [
    ...describeState(finding),
    endSentence(writeMessage(messageOf(finding))),
    ...describeFix(finding),
    ...describeBuilder(finding),
  ];
  return cutText(parts.join(' '), MAX_LENGTH);
}

/** An exception names its owner and last day; what was there before is only said to be. */
function describeState({ waiver, existing, recorded }: Finding): string[] {
  if (waiver !== null)
    return [
      `Waived by ${quoteText(waiver.owner)} until ${quoteText(waiver.expires)} (${quoteText(waiver.reason)}).`,
    ];
  if (recorded !== undefined) return [`Recorded in the baseline, line ${recorded.line}.`];
  return existing ? ['Already in the base revision.'] : [];
}

function describeFix({ fix }: Finding): string[] {
  if (fix === null) return [];
  const { description, replacement } = fix;
  const advice = writeMessage(adviceOf(fix));
  const text =
    replacement === null || description.includes(replacement)
      ? advice
      : `${advice}: ${quoteText(replacement)}`;
  return [endSentence(text)];
}

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function describeBuilder(finding: Finding): string[] {
  const builder = findBuilder(finding);
  if (builder === null) return [];
  const [first = '', ...rest] = describeBuiltBy(finding);
  const { name, file, line } = builder;
  return [
    `${first.toUpperCase()}${rest.join('')} ${quoteText(name)} in ${writePath(file)}:${Math.max(1, line)}.`,
  ];
}
